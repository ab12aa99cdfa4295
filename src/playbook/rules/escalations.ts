import {isYes} from '../../core/facts';
import {phrase} from '../../core/phrase';
import type {EscalationRule} from '../../core/playbook';
import {modulesWanted} from '../../core/sizing';

const SECTION = 'method, section 6';

/** When a person with authority should be brought in. */
export const ESCALATIONS: readonly EscalationRule[] = [
  {
    reason: ({facts}) => (isYes(facts.account.discountAsked) ? phrase('escalate-discount') : null),
    source: SECTION,
  },
  {
    reason: ({facts: {account}}) => {
      const modules = modulesWanted(account).length;
      return modules >= 2 ? phrase('escalate-modules', {modules}) : null;
    },
    source: SECTION,
  },
  {
    reason: ({facts: {account}}) => {
      const module = modulesWanted(account).length > 0 || (account.moduleValue ?? 0) > 0;
      return module && (account.tierDelta ?? 0) > 0 ? phrase('escalate-tier-and-module') : null;
    },
    source: SECTION,
  },
  {
    reason: ({strategic}) => (strategic ? phrase('escalate-strategic') : null),
    source: SECTION,
  },
  {
    reason: ({relationship, score, settings}) =>
      relationship === 'At-risk' && score >= settings.thresholds.promisingScore ? phrase('escalate-at-risk') : null,
    source: SECTION,
  },
];
