import type {Account} from '../../../src/core/account';
import {assessed, healthyAccount, NO, YES} from '../../builders';

function escalations(cells: Partial<Account>, standing = {}) {
  return assessed(healthyAccount(cells), undefined, standing).escalations.map(({key}) => key);
}

describe('who needs a person with authority', () => {
  it.each<[name: string, cells: Partial<Account>, expected: string[]]>([
    ['nobody', {}, []],
    ['a discount asked for', {discountAsked: YES}, ['escalate-discount']],
    ['no discount asked for', {discountAsked: NO}, []],
    ['one module', {modulesRequested: ['Analytics']}, []],
    ['two modules', {modulesRequested: ['Analytics', 'SSO']}, ['escalate-modules']],
    ['one module, named twice', {modulesRequested: ['Analytics', 'analytics ']}, []],
    ['two, one of them owned', {modulesRequested: ['Analytics', 'SSO'], products: ['sso']}, []],
    ['two, one of them owned beside others', {modulesRequested: ['Analytics', 'SSO'], products: ['Core', 'SSO']}, []],
    ['a tier', {tierDelta: 20_000}, []],
    ['the value of a module', {moduleValue: 15_000}, []],
    ['a tier and a module', {tierDelta: 20_000, modulesRequested: ['Analytics']}, ['escalate-tier-and-module']],
    ['a tier and the value of a module', {tierDelta: 20_000, moduleValue: 15_000}, ['escalate-tier-and-module']],
    ['a tier for nothing', {tierDelta: 0, moduleValue: 15_000}, []],
    ['at risk from 50 points', {relationship: 'At-risk', growth: 'Strong'}, ['escalate-at-risk']], // 15 + 20 + 8 + 0 + 12
    ['at risk below 50 points', {relationship: 'At-risk'}, []], // 45
    ['OK from 50 points', {relationship: 'OK', growth: 'Strong'}, []],
  ])('%s', (_, cells, expected) => expect(escalations(cells)).toEqual(expected));

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
