import type {NamedRange} from '../document/parts';
import type {Sheet} from '../document/sheet';
import type {Workbook} from '../document/workbook';
import {attach, handleOf} from './handles';
import {rangeOf} from './make';
import {placeOf} from './range-place';
import {refuse} from './refuse';
import {engine, meter, surface} from './surface';

type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** The named ranges of a spreadsheet. */
export function namedRangesOf(workbook: Workbook): GNamedRange[] {
  return Array.from(workbook.namedRanges, (named) => new NamedRangeService(workbook, named));
}

export function namedRangesOn(sheet: Sheet): GNamedRange[] {
  const found = sheet.workbook.namedRanges.filter((named) => named.sheet === sheet);
  return Array.from(found, (named) => new NamedRangeService(sheet.workbook, named));
}

class NamedRangeService extends surface<GNamedRange>('SpreadsheetApp.NamedRange') {
  constructor(workbook: Workbook, named: NamedRange) {
    super();
    attach(this, {workbook, named});
  }

  override getName(): string {
    return present(this).named.name;
  }

  override getRange(): GoogleAppsScript.Spreadsheet.Range {
    const {named} = present(this);
    return rangeOf(named.sheet, named.block);
  }

  override setName(name: string): this {
    const {workbook, named} = present(this);
    engine.renameNamedRange(workbook, named, name);
    return this;
  }

  override setRange(range: GoogleAppsScript.Spreadsheet.Range): this {
    const {workbook, named} = present(this);
    const {sheet, block} = placeOf(range);
    engine.setNamedRange(workbook, named.name, sheet, block);
    return this;
  }

  override remove(): void {
    const {workbook, named} = present(this);
    engine.removeNamedRange(workbook, named.name);
  }
}

meter(NamedRangeService, 'SpreadsheetApp.NamedRange', {changes: ['setName', 'setRange', 'remove']});

function present(service: object): {workbook: Workbook; named: NamedRange} {
  const handle = handleOf<{workbook: Workbook; named: NamedRange}>(service);
  if (!handle.workbook.namedRanges.includes(handle.named)) refuse('The named range no longer exists.');
  return handle;
}
