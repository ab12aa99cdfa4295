import type {Account, GrowthLevel} from '../account';
import type {Signal} from '../assessment';
import type {Facts} from '../facts';
import {phrase} from '../phrase';
import type {Playbook} from '../playbook';
import type {Finding} from './finding';

/** The cells that speak to growth; a "no" in one of them is data. */
const GROWTH_CELLS = [
  'growth',
  'hiring',
  'headcountGrowth',
  'newOffice',
  'newDepartments',
  'funding',
  'newInitiative',
  'mergerAcquisition',
  'companyGrowth',
] as const satisfies readonly (keyof Account)[];

/** How strongly the customer grows: the growth column when filled, else by the number of distinct growth triggers. */
export function growthOf(facts: Facts, signals: readonly Signal[], {settings}: Playbook): Finding<GrowthLevel> {
  const {account} = facts;
  if (account.growth !== null)
    return {level: account.growth, hasData: true, evidence: phrase(`growth-${account.growth}`)};
  const triggers = signals.filter(({category}) => category === 'growth');
  if (triggers.length > 0)
    return {
      level: triggers.length >= settings.thresholds.strongTriggers ? 'Strong' : 'Some',
      hasData: true,
      evidence: phrase('growth-triggers', {triggers: triggers.map(({evidence}) => evidence)}),
    };
  const asked = GROWTH_CELLS.some((cell) => account[cell] !== null);
  return {level: 'None', hasData: asked, evidence: phrase(asked ? 'growth-None' : 'growth-unknown')};
}
