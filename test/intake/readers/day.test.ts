import {dayReader} from '../../../src/intake/readers/day';
import {column, dateCell, expectUnread, told, toldOf, valuesIn} from '../read';
import {giving, texts} from '../texts';

describe('days', () => {
  it.each([
    [dateCell('2027-02-28'), '2027-02-28'],
    ...texts`
      2027-02-28 | 2027-02-28T00:00:00Z | 2027-02-28 14:30 | 2027-02-28 23:59:59 UTC | 28.02.2027 | 28.02.2027.
      28. 02. 2027. | 2027. 02. 28. | 28 Feb 2027 | Feb 28, 2027 | February 28th, 2027 | 2027年2月28日
      ２０２７年２月２８日
    `.map(giving('2027-02-28')),
    ...texts`16-10-2024 | 10/16/2024 | 10/16/2024, 2:30 PM`.map(giving('2024-10-16')),
    ['8 months', '2027-07-21'],
    // As databases, scripts and the spreadsheets of other places write days.
    ...texts`
      2027-02-28 23:59:59+00 | 2027-02-28 00:00:00.123456-08
      Sun Feb 28 2027 00:00:00 GMT+0100 (Central European Standard Time) | Sun 2/28/27 | 2027-02-28 (Sun)
      2027/02/28(日) | 2027/02/28（日） | 2027年2月28日日曜日 | 2027-02-28 星期日 | 2027년 2월 28일
      2027년 2월 28일 일요일 | 令和9年2月28日 | R9.2.28 | Sonntag, 28. Februar 2027 | dimanche 28 février 2027
      domingo, 28 de febrero de 2027 | domenica 28 febbraio 2027 | zondag 28 februari 2027 | søndag 28. februar 2027
      28 lutego 2027 | 28. února 2027 | 28 Şubat 2027 | 2027. február 28. | 28 февраля 2027 г.
    `.map(giving('2027-02-28')),
    ['fev/27', '2027-02-01'],
    ['październik 2027', '2027-10-01'],
    ['30 Ağustos 2027', '2027-08-30'],
    ['18. desember 2027', '2027-12-18'],
    [12.2026, '2026-12-01'],
  ])('a renewal %s is %s', (cell, day) => expect(valuesIn('renewalDate', 'Renewal date', [cell])).toEqual([day]));

  it.each([
    ...texts`an hour ago | 2 minutes ago`.map(giving('2026-11-21')),
    ['an hour from now', null],
    ['2 months', '2026-09-21'],
  ])('in fields about the past %s is %s', (cell, day) => {
    expect(valuesIn('lastContact', 'Last contact', [cell])).toEqual([day]);
  });

  it.each([
    ['2027-01-31', 'in 1 month', '2027-02-28'],
    ['2027-05-31', 'next month', '2027-06-30'],
    ['2027-12-31', 'in 2 months', '2028-02-29'],
  ])('as of %s, %s is clipped to the end of the month', (asOf, cell, day) => {
    expect(valuesIn('renewalDate', 'Renewal date', [cell], {asOf})).toEqual([day]);
  });

  it.each([
    ['Days to renewal', [45, '60', 0, -10], ['2027-01-05', '2027-01-20', '2026-11-21', '2026-11-11']],
    ['Months to renewal', [3, 8], ['2027-02-21', '2027-07-21']],
    ['Renewal (days)', [45], ['2027-01-05']],
    ['months_left', [3], ['2027-02-21']],
    ['DAYS_LEFT', [3], ['2026-11-24']],
  ])('a bare number takes its unit from "%s"', (heading, cells, days) => {
    expect(valuesIn('renewalDate', heading, cells)).toEqual(days);
  });

  it.each<[heading: string, cell: unknown, day: string | null]>([
    ['Months to renewal', 1.5, '2027-01-06'],
    ['Months to renewal', '1,5', '2027-01-06'],
    ['Months to renewal', '1.25', '2026-12-29'],
    ['Months to renewal', -0.5, '2026-11-06'],
    ['Weeks to renewal', 1.5, '2026-12-02'],
    ['Weeks to renewal', '+2', '2026-12-05'],
    ['Weeks to renewal', '-2', '2026-11-07'],
    ['Weeks to renewal', 2, '2026-12-05'],
    ['Days to renewal', 1.5, null],
    ['Days to renewal', 5000, '2040-07-30'],
    ['Days to renewal', 46000, null],
    ['Days to renewal', '12345', null],
    ['Days to renewal', '1.234', null],
    ['Days to renewal', 'x45', null],
    ['Days to renewal', '45x', null],
    ['Days to renewal', '4/5', null],
  ])('%s: %s is %s', (heading, cell, day) => expect(valuesIn('renewalDate', heading, [cell, 30, 60])[0]).toBe(day));

  it('asks for the day of each date once', () => {
    const asked: Date[] = [];
    const dayOf = (date: Date) => {
      asked.push(date);
      return date.toISOString().slice(0, 10);
    };
    const read = dayReader({asOf: '2026-11-21', order: 'day', past: false}, dayOf, null, null);
    const [first, second] = [dateCell('2027-02-28'), dateCell('1949-12-31')];
    const days = [first, second, first, dateCell('2027-02-28'), second].map((cell, row) => read(cell, row));
    expect(days).toEqual(['2027-02-28', ...[expect.anything(), '2027-02-28', '2027-02-28', expect.anything()]]);
    expect(asked).toEqual([first, second]);
  });

  it('a bare day count counts back in a field about the past', () => {
    expect(valuesIn('lastContact', 'Days since last contact', [12, '40'])).toEqual(['2026-11-09', '2026-10-12']);
  });

  it.each([[45], ['45'], [46000], ['soon'], ['30.02.2027'], ['2027-13-01'], ['Feb 28'], [true]])(
    '%s without a unit in the heading cannot be read',
    (cell) => expectUnread('renewalDate', 'Renewal date', ['2027-01-05', cell, '2027-03-01', '2027-04-01']),
  );
});

it('dates with dots are read day-first in every locale', () => {
  expect(valuesIn('renewalDate', 'Renewal', ['03.04.2027'])).toEqual(['2027-04-03']);
  expect(valuesIn('renewalDate', 'Renewal', ['03/04/2027'])).toEqual(['2027-03-04']);
});

it('dates with dots are read month-first where another column proves it', () => {
  const {intake} = toldOf(['Account', 'Renewal', 'Last contact'], ['Acme', '3.4.2027', '10.16.2026']);
  expect(intake.accounts[0]!.renewalDate).toBe('2027-03-04');
});

describe('which of day and month comes first', () => {
  it('the column itself knows', () => {
    const {intake, decisions} = told(column('Renewal date', ['03-04-2027', '16-10-2027', '05-06-2027']));
    expect(intake.accounts.map(({renewalDate}) => renewalDate)).toEqual(['2027-04-03', '2027-10-16', '2027-06-05']);
    expect(decisions).toEqual(['dates are read day-first because B3 is 16-10-2027']);
  });

  it('a month-first column', () => {
    const {intake, decisions} = told(column('Renewal date', ['03/04/2027', '10/16/2027']), {locale: 'de-DE'});
    expect(intake.accounts.map(({renewalDate}) => renewalDate)).toEqual(['2027-03-04', '2027-10-16']);
    expect(decisions).toEqual(['dates are read month-first because B3 is 10/16/2027']);
  });

  it("then the sheet's other date columns, also those that feed nothing", () => {
    const {intake, decisions} = toldOf(
      ['Account', 'Renewal date', 'Created date'],
      ['A', '03/04/2027', '16/10/2020'],
      ['B', '05/06/2027', '01/02/2021'],
    );
    expect(intake.accounts.map(({renewalDate}) => renewalDate)).toEqual(['2027-04-03', '2027-06-05']);
    expect(decisions).toEqual([
      'B2 is 03/04/2027, which could be read either way; dates are read day-first because of another column, where C2 is 16/10/2020',
    ]);
  });

  it.each([
    ['en-US', '2027-03-04'],
    ['en_US', '2027-03-04'],
    ...texts`en-GB | de-DE | es-MX`.map(giving('2027-04-03')),
  ])('then the locale: %s', (locale, day) => {
    const {intake, decisions} = told(column('Renewal date', ['03/04/2027']), {locale});
    expect(intake.accounts[0]?.renewalDate).toBe(day);
    expect(decisions[0]).toContain('B2 is 03/04/2027, which could be read either way');
  });

  it('other date columns that contradict each other leave it to the locale', () => {
    const {intake} = toldOf(
      ['Account', 'Renewal date', 'Created date', 'Start date'],
      ['A', '03/04/2027', '16/10/2020', '10/16/2020'],
    );
    expect(intake.accounts[0]?.renewalDate).toBe('2027-03-04');
  });

  it('the heading may say it', () => {
    expect(valuesIn('renewalDate', 'Renewal date (DD/MM/YYYY)', ['03/04/2027'])).toEqual(['2027-04-03']);
  });

  it('contradicting evidence is one issue for the column, and only clear dates are used', () => {
    const {intake, issues, cells} = told(
      column('Renewal date', ['16-10-2027', '10-16-2027', '03-04-2027', '2027-05-06']),
    );
    expect(intake.accounts.map(({renewalDate}) => renewalDate)).toEqual([null, null, null, '2027-05-06']);
    expect(cells).toEqual(['B1']);
    expect(issues[0]).toContain('contradict each other: B2 is 16-10-2027, B3 is 10-16-2027');
  });

  it('real dates up to the 12th beside texts such as 16-10-2027 were misread when typed: none is used', () => {
    const cells = [dateCell('2027-05-10'), '16-10-2027', dateCell('2027-03-12'), '2027-08-08'];
    const {intake, issues, cells: places} = told(column('Renewal date', cells));
    expect(intake.accounts.map(({renewalDate}) => renewalDate)).toEqual([null, null, null, null]);
    expect(places).toEqual(['B1']);
    expect(issues[0]).toContain('day and month were probably swapped on entry');
  });

  it('a real date after the 12th shows that they were not', () => {
    const cells = [dateCell('2027-05-13'), '16-10-2027', dateCell('2027-03-12')];
    expect(valuesIn('renewalDate', 'Renewal date', cells)).toEqual(['2027-05-13', '2027-10-16', '2027-03-12']);
  });
});

describe('a day without a year', () => {
  const contacts = (cells: readonly unknown[], heading = 'Last call') => {
    const {columns, decisions, intake} = told(column(heading, cells));
    return {used: columns.lastContact === heading, decisions, days: intake.accounts.map((each) => each.lastContact)};
  };

  it.each<[what: string, cells: string[], days: (string | null)[]]>([
    ['month first', ['11/18', '10/3', '12/10'], ['2026-11-18', '2026-10-03', '2025-12-10']],
    ['day first', ['18/11', '3/10', '10/12'], ['2026-11-18', '2026-10-03', '2025-12-10']],
    ['beside full ones', ['11/18', '2026-10-03', '9/30/26'], ['2026-11-18', '2026-10-03', '2026-09-30']],
    ['that could be a month, among others', ['11/18', '10/26', '11/3'], ['2026-11-18', '2026-10-26', '2026-11-03']],
    ['with words', ['11/18 call', '10/30', '9/2', '2/3 came'], ['2026-11-18', '2026-10-30', '2026-09-02', null]],
    ['that is none', ['11/18', '13/14', '10/30'], ['2026-11-18', null, '2026-10-30']],
  ])('is the last one of a contact: %s', (_, cells, days) => {
    const found = contacts(cells);
    expect(found).toMatchObject({used: true, days});
    expect(found.decisions.filter((each) => each.includes('first because'))).toHaveLength(1);
  });

  it('is asked about where all may be months', () =>
    expect(contacts(['11/26', '10/26', '12/25']).days).toEqual([null, null, null]));

  it('is none of a renewal', () => {
    const {columns} = told(column('Renewal date', ['11/18', '10/30', '12/15']));
    expect(columns).not.toHaveProperty('renewalDate');
  });
});

it.each([
  ['/Date(1806451200000)/', '2027-03-31'],
  ['Date(1806451200000)', '2027-03-31'],
  ['/Date(1806444000000+0200)/', '2027-03-31'],
  ['/Date(1806451200000-0500)/', '2027-03-30'],
  ['/Date(-62135596800000)/', null],
  ['/Date(soon)/', null],
])('a day of JSON, %s, is %s', (cell, day) => {
  expect(valuesIn('renewalDate', 'Renewal date', ['2027-01-31', cell, '2027-02-28'])[1]).toBe(day);
});

describe('a renewal that is written as how long the contract runs', () => {
  it.each([
    ['01.04.2026 - 31.03.2027', '2027-03-31'],
    ['4/1/2026 to 3/31/2027', '2027-03-31'],
    ['1/4/26–31/3/27', '2027-03-31'],
    ['2026-04-01 – 2027-03-31', '2027-03-31'],
    ['vom 01.04.2026 bis 31.03.2027', '2027-03-31'],
    ['3/31/2027 - 4/1/2026', null],
    ['3/31/2027 or 4/30/2027', null],
    ['2026-2027', null],
  ])('%s is %s', (cell, day) => {
    const {intake, cells} = told(column('Renewal date', ['2027-01-31', cell, '2027-02-28']));
    expect([intake.accounts[1]?.renewalDate, cells]).toEqual([day, day === null ? ['B3'] : []]);
  });

  it('tells which of day and month comes first', () =>
    expect(valuesIn('renewalDate', 'Renewal date', ['01.04.2026 - 31.03.2027', '02.05.2026 - 04.05.2027'])).toEqual([
      '2027-03-31',
      '2027-05-04',
    ]));

  it('is no last contact', () =>
    expectUnread('lastContact', 'Last contact', ['2026-10-01', '2026-10-01 - 2026-11-02']));
});

it.each<[what: string, cells: string[], isRead: boolean]>([
  ['its year may lead', ['31-03-27', '27-06-30', '15-05-27', '28-02-27'], false],
  ['others end as it does', ['31-03-27', '27-06-30', '15-05-30', '28-02-27', '01-08-27'], true],
  ['few end as it begins', ['31-03-27', '27-06-30', '15-05-28', '28-02-29'], true],
  ['it is of that year', ['31-03-27', '27-06-27', '15-05-27', '28-02-27'], true],
  ['it has slashes', ['31/03/27', '27/06/30', '15/05/27', '28/02/27'], true],
])('a day such as 27-06-30 among days that end with their year: %s', (_, cells, isRead) => {
  expect(valuesIn('renewalDate', 'Renewal date', cells)[1] !== null).toBe(isRead);
});

describe('a day of a contact that would lie ahead in one order', () => {
  const read = (contacts: string[], renewals = contacts.map((_, at) => `2/${at + 3}/27`)) => {
    const rows = contacts.map((contact, at) => [`Company ${at}`, renewals[at], contact]);
    const {intake, decisions} = told([['Account', 'Renewal date', 'Last contact'], ...rows]);
    return {
      days: intake.accounts.map((each) => each.lastContact),
      renewal: intake.accounts[0]!.renewalDate,
      isSaid: decisions.some((each) => each.includes('no last contact or login is in the future')),
    };
  };

  // As of 2026-11-21.
  it.each<[what: string, contacts: string[], first: string, renewal: string, isSaid: boolean]>([
    ['the month first', ['12/11/26', '2/11/26', '1/9/26'], '2026-11-12', '2027-03-02', true],
    ['the day first', ['11/12/26', '11/2/26', '9/1/26'], '2026-11-12', '2027-02-03', true],
    ['either', ['11/12/26', '12/11/26', '9/1/26'], '2026-11-12', '2027-02-03', false],
    ['neither', ['3/4/26', '5/6/26', '9/1/26'], '2026-03-04', '2027-02-03', false],
    ['the month first, of an earlier year', ['12/11/25', '2/11/26', '1/9/26'], '2025-12-11', '2027-02-03', false],
  ])('%s', (_, contacts, first, renewal, isSaid) => {
    const found = read(contacts);
    expect([found.days[0], found.renewal, found.isSaid]).toEqual([first, renewal, isSaid]);
  });

  it('counts less than a cell that leaves no doubt', () =>
    expect(read(['12/11/26', '10/30/26', '1/9/26']).days).toEqual(['2026-12-11', '2026-10-30', '2026-01-09']));

  it('says nothing where days lack their year', () =>
    expect(read(['12/10', '11/5', '10/3']).days[1]).toBe('2026-11-05'));
});
