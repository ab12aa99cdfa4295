import type {Assessment} from '../core/assessment';
import {phrase} from '../core/phrase';
import {isBlank} from '../intake/readers/cell';
import {say, sayIfAny} from '../playbook/say';
import type {LocalClock} from './arguments';
import {assessableTable, type TableArguments, type WordsIn} from './assess';
import {type Argument, WrongArgument} from './broadcast';
import {changedRow, changesIn, refuseUnread} from './changes';
import {outputOf, outputsIn} from './outputs';

/**
 * What an account would score with other cells: a sentence such as `27 → 37 · Nurture · Build toward expansion (was Defend
 * first)`, or the outputs asked for in a row; a blank for a row that is no account.
 *
 * @throws WrongArgument for a change that names no field, or whose value cannot be read
 */
export function whatIf(
  {changes: given, outputs, ...table}: TableArguments & {changes: Argument; outputs: Argument},
  clock: LocalClock,
  wordsIn: WordsIn,
): unknown[][] {
  const now = assessableTable(table, clock, wordsIn);
  const {headings, cells, words} = now;
  if (cells.length !== 1) throw new WrongArgument(phrase('wrong-row'), words);
  const names = isBlank(outputs) ? null : outputsIn(outputs, words);
  const [row] = now.rows;
  if (!row?.account) return [[sayIfAny(row?.problem ?? row?.leftOut ?? null, words)]];
  const changes = changesIn(given, words);
  const changed = changedRow(headings, cells[0]!, changes, now.table.matches, words);
  const then = assessableTable({...table, headers: [changed.headings], rows: [changed.cells]}, clock, wordsIn);
  for (const [at, change] of changes.entries()) refuseUnread(change, changed.columns[at]!, then.table, words);
  const {account, leftOut} = then.rows[0]!;
  if (account === null) return [[sayIfAny(leftOut, words)]];
  const after = then.assess(account);
  if (names !== null) return [names.map((name) => outputOf(name, after, words))];
  return [[say(movedFrom(now.assess(row.account), after), words)]];
}

/** From score to score, with the band and priority it ends in, and the priority it came from when that is another. */
function movedFrom(before: Assessment, after: Assessment) {
  const figures = {
    before: before.score,
    after: after.score,
    band: phrase(`band-${after.band}`),
    priority: phrase(`priority-${after.priority}`),
  };
  return before.priority === after.priority
    ? phrase('what-if', figures)
    : phrase('what-if-moved', {...figures, was: phrase(`priority-${before.priority}`)});
}
