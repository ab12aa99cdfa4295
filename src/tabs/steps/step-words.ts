import type {Account} from '../../core/account';
import {type AskPart, askFor} from '../../core/ask';
import type {Assessment} from '../../core/assessment';
import type {Day} from '../../core/day';
import {daySaid} from '../../core/day-said';
import {onDemand} from '../../core/on-demand';
import {allOf, type Figure, inQuotes, type Phrase, phrase} from '../../core/phrase';
import {isSoldInPieces} from '../../core/pieces';
import {lowScoreOf} from '../../core/plan/low-score';
import {offerNoun, partsNoun, partsNounPriced, partsPrice} from '../../core/plan/offer-words';
import {otherDecider, recipientOf} from '../../core/plan/placeholders';
import {cleanText, personOf} from '../../core/plan/wording';
import {personFor} from '../../core/schedule/next-action';
import {hasStep, type Role, type Schedule, type Step, type StepId} from '../../core/schedule/step';

/** What to do in a step, as a sentence without its full stop: "Call Victor Salas: what would have to change?" */
export function stepAction(step: Step, schedule: Schedule): Phrase {
  return phrase(`step-${step.id}${variantOf(step.id, schedule)}`, figuresOf(schedule));
}

/** The step in at most 34 characters, for a cell of a list: "Retention call: listen". */
export function stepShort(step: Step, schedule: Schedule): Phrase {
  return phrase(`step-short-${step.id}${SHORT_VARIES.has(step.id) ? variantOf(step.id, schedule) : ''}`, {
    score: scoreNoun(schedule.of) ?? '',
    topic: topicOf(schedule.of),
  });
}

/** What the step is to achieve: "They say what they need to stay". */
export function stepGoal(step: Step, schedule: Schedule): Phrase {
  return phrase(`step-goal-${step.id}`, figuresOf(schedule));
}

/** Who does a step: the name in the sheet, where the owner is the CSM, else what the role is called. */
export function whoOf({role}: Pick<Step, 'role'>, account: Account): Phrase {
  const name = cleanText(personFor(role, account) ?? '');
  return name === '' ? roleName(role) : allOf(name);
}

export function roleName(role: Role): Phrase {
  return phrase(`role-${role}`);
}

/** What comes after a fix or a contact: "Then, from Jan 4: renew and expand"; `null` when nothing is planned after it. */
export function thenAction({afterwards, of}: Schedule): Phrase | null {
  if (afterwards === null) return null;
  const {from, kind} = afterwards;
  return phrase('step-then', {day: daySaid(from, of.facts.asOf), kind: phrase(`schedule-kind-${kind}`)});
}

/** Steps whose short form differs by variant; the others say the same in each. */
const SHORT_VARIES: ReadonlySet<StepId> = new Set(['fix-call', 'renewal-proposal']);

function variantOf(id: StepId, schedule: Schedule): string {
  const {of, kind} = schedule;
  switch (id) {
    case 'fix-call':
      return of.facts.openIssue ? '' : scoreNoun(of) === null ? '-unsaid' : '-score';
    case 'fix-check':
      return of.facts.openIssue ? '' : '-score';
    case 'defend-executive':
    case 'expand-approval':
      return otherDecider(of.account) === null ? '-alone' : '';
    case 'renewal-review':
      return personOf(of.account.decisionMaker) === null ? '-open' : '';
    case 'expand-email':
    case 'reconnect-write':
      return recipientOf(of.account) === null ? '-nobody' : '';
    case 'expand-compare':
      return alternativeOf(of) === null ? '-alone' : '';
    case 'expand-price':
    case 'expand-proposal':
      return partsPrice(stillToOffer(schedule)) === null ? '-unpriced' : '';
    case 'renewal-price':
      if (quotesSeats(schedule)) return '-co-termed';
      if (!sellsMore(schedule)) return '-held';
      if (isProposed(schedule)) return '-open';
      return partsPrice(stillToOffer(schedule)) === null ? '-unpriced' : '';
    case 'renewal-proposal':
      if (quotesSeats(schedule)) return '-co-termed';
      if (!sellsMore(schedule)) return '-held';
      return isProposed(schedule) ? '-open' : kind === 'renew and expand' ? '-option' : '';
    case 'renew-seats':
      return of.sizing.seatsNeeded > 0 ? '' : '-some';
    case 'renewal-answer':
      return of.relationship === 'At-risk' ? '-at-risk' : '';
    default:
      return '';
  }
}

/** Whether the renewal may carry an expansion: only where one is planned, and there is something to offer. */
function sellsMore({kind, of}: Schedule): boolean {
  return (kind === 'renew and expand' || kind === 'expand') && of.offer !== null;
}

/** Whether the offer has a proposal of its own before the renewal's. */
function isProposed(schedule: Schedule): boolean {
  return hasStep(schedule, 'expand-proposal');
}

/** Whether all that is offered is quoted ahead of the renewal: seats, which then end with it. */
function quotesSeats(schedule: Schedule): boolean {
  return schedule.of.offer?.id === 'Capacity' && hasStep(schedule, 'renew-seats');
}

/** What the proposal is for: all that is offered, but for seats that are quoted ahead of it. */
function stillToOffer(schedule: Schedule): readonly AskPart[] {
  const parts = askFor(schedule.of)?.parts ?? [];
  const others = parts.filter(({isSeats}) => !isSeats);
  return hasStep(schedule, 'renew-seats') && others.length > 0 ? others : parts;
}

/** What the sentences of an account's steps may need: each figure is worked out when a sentence reads it. */
const StepFigures = onDemand<
  {readonly of: Assessment; readonly schedule: Schedule},
  Readonly<Record<FigureName, Figure>>
>({
  account: ({of}) => shortName(of.account.account),
  contact: ({of}) => personOf(recipientOf(of.account)) ?? shortName(of.account.account),
  decisionMaker: ({of}) =>
    otherDecider(of.account) ?? personOf(of.account.decisionMaker) ?? phrase('step-decision-maker'),
  other: ({of}) => otherDecider(of.account) ?? phrase('step-second-contact'),
  offer: ({schedule}) => partsNoun(stillToOffer(schedule)),
  offerPriced: ({schedule}) => partsNounPriced(stillToOffer(schedule)),
  ask: ({schedule}) => partsPrice(stillToOffer(schedule)) ?? '',
  alternative: ({of}) => alternativeOf(of) ?? '',
  topic: ({of}) => topicOf(of),
  issue: ({of}) => issueNoun(of),
  score: ({of}) => scoreNoun(of) ?? '',
  seats: ({of}) => of.sizing.seatsNeeded,
  notice: ({of}) => (of.facts.optOut === null ? '' : daySaid(of.facts.optOut, of.facts.asOf)),
  renewal: ({of, schedule}) => dayOrRenewal(schedule.renewal, of, of.account.renewalDate),
  decideBy: ({of, schedule}) => dayOrRenewal(schedule.decideBy, of),
});

type FigureName =
  | ('account' | 'contact' | 'decisionMaker' | 'other' | 'offer' | 'offerPriced' | 'ask' | 'alternative' | 'topic')
  | ('issue' | 'score' | 'seats' | 'notice' | 'renewal' | 'decideBy');

function dayOrRenewal(day: Day | null, {facts}: Assessment, renewsOn = day): Figure {
  return day === null ? phrase('step-the-renewal') : daySaid(renewsOn ?? day, facts.asOf);
}

function figuresOf(schedule: Schedule): Readonly<Record<string, Figure>> {
  return new StepFigures({of: schedule.of, schedule}) as unknown as Readonly<Record<string, Figure>>;
}

/** What the conversation is about. */
function topicOf(of: Assessment): Phrase {
  return phrase(`step-topic-${isSoldInPieces(of) ? 'pieces' : (of.offer?.id ?? 'none')}`);
}

/** What the offer is compared with: the tier beside the pieces, the pieces beside the tier, else the runner-up. */
function alternativeOf(of: Assessment): Phrase | null {
  const ask = askFor(of);
  if (ask?.alternative) return ask.isALaCarte ? partsNoun(ask.alternative.parts) : phrase('step-a-la-carte');
  return of.runnerUp && offerNoun(of, of.runnerUp);
}

/** An account's name where there is not much room, such as above its plan: by it the ranking finds the plan again. */
export function shortName(account: string): string {
  const name = Array.from(cleanText(account));
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).join('')}…` : name.join('');
}

const LONGEST_NAME = 40;

/** The open issue in the customer's or the sheet's own words, in quotes. */
function issueNoun({account: {openIssue}}: Assessment): Phrase {
  const text = openIssue?.yes ? cleanText(openIssue.said ?? '') : '';
  return text === '' ? phrase('step-open-issue') : inQuotes(text);
}

/** What to ask about the score that puts an account at risk: "why they scored us 4"; `null` when it is none. */
function scoreNoun(assessment: Assessment): Phrase | null {
  const low = lowScoreOf(assessment);
  return low && phrase(`step-${low.key}`, {value: low.value});
}
