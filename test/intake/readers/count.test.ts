import {column, dateCell, expectUnread, told, toldOf, valuesIn} from '../read';
import {giving, texts} from '../texts';

describe('a count', () => {
  it.each<[cell: unknown, count: number]>([
    [0, 0],
    [45.5, 45.5],
    ['0', 0],
    ...texts`120 | １２０ | 120 seats | 120 active users | 120 paid licences`.map(giving(120)),
    ...texts`1,200 | 1.200`.map(giving(1200)),
    ['1 user', 1],
    ...texts`12 people | 12个 | 12 席 | 12 Nutzer | 12 Lizenzen | 12 utilisateurs | 12 licencias | 12명 | 12 named users`.map(
      giving(12),
    ),
    ['1.5K', 1500],
    ['1.2 K seats', 1200],
    ['2M', 2_000_000],
  ])('%s is %d', (cell, count) => expect(valuesIn('seatsUsed', 'Seats used', [cell])).toEqual([count]));

  it.each([
    -1,
    '-1',
    -0.5,
    0.96,
    0.5,
    '0.96',
    '45.5',
    '1,80',
    '1.2345K',
    '48%',
    '48/mo',
    '48 chairs',
    'seats',
    true,
    '#N/A',
    new Date(0),
  ])('%s is none', (cell) => expectUnread('seatsUsed', 'Seats used', [1, cell, 2, 3]));

  it('is in thousands where the heading says so, unless the cell says it itself', () => {
    const counts = valuesIn('seatsUsed', 'seatsUsed (K)', [1.5, '1.5', '2K', '3M']);
    expect(counts).toEqual([1500, 1500, 2000, 3_000_000]);
  });

  it.each([
    ['Seats used', 0, 0],
    ['Seats licensed', 0, null],
    ['Seats licensed', '0', null],
    ['Seats licensed', -5, null],
    ['Seats licensed', 0.5, null],
    ['Seats licensed', 1.5, 1.5],
    ['Seats licensed', 1, 1],
  ])('%s: %s is %s', (heading, cell, count) => {
    const field = heading === 'Seats used' ? 'seatsUsed' : 'seatsLicensed';
    expect(valuesIn(field, heading, [10, cell, 20, 30])[1]).toBe(count);
  });

  it.each([
    ['Seats used', 'Enter a whole number, 0 or more, such as 48.'],
    ['Seats licensed', 'Enter the number of licensed seats, 1 or more.'],
  ])('%s: what to enter', (heading, advice) => expect(told(column(heading, [10, 'many'])).issues[0]).toContain(advice));

  it('says what its marks mean', () => {
    expect(told(column('Seats used', ['1,200', '48'])).decisions).toEqual([
      'commas and periods separate thousands: each is followed by three digits, as in 1,200',
    ]);
  });
});

it('is read of a column that names what it counts in every cell', () => {
  const {columns, intake} = toldOf(
    ['Account', 'Seats', 'Used'],
    ['Acme', '50 users', '48 users'],
    ['Bolt', '120 users', '90 users'],
    ['Cody', '30 users', '29 users'],
  );
  expect(columns).toMatchObject({seatsLicensed: 'Seats', seatsUsed: 'Used'});
  expect(intake.accounts.map(({seatsUsed, seatsLicensed}) => [seatsUsed, seatsLicensed])).toEqual([
    [48, 50],
    [90, 120],
    [29, 30],
  ]);
});

describe('a notice period in days', () => {
  it.each<[cell: unknown, days: number | null]>([
    [3, null],
    ['3', null],
    [6, null],
    [7, 7],
    [30, 30],
    [0, 0],
    ['3 months', 90],
    ['3 days', 3],
  ])('beside cells with a unit %s is %s', (cell, days) =>
    expect(valuesIn('noticeDays', 'Notice period', ['90 days', cell, '60 days'])[1]).toBe(days),
  );

  it.each<[cell: unknown, days: number]>([
    [0, 0],
    [90, 90],
    [29.6, 30],
    ...texts`
      90 | 90 days | 90-day notice | 90 days' notice | 90 calendar days | 90d | 90 Tage | 90 jours | 90天 | 3 months
      3 MO | 3 Mon. zum VE | 3 Monate zum Vertragsende | 3 mois avant échéance | 3 mois | 3个月 | 3月
    `.map(giving(90)),
    ['0', 0],
    ['9999', 9999],
    ...texts`30 días | 1 Monat | 1 mes`.map(giving(30)),
    ...texts`2 weeks | 2w | 2 semanas | 2 semaines | 2 Wochen | 2周`.map(giving(14)),
    ['60 days prior to renewal', 60],
    ...texts`1 year | 1y | 1 Jahr | 1 año | 1年`.map(giving(365)),
    ['2 ans', 730],
    ...texts`
      90 days prior | 90 days before | 3M | 3 mths | 3 maanden | 3ヶ月前 | 3か月 | ３カ月 | 3 mesi | 3 månader
      3 måneder
    `.map((cell): [string, number] => [cell, 90]),
    ...['3 mnd.', '3 miesiące', '3 ay', '3개월', '90 giorni', '90 gg', '90 dagar', '90 dni', '90日前', '90일'].map(
      (cell): [string, number] => [cell, 90],
    ),
    ...['6 weken', '6 veckor', '6 uker', '6 uger', '6 settimane', '6 wks', '6 Wo.', '6週間', '6 tygodni'].map(
      (cell): [string, number] => [cell, 42],
    ),
    ...['1 jaar', '1 år', '1 anno', '1년'].map((cell): [string, number] => [cell, 365]),
  ])('%s is %d', (cell, days) => expect(valuesIn('noticeDays', 'Notice period', [cell])).toEqual([days]));

  it.each([
    ...texts`-1 | 12345 | a month | 90 moons | 90 days or so | 3 maandenlang | 3M€ | 1,5 months | 3 Monate, 6 Wochen`,
    -1,
    true,
  ])('%s is none', (cell) => {
    const {intake, cells, decisions} = told(column('Notice period', [30, cell, 60, 90]));
    expect(intake.accounts[1]?.noticeDays).toBeNull();
    expect(cells).toEqual(['B3']);
    expect(decisions).toEqual([]);
  });

  it.each<[heading: string, cell: unknown, days: number]>([
    ['Notice days', 3, 3],
    ['Kündigungsfrist (Tage)', 30, 30],
    ['Notice period (weeks)', 3, 21],
    ['Notice period (weeks)', '3', 21],
    ['Notice period (months)', 3, 90],
    ['Notice period (months)', '3 weeks', 21],
    ['Notice period (years)', 1, 365],
  ])('%s: %s is %d', (heading, cell, days) => expect(valuesIn('noticeDays', heading, [cell])).toEqual([days]));

  it.each<[unit: unknown, days: number]>([
    ...texts`Days | jours`.map(giving(3)),
    ...texts`weeks | Wochen`.map(giving(21)),
    [' semanas ', 21],
    ...texts`Months | 个月`.map(giving(90)),
    ...texts`Years | Jahre`.map(giving(1095)),
    ['', 3],
    [' ', 3],
    [7, 3],
    [null, 3],
  ])('3 with %j beside it is %d days', (unit, days) => {
    const {intake} = toldOf(['Account', 'Notice period', 'Notice unit'], ['Acme', 3, unit], ['Bolt', 1, 'month']);
    expect(intake.accounts.map(({noticeDays}) => noticeDays)).toEqual([days, 30]);
  });
});

it('a notice period of a few without a unit is asked about', () => {
  const sheet = (...cells: unknown[]) => told([['Account', 'Notice period'], ...cells.map((cell) => ['Acme', cell])]);
  expect(sheet(3, 1, 12).questions).toHaveLength(1);
  expect(sheet(3, 1, 30).questions).toEqual([]);
  expect(sheet('3 months', 1).questions).toEqual([]);
  expect(toldOf(['Account', 'Notice period (months)'], ['Acme', 3], ['Bolt', 1]).intake.accounts[0]!.noticeDays).toBe(
    90,
  );
});

describe('dates of notice', () => {
  const sheet = (heading: string, ...cells: unknown[]) => [
    ['Account', 'Renewal date', heading],
    ...cells.map((cell, at) => [`Company ${at}`, '2027-03-31', cell]),
  ];
  const notice = (heading: string, ...cells: unknown[]) =>
    told(sheet(heading, ...cells), {confirmed: {noticeDays: heading}}).intake.accounts.map((each) => each.noticeDays);

  it.each<[what: string, cells: unknown[], days: (number | null)[]]>([
    ['as cells', [dateCell('2027-03-01'), dateCell('2026-12-31'), ''], [30, 90, null]],
    ['as texts', ['2027-03-01', '31.12.2026', 'Jan 30, 2027'], [30, 90, 60]],
    ['the day itself', ['2027-03-31', '2027-03-30'], [0, 1]],
    ['after the renewal', ['2027-04-01', '2027-03-01'], [null, 30]],
    // Who wrote dates for a few only wrote down who gave notice.
    ['of half of the accounts', ['2027-03-01', '', '2027-02-01', ''], [null, null, null, null]],
    ['beside periods', ['90 days', '60 days', '2027-02-01'], [90, 60, null]],
    ['numbers stay days', [90, 60, 46_438], [90, 60, 46_438]],
  ])('%s', (_, cells, days) => expect(notice('Notice', ...cells)).toEqual(days));

  it('are said to be the last day', () => {
    expect(told(sheet('Notice deadline', '2027-03-01', '2027-02-01', '2027-01-01'))).toMatchObject({
      columns: {noticeDays: 'Notice deadline'},
      decisions: ['dates are read as the last day to give notice'],
    });
  });

  it.each([
    ['Notice date', ['2027-03-01', '2027-02-01', '2027-01-01']],
    ['Notice deadline', [30, 60, 90]],
  ])('are asked about: %s %j', (heading, cells) => {
    const {columns, questions} = told(sheet(heading, ...cells));
    expect(columns).not.toHaveProperty('noticeDays');
    expect(questions).toEqual([expect.stringMatching(`^${heading}: noticeDays`)]);
  });
});
