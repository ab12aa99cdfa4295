import {FIELD_TRAITS, type Kind} from '../fields';
import {answerColumn} from './answer';
import type {Column, ColumnReading, Surroundings} from './column';
import {countColumn, noticeColumn} from './count';
import {dayColumn} from './day';
import {growthColumn, relationshipColumn, trendColumn, workaroundsColumn} from './level';
import {moneyColumn} from './money';
import {percentColumn} from './percent';
import {requestsColumn} from './requests';
import {csatColumn, healthColumn, npsColumn} from './scores';
import {emailColumn, listColumn, textColumn} from './text';

/** Looks at a whole column once and returns how each of its cells is read. */
export function readerFor(column: Column, around: Surroundings): ColumnReading {
  return READERS[FIELD_TRAITS[column.field].kind](column, around);
}

const READERS: Readonly<Record<Kind, (column: Column, around: Surroundings) => ColumnReading>> = {
  text: textColumn,
  email: emailColumn,
  list: listColumn,
  money: moneyColumn,
  count: countColumn,
  notice: noticeColumn,
  percent: percentColumn,
  trend: trendColumn,
  day: dayColumn,
  growth: growthColumn,
  relationship: relationshipColumn,
  answer: answerColumn,
  requests: requestsColumn,
  workarounds: workaroundsColumn,
  health: healthColumn,
  nps: npsColumn,
  csat: csatColumn,
};
