import type {Sheet} from '../document/sheet';
import {alive, sheetOf} from './alive';
import {chartBuilder, chartsOf, insertChart, removeChart, updateChart} from './chart';
import {hexColor} from './colors';
import {plainRule, rulesOf} from './conditional';
import {nameOf} from './enums';
import {filterService} from './filter';
import {attach, handleOf} from './handles';
import {make, rangeOf, sheetService, spreadsheetService} from './make';
import {addMetadata, finder, metadataAt} from './metadata';
import {namedRangesOn} from './named-range';
import {protect, protectionsOf} from './protection';
import {placeOf} from './range-place';
import {refuse} from './refuse';
import {SheetCells} from './sheet-cells';
import {engine, meter} from './surface';

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** A tab: its place among the tabs, and what lies on top of its cells. */
export class SheetService extends SheetCells {
  constructor(sheet: Sheet) {
    super();
    attach(this, sheet);
  }

  override getSheetId(): number {
    return alive(this).id;
  }

  override getName(): string {
    return alive(this).name;
  }

  override getSheetName(): string {
    return this.getName();
  }

  override setName(name: string): this {
    engine.renameSheet(alive(this), name);
    return this;
  }

  override getIndex(): number {
    const sheet = alive(this);
    return sheet.workbook.sheets.indexOf(sheet) + 1;
  }

  override getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return spreadsheetService(alive(this).workbook);
  }

  override getType(): GoogleAppsScript.Spreadsheet.SheetType {
    throw new Error('[host] Sheet.getType is not implemented');
  }

  override activate(): this {
    engine.activate(alive(this), null);
    return this;
  }

  override getActiveRange(): GRange | null {
    const sheet = alive(this);
    const {active} = sheet.workbook;
    return rangeOf(sheet, active.sheet === sheet && active.block ? active.block : engine.rect(0, 0));
  }

  override getActiveCell(): GRange {
    const sheet = alive(this);
    const {active} = sheet.workbook;
    const {top, left} = active.sheet === sheet && active.block ? active.block : {top: 0, left: 0};
    return rangeOf(sheet, engine.rect(top, left));
  }

  override getCurrentCell(): GRange | null {
    return this.getActiveCell();
  }

  override setActiveRange(range: GRange): GRange {
    const {sheet, block} = placeOf(range);
    if (sheet !== alive(this)) refuse('The range must be on the active sheet.');
    engine.activate(sheet, block);
    return range;
  }

  override setActiveSelection(selection: GRange | string): GRange {
    return this.setActiveRange(typeof selection === 'string' ? this.getRange(selection) : selection);
  }

  override hideSheet(): this {
    engine.hideSheet(alive(this));
    return this;
  }

  override showSheet(): this {
    alive(this).hidden = false;
    return this;
  }

  override isSheetHidden(): boolean {
    return alive(this).hidden;
  }

  override setTabColor(color: string | null): this {
    alive(this).tabColor = color === null ? null : hexColor(color);
    return this;
  }

  override getTabColor(): string | null {
    return alive(this).tabColor;
  }

  override setHiddenGridlines(hidden: boolean): this {
    alive(this).gridlinesHidden = hidden;
    return this;
  }

  override hasHiddenGridlines(): boolean {
    return alive(this).gridlinesHidden;
  }

  override getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const sheet = alive(this);
    return sheet.filter && filterService(sheet);
  }

  override getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return rulesOf(alive(this));
  }

  override setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    const sheet = alive(this);
    engine.placeRules(
      sheet,
      rules.map((rule) => plainRule(rule, sheet)),
    );
  }

  override clearConditionalFormatRules(): void {
    engine.placeRules(alive(this), []);
  }

  override addDeveloperMetadata(key: string, second?: unknown, third?: unknown): this {
    addMetadata({type: 'SHEET', sheet: alive(this)}, key, second, third);
    return this;
  }

  override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt({type: 'SHEET', sheet: alive(this)});
  }

  override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const sheet = sheetOf(this);
    return finder(sheet.workbook, sheet);
  }

  override protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(alive(this), null);
  }

  override getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(alive(this), nameOf(type));
  }

  override getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOn(alive(this));
  }

  override newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return chartBuilder(sheetOf(this));
  }

  override getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return chartsOf(alive(this));
  }

  override insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    insertChart(alive(this), chart);
  }

  override updateChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    updateChart(alive(this), chart);
  }

  override removeChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    removeChart(alive(this), chart);
  }

  override copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SheetService {
    const sheet = alive(this);
    if (handleOf(spreadsheet) !== sheet.workbook)
      throw new Error('[host] Sheet.copyTo another spreadsheet is not implemented');
    return sheetService(engine.duplicateSheet(sheet));
  }
}

make.sheet = (sheet) => new SheetService(sheet);

meter(SheetService, 'SpreadsheetApp.Sheet', {
  free: ['newChart', 'createDeveloperMetadataFinder', 'getParent', 'getType'],
  looks: ['getSheetId', 'getName', 'getSheetName', 'getIndex'],
  writes: [
    'activate',
    'showSheet',
    'setTabColor',
    'setHiddenGridlines',
    'setConditionalFormatRules',
    'clearConditionalFormatRules',
  ],
  changes: [
    'setName',
    'setActiveRange',
    'setActiveSelection',
    'hideSheet',
    'addDeveloperMetadata',
    'protect',
    'insertChart',
    'updateChart',
    'removeChart',
    'copyTo',
  ],
});
