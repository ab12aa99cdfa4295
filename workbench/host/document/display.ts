import {CellError, type CellValue} from './cell';
import {type Locale, localeOf} from './locale';
import {wallOf} from './zone';

/** The text a cell shows for a value under a number format (`''` is automatic). */
export function display(value: CellValue, format: string, locale: Locale): string {
  if (typeof value === 'string') return displayText(value, format);
  if (typeof value === 'boolean') return value ? locale.true : locale.false;
  if (value instanceof CellError) return value.code;
  if (format === '' || format === '@' || /^general$/i.test(format)) return automatic(value, locale);
  const sections = parsedFormat(format);
  const section = chosen(sections, value);
  const shown = sections.length > 1 && section !== sections[0] && !section.condition ? Math.abs(value) : value;
  return section.moment ? displayMoment(value, section.parts, locale) : displayNumber(shown, section, locale);
}

/** Does the format show a number as a date, a time or a duration? */
export function isMomentFormat(format: string): boolean {
  return format !== '' && format !== '@' && parsedFormat(format)[0]!.moment;
}

interface Part {
  readonly kind: 'text' | 'digits' | 'point' | 'percent' | 'exponent' | 'moment' | 'at' | 'general';
  readonly text: string;
}

interface Section {
  readonly parts: readonly Part[];
  readonly moment: boolean;
  readonly condition: {readonly operator: string; readonly limit: number} | null;
}

const parsed = new Map<string, readonly Section[]>();

function parsedFormat(format: string): readonly Section[] {
  let sections = parsed.get(format);
  if (!sections) {
    sections = sectionsOf(format).map(parsedSection);
    parsed.set(format, sections);
  }
  return sections;
}

function sectionsOf(format: string): string[] {
  const sections: string[] = [''];
  for (const [token] of format.matchAll(/"[^"]*"?|\\.?|\[[^\]]*\]?|./gs)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

const TOKENS =
  /"([^"]*)"?|\\(.)|\[(h+|m+|s+)\]|\[\$([^\]-]*)[^\]]*\]|\[([<>=]+)(-?[\d.]+)\]|\[[^\]]*\]|(am\/pm|a\/p|上午\/下午)|(y+|M+|m+|d+|h+|H+|s+)|(E[+-]0+)|([0#?][0#?,]*)|(\.0+(?=[^0#?]|$))|(General)|_(.)|\*.|(.)/gis;

function parsedSection(text: string): Section {
  const parts: Part[] = [];
  let condition: Section['condition'] = null;
  for (const match of text.matchAll(TOKENS)) {
    const [token, quoted, escaped, elapsed, money, operator, limit, noon, clock, exponent, digits, , general] = match;
    const skipped = match[13];
    if (quoted !== undefined) parts.push({kind: 'text', text: quoted});
    else if (escaped !== undefined) parts.push({kind: 'text', text: escaped});
    else if (elapsed !== undefined) parts.push({kind: 'moment', text: token});
    else if (money !== undefined) parts.push({kind: 'text', text: money});
    else if (operator !== undefined) condition = {operator, limit: Number(limit)};
    else if (noon !== undefined) parts.push({kind: 'moment', text: 'am/pm'});
    else if (clock !== undefined) parts.push({kind: 'moment', text: clock});
    else if (exponent !== undefined) parts.push({kind: 'exponent', text: exponent});
    else if (digits !== undefined) parts.push({kind: 'digits', text: digits});
    else if (general !== undefined) parts.push({kind: 'general', text: ''});
    else if (skipped !== undefined) parts.push({kind: 'text', text: ' '});
    else if (token === '%') parts.push({kind: 'percent', text: '%'});
    else if (token === '@') parts.push({kind: 'at', text: '@'});
    else if (token.startsWith('.') && token.length > 1)
      parts.push({kind: 'point', text: '.'}, {kind: 'digits', text: token.slice(1)});
    else if (token === '.') parts.push({kind: 'point', text: '.'});
    else if (!token.startsWith('[') && !token.startsWith('*')) parts.push({kind: 'text', text: token});
  }
  const moment = parts.some((part) => part.kind === 'moment') && !parts.some((part) => part.kind === 'percent');
  return {parts, moment, condition};
}

function chosen(sections: readonly Section[], value: number): Section {
  const conditional = sections.find((section) => section.condition && holds(section.condition, value));
  if (conditional) return conditional;
  if (sections.some((section) => section.condition))
    return sections.find((section) => !section.condition) ?? sections[0]!;
  if (value < 0 && sections[1]) return sections[1];
  if (value === 0 && sections[2]) return sections[2];
  return sections[0]!;
}

function holds({operator, limit}: {operator: string; limit: number}, value: number): boolean {
  if (operator === '<') return value < limit;
  if (operator === '<=') return value <= limit;
  if (operator === '>') return value > limit;
  if (operator === '>=') return value >= limit;
  return operator === '=' ? value === limit : value !== limit;
}

function displayText(text: string, format: string): string {
  if (format === '' || format === '@') return text;
  const section = parsedFormat(format)[3];
  const only = parsedFormat(format)[0]!;
  if (section) return section.parts.map((part) => (part.kind === 'at' ? text : part.text)).join('');
  if (only.parts.some((part) => part.kind === 'at')) {
    return only.parts.map((part) => (part.kind === 'at' ? text : part.text)).join('');
  }
  return text;
}

/** Ten significant digits, more where the whole part has more; very large and very small numbers with an exponent. */
function automatic(value: number, locale: Locale): string {
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

function localized(text: string, locale: Locale): string {
  return locale.decimal === '.' ? text : text.replace('.', locale.decimal);
}

function displayNumber(value: number, section: Section, locale: Locale): string {
  const {parts} = section;
  const percents = parts.filter((part) => part.kind === 'percent').length;
  let scaled = Math.abs(value) * 100 ** percents;
  const point = parts.findIndex((part) => part.kind === 'point');
  const wholeParts = parts.filter((part, at) => part.kind === 'digits' && (point < 0 || at < point));
  const decimalParts = point < 0 ? [] : parts.filter((part, at) => part.kind === 'digits' && at > point);
  const exponent = parts.find((part) => part.kind === 'exponent');
  const decimals = decimalParts.map((part) => part.text.replace(/,/g, '')).join('');
  const whole = wholeParts.map((part) => part.text).join('');
  let power = 0;
  if (exponent && scaled > 0) {
    power = Math.floor(Math.log10(scaled));
    scaled = Number((scaled / 10 ** power).toFixed(decimals.length));
    if (scaled >= 10) {
      scaled /= 10;
      power += 1;
    }
  }
  const thousands = /,+$/.exec(whole)?.[0].length ?? 0;
  if (thousands > 0) scaled /= 1000 ** thousands;
  const [wholeDigits = '', decimalDigits = ''] = rounded(scaled, decimals.length).split('.');
  const minimum = whole.replace(/[^0]/g, '').length;
  const padded = wholeDigits === '0' && minimum === 0 ? '' : wholeDigits.padStart(minimum, '0');
  const grouped = /[0#?],+[0#?]/.test(whole) ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group) : padded;
  const kept = keptDecimals(decimalDigits, decimals);
  const negative = value < 0 && (/[1-9]/.test(wholeDigits) || /[1-9]/.test(decimalDigits));
  let wroteWhole = false;
  const text = parts
    .map((part, at) => {
      if (part.kind === 'digits' && (point < 0 || at < point)) {
        const first = !wroteWhole;
        wroteWhole = true;
        return first ? grouped : '';
      }
      if (part.kind === 'digits')
        return at === parts.findIndex((each, index) => each.kind === 'digits' && index > point) ? kept : '';
      if (part.kind === 'point') return (wroteWhole ? '' : grouped) + (kept || decimals === '' ? locale.decimal : '');
      if (part.kind === 'exponent') return exponentText(part.text, power);
      if (part.kind === 'general') return automatic(Math.abs(value), locale);
      if (part.kind === 'at') return automatic(value, localeOf('en_US'));
      return part.text;
    })
    .join('');
  return negative ? `-${text}` : text;
}

function exponentText(pattern: string, power: number): string {
  const digits = pattern.length - 2;
  const sign = power < 0 ? '-' : pattern[1] === '+' ? '+' : '';
  return `E${sign}${String(Math.abs(power)).padStart(digits, '0')}`;
}

function keptDecimals(digits: string, pattern: string): string {
  let kept = digits;
  for (let at = pattern.length - 1; at >= 0 && pattern[at] === '#' && kept[at] === '0'; at--) kept = kept.slice(0, at);
  return kept;
}

/** Rounds half away from zero on the decimal digits that the number prints, as spreadsheets do. */
function rounded(value: number, decimals: number): string {
  if (value >= 1e21) return BigInt(Math.round(value)).toString();
  const exact = Number(value.toPrecision(15));
  const scaled = Number(`${exact}e${decimals}`);
  return (Math.round(Number.isFinite(scaled) ? scaled : exact * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
}

function displayMoment(serial: number, parts: readonly Part[], locale: Locale): string {
  const moment = new Date(wallOf(serial));
  const twelve = parts.some((part) => part.text === 'am/pm');
  return parts
    .map((part, at) => {
      if (part.kind === 'digits')
        return String(moment.getUTCMilliseconds()).padStart(3, '0').slice(0, part.text.length);
      if (part.kind !== 'moment') return part.text;
      return momentPart(part.text, moment, serial, isMinute(parts, at), twelve, locale);
    })
    .join('');
}

/** `m` means minutes after an hour or before a second, else the month; `M` is always the month. */
function isMinute(parts: readonly Part[], at: number): boolean {
  const clocks = parts
    .map((part, index) => ({part, index}))
    .filter(({part}) => part.kind === 'moment' && part.text !== 'am/pm');
  const place = clocks.findIndex(({index}) => index === at);
  const before = clocks[place - 1]?.part.text ?? '';
  const after = clocks[place + 1]?.part.text ?? '';
  return /^\[?h/i.test(before) || /^s/.test(after);
}

function momentPart(
  token: string,
  moment: Date,
  serial: number,
  minute: boolean,
  twelve: boolean,
  locale: Locale,
): string {
  const letter = token[0]!;
  if (letter === '[') return elapsed(token, serial);
  if (token === 'am/pm') return locale.noons[moment.getUTCHours() < 12 ? 0 : 1];
  const pad = (value: number) => String(value).padStart(Math.min(token.length, 2), '0');
  if (letter === 'y') return token.length > 2 ? String(moment.getUTCFullYear()) : pad(moment.getUTCFullYear() % 100);
  if (letter === 'd' || letter === 'D') return dayPart(token.length, moment, locale);
  if (letter === 'h' || letter === 'H') return pad(twelve ? moment.getUTCHours() % 12 || 12 : moment.getUTCHours());
  if (letter === 's') return pad(moment.getUTCSeconds());
  if (letter === 'm' && minute && token.length <= 2) return pad(moment.getUTCMinutes());
  const month = moment.getUTCMonth();
  if (token.length === 3) return locale.shortMonths[month]!;
  if (token.length === 4) return locale.months[month]!;
  return token.length === 5 ? locale.months[month]![0]! : pad(month + 1);
}

function dayPart(length: number, moment: Date, locale: Locale): string {
  if (length === 3) return locale.shortDays[moment.getUTCDay()]!;
  if (length > 3) return locale.days[moment.getUTCDay()]!;
  return String(moment.getUTCDate()).padStart(length, '0');
}

function elapsed(token: string, serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const unit = {h: 3600, m: 60, s: 1}[token[1]!.toLowerCase() as 'h' | 'm' | 's'];
  return String(Math.trunc(seconds / unit)).padStart(token.length - 2, '0');
}
