import fc from 'fast-check';
import * as z from 'zod/mini';
import type {CallName} from '../../../src/api';
import {FIELDS} from '../../../src/intake/fields';
import {LANGUAGES} from '../../../src/playbook/languages';
import {checkedPayload} from '../../../src/sheets/sidebar/payloads';

const place = z.number().check(z.int(), z.gte(1), z.lte(10_000_000));
const nothing = z.strictObject({});
const token = z.strictObject({token: z.string().check(z.minLength(1), z.maxLength(100))});
const cell = z.string().check(z.maxLength(50_000));
const statement = z.string().check(z.minLength(1), z.maxLength(50_000));
const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));
const days = z.union([z.literal(30), z.literal(90)]);
const builtTabs = ['ranking', 'plan', 'outreach', 'calendar', 'monday', 'scenarios'] as const;

/** What each call may send, stated a second time: zod checks in tests, since it would be a tenth of the script. */
const SCHEMAS: Readonly<Record<CallName, z.ZodMiniType>> = {
  open: nothing,
  look: nothing,
  goTo: z.strictObject({tab: cell, row: place, column: place}),
  mapField: z.strictObject({
    field: z.enum(FIELDS as readonly [string, ...string[]]),
    heading: z.nullable(z.string().check(z.minLength(1), z.maxLength(50_000))),
  }),
  answerStatus: z.strictObject({
    word: z.string().check(z.minLength(1), z.maxLength(500)),
    meaning: z.enum(['former', 'not yet', 'leaving', 'active']),
  }),
  forgetMapping: nothing,
  extendFilter: nothing,
  startRun: nothing,
  stepRun: token,
  finishRun: token,
  cancelRun: token,
  glance: nothing,
  readAccount: nothing,
  previewPlan: nothing,
  previewCalendar: z.strictObject({days}),
  build: z.strictObject({tab: z.enum(builtTabs), days}),
  sqlSource: nothing,
  writeSql: z.strictObject({view: statement, sourceTable: statement, topAccounts: statement}),
  startMeeting: z.strictObject({base: z.enum(['meeting', 'month', 'quarter'])}),
  readMeeting: z.strictObject({tab: cell}),
  decide: z.strictObject({
    ...{line: z.union([place, z.literal(0)]), state: cell, account: cell.check(z.minLength(1)), decision: cell},
    ...{owner: cell, due: day, status: cell, note: cell},
  }),
  endMeeting: z.strictObject({tab: cell}),
  replan: z.strictObject({days}),
  calendarFile: z.strictObject({days}),
  openTab: z.strictObject({tab: z.enum([...builtTabs, 'meeting', 'details', 'playbook', 'settings'])}),
  choose: z.strictObject({
    language: z.nullable(z.enum(LANGUAGES)),
    model: z.nullable(z.enum(['expansion', 'readiness'])),
    asOf: z.nullable(day),
  }),
  formula: nothing,
  addSample: nothing,
  undo: nothing,
  removeEverything: nothing,
};

const value = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom<unknown>('arr', 'plan', 'settings', 'history', 'zh', 'fr', 'readiness', null)},
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>('', '2026-11-21', '2026-11-21\n', '26-11-21', undefined, [], {}, true),
  },
  {weight: 3, arbitrary: fc.constantFrom<unknown>(30, 90, 60, 1, 0, -1, 1.5, 10_000_000, 10_000_001, Number.NaN, '30')},
  {weight: 1, arbitrary: fc.constantFrom(100, 101, 50_000, 50_001).map((length): unknown => 'x'.repeat(length))},
  {weight: 1, arbitrary: fc.jsonValue()},
);

/** One right payload of each call that sends any member. */
const RIGHT: Partial<Record<CallName, Readonly<Record<string, unknown>>>> = {
  goTo: {tab: 'Accounts', row: 1, column: 10_000_000},
  mapField: {field: 'arr', heading: 'ARR'},
  answerStatus: {word: 'zombie', meaning: 'former'},
  stepRun: {token: 'a'},
  finishRun: {token: 'a'},
  cancelRun: {token: 'a'},
  previewCalendar: {days: 30},
  build: {tab: 'plan', days: 90},
  writeSql: {view: 'CREATE', sourceTable: 'CREATE', topAccounts: 'SELECT'},
  startMeeting: {base: 'month'},
  readMeeting: {tab: 'Accounts'},
  endMeeting: {tab: 'Accounts'},
  decide: {
    ...{
      line: 0,
      state: '',
      account: 'Acme',
      decision: 'Hold',
      owner: 'Ana',
      due: '2026-12-04',
      status: 'open',
      note: '',
    },
  },
  replan: {days: 30},
  calendarFile: {days: 30},
  openTab: {tab: 'settings'},
  choose: {language: 'zh', model: 'readiness', asOf: '2026-11-21'},
};

/** Mostly the right members with values that are right or nearly so; at times one more, one less, or no object at all. */
function payloadOf(name: CallName): fc.Arbitrary<unknown> {
  const members = fc.record(
    Object.fromEntries(
      Object.entries(RIGHT[name] ?? {}).map(([key, right]) => [key, fc.oneof(fc.constant(right), value)]),
    ),
  );
  return fc.oneof(
    {weight: 20, arbitrary: members},
    {weight: 1, arbitrary: fc.tuple(members, value).map(([payload, extra]) => ({...payload, extra}))},
    {weight: 1, arbitrary: members.map((payload) => Object.fromEntries(Object.entries(payload).slice(1)))},
    {weight: 1, arbitrary: value},
  );
}

/** The payload, or what refuses it. */
function outcomeOf(name: CallName, payload: unknown): unknown {
  try {
    return checkedPayload(name, payload);
  } catch (error) {
    return (error as Error).message;
  }
}

it.each(Object.keys(SCHEMAS) as CallName[])('%s takes what its schema takes and refuses the rest', (name) => {
  let taken = 0;
  fc.assert(
    fc.property(payloadOf(name), (payload) => {
      const isRight = SCHEMAS[name].safeParse(payload).success;
      if (isRight) taken += 1;
      if (outcomeOf(name, payload) !== (isRight ? payload : `The call ${name} sent something unexpected.`))
        throw new Error(isRight ? 'A right payload is refused.' : 'A wrong payload is taken.');
    }),
    {numRuns: 200},
  );
  expect(taken).toBeGreaterThan(0);
});
