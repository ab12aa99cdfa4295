import {formulaHeadings} from '../../../src/formulas/assess-formula';
import {table} from '../../builders';
import {told, toldOf} from '../read';

const sheet = (headings: readonly string[], rows: readonly (readonly unknown[])[]) =>
  told([['Account', ...headings], ...rows.map((row, at) => [`Company ${at + 1}`, ...row])]);

describe('seat prices without a period', () => {
  const prices = (rows: readonly (readonly unknown[])[], heading = 'Price per seat', money = 'ARR') =>
    sheet([money, 'Seats licensed', heading], rows);
  const YEARLY = table([48000, 50, 960], [120000, 200, 600], [96000, 80, 1200]);

  it.each<[why: string, rows: unknown[][], heading: string, money: string, first: number]>([
    ['times the seats they are the ARR', YEARLY, 'Price per seat', 'ARR', 80],
    ['rounded', [[48100, 50, 960], ...YEARLY.slice(1)], 'Price/user', 'ARR', 80],
    ['twelve times the MRR', table([4000, 50, 960], [10000, 200, 600]), 'Price per seat', 'MRR', 80],
    ['the heading says so', YEARLY, 'Price per seat (annual)', 'ARR', 80],
  ])('are a year’s: %s', (_, rows, heading, money, first) =>
    expect(prices(rows, heading, money).intake.accounts[0]!.seatPrice).toBe(first),
  );

  it.each<[why: string, rows: unknown[][], heading: string, money: string]>([
    ['twelve times the seats they are the ARR', table([48000, 50, 80], [120000, 200, 50]), 'Price per seat', 'ARR'],
    ['times the seats they are the MRR', table([4000, 50, 80], [10000, 200, 50]), 'Price per seat', 'MRR'],
    ['one row may be chance', table([4000, 50, 80], [10000, 200, 90], [5000, 20, 60]), 'Price per seat', 'ARR'],
    ['the heading says so', table([4000, 50, 80], [10000, 200, 50]), 'Price per seat a month', 'ARR'],
  ])('stay a month’s: %s', (_, rows, heading, money) =>
    expect(prices(rows, heading, money).intake.accounts[0]!.seatPrice).toBe(rows[0]![2]),
  );

  it('are said, and go into the headings of a formula', () => {
    const {intake, decisions} = prices(YEARLY);
    expect(decisions).toEqual([
      'prices are read as a year’s: multiplied by “Seats licensed” they come to a year of “ARR”',
    ]);
    expect(formulaHeadings(intake, 4)[3]).toBe('seatPrice (per year)!');
  });
});

describe('amounts that may be thousands', () => {
  const asked = (arrs: readonly unknown[], heading = 'ARR', seats: readonly number[] = [50, 200, 80]) =>
    sheet(
      [heading, 'Seats licensed'],
      arrs.map((arr, at) => [arr, seats[at]]),
    );

  it('are asked about', () => {
    const {questions, columns} = asked([48, 120, 96.5]);
    expect(questions.join()).toContain('most amounts are below 5 for each of “Seats licensed”. Are these thousands?');
    expect(columns.arr).toBeUndefined();
  });

  it.each<[why: string, arrs: unknown[], heading: string, seats: number[]]>([
    ['the heading says so', [48, 120, 96.5], 'ARR (K)', [50, 200, 80]],
    ['the cells say so', ['48k', '120k', '96.5k'], 'ARR', [50, 200, 80]],
    ['few seats', [348, 588, 1188], 'ARR', [3, 5, 10]],
    ['cheap seats of large customers', [30000, 12000, 9000], 'ARR', [10000, 6000, 3000]],
    ['free ones among them', [48000, 0, 0], 'ARR', [50, 200, 80]],
    ['two rows only', [48, 120], 'ARR', [50, 200]],
  ])('are not: %s', (_, arrs, heading, seats) => expect(asked(arrs, heading, seats).questions).toEqual([]));
});

describe('seats in use above those licensed', () => {
  const OVER = [10, 5];
  const UNDER = [5, 10];
  const FULL = [5, 5];
  /** A sheet with such seats, a row an account, under those headings. */
  const seats = (used: string, licensed: string, rows: unknown[][], options = {}) =>
    told([['Account', used, licensed], ...rows.map((cells, index) => [`Company ${index + 1}`, ...cells])], options);
  const suspects = (...rows: unknown[][]) => seats('Seats used', 'Seats licensed', rows).issues.length > 0;

  it.each<[what: string, rows: unknown[][], suspected: boolean]>([
    ['in two of two rows', [OVER, OVER], false],
    ['in three of three', [OVER, OVER, OVER], true],
    ['in three of five', [OVER, OVER, OVER, UNDER, UNDER], true],
    ['in half of six', [OVER, OVER, OVER, UNDER, UNDER, UNDER], false],
    ['in none of four full houses', [FULL, FULL, FULL, FULL], false],
    ['in three where others are half known', [OVER, OVER, OVER, ['', 5], ['', 5], ['', 5], [5, '']], true],
    ['in two where others are half known', [OVER, OVER, [5, ''], [5, ''], [5, '']], false],
  ])('%s look swapped: %#', (_, rows, suspected) => expect(suspects(...(rows as unknown[][]))).toBe(suspected));

  it.each([
    ['clear', 'Seats used', 'Seats licensed'],
    ['as clear as other words can be', 'seats-used count', 'Seats licensed'],
  ])('are an issue where both headings are %s, and are used', (_, used, licensed) => {
    const {intake, issues, questions} = seats(used, licensed, [OVER, OVER, OVER]);
    expect(issues).toEqual([
      `“${used}” is higher than “${licensed}” in most rows. Check whether the two columns are swapped.`,
    ]);
    expect(questions).toEqual([]);
    expect(intake.accounts[0]).toMatchObject({seatsUsed: 10, seatsLicensed: 5});
  });

  it.each([
    ['Seats used', 'Seats'],
    ['Seats used today', 'Seats licensed'],
  ])('are asked about where a heading is less clear, and feed nothing: %s, %s', (used, licensed) => {
    const {intake, issues, questions} = seats(used, licensed, [OVER, OVER, OVER, UNDER]);
    const asked = `“${used}” is higher than “${licensed}” in 3 of 4 rows. Which one is seats used, and which one is seats licensed?`;
    expect(questions).toEqual([`${used}: seatsUsed — ${asked}`, `${licensed}: seatsLicensed — ${asked}`]);
    expect(issues).toEqual([]);
    expect(intake.matches.map(({field}) => field)).toEqual(['account']);
    expect(intake.accounts[0]).toMatchObject({seatsUsed: null, seatsLicensed: null});
  });

  it.each([{seatsUsed: 'Seats used'}, {seatsLicensed: 'Seats'}])(
    'are left alone once a person said which is which: %j',
    (confirmed) => {
      const {intake, issues, questions} = seats('Seats used', 'Seats', [OVER, OVER, OVER], {confirmed});
      expect([issues, questions]).toEqual([[], []]);
      expect(intake.accounts[0]).toMatchObject({seatsUsed: 10, seatsLicensed: 5});
    },
  );

  it.each(['Seats used', 'Seats licensed'])('cannot be told from %s alone', (heading) => {
    const {issues, questions} = toldOf(['Account', heading], ['Acme', 5], ['Bolt', 6], ['Core', 7]);
    expect([issues, questions]).toEqual([[], []]);
  });
});

it('a note that looks like seats in use of licensed stays a note', () => {
  const {intake} = toldOf(['Account', 'Notes'], ['Acme', '48/50'], ['Bolt', '3/10'], ['Core', '7/7']);
  expect(intake.accounts.map(({notes}) => notes)).toEqual(['48/50', '3/10', '7/7']);
});

describe('a column of numbers under “Usage” beside seats', () => {
  const sheet = (rows: unknown[][]) => told([['Account', 'ARR', 'Seats', 'Usage'], ...rows]);
  const SMALL = table(['Acme', 9000, 50, 45], ['Bolt', 9000, 20, 15], ['Core', 9000, 59, 34]);

  it.each<[what: string, rows: unknown[][], isAsked: boolean]>([
    ['none above the seats of small teams', SMALL, true],
    ['one above its seats', [...SMALL, ['Dune', 9000, 10, 11]], true],
    ['two above their seats', [...SMALL, ['Dune', 9000, 10, 11], ['Echo', 9000, 10, 12]], false],
    ['one that says nothing, one without seats', [...SMALL, ['Dune', 9000, 10, 'n/a'], ['Echo', 9000, '', 12]], true],
    ['one in percent', [...SMALL, ['Dune', 9000, 10, '70%']], false],
    ['one that is no whole number', [...SMALL, ['Dune', 9000, 10, 1.5]], false],
    ['too few small teams', [...SMALL.slice(1), ['Dune', 9000, 60, 34]], false],
  ])('%s', (_, rows, isAsked) => {
    const {columns, questions, decisions} = sheet(rows);
    expect(questions.length > 0).toBe(isAsked);
    expect('utilization' in columns).toBe(!isAsked);
    expect(decisions.length > 0).toBe(!isAsked);
  });

  it('is what somebody said', () => {
    const {intake} = told([['Account', 'Seats', 'Usage'], ...SMALL.map(([name, , ...more]) => [name, ...more])], {
      confirmed: {utilization: 'Usage'},
    });
    expect(intake.accounts[0]).toMatchObject({utilization: 0.45});
  });
});

describe('a price a month beside seats', () => {
  const asked = (rows: readonly (readonly unknown[])[], heading = 'Monthly price', ...others: string[]) =>
    sheet([heading, 'Seats licensed', ...others], rows);
  const PLANS = table([39, 23], [99, 48], [39, 120], [99, 12]);

  it.each<[what: string, rows: unknown[][], heading: string]>([
    ['two plans, any number of seats', PLANS, 'Monthly price'],
    ['one price', PLANS.map(([, seats]) => [99, seats]), 'monthly_price'],
    ['in Spanish', PLANS, 'Precio mensual'],
  ])('may be that of a seat: %s', (_, rows, heading) => {
    const {questions, columns} = asked(rows, heading);
    expect(questions[0]).toBe(`${heading}: mrr | seatPrice — No ARR column: is it “${heading}”?`);
    expect(columns).not.toHaveProperty('mrr');
    expect(columns).not.toHaveProperty('seatPrice');
  });

  it.each<[what: string, rows: unknown[][], heading: string, others: string[]]>([
    ['differs with the seats', table([390, 10], [990, 30], [1950, 50], [390, 12]), 'Monthly price', []],
    ['packs of so many seats', table([39, 10], [99, 50], [39, 10], [99, 50]), 'Monthly price', []],
    ['an MRR', PLANS, 'MRR', []],
    ['beside the price of a seat', PLANS.map((row) => [...row, 4]), 'Monthly price', ['Price per seat']],
    ['beside an ARR', PLANS.map((row) => [...row, 4800]), 'Monthly price', ['ARR']],
  ])('is the MRR: %s', (_, rows, heading, others) =>
    expect(asked(rows, heading, ...others).columns).toMatchObject({mrr: heading}),
  );

  it('is what a person says', () => {
    const values = [['Account', 'Monthly price', 'Seats licensed'], ...PLANS.map((row, at) => [`C ${at}`, ...row])];
    expect(told(values, {confirmed: {mrr: 'Monthly price'}}).columns).toMatchObject({mrr: 'Monthly price'});
    expect(told(values, {confirmed: {seatPrice: 'Monthly price'}}).questions).toEqual([]);
  });
});

describe('seats needed', () => {
  const ASKED = /above “Seats”\. Confirm this column only if/;
  const needed = (heading: string, ...rows: readonly (readonly unknown[])[]) =>
    sheet(['Seats', heading], rows).questions.filter((each) => ASKED.test(each));
  const ABOVE = table([50, 60], [120, 130], [30, 40]);

  it.each<[why: string, heading: string, rows: unknown[][], asked: number]>([
    ['above the seats in all rows', 'Seats needed', ABOVE, 1],
    ['in nearly all', 'New seats', [...ABOVE, [20, 30], [500, 20]], 1],
    ['where some need none', 'Seats needed', [...ABOVE, [20, 0], [10, '']], 1],
    ['in two rows', 'Seats needed', ABOVE.slice(1), 0],
    ['below in a third', 'Seats needed', [...ABOVE.slice(1), [30, 10]], 0],
    ['on top by the heading', 'Additional seats', ABOVE, 0],
  ])('may include those there are: %s', (_, heading, rows, asked) =>
    expect(needed(heading, ...rows)).toHaveLength(asked),
  );

  it('are those on top once somebody says so', () => {
    const {intake, questions} = told(
      [['Account', 'Seats', 'Seats needed'], ...ABOVE.map((row, at) => [`Company ${at + 1}`, ...row])],
      {confirmed: {seatsNeeded: 'Seats needed'}},
    );
    expect(questions).toEqual([]);
    expect(intake.accounts.map(({seatsNeeded}) => seatsNeeded)).toEqual([60, 130, 40]);
  });
});
