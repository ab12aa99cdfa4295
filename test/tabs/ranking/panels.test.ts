import fc from 'fast-check';
import {assessPortfolio} from '../../../src/core/portfolio';
import {shortened} from '../../../src/tabs/ranking/panels';
import {renewalQuarters} from '../../../src/tabs/ranking/quarters';
import {AS_OF, healthyAccount, PLAYBOOK} from '../../builders';

describe('shortened text', () => {
  it.each([
    {text: 'Acme', length: 4, shown: 'Acme'},
    {text: 'Acme!', length: 4, shown: 'Acm…'},
    {text: 'Acme  \n Inc', length: 20, shown: 'Acme Inc'},
    {text: 'Acme Inc', length: 6, shown: 'Acme…'},
    {text: '客户', length: 4, shown: '客户'},
    {text: '客户甲', length: 5, shown: '客户…'},
    {text: '🚀🚀🚀', length: 4, shown: '🚀…'},
    {text: '\u2e7f\u2e7f', length: 2, shown: '\u2e7f\u2e7f'}, // the last character that counts as one
    {text: '\u2e80\u2e80', length: 3, shown: '\u2e80…'},
    {text: '', length: 4, shown: ''},
  ])('"$text" in $length', ({text, length, shown}) => expect(shortened(text, length)).toBe(shown));

  it('is never longer than its room', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 60}), fc.integer({min: 2, max: 40}), (text, length) => {
        const width = Array.from(shortened(text, length)).reduce((sum, each) => sum + (each >= '\u2e80' ? 2 : 1), 0);
        expect(width).toBeLessThanOrEqual(length);
      }),
    );
  });
});

describe('the pipeline by renewal', () => {
  const sized = {
    utilization: 1,
    growth: 'Strong' as const,
    featureRequests: {count: 2, items: []},
    seatsNeeded: 10,
    seatPrice: 10,
  };
  const sums = (renewalDate: string | null, fiscalYearStart = 1) => {
    const {accounts} = assessPortfolio([healthyAccount({...sized, renewalDate})], AS_OF, PLAYBOOK);
    return renewalQuarters(accounts, AS_OF, fiscalYearStart).map(({weighted}) => weighted);
  };

  it.each([
    {renewalDate: '2026-11-21', quarter: 0}, // today
    {renewalDate: '2026-12-31', quarter: 0},
    {renewalDate: '2027-01-01', quarter: 1},
    {renewalDate: '2027-09-30', quarter: 3},
    {renewalDate: '2027-10-01', quarter: 4},
    {renewalDate: '2026-11-20', quarter: 4}, // past
    {renewalDate: null, quarter: 4},
  ])('puts $renewalDate into stretch $quarter', ({renewalDate, quarter}) => {
    const found = sums(renewalDate);
    expect(found.map((sum) => sum > 0)).toEqual([0, 1, 2, 3, 4].map((index) => index === quarter));
  });

  it('follows the fiscal year', () => {
    expect(sums('2027-01-31', 2).findIndex((sum) => sum > 0)).toBe(0);
    expect(sums('2027-02-01', 2).findIndex((sum) => sum > 0)).toBe(1);
  });
});
