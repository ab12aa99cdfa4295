import {compared, type Day, laterOf} from '../day';
import type {Step, StepId, StepRule} from './step';
import type {Terms} from './terms';
import type {Workdays} from './workdays';

/** The steps of one account while they are put together. */
export interface Draft {
  /** w1: nothing is planned before it. */
  readonly first: Day;
  /**
   * Plans a step, unless it would begin after the last day it may have.
   *
   * @param last `E` for a signature, which alone may follow D
   */
  readonly add: (id: StepId, start: Day, end?: Day, last?: 'D' | 'E') => void;
  /** The steps by due day, no two that the customer sees on one day. */
  readonly steps: () => Step[];
}

interface Planned {
  readonly rule: StepRule;
  readonly start: Day;
  readonly end: Day;
  readonly last: Day | null;
}

export function draftOf(terms: Terms, rules: ReadonlyMap<StepId, StepRule>): Draft {
  const {workdays} = terms;
  const planned: Planned[] = [];
  const first = terms.workday(1);
  return {
    first,
    add: (id, start, end = start, last = 'D') => {
      const rule = rules.get(id);
      if (rule === undefined) throw new Error(`No step ${id}.`);
      const limit = last === 'D' ? terms.decideBy : terms.renewal;
      const from = workdays.onOrAfter(laterOf(start, first));
      if (limit !== null && from > limit) return;
      const to = workdays.onOrBefore(limit !== null && end > limit ? limit : end);
      planned.push({rule, start: from, end: laterOf(to, from), last: limit});
    },
    steps: () => placed(planned, first, workdays),
  };
}

/**
 * A day of its own for each step that the customer sees: the next free one, else the free one before, else none. Nobody
 * writes to a customer before it is checked whether they renewed or gave notice, unless the first contact comes next.
 */
function placed(planned: readonly Planned[], first: Day, workdays: Workdays): Step[] {
  const taken = new Set<Day>();
  const steps: Step[] = [];
  // The renewal's steps and the first contact keep their days; what else falls on them moves.
  const inOrder = [...planned.filter(isFixed), ...planned.filter((each) => !isFixed(each))];
  const checks = planned.flatMap(({rule, start}) => (rule.phase === 'check' ? [start] : []));
  const lastCheck = checks.sort().pop();
  const checked = lastCheck === undefined ? null : workdays.add(lastCheck, 1);
  for (const each of inOrder) {
    const {rule, start, end, last} = each;
    const isEarly = rule.isSeen && checked !== null && start < checked && !isFixed(each) && !taken.has(checked);
    const due = rule.isDueAtEnd ? end : isEarly && (last === null || checked <= last) ? checked : start;
    if (!rule.isSeen) {
      steps.push(stepOf(rule, start, end, due));
      continue;
    }
    const day = freeDay(due, taken, first, last, workdays);
    if (day === null) continue;
    taken.add(day);
    if (rule.isDueAtEnd) steps.push(stepOf(rule, start > day ? day : start, day, day));
    else steps.push(stepOf(rule, day, laterOf(end, day), day));
  }
  const orderOf = (id: StepId) => planned.findIndex(({rule}) => rule.id === id);
  return steps.sort(
    (a, b) =>
      Number(b.phase === 'check') - Number(a.phase === 'check') ||
      compared(a.due, b.due) ||
      Number(a.isSeen) - Number(b.isSeen) ||
      orderOf(a.id) - orderOf(b.id),
  );
}

/** Its parts are named on purpose: copying the rule into each of a million steps takes many times as long. */
function stepOf({id, phase, role, isSeen, isDueAtEnd, sells}: StepRule, start: Day, end: Day, due: Day): Step {
  return {id, phase, role, isSeen, isDueAtEnd, sells, start, end, due};
}

const CONTACTS = new Set<StepId>([
  'defend-call',
  'fix-call',
  'adopt-review',
  'renew-discovery',
  'expand-discovery',
  'reconnect-call',
]);

function isFixed({rule}: Planned): boolean {
  return rule.phase === 'renewal' || CONTACTS.has(rule.id);
}

function freeDay(due: Day, taken: ReadonlySet<Day>, first: Day, last: Day | null, workdays: Workdays): Day | null {
  for (let day = due; last === null || day <= last; day = workdays.add(day, 1)) if (!taken.has(day)) return day;
  for (let day = due; day >= first; day = workdays.add(day, -1)) if (!taken.has(day)) return day;
  return null;
}
