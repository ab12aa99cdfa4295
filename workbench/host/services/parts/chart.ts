import type {Chart, Sheet} from '../../document/sheet';
import {enumValue, nameOf} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {placeOf, rangeOf} from '../bridge/place';
import {PUBLISHED} from '../bridge/published';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import {type Service, type Services, wrap} from '../bridge/service';
import {fields} from './record';

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;

/** A chart, or one that is being built; its id is `null` until it is inserted. */
interface Draft extends Omit<Chart, 'id'> {
  id: number | null;
}

/** A new chart: nothing is drawn before it is inserted. */
export function chartBuilder(): GBuilder {
  return builderOf({
    id: null,
    type: '',
    ranges: [],
    options: {},
    anchor: {row: 0, column: 0, offsetX: 0, offsetY: 0},
    headers: 0,
    settings: {},
  });
}

export function chartsOf(sheet: Sheet): GChart[] {
  return Array.from(sheet.charts, chartOf);
}

export function insertChart(sheet: Sheet, chart: object): void {
  const draft = handleOf<Draft>(chart);
  const {id: _, ...plain} = draft;
  draft.id = engine.addChart(sheet, plain).id;
}

export function removeChart(sheet: Sheet, chart: object): void {
  const {id} = handleOf<Draft>(chart);
  if (!sheet.charts.some((each) => each.id === id)) refuse('The chart was not found on the sheet.');
  engine.removeChart(sheet, id!);
}

function chartOf(draft: Draft): GChart {
  return wrap('SpreadsheetApp.EmbeddedChart', {...draft});
}

function builderOf(draft: Draft): GBuilder {
  return wrap('SpreadsheetApp.EmbeddedChartBuilder', {...draft, settings: {...draft.settings}});
}

export const embeddedChart: Service<GChart, Draft> = {
  free: {
    getRanges: rangesOf,
    getChartId: ({id}) => id,
    getNumHeaders: ({headers}) => headers,
    getOptions: ({options}) => wrap('ChartOptions', options),
    getContainerInfo: containerOf,
    modify: (draft) => builderOf({...draft}),
  },
};

export const containerInfo: Service<GContainer, Draft['anchor']> = {
  free: fields('SpreadsheetApp.ContainerInfo', 'anchorRow anchorColumn offsetX offsetY'),
};

export const chartOptions: Service<GoogleAppsScript.Charts.ChartOptions, Draft['options']> = {
  free: {
    get: (options, option) => (options[option] ?? null) as never,
  },
};

const TYPES = ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'];

/** What the setters of the typed builders are called as options, and the value of those that take none. */
const OPTIONS: Readonly<Record<string, string>> = {
  setTitle: 'title',
  setColors: 'colors',
  setLegendPosition: 'legend.position',
  setBackgroundColor: 'backgroundColor.fill',
  setXAxisTitle: 'hAxis.title',
  setYAxisTitle: 'vAxis.title',
  setRange: 'vAxis.viewWindow',
  setXAxisRange: 'hAxis.viewWindow',
  setYAxisRange: 'vAxis.viewWindow',
  setStacked: 'isStacked',
  set3D: 'is3D',
};

/** The builders: the plain one, and one for each type of chart, whose setters are options. */
export function chartBuilders(): Services {
  const all: Record<string, (draft: Draft, ...args: never[]) => unknown> = {
    ...fields(
      'SpreadsheetApp.EmbeddedChartBuilder',
      'hiddenDimensionStrategy mergeStrategy transposeRowsAndColumns',
      ({settings}: Draft) => settings!,
    ),
    ...Object.fromEntries(TYPES.map((type) => [`as${type}Chart`, (draft: Draft) => typed(draft, type)])),
    ...Object.fromEntries(Object.entries(OPTIONS).map(([setter, option]) => [setter, optionSetter(option)])),
    addRange(draft, range) {
      const {sheet, block} = placeOf(range);
      draft.ranges = [...draft.ranges, {sheet, block}];
    },
    removeRange(draft, range) {
      const {sheet, block} = placeOf(range);
      draft.ranges = draft.ranges.filter((each) => each.sheet !== sheet || !engine.sameRect(each.block, block));
    },
    clearRanges: (draft) => void Object.assign(draft, {ranges: []}),
    getRanges: rangesOf,
    getChartType: ({type}) => enumValue('ChartType', type || 'COLUMN'),
    getContainer: containerOf,
    setChartType: (draft, type) => void Object.assign(draft, {type: nameOf(type)}),
    setOption: (draft, option: string, value) => setOption(draft, option, value),
    setPosition(draft, row: number, column: number, offsetX: number, offsetY: number) {
      draft.anchor = {row, column, offsetX, offsetY};
    },
    setNumHeaders: (draft, headers) => void Object.assign(draft, {headers}),
    build(draft) {
      if (draft.type === '') draft.type = 'COLUMN';
      if (draft.anchor.row < 1 || draft.anchor.column < 1) refuse('A chart must be positioned before it is built.');
      return chartOf(draft);
    },
  };
  const published = (name: string) => Object.entries(all).filter(([member]) => PUBLISHED.signatures[name]![member]);
  const names = ['', ...TYPES].map((type) => `SpreadsheetApp.Embedded${type}ChartBuilder`);
  return Object.fromEntries(names.map((name) => [name, [{free: Object.fromEntries(published(name))}]]));
}

function containerOf({anchor}: Draft): GContainer {
  const {row: anchorRow, column: anchorColumn} = anchor;
  return wrap('SpreadsheetApp.ContainerInfo', {...anchor, anchorRow, anchorColumn});
}

function rangesOf({ranges}: Draft) {
  return Array.from(ranges, ({sheet, block}) => rangeOf(sheet, block));
}

function setOption(draft: Draft, option: string, value: unknown): void {
  draft.options = {...draft.options, [option]: value};
}

function optionSetter(option: string) {
  const plain = (value: unknown) => (option === 'legend.position' ? nameOf(value).toLowerCase() : value);
  return (draft: Draft, value: unknown = true, max?: unknown) =>
    setOption(draft, option, max === undefined ? plain(value) : {min: value, max});
}

function typed(draft: Draft, type: string): GBuilder {
  draft.type = type.toUpperCase();
  return wrap(`SpreadsheetApp.Embedded${type}ChartBuilder`, draft);
}
