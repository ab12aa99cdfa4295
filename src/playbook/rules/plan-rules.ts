import type {Assessment} from '../../core/assessment';
import {isYes} from '../../core/facts';
import {decidesAlone} from '../../core/plan/placeholders';
import type {Applies, KindRule, PlanRules} from '../../core/plan/rules';
import type {PlanKind, RiskKey} from '../../core/plan/scripts';
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
    Expand: sells('Expand', 'who/decision maker', 'all', ['competitor', 'budget', 'authority', 'wait', 'champion']),
    Renew: holds('Renew', 'who/decision maker early', HARMLESS, ['competitor', 'silence', 'champion']),
    Build: holds('Build', 'who/decision maker early', 'all', ['competitor', 'authority', 'moved on']),
    'Defend first': holds('Defend first', 'who/decision maker held', HARMLESS, ['competitor', 'silence', 'champion']),
    'Adopt first': holds('Adopt first', 'who/decision maker held', HARMLESS, ['no time', 'no sponsor', 'moved on']),
    'Fix first': sells('Fix first', 'who/decision maker held', HARMLESS, ['again', 'competitor', 'authority']),
    'Reconnect first': sells('Reconnect first', 'who/decision maker early', HARMLESS, [
      'moved on',
      'competitor',
      'wait',
    ]),
    Learn: holds('Learn', 'who/decision maker early', HARMLESS, ['moved on']),
  },
  risks: {
    budget: risk('budget', () => true),
    competitor: risk('competitor', ({account, facts}) => facts.vendorReview || isYes(account.adjacentNeed)),
    authority: risk('authority', ({account}) => !decidesAlone(account)),
    // Nearer to its deadline an expansion is part of the renewal anyway.
    wait: risk(
      'wait',
      ({facts, offer}) => (facts.daysToDeadline ?? -1) > RENEWAL_DAYS && offer?.id !== 'Multi-year renewal + expansion',
    ),
    silence: risk('silence', () => true),
    champion: risk('champion', ({account}) => isYes(account.stakeholderChange) || isYes(account.championPromoted)),
    'no time': risk('no time', () => true),
    'no sponsor': risk('no sponsor', ({account}) => account.champion === null || isYes(account.stakeholderChange)),
    again: risk('again', () => true),
    'moved on': risk('moved on', ({facts}) => (facts.daysSinceContact ?? facts.daysSinceLogin ?? 0) > SILENT_DAYS),
  },
  objections: [
    {key: 'more value', when: ({account}) => (account.featureAdoption ?? 1) < LITTLE_USED, source: SECTION},
    {
      key: 'budget',
      when: ({account}) => account.budgetCycle !== null || account.decisionMaker !== null,
      source: SECTION,
    },
    {key: 'happy', when: ({factors}) => factors.some(({level}) => level === 'Healthy'), source: SECTION},
    {key: 'not ready', when: () => true, source: SECTION},
  ],
};

function sells(
  kind: PlanKind,
  decisionMaker: KindRule['decisionMaker'],
  proposes: KindRule['proposes'],
  risks: readonly RiskKey[],
): KindRule {
  return {kind, sells: true, decisionMaker, proposes, risks, source: SECTION};
}

function holds(...rule: Parameters<typeof sells>): KindRule {
  return {...sells(...rule), sells: false};
}

function risk(key: RiskKey, when: (assessment: Assessment) => boolean): Applies<RiskKey> {
  return {key, when, source: SECTION};
}
