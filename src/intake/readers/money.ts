import {phrase} from '../../core/phrase';
import {FIELD_TRAITS} from '../fields';
import type {Amount} from './amount';
import {type CellReader, cellReader, plainText, type Reading, Unreadable} from './cell';
import type {Column, ColumnReading, Surroundings} from './column';
import {type WrittenNumbers, writtenNumbers} from './numbers';

/** Reads a column of money into the field's own period: a year for ARR, a month for a seat price. */
export function moneyColumn(
  column: Pick<Column, 'field' | 'unit' | 'units' | 'values'>,
  {locale}: Pick<Surroundings, 'locale'>,
): ColumnReading<number> {
  const writtenAs = writtenBySign(column.values, locale);
  const {decision} = writtenAs('');
  const period = FIELD_TRAITS[column.field].period ?? 'year';
  const headingPeriod = column.unit.period ?? period;
  const factor = column.unit.factor;
  const bare = factor * PERIODS_A_YEAR[headingPeriod] * (1 / PERIODS_A_YEAR[period]);
  const accepts = period === 'month' ? ACCEPTS_MONTHLY : ACCEPTS_MONEY;
  const read = cellReader<number>({
    accepts,
    number: bare === 1 ? (number) => number : (number) => number * bare,
    text: (text) => {
      const written = writtenAs(text);
      const amount = written.amountOf(text);
      return amount && !amount.percent ? moneyOf(amount, written) : accepts;
    },
  });
  const moneyOf = (amount: Amount, {numberOf}: WrittenNumbers): Reading<number> => {
    const number = numberOf(amount);
    if (number === null) return accepts;
    const cellPeriod = amount.period ?? headingPeriod;
    return rounded((number * (amount.factor ?? factor) * PERIODS_A_YEAR[cellPeriod]) / PERIODS_A_YEAR[period]);
  };
  const unit = bare === 1 ? null : phrase('read-unit', {factor: rounded(bare)});
  return {read: column.units ? eachPer(column.units, read) : read, decisions: [decision, unit]};
}

/** How a text's column writes numbers; of several currencies each has a manner of its own: `€12.500,00` beside `$48,000`. */
function writtenBySign(values: readonly unknown[], locale: string): (text: string) => WrittenNumbers {
  const signs = new Set(values.map(signOf));
  signs.delete('');
  const own = (sign: string) => values.filter((value) => signOf(value) === sign);
  const written = new Map(
    signs.size < 2 ? [] : [...signs, ''].map((sign) => [sign, writtenNumbers(own(sign), locale)] as const),
  );
  const whole = writtenNumbers(values, locale);
  return (text) => written.get(signOf(text)) ?? whole;
}

function signOf(value: unknown): string {
  return (typeof value === 'string' && SIGN.exec(value)?.[0]) || '';
}

const SIGN = /[$€£¥]|[A-Z]{3}/;

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
  const text = typeof unit === 'string' ? plainText(unit).toLowerCase() : '';
  return INTERVALS.find(([, form]) => form.test(text))?.[0] ?? null;
}

/** How often a period fits into a year. */
export const PERIODS_A_YEAR = {day: 365, week: 52, month: 12, quarter: 4, year: 1} as const;

/** Takes away what binary fractions add: 1.1 × 1000 is 1100. */
function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}

const INTERVALS: readonly (readonly [keyof typeof PERIODS_A_YEAR, RegExp])[] = [
  ['month', /^(?:1 )?(?:months?|monthly|mo|每?月)$/],
  ['year', /^(?:1 )?(?:years?|yearly|annual|annually|yr|每?年)$/],
  ['quarter', /^(?:quarters?|quarterly|3 months?|每?季度?)$/],
  ['week', /^(?:1 )?(?:weeks?|weekly|每?周)$/],
  ['day', /^(?:1 )?(?:days?|daily|每?天)$/],
];
const ACCEPTS_INTERVAL = new Unreadable(phrase('accepts-interval'));
const ACCEPTS_MONEY = new Unreadable(phrase('accepts-money'));
const ACCEPTS_MONTHLY = new Unreadable(phrase('accepts-monthly-price'));
