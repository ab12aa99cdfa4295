import type {Account} from '../../core/account';
import {type AskPart, askFor, isSoldInPieces} from '../../core/ask';
import type {Assessment} from '../../core/assessment';
import type {Day} from '../../core/day';
import {daySaid} from '../../core/day-said';
import {factorLine} from '../../core/factors';
import {type Figure, type Phrase, phrase} from '../../core/phrase';
import {lowScoreOf} from '../../core/plan/low-score';
import {offerNoun, partsNoun, partsNounPriced, partsPrice} from '../../core/plan/offer-words';
import {recipientOf} from '../../core/plan/placeholders';
import {cleanText, personOf} from '../../core/plan/wording';
import type {Role, Schedule, Step, StepId} from '../../core/schedule/step';
import {sameName} from '../../core/sizing';

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

/** Who does a step: the name in the sheet, else what the role is called. */
export function whoOf({role}: Pick<Step, 'role'>, account: Account): Phrase {
  const name = nameFor(role, account);
  return name === null ? roleName(role) : phrase('both', {said: name});
}

/** The sheet's name for a role: the owner is the CSM; `null` when it names nobody. */
export function nameFor(role: Role, {owner, ae}: Account): string | null {
  const name = role === 'CSM' ? owner : role === 'AE' ? ae : null;
  return name === null ? null : cleanText(name) || null;
}

export function roleName(role: Role): Phrase {
  return phrase(`role-${role}`);
}

/** What comes after a fix or a contact: "Then, from Jan 4: renew and expand"; `null` when nothing is planned after it. */
export function thenAction({afterwards, of}: Schedule): Phrase | null {
  return (
    afterwards &&
    phrase('step-then', {
      day: daySaid(afterwards.from, of.facts.asOf),
      kind: phrase(`schedule-kind-${afterwards.kind}`),
    })
  );
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
      return factorLine(of.factors, 'relationship').level === 'At-risk' ? '-at-risk' : '';
    default:
      return '';
  }
}

/** Whether the renewal may carry an expansion: only where one is planned, and there is something to offer. */
function sellsMore({kind, of}: Schedule): boolean {
  return (kind === 'renew and expand' || kind === 'expand') && of.offer !== null;
}

/** Whether the offer has a proposal of its own before the renewal's. */
function isProposed({steps}: Schedule): boolean {
  return steps.some(({id}) => id === 'expand-proposal');
}

/** Whether all that is offered is quoted ahead of the renewal: seats, which then end with it. */
function quotesSeats({of, steps}: Schedule): boolean {
  return of.offer?.id === 'Capacity' && hasSeatsQuoted(steps);
}

function hasSeatsQuoted(steps: Schedule['steps']): boolean {
  return steps.some(({id}) => id === 'renew-seats');
}

/** What the proposal is for: all that is offered, but for seats that are quoted ahead of it. */
function stillToOffer({of, steps}: Schedule): readonly AskPart[] {
  const parts = askFor(of)?.parts ?? [];
  const others = parts.filter(({isSeats}) => !isSeats);
  return hasSeatsQuoted(steps) && others.length > 0 ? others : parts;
}

/** What the sentences of an account's steps may need: each figure is worked out when a sentence reads it. */
class StepFigures {
  readonly of: Assessment;

  constructor(readonly schedule: Schedule) {
    this.of = schedule.of;
  }

  get account() {
    return shortName(this.of.account.account);
  }

  get contact() {
    return personOf(recipientOf(this.of.account)) ?? shortName(this.of.account.account);
  }

  get decisionMaker() {
    return otherDecider(this.of.account) ?? personOf(this.of.account.decisionMaker) ?? phrase('step-decision-maker');
  }

  get other() {
    return otherDecider(this.of.account) ?? phrase('step-second-contact');
  }

  get offer() {
    return partsNoun(stillToOffer(this.schedule));
  }

  get offerPriced() {
    return partsNounPriced(stillToOffer(this.schedule));
  }

  get ask() {
    return partsPrice(stillToOffer(this.schedule)) ?? '';
  }

  get alternative() {
    return alternativeOf(this.of) ?? '';
  }

  get topic() {
    return topicOf(this.of);
  }

  get issue() {
    return issueNoun(this.of);
  }

  get score() {
    return scoreNoun(this.of) ?? '';
  }

  get seats() {
    return this.of.sizing.seatsNeeded;
  }

  get notice() {
    const {asOf, optOut} = this.of.facts;
    return optOut === null ? '' : daySaid(optOut, asOf);
  }

  get renewal() {
    const {of, renewal} = this.schedule;
    return dayOrRenewal(renewal, of, of.account.renewalDate);
  }

  get decideBy() {
    const {of, decideBy} = this.schedule;
    return dayOrRenewal(decideBy, of);
  }
}

function dayOrRenewal(day: Day | null, {facts}: Assessment, renewsOn = day): Figure {
  return day === null ? phrase('step-the-renewal') : daySaid(renewsOn ?? day, facts.asOf);
}

function figuresOf(schedule: Schedule): Readonly<Record<string, Figure>> {
  return new StepFigures(schedule) as unknown as Readonly<Record<string, Figure>>;
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

/** An account without a contact is called by its own name. */
function shortName(account: string): string {
  const name = Array.from(cleanText(account));
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).join('')}…` : name.join('');
}

const LONGEST_NAME = 40;

/** The decision maker, unless that is the person we speak with anyway. */
function otherDecider(account: Account): string | null {
  const decider = personOf(account.decisionMaker);
  const contact = personOf(recipientOf(account));
  return decider === null || (contact !== null && sameName(decider, contact)) ? null : decider;
}

/** The open issue in the customer's or the sheet's own words, in quotes. */
function issueNoun({account: {openIssue}}: Assessment): Phrase {
  const text = openIssue?.yes ? cleanText(openIssue.said ?? '') : '';
  return text === '' ? phrase('step-open-issue') : phrase('quoted', {said: text});
}

/** What to ask about the score that puts an account at risk: "why they scored us 4"; `null` when it is none. */
function scoreNoun(assessment: Assessment): Phrase | null {
  const low = lowScoreOf(assessment);
  return low && phrase(`step-${low.key}`, {value: low.value});
}
