import {getOrCreate} from './get-or-create';
import type {Locale} from './locale';
import type {Part} from './pattern';

/** Ten significant digits, more where the whole part has more; very large and very small numbers with an exponent. */
export function automatic(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const power = Math.abs(Number(exponent));
    const digits = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    return localized(`${digits}E${exponent[0]}${power < 10 ? '0' : ''}${power}`, locale);
  }
  const wholeDigits = size < 1 ? 0 : String(Math.trunc(size)).length;
  const short = Number(value.toPrecision(Math.max(10, wholeDigits)));
  const text = String(short);
  return localized(text.includes('e') ? short.toFixed(18).replace(/0+$/, '') : text, locale);
}

/** The text of a number under the parts of a pattern; a sign comes first. */
export function displayNumber(value: number, parts: readonly Part[], locale: Locale): string {
  const layout = getOrCreate(layouts, parts, () => layoutOf(parts));
  const {slash, percents, exponent, whole, decimals, thousands} = layout;
  if (slash > 0) return displayFraction(value, parts, slash);
  const size = Math.min((Math.abs(value) * 100 ** percents) / 1000 ** thousands, Number.MAX_VALUE);
  const power = exponent === null ? 0 : powerOf(size, decimals.length);
  const [wholeDigits = '', decimalDigits = ''] = rounded(size / 10 ** power, decimals.length).split('.');
  const shownDecimals = kept(decimalDigits, decimals);
  const text = laidOut(parts, layout, {
    whole: grouped(wholeDigits, whole, locale),
    decimals: shownDecimals,
    pointText: shownDecimals !== '' || decimals === '' ? locale.decimal : '',
    exponent: exponent === null ? '' : exponentText(exponent, power),
    automatic: () => automatic(Math.abs(value), locale),
  });
  return value < 0 && /[1-9]/.test(wholeDigits + decimalDigits) ? `-${text}` : text;
}

/** What the parts of a pattern say of every number. */
interface Layout {
  /** Where the bar of a fraction is; else less than 1. */
  readonly slash: number;
  readonly percents: number;
  readonly exponent: string | null;
  readonly point: number;
  /** The digits before the point, and those behind it. */
  readonly whole: string;
  readonly decimals: string;
  /** How often it is divided by a thousand. */
  readonly thousands: number;
  readonly firstWhole: number;
  readonly firstDecimal: number;
}

/** Many cells have one pattern. */
const layouts = new WeakMap<readonly Part[], Layout>();

function layoutOf(parts: readonly Part[]): Layout {
  const point = parts.findIndex((part) => part.kind === 'point');
  const isWhole = (at: number) => point < 0 || at < point;
  const whole = digitsOf(parts.filter((_, at) => isWhole(at)));
  const behind = digitsOf(parts.filter((_, at) => !isWhole(at)));
  return {
    slash: parts.findIndex((part, at) => part.text === '/' && parts[at - 1]?.kind === 'digits'),
    percents: parts.filter((part) => part.kind === 'percent').length,
    exponent: parts.find((part) => part.kind === 'exponent')?.text ?? null,
    point,
    whole,
    decimals: behind.replace(/,/g, ''),
    thousands: /,*$/.exec(point < 0 ? whole : behind)![0].length,
    firstWhole: parts.findIndex((part, at) => part.kind === 'digits' && isWhole(at)),
    firstDecimal: parts.findIndex((part, at) => part.kind === 'digits' && point >= 0 && at > point),
  };
}

interface Pieces {
  readonly whole: string;
  readonly decimals: string;
  readonly pointText: string;
  readonly exponent: string;
  readonly automatic: () => string;
}

/** Puts the whole part at the pattern's first digits, and the decimals after its point. */
function laidOut(parts: readonly Part[], {firstWhole, firstDecimal}: Layout, pieces: Pieces): string {
  return parts
    .map((part, at) => {
      if (part.kind === 'point') return (firstWhole < 0 ? pieces.whole : '') + pieces.pointText;
      if (part.kind === 'exponent') return pieces.exponent;
      if (part.kind === 'general' || part.kind === 'at') return pieces.automatic();
      if (part.kind !== 'digits') return part.text;
      if (at === firstWhole) return pieces.whole;
      return at === firstDecimal ? pieces.decimals : '';
    })
    .join('');
}

/** `# ???/???`: the nearest fraction with a denominator of that many digits, or of that value. */
function displayFraction(value: number, parts: readonly Part[], slash: number): string {
  const below = parts[slash + 1]?.text ?? '?';
  const fixed = /^[1-9]\d*$/.test(below) ? Number(below) : null;
  const hasWhole = parts.slice(0, slash - 1).some((part) => part.kind === 'digits');
  const size = Math.abs(value);
  const whole = hasWhole ? Math.floor(size) : 0;
  const [above, denominator] = nearestFraction(size - whole, fixed, 10 ** below.length - 1);
  const fraction = above === 0 ? '' : `${above}/${denominator}`;
  const carried = above === denominator ? whole + 1 : whole;
  const shownWhole = hasWhole && (carried > 0 || fraction === '') ? String(carried) : '';
  const text = [shownWhole, above === denominator ? '' : fraction].filter((each) => each !== '').join(' ');
  return value < 0 ? `-${text}` : text || '0';
}

function nearestFraction(rest: number, fixed: number | null, most: number): [number, number] {
  if (fixed !== null) return [Math.round(rest * fixed), fixed];
  let best: [number, number] = [0, 1];
  for (let denominator = 1; denominator <= most; denominator++) {
    const above = Math.round(rest * denominator);
    if (Math.abs(above / denominator - rest) < Math.abs(best[0] / best[1] - rest) - 1e-12) best = [above, denominator];
  }
  return best;
}

function digitsOf(parts: readonly Part[]): string {
  return parts.map((part) => (part.kind === 'digits' ? part.text : '')).join('');
}

function grouped(digits: string, pattern: string, locale: Locale): string {
  const least = pattern.replace(/[^0]/g, '').length;
  const padded = digits === '0' && least === 0 ? '' : digits.padStart(least, '0');
  return /[0#?],+[0#?]/.test(pattern) ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group) : padded;
}

function powerOf(size: number, decimals: number): number {
  if (size === 0) return 0;
  const power = Math.floor(Math.log10(size));
  return Number((size / 10 ** power).toFixed(decimals)) >= 10 ? power + 1 : power;
}

function exponentText(pattern: string, power: number): string {
  const sign = power < 0 ? '-' : pattern[1] === '+' ? '+' : '';
  return `${pattern[0]}${sign}${String(Math.abs(power)).padStart(pattern.length - 2, '0')}`;
}

/** Drops the zeros at the end that the pattern does not insist on. */
function kept(digits: string, pattern: string): string {
  let rest = digits;
  for (let at = pattern.length - 1; at >= 0 && pattern[at] !== '0' && rest[at] === '0'; at--) rest = rest.slice(0, at);
  return rest;
}

/** Rounds half away from zero on the decimal digits that the number prints, as spreadsheets do. */
function rounded(value: number, decimals: number): string {
  if (value >= 1e21) return BigInt(Math.round(value)).toString();
  if (decimals === 0 && value < 1e15 && Number.isInteger(value)) return String(value);
  const scaled = Number(`${Number(value.toPrecision(15))}e${decimals}`);
  const shifted = Number.isFinite(scaled) ? scaled : value * 10 ** decimals;
  return (Math.round(shifted) / 10 ** decimals).toFixed(decimals);
}

function localized(text: string, locale: Locale): string {
  return locale.decimal === '.' ? text : text.replace('.', locale.decimal);
}
