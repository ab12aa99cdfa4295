import type {Chart, Sheet} from '../../document/sheet';
import {enumValue, nameOf} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {placeOf, rangeOf} from '../bridge/place';
import {PUBLISHED} from '../bridge/published';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import {type Service, type Services, wrap} from '../bridge/service';

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
    getRanges: rangesOf,
    getChartId: ({id}) => id,
    getNumHeaders: ({headers}) => headers,
    getOptions: ({options}) => wrap('ChartOptions', options),
    getContainerInfo: (draft) => wrap<GContainer>('SpreadsheetApp.ContainerInfo', draft),
    modify: (draft) => builderOf({...draft}),
  },
};

export const containerInfo: Service<GContainer, Draft> = {
  free: {
    getAnchorRow: ({anchor}) => anchor.row,
    getAnchorColumn: ({anchor}) => anchor.column,
    getOffsetX: ({anchor}) => anchor.offsetX,
    getOffsetY: ({anchor}) => anchor.offsetY,
  },
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
  const service: Service<GBuilder, Draft> = {
    free: {
      addRange(draft: Draft, range: object) {
        const {sheet, block} = placeOf(range);
        draft.ranges = [...draft.ranges, {sheet, block}];
      },
      removeRange(draft: Draft, range: object) {
        const {sheet, block} = placeOf(range);
        draft.ranges = draft.ranges.filter((each) => each.sheet !== sheet || !engine.sameRect(each.block, block));
      },
      clearRanges(draft: Draft) {
        draft.ranges = [];
      },
      getRanges: rangesOf,
      getChartType: ({type}: Draft) => enumValue('ChartType', type || 'COLUMN'),
      getContainer: (draft: Draft) => wrap<GContainer>('SpreadsheetApp.ContainerInfo', draft),
      setChartType(draft: Draft, type: unknown) {
        draft.type = nameOf(type);
      },
      setOption(draft: Draft, option: string, value: unknown) {
        draft.options = {...draft.options, [option]: value};
      },
      setPosition(draft: Draft, row: number, column: number, offsetX: number, offsetY: number) {
        draft.anchor = {row, column, offsetX, offsetY};
      },
      setNumHeaders(draft: Draft, headers: number) {
        draft.headers = headers;
      },
      ...Object.fromEntries(
        ['HiddenDimensionStrategy', 'MergeStrategy', 'TransposeRowsAndColumns'].map((name) => [
          `set${name}`,
          setting(name),
        ]),
      ),
      ...Object.fromEntries(TYPES.map((type) => [`as${type}Chart`, (draft: Draft) => typed(draft, type)])),
      ...Object.fromEntries(Object.entries(OPTIONS).map(([setter, option]) => [setter, optionSetter(option)])),
      build(draft: Draft) {
        if (draft.type === '') draft.type = 'COLUMN';
        if (draft.anchor.row < 1 || draft.anchor.column < 1) refuse('A chart must be positioned before it is built.');
        return chartOf(draft);
      },
    },
  } as Service<GBuilder, Draft>;
  const names = ['', ...TYPES].map((type) => `SpreadsheetApp.Embedded${type}ChartBuilder`);
  return Object.fromEntries(
    names.map((name) => [
      name,
      [
        {
          free: Object.fromEntries(
            Object.entries(service.free!).filter(([member]) => PUBLISHED.signatures[name]![member]),
          ),
        },
      ],
    ]),
  );
}

function rangesOf({ranges}: Draft) {
  return Array.from(ranges, ({sheet, block}) => rangeOf(sheet, block));
}

function setting(name: string) {
  return (draft: Draft, value: unknown): void => {
    Object.assign(draft, {settings: {...draft.settings, [name]: typeof value === 'object' ? nameOf(value) : value}});
  };
}

function optionSetter(option: string) {
  return (draft: Draft, ...given: readonly unknown[]): void => {
    const [value = true] = given;
    const plain =
      given.length === 2
        ? {min: given[0], max: given[1]}
        : option === 'legend.position'
          ? nameOf(value).toLowerCase()
          : value;
    draft.options = {...draft.options, [option]: plain};
  };
}

function typed(draft: Draft, type: string): GBuilder {
  draft.type = type.toUpperCase();
  return wrap(`SpreadsheetApp.Embedded${type}ChartBuilder`, draft);
}
