import {getOrCreate} from '../../host/document/get-or-create';
import {eachCell, intersect, rect} from '../../host/document/rect';
import type {Sheet} from '../../host/document/sheet';
import type {Validation} from '../../host/document/validation';
import {blockOf} from './sheet-data';
import type {Block, Grid} from './surface';

/** Lists on more cells than this would hold up the page. */
const MOST_CELLS = 6000;

/** Draws the dropdowns of a tab, a run of cells in a column at a time. */
export function drawDropdowns(grid: Grid, sheet: Sheet, id: string): void {
  const lists = new Map<string, Block[]>();
  let cells = 0;
  sheet.validations.forEach((rule, row, column) => {
    const listed = rule && choicesOf(rule, sheet);
    if (!listed || ++cells > MOST_CELLS) return;
    addTo(lists, listed.join(','), row, column);
  });
  for (const [choices, ranges] of lists) {
    const rule = {
      uid: `list-${id}-${choices}`,
      type: 'list',
      formula1: choices,
      ranges,
      errorStyle: 0,
      showErrorMessage: false,
      allowBlank: true,
    };
    grid.draw('data-validation.mutation.addRule', {subUnitId: id, rule});
  }
}

/** What may be chosen; `null` under a rule that is no list. */
function choicesOf({criterion, values: [list]}: Validation, sheet: Sheet): readonly string[] | null {
  if (criterion === 'VALUE_IN_LIST') return list as readonly string[];
  const found = criterion === 'VALUE_IN_RANGE' ? sheet.workbook.find(String(list), sheet) : null;
  if (found === null) return null;
  const choices: string[] = [];
  const {rows, columns} = found.sheet.dataExtent();
  eachCell(intersect(found.block, rect(0, 0, rows, columns)), (row, column) =>
    choices.push(found.sheet.displayAt(row, column)),
  );
  return choices.filter((choice) => choice !== '');
}

/** Lengthens the run that ends above the cell, or begins another. */
function addTo(lists: Map<string, Block[]>, choices: string, row: number, column: number): void {
  const runs = getOrCreate(lists, choices, (): Block[] => []);
  const above = runs.findIndex((run) => run.startColumn === column && run.endRow === row - 1);
  if (above >= 0) runs[above] = {...runs[above]!, endRow: row};
  else runs.push(blockOf({top: row, left: column, rows: 1, columns: 1}));
}
