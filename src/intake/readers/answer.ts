import {type Answer, type Field, NO, YES} from '../../core/account';
import {NO_OPENINGS, NO_WORDS, YES_WORDS} from '../../playbook/aliases/values';
import {FIELD_TRAITS} from '../fields';
import {patternOf, saysAs} from '../pattern';
import {type WordReader, wordsFor} from './answer-words';
import {cellReader, type Reading, tidyText, Unreadable} from './cell';
import type {Column, ColumnReading, Surroundings} from './column';
import {
  CONTRADICTED,
  countedDay,
  dayNumbered,
  dayOfWritten,
  dayRules,
  numbersDecision,
  plausible,
  plausibleDay,
  wholeColumn,
} from './day';
import {type DayOfNumber, dayNumbersIn, looksLikeDay} from './day-number';
import {type DayRules, dayInText, isDayWithoutYear, leadingNumbers} from './day-text';
import {arrowAsSign, rateScale, trendIn, withSigns} from './level';
import {type WrittenNumbers, writtenNumbers} from './numbers';
import {numbersIn} from './percent';
import {countsTime} from './unit';

/** Yes or no as a text says it: "yes", "not yet", "无"; `null` when it says something else. */
export function yesNoIn(text: string): boolean | null {
  const lower = text.toLowerCase();
  if (YES_WORDS.has(lower)) return true;
  return NO_WORDS.has(lower) || NO_OPENINGS.test(lower) ? false : null;
}

/** Reads a column of answers: yes/no, a number above 0, a date, or any other text as a yes with that evidence. */
export function answerColumn(column: Column, around: Surroundings): ColumnReading<Answer> {
  const {field, heading} = column;
  const {rules, decision, problem} = dayRules(column, around);
  const {rate = false, strict = false, accepts = 'accepts-answer'} = FIELD_TRAITS[field];
  const values = rate ? withSigns(column.values) : column.values;
  const written = writtenNumbers(values, around.locale, true);
  const {divisor, decision: scale, ...rest} = rateScale(column, rate ? numbersIn(values, written).bare : []);
  const span = countsTime(heading) ? column.unit.span : null;
  const numbers = span === null && namesDay(heading) ? dayNumbersIn(column.values) : null;
  const words = wordsFor(field, around.asOf);
  const manner: Manner = {
    field,
    rules,
    numbers,
    written,
    rate,
    divisor,
    words,
    strict,
    accepts: new Unreadable(accepts),
  };
  const hasFull = values.includes('●');
  const read = cellReader<Answer>({
    accepts: manner.accepts,
    dashSpeaks: true,
    knows: (lower) => field === 'openIssue' && words(lower) !== null,
    yesNo: (flag) => (flag ? YES : NO),
    number: (number) => {
      const on = plausible(countedDay(number, rules, span) ?? dayNumbered(number, numbers));
      if (on !== null) return dated(on);
      const past = pastYear(String(number), manner);
      if (past) return past;
      return rate || !looksLikeDay(number) ? answered(number / divisor, manner) : ACCEPTS_NO_SERIAL;
    },
    date: (date) => dated(plausibleDay(date, around.dayOf)),
    // Beside a full circle an empty one is a no, which alone is a yes in Japanese.
    text: (text) => (text === '○' && hasFull ? NO : answerIn(rate ? arrowAsSign(text) : text, manner)),
  });
  return {read, decisions: [decision, scale, numbersDecision(column, numbers)], ...rest, ...wholeColumn(problem)};
}

/** How the texts of a column are taken. */
interface Manner {
  readonly field: Field;
  readonly rules: DayRules;
  /** How numbers stand for days, in a column whose heading says that it holds days. */
  readonly numbers: DayOfNumber | null;
  readonly written: WrittenNumbers;
  /** Numbers are growth rates, which are divided by it. */
  readonly rate: boolean;
  readonly divisor: number;
  readonly words: WordReader;
  /** A text that says nothing the words know is an issue, not a yes. */
  readonly strict: boolean;
  readonly accepts: Unreadable;
}

function answerIn(text: string, manner: Manner): Reading<Answer> {
  const lower = text.toLowerCase();
  if (YES_WORDS.has(lower)) return YES;
  if (NO_WORDS.has(lower)) return NO;
  const on = plausible(dayInText(text, manner.rules) ?? dayOfWritten(text, manner.numbers));
  if (on) return isFullDate(text) || on instanceof Unreadable ? dated(on) : {...YES, on, onSaid: tidyText(text)};
  if (manner.rules.order === null && leadingNumbers(text)) return CONTRADICTED;
  if (isDayWithoutYear(text)) return manner.accepts;
  const amount = manner.written.amountOf(text);
  const number = amount && manner.written.numberOf(amount);
  if (number !== null) {
    const past = pastYear(text, manner);
    if (past) return past;
    if (/^\d{5,}$/.test(text) && !manner.rate && looksLikeDay(number)) return ACCEPTS_NO_SERIAL;
    const bare = !/[^\d.,+\-−%\s]/.test(text);
    // "+$5M" is no rate.
    if (manner.rate && !bare && !amount!.percent) return manner.accepts;
    const share = amount!.percent ? number / 100 : bare ? number / manner.divisor : number * (amount!.factor ?? 1);
    const answer = answered(share, manner);
    return bare || answer === null || answer instanceof Unreadable ? answer : {...answer, said: tidyText(text)};
  }
  return answerInWords(text, manner);
}

function answerInWords(text: string, manner: Manner): Reading<Answer> {
  const {field, accepts} = manner;
  if (ASKS.test(text)) return accepts;
  const within = amountWithin(text, field);
  if (within !== null && field === 'onboardingCompleted') return answered(within, manner);
  const on = dayWithin(text, manner.rules);
  const past = on === null && within === null ? pastYear(text, manner) : null;
  const yes: Answer = past ?? {yes: within === null || within > 0, amount: within, on, said: evidenceIn(text)};
  const isFigure = within !== null && (field === 'hiring' || manner.rate);
  if (isFigure && !yes.yes) return yes;
  // "Zero escalations", but not "zero carbon fleet".
  const mayBeNone = field === 'openIssue' || field === 'hiring' || !/^zero/i.test(text);
  if (mayBeNone && saysAs('noneOf', text)) return NO;
  switch (manner.words(text)) {
    case 'yes':
      return yes;
    case 'aye':
      return YES;
    case 'no':
      return NO;
    case 'unknown':
      return null;
    case 'unclear':
      return accepts;
  }
  if (isFigure) return text.split(/[^\p{L}]+/u).some((word) => trendIn(word) === 'Declining') ? NO : yes;
  if (NO_OPENINGS.test(text.toLowerCase())) return field === 'doNotContact' ? accepts : NO;
  // "$20M from Sequoia", "in 2026"
  const isKnown = saysAs('dateWithin', text) || (field === 'funding' && saysAs('moneyWithin', text));
  return (manner.strict && !isKnown) || /^[a-z△◐◑◒◓]$/i.test(text) ? accepts : yes;
}

/**
 * A yes of an earlier year or month that a text names behind a word, at its end: "promoted 2021", "went live 03/2024". No later than
 * its last day. "Saved 2000 hours" and "reached 2000" name none.
 */
function pastYear(text: string, {field, rules: {asOf}}: Manner): Answer | null {
  if (!FIELD_TRAITS[field].fades || text.length > LONGEST_EVENT) return null;
  const found = PAST_YEAR.exec(text);
  if (!found) return null;
  const [, month = '12', year = ''] = found;
  const before = text.slice(0, found.index);
  const on = month === '12' ? `${year}-12-31` : `${year}-${month.padStart(2, '0')}-28`;
  if (on >= asOf || (before !== '' && !saysAs('namesEvent', before))) return null;
  return {...YES, on, onSaid: tidyText(text), said: tidyText(text)};
}

const LONGEST_EVENT = 200;
const PAST_YEAR = /(?:(?<!\d)(0?[1-9]|1[0-2])\/)?(?<!\d)(20(?:0[5-9]|[1-9]\d))年?[\s.!)]{0,3}$/;

/** A text without the yes before it, which no customer wants to read: "YES - sev 1 open" is "sev 1 open". */
function evidenceIn(text: string): string {
  const [, word = '', ...parts] = patternOf('yesBefore').exec(text) ?? [];
  const evidence = parts.find((part) => part !== undefined) ?? text;
  return tidyText(YES_WORDS.has(word.toLowerCase()) ? evidence : text);
}

/** A yes on that day. */
function dated(on: Answer['on'] | Unreadable): Reading<Answer> {
  return on instanceof Unreadable ? on : {...YES, on};
}

/** Whether a heading says that its cells are days: "Onboarding completed date", "promoted_on". */
function namesDay(heading: string): boolean {
  return NAMES_DAY.test(heading.replace(/([a-z])(?=[A-Z])/g, '$1 ').replace(/_/g, ' '));
}

/** Whether a text that names a day does so by day, month and year; "last month" and "Q2 2027" do not. */
function isFullDate(text: string): boolean {
  return /^\d{8}$|^\d{4}-\d\d-\d\d/.test(text.trim()) || saysAs('fullDate', text);
}

function answered(amount: number, {field, accepts}: Manner): Reading<Answer> {
  if (field !== 'onboardingCompleted') return {...YES, yes: amount > 0, amount};
  // Nothing less than all of it counts: "80%" is no onboarding completed.
  return amount > 1 && amount !== 100 ? accepts : {...YES, yes: amount >= 1, amount};
}

/** A count or share inside a longer text: "20 engineers", "grew 15 % last year". */
function amountWithin(text: string, field: Field): number | null {
  const share = /^[^\d%]*?([+−-]?\d+(?:[.,]\d+)?)\s?%[^\d%]*$/.exec(text);
  if (share) return Number(share[1]!.replace(',', '.').replace('−', '-')) / 100;
  const numbers = field === 'hiring' ? text.match(/\d[\d.,]*/g) : null;
  if (numbers?.length !== 1 || /[a-z]-?\d/i.test(text)) return null;
  const count = Number(numbers[0].replace(/[.,](?=\d{3}\b)/g, ''));
  return Number.isInteger(count) && !(count >= 1900 && count <= 2100) ? count : null;
}

/** The one full date inside a longer text: "Series B (2026-03-01)", "promoted on 3 March 2026". */
function dayWithin(text: string, rules: DayRules): Answer['on'] {
  const found = patternOf('dateWithin').exec(text);
  const isOnly = found && !saysAs('dateWithin', text.slice(found.index + found[0].length));
  return isOnly ? dayInText(found[0], rules) : null;
}

const NAMES_DAY =
  /(?<!\p{L})(?:dates?|on|at|when|since|day|datum|fecha|data|dato|tag|jour|giorno|dag)(?!\p{L})|日期|时间|日付|日時|date$/iu;
const ACCEPTS_NO_SERIAL = new Unreadable('accepts-no-serial');
/** "Resolved?" */
const ASKS = /^.{1,20}[?？]$/;
