import {isYes} from '../../core/facts';
import {decidesAlone} from '../../core/plan/placeholders';
import type {Applies, KindRule, PlanRules} from '../../core/plan/rules';
import type {RiskKey} from '../../core/plan/scripts';
import type {SignalId} from '../../core/playbook';
import {RENEWAL_DAYS} from '../../core/schedule/terms';

const SECTION = 'method, section 9';

/** Signals that can be answered without offering anything: they count where nothing may be sold. */
const HARMLESS: readonly SignalId[] = [
  'new decision maker',
  'champion promoted',
  'renewal',
  'milestone',
  'vendor review',
];

/** Feature adoption below this makes "we must see more value first" the likely objection. */
const LITTLE_USED = 0.6;

/** After so many days without a word somebody may have changed jobs. */
const SILENT_DAYS = 60;

/** What plans consist of: a row a kind, and when risks and objections apply. */
export const PLAN_RULES: PlanRules = {
  kinds: {
    Expand: sells('who/decision maker', 'all', ['competitor', 'budget', 'authority', 'wait', 'champion']),
    Renew: holds('who/decision maker early', HARMLESS, ['competitor', 'silence', 'champion']),
    Build: holds('who/decision maker early', 'all', ['competitor', 'authority', 'moved on']),
    'Defend first': holds('who/decision maker held', HARMLESS, ['competitor', 'silence', 'champion']),
    'Adopt first': holds('who/decision maker held', HARMLESS, ['no time', 'no sponsor', 'moved on']),
    'Fix first': sells('who/decision maker held', HARMLESS, ['again', 'competitor', 'authority']),
    'Reconnect first': sells('who/decision maker early', HARMLESS, ['moved on', 'competitor', 'wait']),
    Learn: holds('who/decision maker early', HARMLESS, ['moved on']),
  },
  risks: {
    budget: risk(() => true),
    competitor: risk(({account, facts}) => facts.vendorReview || isYes(account.adjacentNeed)),
    authority: risk(({account}) => !decidesAlone(account)),
    // Nearer to its deadline an expansion is part of the renewal anyway.
    wait: risk(
      ({facts, offer}) => (facts.daysToDeadline ?? -1) > RENEWAL_DAYS && offer?.id !== 'Multi-year renewal + expansion',
    ),
    silence: risk(() => true),
    champion: risk(({account}) => isYes(account.stakeholderChange) || isYes(account.championPromoted)),
    'no time': risk(() => true),
    'no sponsor': risk(({account}) => account.champion === null || isYes(account.stakeholderChange)),
    again: risk(() => true),
    'moved on': risk(({facts}) => (facts.daysSinceContact ?? facts.daysSinceLogin ?? 0) > SILENT_DAYS),
  },
  objections: [
    {key: 'more value', when: ({account}) => (account.featureAdoption ?? 1) < LITTLE_USED, source: SECTION},
    {
      key: 'budget',
      when: ({account}) => account.budgetCycle !== null || account.decisionMaker !== null,
      source: SECTION,
    },
    {key: 'happy', when: ({relationship}) => relationship === 'Healthy', source: SECTION},
    {key: 'not ready', when: () => true, source: SECTION},
  ],
};

function sells(
  decisionMaker: KindRule['decisionMaker'],
  proposes: KindRule['proposes'],
  risks: readonly RiskKey[],
): KindRule {
  return {sells: true, decisionMaker, proposes, risks, source: SECTION};
}

function holds(...rule: Parameters<typeof sells>): KindRule {
  return {...sells(...rule), sells: false};
}

function risk(when: Applies['when']): Applies {
  return {when, source: SECTION};
}
