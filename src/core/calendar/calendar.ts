import type {RankedAssessment} from '../assessment';
import {addDays, addMonths, type Day, daysBetween} from '../day';
import {type Opening, openingDays} from './capacity';
import type {CalendarRules, CalendarStep, Phase, RenewalStep} from './step';
import {endOnWorkday, nextWorkday, startOnWorkday} from './workdays';

/** The stretch of time a calendar covers. */
export interface Period {
  readonly asOf: Day;
  /** 90, or 30; the as-of date is day 1. */
  readonly days: number;
}

/**
 * What to do for each account and when, in the order of the accounts; an account's steps by start.
 *
 * What begins after the period is left out, what ends after it is cut. Source: method, section 9.
 *
 * @param accounts in rank order: who comes first opens first
 * @param held the day an account's conversation opened, for those already begun
 */
export function calendarOf(
  accounts: readonly RankedAssessment[],
  rules: CalendarRules,
  period: Period,
  held: (account: RankedAssessment) => Day | null = () => null,
): CalendarStep[] {
  const openings = openingDays(
    accounts.filter(isOpened).map((account) => openingOf(account, rules, period, held(account))),
    rules.conversationsPerWeek,
    lastDay(period),
  );
  return accounts.flatMap((account) => stepsFor(account, openings.get(account), rules, period));
}

/**
 * The accounts that plans and a calendar are made for, in their order.
 *
 * @param selectedRows their rows in the account sheet; without a selection, every account that may expand or must be
 *   defended
 */
export function plannedAccounts(
  accounts: readonly RankedAssessment[],
  selectedRows?: ReadonlySet<number>,
): RankedAssessment[] {
  return accounts.filter((each) => selectedRows?.has(each.account.row) ?? isPlanned(each));
}

function isPlanned({expansion, priority}: RankedAssessment): boolean {
  return expansion === 'Yes' || expansion === 'Maybe' || expansion === 'After fix' || priority === 'Defend first';
}

/** The last day of the period, included. */
export function lastDay({asOf, days}: Period): Day {
  return addDays(asOf, days - 1);
}

function stepsFor(of: RankedAssessment, opens: Day | undefined, rules: CalendarRules, period: Period): CalendarStep[] {
  const steps = of.priority === 'Defend first' ? defenceFor(of, rules, period) : workFor(of, opens, rules, period);
  return [...steps, ...optOutFor(of, period)].sort((a, b) => daysBetween(b.start, a.start));
}

function workFor(of: RankedAssessment, opens: Day | undefined, rules: CalendarRules, period: Period): CalendarStep[] {
  const first = of.priority === 'Fix first' ? rules.fixing : isOpened(of) ? null : rules.adoption;
  return [
    ...(first === null ? [] : phaseStep(of, first, period.asOf, period)),
    ...(opens === undefined ? [] : rules.phases.flatMap((phase) => phaseStep(of, phase, opens, period))),
    ...(renewsSoon(of, rules, period) ? renewalSteps(of, rules.renewal, period) : []),
  ];
}

/** The renewal timeline; a single call within the first days when no step of it falls into the period. */
function defenceFor(of: RankedAssessment, rules: CalendarRules, period: Period): CalendarStep[] {
  const steps = renewalSteps(of, rules.renewal, period);
  if (steps.length > 0) return steps;
  return within(period, {
    of,
    step: 'retention-call',
    role: 'CSM',
    start: period.asOf,
    end: addDays(period.asOf, rules.retentionDays - 1),
    wasDue: null,
  });
}

function renewalSteps(of: RankedAssessment, steps: readonly RenewalStep[], period: Period): CalendarStep[] {
  const deadline = of.facts.optOut ?? of.account.renewalDate;
  if (deadline === null) return [];
  return steps.flatMap(({id, weeksBefore, role}) => {
    const due = addDays(deadline, -7 * weeksBefore);
    const late = nextWorkday(period.asOf);
    return due < period.asOf
      ? within(period, {of, step: id, role, start: late, end: late, wasDue: due})
      : within(period, {of, step: id, role, start: due, end: addDays(due, 6), wasDue: null});
  });
}

function optOutFor(of: RankedAssessment, period: Period): CalendarStep[] {
  const {optOut} = of.facts;
  if (optOut === null || optOut < period.asOf || optOut > lastDay(period)) return [];
  return [{of, step: 'opt-out', role: 'CSM', start: optOut, end: optOut, wasDue: null}];
}

function phaseStep(of: RankedAssessment, {id, from, to}: Phase, dayOne: Day, period: Period): CalendarStep[] {
  return within(period, {
    of,
    step: id,
    role: 'CSM',
    start: addDays(dayOne, from - 1),
    end: addDays(dayOne, to - 1),
    wasDue: null,
  });
}

/** The step on working days and cut to the period; nothing when it begins after it. */
function within(period: Period, step: CalendarStep): CalendarStep[] {
  const last = lastDay(period);
  const start = startOnWorkday(step.start);
  if (start > last) return [];
  return [{...step, start, end: endOnWorkday(step.end < last ? step.end : last)}];
}

function openingOf(
  account: RankedAssessment,
  {fixing}: CalendarRules,
  {asOf}: Period,
  held: Day | null,
): Opening<RankedAssessment> {
  const earliest = account.priority === 'Fix first' ? addDays(asOf, fixing.to) : asOf;
  return {key: account, owner: account.account.owner, earliest, held};
}

/** Whether a conversation about more is opened at all; one chosen by hand may be an account to leave alone. */
function isOpened({expansion}: RankedAssessment): boolean {
  return expansion !== 'No' && expansion !== '–';
}

function renewsSoon({account}: RankedAssessment, {renewalMonths}: CalendarRules, {asOf}: Period): boolean {
  const {renewalDate} = account;
  return renewalDate !== null && renewalDate >= asOf && renewalDate <= addMonths(asOf, renewalMonths);
}
