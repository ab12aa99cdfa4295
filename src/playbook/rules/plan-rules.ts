import type {Assessment} from '../../core/assessment';
import {isYes} from '../../core/facts';
import type {PlanRules, StepRole, StepRule} from '../../core/plan/rules';
import type {StepKey} from '../../core/plan/scripts';
import type {SignalId} from '../../core/playbook';

const SECTION = 'method, section 9';

/** In working days: whoever is to be engaged this month, not this week, is given one more. */
const WEEK = 5;

/** Signals that can be answered without offering anything: they count where nothing may be sold. */
const HARMLESS: readonly SignalId[] = [
  'new decision maker',
  'champion promoted',
  'renewal',
  'milestone',
  'vendor review',
];

/** What the plan of each kind consists of: steps with their working day, and risks. */
export const PLAN_RULES: PlanRules = {
  Expand: {
    kind: 'Expand',
    sells: true,
    decisionMaker: 'who/decision maker',
    proposes: 'all',
    steps: [
      step('escalate', 'CSM', 0, {when: isEscalated}),
      step('fill in', 'CSM', 0, {when: hasGaps}),
      step('prepare', 'CSM', 0),
      step('pricing', 'AE', 1),
      step('email', 'CSM', 1),
      step('call', 'CSM', 4, {later: WEEK}),
      step('executive', 'AE', 5, {when: meetsDecisionMaker, later: WEEK}),
      step('follow up', 'CSM', 6),
      step('summary', 'CSM', 7, {later: WEEK}),
      step('proposal', 'AE', 16, {later: WEEK}),
      step('decide', 'AE', 32, {later: WEEK}),
    ],
    risks: ['budget', 'competitor', 'authority', 'wait'],
    source: SECTION,
  },
  Build: {
    kind: 'Build',
    sells: false,
    decisionMaker: 'who/decision maker early',
    proposes: 'all',
    steps: [
      step('fill in', 'CSM', 0, {when: hasGaps}),
      step('email', 'CSM', 4),
      step('build win', 'CSM', 15),
      step('build sponsor', 'CSM', 20),
      step('build date', 'CSM', 44),
    ],
    risks: ['competitor', 'authority'],
    source: SECTION,
  },
  'Defend first': {
    kind: 'Defend first',
    sells: false,
    decisionMaker: 'who/decision maker held',
    proposes: HARMLESS,
    steps: [
      step('escalate', 'CSM', 0, {when: isEscalated}),
      step('defend listen', 'CSM', 0),
      step('defend evidence', 'CSM', 2),
      step('defend sponsor', 'CSM', 3),
      step('defend answer', 'CSM', 5),
      step('defend secure', 'AE', 10),
    ],
    risks: ['defend competitor', 'defend silence'],
    source: SECTION,
  },
  'Adopt first': {
    kind: 'Adopt first',
    sells: false,
    decisionMaker: 'who/decision maker held',
    proposes: HARMLESS,
    steps: [
      step('fill in', 'CSM', 0, {when: hasGaps}),
      step('adopt ask', 'CSM', 2),
      step('adopt review', 'CSM', 8),
      step('adopt plan', 'CSM', 10),
      step('adopt check', 'CSM', 30),
    ],
    risks: ['adopt time', 'adopt sponsor'],
    source: SECTION,
  },
  'Fix first': {
    kind: 'Fix first',
    sells: true,
    decisionMaker: 'who/decision maker held',
    proposes: 'all',
    steps: [
      step('escalate', 'CSM', 0, {when: isEscalated}),
      step('fix call', 'CSM', 0),
      step('fix owner', 'CSM', 1),
      step('fix cure', 'CSM', 10),
      step('fix confirm', 'CSM', 15),
      step('pricing', 'AE', 20),
      step('fix upgrade', 'CSM', 21),
    ],
    risks: ['fix again', 'budget', 'authority', 'wait'],
    source: SECTION,
  },
  'Reconnect first': {
    kind: 'Reconnect first',
    sells: true,
    decisionMaker: 'who/decision maker early',
    proposes: 'all',
    steps: [
      step('escalate', 'CSM', 0, {when: isEscalated}),
      step('reconnect reach', 'CSM', 0),
      step('reconnect other', 'CSM', 5),
      step('reconnect call', 'CSM', 8),
      step('pricing', 'AE', 10),
      step('summary', 'CSM', 10),
      step('proposal', 'AE', 18),
      step('decide', 'AE', 34),
    ],
    risks: ['reconnect silence', 'budget', 'competitor', 'wait'],
    source: SECTION,
  },
  Learn: {
    kind: 'Learn',
    sells: false,
    decisionMaker: 'who/decision maker early',
    proposes: 'all',
    steps: [step('learn ask', 'CSM', 2), step('learn score', 'CSM', 5)],
    risks: ['reconnect silence'],
    source: SECTION,
  },
};

function step(key: StepKey, role: StepRole, day: number, more: Pick<StepRule, 'when' | 'later'> = {}): StepRule {
  return {key, role, day, ...more, source: SECTION};
}

function isEscalated({escalations}: Assessment): boolean {
  return escalations.length > 0;
}

function hasGaps({worthFilling}: Assessment): boolean {
  return worthFilling !== null;
}

function meetsDecisionMaker({account}: Assessment): boolean {
  return account.decisionMaker !== null || isYes(account.executiveEngagement);
}
