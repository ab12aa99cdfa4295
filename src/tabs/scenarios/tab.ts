import type {Portfolio} from '../../core/assessment';
import {nrrCoverage} from '../../core/meeting/coverage';
import {type Phrase, phrase} from '../../core/phrase';
import {dayPhrase} from '../../core/plan/wording';
import {type Outcome, outcomeOf, type ScenarioContext} from '../../core/scenarios';
import {moneySign} from '../../playbook/money-sign';
import {say as sayIn, type Words, word} from '../../playbook/say';
import {ADDED} from '../kept/read-typed';
import {checksums, rowKey} from '../kept/row-key';
import {linesIn} from '../meeting/fit';
import {whyUnknown} from '../meeting/tiles';
import type {TabCell, TabModel} from '../model';
import {moneyFormat, type StyleId} from '../styles';
import type {ScenarioRow} from './build';
import {SCENARIO_COLUMNS, SCENARIO_LINES} from './line';

/** What the tab is laid out with. */
export interface ScenariosTabOptions extends ScenarioContext {
  readonly words: Words;
}

/** In pixels: three columns to type into, five figures, and the hidden one. One landscape page across. */
const WIDTHS = [232, 216, 118, 68, 68, 112, 66, 66, 60];
const FIGURES = ['touched', 'hot', 'weighted', 'nrr', 'grr'] as const;
const FIRST_FIGURE = SCENARIO_COLUMNS.length;
const FIGURES_WIDTH = WIDTHS.slice(FIRST_FIGURE, -1).reduce((sum, width) => sum + width, 0);

/** Title, what the page shows, headings, and the portfolio as it is; scenarios follow. */
const HEAD = 4;
const TITLE_HEIGHT = 34;
/** In pixels: a line of nine points, and what a row keeps free above and below. */
const LINE_HEIGHT = 15;
const ROW_PADDING = 8;

/** The Scenarios tab: the portfolio as it is, and below it what each scenario would make of it. */
export function scenariosTab(
  portfolio: Portfolio,
  rows: readonly ScenarioRow[],
  {words, ...context}: ScenariosTabOptions,
): TabModel {
  const say = (each: Phrase) => sayIn(each, words);
  const base = outcomeOf(portfolio.accounts, {changes: [], isFor: () => false}, context);
  const figuresOf = figuresFrom(base, portfolio, words);
  const figures = rows.map(({outcome, problem}) => figuresOf(outcome, problem));
  const lines = rows.map(({id, fields, fresh}, at) => {
    const typed = SCENARIO_COLUMNS.map((name): TabCell => ({value: fields[name] ?? null, style: 'input'}));
    const cells = [...typed, ...figures[at]!];
    const made = SCENARIO_COLUMNS.map((name): TabCell => ({value: fresh[name] ?? null}));
    return [...cells, keyCell(rowKey([...made, ...cells], id, id.action === ADDED ? {} : checksums(fresh)))];
  });
  const headings = [
    ...SCENARIO_COLUMNS.map((name): TabCell => {
      const cell: TabCell = {value: word(words, `scenario-col-${name}`), style: 'heading'};
      return name === 'name' ? cell : {...cell, note: word(words, `scenario-note-${name}`)};
    }),
    ...FIGURES.map((name): TabCell => ({value: word(words, `scenario-col-${name}`), style: 'heading-center'})),
  ];
  const problems = rows.flatMap(({problem}, at) => (problem === null ? [] : [HEAD + at + 1]));
  return {
    key: 'scenarios',
    cells: [
      ownLine({value: say(phrase('scenario-title', {day: dayPhrase(portfolio.asOf)})), style: 'title'}),
      ownLine({value: word(words, 'scenario-subtitle'), style: 'subtitle'}),
      [...headings, keyCell(SCENARIO_LINES.keyHeading + rowKey(headings))],
      ownLine(
        {value: word(words, 'scenario-base'), style: 'strong'},
        {value: null},
        {value: word(words, 'scenario-all'), style: 'quiet'},
        ...baseFigures(base, portfolio, words),
      ),
      ...lines,
    ],
    textSize: 9,
    columnWidths: WIDTHS,
    rowHeights: {
      1: TITLE_HEIGHT,
      ...Object.fromEntries(
        problems.map((row) => [row, heightOf(String(lines[row - HEAD - 1]![FIRST_FIGURE]!.value))]),
      ),
    },
    hiddenColumns: [WIDTHS.length],
    frozenRows: HEAD - 1,
    frozenColumns: 0,
    gridlines: false,
    merges: problems.map((row) => ({row, column: FIRST_FIGURE + 1, rows: 1, columns: FIGURES.length})),
    lines: [{row: HEAD, column: 1, rows: rows.length + 1, columns: WIDTHS.length - 1}],
  };
}

/** A row without cells to fill in. */
function ownLine(...cells: TabCell[]): TabCell[] {
  const line = [...cells, ...Array.from({length: WIDTHS.length - 1 - cells.length}, (): TabCell => ({value: null}))];
  return [...line, keyCell(rowKey(line))];
}

function keyCell(value: string): TabCell {
  return {value, style: 'key'};
}

function heightOf(text: string): number {
  return linesIn(text, FIGURES_WIDTH) * LINE_HEIGHT + ROW_PADDING;
}

const SHARE = '0.0%_)';
const CHANGE = '+#,##0_);−#,##0_);0_)';

/** The figures of the portfolio as it is: its Hot accounts and its pipeline, which the rows below differ from. */
function baseFigures({hot, weighted, nrr, grr, byCurrency}: Outcome, portfolio: Portfolio, words: Words): TabCell[] {
  const now = word(words, 'scenario-now');
  const sums = Object.entries(byCurrency ?? {}).flatMap(([currency, sum]) =>
    sum === null ? [] : [phrase('money-in', {sign: moneySign(currency), amount: Math.round(sum)})],
  );
  return [
    {value: null},
    {value: hot, style: 'money', format: `"${now}"0_)`},
    byCurrency === null
      ? {value: weighted, style: 'money', format: moneyFormat(words['amount-sign'] ?? '', `"${now}"#,##0_)`)}
      : textCell(sayIn(phrase('facts', {facts: sums}), words)),
    ...rateCells({nrr, grr, byCurrency}, portfolio, words).map((cell, at): TabCell => {
      const why = typeof cell.value === 'string' ? whyUnknown(portfolio, at === 1) : null;
      return why === null ? cell : {...cell, note: sayIn(why, words)};
    }),
  ];
}

/** What a scenario comes to, compared with the portfolio as it is; in place of that, what is wrong with it. */
function figuresFrom(base: Outcome, portfolio: Portfolio, words: Words) {
  return (outcome: Outcome | null, problem: Phrase | null): TabCell[] => {
    if (outcome === null) {
      const blank = FIGURES.map((): TabCell => ({value: null}));
      return problem === null ? blank : [{value: sayIn(problem, words), style: 'caution'}, ...blank.slice(1)];
    }
    const {touched, hot, weighted, byCurrency} = outcome;
    const change = weighted === null && base.weighted === null ? null : (weighted ?? 0) - (base.weighted ?? 0);
    const changes = Object.entries(byCurrency ?? {}).flatMap(([currency, sum]) => {
      const amount = Math.round((sum ?? 0) - (base.byCurrency?.[currency] ?? 0));
      const figures = {sign: moneySign(currency), amount: Math.abs(amount)};
      return amount === 0 ? [] : [phrase(amount > 0 ? 'scenario-more' : 'scenario-less', figures)];
    });
    return [
      {value: touched, style: 'money', format: '0_)'},
      {value: hot - base.hot, style: 'money', format: CHANGE},
      byCurrency === null
        ? {value: change, style: 'money', format: moneyFormat(words['amount-sign'] ?? '', CHANGE)}
        : textCell(changes.length === 0 ? '0' : sayIn(phrase('facts', {facts: changes}), words)),
      ...rateCells(outcome, portfolio, words),
    ];
  };
}

/** NRR and GRR where enough is known to say them, as in Meeting. */
function rateCells(
  {nrr, grr, byCurrency}: Pick<Outcome, 'nrr' | 'grr' | 'byCurrency'>,
  portfolio: Portfolio,
  words: Words,
): TabCell[] {
  const {isNrrKnown, isGrrKnown} = nrrCoverage(portfolio);
  const rate = (share: number | null, isKnown: boolean): TabCell =>
    isKnown && share !== null && byCurrency === null
      ? {value: share, style: 'percent', format: SHARE}
      : textCell(word(words, 'ranking-unknown'));
  return [rate(nrr, isNrrKnown), rate(grr, isGrrKnown)];
}

function textCell(value: string, style: StyleId = 'quiet'): TabCell {
  return {value, style};
}
