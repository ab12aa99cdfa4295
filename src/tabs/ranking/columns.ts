import {isWithinYear} from '../../core/day-said';
import {nextDeadlineOf} from '../../core/deadline';
import {phrase} from '../../core/phrase';
import {sellsNothing} from '../../core/reasons';
import {shownBand} from '../../core/score';
import {capitalized, say, type Words, word} from '../../playbook/say';
import {cell, moneyCell} from '../cells';
import type {TabCell} from '../model';
import {scoreFormat} from '../score/columns';
import {bandStyle} from '../styles';
import {type AccountRow, expandSaid, TWO_LINES} from './row';

export interface RankingColumn {
  readonly id: string;
  /** In pixels, three quarters of a point each. */
  readonly width: number;
  /** Whether its heading is. */
  readonly isCentered: boolean;
  readonly cell: (row: AccountRow, words: Words) => TabCell;
}

/** The columns of the ranking, in order; together as wide as a landscape A4 page. Source: method, Ranking. */
export const RANKING_COLUMNS: readonly RankingColumn[] = [
  column('rank', 34, rankCell, true),
  column('account', 124, accountCell),
  column('owner', 68, ({of}) => cell(of.account.owner, 'row')),
  column('score', 38, scoreCell, true),
  column('priority', 108, ({of}, words) => cell(word(words, `priority-sign-${of.priority}`), 'row')),
  column('play', 74, ({said}) => cell(said.play, 'row')),
  column('why', TWO_LINES.why, whyCell),
  column('next', TWO_LINES.next, ({next, said}) => cell(said.next, next?.isOverdue ? 'row-late' : 'row')),
  column('arr', 60, ({of}) => moneyCell(of.facts.arr, of.account, 'row-money'), true),
  column('target', 62, targetCell, true),
  column('renewal', 79, renewalCell, true),
  column(
    'expand',
    72,
    ({of, next}, words) => cell(capitalized(say(expandSaid(of, next?.schedule), words)), 'row-center'),
    true,
  ),
];

function column(id: string, width: number, cellOf: RankingColumn['cell'], isCentered = false): RankingColumn {
  return {id, width, isCentered, cell: cellOf};
}

/** A place stays a number; what moved stands in its format. */
function rankCell({of, move}: AccountRow, words: Words): TabCell {
  const rank = cell(of.rank, 'row-count');
  if (move === null || move === 0) return rank;
  const moved = move === 'new' ? word(words, 'ranking-new') : move > 0 ? `▲${move}` : `▼${-move}`;
  return {...rank, format: `0" ${moved}"`};
}

function accountCell({of, planRow}: AccountRow, words: Words): TabCell {
  const name = of.account.account;
  const toAccount = {to: 'accounts', row: of.account.row} as const;
  if (planRow === undefined) return {value: name, style: 'row-link', link: toAccount};
  const value = `${name} ${word(words, 'ranking-plan-link')}`;
  return {
    value,
    style: 'row-link',
    linkedText: [
      {from: 0, to: name.length, link: toAccount},
      {from: name.length + 1, to: value.length, link: {to: 'plan', row: planRow}},
    ],
  };
}

/** The score on its band's color; with a star when a guardrail overrides it. */
function scoreCell({of}: AccountRow): TabCell {
  const {score, overridden} = of;
  const style = bandStyle('row-score', shownBand(of));
  return {value: score, style, format: scoreFormat(score, overridden)};
}

function whyCell({of, said: {why}}: AccountRow, words: Words): TabCell {
  const nothing = of.priority === 'Needs data' ? 'reason-no-data' : 'reason-none';
  return cell(why === '' ? word(words, nothing) : why, 'row');
}

/** The target, or how large it may be when nobody priced it; nothing where nothing is sold. */
function targetCell({of}: AccountRow, words: Words): TabCell {
  const {sizing, opportunity} = of;
  if (sellsNothing(of)) return cell(null, 'row');
  if (sizing.target !== null) return moneyCell(sizing.target, of.account, 'row-money-strong');
  const unsized = say(phrase('ranking-unsized', {opportunity: phrase(`opportunity-${opportunity}`)}), words);
  return cell(unsized, 'row-right');
}

/** A real date; that it is the notice deadline stands in its format, and then the year only where it is far. */
function renewalCell({of}: AccountRow, words: Words): TabCell {
  const {day, isNotice} = nextDeadlineOf(of);
  if (day === null) return cell(null, 'row-day');
  const near = isWithinYear(day, of.facts.asOf) ? 'ranking-notice-day' : 'ranking-notice-month';
  return {value: {day}, style: 'row-day', format: word(words, isNotice ? near : 'day-format')};
}
