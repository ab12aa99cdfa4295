import {
  amountArgument,
  answerArgument,
  dayArgument,
  daysArgument,
  type LocalClock,
  npsArgument,
  numberArgument,
  rateArgument,
  saidYes,
  shareArgument,
  timingArgument,
} from '../../src/formulas/arguments';
import {pairs} from '../pairs';

const TODAY = '2026-11-21';
const clock: LocalClock = {
  today: () => TODAY,
  dayOf: (date) => date.toISOString().slice(0, 10),
  locale: () => 'en-US',
};
/** A formula on plain figures must not ask the spreadsheet what day it is. */
const timeless: LocalClock = {
  ...clock,
  today: () => {
    throw new Error('It asked for today.');
  },
};
const date = (day: string) => new Date(`${day}T00:00:00Z`);

/** What an argument gives, or the message it refuses with. */
function given(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return (error as Error).message;
  }
}

describe('days to the renewal', () => {
  it.each([
    [243, 243],
    [243.9, 243],
    [-1.5, -2],
    ['90', 90],
    [' 90 ', 90],
    ['1,200', 1200],
    ['−30', -30],
    ['+30', 30],
    ['90.5', 90],
    [date('2026-12-01'), 10],
    ['2026-11-20', -1],
    ['in 3 months', 92],
    ['', null],
    [undefined, null],
  ])('%p is %p', (value, days) => expect(daysArgument('timing', value, clock)).toBe(days));

  it.each(['x90', '90x', '9.0.0', '1e3', true])('%p is refused by its name', (value) => {
    expect(given(() => daysArgument('timing', value, clock))).toMatch(/^timing is “.+”\. Enter/);
  });

  it('needs no day of today when a number says it', () => {
    expect(daysArgument('timing', 90, timeless)).toBe(90);
    expect(timingArgument('timing', 'Perfect', timeless)).toBe('Perfect');
    expect(timingArgument('timing', '不合适', timeless)).toBe('Poor');
    expect(shareArgument('utilization', 0.96, timeless)).toBe(0.96);
    expect(answerArgument('outcome', '2 months ago', timeless)).toBe(true);
    expect(rateArgument('company_growth', 0.2, timeless)).toBe(0.2);
    expect(daysArgument('timing', ' ', timeless)).toBeNull();
    expect(dayArgument('as_of', '', timeless)).toBeNull();
  });
});

describe('a day', () => {
  it.each([
    [date('2026-12-01'), '2026-12-01'],
    ['2026-12-01', '2026-12-01'],
    ['', null],
  ])('%p is %p', (value, day) => expect(dayArgument('as_of', value, clock)).toBe(day));
});

describe('a yes or no that may be a date', () => {
  it.each([
    {value: date('2026-11-21'), days: 90, yes: true},
    {value: date('2026-08-23'), days: 90, yes: true},
    {value: date('2026-08-22'), days: 90, yes: false},
    {value: date('2026-11-22'), days: 90, yes: false},
    {value: '2026-11-14', days: 90, yes: true},
    {value: '2025-11-14', days: 90, yes: false},
    {value: '2 months ago', days: 90, yes: true},
    {value: '2 years ago', days: 90, yes: false},
    {value: date('2020-01-01'), days: undefined, yes: true},
    {value: 'yes', days: 90, yes: true},
    {value: 1, days: 90, yes: true},
    {value: 'no', days: 90, yes: false},
    {value: '', days: 90, yes: false},
    {value: '', days: undefined, yes: false},
  ])('$value, young enough up to $days days: $yes', ({value, days, yes}) => {
    expect(answerArgument('outcome', value, clock, days)).toBe(yes);
  });
});

describe('a text that the locale decides', () => {
  it.each([
    ['en-US', '2027-03-04'],
    ['en-GB', '2027-04-03'],
  ])('is read as in %s', (locale, day) => {
    expect(dayArgument('as_of', '03/04/2027', {...clock, locale: () => locale})).toBe(day);
  });

  it('asks for the locale of no other', () => {
    const placeless: LocalClock = {
      ...clock,
      locale: () => {
        throw new Error('It asked for the locale.');
      },
    };
    expect(dayArgument('as_of', '2027-03-04', placeless)).toBe('2027-03-04');
    expect(shareArgument('utilization', '96,5 %', placeless)).toBe(0.965);
  });
});

describe('a growth rate', () => {
  it.each([
    [0.2, 0.2],
    [-0.1, -0.1],
    ['20%', 0.2],
    [0, 0],
    ['yes', 1],
    ['no', 0],
    ['', null],
  ])('%p is %p', (value, rate) => expect(rateArgument('company_growth', value, clock)).toBe(rate));
});

describe('an NPS', () => {
  it.each([
    [0, 'ten'],
    [9, 'ten'],
    [10, 'ten'],
    [10.5, 'hundred'],
    [-1, 'hundred'],
    [-100, 'hundred'],
    [100, 'hundred'],
    ['9', 'ten'],
    ['-20', 'hundred'],
  ])('%p is on the scale of %s', (value, scale) => {
    expect(npsArgument('nps', value)).toEqual({value: Number(value), scale});
  });

  it.each([100.1, -100.1, 'nine', true, Number.NaN])('%p is refused', (value) => {
    expect(given(() => npsArgument('nps', value))).toMatch(/^nps is/);
  });

  it.each([' ', '?', 'n/a'])('of %p is unknown', (value) => expect(npsArgument('nps', value)).toBeNull());
});

describe('a number and an amount', () => {
  it.each([
    [92, 92],
    ['92', 92],
    ['1,200.5', 1200.5],
    ['1200.25', 1200.25],
    [-3, -3],
    [1e15, 1e15],
  ])('%p is the number %p', (value, number) => expect(numberArgument('score', value)).toBe(number));

  it.each([1e300, -1e300, Number.POSITIVE_INFINITY, 'x', '', true, 'a92', '92a', '92.'])('%p is no number', (value) => {
    expect(given(() => numberArgument('score', value))).toMatch(/^score is/);
  });

  it.each([
    [100, 100],
    ['$100', 100],
    [' €100', 100],
    ...pairs`
      100 € → 100 | 1$ → 1 | USD 100 → 100 | $48K → 48000 | 1.2M € → 1200000 | 12,000 → 12000
      €12.000,50 → 12000.5
    `,
    [1e15, 1e15],
    ['', 0],
    [undefined, 0],
    [0, 0],
  ])('%p is the amount %p', (value, amount) => expect(amountArgument('price', value)).toBe(amount));

  it.each([-1, 'x$1', 1e300, true, '10%', '-5', '$80 / month', 'n/a', date('2026-12-01')])(
    '%p is no amount',
    (value) => {
      expect(given(() => amountArgument('price', value))).toMatch(/^price is/);
    },
  );

  it('is quoted by its beginning when it is long, and a date by its day', () => {
    expect(given(() => numberArgument('score', 'y'.repeat(100)))).toMatch(/^score is “y{60}”\. /);
    expect(given(() => numberArgument('score', date('2026-12-01')))).toContain('is “2026-12-01”');
  });
});

describe('a plain yes or no', () => {
  it.each([
    [true, true],
    [false, false],
    ['yes', true],
    [' Y ', true],
    ...pairs`
      TRUE → true | no → false | N → false | false → false | ja → true | 是 → true | ✓ → true | 否 → false
      – → false | not yet → false | 1 → null | 0 → null | maybe → null
    `,
    ['', null],
    [1, null],
    [null, null],
  ])('%p is %p', (value, said) => expect(saidYes(value)).toBe(said));
});
