import type {Chart, Sheet} from '../../document/sheet';
import {nameOf} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {placeOf, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';

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
  return wrap('SpreadsheetApp.EmbeddedChartBuilder', draft);
}

export const embeddedChart: Service<GChart, Draft> = {
  free: {
    getRanges: ({ranges}) => Array.from(ranges, ({sheet, block}) => rangeOf(sheet, block)),
    getContainerInfo: (draft) => wrap<GContainer>('SpreadsheetApp.ContainerInfo', draft),
    modify: (draft) => builderOf({...draft}),
  },
};

export const containerInfo: Service<GContainer, Draft> = {
  free: {
    getAnchorRow: ({anchor}) => anchor.row,
    getAnchorColumn: ({anchor}) => anchor.column,
  },
};

export const chartBuilderService: Service<GBuilder, Draft> = {
  free: {
    addRange(draft, range) {
      const {sheet, block} = placeOf(range);
      draft.ranges = [...draft.ranges, {sheet, block}];
    },
    setChartType(draft, type) {
      draft.type = nameOf(type);
    },
    setOption(draft, option, value) {
      draft.options = {...draft.options, [option]: value};
    },
    setPosition(draft, row, column, offsetX, offsetY) {
      draft.anchor = {row, column, offsetX, offsetY};
    },
    setNumHeaders(draft, headers) {
      draft.headers = headers;
    },
    asColumnChart: (draft) => typed(draft, 'COLUMN'),
    asBarChart: (draft) => typed(draft, 'BAR'),
    build(draft) {
      if (draft.type === '') draft.type = 'COLUMN';
      if (draft.anchor.row < 1 || draft.anchor.column < 1) refuse('A chart must be positioned before it is built.');
      return chartOf(draft);
    },
  },
};

/** The typed builders add setters of their own, such as `setTitle`, that the host does not have: options do the same. */
// biome-ignore lint/suspicious/noExplicitAny: one class stands for every typed builder
function typed(draft: Draft, type: string): any {
  draft.type = type;
  return builderOf(draft);
}
