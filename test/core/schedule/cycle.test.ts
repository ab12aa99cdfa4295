import {cycleOf, isSameCycle} from '../../../src/core/schedule/cycle';
import type {Schedule} from '../../../src/core/schedule/step';

describe('what a step is done for', () => {
  const schedule = (
    kind: Schedule['kind'],
    renewalDate: string | null = '2027-02-10',
    since: string | null = '2026-11-02',
  ) => ({kind, since, of: {account: {renewalDate}}}) as Schedule;

  it.each([
    ['a fix', cycleOf({phase: 'fix'}, schedule('fix')), '2026-11-02'],
    ['a fix nobody knew of before', cycleOf({phase: 'fix'}, schedule('fix', null, null)), ''],
    ['a proposal amid a fix', cycleOf({phase: 'renewal'}, schedule('fix')), 'R2027-02-10'],
    ['a check', cycleOf({phase: 'check'}, schedule('none')), 'R2027-02-10'],
    ['an invitation before a renewal', cycleOf({phase: 'opening'}, schedule('renew and expand')), 'R2027-02-10'],
    ['an opening far from one', cycleOf({phase: 'opening'}, schedule('expand')), '2026-11-02'],
    ['no step', cycleOf(null, schedule('none', null)), '2026-11-02'],
  ])('%s', (_, cycle, expected) => expect(cycle).toBe(expected));

  it.each([
    ['2026-11-02', '2026-11-02', true],
    ['2026-11-02', '2026-11-03', false],
    ['', '', true],
    ['2026-11-02', '', false],
    [undefined, '2026-11-02', true],
    ['R2027-02-10', 'R2027-03-27', true],
    ['R2027-03-27', 'R2027-02-10', true],
    ['R2027-02-10', 'R2027-03-28', false],
    ['R2027-02-10', 'R', true],
    ['R2027-02-10', '2027-02-10', false],
  ])('%s and %s are one: %s', (one, other, isSame) => expect(isSameCycle(one, other)).toBe(isSame));
});
