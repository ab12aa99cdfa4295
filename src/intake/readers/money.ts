import {lazily} from '../../core/once';
import {type Phrase, phrase} from '../../core/phrase';
import {byEntry} from '../../playbook/aliases/listed';
import {sheetTables} from '../../playbook/sheet-tables';
import {FIELD_TRAITS} from '../fields';
import {type CellReader, cellReader, isBlank, plainText, smallText, Unreadable} from './cell';
import type {Column, ColumnReading, Surroundings} from './column';
import {type WrittenNumbers, writtenNumbers} from './numbers';

/** Reads a column of money into the field's own period: a year for ARR, a month for a seat price. */
export function moneyColumn(
  column: Pick<Column, 'field' | 'unit' | 'sheetUnit' | 'units' | 'values' | 'currencies'>,
  {locale}: Pick<Surroundings, 'locale'>,
): ColumnReading<number> {
  const {values, currencies = []} = column;
  const period = FIELD_TRAITS[column.field].period ?? 'year';
  const headingPeriod = column.unit.period ?? period;
  const factor = column.unit.factor;
  const bare = (factor * PERIODS_A_YEAR[headingPeriod]) / PERIODS_A_YEAR[period];
  const accepts = period === 'month' ? ACCEPTS_MONTHLY : ACCEPTS_MONEY;
  const isPrice = column.field === 'seatPrice';
  const areShort = factor === 1 && saysThousands(values);
  const readerFor = ({amountOf, numberOf}: WrittenNumbers) =>
    cellReader<number>({
      accepts,
      number:
        bare === 1 ? (number) => (areShort && isSmall(number) ? accepts : number) : (number) => rounded(number * bare),
      text: (text) => {
        if (NO_AMOUNT.test(text)) return null;
        const amount = isPrice || !PER_SEAT.test(text) ? amountOf(text) : null;
        const number = amount && !amount.percent ? numberOf(amount) : null;
        if (!amount || number === null || (areShort && /^[\d.,]+$/.test(text) && isSmall(number))) return accepts;
        const cellPeriod = amount.period ?? headingPeriod;
        return rounded((number * (amount.factor ?? factor) * PERIODS_A_YEAR[cellPeriod]) / PERIODS_A_YEAR[period]);
      },
    });
  const signOfCell = (value: unknown, row: number) => signOf(value) || signOf(currencies[row]);
  const signs = new Set([...values.map(signOfCell), '']);
  // Of several currencies each has a manner of its own: `€12.500,00` beside `$48,000`.
  const signAt = signs.size > 2 ? signOfCell : () => '';
  const writtenWith = (sign: string) =>
    writtenNumbers(
      values.filter((value, row) => signAt(value, row) === sign),
      locale,
    );
  const written = new Map([...signs].map((sign) => [sign, writtenWith(sign)] as const));
  const readers = new Map([...written].map(([sign, each]) => [sign, readerFor(each)] as const));
  const read: CellReader<number> = (value, row) => readers.get(signAt(value, row))!(value, row);
  const title = column.sheetUnit;
  const said =
    title && factor !== 1
      ? [phrase('read-sheet-unit', {factor, title}), unitSaid(rounded(bare / factor))]
      : [unitSaid(bare)];
  return {read: column.units ? eachPer(column.units, read) : read, decisions: [written.get('')!.decision, ...said]};
}

/** Whether amounts are written as "48K" so often that 12.5 beside them may lack its K; one is enough where cents would be tenths. */
function saysThousands(values: readonly unknown[]): boolean {
  const texts = values.map((value) => (isBlank(value) ? '' : plainText(String(value))));
  const short = texts.filter((text) => /\d\s?[km]\W*$/i.test(text)).length;
  const small = short > 0 ? texts.filter((text) => isSmall(Number(text.replace(',', '.')))) : [];
  return short > 0 && (short >= small.length || small.some((text) => /^\d+[.,]\d$/.test(text)));
}

function isSmall(amount: number): boolean {
  return amount > 0 && amount < THOUSAND;
}

/** How bare numbers are turned into the field's unit: 12,000 in cents is 120, a price a year is divided by 12. */
function unitSaid(factor: number): Phrase | null {
  if (factor === 1) return null;
  const divisor = rounded(1 / factor);
  return factor < 1 && Number.isInteger(divisor)
    ? phrase('read-unit-divided', {divisor})
    : phrase('read-unit', {factor: rounded(factor)});
}

function signOf(value: unknown): string {
  return (typeof value === 'string' && SIGN.exec(value)?.[0]) || '';
}

const SIGN = /[A-Z]{1,2}\$|[$€£¥]|[A-Z]{3}/;

/** Amounts of which each is for the interval beside it, as amounts a month. */
function eachPer(units: readonly unknown[], read: CellReader<number>): CellReader<number> {
  return (value, row) => {
    const amount = read(value, row);
    if (typeof amount !== 'number') return amount;
    const interval = intervalIn(units[row]);
    return interval === null ? ACCEPTS_INTERVAL : rounded((amount * PERIODS_A_YEAR[interval]) / PERIODS_A_YEAR.month);
  };
}

function intervalIn(unit: unknown): keyof typeof PERIODS_A_YEAR | null {
  const text = smallText(unit).replace(/^1 /, '');
  return (intervals().get(text) as keyof typeof PERIODS_A_YEAR | undefined) ?? null;
}

const intervals = lazily(() => byEntry(sheetTables().INTERVAL_WORDS));

/** How often a period fits into a year. */
export const PERIODS_A_YEAR = {day: 365, week: 52, month: 12, quarter: 4, year: 1} as const;

/** Takes away what binary fractions add: 1.1 × 1000 is 1100. */
function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}

/** "$ -", as Excel shows nothing in its format for accounts. */
const NO_AMOUNT = /^R?(?=.*[-–—])\W+$/s;
/** "$36 per seat" is no ARR. */
const PER_SEAT = /(?:\/|per)\s*(?:seat|user|licen[cs]e)/i;
const THOUSAND = 1000;
const ACCEPTS_INTERVAL = new Unreadable('accepts-interval');
const ACCEPTS_MONEY = new Unreadable('accepts-money');
const ACCEPTS_MONTHLY = new Unreadable('accepts-monthly-price');
