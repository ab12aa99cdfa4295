import type {Portfolio} from '../../core/assessment';
import {type NrrCoverage, nrrCoverage} from '../../core/meeting/coverage';
import {phrase} from '../../core/phrase';
import {dayPhrase} from '../../core/plan/wording';
import {type Outcome, outcomeOf, type ScenarioContext} from '../../core/scenarios';
import {sayIn, type Words, word} from '../../playbook/say';
import {cell} from '../cells';
import {checksums, rowKey} from '../kept/row-key';
import {PAGE_SHAPE, type TabCell, type TabModel, wholeRow} from '../model';
import {moneyFormat} from '../styles';
import type {ScenarioRow} from './build';
import {SCENARIO_COLUMNS, SCENARIO_LINES} from './line';

/** In pixels: three columns to type into, five figures, and the hidden one. One landscape page across. */
const WIDTHS = [232, 216, 118, 68, 68, 112, 66, 66, 60];
const FIGURES = ['touched', 'hot', 'weighted', 'nrr', 'grr'] as const;
const FIRST_FIGURE = SCENARIO_COLUMNS.length;

/** Title, what the page shows, headings, and the portfolio as it is; scenarios follow. */
const HEAD = 4;
const TITLE_HEIGHT = 34;
/** In pixels: room for what is wrong with a row, in three lines. */
const PROBLEM_HEIGHT = 50;

/** The Scenarios tab: the portfolio as it is, and below it what each scenario would make of it. */
export function scenariosTab(
  portfolio: Portfolio,
  rows: readonly ScenarioRow[],
  {words, ...context}: ScenarioContext & {readonly words: Words},
): TabModel {
  const say = sayIn(words);
  const base = outcomeOf(portfolio.accounts, {changes: [], isFor: () => false}, context);
  const known = nrrCoverage(portfolio);
  const lines = rows.map(({id, fields, fresh, outcome, problem}) => {
    const figures =
      outcome === null
        ? FIGURES.map((_, at) => cell(at === 0 && problem !== null ? say(problem) : null, 'caution'))
        : figuresOf(outcome, base, known, words);
    const typed = SCENARIO_COLUMNS.map((name) => cell(fields[name] ?? null, 'input'));
    const cells = [...typed, ...figures];
    return [...cells, keyCell(rowKey(cells, id, checksums(fresh)))];
  });
  const headings = [...SCENARIO_COLUMNS, ...FIGURES].map((name, at): TabCell => {
    const style = at < FIRST_FIGURE ? 'heading' : 'heading-center';
    return {value: word(words, `scenario-col-${name}`), style, note: words[`scenario-note-${name}`] ?? ''};
  });
  const problems = rows.flatMap(({problem}, at) => (problem === null ? [] : [HEAD + at + 1]));
  return {
    key: 'scenarios',
    cells: [
      ownLine(cell(say(phrase('scenario-title', {day: dayPhrase(portfolio.asOf)})), 'title')),
      ownLine(cell(word(words, 'scenario-subtitle'), 'subtitle')),
      [...headings, keyCell(SCENARIO_LINES.keyHeading + rowKey(headings))],
      ownLine(
        cell(word(words, 'scenario-base'), 'strong'),
        {value: null},
        cell(word(words, 'scenario-all'), 'quiet'),
        ...figuresOf(base, base, known, words),
      ),
      ...lines,
    ],
    textSize: 9,
    columnWidths: WIDTHS,
    rowHeights: {1: TITLE_HEIGHT, ...Object.fromEntries(problems.map((row) => [row, PROBLEM_HEIGHT]))},
    hiddenColumns: [WIDTHS.length],
    ...PAGE_SHAPE,
    frozenRows: HEAD - 1,
    merges: problems.map((row) => ({row, column: FIRST_FIGURE + 1, rows: 1, columns: FIGURES.length})),
    lines: [{row: HEAD, column: 1, rows: rows.length + 1, columns: WIDTHS.length - 1}],
  };
}

/** A row without cells to fill in. */
function ownLine(...cells: TabCell[]): TabCell[] {
  const line = wholeRow(cells, WIDTHS.length - 1);
  return [...line, keyCell(rowKey(line))];
}

function keyCell(value: string): TabCell {
  return cell(value, 'key');
}

const SHARE = '0.0%_)';
const CHANGE = '+#,##0_);−#,##0_);0_)';
const AMOUNT = '#,##0_)';

/**
 * What a scenario comes to, its Hot accounts and its pipeline compared with those of the portfolio as it is; for that one
 * itself, how many they are.
 */
function figuresOf(outcome: Outcome, base: Outcome, {isNrrKnown, isGrrKnown}: NrrCoverage, words: Words): TabCell[] {
  const isBase = outcome === base;
  const figure = (value: number | null, format: string, isKnown = true): TabCell => {
    if (value !== null && isKnown) return {value, style: 'money', format};
    return {
      value: word(words, 'ranking-unknown'),
      style: 'quiet',
      ...(isBase && {note: word(words, 'scenario-unknown')}),
    };
  };
  const {touched, hot, weighted, nrr, grr} = outcome;
  const format = isBase ? `"${word(words, 'scenario-now')}"${AMOUNT}` : CHANGE;
  const change = weighted === null || isBase ? weighted : Math.round(weighted - (base.weighted ?? 0));
  return [
    isBase ? {value: null} : figure(touched, AMOUNT),
    figure(isBase ? hot : hot - base.hot, format),
    figure(change, moneyFormat(words['amount-sign'] ?? '', format)),
    figure(nrr, SHARE, isNrrKnown),
    figure(grr, SHARE, isGrrKnown),
  ];
}
