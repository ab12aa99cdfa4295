import {table} from '../../builders';
import {texts} from '../texts';
import {ACME, BOLT, CORE, HEADINGS, sorted} from './sorted';

const SEATS = ['Account', 'Seats', 'ARR', 'Renewal'];
const SEATED = table(['Acme', 10, 20, '2027-01-31'], ['Bolt', 5, 10, '2027-01-31'], ['Core', 4, 4, '2027-01-31']);

describe('rows that sum up others', () => {
  it.each<[what: string, rows: unknown[][], leftOut: string]>([
    [
      'above them, more than once',
      [HEADINGS, ['EMEA', 108_000], ACME, BOLT, ['APAC', 50_000], CORE, ['Dune', 20_000, '2027-01-31']],
      '2 total, 5 total',
    ],
    [
      'above them, with the sum of those sums',
      [
        HEADINGS,
        ['World', 158_000],
        ['EMEA', 108_000],
        ACME,
        BOLT,
        ['APAC', 50_000],
        CORE,
        ['Dune', 20_000, '2027-01-31'],
      ],
      '2 total, 3 total, 6 total',
    ],
    [
      'more than once, but not all',
      [HEADINGS, ['EMEA', 108_000], ACME, BOLT, ['APAC', 50_000], CORE, ['Dune', 20_000, '2027-01-31'], ['Eta', 1]],
      '',
    ],
    ['of three above them, once, where no seats tell', [HEADINGS, ['EMEA', 138_000], ACME, BOLT, CORE], ''],
    ['of three, with their seats', [SEATS, ['EMEA', 19, 34, ''], ...SEATED], '2 total'],
    ['of two, with their seats: that may be chance', [SEATS, ['EMEA', 15, 30, ''], ...SEATED.slice(0, 2)], ''],
    ['of three, with a CSM of its own', [[...SEATS, 'CSM'], ['EMEA', 19, 34, '', 'Ana'], ...SEATED], ''],
    ['but not with other seats', [SEATS, ['EMEA', 18, 34, ''], ...SEATED], ''],
    ['with a renewal of its own', [SEATS, ['EMEA', 19, 34, '2027-01-31'], ...SEATED], ''],
    [
      'by its name, where one amount is not known',
      [HEADINGS, ACME, ['Bolt', 'tbc', '2027-06-30'], ['Enterprise Total', 108_000]],
      '4 total',
    ],
    [
      'by a word that companies end in',
      [HEADINGS, ACME, ['RE/MAX', 24_000], ['HBO Max', 9000], ['Tech for All', 5000]],
      '',
    ],
    ['by its name only, with a renewal', [HEADINGS, ACME, BOLT, ['Energy Total', 9000, '2027-06-30']], ''],
    [
      'group by group, one of them of one',
      [
        HEADINGS,
        ['EMEA', 108_000],
        ACME,
        BOLT,
        ['APAC', 50_000],
        CORE,
        ['Dune', 20_000, '2027-01-31'],
        ['LATAM', 7000],
        ['Eta', 7000, '2027-01-31'],
      ],
      '2 total, 5 total, 8 total',
    ],
    [
      'one by one: that may be chance',
      [HEADINGS, ['Nord', 48_000], ACME, ['Sud', 60_000], BOLT, ['Mid', 50_000], CORE, ['Dune', 20_000, '2027-01-31']],
      '',
    ],
    [
      'of three, one without its renewal but with a CSM',
      [
        [...SEATS, 'CSM'],
        ['EMEA', 19, 34],
        [...SEATED[0]!, 'Ana'],
        ['Bolt', 5, 10, '', 'Ana'],
        [...SEATED[2]!, 'Ana'],
      ],
      '2 total',
    ],
    ['of three, one without anything', [SEATS, ['EMEA', 19, 34, ''], SEATED[0]!, ['Bolt', 5, 10, ''], SEATED[2]!], ''],
    [
      'of three, with a currency, and with a country of its name',
      [
        [...SEATS, 'Currency', 'Country'],
        ['Italy (3)', 19, 34, '', 'EUR', 'Italy'],
        ...SEATED.map((row) => [...row, 'EUR', 'Italy']),
      ],
      '2 total',
    ],
    [
      'of three, with a country of another name',
      [
        [...SEATS, 'Currency', 'Country'],
        ['Italia', 19, 34, '', 'EUR', 'Italy'],
        ...SEATED.map((row) => [...row, 'EUR', 'Italy']),
      ],
      '',
    ],
  ])('%s', (_, rows, leftOut) => expect(sorted(...rows).leftOut).toBe(leftOut));
});

describe('all that the sheet does not name', () => {
  const CSM = [...HEADINGS, 'CSM'];

  it.each(texts`
    Other | Others | Other (32 accounts < $10k) | All other customers | Other accounts | Remaining customers
    FX adjustment | Rounding | Manual adjustments | Rundungsdifferenz | 調整 | Unallocated | Misc. | Sonstige Kunden | Otros | Autres | 其他 | その他 | Rest | Other < 10k | of which churned
    davon gekündigt | dont résiliés | Davon: 3 Kunden | 其中已流失
  `)('%s', (name) => expect(sorted(CSM, ACME, BOLT, [name, 5000]).leftOut).toBe('4 total'));

  it.each(texts`
    Other Media | The Other Group | Others (Pty) Ltd | Rest Assured | Another | Misc Goods | Mother | Divers Direct
    Davon Partners | Dont Panic Ltd | Davonport
  `)('not %s', (name) => expect(sorted(CSM, ACME, BOLT, [name, 5000]).leftOut).toBe(''));

  it('not with a renewal or a person', () => {
    expect(sorted(CSM, ACME, BOLT, ['Rest', 5000, '2027-05-01']).leftOut).toBe('');
    expect(sorted(CSM, ACME, BOLT, ['Others', 5000, '', 'Ann']).leftOut).toBe('');
  });

  it('is part of a sum without a name', () =>
    expect(sorted(HEADINGS, ACME, BOLT, ['Other', 5000], ['', 113_000]).leftOut).toBe('4 total, 5 total'));
});

it('"Other" with a health of its own is an account', () => {
  const rows = table(['Acme', 9000, 'Red'], ['Other', 1200, 'Green'], ['Divers', 800, 'Yellow']);
  expect(sorted(['Account', 'ARR', 'Health'], ...rows).leftOut).toBe('');
  expect(sorted(['Account', 'ARR', 'Health'], ...rows.slice(0, 2), ['Others', 800, 72]).leftOut).toBe('4 total');
});

it.each<[what: string, rows: unknown[][], leftOut: string]>([
  [
    'stand before the accounts',
    table(['Ann Total', '', 108_000, '2027-06-30'], ['Grand Total', '', 108_000]),
    '4 total, 5 total',
  ],
  ['are no notes', [['Bo', '', 108_001, '', 'check the total']], ''],
])('sums of people that %s', (_, rows, leftOut) => {
  const people = [['Ann', ...ACME], ['', ...BOLT], ...rows];
  expect(sorted(['CSM', ...HEADINGS, 'Notes'], ...people).leftOut).toBe(leftOut);
});

describe('accounts named like a total', () => {
  const CSM = [...HEADINGS, 'CSM', 'Status'];
  const ANN = [
    ['Acme', 48_000, '2027-03-31', 'Ann', 'Active'],
    ['Bolt', 60_000, '2027-06-30', 'Ann', 'Active'],
  ];

  it.each<[what: string, rows: unknown[][], leftOut: string]>([
    [
      'have a renewal and a CSM or a status',
      [CSM, ['Max', 5000, '2027-01-31', 'Ann'], ...ANN, ['Total', 50_000, '2027-01-31', '', 'Active']],
      '',
    ],
    ['but not with a CSM alone: sums by person', [CSM, ...ANN, ['Suma', 5000, '', 'Ann']], '4 total'],
    ['but not with a renewal alone', [HEADINGS, ACME, ['Overall', 5000, '2027-01-31'], BOLT], '3 total'],
    [
      'but not what they come to, with a renewal and a CSM',
      [CSM, ...ANN, ['Summe', 108_000, '2027-03-31', 'alle']],
      '4 total',
    ],
    [
      'have them where the sheet knows no amounts',
      table(['Account', 'CSM', 'Renewal'], ['Max', 'Ann', '2027-01-31']),
      '',
    ],
    ['end in such a word, and another pays the same', [CSM, ANN[0]!, ['RE/MAX', 48_000, '2027-01-31', 'Bob']], ''],
    ['end in it without a renewal, with a CSM', [CSM, ...ANN, ['Limpieza Total', 6500, '', 'Luis']], ''],
    ['end in it with a renewal, and one pays the same', [HEADINGS, ACME, ['RE/MAX', 48_000, '2027-01-31']], ''],
    ['are numbers', [HEADINGS, ['#1001', 5000, '2027-01-31'], ['#1002', 6000, '2027-01-31']], ''],
    ['are called Later', [HEADINGS, ACME, ['Later', 5000, '2027-01-31']], ''],
    [
      'but not sums, means and extremes with a CSM or a day',
      [
        CSM,
        ...ANN,
        ['Total', 108_000, '', 'Ann'],
        ['Average', 54_000, '', 'Ann'],
        ['Core', 9000, '2027-03-31', 'Bob', 'Active'],
        ['Max', 60_000, '2027-06-30'],
        ['Total', 117_000, '', '', 'Active'],
      ],
      '4 total, 5 total, 7 total, 8 total',
    ],
    [
      'but not counts and marks in those columns',
      [CSM, ...ANN, ['Total', 5000, 2, '1 CSM', 'n/a'], ['Subtotal', 5000, '2 renewals', 'TBD', '–']],
      '4 total, 5 total',
    ],
    [
      'but not a sum by its name that has a day',
      [HEADINGS, ACME, BOLT, ['EMEA Total', 108_000, '2027-03-31']],
      '4 total',
    ],
    ['but not without an amount', [CSM, ...ANN, ['Total', '', '', 'Ann']], '4 total'],
    ['but not the sum above them', [CSM, ['Total', 108_000, '2027-03-31'], ...ANN], '2 total'],
    ['but not a number behind a blank', [HEADINGS, ACME, BOLT, ['# 2', 2]], '4 total'],
  ])('%s', (_, rows, leftOut) => expect(sorted(...rows).leftOut).toBe(leftOut));
});

describe('below the total of accounts with renewals', () => {
  const OWNED = [...HEADINGS, 'CSM'];
  const ACCOUNTS = table([...ACME, 'Ann'], [...BOLT, 'Bo']);
  const TOTAL = ['Total', 108_000];

  it.each<[what: string, rows: unknown[][], leftOut: string]>([
    ['a part of them', [TOTAL, ['At risk', 48_000]], '4 total, 5 description'],
    [
      'a part and what is not known',
      [TOTAL, ['Renewing in Q1', 48_000], ['Kurtosis', 12]],
      '4 total, 5 description, 6 description',
    ],
    ['a part of the total', [TOTAL, ['of which Ann', 48_000]], '4 total, 5 description'],
    ['a sum for each person', [TOTAL, ['Ann', 48_000], ['Bo', 60_000]], '4 total, 5 description, 6 description'],
    ['customers called like several', [TOTAL, ['Riskified', 8_000], ['Plan International', 9_000]], '4 total'],
    ['a customer that is new', [TOTAL, ['Newco', 8_000]], '4 total'],
    ['customers that are new', [TOTAL, ['Newco', 8_000], ['Dune', 9_000]], '4 total'],
    ['a part with a renewal', [TOTAL, ['Risk Partners', 8_000, '2027-05-01', 'Ann']], '4 total'],
    ['a part without a total', [['At risk', 48_000]], ''],
    [
      'a figure above another total, and a customer that is new',
      [TOTAL, ['TOTAL incl. pipeline', 210_000], ['Newco', 8_000], ['Average', 54_000]],
      '4 total, 5 total, 7 total',
    ],
  ])('%s', (_, rows, leftOut) => expect(sorted(OWNED, ...ACCOUNTS, ...rows).leftOut).toBe(leftOut));

  it.each(texts`
    Total w/ pipeline | Total ARR (excl. pilots) | Beginning ARR | Change vs PY | Portfolio value | Check | Σ
    Summe CHF | Gesamtsumme (netto) | Total H.T. | Previous month | MoM change | Run rate | zzgl. 19% MwSt | + VAT 20% | Weighted pipeline | Best case | Commit | Avg. seats | Monthly average | 前年比 | 同比
  `)('a figure of the whole list: %s', (name) => {
    expect(sorted(OWNED, ...ACCOUNTS, TOTAL, [name, 210_000]).leftOut).toMatch(/^4 total, 5 /);
  });

  it.each([
    'Check Point',
    'Opening Minds',
    'Portfolio Partners',
    'Total Wine',
    'Current Media',
    'Monthly Star',
    'Best Buy',
    'Commit Labs',
    'Weighted Gear',
  ])('a customer: %s', (name) => {
    expect(sorted(OWNED, ...ACCOUNTS, TOTAL, [name, 210_000]).leftOut).toBe('4 total');
  });

  it('totals above what they sum up leave the last account', () => {
    const rows = [
      ['Total', 21_000],
      ['Acme', 12_000, '2027-01-31', 'Ann'],
      ['Beta', 9_000, '2027-03-31', 'Bo'],
      ['Total', 7_000],
      ['Gamma at risk', 7_000],
    ];
    expect(sorted(OWNED, ...rows).accounts).toContain('Gamma at risk');
  });

  it.each([
    ['Sum of sales', '3 total, 5 total, 6 total'],
    ['ARR', '3 total, 5 total, 6 total'],
  ])('sums by account below %s are told by their names', (heading, leftOut) => {
    const rows = [ACME, ['Acme Total', 48_000], BOLT, ['Bolt Total', 60_000], ['Grand Total', 108_000]];
    expect(sorted(['Account', heading, 'Renewal'], ...rows).leftOut).toBe(leftOut);
  });
});
