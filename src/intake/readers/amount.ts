import {lazily} from '../../core/once';
import {byEntry} from '../../playbook/aliases/listed';
import {HEDGES} from '../../playbook/aliases/values';
import {patternOf} from '../pattern';
import {withoutWords} from './around';

/** A written number taken apart: `€48.000,5K / month` is digits "48.000,5", factor 1000, a month. */
export interface Amount {
  readonly negative: boolean;
  /** Whether a plus or minus stands before it. */
  readonly signed: boolean;
  /** Digits with their marks. */
  readonly digits: string;
  readonly percent: boolean;
  /** What a K, M, 万 … multiplies by; `null` without one. */
  readonly factor: number | null;
  readonly period: 'month' | 'year' | 'quarter' | null;
}

/** Which mark a column uses for decimals; the other one then separates thousands. `null`: no mark is a decimal one. */
export type DecimalMark = '.' | ',' | null;

/** The text as an amount, or `null` when it is none. Whatever currency it names is left out. */
export function amountIn(text: string): Amount | null {
  if (text.length > LONGEST) return null;
  const named = NAMED.exec(text);
  const said = named && !text.includes('%') ? (named[1] ? 'month' : 'year') : null;
  // Where amounts end in ",-" there are no cents.
  const parts = AMOUNT.exec(
    text
      .replace(/(\d)[.,][-–—]+(?!\d)/, '$1')
      .replace(BEHIND_AMOUNT, '')
      .replace(STARS, (stars) => String(stars.replace(/☆|\ufe0f/g, '').length))
      .replace(SCIENTIFIC, (_, digits, power) => String(Number(`${digits.replace(',', '.')}e${power}`))),
  );
  if (!parts) {
    // An amount in brackets is negative.
    const bare = /[(（][^a-z]*\d/i.test(text)
      ? text
      : withoutWords(/cl/i.test(text) ? text.replace(patternOf('amountWith'), ' ') : text, HEDGES);
    const amount = bare === text ? null : amountIn(bare);
    return amount && {...amount, period: amount.period ?? said};
  }
  const [, open, before, after, digits = '', suffix, percent, period, trailingMinus, close] = parts;
  if ((Boolean(open) || after === '(') !== Boolean(close)) return null;
  const sign = before || after || '';
  return {
    negative: Boolean(open) || (sign !== '' && sign !== '+') || Boolean(trailingMinus),
    signed: sign !== '',
    digits: digits.trim(),
    percent: percent !== undefined,
    factor: suffix === undefined ? null : Number(factorsByName().get(suffix.toLowerCase())),
    period: period === undefined ? said : periodOf(period),
  };
}

/** Characters of an amount with all that stands around it. Some of the patterns take the square of a text's length. */
const LONGEST = 200;

/**
 * The number those digits mean when that mark is the decimal one.
 *
 * @returns the number without factor and sign; `null` when the marks contradict: `1,2,3` or `12.34.5`
 */
export function numberIn(digits: string, decimal: DecimalMark): number | null {
  const cut = decimal === null ? -1 : digits.indexOf(decimal);
  const whole = cut < 0 ? digits : digits.slice(0, cut);
  const decimals = cut < 0 ? '' : digits.slice(cut + 1);
  if (!/^\d*$/.test(decimals) || !isGrouped(whole)) return null;
  return Number(`${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}`);
}

/** What the digits of one cell tell about the marks of its column. */
export interface MarkEvidence {
  /** The mark that can only be a decimal one here. */
  readonly decimal: DecimalMark;
  /** A mark that could be either: one, followed by exactly three digits. */
  readonly open: DecimalMark;
}

/** Reads the evidence in the digits of one cell: `48.5` tells the dot is decimal, `48.000` leaves it open. */
export function markEvidence(digits: string): MarkEvidence {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return NO_MARKS;
  const mark = digits[last] as '.' | ',';
  // A blank behind it is no decimal: "18,000 1".
  if (digits.indexOf(mark) < last || /\D/.test(digits.slice(last + 1))) return NO_MARKS;
  const groupable = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return groupable ? {decimal: null, open: mark} : {decimal: mark, open: null};
}

function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/.test(whole) || INDIAN_GROUPS.test(whole);
}

function periodOf(text: string): Amount['period'] {
  if (/q/i.test(text)) return 'quarter';
  return /\by|ann|p\.?\s?a\.?$|jahr|an\.?$|año|年/i.test(text) ? 'year' : 'month';
}

const NO_MARKS: MarkEvidence = {decimal: null, open: null};
const INDIAN_GROUPS = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

const factorsByName = lazily(() =>
  byEntry({
    1e3: 'k, tsd, t, thousand, 千, 천',
    1e4: '万, 萬, 만',
    1e5: 'lakh, lakhs',
    1e6: 'm, mm, mn, mio, million, 百万, 백만',
    1e7: 'crore, crores, 千万, 천만',
    1e8: '亿, 億, 억',
    1e9: 'b, bn, billion',
  }),
);

/** "⭐⭐⭐⭐", "★★★★☆" */
const STARS = /^(?:[★⭐☆]|\ufe0f)+$/;
/** "4.80E+04" */
const SCIENTIFIC = /^(\d(?:[.,]\d+)?)e(\+?\d\d?)$/i;

/** Neither the tax nor the name of what it is changes an amount: "£66,000 + VAT", "$48k ACV". */
const BEHIND_AMOUNT =
  /(?:\s*(?:\+|excl?\.?|ex|zzgl\.?|plus)\s?(?:vat|mwst\.?|ust\.?|tva|iva|gst|tax)|\s[am](?:rr|cv))$/i;
/** What an amount is says how often it comes: "$4k MRR", "ARR: $48k". */
const NAMED = /\b(?:a(?:rr|cv)|(mrr))\b/i;
const CURRENCY =
  '(?:fr\\.|rs\\.|rs?(?=\\s\\d|\\d{1,3}[,. ]\\d)|us\\$|a\\$|au\\$|c\\$|ca\\$|nz\\$|hk\\$|s\\$|r\\$|mx\\$|mex\\$|nt\\$|[$€£¥₹₩₽₺₫฿₴₦₪₱원]|rm|rp\\.?|kr\\.?|chf|usd|eur|gbp|jpy|cny|rmb|inr|sek|nok|dkk|' +
  'aud|cad|nzd|brl|mxn|sgd|hkd|twd|pln|czk|huf|ron|rub|uah|try|zar|ils|krw|aed|sar|thb|myr|idr|php|vnd|clp|cop|ars|zł|kč|ft|lei|tl|руб\\.?|грн\\.?|лв\\.?|元|円|人民币|美元|欧元|euros?|dollars?)';
const SUFFIX =
  '([백천]?만|[천억]|k|tsd|t(?=\\s?(?:€|eur|kr|sek|nok|dkk|chf))|thousand|千万|百万|千|万|萬|億|lakhs?|crores?|亿|mm|mn|mio|million|m|bn|billion|b)';
const PER = '(?:\\s*(?:\\/|per)\\s*(?:seat|user|license|licence))?';
const PERIOD =
  '(?:\\s*(?:\\/|per\\s|an?\\s|por\\s|pro\\s|par\\s|每)\\s*(?:months?|mth|mo|mes|monat|mois|m|月|years?|yr|y|annum|año|jahr|an|年|quarter|qtr|q)\\.?' +
  '|\\s*(?:monthly|yearly|annually|annual|p\\.?\\s?[am]\\.?|quarterly))';
const AMOUNT = new RegExp(
  `^(\\()?\\s*([+−–-])?\\s*~?\\s*${CURRENCY}?\\s*([+−–(-])?\\s*(\\d[\\d.,'’ ]*|[.,]\\d+)\\s*${SUFFIX}?\\.?\\s*${CURRENCY}?\\s*(%|percent|pct)?\\s*${CURRENCY}?${PER}(${PERIOD})?(-)?\\s*(\\))?$`,
  'i',
);
