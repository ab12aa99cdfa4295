import type {Answer} from '../account';
import {type Day, daysBetween} from '../day';
import {daysAgo, type Facts, isFull} from '../facts';
import {daysAhead, type Phrase, phrase} from '../phrase';
import type {Playbook, Settings, Thresholds, TimingEvent, TimingLevel, TimingWindow} from '../playbook';
import type {Finding} from './finding';

/** An event that could open a window: days until a renewal or budget cycle, days since a success. */
interface Occasion {
  readonly event: TimingEvent;
  readonly days: number;
}

/** How well a moment fits, and what makes it so. */
interface Moment {
  readonly level: TimingLevel;
  readonly evidence: Phrase;
}

/** How well the moment fits: the best open window, then the brakes. Nothing known is Poor, marked as no data. */
export function timingOf(facts: Facts, {settings}: Playbook): Finding<TimingLevel> {
  const fullHouse = isFull(facts);
  const occasions = occasionsOf(facts);
  if (!fullHouse && occasions.length === 0 && !hasDate(facts))
    return {level: 'Poor', hasData: false, evidence: phrase('timing-unknown')};
  const best: Moment = fullHouse
    ? {level: 'Perfect', evidence: phrase('full-house')}
    : bestMoment(occasions, settings.timing);
  return {...braked(best, facts, settings.thresholds), hasData: true};
}

/**
 * The timing of a renewal that many days away, as `EXPANSION_SCORE` reads a bare number.
 *
 * @param days whole days until the renewal, negative when past
 */
export function renewalTiming(days: number, {timing}: Settings): TimingLevel {
  return bestMoment([{event: 'renewal', days}], timing).level;
}

function bestMoment(occasions: readonly Occasion[], windows: readonly TimingWindow[]): Moment {
  for (const level of ['Perfect', 'Good'] as const) {
    const open = occasions.find(({event, days}) =>
      windows.some(
        (window) => window.level === level && window.event === event && days >= window.from && days <= window.to,
      ),
    );
    if (open !== undefined) return {level, evidence: occasionSaid(open)};
  }
  return {level: 'Poor', evidence: phrase('timing-outside')};
}

function occasionSaid({event, days}: Occasion): Phrase {
  if (event === 'renewal' || event === 'budget') return daysAhead(`timing-${event}`, days);
  return days === 0 ? phrase(`timing-${event}-now`) : phrase(`timing-${event}`, {days});
}

function braked(moment: Moment, {openIssue, daysSinceContact}: Facts, {contactDays}: Thresholds): Moment {
  if (openIssue) return {level: 'Poor', evidence: phrase('timing-open-issue')};
  if (moment.level === 'Perfect' && daysSinceContact !== null && daysSinceContact > contactDays)
    return {
      level: 'Good',
      evidence: phrase('timing-no-contact', {said: moment.evidence, days: daysSinceContact}),
    };
  return moment;
}

function occasionsOf({account, asOf, daysToRenewal}: Facts): Occasion[] {
  const occasions: Occasion[] = [];
  const add = (event: TimingEvent, days: number | null) => {
    if (days !== null) occasions.push({event, days});
  };
  add('renewal', daysToRenewal);
  add('budget', daysUntilBudget(account.budgetCycle, asOf));
  add('milestone', daysAgo(account.milestone, asOf));
  add('outcome', daysAgo(account.positiveOutcome, asOf));
  if (hasOwnDate(account.onboardingCompleted)) add('onboarding', daysAgo(account.onboardingCompleted, asOf));
  add('champion', daysAgo(account.championPromoted, asOf));
  return occasions;
}

/** Days until the budget cycle; `null` without a date, as a plain yes says nothing of when. */
export function daysUntilBudget(budgetCycle: Answer | null, asOf: Day): number | null {
  return budgetCycle?.on ? daysBetween(asOf, budgetCycle.on) : null;
}

/** A success in the future opens no window, but its date is known. */
function hasDate({account}: Facts): boolean {
  return [account.milestone, account.positiveOutcome, account.onboardingCompleted, account.championPromoted].some(
    hasOwnDate,
  );
}

function hasOwnDate(answer: Answer | null): boolean {
  return Boolean(answer?.on);
}
