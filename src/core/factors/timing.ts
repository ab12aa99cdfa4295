import type {Answer} from '../account';
import {type Day, daysBetween} from '../day';
import {daysAgo, type Facts} from '../facts';
import {type Phrase, phrase} from '../phrase';
import type {Playbook, Settings, TimingEvent, TimingLevel} from '../playbook';
import type {Finding} from './index';

/** An event that could open a window: days until a renewal or budget cycle, days since a success. */
interface Occasion {
  readonly event: TimingEvent;
  readonly days: number;
}

/** How well the moment fits: the best open window, then the brakes. Nothing known is Poor, marked as no data. */
export function timingOf(facts: Facts, {settings}: Playbook): Finding<TimingLevel> {
  const fullHouse = facts.seatShare !== null && facts.seatShare >= 1;
  const occasions = occasionsOf(facts);
  const best = fullHouse ? {level: 'Perfect' as const, said: phrase('full-house')} : bestWindow(occasions, settings);
  const hasData = fullHouse || occasions.length > 0 || hasDate(facts);
  return {...braked(best, facts, settings, hasData), hasData};
}

/**
 * The timing of a renewal that many days away, as `EXPANSION_SCORE` reads a bare number.
 *
 * @param days whole days until the renewal, negative when past
 */
export function renewalTiming(days: number, settings: Settings): TimingLevel {
  return bestWindow([{event: 'renewal', days}], settings).level;
}

function bestWindow(occasions: readonly Occasion[], {timing}: Settings): {level: TimingLevel; said: Phrase} {
  let best: {level: TimingLevel; said: Phrase} = {level: 'Poor', said: phrase('timing-outside')};
  for (const {event, days} of occasions) {
    for (const window of timing) {
      if (window.event !== event || days < window.from || days > window.to || best.level === 'Perfect') continue;
      if (window.level === 'Good' && best.level === 'Good') continue;
      best = {
        level: window.level,
        said: days === 0 && !isAhead(event) ? phrase(`timing-${event}-now`) : phrase(`timing-${event}`, {days}),
      };
    }
  }
  return best;
}

function isAhead(event: TimingEvent): boolean {
  return event === 'renewal' || event === 'budget';
}

function braked(
  {level, said}: {level: TimingLevel; said: Phrase},
  {openIssue, daysSinceContact}: Facts,
  {thresholds}: Settings,
  hasData: boolean,
): {level: TimingLevel; evidence: Phrase} {
  if (openIssue) return {level: 'Poor', evidence: phrase('timing-open-issue')};
  if (level === 'Perfect' && daysSinceContact !== null && daysSinceContact > thresholds.contactDays)
    return {level: 'Good', evidence: phrase('timing-no-contact', {said, days: daysSinceContact})};
  return {level, evidence: hasData ? said : phrase('timing-unknown')};
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
  return answer !== null && answer.on !== null;
}
