import type {Answer, AnswerField} from '../account';
import {type Day, daysBetween} from '../day';
import {daysAgo, type Facts, isFull} from '../facts';
import {daysAhead, type Phrase, phrase} from '../phrase';
import type {Rule, Settings, Thresholds, TimingEvent, TimingLevel, TimingWindow} from '../playbook';
import type {Factor} from './factor';

/** How well the moment fits: the best open window, then the brakes. */
export const TIMING: Factor<TimingLevel> = {
  says: 'With no free seats, timing is Perfect (a plan limit doesn’t count here). Otherwise the best open window decides. Windows include their first and last day; days are whole calendar days from the as-of date. A date outside its windows is Poor. Two things hold timing back: an open issue makes it Poor, and more than {contactDays} days without contact make it Good at most.',
  data: 'a renewal date, a budget cycle with a date, a milestone, positive outcome, or champion promotion (a yes without a date means now), an onboarding date, or no free seats',
  level: (facts, {settings}) => {
    const moment = momentOf(facts, settings.timing);
    if (moment === null) return null;
    if (facts.openIssue) return 'Poor';
    return isOutOfTouch(moment, facts, settings.thresholds) ? 'Good' : moment.level;
  },
  blank: 'Poor',
  evidence: (facts, {settings}) => {
    const moment = momentOf(facts, settings.timing);
    if (moment === null) return phrase('timing-unknown');
    if (facts.openIssue) return phrase('timing-open-issue');
    const said = momentSaid(moment);
    return isOutOfTouch(moment, facts, settings.thresholds)
      ? phrase('timing-no-contact', {said, days: facts.daysSinceContact ?? 0})
      : said;
  },
};

/** How well a moment fits before the brakes, and what makes it so. */
interface Moment {
  readonly level: TimingLevel;
  readonly because: TimingEvent | 'full-house' | 'outside';
  /** Days until a renewal or budget cycle, days since a success. */
  readonly days: number;
  /** The day in the cell's own words, when they are no full date. */
  readonly said?: string | undefined;
}

/**
 * The timing of a renewal that many days away, as `EXPANSION_SCORE` reads a bare number.
 *
 * @param days whole days until the renewal, negative when past
 */
export function renewalTiming(days: number, {timing}: Settings): TimingLevel {
  return openWindow('renewal', days, timing) ?? 'Poor';
}

/** The best moment of all events, of equal ones the first in their order; `null` when no date is known. */
function momentOf(facts: Facts, windows: readonly TimingWindow[]): Moment | null {
  if (isFull(facts)) return FULL_HOUSE;
  let best: Moment | null = null;
  for (const rule of TIMING_EVENTS) {
    const {event, field} = rule;
    const days = daysOf(rule, facts);
    if (days === null) continue;
    const level = openWindow(event, days, windows);
    const said = field && facts.account[field]?.onSaid;
    if (level === 'Perfect') return {level, because: event, days, said};
    if (level === 'Good' && best?.level !== 'Good') best = {level, because: event, days, said};
    best ??= OUTSIDE;
  }
  return best ?? (hasDate(facts) ? OUTSIDE : null);
}

const FULL_HOUSE: Moment = {level: 'Perfect', because: 'full-house', days: 0};
const OUTSIDE: Moment = {level: 'Poor', because: 'outside', days: 0};

/** The events that can open a window, and how far away they are. */
export const TIMING_EVENTS: readonly TimingRule[] = [
  {event: 'renewal', says: 'Renewal, days ahead', days: ({daysToRenewal}) => daysToRenewal, sql: 'days_to_renewal'},
  {
    event: 'budget',
    says: 'Budget cycle, days ahead',
    days: ({account, asOf}) => daysUntilBudget(account.budgetCycle, asOf),
    sql: 'days_to_budget',
    field: 'budgetCycle',
  },
  {
    event: 'milestone',
    says: 'Milestone, days ago',
    sql: 'milestone_age',
    field: 'milestone',
  },
  {
    event: 'outcome',
    says: 'Positive outcome, days ago',
    sql: 'positive_outcome_age',
    field: 'positiveOutcome',
  },
  {
    event: 'onboarding',
    says: 'Onboarding completed, days ago',
    days: ({account: {onboardingCompleted}, asOf}) =>
      onboardingCompleted?.on ? daysAgo(onboardingCompleted, asOf) : null,
    sql: 'onboarding_days',
    field: 'onboardingCompleted',
  },
  {
    event: 'champion',
    says: 'Champion promoted, days ago',
    sql: 'champion_promoted_age',
    field: 'championPromoted',
  },
];

interface TimingRule extends Pick<Rule, 'says'> {
  readonly event: TimingEvent;
  /** How many days ago the event of the answer was, when left out. */
  readonly days?: (facts: Facts) => number | null;
  /** The same days in SQL, on the columns of `src/sql`. */
  readonly sql: string;
  /** The answer that has the date. */
  readonly field?: AnswerField;
}

function daysOf({days, field}: TimingRule, facts: Facts): number | null {
  return days ? days(facts) : daysAgo(field ? facts.account[field] : null, facts.asOf);
}

/** The best level of the event's windows that are open on that day; `null` when none is. */
function openWindow(event: TimingEvent, days: number, windows: readonly TimingWindow[]): 'Perfect' | 'Good' | null {
  let best: 'Perfect' | 'Good' | null = null;
  for (const window of windows) {
    if (window.event !== event || days < window.from || days > window.to) continue;
    if (window.level === 'Perfect') return 'Perfect';
    best = 'Good';
  }
  return best;
}

/** Even a perfect moment is only good for somebody who was not spoken to for long. */
function isOutOfTouch({level}: Moment, {daysSinceContact}: Facts, {contactDays}: Thresholds): boolean {
  return level === 'Perfect' && daysSinceContact !== null && daysSinceContact > contactDays;
}

function momentSaid({because, days, said}: Moment): Phrase {
  if (said !== undefined) return phrase(`timing-${because}-said`, {said});
  if (because === 'full-house') return phrase('full-house');
  if (because === 'outside') return phrase('timing-outside');
  if (because === 'renewal' || because === 'budget') return daysAhead(`timing-${because}`, days);
  return days === 0 ? phrase(`timing-${because}-now`) : phrase(`timing-${because}`, {days});
}

/** Days until the budget cycle; `null` without a date, as a plain yes says nothing of when. */
export function daysUntilBudget(budgetCycle: Answer | null, asOf: Day): number | null {
  return budgetCycle?.on ? daysBetween(asOf, budgetCycle.on) : null;
}

/** A success in the future opens no window, but its date is known. */
function hasDate({account}: Facts): boolean {
  return TIMING_EVENTS.some(({field}) => field && account[field]?.on);
}
