import {table} from '../../builders';
import {texts} from '../texts';
import {ACME, BOLT, HEADINGS, sorted} from './sorted';

describe('rows below the accounts', () => {
  it.each<[what: string, rows: unknown[][], leftOut: string]>([
    [
      'figures, where accounts fill more cells',
      [
        [...HEADINGS, 'Health'],
        [...ACME, 'Green'],
        [...BOLT, 'Red'],
        [],
        ['ARR at risk', 60_000],
        ['Green', 'Healthy - no action'],
      ],
      '5 description, 6 description',
    ],
    [
      'letters of a legend, and changes with their sign',
      [
        [...HEADINGS, 'Health'],
        [...ACME, 'G'],
        [...BOLT, 'R'],
        [],
        ['Opening ARR', 100_000],
        ['+ New', 12_000],
        ['- Churn', -4000],
        ['G', 'on track'],
        ['R', 'escalated'],
      ],
      '5 description, 6 description, 7 description, 8 description, 9 description',
    ],
    [
      'by their names, where accounts fill three',
      [HEADINGS, ACME, BOLT, ['Total', 108_000], ['Target', 200_000], ['Gap to target', 92_000]],
      '4 total, 5 description, 6 description',
    ],
    [
      'new customers behind a blank row, with a price or a day only',
      [
        [...HEADINGS, 'Seats'],
        [...ACME, 5],
        [...BOLT, 5],
        [],
        ['Newco', 8000],
        ['Target', 9000],
        ['Gap Inc', '', '2027-06-30'],
      ],
      '',
    ],
    [
      'figures in text, and beside others that nobody knows',
      [
        [...HEADINGS, 'Seats'],
        [...ACME, 5],
        [...BOLT, 5],
        [],
        ['Quota', '$120,000'],
        ['Gap to quota', '$42,000'],
        ['Newco', 5],
      ],
      '5 description, 6 description',
    ],
    [
      'names alone, of customers that nobody has filled in yet',
      [[...HEADINGS, 'Seats'], [...ACME, 5], [...BOLT, 5], [], ['Umbra Foods'], ['Vita Health'], ['Wayne Steel']],
      '',
    ],
    [
      'a note of two lines',
      [HEADINGS, ACME, BOLT, [], ['See the wiki for definitions.'], ['Ask Ines']],
      '5 description, 6 description',
    ],
    [
      'companies with words of figures in their names',
      [
        [...HEADINGS, 'Seats'],
        [...ACME, 5],
        [...BOLT, 5],
        [],
        ['Meta', 5000],
        ['Growth Partners', 6000],
        ['Health Net', 7000],
      ],
      '',
    ],
    ['a new customer with a price only', [HEADINGS, ACME, BOLT, [], ['Zeta', 5000]], ''],
    [
      'a bridge of the ARR, also where one figure is called by a word only',
      [
        [...HEADINGS, 'Seats'],
        [...ACME, 5],
        [...BOLT, 5],
        [],
        ['Opening ARR', 90_000],
        ['New', 18_000],
        ['Attainment', '82%'],
        ['Quota', 150_000],
      ],
      '5 description, 6 description, 7 description, 8 description',
    ],
    ...texts`
      Meta 2027 & Falta | Obiettivo 2027 & Media | Doel & Verschil | Cel 2027 & Brakuje | Mål & Kvar | Hedef & Fark
      Soll 2027 & Zielerreichung | 목표 & 달성률 | Total incl. verbal & Includes one-off fees
    `.map((names): [string, unknown[][], string] => [
      `targets below the total: ${names}`,
      [
        [...HEADINGS, 'Seats'],
        [...ACME, 5],
        [...BOLT, 5],
        ['Total', 108_000],
        ...names.split(' & ').map((name, at) => [name, 150_000 + at]),
      ],
      /Media/.test(names)
        ? '4 total, 5 description, 6 total'
        : /verbal/.test(names)
          ? '4 total, 5 total, 6 description'
          : '4 total, 5 description, 6 description',
    ]),
    [
      'but not a customer below it',
      [HEADINGS, ACME, BOLT, ['Total', 108_000], ['Celsius', 5000], ['Total Solar', 9000]],
      '4 total',
    ],
    [
      'what renews in each month',
      [[...HEADINGS, 'Seats'], [...ACME, 5], [...BOLT, 5], [], ['Renewals Mar', 48_000], ['Renewals Jun', 60_000]],
      '5 description, 6 description',
    ],
    [
      'customers called by a month or a word',
      [[...HEADINGS, 'Seats'], [...ACME, 5], [...BOLT, 5], [], ['New', 18_000], ['April', 48_000], ['Zeta', 6000]],
      '',
    ],
    ['a customer without its renewal right below', [HEADINGS, ACME, BOLT, ['Target', 5000]], ''],
    [
      'averages and counts, however they are called',
      [
        HEADINGS,
        ACME,
        BOLT,
        ['Ø', 54_000],
        ['Average per customer', 54_000],
        ['Mediana', 54_000],
        ['# Accounts', 2],
        ['StdDev', 3_000],
      ],
      '4 total, 5 total, 6 total, 7 total, 8 total',
    ],
  ])('%s', (_, rows, leftOut) => expect(sorted(...rows).leftOut).toBe(leftOut));
});

describe('customers below the accounts', () => {
  const ACCOUNTS = [[...HEADINGS, 'Seats'], [...ACME, 5], [...BOLT, 5], []];

  it.each<[what: string, rows: unknown[][], leftOut: string]>([
    ['with dots, figures and suffixes', [['Booking.com'], ['Dr. Oetker'], ['3M'], ['Acme Inc.'], ['Studio 54']], ''],
    ['but not with a year', [['Ann Lee'], ['Nov 2026']], '5 description, 6 description'],
    ['but not with a count', [['Ann Lee'], ['3 accounts open']], '5 description, 6 description'],
    ['but not with a sentence', [['Ann Lee'], ['Ask before sending.']], '5 description, 6 description'],
    ['called like figures, beside others', table(['Target', 60_000], ['Gap', 40_000], ['Nordstrom', 30_000]), ''],
    ['but not figures alone', table(['Target', 60_000], ['Actual', 40_000]), '5 description, 6 description'],
  ])('%s', (_, rows, leftOut) => expect(sorted(...ACCOUNTS, ...rows).leftOut).toBe(leftOut));
});

describe('above accounts with renewals', () => {
  const OWNED = [...HEADINGS, 'CSM'];
  it.each<[rows: unknown[][], leftOut: string]>([
    [[['Target FY27', 150_000]], '2 description'],
    [
      [
        ['Target', 150_000],
        ['Actual', 108_000],
      ],
      '2 description, 3 description',
    ],
    [[['Target', 150_000]], ''],
    [
      [
        ['Target', 150_000],
        ['Newco', 8000],
      ],
      '',
    ],
    [[['Target FY27', 150_000, '2027-05-01', 'Ann']], ''],
  ])('%j', (rows, leftOut) => expect(sorted(OWNED, ...rows, [...ACME, 'Ann'], [...BOLT, 'Bo']).leftOut).toBe(leftOut));
});
