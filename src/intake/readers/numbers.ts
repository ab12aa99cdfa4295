import {lazily, memoizedByKey} from '../../core/once';
import {type Phrase, phrase} from '../../core/phrase';
import {type Amount, amountIn, type DecimalMark, markEvidence, numberIn} from './amount';
import {plainText} from './cell';

/** How the numbers of a column are written, and the way to read one of them. */
export interface WrittenNumbers {
  /** The text as an amount, or `null`. */
  readonly amountOf: (text: string) => Amount | null;
  /** Its number with sign and without factor; `null` when its marks contradict the column's. */
  readonly numberOf: (amount: Amount) => number | null;
  /** How marks were read, when the column had any that could mean two things. */
  readonly decision: Phrase | null;
}

/**
 * Finds out from a whole column what dots and commas mean in it.
 *
 * A mark followed by 1, 2 or 4 and more digits anywhere is the decimal one. Where every mark is followed by exactly three
 * digits they separate thousands; for figures that never reach thousands (`small`) the locale decides instead.
 */
export function writtenNumbers(values: readonly unknown[], locale: string, small = false): WrittenNumbers {
  const amountOf = memoizedByKey(amountIn);
  // Most columns of answers hold no number, and their texts are never surveyed.
  const marks = lazily(() => surveyMarks(values, amountOf, locale));
  const open: DecimalMark = small ? decimalMarkOf(locale) : null;
  return {
    amountOf,
    numberOf: (amount) => {
      const decimal = decimalFor(amount.digits, marks(), open);
      const number = decimal === undefined ? null : numberIn(amount.digits, decimal);
      return number === null || !amount.negative ? number : -number;
    },
    get decision() {
      return decisionOn(marks(), small);
    },
  };
}

/** The number that a text writes, and whether as a percentage; `null` of an amount in thousands or for a period. */
export function plainNumberIn(
  text: string,
  {amountOf, numberOf}: WrittenNumbers,
): {readonly number: number; readonly percent: boolean} | null {
  const amount = amountOf(text);
  const number = amount && amount.factor === null && amount.period === null ? numberOf(amount) : null;
  return number === null ? null : {number, percent: amount!.percent};
}

/** The mark that locale uses for decimals. */
export function decimalMarkOf(locale: string): '.' | ',' {
  const [language = '', region = ''] = locale.toLowerCase().split(/[-_]/);
  if (region === 'ch' || region === 'li') return '.';
  if (language === 'es') return DOT_SPANISH.test(region) ? '.' : ',';
  return COMMA_LANGUAGES.test(language) || region === 'za' ? ',' : '.';
}

interface Marks {
  /** The first text that shows the mark as a decimal one. */
  readonly decimals: Readonly<Record<'.' | ',', string | null>>;
  /** The first text whose mark could be either. */
  readonly open: string | null;
}

function surveyMarks(values: readonly unknown[], amountOf: (text: string) => Amount | null, locale: string): Marks {
  const decimals: Record<'.' | ',', string | null> = {'.': null, ',': null};
  let open: string | null = null;
  const localeMark = decimalMarkOf(locale);
  for (const value of values) {
    if (typeof value === 'number') {
      if (localeMark === '.' && !Number.isInteger(value)) decimals['.'] ??= String(value);
      continue;
    }
    if (typeof value !== 'string' || !HAS_MARK.test(value)) continue;
    const text = plainText(value);
    const amount = amountOf(text);
    if (!amount) continue;
    const evidence = markEvidence(amount.digits);
    if (evidence.decimal) decimals[evidence.decimal] ??= text;
    else if (evidence.open) open ??= text;
  }
  return {decimals, open};
}

/** `undefined` where the column uses both marks for decimals and this cell does not say which one it means. */
function decimalFor(digits: string, {decimals}: Marks, open: DecimalMark): DecimalMark | undefined {
  const dot = decimals['.'] !== null;
  const comma = decimals[','] !== null;
  const evidence = markEvidence(digits);
  if (dot && comma) return evidence.open ? undefined : evidence.decimal;
  if (dot) return '.';
  if (comma) return ',';
  return evidence.decimal ?? (evidence.open === open ? open : null);
}

function decisionOn({decimals, open}: Marks, small: boolean): Phrase | null {
  if (open === null) return null;
  const {'.': dot, ',': comma} = decimals;
  if (dot !== null && comma !== null) return null;
  const proof = dot ?? comma;
  if (proof !== null) return phrase('read-decimal-mark', {mark: dot === null ? ',' : '.', proof});
  return small ? null : phrase('read-thousands-mark', {example: open});
}

const HAS_MARK = /[.,．，]/;
const DOT_SPANISH = /^(?:mx|us|gt|hn|ni|pa|pe|pr|sv|do|419)$/;
const COMMA_LANGUAGES =
  /^(?:de|fr|it|nl|pt|sv|da|nb|no|nn|fi|pl|cs|sk|hu|ro|bg|hr|sl|sr|ru|uk|tr|el|id|vi|ca|et|lv|lt|is|ka|kk|az)$/;
