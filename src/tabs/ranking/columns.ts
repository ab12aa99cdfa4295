import {isWithinYear} from '../../core/day-said';
import {nextDeadlineOf} from '../../core/deadline';
import {type Phrase, phrase} from '../../core/phrase';
import {sellsNothing} from '../../core/reasons';
import {shownBand} from '../../core/score';
import {capitalized, say, type Words, word} from '../../playbook/say';
import type {TabCell} from '../model';
import {bandStyle, formatOfMoney} from '../styles';
import {type AccountRow, expandSaid, TWO_LINES} from './row';

/** A column of the ranking. */
export interface RankingColumn {
  readonly id: string;
  /** In pixels, three quarters of a point each. */
  readonly width: number;
  readonly align?: 'right' | 'center';
  readonly cell: (row: AccountRow, words: Words) => TabCell;
}

/** The columns of the ranking, in order; together as wide as a landscape A4 page. Source: method, Ranking. */
export const RANKING_COLUMNS: readonly RankingColumn[] = [
  {id: 'rank', width: 34, align: 'center', cell: rankCell},
  {id: 'account', width: 124, cell: accountCell},
  {id: 'owner', width: 68, cell: ({of}) => ({value: of.account.owner, style: 'row'})},
  {id: 'score', width: 38, align: 'center', cell: scoreCell},
  {id: 'priority', width: 108, cell: ({of}, words) => text(phrase(`priority-sign-${of.priority}`), words)},
  {id: 'play', width: 74, cell: ({said}) => ({value: said.play, style: 'row'})},
  {id: 'why', width: TWO_LINES.why, cell: whyCell},
  {id: 'next', width: TWO_LINES.next, cell: nextCell},
  {
    id: 'arr',
    width: 60,
    align: 'right',
    cell: ({of}) => ({value: of.facts.arr, style: 'row-money', ...formatOfMoney(of.account)}),
  },
  {id: 'target', width: 62, align: 'right', cell: targetCell},
  {id: 'renewal', width: 79, align: 'center', cell: renewalCell},
  {
    id: 'expand',
    width: 72,
    align: 'center',
    cell: ({of, next}, words) => ({
      value: capitalized(say(expandSaid(of, next?.schedule), words)),
      style: 'row-center',
    }),
  },
];

/** A place stays a number; what moved stands in its format. */
function rankCell({of, move}: AccountRow, words: Words): TabCell {
  const cell: TabCell = {value: of.rank, style: 'row-count'};
  if (move === null || move === 0) return cell;
  const moved = move === 'new' ? word(words, 'ranking-new') : move > 0 ? `▲${move}` : `▼${-move}`;
  return {...cell, format: `0" ${moved}"`};
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
  const digits = Number.isInteger(score) ? '0' : '0.##';
  return {value: score, style, format: overridden ? `${digits}"*"` : digits};
}

function whyCell({of, said: {why}}: AccountRow, words: Words): TabCell {
  const nothing = of.priority === 'Needs data' ? 'reason-no-data' : 'reason-none';
  return {value: why === '' ? word(words, nothing) : why, style: 'row'};
}

function nextCell({next, said}: AccountRow): TabCell {
  return {value: said.next, style: next?.isOverdue ? 'row-late' : 'row'};
}

/** The target, or how large it may be when nobody priced it; nothing where nothing is sold. */
function targetCell({of}: AccountRow, words: Words): TabCell {
  const {sizing, opportunity} = of;
  if (sellsNothing(of)) return {value: null, style: 'row'};
  if (sizing.target !== null) return {value: sizing.target, style: 'row-money-strong', ...formatOfMoney(of.account)};
  const unsized = say(phrase('ranking-unsized', {opportunity: phrase(`opportunity-${opportunity}`)}), words);
  return {value: unsized, style: 'row-right'};
}

/** A real date; that it is the notice deadline stands in its format, and then the year only where it is far. */
function renewalCell({of}: AccountRow, words: Words): TabCell {
  const {day, isNotice} = nextDeadlineOf(of);
  if (day === null) return {value: null, style: 'row-day'};
  const near = isWithinYear(day, of.facts.asOf) ? 'ranking-notice-day' : 'ranking-notice-month';
  return {value: {day}, style: 'row-day', format: word(words, isNotice ? near : 'day-format')};
}

function text(said: Phrase | null, words: Words): TabCell {
  return {value: said && say(said, words), style: 'row'};
}
