import type {RankedAssessment} from '../../core/assessment';
import {type Day, dayNumber} from '../../core/day';
import {daySaid} from '../../core/day-said';
import {isYes} from '../../core/facts';
import type {Mover} from '../../core/meeting/movers';
import {type Phrase, phrase} from '../../core/phrase';
import {isSoldInPieces} from '../../core/pieces';
import {planKindOf} from '../../core/plan/kind';
import {reasonsFor, sellsNothing} from '../../core/reasons';
import {isOpen} from '../../core/schedule/kinds';
import type {NextAction, Schedule} from '../../core/schedule/step';
import {capitalized, say, type Words} from '../../playbook/say';
import {MAX_REASON, sayReasons, textWidth} from '../../playbook/say-reasons';
import {stepAction, stepShort} from '../steps/step-words';
import {fitsTwice} from '../text-fit';

export interface AccountRow {
  readonly of: RankedAssessment;
  /** Places gained or lost since the last run; `null` when there is nothing to compare with. */
  readonly move: number | 'new' | null;
  /** `null` when the account has no schedule. */
  readonly next: NextAction | null;
  /** The row of the account's plan in the Plan tab. */
  readonly planRow: number | undefined;
  /** What moved it since the run to compare with; `null` when nothing did. */
  readonly mover: Mover | null;
  /** What Ranking and Details both say of it. */
  readonly said: {readonly why: string; readonly next: string | null; readonly play: string | null};
}

/** In pixels: columns of the Ranking whose texts take two lines. */
export const TWO_LINES = {why: 161, next: 164} as const;

/** Why now, in two lines of its column. */
export function sayWhy(of: RankedAssessment, words: Words): string {
  const sayIn = (room: number) => sayReasons(reasonsFor(of), words, room);
  const full = sayIn(MAX_REASON);
  return fitsTwice(full, TWO_LINES.why) ? full : sayIn(MAX_REASON - SPARE);
}

/** In characters: what long words at the ends of lines may cost. */
const SPARE = 12;

/** How long a next action is at most, its day included. Source: method, Ranking. */
export const MAX_NEXT = 60;

/** What to do next and by when, in at most {@link MAX_NEXT} characters: "Retention call: listen, by Dec 2". */
export function sayNextAction(next: NextAction, words: Words): string {
  const {schedule, step, on, isOverdue} = next;
  const {asOf} = schedule.of.facts;
  if (step === null || on === null) return capitalized(say(waitingSaid(next), words));
  const day = daySaid(on, asOf);
  const sayWith = (action: Phrase) => {
    const isQuestion = /[?？]$/.test(say(action, words));
    const key = isOverdue ? 'ranking-next-overdue' : isQuestion ? 'ranking-next-asked' : 'ranking-next';
    return say(phrase(key, {action, day}), words);
  };
  const full = sayWith(stepAction(step, schedule));
  const hasRoom = textWidth(full) <= MAX_NEXT && fitsTwice(full, TWO_LINES.next);
  return hasRoom ? full : sayWith(stepShort(step, schedule));
}

/** Why nothing is to be done now, and when to look again. */
function waitingSaid({schedule, on}: NextAction): Phrase {
  const {of, waits, snoozedUntil} = schedule;
  const {account, priority, facts, worthFilling} = of;
  const day = on === null ? null : daySaid(on, facts.asOf);
  if (snoozedUntil !== null) return heldSaid(of, snoozedUntil);
  const {owner} = account;
  if (waits) return owner === null ? phrase('ranking-next-waits-unowned') : phrase('ranking-next-waits', {owner});
  if (schedule.steps.length > 0) return phrase('ranking-next-done');
  if (priority === 'Needs data') {
    const figures = {field: phrase(`field-${worthFilling ?? 'seatsUsed'}`)};
    return day === null ? phrase('ranking-next-fill', figures) : phrase('ranking-next-fill-by', {...figures, day});
  }
  const does = phrase(
    sellsNothing(of) || priority === 'Focus on adoption' ? 'ranking-next-adopt' : 'ranking-next-value',
  );
  if (on !== facts.asOf) return day === null ? does : phrase('ranking-next-again', {does, day});
  const {daysToDeadline} = facts;
  const isRenewalNear = daysToDeadline !== null && daysToDeadline >= 0 && daysToDeadline <= PREPARE_DAYS;
  return isRenewalNear ? phrase('ranking-next-renewal') : phrase('ranking-next-today', {does});
}

/** The last working day before the 90 days of a renewal may be a few days earlier. */
const PREPARE_DAYS = 100;

/** Until when nobody opens a conversation: "on hold until Feb 1, 2027", "do not contact". */
export function heldSaid({account: {doNotContact}, facts: {asOf}}: RankedAssessment, until: Day): Phrase {
  const isForGood = dayNumber(until) - dayNumber(asOf) > FAR;
  if (!isForGood) return phrase('ranking-next-held', {day: daySaid(until, asOf)});
  const isTheirs = isYes(doNotContact) && doNotContact?.on === null;
  return phrase(isTheirs ? 'ranking-next-left-alone' : 'ranking-next-on-hold');
}

/** A hold of more days than this has no end. */
const FAR = 3650;

/**
 * The play with what is offered: "Upsell: more seats", "Later: more seats" while the plan only builds toward it; only the play
 * where nothing is sold, and the plan's own words where the account only renews.
 */
export function playSaid(assessment: RankedAssessment, schedule: Schedule | null): Phrase | null {
  const {play, offer} = assessment;
  if (play === null) return null;
  const plan = planKindOf(assessment, schedule ?? undefined);
  if (plan === 'Renew') return phrase('plan-play-Renewal');
  const name = phrase(`play-${play}`);
  if (offer === null || !NAMED_PLAYS.has(play) || sellsNothing(assessment)) return name;
  const offered = phrase(`offer-short-${isSoldInPieces(assessment) ? 'pieces' : offer.id}`);
  return plan === 'Build'
    ? phrase('ranking-play-later', {offer: offered})
    : phrase('ranking-play', {play: name, offer: offered});
}

/** Plays whose offer is not clear from their name. */
const NAMED_PLAYS: ReadonlySet<string> = new Set(['Upsell', 'Cross-sell', 'Renewal', 'Land-and-expand']);

/** Whether to expand, and when: "Yes · now", "After fix", "No · until renewed"; what holds it back where something does. */
export function expandSaid(of: RankedAssessment, schedule: Schedule | undefined): Phrase {
  const {expansion, when} = of;
  const held = schedule?.snoozedUntil ?? null;
  if (held !== null && isOpen(of)) return heldSaid(of, held);
  if (expansion === '–' || expansion === 'After fix') return phrase(`expansion-${expansion}`);
  return phrase('ranking-expand', {expansion: phrase(`expansion-${expansion}`), when: phrase(`when-short-${when}`)});
}
