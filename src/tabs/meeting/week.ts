import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {addDays, compared, type Day, LATEST_DAY} from '../../core/day';
import {nextDeadlineOf} from '../../core/deadline';
import type {NextAction, Step} from '../../core/schedule/step';
import {hasRiskPriority} from './risk';

/** Something to do this week. */
export interface WeekLine {
  readonly of: RankedAssessment;
  readonly action: NextAction;
  readonly step: Step;
  readonly on: Day;
}

/**
 * The next actions that are overdue or due within a week: overdue ones by day, then those of accounts at risk, or
 * whose renewal is days away, by their deadline, then the rest in rank order.
 *
 * @param actions the next action of each account, by its row in the sheet
 */
export function weekLines({accounts, asOf}: Portfolio, actions: ReadonlyMap<number, NextAction>): WeekLine[] {
  const last = addDays(asOf, WEEK - 1);
  const lines = accounts.flatMap((of): WeekLine[] => {
    const action = actions.get(of.account.row);
    if (!action?.step || action.on === null || action.on > last) return [];
    return [{of, action, step: action.step, on: action.on}];
  });
  const place = (line: WeekLine): readonly [group: number, day: Day] => {
    if (line.action.isOverdue) return [0, line.on];
    const isPressing = hasRiskPriority(line.of) || line.step.id === 'renewal-call-now';
    return isPressing ? [1, line.action.schedule.decideBy ?? nextDeadlineOf(line.of).day ?? LATEST_DAY] : [2, ''];
  };
  return lines.sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one[0] - other[0] || compared(one[1], other[1]) || a.of.rank - b.of.rank;
  });
}

/** In days. */
const WEEK = 7;
