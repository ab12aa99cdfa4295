import type {Account, Health} from '../../core/account';
import type {Assessment} from '../../core/assessment';
import {daysBetween} from '../../core/day';
import {type Facts, seatsRatio} from '../../core/facts';
import {inQuotes, type Phrase, phrase} from '../../core/phrase';
import type {AccountPlan} from '../../core/plan/plan';
import {cleanText, dayPhrase, shortened} from '../../core/plan/wording';
import type {Say} from '../../playbook/say';
import {cell} from '../cells';
import {widthOf} from './fit';
import {heading, type Line, labeled} from './line';

interface Fact {
  readonly label: string;
  readonly text: string;
}

/** A fact that is wider, by the estimate of its pixels, needs the wide column: the right one ends with the page. */
const SHORT = 224;
/** What somebody wrote about an account is cut here: about a line and a half. */
const LONGEST_QUOTE = 150;

/** What is true of the account: facts in two columns, what people wrote in its own words, and what is unknown. */
export function stateOf(plan: AccountPlan, say: Say, withNote: boolean, withWords: boolean): Line[] {
  const {account, facts} = plan.assessment;
  const quotes: [key: string, text: string | null | undefined][] = [
    ['goal', account.goal],
    ['issue', facts.openIssue ? account.openIssue?.said : null],
    ['review', facts.vendorReview ? account.vendorReview?.said : null],
    ['note', withNote && !isAsked(plan.assessment) ? account.notes : null],
  ];
  return [
    heading(say('plan-section-state')),
    ...inPairs(factsOf(plan, say)),
    ...quotes.flatMap(([key, text]) => labeled(say(`plan-fact-${key}`), quote(text, say))),
    ...labeled(say('plan-fact-said'), withWords ? alsoSaid(plan, say) : ''),
    ...plan.assessment.noteQuestions.flatMap((question) =>
      labeled(say('plan-fact-question'), say(question), 'caution'),
    ),
    ...labeled(say('plan-fact-unknown'), unknownOf(plan, say), 'quiet'),
  ];
}

/** Answers whose own words an AE would want to know. */
const IN_WORDS = [
  ...(['pricingInterest', 'qbrNextSteps', 'executiveEngagement', 'mergerAcquisition', 'newInitiative'] as const),
  ...(['stakeholderChange', 'positiveFeedback'] as const),
];
const MOST_WORDS = 3;

/** What the row's answers say in words that none of the signals repeats. */
function alsoSaid({assessment: {account}, signals}: AccountPlan, say: Say): string {
  const shown = signals.map(({signal}) => say(signal.evidence)).join();
  const list = IN_WORDS.flatMap((field) => {
    const text = cleanText((account[field]?.yes && account[field].said) || '');
    return text === '' || shown.includes(text) ? [] : [quote(text, say)];
  });
  return list.length === 0 ? '' : say(phrase('plan-list', {list: list.slice(0, MOST_WORDS)}));
}

function factsOf({assessment, available}: AccountPlan, say: Say): Fact[] {
  const {account, facts} = assessment;
  const found: Fact[] = [];
  const add = <Value>(key: string, value: Value | null, saidOf: (value: Value) => Phrase) => {
    if (value !== null) found.push({label: say(`plan-fact-${key}`), text: say(saidOf(value))});
  };
  const asItIs = (said: Phrase) => said;
  const used = account.products?.length ? phrase('plan-modules-used', {used: account.products.map(cleanText)}) : null;
  const more = available.length > 0 ? phrase('plan-modules-available', {available: available.map(cleanText)}) : null;
  add('arr', facts.arr, (amount) => phrase('plan-money', {amount}));
  add('renewal', renewalOf(assessment), asItIs);
  add('seats', seatsSaid(facts), asItIs);
  add('notice', noticeOf(assessment), asItIs);
  add('adoption', account.featureAdoption, (share) => phrase('share', {share}));
  add('limit', account.apiUtilization, (share) => phrase('plan-state-used', {share}));
  add('trend', account.usageTrend, (trend) => phrase(`plan-trend-${trend}`));
  add('health', account.healthScore, healthSaid);
  add('nps', account.nps, ({scale, value}) => phrase(`plan-state-nps-${scale}`, {value}));
  add('csat', account.csat, (value) => phrase('plan-state-csat', {value}));
  add('contact', facts.daysSinceContact, contactSaid);
  add('modules', used && more ? phrase('plan-modules-both', {used, more}) : (used ?? more), asItIs);
  add('team', teamOf(account), asItIs);
  return found;
}

function contactSaid(days: number): Phrase {
  return days === 0 ? phrase('plan-state-today') : phrase('plan-state-days-ago', {days});
}

function renewalOf({account: {renewalDate}, facts: {asOf}}: Assessment): Phrase | null {
  if (renewalDate === null) return null;
  const days = daysBetween(asOf, renewalDate);
  const key = days === 0 ? 'plan-renewal-today' : days < 0 ? 'plan-renewal-past' : 'plan-renewal';
  return phrase(key, {day: dayPhrase(renewalDate), days: Math.abs(days)});
}

function noticeOf({account: {renewalDate}, facts: {optOut, asOf}}: Assessment): Phrase | null {
  if (optOut === null || renewalDate === null || renewalDate < asOf) return null;
  return phrase(optOut < asOf ? 'plan-notice-past' : 'plan-notice', {day: dayPhrase(optOut)});
}

function healthSaid(health: Health): Phrase {
  return typeof health === 'number' ? phrase('plan-count', {count: health}) : phrase(`plan-health-${health}`);
}

function teamOf({owner, ae}: Account): Phrase | null {
  const one = (name: string, role: 'CSM' | 'AE') =>
    phrase('plan-people-one', {name: cleanText(name), role: phrase(`role-${role}`)});
  const team = [...(owner === null ? [] : [one(owner, 'CSM')]), ...(ae === null ? [] : [one(ae, 'AE')])];
  return team.length === 0 ? null : phrase('plan-list', {list: team});
}

/** What matters for a plan and is not in the sheet, said once. */
function unknownOf({assessment: {account, facts}}: AccountPlan, say: Say): string {
  const isUnknown = {
    arr: facts.arr === null,
    seats: facts.seatShare === null,
    renewal: account.renewalDate === null,
    notice: account.renewalDate !== null && account.noticeDays === null,
    satisfaction: account.healthScore === null && account.nps === null && account.csat === null,
    owner: account.owner === null,
    goal: account.goal === null,
  };
  const missing = Object.entries(isUnknown).flatMap(([key, is]) => (is ? [phrase(`plan-missing-${key}`)] : []));
  return missing.length === 0 ? '' : say(phrase('plan-list', {list: missing}));
}

function quote(text: string | null | undefined, say: Say): string {
  const words = cleanText(text ?? '');
  return words === '' ? '' : say(inQuotes(shortened(words, LONGEST_QUOTE)));
}

/** Whether a question quotes the whole note. */
function isAsked({account, noteQuestions}: Assessment): boolean {
  const note = cleanText(account.notes ?? '').replace(/[.!。！]$/, '');
  return note !== '' && noteQuestions.some(({figures}) => cleanText(String(figures?.clause ?? '')) === note);
}

/** Facts two in a row: the long ones in the wide column. */
function inPairs(facts: readonly Fact[]): Line[] {
  const long = facts.filter(({text}) => widthOf(text) > SHORT);
  const short = facts.filter((fact) => !long.includes(fact));
  const room = Math.max(0, Math.ceil(facts.length / 2) - long.length);
  const beside = short.filter((_, index) => index % 2 === 0).slice(0, room);
  const left = facts.filter((fact) => long.includes(fact) || beside.includes(fact));
  const right = facts.filter((fact) => !left.includes(fact));
  return left.map(({label, text}, index) => {
    const other = right[index];
    const more = other ? [cell(other.label, 'label'), cell(other.text, 'one-line')] : [];
    return {cells: [cell(label, 'label'), cell(text, 'body'), ...more]};
  });
}

/** The seats with their share, which a utilization column may know better. */
function seatsSaid({account, seatShare: share}: Facts): Phrase | null {
  const {seatsUsed: used, seatsLicensed: licensed} = account;
  if (share === null) return null;
  if (used === null || licensed === null) return phrase('plan-state-share', {share});
  const isOwn = seatsRatio(account) === share;
  return phrase(isOwn ? 'plan-state-seats' : 'plan-state-seats-and-share', {used, licensed, share});
}
