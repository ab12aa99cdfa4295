import type {Health} from '../../core/account';
import {daysBetween} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import type {Say} from '../../core/plan/placeholders';
import type {AccountPlan} from '../../core/plan/plan';
import {cleanText, dayPhrase} from '../../core/plan/wording';
import {cell, heading, type Line, labelled, moneyCell} from './line';

/** Who the account is, what it is worth and what the method says, in a few lines. */
export function glanceOf({assessment, sells}: AccountPlan, say: Say): Line[] {
  const {account, facts, cautions, escalations} = assessment;
  const told = (key: string) => say(phrase(key));
  return [
    heading(told('plan-section-profile')),
    ...labelled(told('plan-label-verdict'), say(verdictOf(assessment)), 'strong'),
    ...labelled(told('plan-label-people'), say(teamOf(account))),
    ...(facts.arr === null
      ? []
      : [{cells: [cell(told('plan-label-arr'), 'label'), cell(say(phrase('plan-money', {amount: facts.arr})))]}]),
    ...labelled(told('plan-label-renewal'), renewalOf(assessment, say)),
    ...labelled(told('plan-label-potential'), say(potentialOf(assessment, sells)), 'body', moneyCell(null)),
    ...labelled(told('plan-label-care'), sentences(cautions, say), 'caution'),
    ...labelled(told('plan-label-escalate'), sentences(escalations, say), 'caution'),
    ...labelled(told('plan-label-notes'), cleanText(account.notes ?? ''), 'quiet'),
  ];
}

/** How they use the product and how they feel about it, as far as the sheet knows. */
export function stateOf({assessment, available, relationship}: AccountPlan, say: Say): Line[] {
  const {account, facts} = assessment;
  const told = (key: string) => say(phrase(key));
  const usage: Phrase[] = [];
  const {seatsUsed, seatsLicensed} = account;
  if (seatsUsed !== null && seatsLicensed !== null)
    usage.push(phrase('plan-seats', {used: seatsUsed, licensed: seatsLicensed}));
  if (facts.seatShare !== null) usage.push(phrase('share-used', {share: facts.seatShare}));
  if (account.apiUtilization !== null) usage.push(phrase('plan-state-limit', {share: account.apiUtilization}));
  if (account.usageTrend !== null) usage.push(phrase(`plan-trend-${account.usageTrend}`));
  const mood: Phrase[] = [phrase(`level-${relationship}`)];
  if (account.healthScore !== null) mood.push(phrase('plan-state-health', {value: healthSaid(account.healthScore)}));
  if (account.nps !== null) mood.push(phrase(`plan-nps-${account.nps.scale}`, {value: account.nps.value}));
  if (account.csat !== null) mood.push(phrase('plan-csat', {value: account.csat}));
  const modules: Phrase[] = [];
  if (account.products?.length) modules.push(phrase('plan-modules-used', {used: account.products.map(cleanText)}));
  if (available.length > 0) modules.push(phrase('plan-modules-available', {available}));
  return [
    heading(told('plan-section-state')),
    ...labelled(
      told('plan-label-usage'),
      usage.length === 0 ? told('plan-state-unknown') : say(phrase('plan-list', {list: usage})),
    ),
    ...(account.featureAdoption === null
      ? []
      : labelled(told('plan-label-adoption'), say(phrase('plan-state-adoption', {share: account.featureAdoption})))),
    ...labelled(told('plan-label-health'), say(phrase('plan-list', {list: mood}))),
    ...labelled(told('plan-label-modules'), sentences(modules, say)),
    ...labelled(told('plan-label-goal'), cleanText(account.goal ?? '')),
  ];
}

function verdictOf({score, range, band, expansion, when, confidence}: AccountPlan['assessment']): Phrase {
  const [low, high] = range;
  return phrase('plan-verdict', {
    score: low === high ? score : phrase('plan-score-range', {score, low, high}),
    band: phrase(`band-label-${band}`),
    expansion: phrase(`expansion-${expansion}`),
    when: phrase(`when-${when}`),
    confidence,
  });
}

function teamOf({owner, ae}: AccountPlan['assessment']['account']): Phrase {
  if (owner !== null && ae !== null) return phrase('plan-people', {csm: cleanText(owner), ae: cleanText(ae)});
  if (owner !== null) return phrase('plan-people-one', {name: cleanText(owner), role: phrase('plan-role-CSM')});
  if (ae !== null) return phrase('plan-people-one', {name: cleanText(ae), role: phrase('plan-role-AE')});
  return phrase('plan-people-none');
}

function renewalOf({account, facts}: AccountPlan['assessment'], say: Say): string {
  const {renewalDate} = account;
  const {optOut, asOf} = facts;
  if (renewalDate === null) return '';
  const days = daysBetween(asOf, renewalDate);
  const key = days === 0 ? 'plan-renewal-today' : days > 0 ? 'plan-renewal' : 'plan-renewal-past';
  const renewal = phrase(key, {day: dayPhrase(renewalDate), days: Math.abs(days)});
  if (optOut === null) return say(renewal);
  return say(
    phrase(optOut < asOf ? 'plan-renewal-notice-past' : 'plan-renewal-opt-out', {renewal, day: dayPhrase(optOut)}),
  );
}

function potentialOf(
  {sizing, winProbability, weighted, score, band}: AccountPlan['assessment'],
  sells: boolean,
): Phrase {
  if (!sells) return phrase('plan-potential-held', {score, band: phrase(`band-label-${band}`)});
  return sizing.target === null
    ? phrase('plan-potential-unknown', {probability: winProbability})
    : phrase('plan-potential', {target: sizing.target, probability: winProbability, weighted: weighted ?? 0});
}

function healthSaid(health: Health): Phrase | number {
  return typeof health === 'number' ? health : phrase(`plan-health-${health}`);
}

function sentences(phrases: readonly Phrase[], say: Say): string {
  return say(phrase('plan-sentences', {sentences: phrases}));
}
