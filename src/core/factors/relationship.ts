import type {Answer, Health, Nps, Relationship} from '../account';
import {daysAgo, type Facts} from '../facts';
import {allOf, type Phrase, phrase} from '../phrase';
import type {Playbook, SqlCondition, Thresholds} from '../playbook';
import type {Factor} from './factor';

/** How the relationship stands: the worst of all evidence. */
export const RELATIONSHIP: Factor<Relationship> = {
  says: 'The worst evidence decides; without any, the level is OK.',
  data: 'the relationship column, health score, NPS, CSAT, a declining trend, a champion promotion that still counts, a status that says they’re leaving, or a yes under open issue or vendor review',
  level: worstLevel,
  blank: 'OK',
  evidence: (facts, playbook) => {
    const worst = worstLevel(facts, playbook);
    if (worst === null) return phrase('relationship-unknown');
    const {thresholds} = playbook.settings;
    const telling = RELATIONSHIP_EVIDENCE.filter(({level}) => level(facts, thresholds) === worst);
    return allOf(telling.map(({said}) => said(facts)));
  },
};

function worstLevel(facts: Facts, {settings: {thresholds}}: Playbook): Relationship | null {
  let worst: Relationship | null = null;
  for (const {level} of RELATIONSHIP_EVIDENCE) {
    const found = level(facts, thresholds);
    if (found !== null && (worst === null || BADNESS[found] > BADNESS[worst])) worst = found;
  }
  return worst;
}

const BADNESS: Readonly<Record<Relationship, number>> = {Healthy: 0, OK: 1, 'At-risk': 2};

/** A piece of evidence: the level it speaks for, `null` where an account has none of the kind, and its words. */
interface Evidence {
  readonly says: readonly [what: string, healthy: string, ok: string, atRisk: string];
  /** Where it is true of several levels, the worst counts, as it does between pieces of evidence. */
  readonly sql: Readonly<Partial<Record<Relationship, SqlCondition>>>;
  readonly level: (facts: Facts, thresholds: Thresholds) => Relationship | null;
  readonly said: (facts: Facts) => Phrase;
}

/** What speaks for a level of the relationship, in the order in which it is named. */
export const RELATIONSHIP_EVIDENCE: readonly Evidence[] = [
  {
    says: ['Leaving', '', '', 'notice given or not renewing'],
    sql: {'At-risk': 'leaving'},
    level: ({leaving}) => (leaving ? 'At-risk' : null),
    said: () => phrase('leaving'),
  },
  {
    says: ['Vendor review', '', '', 'yes'],
    sql: {'At-risk': 'vendor_review'},
    level: ({vendorReview}) => (vendorReview ? 'At-risk' : null),
    said: ({account}) => quotedOr(account.vendorReview, 'vendor-review'),
  },
  {
    says: ['Open issue', '', '', 'yes'],
    sql: {'At-risk': 'open_issue'},
    level: ({openIssue}) => (openIssue ? 'At-risk' : null),
    said: ({account}) => quotedOr(account.openIssue, 'open-issue'),
  },
  {
    says: ['Relationship column', 'Healthy', 'OK', 'At-risk'],
    sql: {Healthy: "relationship = 'healthy'", OK: "relationship = 'ok'", 'At-risk': "relationship = 'at-risk'"},
    level: ({account}) => account.relationship,
    said: ({account}) => phrase(`relationship-${account.relationship}`),
  },
  {
    says: ['Health score', '{healthHealthy} or more, or green', '{healthOk} or more, or yellow', 'less, or red'],
    sql: {
      Healthy: "health_score IS NOT NULL OR health_color = 'green'",
      OK: "health_score < {healthHealthy} OR health_color = 'yellow'",
      'At-risk': "health_score < {healthOk} OR health_color = 'red'",
    },
    level: ({account: {healthScore}}, thresholds) =>
      healthScore === null ? null : healthLevel(healthScore, thresholds),
    said: ({account: {healthScore: health}}) =>
      typeof health === 'number' ? phrase('health', {health}) : phrase(`health-${health}`),
  },
  {
    says: [
      'NPS on 0–10 (on -100 to 100)',
      '{npsTenHealthy} or more ({npsHundredHealthy})',
      '{npsTenOk} or more ({npsHundredOk})',
      'less',
    ],
    sql: {
      Healthy: 'nps_answer IS NOT NULL OR nps IS NOT NULL',
      OK: 'nps_answer < {npsTenHealthy} OR nps < {npsHundredHealthy}',
      'At-risk': 'nps_answer < {npsTenOk} OR nps < {npsHundredOk}',
    },
    level: ({account: {nps}}, thresholds) => (nps === null ? null : npsLevel(nps, thresholds)),
    said: ({account: {nps}}) => phrase('nps', {nps: nps?.value ?? 0}),
  },
  {
    says: ['CSAT on 1–5', '{csatHealthy} or more', '{csatOk} or more', 'less'],
    sql: {Healthy: 'csat IS NOT NULL', OK: 'csat < {csatHealthy}', 'At-risk': 'csat < {csatOk}'},
    level: ({account: {csat}}, {csatHealthy, csatOk}) => (csat === null ? null : levelFrom(csat, csatHealthy, csatOk)),
    said: ({account: {csat}}) => phrase('csat', {csat: csat ?? 0}),
  },
  {
    says: ['Usage declining', '', 'usage at {usageNear%} or more, or unknown', 'usage below {usageNear%}'],
    sql: {OK: 'declining', 'At-risk': 'declining AND usage_share < {usageNear}'},
    level: ({declining, usage}, {usageNear}) => {
      if (!declining) return null;
      return usage !== null && usage < usageNear ? 'At-risk' : 'OK';
    },
    said: () => phrase('usage-declining'),
  },
  {
    says: ['Champion promoted', 'in the last {championDays} days, or a yes without a date', '', ''],
    sql: {Healthy: 'champion_promoted_age <= {championDays}'},
    level: ({account, asOf}, {championDays}) => {
      const promoted = daysAgo(account.championPromoted, asOf);
      return promoted !== null && promoted <= championDays ? 'Healthy' : null;
    },
    said: () => phrase('champion-promoted'),
  },
];

/** Health from 75 Healthy, from 50 OK, else At-risk; green, yellow and red likewise. */
export function healthLevel(health: Health, {healthHealthy, healthOk}: Thresholds): Relationship {
  if (typeof health !== 'number') return TRAFFIC_LIGHTS[health];
  return levelFrom(health, healthHealthy, healthOk);
}

const TRAFFIC_LIGHTS = {green: 'Healthy', yellow: 'OK', red: 'At-risk'} as const;

/** NPS on 0…10: from 9 Healthy, from 7 OK; on −100…100: from 50 Healthy, from 0 OK; else At-risk. */
export function npsLevel({value, scale}: Nps, thresholds: Thresholds): Relationship {
  return scale === 'ten'
    ? levelFrom(value, thresholds.npsTenHealthy, thresholds.npsTenOk)
    : levelFrom(value, thresholds.npsHundredHealthy, thresholds.npsHundredOk);
}

function levelFrom(value: number, healthy: number, ok: number): Relationship {
  if (value >= healthy) return 'Healthy';
  return value >= ok ? 'OK' : 'At-risk';
}

/** What a cell says, in quotation marks, when that is more than a yes; else the words of the kind. */
function quotedOr(answer: Answer | null, key: string): Phrase {
  return answer?.said ? phrase(`${key}-said`, {said: answer.said}) : phrase(key);
}
