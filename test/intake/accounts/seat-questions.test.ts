import {formulaHeadings} from '../../../src/formulas/assess-formula';
import {told} from '../read';

const sheet = (headings: readonly string[], rows: readonly (readonly unknown[])[]) =>
  told([['Account', ...headings], ...rows.map((row, at) => [`Company ${at + 1}`, ...row])]);

describe('seat prices without a period', () => {
  const prices = (rows: readonly (readonly unknown[])[], heading = 'Price per seat', money = 'ARR') =>
    sheet([money, 'Seats licensed', heading], rows);
  const YEARLY = [
    [48000, 50, 960],
    [120000, 200, 600],
    [96000, 80, 1200],
  ];

  it.each<[why: string, rows: unknown[][], heading: string, money: string, first: number]>([
    ['times the seats they are the ARR', YEARLY, 'Price per seat', 'ARR', 80],
    ['rounded', [[48100, 50, 960], ...YEARLY.slice(1)], 'Price/user', 'ARR', 80],
    [
      'twelve times the MRR',
      [
        [4000, 50, 960],
        [10000, 200, 600],
      ],
      'Price per seat',
      'MRR',
      80,
    ],
    ['the heading says so', YEARLY, 'Price per seat (annual)', 'ARR', 80],
  ])('are a year’s: %s', (_, rows, heading, money, first) =>
    expect(prices(rows, heading, money).intake.accounts[0]!.seatPrice).toBe(first),
  );

  it.each<[why: string, rows: unknown[][], heading: string, money: string]>([
    [
      'twelve times the seats they are the ARR',
      [
        [48000, 50, 80],
        [120000, 200, 50],
      ],
      'Price per seat',
      'ARR',
    ],
    [
      'times the seats they are the MRR',
      [
        [4000, 50, 80],
        [10000, 200, 50],
      ],
      'Price per seat',
      'MRR',
    ],
    [
      'one row may be chance',
      [
        [4000, 50, 80],
        [10000, 200, 90],
        [5000, 20, 60],
      ],
      'Price per seat',
      'ARR',
    ],
    [
      'the heading says so',
      [
        [4000, 50, 80],
        [10000, 200, 50],
      ],
      'Price per seat a month',
      'ARR',
    ],
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
