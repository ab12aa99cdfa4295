import type {Sheet} from '../../host/document/sheet';
import {criteriaOf} from './criteria';
import {blockOf} from './sheet-data';
import type {Grid} from './surface';

/** Draws the filter of a tab, if it has one: its buttons in the headings, and which of them hide rows. */
export function drawFilter(grid: Grid, sheet: Sheet, id: string): void {
  if (!sheet.filter) return;
  grid.draw('sheet.mutation.set-filter-range', {subUnitId: id, range: blockOf(sheet.filter.block)});
  for (const [column, criteria] of sheet.filter.criteria) {
    const shown = {colId: column, ...criteriaOf(sheet, column, criteria)};
    grid.draw('sheet.mutation.set-filter-criteria', {subUnitId: id, col: column, criteria: shown});
  }
}
