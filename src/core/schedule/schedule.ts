import type {RankedAssessment} from '../assessment';
import {addDays, compared, type Day, laterOf} from '../day';
import type {Settings} from '../playbook';
import {type Call, callDays, lateReviewDays, ownerKey} from './capacity';
import {draftOf} from './draft';
import {FOR_GOOD, heldUntilOf, scheduleKindOf} from './kinds';
import {
  openingOf,
  type PlanningDays,
  type Schedule,
  type ScheduleKind,
  type ScheduleRules,
  type SteeringDecision,
  type StepId,
  type StepRule,
} from './step';
import {type Making, STEPS_OF, usualContactOf} from './steps';
import {isTracked, RENEWAL_DAYS, type Terms, termsOf} from './terms';
import {reviewDayOf, trackTimeOf} from './track';
import {type Workdays, workdaysOf} from './workdays';

/** What History remembers of an account's schedule. */
export interface Remembered {
  readonly kind: ScheduleKind;
  readonly made: Day;
  /** Since when it is of that kind; `null` as far back as runs know the account. */
  readonly since: Day | null;
  /** The first contact and the day to decide by, as they were; `null` when there was none or History does not know. */
  readonly firstContact: Day | null;
  readonly decideBy: Day | null;
  /** Of an expansion, its length: 90, or 30. */
  readonly days: PlanningDays;
}

/** What schedules are made with. */
export interface ScheduleContext {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly rules: ScheduleRules;
  /** 90, or 30: an expansion at a third of the days. */
  readonly days: PlanningDays;
  readonly remembered?: (account: RankedAssessment) => Remembered | null;
  /** Whether all dates are made anew. */
  readonly isReplanned?: boolean | undefined;
  readonly decided?: (account: RankedAssessment) => SteeringDecision | null;
  readonly snoozedUntil?: (account: RankedAssessment) => Day | null;
}

/**
 * The schedule of every account by its row in the sheet, in the order of the accounts. Source: method, Schedule.
 *
 * A schedule that an earlier run made keeps its dates while its kind and its deadlines stay.
 *
 * @param accounts in rank order: who comes first opens first
 */
export function schedulesOf(accounts: readonly RankedAssessment[], context: ScheduleContext): Map<number, Schedule> {
  const workdays = workdaysOf(context.settings.holidays);
  const begun = accounts.map((account) => begin(account, context, workdays));
  const contacts = new Map<Begun, Day | null>([...callsOf(begun, context, workdays), ...reviewsOf(begun, workdays)]);
  const rules = new Map(context.rules.steps.map((rule) => [rule.id, rule]));
  return new Map(begun.map((each) => [each.of.account.row, finish(each, contacts.get(each), rules)]));
}

/** A schedule while its first contact is still open. */
interface Begun extends Making {
  readonly of: RankedAssessment;
  readonly asOf: Day;
  readonly kind: ScheduleKind;
  readonly since: Day | null;
  readonly remembered: Remembered | null;
  readonly heldUntil: Day | null;
  readonly isPursued: boolean;
}

function begin(of: RankedAssessment, context: ScheduleContext, workdays: Workdays): Begun {
  const {asOf, settings, days, rules} = context;
  const decision = context.decided?.(of) ?? null;
  const heldUntil = heldUntilOf(of, asOf, context.snoozedUntil?.(of) ?? null, decision);
  const now = termsOf(of, asOf, workdays);
  const kind = scheduleKindOf(of, asOf, now, {decision, heldUntil});
  const found = context.remembered?.(of) ?? null;
  const keepsDates = found !== null && !context.isReplanned && isUnchanged(found, kind, now, context);
  const remembered = keepsDates ? found : null;
  const terms = remembered === null ? now : termsOf(of, remembered.made, workdays);
  return {
    of,
    asOf,
    kind,
    since: found && (found.kind === kind ? found.since : asOf),
    terms,
    remembered,
    heldUntil,
    isPursued: decision?.decision === 'Pursue',
    time: null,
    hasReview: of.facts.arr === null || of.facts.arr >= (settings.reviewFromArr ?? 0),
    days,
    phases: rules.phases,
    // The first contact of the other kinds follows from their deadlines alone.
    firstContact: (PLACED.includes(kind) && remembered?.firstContact) || usualContactOf(kind, of, terms, days),
  };
}

/** The kinds whose first contact waits for a place among the others of its owner. */
const PLACED: readonly ScheduleKind[] = ['expand', 'renew'];

/** Whether an earlier schedule still fits: of the same kind, with the same day to decide by. */
function isUnchanged(before: Remembered, kind: ScheduleKind, terms: Terms, {asOf, days}: ScheduleContext): boolean {
  const isSameLength = kind !== 'expand' || before.days === days;
  return before.kind === kind && before.made <= asOf && before.decideBy === terms.decideBy && isSameLength;
}

/** The days of the discovery calls; `null` for one that waits for a free week. */
function callsOf(begun: readonly Begun[], {asOf, settings, days}: ScheduleContext, workdays: Workdays) {
  // Nobody's week can be full where nobody owns an account.
  if (begun.every(({of}) => of.account.owner === null)) return [];
  const opening = begun.filter(({kind}) => kind === 'expand');
  const inOrder = opening.sort((a, b) => Number(b.isPursued) - Number(a.isPursued));
  const calls = inOrder.map((each): Call<Begun> => {
    const {terms, firstContact, remembered, of} = each;
    const latest = terms.decideBy === null ? null : workdays.onOrBefore(addDays(terms.decideBy, -LATEST_CALL));
    return {
      key: each,
      owner: of.account.owner,
      earliest: firstContact,
      latest,
      kept: remembered?.firstContact ?? null,
    };
  });
  const others = begun
    .filter(({kind}) => kind !== 'expand' && kind !== 'none')
    .map(({of, firstContact}) => ({owner: of.account.owner, on: firstContact}));
  const perWeekOf = (owner: string | null) => capacityOf(owner, settings);
  return callDays(calls, others, {perWeekOf, last: addDays(asOf, days - 1), workdays});
}

/** No discovery call waits beyond so many days before the day to decide by. */
const LATEST_CALL = 120;

/** How many first calls an owner holds in a week. */
export function capacityOf(owner: string | null, {conversationsPerWeek, ownerCapacity}: Settings): number {
  for (const entry of ownerCapacity) {
    const [, name = '', perWeek] = /^(.*?)\s*[:=：]\s*(\d+)$/.exec(entry.trim()) ?? [];
    if (perWeek !== undefined && ownerKey(name) === ownerKey(owner)) return Number(perWeek);
  }
  return conversationsPerWeek;
}

/** The days of the reviews with which accounts that only renew begin, the late ones placed among their owner's. */
function reviewsOf(begun: readonly Begun[], workdays: Workdays): Map<Begun, Day> {
  const days = new Map<Begun, Day>();
  const late: Begun[] = [];
  for (const each of begun) {
    const {kind, hasReview, firstContact, terms, remembered} = each;
    if (kind !== 'renew' || !hasReview || remembered?.firstContact) continue;
    const review = reviewDayOf(terms);
    if (review !== null && review >= firstContact) days.set(each, review);
    else late.push(each);
  }
  const byDeadline = late.sort((a, b) => compared(a.terms.decideBy ?? '', b.terms.decideBy ?? ''));
  const placed = lateReviewDays(
    byDeadline.map((each) => {
      const {firstContact: earliest} = each;
      const left = workdays.between(earliest, each.terms.decideBy ?? earliest);
      return {key: each, owner: each.of.account.owner, earliest, latest: workdays.add(earliest, Math.floor(left / 6))};
    }),
    workdays,
  );
  return new Map([...days, ...placed]);
}

function finish(begun: Begun, placed: Day | null | undefined, rules: ReadonlyMap<StepId, StepRule>): Schedule {
  const {of, asOf, kind, terms, heldUntil, remembered} = begun;
  const base: Schedule = {
    of,
    kind,
    renewal: terms.renewal,
    decideBy: terms.decideBy,
    snoozedUntil: heldUntil,
    afterwards: null,
    isShortNotice: false,
    waits: false,
    days: begun.days,
    made: terms.made,
    since: begun.since,
    firstContact: null,
    lookAgain: null,
    sendBy: null,
    steps: [],
  };
  if (placed === null) return {...base, waits: true};
  const firstDay = placed ?? begun.firstContact;
  const hasReview = kind !== 'renew' || begun.hasReview;
  const counted = kind === 'expand' ? firstDay : usualContactOf(kind, of, terms, begun.days);
  const time = isTracked(terms, terms.made) ? trackTimeOf(terms, counted, hasReview) : null;
  const draft = draftOf(terms, rules);
  if (terms.isRenewalPast) draft.add('confirm-renewal', terms.workday(2));
  if (terms.isNoticePast) draft.add('check-notice', terms.workday(2));
  const {firstContact, afterwards = null} = STEPS_OF[kind](draft, {...begun, firstContact: firstDay, time});
  const steps = draft.steps();
  if (steps.length > 0) {
    const isShortNotice = time === 'short' || time === 'call now';
    return {
      ...base,
      firstContact,
      isShortNotice,
      afterwards,
      sendBy: sendByOf({steps, made: terms.made}, terms.workdays),
      steps,
    };
  }
  const lookAgain = lookAgainOf(of, terms, heldUntil);
  if (lookAgain >= asOf || remembered === null) return {...base, lookAgain};
  // Once the day to look again is past, the next one is counted from today.
  return {...base, made: asOf, lookAgain: lookAgainOf(of, termsOf(of, asOf, terms.workdays), heldUntil)};
}

/**
 * A mail that asks for a meeting goes out a week before it; not before the schedule begins, nor before it is checked whether
 * they renewed. Any other goes out on the day of the step that it opens.
 *
 * @param due the day of that step, where people set another one
 */
export function sendByOf(
  {steps, made}: Pick<Schedule, 'steps' | 'made'>,
  workdays: Workdays,
  due = openingOf({steps})?.due,
): Day | null {
  const opening = openingOf({steps});
  if (opening === null || due === undefined) return null;
  if (!ASKED_FOR.includes(opening.id)) return due;
  const checked = steps.flatMap(({phase, due}) => (phase === 'check' ? [workdays.add(due, 1)] : []));
  const asked = workdays.add(workdays.onOrBefore(due), -ASKED_BEFORE);
  const earliest = [workdays.onOrAfter(made), ...checked, asked].sort().pop() ?? due;
  return earliest < due ? earliest : due;
}

/** The meetings with which a schedule may begin, and the working days between the mail that asks for one and its day. */
const ASKED_FOR: readonly StepId[] = ['adopt-review', 'renew-discovery', 'renewal-review'];
const ASKED_BEFORE = 5;

/** When to look at an account again that has nothing to do now. Source: method, Schedule. */
function lookAgainOf({band, priority}: RankedAssessment, terms: Terms, heldUntil: Day | null): Day {
  const {made, decideBy, workdays} = terms;
  const usual =
    priority === 'Needs data'
      ? terms.workday(1 + LOOK_AGAIN.needsData)
      : workdays.onOrAfter(addDays(made, band === 'Wait' ? LOOK_AGAIN.wait : LOOK_AGAIN.others));
  const days = [usual];
  // The last day before the renewal's own 90 days begin.
  if (decideBy !== null) days.push(workdays.onOrBefore(addDays(decideBy, -RENEWAL_DAYS - 1)));
  if (heldUntil !== null && heldUntil < FOR_GOOD) days.push(workdays.onOrAfter(heldUntil));
  return laterOf(days.sort()[0] ?? made, made);
}

/** Days until an account is looked at again; working days for one that needs data. */
const LOOK_AGAIN = {others: 60, wait: 180, needsData: 5} as const;
