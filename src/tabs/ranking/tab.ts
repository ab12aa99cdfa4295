import type {Portfolio} from '../../core/assessment';
import {daySaid} from '../../core/day-said';
import {accountsOf, identityIn} from '../../core/identity';
import {type Phrase, phrase} from '../../core/phrase';
import type {BandId, Settings} from '../../core/playbook';
import type {NextAction} from '../../core/schedule/step';
import {shownBand, shownBandKey} from '../../core/score';
import type {LeftOut} from '../../intake/sheet';
import {wordsOf} from '../../playbook/money-sign';
import {say, type Words, word} from '../../playbook/say';
import {textWidth} from '../../playbook/say-reasons';
import {cell} from '../cells';
import type {HistoryRun} from '../history/history';
import type {Since} from '../meeting/since';
import {eachSaid} from '../meeting/tiles';
import {type TabCell, type TabModel, wholeRow} from '../model';
import {RANKING_COLUMNS} from './columns';
import {leftOutLines} from './left-out';
import {placesSince} from './places';
import {type AccountRow, playSaid, sayNextAction, sayWhy} from './row';

/** What the Ranking and Details are made from, beside the portfolio. */
export interface RankingOptions {
  readonly settings: Settings;
  readonly words: Words;
  /** The run to compare with; `null` on the first. */
  readonly previous: HistoryRun | null;
  readonly sheetName: string;
  /** What an account does next, by its row in the account sheet; `null` without a schedule. */
  readonly nextActionOf: (row: number) => NextAction | null;
  /** The row of each account's plan in the Plan tab, by the account's identity. */
  readonly planRows?: ReadonlyMap<string, number>;
  /** Rows of the account sheet that are not ranked, and why. */
  readonly leftOut?: readonly LeftOut[];
  /** What moved since the run to compare with; `null` without one. */
  readonly since?: Pick<Since, 'movers'> | null;
}

/** In pixels: with these rows low, forty accounts and what stands under them are two pages. */
const FOOT_HEIGHT = 14;

/** The rows above the accounts: title, headings. Both stay in sight, with the columns of rank and account. */
export const HEAD_ROWS = 2;
const FROZEN_COLUMNS = 2;

/** The Ranking tab: who first, and what to do; a line an account, in rank order. */
export function rankingTab(
  portfolio: Portfolio,
  options: RankingOptions,
  accounts: readonly AccountRow[] = accountRows(portfolio, options),
): TabModel {
  const {words} = options;
  const rows = accounts.map((row) => RANKING_COLUMNS.map(({cell}) => cell(row, words)));
  const foot = footOf(portfolio, options)
    .flatMap(inLines)
    .map((line) => lineOf(cell(line, 'row-foot')));
  return {
    key: 'ranking',
    cells: [
      lineOf(cell(say(titleOf(portfolio, options), words), 'row-title')),
      RANKING_COLUMNS.map(({id, isCentered}) =>
        cell(word(words, `ranking-col-${id}`), isCentered ? 'row-heading-center' : 'row-heading'),
      ),
      ...rows,
      ...foot,
    ],
    textSize: 8,
    columnWidths: RANKING_COLUMNS.map(({width}) => width),
    rowHeights: {
      ...{1: 24, 2: 20},
      ...Object.fromEntries(foot.map((_, index) => [HEAD_ROWS + rows.length + 1 + index, FOOT_HEIGHT])),
    },
    frozenRows: HEAD_ROWS,
    frozenColumns: FROZEN_COLUMNS,
    lines: rows.length > 0 ? [{row: HEAD_ROWS + 1, column: 1, rows: rows.length, columns: RANKING_COLUMNS.length}] : [],
    gridlines: false,
  };
}

export function accountRows(portfolio: Portfolio, options: RankingOptions): AccountRow[] {
  const {previous, nextActionOf, planRows, words, since = null} = options;
  const {accounts} = portfolio;
  const movers = new Map(since?.movers.flatMap((mover) => (mover.is === null ? [] : [[mover.is.of, mover] as const])));
  const places = placesSince(portfolio, previous);
  const identityOf = identityIn(accountsOf(accounts));
  return accounts.map((of) => {
    const {row} = of.account;
    const planRow = planRows?.get(identityOf(of.account));
    const next = nextActionOf(row);
    const play = playSaid(of, next?.schedule ?? null);
    const own = wordsOf(of.account, words);
    const said = {why: sayWhy(of, own), next: next && sayNextAction(next, own), play: play && say(play, own)};
    return {of, move: places?.get(row) ?? null, next, planRow, mover: movers.get(of) ?? null, said};
  });
}

function titleOf({accounts, asOf}: Portfolio, {settings, sheetName}: RankingOptions): Phrase {
  const bands = [...settings.bands.map(({id}): BandId | null => id), null].flatMap((id) => {
    const count = accounts.filter((account) => shownBand(account) === id).length;
    if (count === 0) return [];
    return [phrase('ranking-band-count', {count, band: phrase(shownBandKey(id))})];
  });
  // The year is always there: a page is read long after it was printed.
  const day = daySaid(asOf, '');
  return phrase('ranking-head', {day, accounts: accounts.length, sheet: sheetName, bands});
}

/** What the star and the bands mean, and who is not in the table. */
function footOf(portfolio: Portfolio, {settings, words, leftOut = []}: RankingOptions): string[] {
  const {accounts} = portfolio;
  const bands = settings.bands.map(({id, from}) => phrase('ranking-band-from', {band: phrase(shownBandKey(id)), from}));
  const star = accounts.some(({overridden}) => overridden) ? [phrase('ranking-foot-star')] : [];
  const notice = accounts.some(({facts: {optOut, asOf}}) => optOut !== null && optOut >= asOf);
  const sized = accounts.some(({sizing}) => sizing.target !== null);
  const facts = [
    ...star,
    phrase('ranking-foot-bands', {bands}),
    ...(sized ? [phrase('ranking-foot-target')] : []),
    ...(notice ? [phrase('ranking-foot-notice')] : []),
  ];
  return [
    '',
    say(phrase('facts', {facts}), words),
    ...currencyTotals(portfolio, words),
    ...leftOutLines(leftOut, words),
  ];
}

/** What a portfolio in several currencies comes to in each of them; nothing for any other. */
export function currencyTotals({totals: {byCurrency}}: Portfolio, words: Words): string[] {
  if (byCurrency === null) return [];
  const totals = {arr: eachSaid(byCurrency, 'arr'), target: eachSaid(byCurrency, 'target')};
  return [say(phrase('ranking-foot-currencies', totals), words)];
}

/** A text in lines that are no wider than the table, broken between words. */
function inLines(text: string): string[] {
  const lines = [''];
  for (const piece of text.split(/(?<= )|(?<=[，；、])/)) {
    const line = lines[lines.length - 1] ?? '';
    if (line !== '' && textWidth(line + piece) > FOOT_WIDTH) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines;
}

/** In letters: what a line under the table has room for. */
const FOOT_WIDTH = 180;

/** A row whose text may run over the cells beside it. */
function lineOf(first: TabCell): TabCell[] {
  return wholeRow([first], RANKING_COLUMNS.length, cell(null, first.style ?? 'row'));
}
