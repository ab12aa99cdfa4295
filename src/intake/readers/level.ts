import type {GrowthLevel, Relationship, Trend, Workarounds} from '../../core/account';
import {memoizedByObject} from '../../core/once';
import {phrase} from '../../core/phrase';
import {byEntry} from '../../playbook/aliases/listed';
import {GROWTH_WORDS, type LevelWords, RELATIONSHIP_WORDS} from '../../playbook/aliases/values';
import {sheetTables} from '../../playbook/sheet-tables';
import {saysAs} from '../pattern';
import {cellReader, plainText, Unreadable} from './cell';
import type {Column, ColumnReading, Surroundings} from './column';
import {plainNumberIn} from './numbers';
import {medianOf, numbersWritten} from './percent';

/** The level a text names, in any case and with or without a colored dot or a number before it; `null` when it names none. */
export function levelIn<L extends string>(text: string, words: LevelWords<L>): L | null {
  const whole = levelSaid(text, words);
  if (whole !== null) return whole;
  const bare = plainText(text)
    .toLowerCase()
    .replace(/^\d+\s*[-–.:)]\s*/, '')
    .replace(/[^\p{L}\p{N}\s'+-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return levelNamed(bare, words);
}

/** The level whose word the whole text is, in any case; `null` when it is none. */
export function levelSaid<L extends string>(text: string, words: LevelWords<L>): L | null {
  const plain = plainText(text).toLowerCase();
  return levelNamed(plain.replace(/\ufe0f/g, ''), words);
}

function levelNamed<L extends string>(name: string, words: LevelWords<L>): L | null {
  return (levelsByName(words).get(name) as L | undefined) ?? null;
}

export function relationshipIn(text: string): Relationship | null {
  return levelIn(text, RELATIONSHIP_WORDS);
}

/** How an account is doing, where a status says so: there "Alta" and "Baja" are customers who joined and who left. */
export function standingIn(status: string): Relationship | null {
  return /^(?:alta|baja)$/i.test(status.trim()) ? null : relationshipIn(status);
}

/**
 * The relationship of a cell whose level may have a remark behind it: "Green - strong champion". The level stands first then,
 * and the remark names no other color: "Green - trending red" says two things.
 */
export function remarkedLevel(text: string): {readonly level: Relationship; readonly said: string} | null {
  const whole = relationshipIn(text);
  if (whole !== null) return {level: whole, said: text};
  const [, said = '', remark = ''] = REMARKED.exec(plainText(text)) ?? [];
  const level = said === '' ? null : relationshipIn(said);
  const others = remark.toLowerCase().match(COLORS) ?? [];
  return level === null || others.some((word) => relationshipIn(word) !== level) ? null : {level, said};
}

export function growthIn(text: string): GrowthLevel | null {
  return levelIn(text, GROWTH_WORDS);
}

export function trendIn(text: string): Trend | null {
  return levelIn(text, sheetTables().TREND_WORDS);
}

export function workaroundsIn(text: string): Workarounds | null {
  return levelIn(text, sheetTables().WORKAROUND_WORDS);
}

/** Reads a relationship column; under a heading about risk "high" is bad and "low" is good. */
export function relationshipColumn({unit}: Column): ColumnReading<Relationship> {
  const turned = (level: Relationship, text: string): Relationship => {
    const bare = text.toLowerCase();
    if (!unit.risk || !saysAs('highOrLow', bare)) return level;
    return level === 'Healthy' ? 'At-risk' : 'Healthy';
  };
  const read = cellReader<Relationship>({
    accepts: ACCEPTS_RELATIONSHIP,
    yesNo: (flag) => (unit.risk ? (flag ? 'At-risk' : null) : ACCEPTS_RELATIONSHIP),
    text: (text) => {
      if (NO_LIGHT.test(text)) return null;
      if (unit.risk && /^(?:yes|y|true|x|是)$/i.test(text)) return 'At-risk';
      if (unit.risk && /^(?:no|n|false|否)$/i.test(text)) return null;
      const found = remarkedLevel(text);
      return found ? turned(found.level, found.said) : ACCEPTS_RELATIONSHIP;
    },
  });
  return {read};
}

/** Reads the growth column; a plain 0 or no is None. */
export function growthColumn(): ColumnReading<GrowthLevel> {
  return unknownAtDash<GrowthLevel>({
    accepts: ACCEPTS_GROWTH,
    number: (number) => (number === 0 ? 'None' : ACCEPTS_GROWTH),
    yesNo: (flag) => (flag ? ACCEPTS_GROWTH : 'None'),
    text: (text) => growthIn(text) ?? ACCEPTS_GROWTH,
  });
}

/** As {@link cellReader}, but a dash alone is a blank. */
function unknownAtDash<Value>(options: Parameters<typeof cellReader<Value>>[0]): ColumnReading<Value> {
  const read = cellReader<Value>({...options, dashSpeaks: true});
  return {read: (value, row) => (typeof value === 'string' && DASHES.test(value) ? null : read(value, row))};
}

/** Reads a column of workarounds: none, some or many; yes is some. */
export function workaroundsColumn(): ColumnReading<Workarounds> {
  return unknownAtDash<Workarounds>({
    accepts: ACCEPTS_WORKAROUNDS,
    number: (number) => (number === 0 ? 'none' : number === 1 ? 'some' : ACCEPTS_WORKAROUNDS),
    yesNo: (flag) => (flag ? 'some' : 'none'),
    text: (text) => workaroundsIn(text) ?? ACCEPTS_WORKAROUNDS,
  });
}

/**
 * Reads a usage trend: words, or signed changes, where −5 % and less is Declining and +5 % and more is Growing.
 *
 * {@link rateScale} says whether changes without a `%` sign are points or fractions.
 */
export function trendColumn(column: Column, {locale}: Surroundings): ColumnReading<Trend> {
  const {written, bare} = numbersWritten(withSigns(column.values), locale);
  const {divisor, decision, ...rest} = rateScale(column, bare);
  const trendOf = (change: number): Trend => (change <= -STEEP ? 'Declining' : change >= STEEP ? 'Growing' : 'Flat');
  const read = cellReader<Trend>({
    accepts: ACCEPTS_TREND,
    number: (number) => trendOf(number / divisor),
    text: (text) => {
      const word = trendIn(text);
      if (word) return word;
      const plain = plainNumberIn(arrowAsSign(text), written);
      return plain === null ? ACCEPTS_TREND : trendOf(plain.number / (plain.percent ? 100 : divisor));
    },
  });
  return {read, decisions: [written.decision, decision], ...rest};
}

/** The cells, each text as {@link arrowAsSign} gives it. */
export function withSigns(values: readonly unknown[]): unknown[] {
  return values.map((value) => (typeof value === 'string' ? arrowAsSign(plainText(value)) : value));
}

/** "▲ 12%" and "up 12% YoY" as "+12%", "▼ 12%", "down by 12%" and "12% 🔻" as "-12%", "MoM -3%" as "-3%". */
export function arrowAsSign(text: string): string {
  const [, before = '', number = '', after = ''] = ARROW.exec(text) ?? [];
  if (before === '' && after === '') return number || text;
  const trend = before && after ? null : trendIn(before || after);
  const sign = trend === 'Growing' ? '+' : trend === 'Declining' ? '-' : '';
  return sign === '' ? text : sign + number.replace(/^[+−-]/, '');
}

const ARROW =
  /^(?:[mqyw]o[mqyw] )?(?:([↑▲⬆↗🔺🔼📈↓▼⬇↘🔻🔽📉]|[a-z]+)\ufe0f?(?: by)?\s*)?([+−-]?\d[\d.,]*\s?%?)\s*(?:([↑▲⬆↗🔺🔼📈↓▼⬇↘🔻🔽📉]|[a-z]+)\ufe0f?)??\s*(?:[mqyw]o[mqyw])?$/iu;

/**
 * What growth rates of a column are divided by: 1 when all lie between −1 and 1, or nearly all and most of them in between,
 * because a few customers may have doubled; else 100. Asks about amounts of money: a median above 1,000 %.
 */
export function rateScale({confirmed}: Column, numbers: readonly number[]) {
  const rates = numbers.flatMap((number) => (number === 0 ? [] : [Math.abs(number)]));
  const upTo = (most: number) => rates.filter((rate) => rate <= most).length;
  const isShare = upTo(1) === rates.length || (upTo(1) >= rates.length * NEARLY && upTo(0.99) * 2 > rates.length);
  const divisor = isShare ? 1 : 100;
  const middle = (medianOf(rates) ?? 0) / divisor;
  return {
    divisor,
    decision: rates.length === 0 ? null : phrase(isShare ? 'read-rate-fractions' : 'read-rate-points'),
    ...(middle > MOST_RATE && !confirmed && {question: phrase('ask-percent', {middle})}),
  };
}

const levelsByName = memoizedByObject(byEntry);

/** The color of an account of which nobody knows: "Gray", "grey - new". */
export const NO_LIGHT = /^(?:gr[ae]y|grau|gris|grigio|cinza|grijs|grå|灰|⚪)(?!\w)/i;
/** A level of up to three words, and a remark that a sign sets off. */
const REMARKED = /^([^\s,;:.()\d][^,;:.()\d]{0,24}?)(?:\s+[-–—]+\s+|\s*[,;:.]\s+|\s*[（(：，])(.+)$/s;
const COLORS =
  /\b(?:green|yellow|amber|orange|red|at[- ]risk|churning|verde|amarillo|amarelo|rojo|vermelho|vert|jaune|rouge|gelb|rot)\b|[🟢🟡🟠🔴绿黄红]|grün/gu;
const STEEP = 0.05;
const NEARLY = 0.85;
const MOST_RATE = 10;
const DASHES = /^\s*(?:[-–—]+|n\/?a|n\.a\.)\s*$/i;
const ACCEPTS_RELATIONSHIP = new Unreadable('accepts-relationship');
const ACCEPTS_GROWTH = new Unreadable('accepts-growth');
const ACCEPTS_WORKAROUNDS = new Unreadable('accepts-workarounds');
const ACCEPTS_TREND = new Unreadable('accepts-trend');
