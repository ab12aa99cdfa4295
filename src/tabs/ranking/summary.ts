import type {Portfolio, RankedAssessment} from '../../core/assessment';
import type {CalendarStep} from '../../core/calendar/step';
import {type Phrase, phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {say, type Words, word} from '../../playbook/say';
import type {HistoryRun} from '../history/history';
import type {Area, TabCell, TabChart, TabValue} from '../model';
import type {StyleId} from '../styles';
import {areByArr, type BandSum, bandSums} from './bands';
import {movesOf} from './moves';
import {assumptionLines, movedLines, type PanelLine, protectLines, shortened, weekLines} from './panels';
import {renewalQuarters} from './quarters';
import {tilesOf} from './tiles';

/** The page's head: what a meeting looks at before the table. */
export interface Summary {
  readonly cells: readonly (readonly TabCell[])[];
  readonly merges: readonly Area[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly charts: readonly TabChart[];
}

/** What the summary is made from, beside the portfolio. */
export interface SummarySource {
  readonly settings: Settings;
  readonly words: Words;
  readonly previous: HistoryRun | null;
  readonly sheetName: string;
  /** The first step of each account that has one, in rank order. */
  readonly steps: ReadonlyMap<RankedAssessment, CalendarStep>;
}

/** Title, tiles and panels over the given number of columns, laid out on the columns of the table below. */
export function summaryOf(portfolio: Portfolio, source: SummarySource, columns: number): Summary {
  const {settings, words, previous} = source;
  const board = new Map<string, TabCell>();
  const put = (row: number, column: number, value: TabValue | Phrase, style: StyleId) =>
    board.set(`${row} ${column}`, {value: isPhrase(value) ? say(value, words) : value, style});

  put(TITLE, 1, phrase('ranking-title'), 'title');
  put(TITLE, SUBTITLE.column, subtitleOf(portfolio, source), 'subtitle');

  for (let column = 1; column <= columns; column += 1) {
    for (let row = TILE; row <= TILE + 2; row += 1) put(row, column, null, 'tile-note');
  }
  for (const [index, {label, value, style, note}] of tilesOf(portfolio, settings).entries()) {
    const {column} = TILES[index] as Span;
    put(TILE, column, label, 'tile-label');
    put(TILE + 1, column, value, style);
    put(TILE + 2, column, note, 'tile-note');
  }

  const bands = bandSums(portfolio.accounts, settings);
  const byArr = areByArr(bands);
  heading(put, BANDS, phrase(byArr ? 'ranking-bands' : 'ranking-bands-by-count'));
  put(PANEL, BAND_ARR, phrase('ranking-bands-arr'), 'panel-heading-right');
  put(PANEL, BAND_COUNT, phrase('ranking-bands-count'), 'panel-heading-center');
  putBands(put, bands);

  const week = weekLines(source.steps, portfolio);
  heading(put, WEEK, phrase('ranking-week', {count: week.length}));
  putWeek(put, week, words);
  heading(put, QUARTERS, phrase('ranking-quarters'));
  putQuarters(put, portfolio, settings);
  const protect = protectLines(portfolio);
  heading(put, PROTECT, phrase('ranking-protect', {count: protect.length}));
  putProtect(put, protect, words);
  heading(put, MOVED, previous === null ? phrase('ranking-moved') : phrase('ranking-moved-on', {asOf: previous.asOf}));
  putTexts(put, MOVED, movedLines(movesOf(portfolio, previous), portfolio), words);
  heading(put, ASSUMED, phrase('ranking-assumptions'));
  putTexts(put, ASSUMED, assumptionLines(settings), words);

  return {
    cells: Array.from({length: SUMMARY_ROWS}, (_, row) =>
      Array.from({length: columns}, (__, column) => board.get(`${row + 1} ${column + 1}`) ?? {value: null}),
    ),
    merges: MERGES,
    rowHeights: HEIGHTS,
    charts: [bandChart(byArr, words)],
  };
}

/** The rows of the page's head. */
export const SUMMARY_ROWS = 12;

interface Span {
  readonly column: number;
  readonly columns: number;
}

/** Where things stand, in columns of the table below; nothing lies across the edge of the frozen columns A to C. */
const TITLE = 1;
const TILE = 2;
/** The row of the panels' headings; below it every number stands in a column of its own. */
export const PANEL_ROW = 6;
const PANEL = PANEL_ROW;
const LINES = 5;
const SUBTITLE: Span = {column: 4, columns: 15};
const TILES: readonly Span[] = [
  {column: 1, columns: 3},
  {column: 4, columns: 3},
  {column: 7, columns: 2},
  {column: 9, columns: 3},
  {column: 12, columns: 3},
  {column: 15, columns: 4},
];
const BANDS: Span = {column: 1, columns: 7};
const WEEK: Span = {column: 8, columns: 7};
const QUARTERS: Span = {column: 15, columns: 5};
const PROTECT: Span = {column: 20, columns: 2};
const MOVED: Span = {column: 22, columns: 1};
const ASSUMED: Span = {column: 23, columns: 6};
const CHART_COLUMN = 29;

/** The columns of a band's bar, ARR and count; its name spans the frozen columns. */
const BAND_BAR: Span = {column: 4, columns: 2};
const BAND_ARR = 6;
const BAND_COUNT = 7;

/** The columns of a week's action; the two before it name the account. */
const WEEK_ACTION: Span = {column: 10, columns: 5};

/** The columns of a quarter's sum and bar; the two before them name it. */
const QUARTER_SUM = 17;
const QUARTER_BAR: Span = {column: 18, columns: 2};

const MERGES: readonly Area[] = [
  {row: TITLE, column: 1, rows: 1, columns: 3},
  {row: TITLE, ...SUBTITLE, rows: 1},
  ...TILES.map((tile) => ({row: TILE, rows: 3, ...tile})),
  ...[WEEK, QUARTERS].map((panel) => ({row: PANEL, rows: 1, ...panel})),
  ...[PROTECT, ASSUMED].map((panel) => ({row: PANEL, rows: 1 + LINES, ...panel})),
  ...[
    {column: BANDS.column, columns: 3},
    BAND_BAR,
    {column: WEEK.column, columns: 2},
    WEEK_ACTION,
    {column: QUARTERS.column, columns: 2},
    QUARTER_BAR,
  ].map((span) => ({row: PANEL + 1, rows: LINES, ...span})),
];

/** In pixels: the head takes about half a laptop's screen, so that the ranking begins on the first one. */
const HEIGHTS: Readonly<Record<number, number>> = {
  [TITLE]: 36,
  [TILE]: 18,
  [TILE + 1]: 26,
  [TILE + 2]: 28,
  [TILE + 3]: 6,
  [PANEL]: 22,
  ...Object.fromEntries(Array.from({length: LINES}, (_, index) => [PANEL + 1 + index, 28])),
  [SUMMARY_ROWS]: 6,
};

/** Characters of a full bar. */
const BAR = 12;

type Put = (row: number, column: number, value: TabValue | Phrase, style: StyleId) => void;

function heading(put: Put, {column, columns}: Span, says: Phrase): void {
  for (let offset = 0; offset < columns; offset += 1) {
    put(PANEL, column + offset, offset === 0 ? says : null, 'panel-heading');
  }
}

function putBands(put: Put, bands: readonly BandSum[]): void {
  for (const [index, {label, style, count, arr, share}] of bands.entries()) {
    const row = PANEL + 1 + index;
    for (let column = BANDS.column; column < BAND_BAR.column; column += 1) put(row, column, null, style);
    put(row, BANDS.column, phrase(label), style);
    put(row, BAND_BAR.column, bar(share), 'bar');
    put(row, BAND_ARR, arr, 'panel-money');
    put(row, BAND_COUNT, count, 'panel-integer');
  }
}

/** The week's actions, account and action apart; the last line says how many more there are. */
function putWeek(put: Put, lines: readonly PanelLine[], words: Words): void {
  if (lines.length === 0) put(PANEL + 1, WEEK.column, phrase('ranking-week-none'), 'panel-quiet');
  for (const [index, {about, says}] of shown(lines).entries()) {
    put(PANEL + 1 + index, WEEK.column, shortened(about.account.account, 40), 'panel-strong');
    put(PANEL + 1 + index, WEEK_ACTION.column, shortened(say(says, words), 105), 'panel');
  }
  putRest(put, WEEK_ACTION.column, lines);
}

function putProtect(put: Put, lines: readonly PanelLine[], words: Words): void {
  if (lines.length === 0) put(PANEL + 1, PROTECT.column, phrase('ranking-protect-none'), 'panel-quiet');
  for (const [index, {about, says}] of shown(lines).entries()) {
    const line = phrase('ranking-protect-account', {account: shortened(about.account.account, 40), says});
    put(PANEL + 1 + index, PROTECT.column, shortened(say(line, words), 100), 'panel');
  }
  putRest(put, PROTECT.column, lines);
}

/** As many lines as a panel has room for, less the one that counts the rest. */
function shown<Line>(lines: readonly Line[]): readonly Line[] {
  return lines.slice(0, lines.length > LINES ? LINES - 1 : LINES);
}

function putRest(put: Put, column: number, lines: readonly unknown[]): void {
  const count = lines.length - shown(lines).length;
  if (count > 0) put(PANEL + LINES, column, phrase('ranking-more', {count}), 'panel-quiet');
}

function putTexts(put: Put, {column}: Span, texts: readonly Phrase[], words: Words): void {
  for (const [index, text] of texts.entries()) {
    put(PANEL + 1 + index, column, shortened(say(text, words), 90), 'panel');
  }
}

function putQuarters(put: Put, {accounts, asOf}: Portfolio, {fiscalYearStart}: Settings): void {
  const quarters = renewalQuarters(accounts, asOf, fiscalYearStart);
  const longest = Math.max(...quarters.map(({weighted}) => weighted), 1);
  for (const [index, {label, weighted}] of quarters.entries()) {
    put(PANEL + 1 + index, QUARTERS.column, label, 'panel');
    put(PANEL + 1 + index, QUARTER_SUM, weighted, 'panel-money');
    put(PANEL + 1 + index, QUARTER_BAR.column, bar(weighted / longest), 'bar');
  }
}

/** A bar drawn with characters, so that it shows wherever cells do; something above nothing is never invisible. */
function bar(share: number): string {
  return '█'.repeat(share > 0 ? Math.max(1, Math.round(share * BAR)) : 0);
}

function bandChart(byArr: boolean, words: Words): TabChart {
  const rows = {row: PANEL + 1, rows: LINES, columns: 1};
  return {
    kind: 'bar',
    title: word(words, byArr ? 'ranking-chart' : 'ranking-chart-count'),
    labels: {...rows, column: BANDS.column},
    values: {...rows, column: byArr ? BAND_ARR : BAND_COUNT},
    at: {row: TITLE, column: CHART_COLUMN},
    width: 480,
    height: 270,
  };
}

function subtitleOf({asOf, accounts}: Portfolio, {sheetName, settings}: SummarySource): Phrase {
  return phrase('ranking-subtitle', {
    asOf,
    accounts: accounts.length,
    sheet: sheetName,
    model: phrase(`model-${settings.model}`),
  });
}

function isPhrase(value: TabValue | Phrase): value is Phrase {
  return typeof value === 'object' && value !== null && 'key' in value;
}
