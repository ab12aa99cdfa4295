import type {Account} from '../../../src/core/account';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {whyNow} from '../../../src/tabs/ranking/why-now';
import {AS_OF, accountWith, amount, assessed, daysAhead, daysBefore, on, YES} from '../../builders';

const why = (fields: Partial<Account>) => say(whyNow({...assessed(accountWith(fields)), rank: 1}), WORDS.en);

describe('why now', () => {
  it('tells the seats left beside people who come and seats that run out', () => {
    expect(why({seatsUsed: 48, seatsLicensed: 50, hiring: amount(20)})).toBe(
      '48 of 50 seats, 96 %, 2 free seats, 20 hires planned.',
    );
    expect(why({seatsUsed: 30, seatsLicensed: 50, hiring: amount(20)})).toContain('20 free seats');
  });

  it('tells them beside the reason they belong to, not between others', () => {
    const usage = {seatsUsed: 48, seatsLicensed: 50, apiUtilization: 0.92, powerUsers: 12, hiring: amount(20)};
    expect(why(usage)).toBe(
      '48 of 50 seats, 96 %, 2 free seats, 20 hires planned, 92 % of the plan limit, 12 power users.',
    );
    expect(why({...usage, positiveOutcome: on(daysBefore(3))})).toBe(
      'a win on 2026-11-18, 48 of 50 seats, 96 %, 2 free seats, 20 hires planned, 92 % of the plan limit.',
    );
    expect(why({...usage, seatsUsed: 26})).toBe(
      '92 % of the plan limit, 24 free seats, 20 hires planned, 12 power users.',
    );
  });

  it('is no reason by itself: free seats where nobody needs them are left out', () => {
    expect(why({seatsUsed: 10, seatsLicensed: 50, relationship: 'OK', growth: 'None'})).not.toContain('free seat');
    expect(why({seatsUsed: 26, seatsLicensed: 50, apiUtilization: 0.95})).toBe('95 % of the plan limit.');
  });

  it('says what one cell holds once', () => {
    const said = why({apiUtilization: 0.95, utilization: 0.5});
    expect(said.match(/plan limit/g)).toHaveLength(1);
  });

  it.each([
    {renewalDate: daysAhead(1), vendorReview: null, says: 'renewal in 1 day.'},
    {renewalDate: AS_OF, vendorReview: null, says: 'renewal today.'},
    {renewalDate: AS_OF, vendorReview: YES, says: 'Defend first: reviewing vendors, renewal today.'},
    {renewalDate: daysBefore(1), vendorReview: YES, says: 'Defend first: reviewing vendors, renewal 1 day past.'},
  ])('of a renewal on $renewalDate: $says', ({says, ...fields}) => {
    expect(why({utilization: 0.5, ...fields})).toBe(says);
  });

  it('of the last day to give notice today', () => {
    const fields = {utilization: 0.5, vendorReview: YES, renewalDate: daysAhead(30)};
    expect(why({...fields, noticeDays: 30})).toContain('opt-out date today');
    expect(why({...fields, noticeDays: 29})).toContain('1 day to the opt-out date');
  });
});
