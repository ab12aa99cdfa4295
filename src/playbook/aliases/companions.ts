import type {Field} from '../../core/account';

/** Two columns that only together say something; texts are lists of headings with commas. */
export interface Companion {
  readonly field: Field;
  /** The column with the numbers. */
  readonly numbers: string;
  /** The column beside it that says what each is counted in. */
  readonly units: string;
  /** Columns whose presence means that the number is a price of one. */
  readonly times?: string;
}

/** Stripe: plan amounts in cents, and amounts, each for an interval; a price may be one of a seat, and a month's where a year is billed. ChurnZero and Salesforce contracts: notice period and its unit. */
export const COMPANIONS: readonly Companion[] = [
  {
    field: 'mrr',
    numbers:
      'amount, plan amount, subscription plan amount, plan unit amount, price, plan price, subscription price, billing amount, billed amount, recurring amount, amount per billing period',
    units: `
      plan interval, interval, interval unit, billing interval unit, subscription plan interval, billing interval, billing period, billing cycle, billing frequency,
      payment frequency, plan period`,
    times: 'quantity, subscription quantity, plan quantity, price, plan price, subscription price',
  },
  {field: 'noticeDays', numbers: 'notice period, notice', units: 'notice unit, notice period unit'},
];

/** What a column of intervals says, by the period that an amount beside it is for. */
export const INTERVAL_WORDS = {
  month: 'month, months, monthly, mo, 月, 每月',
  year: 'year, years, yearly, annual, annually, yr, 年, 每年',
  quarter: 'quarter, quarters, quarterly, 3 month, 3 months, 季, 季度, 每季, 每季度',
  week: 'week, weeks, weekly, 周, 每周',
  day: 'day, days, daily, 天, 每天',
} as const;
