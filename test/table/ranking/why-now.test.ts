import type {Account} from '../../../src/core/account';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {whyNow} from '../../../src/table/ranking/why-now';
import {accountWith, amount, assessed} from '../../builders';

const why = (fields: Partial<Account>) => say(whyNow({...assessed(accountWith(fields)), rank: 1}), WORDS.en);

describe('why now', () => {
  it('tells the seats left beside people who come and seats that run out', () => {
    expect(why({seatsUsed: 48, seatsLicensed: 50, hiring: amount(20)})).toBe(
      '48 of 50 seats, 96 %, 2 free seats, 20 hires planned.',
    );
    expect(why({seatsUsed: 30, seatsLicensed: 50, hiring: amount(20)})).toContain('20 free seats');
  });

  it('is no reason by itself: free seats where nobody needs them are left out', () => {
    expect(why({seatsUsed: 10, seatsLicensed: 50, relationship: 'OK', growth: 'None'})).not.toContain('free seat');
    expect(why({seatsUsed: 26, seatsLicensed: 50, apiUtilization: 0.95})).toBe('95 % of the plan limit.');
  });

  it('says what one cell holds once', () => {
    const said = why({apiUtilization: 0.95, utilization: 0.5});
    expect(said.match(/plan limit/g)).toHaveLength(1);
  });
});
