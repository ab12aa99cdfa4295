import type {Assessment} from '../../core/assessment';
import {type Phrase, phrase} from '../../core/phrase';
import type {Settings} from '../../core/playbook';
import {readinessTop} from '../../core/readiness';
import {reasonsFor, sellsNothing} from '../../core/reasons';
import {shownBand} from '../../core/score';
import {factorSaid, liftPhrase, reasonOf} from '../../core/why';
import {SCORE_COLUMNS, type ScoreColumn} from '../../intake/headings/own-columns';
import {wordsOf} from '../../playbook/money-sign';
import {say, type Words, word} from '../../playbook/say';
import {sayReasons} from '../../playbook/say-reasons';
import type {TabValue} from '../model';
import {bandStyle, formatOfMoney, type Style, type StyleId, styleOf} from '../styles';

/** How a column looks from its heading to its end, whatever its cells hold. */
export interface ColumnManner {
  readonly bold: boolean;
  readonly align: 'center' | 'left' | 'right';
  readonly width: number;
}

/** In pixels: wide enough for every short text; one width, so that neighbors are set in one call. */
const SHORT = 165;

/** Holds a reason of 150 characters on its line: wrapped, it would make people's own rows higher. */
const REASON = 960;

/** The manner of each column; nobody needs to see the key. */
export const SCORE_COLUMN_MANNERS: Readonly<Record<ScoreColumn, ColumnManner>> = {
  score: manner('center', SHORT, true),
  band: manner('center', SHORT, true),
  priority: manner('left', SHORT),
  confidence: manner('right', SHORT),
  target: manner('right', SHORT),
  why: manner('left', REASON),
  key: manner('left', REASON),
};

function manner(align: ColumnManner['align'], width: number, bold = false): ColumnManner {
  return {bold, align, width};
}

/** A cell of a score column: what it holds and how it looks. */
export interface ScoreCell {
  readonly value: TabValue;
  readonly style: Style;
  readonly note?: string;
}

/** The cells of one row of the account sheet, a cell a column. */
export type ScoreRow = Readonly<Record<ScoreColumn, ScoreCell>>;

/** Above this number of accounts notes are left out: they would make the file heavy. Source: method, What pages say. */
export const NOTES_UP_TO = 5000;

/**
 * The cells of an account's row.
 *
 * @param key the account's identity
 * @param noted whether the score carries its breakdown as a note
 */
export function scoreRow(
  assessment: Assessment,
  {key, noted, settings, words: sheetWords}: {key: string; noted: boolean; settings: Settings; words: Words},
): ScoreRow {
  const {score, band, priority, confidence, sizing, overridden} = assessment;
  const words = wordsOf(assessment.account, sheetWords);
  const style = (id: StyleId) => styleOf(id, settings.bandColors);
  const banded = style(bandStyle('score', shownBand(assessment)));
  return {
    score: {
      value: score,
      style: {...banded, format: scoreFormat(score, overridden)},
      ...(noted && {note: scoreNote(assessment, settings, words)}),
    },
    band: {value: word(words, `band-label-${band}`), style: banded},
    priority: {value: word(words, `priority-label-${priority}`), style: style('score-text')},
    confidence: {value: confidence, style: style('score-percent')},
    target: {value: sizing.target, style: {...style('score-money'), ...formatOfMoney(assessment.account)}},
    why: {value: say(reasonOf(assessment), words), style: style('score-text')},
    key: {value: key, style: style('score-text')},
  };
}

/**
 * The cells of a row that is no account: blank but for the reason.
 *
 * @param reason the words of why it is left out
 */
export function leftOutRow(reason: string, settings: Settings): ScoreRow {
  const style = styleOf('score-text', settings.bandColors);
  const blanks = Object.fromEntries(SCORE_COLUMNS.map((column) => [column, {value: null, style}]));
  return {...(blanks as ScoreRow), priority: {value: reason, style}, key: {value: LEFT_OUT_KEY, style}};
}

/** By it the next run knows its own cells in a row without an account. */
export const LEFT_OUT_KEY = '–';

/** A whole score shows no decimal point; a score that a guardrail overrode carries a star and stays a number. */
export function scoreFormat(score: number, overridden: boolean): string {
  return (Number.isInteger(score) ? '0' : '0.##') + (overridden ? '"*"' : '');
}

/** Where the score may still move; an account with all its data has nowhere to go. */
export function rangeSaid({range: [from, to], confidence}: Assessment): Phrase {
  return from === to ? phrase('account-certain', {confidence}) : phrase('account-range', {from, to, confidence});
}

/** The breakdown behind a score, a line a factor. */
export function scoreNote(assessment: Assessment, settings: Settings, words: Words): string {
  const {account, score, band, readiness, cautions} = assessment;
  const lift = liftPhrase(assessment, settings);
  const why = sayReasons(reasonsFor(assessment), words);
  const figures = {score: readiness.score, top: readinessTop(settings), band: phrase(`readiness-${readiness.band}`)};
  const lines = [
    say(phrase('note-title', {account: account.account, score, band: phrase(`band-${band}`)}), words),
    ...(why === '' ? [] : [why]),
    ...assessment.factors.map((factor) => `• ${say(factorSaid(factor), words)}`),
    say(rangeSaid(assessment), words),
    ...(sellsNothing(assessment) ? [] : [say(phrase('note-readiness', figures), words)]),
    ...(lift === null ? [] : [say(lift, words)]),
    ...cautions.map((caution) => `⚠ ${say(caution, words)}`),
  ];
  return lines.join('\n');
}
