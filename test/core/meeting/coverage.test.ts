import type {Account} from '../../../src/core/account';
import {nrrCoverage} from '../../../src/core/meeting/coverage';
import {assessPortfolio} from '../../../src/core/portfolio';
import {AS_OF, accountWith, daysAhead, PLAYBOOK} from '../../builders';

function coverageOf(...accounts: Partial<Account>[]) {
  const rows = accounts.map((fields, index) => accountWith({account: `A${index}`, row: index + 2, ...fields}));
  return nrrCoverage(assessPortfolio(rows, AS_OF, PLAYBOOK));
}

const WARM = {utilization: 0.95, growth: 'Strong', relationship: 'OK'} as const;
const SIZED = {...WARM, seatsNeeded: 10, seatPrice: 10};
const COLD = {utilization: 0.2, growth: 'None', relationship: 'OK', featureRequests: {count: 0, items: []}} as const;

describe('what the projections rest on', () => {
  it('is nothing without ARR', () =>
    expect(coverageOf({}, {})).toEqual({
      ...{accounts: 2, withArr: 0, arr: 0, sized: null, dated: null, isNrrKnown: false, isGrrKnown: false},
    }));

  it('is too little with ARR on fewer than half of the accounts', () => {
    const renewing = {arr: 100, renewalDate: daysAhead(200), ...SIZED};
    expect(coverageOf(renewing, WARM, WARM)).toMatchObject({sized: 1, dated: 1, isNrrKnown: false, isGrrKnown: false});
    expect(coverageOf(renewing, WARM)).toMatchObject({isNrrKnown: true, isGrrKnown: true});
  });

  it('weighs sizes and renewal dates by ARR', () => {
    expect(coverageOf({arr: 100, ...SIZED}, {arr: 100, ...WARM})).toMatchObject({sized: 0.5, isNrrKnown: true});
    expect(coverageOf({arr: 100, ...SIZED}, {arr: 150, ...WARM})).toMatchObject({sized: 0.4, isNrrKnown: false});
    expect(coverageOf({arr: 100, renewalDate: daysAhead(9)}, {arr: 150})).toMatchObject({
      dated: 0.4,
      isGrrKnown: false,
    });
  });

  it('counts an account that will not expand now as sized', () =>
    expect(coverageOf({arr: 100, ...COLD}, {arr: 50, ...WARM})).toMatchObject({isNrrKnown: true}));
});
