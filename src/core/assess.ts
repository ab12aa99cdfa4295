import type {Account} from './account';
import type {Assessment, FactorLine, Offer, Opportunity, Sizing} from './assessment';
import type {Day} from './day';
import {factorLine, factorsOf, scaleOf} from './factors';
import {type Facts, factsOf} from './facts';
import {offersFor, playFor} from './offer';
import {oncePer} from './once';
import type {Phrase} from './phrase';
import type {BandId, CautionView, Guardrail, Play, Playbook, Settings, Situation} from './playbook';
import {readinessOf} from './readiness';
import {bandOf, confidenceOf, rangeOf, scoreOf, worthFillingOf} from './score';
import {signalsOf} from './signals';
import {sizingOf} from './sizing';
import {triggerFor} from './trigger';

/** What only the whole portfolio knows of an account. */
export interface Standing {
  readonly duplicateName: boolean;
  readonly strategic: boolean;
}

/**
 * Everything the method says about one account on a day: the whole decision on one screen.
 *
 * @throws RangeError when the settings' points let a score leave its scale
 */
export function assess(account: Account, asOf: Day, standing: Standing, playbook: Playbook): Assessment {
  const {settings} = playbook;
  const facts = factsOf(account, asOf);
  const signals = signalsOf(facts, playbook.signals);

  const factors = factorsOf(facts, signals, playbook);
  const score = scoreOf(factors);
  const confidence = confidenceOf(factors);
  const band = bandOf(score, settings.bands, highestScore(settings));

  const situation = situationOf(facts, factors, {score, confidence, band}, settings);
  const guardrail = guardrailFor(situation, playbook.guardrails);

  const sizing = sizingOf(facts, playbook);
  const winProbability = winProbabilityOf(guardrail, band, settings);
  const [offer = null, runnerUp = null] = guardrail.offers
    ? offersFor({facts, relationship: situation.relationship}, sizing, playbook)
    : [];
  const needsData = guardrail.priority === 'Needs data';
  const seen: CautionView = {
    facts,
    score,
    confidence,
    relationship: situation.relationship,
    duplicateName: standing.duplicateName,
    strategic: standing.strategic,
    settings,
  };
  return {
    account,
    facts,
    signals,
    factors,
    score,
    range: rangeOf(factors),
    confidence,
    worthFilling: worthFillingOf(factors, account),
    band,
    readiness: readinessOf(facts, playbook),
    priority: guardrail.priority,
    overridden: guardrail.overrides,
    expansion: guardrail.expansion(situation),
    when: guardrail.timing,
    play: guardrail.play ?? playOf(offer, facts, playbook),
    sizing,
    percentOfArr: shareOfArr(sizing, facts),
    opportunity: opportunityOf(facts, sizing, guardrail, band, settings),
    winProbability,
    weighted: needsData ? 0 : sizing.target === null ? null : sizing.target * winProbability,
    offer,
    runnerUp,
    trigger: needsData ? null : triggerFor(facts, playbook),
    cautions: said(playbook.cautions, (rule) => rule.warn(seen)),
    escalations: said(playbook.escalations, (rule) => rule.reason(seen)),
  };
}

/** The first guardrail that applies; the last always does. */
export function guardrailFor(situation: Situation, guardrails: readonly Guardrail[]): Guardrail {
  const found = guardrails.find(({when}) => when(situation));
  if (found === undefined) throw new Error('The last guardrail must always apply.');
  return found;
}

/** The highest Expansion Score the points allow: 100. */
export function highestScore({points}: Settings): number {
  return sumOfTops(points);
}

const sumOfTops = oncePer((points: Settings['points']) =>
  Object.values(points).reduce((sum, levels) => sum + scaleOf(levels)[0], 0),
);

function situationOf(
  facts: Facts,
  factors: readonly FactorLine[],
  {score, confidence, band}: {score: number; confidence: number; band: BandId},
  {thresholds}: Settings,
): Situation {
  const {vendorReview, openIssue, declining, usage, daysToDeadline, daysSinceContact} = facts;
  const relationship = factorLine(factors, 'relationship').level as Situation['relationship'];
  return {
    vendorReview,
    openIssue,
    declining,
    usage,
    relationship,
    daysToDeadline,
    daysSinceContact,
    confidence,
    band,
    score,
    thresholds,
  };
}

function winProbabilityOf({keeps}: Guardrail, band: BandId, settings: Settings): number {
  if (keeps === 'nothing') return 0;
  const probability = settings.winProbability[band];
  return keeps === 'held back' ? probability * settings.heldBackShare : probability;
}

function playOf(offer: Offer | null, facts: Facts, playbook: Playbook): Play | null {
  return offer === null ? null : playFor(offer, facts, playbook);
}

function shareOfArr({target}: Sizing, {arr}: Facts): number | null {
  return target === null || arr === null || arr <= 0 ? null : target / arr;
}

/** High, Medium or Low by the target's share of ARR; when that is unknown, by usage and band. */
function opportunityOf(
  facts: Facts,
  sizing: Sizing,
  {priority}: Guardrail,
  band: BandId,
  {thresholds}: Settings,
): Opportunity {
  if (priority === 'Defend first' || priority === 'Adopt first' || band === 'Wait') return 'Low';
  const share = shareOfArr(sizing, facts);
  if (share === null) {
    if ((facts.usage ?? 0) > thresholds.usageOver) return 'High';
    return band === 'Hot' || band === 'Warm' ? 'Medium' : 'Low';
  }
  if (share >= thresholds.opportunityHigh) return 'High';
  return share >= thresholds.opportunityMedium ? 'Medium' : 'Low';
}

function said<Rule>(rules: readonly Rule[], say: (rule: Rule) => Phrase | null): Phrase[] {
  const phrases: Phrase[] = [];
  for (const rule of rules) {
    const found = say(rule);
    if (found !== null) phrases.push(found);
  }
  return phrases;
}
