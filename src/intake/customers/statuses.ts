import type {Day} from '../../core/day';
import type {StatusMeaning} from '../../playbook/aliases/statuses';
import {NO_WORDS} from '../../playbook/aliases/values';
import {kindIn} from '../headings/status-columns';
import type {Wording} from '../headings/wording';
import {patternOf, saysAs} from '../pattern';
import {answerColumn, yesNoIn} from '../readers/answer';
import {isBlank, isDate, plainText, smallText, tidyText, Unreadable} from '../readers/cell';
import type {Column, Surroundings} from '../readers/column';
import {dayRules, PLACEHOLDER_DAY} from '../readers/day';
import type {DayOrder} from '../readers/day-text';
import {standingIn} from '../readers/level';
import {isLossKind, lossIn} from '../readers/loss';
import {
  CODE,
  dayNamed,
  flagIn,
  isWord,
  LONGEST_STATUS,
  type SaidStatus,
  type StatusAnswers,
  statusIn,
  surely,
  UNDECIDED,
  unknown,
  wordKey,
} from '../readers/status';

/** What each cell of a status column says; `null` where it says nothing about it. */
export function readStatuses(
  column: Column,
  wording: Wording,
  around: Surroundings,
  answers: StatusAnswers,
): (SaidStatus | null)[] {
  const kind = kindIn(wording, column.confirmed);
  const asFlags: Column = {...column, field: 'doNotContact'};
  const {order} = dayRules(asFlags, around).rules;
  const isActive = kind === 'active' || kind === 'live';
  // A box that nobody ticked is blank in an export, where others are ticked.
  const ticksOnly = isActive && column.values.every((cell) => isBlank(cell) || TICK.test(smallText(cell)));
  // Where a term that is over is expired, one that was canceled goes on until it is.
  const isUntilExpiry = column.values.some((cell) => /^expired$/i.test(String(cell)));
  // "Baja" is who left, or the low one of three levels.
  const areLevels = column.values.some((cell) => /^\s*medi[ao]\s*$/i.test(String(cell)));
  const isFormer = kind === 'former' || kind === 'leaving' || wording.words.includes('churn');
  const saidByFlag = flagReader(asFlags, wording, around, {kind, isFormer, order, answers});
  const read = (cell: unknown, row: number): SaidStatus | null => {
    if (isBlank(cell)) return ticksOnly ? asked('unchecked', answers) : null;
    if (isLossKind(kind)) {
      const loss = lossIn(cell, kind, around.asOf, order);
      return loss && asked(loss.word, answers, loss);
    }
    if (kind === 'reason') {
      // Why they left, or why they may: "Price".
      const word = tidyText(String(cell));
      return isWord(word.slice(0, 9)) && !NO_WORDS.has(smallText(word)) ? asked(word, answers) : null;
    }
    if (typeof cell === 'string') {
      const word = tidyText(cell);
      if (areLevels && /^baj[ao]$/i.test(word)) return unknown(word);
      const said = statusIn(cell, around.asOf, answers, order);
      // Who pays nothing yet may do so one day.
      if (said?.isWeak && /^free(?! trial)/i.test(word)) return unknown(word);
      if (said) return {...said, word, ...(isUntilExpiry && /^cancell?ed$/i.test(word) && {isNotice: true})};
      if (UNDECIDED.test(word)) return unknown(word);
      if (kind === 'sure' && CODE.test(word)) return asked(`Status: ${word}`, answers);
      if (!isFormer && !isActive) return !isWord(cell) || standingIn(cell) ? null : unknown(word);
    }
    if (isFormer || isActive) return saidByFlag(cell, row);
    return kind === 'sure' && !isDate(cell) ? asked(`Status: ${cell}`, answers) : null;
  };
  const seen = new Map<unknown, SaidStatus | null>();
  return column.values.map((cell, row) => {
    let said = seen.get(cell);
    if (said === undefined) {
      said = read(cell, row);
      if (!isDate(cell)) seen.set(cell, said);
    }
    return said;
  });
}

/** A word of which a person is asked what it means, or has said so. A flag or a number comes with its heading, "Status: 1". */
function asked(word: string, answers: StatusAnswers, said = unknown(word)): SaidStatus {
  const meaning = answers.get(wordKey(word));
  return meaning ? {...said, ...surely(meaning)} : said;
}

/** How the flags of a column are taken. */
interface FlagManner {
  readonly kind: string;
  /** A yes or a day is a loss. */
  readonly isFormer: boolean;
  readonly order: DayOrder;
  readonly answers: StatusAnswers;
}

/** Reads yes, no and days under a heading such as "Active", "Churned" and "Cancellation date". */
function flagReader(
  asFlags: Column,
  {text, words}: Wording,
  around: Surroundings,
  {kind, isFormer, order, answers}: FlagManner,
): (cell: unknown, row: number) => SaidStatus | null {
  const {asOf} = around;
  const isLeaving = kind === 'leaving';
  const flags = answerColumn(asFlags, around).read;
  const says = (meaning: StatusMeaning): SaidStatus => ({...surely(meaning), word: ''});
  // Of one who is said to be no customer nobody says that they were one.
  const none = /customer|client/.test(words.join()) && !words.includes('active') ? 'not yet' : 'former';
  return (cell, row) => {
    const word = tidyText(String(cell));
    const flag = typeof cell === 'string' ? flagIn(cell) : null;
    const behind = flag === null ? '' : plainText(String(cell)).slice(flag.length, LONGEST_STATUS);
    const reason = behind.replace(/^[\s–—:;,(（-]+/, '');
    const answer = flags(flag ?? cell, row);
    if (answer === null || answer === PLACEHOLDER_DAY) return null;
    // A day that may be read either way is past or ahead, as long as it is so either way.
    if (isFormer && answer instanceof Unreadable && DIGITS_OF_DAY.test(word)) {
      const [one, other] = (['day', 'month'] as const).map((each) => dayNamed(word, asOf, each) ?? asOf);
      if (one! <= asOf && other! <= asOf) return says(isLeaving ? 'leaving' : 'former');
      if (one! > asOf && other! > asOf) return says('leaving');
    }
    if (answer instanceof Unreadable || (answer.said !== null && answer.on === null))
      // "Not yet" says nothing, and a sentence under "Churned" something.
      return yesNoIn(word) !== false && isWord(isFormer ? word.slice(0, 9) : word) ? unknown(word) : null;
    if (!isFormer) {
      if (!answer.yes && kind === 'live') return asked(`Live: ${word}`, answers);
      if (answer.yes || reason === '') return says(answer.yes ? 'active' : none);
      const because = statusIn(reason, asOf, answers, order);
      return because?.meaning ? says(because.meaning) : unknown(word);
    }
    if (!answer.yes) return isLeaving ? null : says('active');
    if (saysAs('takenBack', reason) || saysAs('softens', reason)) return unknown(word);
    const on = answer.on ?? dayNamed(reason, asOf, order);
    if (isLeaving || (on !== null && on > asOf)) return says('leaving');
    const isNotice = saysAs('saysNotice', text) || (on !== null && saysAs('deadline', text));
    const isDayOfAsking = on !== null && /cancel/i.test(text);
    return {...says('former'), ...(isNotice && {isNotice}), ...(isDayOfAsking && {isDayOfAsking})};
  };
}

const TICK = /^(?:checked|true|x|[✓✔☑✅]\uFE0F?)$/i;
const DIGITS_OF_DAY = /^\d{1,4}([-/. ])\d{1,2}\1\d{1,4}$/;

/** Whether a name holds a status of somebody who left, leaves or is none yet: "[INACTIVE] Acme", "Acme - CANCELLED", "Acme (prospect)". */
export function saysFormer(name: string, asOf: Day): boolean {
  if (saysAs('noCustomer', name)) return true;
  return [...(['bracketed', 'dashed', 'labeled'] as const).map(patternOf), SHOUTED].some((form) => {
    const text = form.exec(name)?.[1];
    if (!text) return false;
    // "X (ex-Twitter)" has a former name, and Baja is a place.
    if (/^(?:ex\b(?!.(?:customer|client|kunde)\b)|baja$)/i.test(text)) return false;
    const said = statusIn(text, asOf);
    return !said?.isWeak && (said?.meaning === 'former' || said?.meaning === 'leaving');
  });
}

const SHOUTED = /^([A-ZÄÖÜÉ]{5,15}|LOST(?= [-–—]))\s(?:[-–—]\s|(?=[A-ZÄÖÜÉ][a-zäöüßéèñ]))/;
