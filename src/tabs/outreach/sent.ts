import {groupedBy} from '../../core/grouped';
import {type Present, renamesBetween} from '../../core/identity';
import {cycleOf, isSameCycle} from '../../core/schedule/cycle';
import {openingOf, type Schedule, type StepId} from '../../core/schedule/step';
import type {TypedRow} from '../kept/read-typed';
import type {TypedSteps} from '../steps/typed-steps';
import {isSent} from './line';

/** The opening step of each account whose mail was sent, by its identity, unless people say elsewhere how far it is. */
export function openingsSent(
  schedules: ReadonlyMap<number, Schedule>,
  rows: readonly TypedRow[],
  accounts: readonly Present[],
  {of}: Pick<TypedSteps, 'of'>,
): Map<string, StepId> {
  const sent = rows.filter(isSent);
  if (sent.length === 0) return new Map();
  const renames = renamesBetween(rows, accounts);
  const byAccount = groupedBy(sent, ({identity}) => renames.get(identity) ?? identity);
  return new Map(
    accounts.flatMap(({identity, row}): [string, StepId][] => {
      const schedule = byAccount.has(identity) ? schedules.get(row) : undefined;
      const opening = schedule === undefined ? null : openingOf(schedule);
      if (schedule === undefined || opening === null || of(identity, opening.id)?.status) return [];
      const now = cycleOf(opening, schedule);
      return byAccount.get(identity)?.some(({cycle}) => isSameCycle(cycle, now)) ? [[identity, opening.id]] : [];
    }),
  );
}
