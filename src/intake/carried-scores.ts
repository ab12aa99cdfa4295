import {cellName} from '../cells/a1';
import type {Assessment} from '../core/assessment';
import {phrase} from '../core/phrase';
import {warehouseColumns} from './headings/own-columns';
import {issuesFor} from './issue';
import type {Issue, Sheet} from './sheet';

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
      return {row, score, band, was: cells[column] ?? '', wasBand: String(cells[bandColumn] ?? '')};
    })
    .filter(({was, wasBand, score, band}) => was !== '' && (Math.abs(Number(was) - score) > 1e-9 || wasBand !== band))
    .sort((a, b) => a.row - b.row);
  const figuresAt = (at: number) => {
    const {row, was, wasBand, score, band} = differing[at]!;
    const cell = cellName(name, column + 1, row);
    return {cell, was: String(was), wasBand, score, band: phrase(`band-${band}`)};
  };
  return issuesFor(name).issuesIn(
    column,
    differing.map(({row}) => row),
    (_, at) => phrase('carried-score', figuresAt(at)),
    (where) => phrase('carried-scores', {...where, ...figuresAt(0)}),
  );
}
