import type {Chart} from '../document/parts';
import type {Sheet} from '../document/sheet';
import {nameOf} from './enums';
import {attach, handleOf} from './handles';
import {rangeOf} from './make';
import {placeOf} from './range-place';
import {refuse} from './refuse';
import {engine, meter, surface} from './surface';

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Draft = Omit<Chart, 'id'> & {id: number | null; sheet: Sheet};

/** A new chart of the sheet: nothing is drawn before it is inserted. */
export function chartBuilder(sheet: Sheet): GBuilder {
  return new ChartBuilderService({
    id: null,
    sheet,
    type: '',
    ranges: [],
    options: {},
    anchor: {row: 0, column: 0, offsetX: 0, offsetY: 0},
    headers: 0,
    mergeStrategy: 'MERGE_COLUMNS',
    transposed: false,
    hiddenDimensions: 'IGNORE_BOTH',
  });
}

export function chartsOf(sheet: Sheet): GChart[] {
  return Array.from(sheet.charts, (chart) => new ChartService({...chart, sheet}));
}

export function insertChart(sheet: Sheet, chart: object): void {
  const {id: _, sheet: __, ...plain} = handleOf<Draft>(chart);
  handleOf<Draft>(chart).id = engine.addChart(sheet, plain).id;
}

export function updateChart(sheet: Sheet, chart: object): void {
  removeChart(sheet, chart);
  insertChart(sheet, chart);
}

export function removeChart(sheet: Sheet, chart: object): void {
  const {id} = handleOf<Draft>(chart);
  if (!sheet.charts.some((each) => each.id === id)) refuse('The chart was not found on the sheet.');
  engine.removeChart(sheet, id!);
}

class ChartService extends surface<GChart>('SpreadsheetApp.EmbeddedChart') {
  constructor(draft: Draft) {
    super();
    attach(this, {...draft});
  }

  override getChartId(): number | null {
    return handleOf<Draft>(this).id;
  }

  override getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return Array.from(handleOf<Draft>(this).ranges, ({sheet, block}) => rangeOf(sheet, block));
  }

  override getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return new ContainerInfoService(handleOf<Draft>(this));
  }

  override getNumHeaders(): number {
    return handleOf<Draft>(this).headers;
  }

  override modify(): GBuilder {
    return new ChartBuilderService(handleOf<Draft>(this));
  }
}

class ContainerInfoService extends surface<GoogleAppsScript.Spreadsheet.ContainerInfo>('SpreadsheetApp.ContainerInfo') {
  constructor(draft: Draft) {
    super();
    attach(this, draft);
  }

  override getAnchorRow(): number {
    return handleOf<Draft>(this).anchor.row;
  }

  override getAnchorColumn(): number {
    return handleOf<Draft>(this).anchor.column;
  }

  override getOffsetX(): number {
    return handleOf<Draft>(this).anchor.offsetX;
  }

  override getOffsetY(): number {
    return handleOf<Draft>(this).anchor.offsetY;
  }
}

class ChartBuilderService extends surface<GBuilder>('SpreadsheetApp.EmbeddedChartBuilder') {
  constructor(draft: Draft) {
    super();
    attach(this, {...draft});
  }

  override addRange(range: GoogleAppsScript.Spreadsheet.Range): this {
    return drafted(this, {ranges: [...handleOf<Draft>(this).ranges, placeOf(range)]});
  }

  override clearRanges(): this {
    return drafted(this, {ranges: []});
  }

  override getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return Array.from(handleOf<Draft>(this).ranges, ({sheet, block}) => rangeOf(sheet, block));
  }

  override setChartType(type: GoogleAppsScript.Charts.ChartType): this {
    return drafted(this, {type: nameOf(type)});
  }

  override setOption(option: string, value: unknown): this {
    return drafted(this, {options: {...handleOf<Draft>(this).options, [option]: value}});
  }

  override setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return drafted(this, {anchor: {row, column, offsetX, offsetY}});
  }

  override setNumHeaders(headers: number): this {
    return drafted(this, {headers});
  }

  override setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): this {
    return drafted(this, {mergeStrategy: nameOf(strategy)});
  }

  override setTransposeRowsAndColumns(transposed: boolean): this {
    return drafted(this, {transposed});
  }

  override setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): this {
    if (handleOf<Draft>(this).type === '')
      refuse(
        'Unexpected error while getting the method or property setHiddenDimensionStrategy on object SpreadsheetApp.EmbeddedChartBuilder.',
      );
    return drafted(this, {hiddenDimensions: nameOf(strategy)});
  }

  override asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return typed(this, 'COLUMN');
  }

  override asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return typed(this, 'BAR');
  }

  override asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return typed(this, 'LINE');
  }

  override asPieChart(): GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder {
    return typed(this, 'PIE');
  }

  override build(): GChart {
    const draft = handleOf<Draft>(this);
    if (draft.type === '') drafted(this, {type: 'COLUMN'});
    if (draft.anchor.row < 1 || draft.anchor.column < 1) refuse('A chart must be positioned before it is built.');
    return new ChartService(draft);
  }
}

meter(ChartService, 'SpreadsheetApp.EmbeddedChart', {free: 'all'});
meter(ContainerInfoService, 'SpreadsheetApp.ContainerInfo', {free: 'all'});
meter(ChartBuilderService, 'SpreadsheetApp.EmbeddedChartBuilder', {free: 'all'});

function drafted<B extends object>(builder: B, part: Partial<Draft>): B {
  Object.assign(handleOf<object>(builder), part);
  return builder;
}

/** The typed builders add setters of their own, such as `setTitle`, that the host does not have: options do the same. */
// biome-ignore lint/suspicious/noExplicitAny: one object stands for every typed builder
function typed(builder: object, type: string): any {
  return drafted(builder, {type});
}
