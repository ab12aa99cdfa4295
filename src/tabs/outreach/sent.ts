import {type Present, renamesBetween} from '../../core/identity';
import {openingOf, type Schedule, type StepId} from '../../core/schedule/step';
import type {TypedRow} from '../kept/read-typed';
import {sentTo} from './line';

/** The opening step of each account whose mail was sent, by its identity. */
export function openingsSent(
  schedules: ReadonlyMap<number, Schedule>,
  rows: readonly TypedRow[],
  accounts: readonly Present[],
): Map<string, StepId> {
  const sent = sentTo(rows);
  if (sent.size === 0) return new Map();
  const renames = renamesBetween(rows, accounts);
  const identities = new Set([...sent].map((identity) => renames.get(identity) ?? identity));
  return new Map(
    accounts.flatMap(({identity, row}): [string, StepId][] => {
      const schedule = identities.has(identity) ? schedules.get(row) : undefined;
      const opening = schedule === undefined ? null : openingOf(schedule);
      return opening === null ? [] : [[identity, opening.id]];
    }),
  );
}
