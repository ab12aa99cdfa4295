import {type DayOrder, dayInText, leadingNumbers, shifted} from '../../../src/intake/readers/day-text';
import {giving, texts} from '../texts';

const TODAY = '2026-11-21';

function dayIn(text: string, {order = 'day', past = false}: {order?: DayOrder; past?: boolean} = {}) {
  return dayInText(text, {asOf: TODAY, order, past});
}

describe('a day as a text says it', () => {
  it.each([
    ...texts`
      2027-02-28 | 2027/02/28 | 2027.02.28 | 2027 - 02 - 28 | 2027年2月28日 | 2027年2月28 | 2027 年 2 月 28日
      28-02-2027 | 28. 2. 2027 | 28/2/27 | 28.02.27.
    `.map(giving('2027-02-28')),
    ['2027-2-8', '2027-02-08'],
    ...texts`2027-02 | 2027/2 | 2027年2月 | 02/2027 | 2.2027`.map(giving('2027-02-01')),
  ])('in numbers: %s', (text, day) => expect(dayIn(text)).toBe(day));

  it.each([
    ...texts`
      28 Feb 2027 | 28Feb2027 | 28 Feb '27 | 28-Feb-27 | 28. Februar 2027 | 28 de febrero de 2027
      28 del febrero 2027 | 28th of February, 2027 | the 28th of February 2027 | Feb 28, 2027 | Feb 28 27
      Feb28 2027 | Feb. 28, '27 | FEBRUARY 28, 2027 | 2027 Feb 28 | 2027-Feb-28 | Sun, 28 Feb 2027
      Sunday, 28 Feb 2027 | Sun. Feb 28, 2027 | Sun Feb 28 2027
    `.map(giving('2027-02-28')),
    ...texts`1st March 2027 | 1er mars 2027 | 1º marzo 2027 | 1° marzo 2027`.map(giving('2027-03-01')),
    ['2nd March 2027', '2027-03-02'],
    ...texts`3rd March 2027 | 3. März 2027`.map(giving('2027-03-03')),
    ['3 août 2027', '2027-08-03'],
    ...texts`Feb2027 | Feb 2027 | Feb '2027 | Feb/2027`.map(giving('2027-02-01')),
  ])('with the name of a month: %s', (text, day) => expect(dayIn(text)).toBe(day));

  it.each([
    ...texts`Q1 2027 | q1'27 | Q1, 2027 | Q12027 | 1Q27`.map(giving('2027-01-01')),
    ['Q2 2027', '2027-04-01'],
    ...texts`Q3-2027 | 3Q 2027`.map(giving('2027-07-01')),
    ...texts`Q4/27 | 2027 Q4 | 2027-Q4 | 2027Q4 | 2027年第4季度 | 2027年4季度`.map(giving('2027-10-01')),
  ])('as a quarter: %s', (text, day) => expect(dayIn(text)).toBe(day));

  it.each([
    ['2027-02-28T00:00:00Z'],
    ['2027-02-28T23:59:59.999+02:00'],
    ['2027-02-28 14:30'],
    ['2027-02-28, 2:30 PM'],
    ['2027-02-28 2:30 p.m.'],
    ['2027-02-28 at 14:30'],
    ['2027-02-28 , 14:30'],
    ['2027-02-28 14:30 UTC'],
    ['2027-02-28 14:30:00 CEST'],
    ['2027-02-28 14:30 -0500'],
  ])('whatever the time: %s', (text) => expect(dayIn(text)).toBe('2027-02-28'));

  it.each([
    ['03/04/2027', 'day', '2027-04-03'],
    ['03/04/2027', 'month', '2027-03-04'],
    ['03/04/2027', null, null],
    ['16/10/2027', 'month', null],
    ['10/16/2027', 'day', null],
    ['2027-03-04', null, '2027-03-04'],
    ['3 April 2027', null, '2027-04-03'],
    ['04/2027', null, '2027-04-01'],
    ['27/03/31', 'year', '2027-03-31'],
    ['27-3-5', 'year', '2027-03-05'],
    ['27/02/29', 'year', null],
  ] as const)('%s where %s comes first is %s', (text, order, day) => expect(dayIn(text, {order})).toBe(day));

  it.each([
    ...texts`
      soon | 45 | 2027 | 2027-13-01 | 2027-02-30 | 30.02.2027 | 13/2027 | 0/2027 | 28 Feb | Feb 28 | 28 Foo 2027
      28 Feb 027 | Q5 2027 | Q0 2027 | 5Q27 | 2027 Q5 | 2027年5季度 | Q1 207 | in Q1 2027 or later | 1/2/2027 or so
      since 2027-02-28 | 2027-02-281 | 127-02-28 | 1/2/3/2027 | 14:30 | 04/2027 or so | 28 Mon Feb 2027
      Feb 28 20275 | 12027 Feb 28 | 2027 Feb 281 | Feb 20275 | xQ1 2027 | 12027 Q4 | 2027 Q41 | 12027年4季度
      2027年4季度末 | 11Q27 | 1Q271 | 3 ~months | next weekend | 在下周 | 下周末 | 从去年 | 去年底 | 2014年 | R9 | 令和9年
      (日) | 2027년 | 28 lutegoo 2027
    `,
    '',
  ])('%j names no day', (text) => expect(dayIn(text)).toBeNull());
});

describe('a day as seen from today', () => {
  it.each([
    ...texts`today | now | 今天 | about today`.map(giving('2026-11-21')),
    ...texts`Yesterday | 昨天 | gestern | ayer`.map(giving('2026-11-20')),
    ...texts`tomorrow | 明天 | next day`.map(giving('2026-11-22')),
    ...texts`next week | next  week | 下周`.map(giving('2026-11-28')),
    ...texts`last week | 上周`.map(giving('2026-11-14')),
    ...texts`next month | this coming month | 下个月`.map(giving('2026-12-21')),
    ...texts`previous month | 上个月`.map(giving('2026-10-21')),
    ...texts`next quarter | 下季度`.map(giving('2027-02-21')),
    ['past quarter', '2026-08-21'],
    ...texts`next year | 明年`.map(giving('2027-11-21')),
    ...texts`last year | 去年`.map(giving('2025-11-21')),
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
    expect(dayIn(text, {past: true})).toBe(day);
  });

  it.each([
    ...texts`
      in 3 months | dans 3 mois | en 3 meses | 3 months away | 3 months from now | 3 months out | 三个月之后
    `.map(giving('2027-02-21')),
    ...texts`within 2 weeks | 2 weeks later`.map(giving('2026-12-05')),
    ...texts`45 days left | 45 days to go | 45 days remaining | 45 days until renewal`.map(giving('2027-01-05')),
    ['8个月后', '2027-07-21'],
    ['30天内', '2026-12-21'],
    ...texts`
      -3 months | −3 months | 3 months ago | ago 3 months | over 3 months ago | approx. 3 months ago
      approx 3 months ago | ca 3 months ago | ~3 months ago | ca. 3 months ago | 3 months back | hace 3 meses
      vor 3 Monaten | il y a 3 mois | 3个月前 | 约3个月以前
    `.map(giving('2026-08-21')),
    ...texts`overdue by 30 days | 30 days overdue | past due by 30 days | 30 days past due`.map(giving('2026-10-22')),
    ...texts`expired 2 weeks | 2 weeks before | 2 weeks prior | 2周之前`.map(giving('2026-11-07')),
  ])('%s says itself where it lies', (text, day) => {
    expect(dayIn(text)).toBe(day);
    expect(dayIn(text, {past: true})).toBe(day);
  });

  it.each([
    ...texts`2 months | over 2 months | two months | 两个月`.map(giving('2027-01-21', '2026-09-21')),
    ['1 day', '2026-11-22', '2026-11-20'],
    ['45d', '2027-01-05', '2026-10-07'],
    ...texts`3 Tage | 3 jours | 3 días | 3天 | 3日`.map(giving('2026-11-24', '2026-11-18')),
    ...texts`2w | 2 wks | 2-week | 2 Wochen | 2 semanas | 2星期`.map(giving('2026-12-05', '2026-11-07')),
    ...texts`1 quarter | 1季度 | 3 mos`.map(giving('2027-02-21', '2026-08-21')),
    ['2 qtrs', '2027-05-21', '2026-05-21'],
    ...texts`1 yr | 1 Jahr | 1 año | an year | twelve months`.map(giving('2027-11-21', '2025-11-21')),
    ...texts`2 ans | 2年`.map(giving('2028-11-21', '2024-11-21')),
    ...texts`a month | einem Monat`.map(giving('2026-12-21', '2026-10-21')),
    ...texts`eine Woche | una semana`.map(giving('2026-11-28', '2026-11-14')),
  ])('%s lies ahead, or behind in a field about the past', (text, ahead, behind) => {
    expect(dayIn(text)).toBe(ahead);
    expect(dayIn(text, {past: true})).toBe(behind);
  });

  it.each(['months', '3', 'in 3', '3 fortnights', '12345 days', 'next 3 months', '3 months or so', 'since last week'])(
    '%s names no day',
    (text) => expect(dayIn(text)).toBeNull(),
  );

  it('goes no further than 5000 spans', () => {
    expect(shifted(TODAY, 5000, 'days')).toBe('2040-07-30');
    expect(shifted(TODAY, -5000, 'days')).toBe('2013-03-14');
    expect(shifted(TODAY, 5001, 'days')).toBeNull();
    expect(shifted(TODAY, -5001, 'days')).toBeNull();
    expect(shifted(TODAY, 1.5, 'days')).toBeNull();
  });
});

describe('the two leading numbers of a date', () => {
  it.each<[text: string, numbers: number[] | null]>([
    ['16-10-2024', [16, 10]],
    ...texts`3/4/27 | 3. 4. 2027 | 03/04/2027 14:30`.map(giving([3, 4])),
    ...texts`2024-10-16 | 10/2024 | 3/4 | 16-10-204 | a 3/4/2027 | 3/4/2027 a`.map(giving(null)),
  ])('%s: %j', (text, numbers) => expect(leadingNumbers(text)).toEqual(numbers));
});
