import {cellName, columnLetters} from '../cells/a1';
import type {Phrase} from '../core/phrase';
import type {Issue} from './sheet';

/** So many rows that say the same are told in one issue. */
export const FEWEST_TO_GROUP = 3;

/** Makes the issues of a sheet's cells: columns count from 0, rows from 1. */
export function issuesFor(sheetName: string) {
  const cellAt = (column: number, row: number) => cellName(sheetName, column + 1, row);
  const issueAt = (column: number, row: number, message: Phrase): Issue => {
    return {cell: cellAt(column, row), row, column, message};
  };
  /** What is the same in three rows or more is said once, of the first cell and the range; else of each. */
  const issuesIn = (
    column: number,
    rows: readonly number[],
    one: (row: number, at: number) => Phrase,
    several: (said: {readonly count: number; readonly range: string}) => Phrase,
    fewest = FEWEST_TO_GROUP,
  ): Issue[] => {
    if (rows.length < fewest) return rows.map((row, at) => issueAt(column, row, one(row, at)));
    const [first, last] = [rows[0]!, rows[rows.length - 1]!];
    const range = `${cellAt(column, first)}:${columnLetters(column + 1)}${last}`;
    const count = rows.length;
    return [{...issueAt(column, first, several({count, range})), count, range}];
  };
  return {cellAt, issueAt, issuesIn};
}
