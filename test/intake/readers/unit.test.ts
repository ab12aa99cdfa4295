import {headingFor, wordingOf} from '../../../src/intake/headings/wording';
import type {Unit} from '../../../src/intake/readers/unit';
import {pairs} from '../../pairs';
import {giving, texts} from '../texts';

const PLAIN: Unit = {factor: 1, period: null, span: null, percent: false, reversed: false, risk: false, dayOrder: null};

function unitOf(heading: string): Unit {
  return wordingOf(heading).unit;
}

describe('what a bare number below a heading multiplies by', () => {
  it.each<[factor: number, headings: string[]]>([
    [0.01, ['ARR (cents)', 'MRR (pence)', 'amount in cent']],
    [1000, ['ARR (K)', 'ARR in thousands', 'ARR TSD', 'arr_ksek', 'ARR kEUR', 'ARR kUSD', 'ARR kGBP', 'ARR (千)']],
    [1000, ['ARR ($K)', 'ARR $ k', 'ARR €k', 'ARR K$', 'ARR k €', 'ARR £000', "ARR '000", 'ARR ’000s', 'ARR (000)']],
    [1e6, ['ARR (million EUR)', 'ARR Mio', 'ARR mn', 'ARR MM', 'arr_msek', 'ARR mEUR', 'ARR MUSD', 'ARR mGBP']],
    [1e6, ['ARR (M)', 'ARR ( m )', 'ARR ($M)', 'ARR (M€)', 'ARR ($ m)', 'ARR $M', 'ARR € m', 'ARR M$', 'ARR m £']],
    [1e4, ['ARR (万元)', 'ARR（万）', '金额万']],
    [1e8, ['ARR (亿元)', 'ARR 亿']],
    [1, ['ARR', 'ARR ($)', 'Market', 'ARR M', 'Room 100', 'Team Europe', 'Kilometres', 'ARR (元)', 'Money']],
  ])('%d: %j', (factor, headings) => {
    expect(headings.map((heading) => [heading, unitOf(heading).factor])).toEqual(
      headings.map((heading) => [heading, factor]),
    );
  });
});

describe('the period an amount below a heading is for', () => {
  it.each<[period: Unit['period'], headings: string[]]>([
    [
      'year',
      texts`
        Annual price | Price, annually | Yearly fee | Fee pa | Fee per year | a year of fees | Fee p.a. | 费用/年
      `,
    ],
    ['year', ['Price / yr', 'Price/year', 'Preis/Jahr', '费用年']],
    [
      'month',
      texts`
        Monthly price | Price per month | Price per mo | Price a month | Price p month | Price / mo | Price/month
      `,
    ],
    ['month', texts`Price/mth | Price / m | 费用/月 | 每月费用 | Price pm | Price p.m. | Price p.m | Price (month)`],
    ['quarter', ['Quarterly fee', 'Fee per quarter']],
    [
      null,
      texts`
        Price | Month | Year | Quarter | Last month MAU | Fiscal year | 3 pm meeting | PMO | Price/mood | 年度计划
      `,
    ],
    // Where both are named, the price of a year wins.
    ['year', ['Annual fee (monthly)']],
  ])('%s: %j', (period, headings) => {
    expect(headings.map((heading) => [heading, unitOf(heading).period])).toEqual(
      headings.map((heading) => [heading, period]),
    );
  });
});

describe('what a bare number below a heading about time counts', () => {
  it.each<[span: Unit['span'], headings: string[]]>([
    ['day', ['Days to renewal', 'Tage bis zur Verlängerung', 'Days or weeks']],
    ['week', ['Weeks to renewal', 'Notice (weeks)', 'Weeks or months']],
    ['month', ['Months to renewal', 'Notice (mo)', 'Months or years']],
    ['year', ['Years to renewal', 'Term (yr)']],
    [null, ['Renewal date', 'Daily users', 'Notice']],
  ])('%s: %j', (span, headings) => {
    expect(headings.map((heading) => [heading, unitOf(heading).span])).toEqual(
      headings.map((heading) => [heading, span]),
    );
  });
});

describe('what else a heading says of the numbers below it', () => {
  it.each<[heading: string, unit: Partial<Unit>]>([
    ...texts`Usage % | Usage percent`.map(giving({percent: true})),
    ...texts`Churn risk | Churn | ChurnScore | Risk score`.map(giving({risk: true})),
    ['Seats: licensed / used', {reversed: true}],
    ['Seats purchased / active', {reversed: true}],
    ['Total / assigned seats', {reversed: true}],
    ...texts`
      Seats used / licensed | Seats used | Seats licensed | Used of the licensed and used | Date YYYY-MM-DD | Health
    `.map(giving({})),
    ...texts`Date (DD/MM/YYYY) | Date d.m.yy`.map(giving({dayOrder: 'day'})),
    ...texts`Date MM-DD-YYYY | Date m/d/yy`.map(giving({dayOrder: 'month'})),
    ['Date YY/MM/DD', {dayOrder: 'year'}],
    ['Date yyyy-mm-dd', {dayOrder: null}],
  ])('%s', (heading, unit) => expect(unitOf(heading)).toEqual({...PLAIN, ...unit}));
});

describe('a confirmed heading', () => {
  it.each(pairs<string>`
    ARR → arr! | ARR (cents) → arr (cents)! | ARR (K) → arr (K)! | ARR (万) → arr (万)!
    ARR (M) → arr (million)! | ARR (亿) → arr (亿)! | ARR per month → arr (per month)!
    ARR per year → arr (per year)! | Yearly ARR, in days → arr (yearly days)! | Days to renewal → arr (days since)!
    Growth % → arr (%)! | Seats: licensed / used → arr (licensed / used)! | Churn risk → arr (risk)!
    Date (DD/MM/YYYY) → arr (dd/mm/yyyy)! | Date (MM/DD/YYYY) → arr (mm/dd/yyyy)!
    ARR in $K per month (%) → arr (K per month % $)!
  `)('%s keeps its unit: %s', (heading, written) => {
    expect(headingFor('arr', heading, true)).toBe(written);
    expect(headingFor('arr', heading, false)).toBe(written.replace('!', ''));
    expect(unitOf(written)).toEqual(unitOf(heading));
  });

  it('that says monthly is for a month', () => expect(headingFor('arr', 'Monthly ARR', true)).toBe('arr (monthly)!'));

  it.each([
    ...texts`arr | arr (K)`.map(giving('arr', false)),
    ...texts`arr! | arr (K)!`.map(giving('arr', true)),
    ...texts`arr() | ARR | arr (K) now | arr!! | constructor | my arr`.map(giving(null, false)),
  ])('%s names the field %s', (heading, field, confirmed) => {
    expect(wordingOf(heading)).toMatchObject({field, confirmed});
  });

  it('takes its unit from the parentheses, not from its name', () => {
    expect(unitOf('noticeDays')).toEqual(PLAIN);
    expect(unitOf('noticeDays (months)')).toEqual({...PLAIN, span: 'month'});
    expect(unitOf('Notice days')).toEqual({...PLAIN, span: 'day'});
  });
});
