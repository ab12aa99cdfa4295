import {cellName, columnLetters} from '../cells/a1';
import type {Assessment} from '../core/assessment';
import {phrase} from '../core/phrase';
import {warehouseColumns} from './headings/own-columns';
import type {Issue, Sheet} from './sheet';

/** So many rows that differ are told in one issue. */
const FEWEST_TO_GROUP = 3;

/**
 * Accounts of an extract from a data warehouse whose score or band is another one here: settings, day or cells differ.
 *
 * @param headerRow from 1
 */
export function carriedScoreIssues(
  {name, values}: Pick<Sheet, 'name' | 'values'>,
  headerRow: number,
  assessments: readonly Assessment[],
): Issue[] {
  const headings = values[headerRow - 1] ?? [];
  if (warehouseColumns(headings).size === 0) return [];
  const [column, bandColumn] = [headings.indexOf('score'), headings.indexOf('band')];
  const differing = assessments
    .map(({account: {row}, score, band}) => {
      const cells = values[row - 1] ?? [];
      return {row, score, band, was: cells[column], wasBand: String(cells[bandColumn] ?? '')};
    })
    .filter(({was, wasBand, score, band}) => {
      if (was === '' || was === undefined) return false;
      return Math.abs(Number(was) - score) > 1e-9 || wasBand !== band;
    })
    .sort((a, b) => a.row - b.row);
  const issues = differing.map(({row, was, ...others}): Issue => {
    const cell = cellName(name, column + 1, row);
    return {
      cell,
      row,
      column,
      message: phrase('carried-score', {cell, was: String(was), ...others, band: phrase(`band-${others.band}`)}),
    };
  });
  const [first, last] = [issues[0], issues[issues.length - 1]];
  if (first === undefined || last === undefined || issues.length < FEWEST_TO_GROUP) return issues;
  const range = `${first.cell}:${columnLetters(column + 1)}${last.row}`;
  const count = issues.length;
  const {was, wasBand, score, band} = differing[0]!;
  const figures = {count, range, cell: first.cell, was: String(was), wasBand, score, band: phrase(`band-${band}`)};
  return [{...first, count, range, message: phrase('carried-scores', figures)}];
}
