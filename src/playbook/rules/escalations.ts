import {isYes} from '../../core/facts';
import {phrase} from '../../core/phrase';
import type {EscalationRule} from '../../core/playbook';
import {modulesWanted} from '../../core/sizing';

const SECTION = 'method, section 6';

/** When a person with authority should be brought in. */
export const ESCALATIONS: readonly EscalationRule[] = [
  {
    says: 'they asked for a discount',
    reason: ({facts}) => (isYes(facts.account.discountAsked) ? phrase('escalate-discount') : null),
    sql: {discount: 'discount_asked'},
    source: SECTION,
  },
  {
    says: 'they asked for two or more modules they don’t have (each counted once)',
    reason: ({facts: {account}}) => {
      const modules = modulesWanted(account).length;
      return modules >= 2 ? phrase('escalate-modules', {modules}) : null;
    },
    sql: {modules: 'modules_wanted >= 2'},
    source: SECTION,
  },
  {
    says: 'a tier and a module would be sold together',
    reason: ({facts: {account}}) => {
      const module = modulesWanted(account).length > 0 || (account.moduleValue ?? 0) > 0;
      return module && (account.tierDelta ?? 0) > 0 ? phrase('escalate-tier-and-module') : null;
    },
    sql: {'tier-and-module': '(modules_wanted > 0 OR module_value > 0) AND tier_delta > 0'},
    source: SECTION,
  },
  {
    says: 'the account is strategic: its segment contains {strategic.segments}, or it’s among the largest {strategic.topShare%} by ARR (rounded up) in a portfolio of {strategic.fromAccounts} accounts or more',
    reason: ({strategic}) => (strategic ? phrase('escalate-strategic') : null),
    sql: {strategic: 'is_strategic'},
    source: SECTION,
  },
  {
    says: 'the relationship is At-risk, but the score is {promisingScore} or more',
    reason: ({relationship, score, settings}) =>
      relationship === 'At-risk' && score >= settings.thresholds.promisingScore
        ? phrase('escalate-at-risk', {score})
        : null,
    sql: {'at-risk': "relationship_level = 'At-risk' AND score >= {promisingScore}"},
    source: SECTION,
  },
];
