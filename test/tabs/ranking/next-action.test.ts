import type {Account} from '../../../src/core/account';
import type {Expansion} from '../../../src/core/playbook';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {nextAction} from '../../../src/tabs/ranking/next-action';
import {accountWith, assessed, daysAhead, daysBefore} from '../../builders';

const next = (fields: Partial<Account>) => say(nextAction({...assessed(accountWith(fields)), rank: 1}), WORDS.en);

/** Nurture: looks again in 60 days. */
const NURTURE: Partial<Account> = {utilization: 0.7, relationship: 'Healthy', growth: 'None'};
/** Wait: looks again in six months. */
const WAITING: Partial<Account> = {
  utilization: 0.7,
  growth: 'None',
  relationship: 'OK',
  featureRequests: {count: 0, items: []},
};

describe('the next action of an account that is not ready', () => {
  it.each([
    {days: 61, says: /^Show more value in what they have; look again in 60–90 days\.$/},
    {days: 60, says: /^Secure the renewal on \d{4}-\d\d-\d\d\. Nothing to sell yet\.$/},
    {days: 0, says: /^Secure the renewal on/},
  ])('with a renewal in $days days', ({days, says}) => {
    expect(next({...NURTURE, renewalDate: daysAhead(days)})).toMatch(says);
  });

  it.each([
    {days: 271, says: /^Raise adoption and health; look again in 6 months\.$/},
    {days: 29, says: /^Secure the renewal on/},
  ])('and waits for half a year, with a renewal in $days days', ({days, says}) => {
    expect(next({...WAITING, renewalDate: daysAhead(days)})).toMatch(says);
  });

  it('counts to the last day to give notice, as long as that lies ahead', () => {
    const notice = (noticeDays: number) => next({...NURTURE, renewalDate: daysAhead(100), noticeDays});
    expect(notice(40)).toBe(
      `Secure the renewal before ${daysAhead(60)}, the last day to give notice. Nothing to sell yet.`,
    );
    expect(notice(100)).toContain('the last day to give notice');
    expect(notice(101)).toBe(`Secure the renewal on ${daysAhead(100)}. Nothing to sell yet.`);
    expect(notice(39)).toContain('look again in 60–90 days');
  });

  it('asks about a renewal that is past', () => {
    expect(next({...NURTURE, renewalDate: daysBefore(1)})).toBe(
      `Find out whether they renewed: ${daysBefore(1)} is past. Then enter the next date.`,
    );
  });
});

describe('the next action', () => {
  it('of an account without data is the cell to fill in', () => {
    expect(next({arr: 9000})).toBe('Fill in Seats used, then score again.');
  });

  it.each([
    {worthFilling: 'relationship' as const, says: 'Fill in Relationship, then score again.'},
    {worthFilling: null, says: 'Fill in Seats used, then score again.'},
  ])('of an account without data names the cell that tells most: $worthFilling', ({worthFilling, says}) => {
    const assessment = {...assessed({}), rank: 1, priority: 'Needs data' as const, worthFilling};
    expect(say(nextAction(assessment), WORDS.en)).toBe(says);
  });

  it.each<{expansion: Expansion; waits: boolean}>([
    {expansion: 'Yes', waits: true},
    {expansion: 'Maybe', waits: true},
    {expansion: 'After fix', waits: true},
    {expansion: 'No', waits: false},
    {expansion: 'Not yet', waits: false},
  ])(
    'without a step in the calendar waits for its owner when expansion is $expansion: $waits',
    ({expansion, waits}) => {
      const assessment = {...assessed({owner: 'Ana'}), rank: 1, priority: 'Fix first' as const, expansion};
      expect(say(nextAction(assessment), WORDS.en)).toBe(
        waits ? 'Waits for a free week of Ana.' : 'Solve the problem; look at more after that.',
      );
    },
  );

  it.each([
    {owner: 'Ana Ruiz', says: 'Waits for a free week of Ana Ruiz.'},
    {owner: null, says: 'Waits for a free week of the owner.'},
  ])('of one that is ready but has no step yet waits for its owner: $says', ({owner, says}) => {
    expect(next({utilization: 0.95, growth: 'Strong', relationship: 'Healthy', owner})).toBe(says);
  });
});
