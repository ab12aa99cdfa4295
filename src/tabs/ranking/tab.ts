import type {Portfolio, RankedAssessment} from '../../core/assessment';
import {calendarOf, plannedAccounts} from '../../core/calendar/calendar';
import type {CalendarStep} from '../../core/calendar/step';
import {identitiesOf} from '../../core/identity';
import {type Phrase, phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {calendarRules} from '../../playbook/rules/phases';
import {say, type Words, word} from '../../playbook/say';
import type {HistoryRun} from '../history/history';
import type {TabCell, TabModel} from '../model';
import {RANKING_COLUMNS, type RankingColumn} from './columns';
import {movesOf} from './moves';
import {PANEL_ROW, SUMMARY_ROWS, summaryOf} from './summary';
import {widthsToFit} from './widths';

/** What a ranking is made from, beside the portfolio. */
export interface RankingOptions {
  readonly settings: Settings;
  readonly words: Words;
  /** The last run; `null` on the first. */
  readonly previous: HistoryRun | null;
  /** The name of the account sheet. */
  readonly sheetName: string;
  /** The row of each account's plan in the Plan tab, by the account's identity. */
  readonly planRows?: ReadonlyMap<string, number>;
}

/** The Ranking tab: a head that opens the meeting, and the table with every account in rank order. */
export function rankingTab(portfolio: Portfolio, options: RankingOptions): TabModel {
  const {settings, words, previous, planRows} = options;
  const {accounts} = portfolio;
  const steps = firstSteps(portfolio, settings);
  const summary = summaryOf(portfolio, {...options, steps}, RANKING_COLUMNS.length);
  const places = movesOf(portfolio, previous)?.places;
  const identities = identitiesOf(accounts.map(({account}) => account));
  const rows = accounts.map((of) => {
    const {row} = of.account;
    const planRow = planRows?.get(identities.get(row) ?? '');
    const source = {of, move: places?.get(row) ?? null, first: steps.get(of), planRow};
    return RANKING_COLUMNS.map(({cell}) => cell(source, words));
  });
  const headingRow = SUMMARY_ROWS + 1;
  return {
    key: 'ranking',
    cells: [...summary.cells, RANKING_COLUMNS.map((column) => headingCell(column, settings, words)), ...rows],
    textSize: 9,
    columnWidths: widthsToFit(
      [...summary.cells.slice(PANEL_ROW), ...rows],
      RANKING_COLUMNS.map(({width}) => width),
    ),
    rowHeights: {...summary.rowHeights, [headingRow]: 32},
    frozenRows: headingRow,
    frozenColumns: 3,
    merges: summary.merges,
    lines:
      rows.length > 0 ? [{row: headingRow + 1, column: 1, rows: rows.length, columns: RANKING_COLUMNS.length}] : [],
    gridlines: false,
    charts: summary.charts,
  };
}

/** The first step of each planned account's calendar of so many days, in rank order. */
export function firstSteps(
  {accounts, asOf}: Portfolio,
  settings: Settings,
  days = 90,
): Map<RankedAssessment, CalendarStep> {
  const first = new Map<RankedAssessment, CalendarStep>();
  for (const step of calendarOf(plannedAccounts(accounts), calendarRules(settings), {asOf, days})) {
    if (!first.has(step.of)) first.set(step.of, step);
  }
  return first;
}

function headingCell({id, align}: RankingColumn, settings: Settings, words: Words): TabCell {
  const note = NOTES[id]?.(settings);
  return {
    value: word(words, `ranking-col-${id}`),
    style: align === undefined ? 'heading' : 'heading-center',
    ...(note ? {note: say(note, words)} : {}),
  };
}

/** What a heading explains when asked. */
const NOTES: Readonly<Record<string, (settings: Settings) => Phrase>> = {
  score: () => phrase('ranking-note-score'),
  readiness: () => phrase('ranking-note-readiness'),
  weighted: () => phrase('ranking-note-weighted'),
  aggressive: ({thresholds: {stretch}}) => phrase('ranking-note-aggressive', {stretch}),
  daysLeft: () => phrase('ranking-note-daysLeft'),
  range: () => phrase('ranking-note-range'),
};
