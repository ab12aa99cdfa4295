import {addDays, type Day, laterOf} from '../day';
import type {Draft} from './draft';
import type {Terms} from './terms';
import type {Workdays} from './workdays';

/** How a renewal's own steps are laid out. */
export interface TrackOptions {
  /** F: the first contact. It stands for the review that would follow within days, and for one there is no time for. */
  readonly firstContact: Day;
  /** Whether the team reviews the year with the customer, as it does when left out; below the ARR in Settings it only proposes and signs. */
  readonly hasReview?: boolean;
  /** Whether a price has to be approved: not when the contract renews as it is. */
  readonly hasPrice: boolean;
}

/** Days before D on which the steps of a renewal begin. Source: method, Schedule. */
const WEEKS = {review: 12, proposal: 8, terms: 4, signature: 2} as const;

/** Fewer working days than these between the first contact and D leave time for a question only. */
const CALL_NOW_BELOW = 10;

/** A review so few working days after the first contact is that contact. */
const ONE_STEP_BELOW = 10;

/** How much time there is for a renewal. */
export type TrackTime = 'enough' | 'short' | 'call now';

/** The renewal that steps lead to. */
export interface Tracked {
  readonly terms: Terms;
  /** How much time it has; `null` when D does not lie within six months, so that nothing leads to it yet. */
  readonly time: TrackTime | null;
}

/** How much time a renewal has when the first contact is on that day. */
export function trackTimeOf(terms: Terms, firstContact: Day, hasReview: boolean): TrackTime {
  const days = normalDays(terms);
  if (days === null || (hasReview ? days.review : days.proposal) >= firstContact) return 'enough';
  return terms.workdays.between(firstContact, days.decideBy) < CALL_NOW_BELOW ? 'call now' : 'short';
}

/** The day of the review; `null` without a renewal ahead. */
export function reviewDayOf(terms: Terms): Day | null {
  return normalDays(terms)?.review ?? null;
}

/** Whether a contact on that day and the review are one step. */
export function isOneStep(contact: Day, review: Day, workdays: Workdays): boolean {
  return review < contact || workdays.between(contact, review) < ONE_STEP_BELOW;
}

/** Adds the steps of a renewal with enough time, or what short notice leaves of them; none when it is far away. */
export function addTrack(draft: Draft, {terms, time}: Tracked, options: TrackOptions): void {
  const usual = normalDays(terms);
  if (time === null || usual === null) return;
  if (time === 'call now') {
    addAnswer(draft, usual, terms);
    return;
  }
  const {firstContact, hasReview = true, hasPrice} = options;
  const {workdays} = terms;
  const {review, proposal, yes, signature} =
    time === 'enough' ? usual : shortDays(usual, firstContact, hasReview, workdays);
  if (hasReview && !isOneStep(firstContact, review, workdays)) draft.add('renewal-review', review);
  if (hasPrice) draft.add('renewal-price', laterOf(workdays.add(proposal, -2), draft.first));
  draft.add('renewal-proposal', proposal);
  if (hasReview) draft.add('renewal-terms', yes);
  const after = workdays.add(hasReview ? yes : proposal, 1);
  draft.add('renewal-signature', after, laterOf(signature, after), 'E');
}

interface TrackDays {
  readonly decideBy: Day;
  readonly renewal: Day;
  readonly review: Day;
  readonly proposal: Day;
  readonly yes: Day;
  readonly signature: Day;
}

function normalDays({decideBy, renewal, workdays}: Terms): TrackDays | null {
  if (decideBy === null || renewal === null) return null;
  const before = (weeks: number) => workdays.onOrAfter(addDays(decideBy, -7 * weeks));
  const yes = before(WEEKS.terms);
  return {
    decideBy,
    renewal,
    review: before(WEEKS.review),
    proposal: before(WEEKS.proposal),
    yes,
    signature: laterOf(workdays.onOrBefore(addDays(renewal, -7 * WEEKS.signature)), workdays.add(yes, 1)),
  };
}

/** What is left of the time, spread: a third of it before the proposal, another before their yes. */
function shortDays(usual: TrackDays, firstContact: Day, hasReview: boolean, workdays: Workdays): TrackDays {
  const {decideBy, renewal} = usual;
  const left = workdays.between(firstContact, decideBy);
  const later = (share: number, of: number) => workdays.add(firstContact, Math.floor(share * of + 1e-9));
  const proposal = hasReview ? later(1 / 3, left) : firstContact;
  const yes = laterOf(later(2 / 3, left), workdays.add(proposal, 1));
  const signature = laterOf(later(5 / 6, workdays.between(firstContact, renewal)), workdays.add(yes, 1));
  return {...usual, review: firstContact, proposal, yes, signature};
}

/** Their answer by D; a signature only when the contract runs on after it. */
function addAnswer(draft: Draft, {decideBy, renewal, signature}: TrackDays, {workdays}: Terms): void {
  draft.add('renewal-answer', draft.first, decideBy);
  const after = workdays.add(decideBy, 1);
  if (renewal >= after) draft.add('renewal-signature', after, laterOf(signature, after), 'E');
}
