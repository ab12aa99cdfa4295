/** @jest-environment jsdom */
import fc from 'fast-check';
import {isAnswerTo} from '../../sidebar/answers';
import type {CallName} from '../../src/api';
import {ACCOUNT, LOOK, MEETING, OPENED, PREVIEW, PROGRESS, RESULT} from './answers-given';

const GIVEN: readonly [CallName, object][] = [
  ['open', OPENED],
  ['look', LOOK],
  ['look', {...LOOK, run: PROGRESS}],
  ['startRun', PROGRESS],
  ['finishRun', RESULT],
  ['readAccount', ACCOUNT],
  ['previewPlan', PREVIEW],
  ['build', {message: ''}],
  ['startMeeting', MEETING],
  ['decide', MEETING.items[0]!.decision],
  ['calendarFile', {name: '', text: ''}],
  ['formula', {formula: '', note: ''}],
];

describe.each(GIVEN)('the answer to %s', (name, answer) => {
  it('is taken', () => expect(isAnswerTo(name, answer)).toBe(true));

  it.each(Object.keys(answer))('is not taken without %s', (key) => {
    const {[key]: _, ...rest} = answer as Record<string, unknown>;
    expect(isAnswerTo(name, rest)).toBe(false);
  });

  it.each(Object.keys(answer))('is not taken with something else as %s', (key) => {
    expect(isAnswerTo(name, {...answer, [key]: Number.NaN})).toBe(false);
    expect(isAnswerTo(name, {...answer, [key]: undefined})).toBe(false);
  });

  it('is never taken to be some other data', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(isAnswerTo(name, value)).toBe(false)));
  });
});

it('looks into lists', () => {
  expect(isAnswerTo('look', {...LOOK, unused: ['a', 1]})).toBe(false);
  expect(isAnswerTo('look', {...LOOK, issues: [{cell: 'A1', row: 1, column: '1', message: ''}]})).toBe(false);
});
