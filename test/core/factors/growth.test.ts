import fc from 'fast-check';
import type {Account} from '../../../src/core/account';
import {GROWTH} from '../../../src/core/factors/growth';
import type {Phrase} from '../../../src/core/phrase';
import {amount, found, NO, said, YES} from '../../builders';

function growth(cells: Partial<Account>) {
  return found(GROWTH, cells);
}

describe('growth triggers', () => {
  it.each([
    {cells: {}, level: 'None', hasData: false},
    {cells: {hiring: NO}, level: 'None', hasData: true}, // a no is data
    {cells: {funding: said('Series A')}, level: 'Some', hasData: true},
    {cells: {hiring: amount(20)}, level: 'Some', hasData: true},
    {cells: {hiring: amount(20), funding: said('Series A')}, level: 'Strong', hasData: true},
    {cells: {newOffice: YES, newInitiative: YES, mergerAcquisition: YES}, level: 'Strong', hasData: true},
    // Hiring, headcount and departments are one trigger together.
    {cells: {hiring: YES, headcountGrowth: amount(0.1), newDepartments: YES}, level: 'Some', hasData: true},
    {cells: {hiring: YES, headcountGrowth: YES, newOffice: YES}, level: 'Strong', hasData: true},
    {cells: {companyGrowth: amount(0.1)}, level: 'Some', hasData: true},
    {cells: {companyGrowth: amount(0.099)}, level: 'None', hasData: true},
    {cells: {companyGrowth: amount(-0.2)}, level: 'None', hasData: true},
    {cells: {companyGrowth: YES}, level: 'Some', hasData: true},
    {cells: {headcountGrowth: amount(-0.1)}, level: 'None', hasData: true},
    {cells: {executiveEngagement: YES, championPromoted: YES}, level: 'None', hasData: false}, // steer, never score
  ])('$cells is $level', ({cells, level, hasData}) => expect(growth(cells)).toMatchObject({level, hasData}));

  it.each(['Strong', 'Some', 'None'] as const)('the growth column wins: %s', (level) => {
    expect(growth({growth: level, hiring: YES, funding: YES, newOffice: NO})).toMatchObject({level, hasData: true});
    expect(growth({growth: level})).toMatchObject({level, hasData: true});
  });

  it.each<{cells: Partial<Account>; evidence: Phrase}>([
    {cells: {growth: 'Strong', hiring: YES}, evidence: {key: 'growth-Strong'}},
    {
      cells: {newOffice: YES, funding: said('Series A')},
      evidence: {
        key: 'growth-triggers',
        figures: {triggers: [{key: 'signal-new office'}, {key: 'funding-round', figures: {said: 'Series A'}}]},
      },
    },
    {cells: {hiring: NO}, evidence: {key: 'growth-None'}},
    {cells: {}, evidence: {key: 'growth-unknown'}},
  ])('$cells: $evidence.key', ({cells, evidence}) => expect(growth(cells).evidence).toEqual(evidence));

  it('counts each kind of trigger once: none, one, or two and more', () => {
    const triggers = ['hiring', 'newOffice', 'funding', 'newInitiative', 'mergerAcquisition', 'companyGrowth'] as const;
    fc.assert(
      fc.property(fc.subarray([...triggers]), (present) => {
        const {level} = growth(Object.fromEntries(triggers.map((cell) => [cell, present.includes(cell) ? YES : NO])));
        expect(level).toBe(['None', 'Some'][present.length] ?? 'Strong');
      }),
    );
  });
});
