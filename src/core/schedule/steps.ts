import type {Assessment} from '../assessment';
import {addDays, type Day, laterOf} from '../day';
import {isYes} from '../facts';
import type {Draft} from './draft';
import {growthKindOf} from './kinds';
import type {PlanningDays, Schedule, ScheduleKind, ScheduleRules} from './step';
import type {Terms} from './terms';
import {addTrack, isOneStep, reviewDayOf, type Tracked} from './track';

/** What the steps of one account are made from. */
export interface Making extends Tracked {
  readonly of: Assessment;
  /** Whether the team reviews the year with an account of that ARR. */
  readonly hasReview: boolean;
  readonly days: PlanningDays;
  readonly phases: ScheduleRules['phases'];
  /** F: the usual day of the kind, an earlier run's, or where the portfolio has a place for it. */
  readonly firstContact: Day;
}

/** Adds the steps of a kind, and gives the day of the first contact and what comes afterwards. */
type MakeSteps = (
  draft: Draft,
  making: Making,
) => Pick<Schedule, 'firstContact'> & Partial<Pick<Schedule, 'afterwards'>>;

/** The usual day of the first contact (F) of each kind, before the portfolio moves it. */
export function usualContactOf(kind: ScheduleKind, {band}: Assessment, terms: Terms, days: PlanningDays): Day {
  if (kind === 'defend' || kind === 'fix') return terms.workday(3);
  if (kind === 'adopt') return terms.workday(5);
  if (kind === 'renew and expand') return terms.workday(band === 'Hot' ? 5 : 10);
  if (kind === 'expand') return terms.workday(days === 30 ? 3 : 5);
  return terms.workday(kind === 'reconnect' ? 10 : 2);
}

/** The steps of each kind. Source: method, Schedule. */
export const STEPS_OF: Readonly<Record<ScheduleKind, MakeSteps>> = {
  defend: (draft, making) => {
    const {terms, of} = making;
    const {workday} = terms;
    const isNow = making.time === 'call now';
    const firstContact = isNow ? workday(1) : making.firstContact;
    draft.add('defend-prepare', workday(1));
    if (of.facts.openIssue) draft.add('defend-fix-date', workday(1));
    if (terms.decideBy === null && !terms.isRenewalPast) draft.add('defend-find-date', workday(1));
    draft.add('defend-call', firstContact);
    draft.add('defend-value', workday(isNow ? 2 : 4));
    draft.add('defend-executive', workday(isNow ? 3 : 6));
    addTrack(draft, making, {firstContact, hasPrice: false});
    return {firstContact};
  },

  fix: (draft, making) => {
    const {terms, of} = making;
    const {workdays} = terms;
    const firstContact = firstCall(draft, making, 'fix-call');
    draft.add('fix-agree', terms.workday(5));
    const fixed = workdays.onOrBefore(addDays(terms.made, FIX_DAYS));
    draft.add('fix-done', terms.workday(6), fixed);
    const check = workdays.add(fixed, CHECK_WORKDAYS);
    draft.add('fix-check', check);
    return {firstContact, afterwards: thenFrom(workdays.add(check, 1), of.expansion === 'After fix', terms)};
  },

  adopt: (draft, making) => {
    const {terms} = making;
    const firstContact = firstCall(draft, making, 'adopt-review');
    draft.add('adopt-plan', terms.workday(10));
    for (const days of [30, 60, 85] as const) {
      const day = addDays(terms.made, days);
      if (terms.decideBy === null || day < terms.decideBy) draft.add(`adopt-check-${days}`, day);
    }
    return {firstContact};
  },

  'renew and expand': (draft, making) => {
    const {terms, of} = making;
    const {workdays} = terms;
    if (making.time === 'call now') return callNow(draft, making, true);
    const review = reviewDayOf(terms);
    const usual = making.firstContact;
    const isReview = review !== null && review > usual && isOneStep(usual, review, workdays);
    const firstContact = isReview ? review : usual;
    const invite = terms.workday(of.band === 'Hot' ? 2 : 5);
    if (invite < firstContact) draft.add('renew-invite', invite);
    draft.add('renew-discovery', firstContact);
    if (runsOutOfSeats(of)) draft.add('renew-seats', workdays.add(firstContact, 1));
    addTrack(draft, making, {firstContact, hasPrice: true});
    return {firstContact};
  },

  expand: (draft, making) => {
    const {firstContact, days, of} = making;
    const {workdays} = making.terms;
    const isMonth = days === 30;
    // Everything moves with the call: it is the fifth working day, or the third of a month's plan.
    const base = workdays.add(firstContact, isMonth ? -2 : -4);
    const workday = (number: number) => workdays.add(base, number - 1);
    draft.add('expand-email', workday(isMonth || opensAtOnce(of) ? 1 : 2));
    draft.add('expand-compare', workday(isMonth ? 2 : 4));
    draft.add('expand-discovery', firstContact);
    addPhases(draft, making, base);
    addTrack(draft, making, {firstContact, hasPrice: true});
    return {firstContact};
  },

  reconnect: (draft, making) => {
    const {terms, of, firstContact} = making;
    const isGrowing = of.band === 'Hot' || of.band === 'Warm';
    if (making.time === 'call now') return callNow(draft, making, false);
    draft.add('reconnect-write', terms.workday(2), terms.workday(4));
    draft.add('reconnect-other', terms.workday(5));
    draft.add('reconnect-call', firstContact);
    addTrack(draft, making, {firstContact, hasPrice: false});
    return {firstContact, afterwards: thenFrom(terms.workdays.add(firstContact, 1), isGrowing, terms)};
  },

  renew: (draft, making) => {
    const {firstContact, hasReview} = making;
    if (making.time === 'call now') return callNow(draft, making, true);
    if (hasReview) draft.add('renewal-review', firstContact);
    addTrack(draft, making, {firstContact, hasReview, hasPrice: hasReview});
    return {firstContact};
  },

  none: () => ({firstContact: null}),
};

/** Days in which a problem is solved, and working days after which the customer is asked whether it is. */
const FIX_DAYS = 30;
const CHECK_WORKDAYS = 5;

/** There is time for a question only: will they renew? */
function callNow(draft: Draft, making: Making, hasPrice: boolean): ReturnType<MakeSteps> {
  const firstContact = making.terms.workday(1);
  draft.add('renewal-call-now', firstContact);
  addTrack(draft, making, {firstContact, hasPrice});
  return {firstContact};
}

/** The first call under a guardrail, with the renewal behind it, nothing added. @returns the first contact */
function firstCall(draft: Draft, making: Making, call: 'fix-call' | 'adopt-review'): Day {
  const {terms, time} = making;
  const isNow = time === 'call now';
  if (isNow) draft.add('renewal-call-now', terms.workday(1));
  draft.add(call, making.firstContact);
  addTrack(draft, making, {firstContact: making.firstContact, hasPrice: false});
  return isNow ? terms.workday(1) : making.firstContact;
}

/** The weeks after the discovery call; what would begin in the renewal's own twelve weeks passes to it. */
function addPhases(draft: Draft, {terms, days, phases, time, firstContact}: Making, base: Day): void {
  const {workdays} = terms;
  const last = time !== null && terms.decideBy !== null ? addDays(terms.decideBy, -84) : null;
  const on = (day: number) => addDays(base, day - 1);
  let earliest = workdays.add(firstContact, 1);
  for (const {id, from, to} of phases[days]) {
    const start = workdays.onOrAfter(laterOf(on(from), earliest));
    if (last !== null && start > last) return;
    if (id === 'expand-proposal') draft.add('expand-price', workdays.add(start, -2));
    draft.add(id, start, on(to));
    earliest = workdays.add(start, 1);
  }
}

/** What fits the account once it is mended or found again; nothing when that is only to look again. */
function thenFrom(from: Day, isOpenToMore: boolean, terms: Terms): Schedule['afterwards'] {
  if (terms.decideBy !== null && from > terms.decideBy) return null;
  const kind = growthKindOf(isOpenToMore, from, terms);
  return kind === 'none' ? null : {from, kind};
}

/** A win or a promotion is answered on the first day. */
function opensAtOnce({account, trigger}: Assessment): boolean {
  return isYes(account.championPromoted) || trigger?.kind === 'success';
}

/** Whether the people who are coming need more seats than are free. */
function runsOutOfSeats({account, facts}: Assessment): boolean {
  const {seatsUsed, seatsLicensed, hiring} = account;
  if (seatsUsed === null || seatsLicensed === null) return false;
  return facts.freeSeats === 0 || (hiring?.yes === true && (hiring.amount ?? 0) > facts.freeSeats);
}
