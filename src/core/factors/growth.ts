import type {Account, GrowthLevel} from '../account';
import type {Facts} from '../facts';
import {memoizedByObject} from '../once';
import {type Phrase, phrase, saidBy} from '../phrase';
import type {Playbook, SignalRule} from '../playbook';
import type {Factor} from './factor';

/** How strongly the customer grows: the growth column when filled, else by the number of distinct growth triggers. */
export const GROWTH: Factor<GrowthLevel> = {
  says: 'If the growth column is filled in, it decides. Otherwise the growth triggers listed below are counted: {strongTriggers} or more are Strong, fewer are Some, and zero is None. Their dates don’t matter.',
  data: 'any of its cells, including a "no"',
  level: (facts, playbook) => {
    const {account} = facts;
    if (account.growth !== null) return account.growth;
    const triggers = triggersIn(facts, playbook).length;
    if (triggers > 0) return triggers >= playbook.settings.thresholds.strongTriggers ? 'Strong' : 'Some';
    return GROWTH_FIELDS.some((cell) => account[cell] !== null) ? 'None' : null;
  },
  blank: 'None',
  evidence: (facts, playbook) => {
    if (facts.account.growth !== null) return phrase(`growth-${facts.account.growth}`);
    const triggers = triggersIn(facts, playbook);
    if (triggers.length > 0) return phrase('growth-triggers', {triggers});
    return phrase(GROWTH.level(facts, playbook) === null ? 'growth-unknown' : 'growth-None');
  },
};

/** The cells that speak to growth; a "no" in one of them is data. */
export const GROWTH_FIELDS = [
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

/** What was seen of the signals that mean growth. */
function triggersIn(facts: Facts, {signals}: Playbook): Phrase[] {
  return saidBy(growthRules(signals), ({evidence}) => evidence(facts));
}

const growthRules = memoizedByObject((rules: readonly SignalRule[]) =>
  rules.filter(({category}) => category === 'growth'),
);
