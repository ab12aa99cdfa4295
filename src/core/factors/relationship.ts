import type {Health, Nps, Relationship} from '../account';
import {daysAgo, type Facts} from '../facts';
import {type Phrase, phrase} from '../phrase';
import type {Playbook, Thresholds} from '../playbook';
import type {Finding} from './finding';

interface Evidence {
  readonly level: Relationship;
  readonly said: Phrase;
}

const WORST_FIRST: readonly Relationship[] = ['At-risk', 'OK', 'Healthy'];

/** How the relationship stands: the worst of all evidence, OK without any. */
export function relationshipOf(facts: Facts, {settings}: Playbook): Finding<Relationship> {
  const evidence = relationshipEvidence(facts, settings.thresholds);
  const level = WORST_FIRST.find((worst) => evidence.some((each) => each.level === worst));
  if (level === undefined) return {level: 'OK', hasData: false, evidence: phrase('relationship-unknown')};
  const said = evidence.filter((each) => each.level === level).map((each) => each.said);
  return {level, hasData: true, evidence: phrase('both', {said})};
}

function relationshipEvidence(facts: Facts, thresholds: Thresholds): Evidence[] {
  const {account} = facts;
  const evidence: Evidence[] = [];
  if (facts.vendorReview) evidence.push({level: 'At-risk', said: phrase('vendor-review')});
  if (facts.openIssue) evidence.push({level: 'At-risk', said: phrase('open-issue')});
  if (account.relationship !== null)
    evidence.push({level: account.relationship, said: phrase(`relationship-${account.relationship}`)});
  if (account.healthScore !== null)
    evidence.push({level: healthLevel(account.healthScore, thresholds), said: healthSaid(account.healthScore)});
  if (account.nps !== null)
    evidence.push({level: npsLevel(account.nps, thresholds), said: phrase('nps', {nps: account.nps.value})});
  if (account.csat !== null)
    evidence.push({level: csatLevel(account.csat, thresholds), said: phrase('csat', {csat: account.csat})});
  if (facts.declining) evidence.push({level: decliningLevel(facts.usage, thresholds), said: phrase('usage-declining')});
  const promoted = daysAgo(account.championPromoted, facts.asOf);
  if (promoted !== null && promoted <= thresholds.championDays)
    evidence.push({level: 'Healthy', said: phrase('champion-promoted')});
  return evidence;
}

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

/** CSAT on 1…5: from 4.5 Healthy, from 3.5 OK, else At-risk. */
export function csatLevel(csat: number, {csatHealthy, csatOk}: Thresholds): Relationship {
  return levelFrom(csat, csatHealthy, csatOk);
}

/** A declining customer is at most OK, and at risk when they use little of what they bought. */
function decliningLevel(usage: number | null, {usageNear}: Thresholds): Relationship {
  return usage !== null && usage < usageNear ? 'At-risk' : 'OK';
}

function levelFrom(value: number, healthy: number, ok: number): Relationship {
  if (value >= healthy) return 'Healthy';
  return value >= ok ? 'OK' : 'At-risk';
}

function healthSaid(health: Health): Phrase {
  return typeof health === 'number' ? phrase('health', {health}) : phrase(`health-${health}`);
}
