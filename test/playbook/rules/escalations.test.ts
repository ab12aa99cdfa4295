import type {Account} from '../../../src/core/account';
import {assessed, healthyAccount, NO, YES} from '../../builders';

function escalations(cells: Partial<Account>, standing = {}) {
  return assessed(healthyAccount(cells), undefined, standing).escalations.map(({key}) => key);
}

describe('who needs a person with authority', () => {
  it.each<{name: string; cells: Partial<Account>; expected: string[]}>([
    {name: 'nobody', cells: {}, expected: []},
    {name: 'a discount asked for', cells: {discountAsked: YES}, expected: ['escalate-discount']},
    {name: 'no discount asked for', cells: {discountAsked: NO}, expected: []},
    {name: 'one module', cells: {modulesRequested: ['Analytics']}, expected: []},
    {name: 'two modules', cells: {modulesRequested: ['Analytics', 'SSO']}, expected: ['escalate-modules']},
    {name: 'one module, named twice', cells: {modulesRequested: ['Analytics', 'analytics ']}, expected: []},
    {name: 'two, one of them owned', cells: {modulesRequested: ['Analytics', 'SSO'], products: ['sso']}, expected: []},
    {
      name: 'two, one of them owned beside others',
      cells: {modulesRequested: ['Analytics', 'SSO'], products: ['Core', 'SSO']},
      expected: [],
    },
    {name: 'a tier', cells: {tierDelta: 20_000}, expected: []},
    {name: 'the value of a module', cells: {moduleValue: 15_000}, expected: []},
    {
      name: 'a tier and a module',
      cells: {tierDelta: 20_000, modulesRequested: ['Analytics']},
      expected: ['escalate-tier-and-module'],
    },
    {
      name: 'a tier and the value of a module',
      cells: {tierDelta: 20_000, moduleValue: 15_000},
      expected: ['escalate-tier-and-module'],
    },
    {name: 'a tier for nothing', cells: {tierDelta: 0, moduleValue: 15_000}, expected: []},
    {
      name: 'at risk from 50 points', // 15 + 20 + 8 + 0 + 12
      cells: {relationship: 'At-risk', growth: 'Strong'},
      expected: ['escalate-at-risk'],
    },
    {name: 'at risk below 50 points', cells: {relationship: 'At-risk'}, expected: []}, // 45
    {name: 'OK from 50 points', cells: {relationship: 'OK', growth: 'Strong'}, expected: []},
  ])('$name', ({cells, expected}) => expect(escalations(cells)).toEqual(expected));

  it.each([
    {renewal: null, score: 50, expected: ['escalate-at-risk']}, // 25 + 20 + 0 + 0 + 5
    {renewal: '2027-04-20', score: 57, expected: ['escalate-at-risk']},
  ])('at risk with $score points', ({renewal, score, expected}) => {
    const cells = {seatsUsed: 95, growth: 'Strong', featureRequests: null, renewalDate: renewal} as const;
    expect(assessed(healthyAccount({...cells, relationship: 'At-risk'})).score).toBe(score);
    expect(escalations({...cells, relationship: 'At-risk'})).toEqual(expected);
  });

  it('a strategic account', () => expect(escalations({}, {strategic: true})).toEqual(['escalate-strategic']));
});
