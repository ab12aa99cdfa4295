import type {Phase, PhaseRule, Role, ScheduleRules, StepId, StepRule} from '../../core/schedule/step';

const SECTION = 'method, section 9';

type More = Partial<Pick<StepRule, 'isDueAtEnd' | 'sells'>>;

const SEEN = true;
const INTERNAL = false;

const AT_END: More = {isDueAtEnd: true};
const SELLS: More = {sells: true};

/** Every step a schedule can have: what it belongs to, who does it, and whether the customer sees it. */
const STEPS: readonly StepRule[] = [
  step('confirm-renewal', 'check', 'CSM', INTERNAL),
  step('check-notice', 'check', 'CSM', INTERNAL),

  step('defend-prepare', 'defend', 'CSM', INTERNAL),
  step('defend-fix-date', 'defend', 'CSM', INTERNAL),
  step('defend-find-date', 'defend', 'CSM', INTERNAL),
  step('defend-call', 'defend', 'CSM', SEEN),
  step('defend-value', 'defend', 'CSM', INTERNAL),
  step('defend-executive', 'defend', 'CS lead', SEEN),

  step('fix-call', 'fix', 'CSM', SEEN),
  step('fix-agree', 'fix', 'CSM', SEEN),
  step('fix-done', 'fix', 'CSM', INTERNAL, AT_END),
  step('fix-check', 'fix', 'CSM', SEEN, AT_END),

  step('adopt-review', 'adopt', 'CSM', SEEN),
  step('adopt-plan', 'adopt', 'CSM', SEEN),
  step('adopt-check-30', 'adopt', 'CSM', INTERNAL, AT_END),
  step('adopt-check-60', 'adopt', 'CSM', INTERNAL, AT_END),
  step('adopt-check-85', 'adopt', 'CSM', INTERNAL, AT_END),

  step('renew-invite', 'opening', 'CSM', SEEN, SELLS),
  step('renew-discovery', 'opening', 'CSM', SEEN, SELLS),
  step('renew-seats', 'proposal', 'AE', SEEN, SELLS),

  step('expand-email', 'opening', 'CSM', SEEN, SELLS),
  step('expand-compare', 'opening', 'CSM', INTERNAL, SELLS),
  step('expand-discovery', 'opening', 'CSM', SEEN, SELLS),
  step('expand-recap', 'material', 'CSM', SEEN, SELLS),
  step('expand-price', 'proposal', 'AE', INTERNAL, SELLS),
  step('expand-proposal', 'proposal', 'AE', SEEN, SELLS),
  step('expand-approval', 'approval', 'AE', SEEN, SELLS),
  step('expand-close', 'close', 'AE', SEEN, {...SELLS, ...AT_END}),

  step('reconnect-write', 'reconnect', 'CSM', SEEN),
  step('reconnect-other', 'reconnect', 'CSM', SEEN),
  step('reconnect-call', 'reconnect', 'CSM', SEEN),

  step('renewal-review', 'renewal', 'CSM', SEEN),
  step('renewal-price', 'renewal', 'AE', INTERNAL),
  step('renewal-proposal', 'renewal', 'AE', SEEN),
  step('renewal-terms', 'renewal', 'AE', SEEN),
  step('renewal-signature', 'renewal', 'Legal', SEEN, AT_END),
  step('renewal-call-now', 'renewal', 'CSM', SEEN),
  step('renewal-answer', 'renewal', 'AE', SEEN, AT_END),
];

/** A month's plan takes a third of a quarter's days. */
export const SCHEDULE_RULES: ScheduleRules = {
  steps: STEPS,
  phases: {
    90: [
      phase('expand-recap', 8, 21),
      phase('expand-proposal', 22, 45),
      phase('expand-approval', 46, 75),
      phase('expand-close', 76, 90),
    ],
    30: [
      phase('expand-recap', 4, 7),
      phase('expand-proposal', 8, 15),
      phase('expand-approval', 16, 25),
      phase('expand-close', 26, 30),
    ],
  },
};

function phase(id: PhaseRule['id'], from: number, to: number): PhaseRule {
  return {id, from, to, source: SECTION};
}

function step(id: StepId, phase: Phase, role: Role, isSeen: boolean, more: More = {}): StepRule {
  return {id, phase, role, isSeen, ...more, source: SECTION};
}
