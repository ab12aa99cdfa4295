import {groupedBy} from '../../core/grouped';
import {type Present, renamesBetween} from '../../core/identity';
import {isSameCycle} from '../../core/schedule/cycle';
import type {TabValue} from '../model';
import {dayIn, noteIn, withNote} from './cell';
import {ADDED, type TypedRow} from './read-typed';
import type {ByColumn, RowId} from './row-key';

/** A row of a new tab, and what a run would write where people type. */
export interface FreshRow extends RowId {
  readonly fields: ByColumn<TabValue>;
  /** Whether people set its dates, on another tab. */
  readonly isDated?: boolean | undefined;
  /** Columns in which what people typed outlasts what the row is done for. */
  readonly lasting?: readonly string[];
}

/**
 * Brings what people typed into the rows of a new run, matched by account, action, and what that is done for.
 *
 * A value that somebody changed stays. A row that somebody touched also keeps its dates, because somebody works with them,
 * unless others were set on another tab.
 * All else follows the new run, notes on cells stay in any case. An account renamed in place keeps its rows.
 *
 * @param accounts every account of the sheet, planned or not: who was renamed is seen among all of them
 * @returns the cells to write for each fresh row, and the rows without one that somebody added or touched
 */
export function keepTyped(
  fresh: readonly FreshRow[],
  before: readonly TypedRow[],
  accounts: readonly Present[],
): {fields: ByColumn<TabValue>[]; gone: TypedRow[]} {
  const renames = renamesBetween(before, accounts);
  const rowsOf = new Map(accounts.map(({identity, row}) => [identity, row]));
  // Rows that this run does not renew say where their account is now, so that the next run sees it renamed there. Of one that is
  // gone no row is known: another customer may stand in it later.
  const present = before.map((typed) => {
    const identity = renames.get(typed.identity) ?? typed.identity;
    const row = rowsOf.get(identity) ?? 0;
    return identity === typed.identity && row === typed.row ? typed : {...typed, identity, row};
  });
  const earlier = groupedBy(present, keyOf);
  const found = fresh.map((row) => earlier.get(keyOf(row))?.find(({cycle}) => isSameCycle(cycle, row.cycle)));
  const continued = new Set(found);
  return {
    fields: fresh.map((row, index) => merged(row, found[index] ?? lastingIn(row, earlier.get(keyOf(row))?.[0]))),
    gone: present.filter((row) => row.action === ADDED || (row.isTouched && !continued.has(row))),
  };
}

/** What people typed for an earlier one that is good for this one too. */
function lastingIn({lasting = []}: FreshRow, before: TypedRow | undefined): TypedRow | undefined {
  const fields = Object.fromEntries(lasting.map((name) => [name, before?.fields[name] ?? null]));
  return before && {...before, fields, changed: before.changed.filter((name) => lasting.includes(name))};
}

function merged({fields: fresh, isDated}: FreshRow, earlier: TypedRow | undefined): FreshRow['fields'] {
  if (earlier === undefined) return fresh;
  const {fields, changed, isTouched} = earlier;
  if (!isTouched && Object.keys(fresh).every((name) => name in earlier.fresh)) return fresh;
  return Object.fromEntries(
    Object.entries(fresh).map(([name, value]) => {
      const held = fields[name] ?? null;
      const stays = changed.includes(name) || (isTouched && !isDated && dayIn(held) !== null);
      return [name, stays ? held : withNote(value, noteIn(held))];
    }),
  );
}

function keyOf({identity, action}: RowId): string {
  return `${identity}\n${action}`;
}
