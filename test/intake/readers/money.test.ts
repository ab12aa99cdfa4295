import {table} from '../../builders';
import {column, told, toldOf, valuesIn} from '../read';
import {giving, texts} from '../texts';

describe('money', () => {
  it.each([
    [1e15, 1e15],
    [0.000_001, 0.000_001],
    [0.000_000_9, 0],
    [1e-300, 0],
    [-1e-300, 0],
    [-0.000_001, -0.000_001],
  ])('%d in a cell is %d a year: a rest of 0 that a calculation left is 0', (cell, amount) => {
    expect(valuesIn('arr', 'ARR', [cell])).toEqual([amount]);
  });

  it.each([
    ...texts`
      $48K | 48k | €48.000,00 | 48,000 | USD 48000 | 48000 | 48 000 € | 48 000 руб. | 48 000 Kč | 48 000 Ft
      48.000 TL | R$ 48.000,00 | 48000 USD | $4K/mo | $48K/yr | $4,000 per month | 48.000 € zzgl. MwSt. | $48k ACV
    `.map(giving(48000)),
    ...texts`1.2M | ¥1,200,000`.map(giving(1_200_000)),
    ...texts`(1,000) | -$1,000 | $-1,000`.map(giving(-1000)),
    [' 48 000 ', 48000],
    ...texts`CHF 48'000.50 | 48,000.5`.map(giving(48000.5)),
    ['$1.25M', 1_250_000],
    ['２４，０００', 24000],
    ['12万', 120_000],
    ['¥1.2万', 12000],
    ['12,34,567', 1_234_567],
    ['£66,000 + VAT', 66000],
  ])('%s is %d a year', (cell, amount) => expect(valuesIn('arr', 'ARR', [cell])).toEqual([amount]));

  it.each([
    ['every mark followed by three digits', ['1,200', '48,000', '9,500'], 'en-US', [1200, 48000, 9500]],
    ['a comma with two digits, where commas are decimal', ['1,200', '48,50'], 'de-DE', [1.2, 48.5]],
    ['a dot with two digits, beside a comma', ['1,200', '48.50'], 'en-US', [1200, 48.5]],
  ])('%s', (_, cells, locale, amounts) => expect(valuesIn('arr', 'ARR', cells, {locale})).toEqual(amounts));

  it.each([
    ...texts`ARR (K) | ARR in thousands | ARR ($K) | arr_ksek`.map(giving(48, 48000)),
    ...texts`ARR (M) | ARR (million EUR)`.map(giving(1.1, 1_100_000)),
    ['ARR (cents)', 4_800_000, 48000],
    ['ARR per month', 4000, 48000],
    ...texts`arr_usd | ARR (€)`.map(giving(48000, 48000)),
    ['ARR (万元)', 12, 120_000],
  ])('the unit in "%s" multiplies', (heading, cell, amount) => {
    expect(valuesIn('arr', heading, [cell])[0]).toBeCloseTo(amount, 6);
  });

  it('a suffix in the cell wins over the heading', () => {
    expect(valuesIn('arr', 'ARR (K)', [48, '48K', '1.2M', '48'])).toEqual([48000, 48000, 1_200_000, 48000]);
  });

  it.each<[what: string, cells: unknown[], amounts: unknown[]]>([
    ['is asked for', ['48k', '12.5', '96k', 30], [48000, null, 96000, null]],
    ['is none of a whole amount', ['48K', 12500, '9,600', 0], [48000, 12500, 9600, 0]],
    ['is none where most amounts are small', ['1.2K', 500, 700, '650'], [1200, 500, 700, 650]],
    ['is none beside a currency', ['48K', '96K', '$500'], [48000, 96000, 500]],
  ])('a K that is missing %s', (_, cells, amounts) => expect(valuesIn('arr', 'ARR', cells)).toEqual(amounts));

  it.each([
    ['Seat price', '$80', 80],
    ['Seat price per year', 960, 80],
    ['Seat price', '$960/yr', 80],
    ['Seat price', '$80/seat/month', 80],
  ])('a seat price is a month: %s, %s', (heading, cell, price) => {
    expect(valuesIn('seatPrice', heading, [cell])).toEqual([price]);
  });

  it('MRR stays a month', () => expect(valuesIn('mrr', 'MRR (€)', ['2.400,00', '1.000,50'])).toEqual([2400, 1000.5]));

  it.each([
    ['forty', 'ARR (Accounts!B3) says “forty”. Enter an amount such as 48000 or $48K.'],
    ['12%', 'ARR (Accounts!B3) says “12%”. Enter an amount such as 48000 or $48K.'],
    ['1,2,3', 'ARR (Accounts!B3) says “1,2,3”. Enter an amount such as 48000 or $48K.'],
    ['$48k TCV', 'ARR (Accounts!B3) says “$48k TCV”. Enter an amount such as 48000 or $48K.'],
    ['48k services', 'ARR (Accounts!B3) says “48k services”. Enter an amount such as 48000 or $48K.'],
    ['12k training', 'ARR (Accounts!B3) says “12k training”. Enter an amount such as 48000 or $48K.'],
    ['2 VAT', 'ARR (Accounts!B3) says “2 VAT”. Enter an amount such as 48000 or $48K.'],
    ['#N/A', 'ARR (Accounts!B3) says “#N/A”. Fix the formula, or clear the cell.'],
    [true, 'ARR (Accounts!B3) says “TRUE”. Enter an amount such as 48000 or $48K.'],
    [
      new Date('2026-05-12T00:00:00Z'),
      'ARR (Accounts!B3) says “2026-05-12”. This is a date. Format the cell as text or number and enter the value again.',
    ],
  ])('%s cannot be read', (cell, issue) => {
    const {issues, intake} = told(column('ARR', [1000, cell, 2000, 3000]));
    expect(issues).toEqual([issue]);
    expect(intake.accounts.map(({arr}) => arr)).toEqual([1000, null, 2000, 3000]);
  });

  it.each(['', ' ', '\u00a0', null, undefined, 'n/a', '–', 'tbd', '?', 'unknown'])(
    '%j is nothing known, without an issue',
    (cell) => {
      const {issues, intake} = told(column('ARR', [1000, cell, 2000]));
      expect(issues).toEqual([]);
      expect(intake.accounts[1]?.arr).toBeNull();
    },
  );

  it('two marks used as decimals leave a cell that shows neither unread', () => {
    const {intake, cells} = told(column('ARR', ['48.5', '7,25', '1,200', '300']));
    expect(intake.accounts.map(({arr}) => arr)).toEqual([48.5, 7.25, null, 300]);
    expect(cells).toEqual(['B4']);
  });

  it('groups the cells of a column that cannot be read', () => {
    const {issues, cells} = told([...column('arr', ['a lot', 'little', 'some'])]);
    expect(issues).toEqual([
      'arr (Accounts!B2:B4): we can’t read 3 cells; B2 says “a lot”. Enter an amount such as 48000 or $48K.',
    ]);
    expect(cells).toEqual(['B2']);
  });
});

describe('the period of money', () => {
  it.each<[field: 'arr' | 'mrr' | 'seatPrice', heading: string, cell: unknown, amount: number]>([
    ['arr', 'ARR', 1200, 1200],
    ['arr', 'ARR per month', 100, 1200],
    ['arr', 'ARR per month', '$100', 1200],
    ['arr', 'ARR per month', '$1,200/yr', 1200],
    ['arr', 'ARR per quarter', 300, 1200],
    ['arr', 'ARR', '$300/quarter', 1200],
    ['arr', 'ARR', '$100 monthly', 1200],
    ['mrr', 'MRR', 100, 100],
    ['mrr', 'MRR', '$1,200/yr', 100],
    ['mrr', 'MRR', '$100/mo', 100],
    ['mrr', 'MRR (K)', '0.1', 100],
    ['mrr', 'MRR (K)', '0.1K', 100],
    ['seatPrice', 'Price per seat per year', 120, 10],
    ['seatPrice', 'Price per seat per year', '$10/mo', 10],
    ['seatPrice', 'Seat price', '$0.1', 0.1],
  ])('%s, %s: %s is %d', (field, heading, cell, amount) => {
    const options = {confirmed: {[field]: heading}};
    expect(valuesIn(field, heading, [cell], options)[0]).toBeCloseTo(amount, 9);
  });

  it.each([
    ['ARR', []],
    ['ARR (K)', ['1,000']],
    ['ARR per month', ['12']],
    ['ARR (cents)', ['divided by 100']],
  ])('%s: what each number multiplies by is said', (heading, figures) => {
    const {decisions} = told(column(heading, [5, 7]), {confirmed: {arr: heading}});
    expect(decisions).toEqual(figures.map((figure) => expect.stringContaining(figure)));
  });

  it('adds nothing that binary fractions leave', () => {
    expect(valuesIn('arr', 'ARR (K)', ['1.1', '2.3K'])).toEqual([1100, 2300]);
  });

  it.each([
    ['ARR', 'Enter an amount such as 48000 or $48K.'],
    ['Seat price', 'Enter a price for the same period as the rest of the column, such as 80 or $80.'],
  ])('%s: what to enter', (heading, advice) => expect(told(column(heading, [5, 'forty'])).issues[0]).toContain(advice));
});

describe('plan amounts with their interval beside them', () => {
  it.each<[interval: unknown, mrr: number | null]>([
    ...texts`month | Monthly | 1 month | 每月`.map(giving(3650)),
    ...texts`month each | fortnight`.map(giving(null)),
    ...texts`year | annually`.map(giving(304.166667)),
    ...texts`quarter | 3 months`.map(giving(1216.666667)),
    ['week', 15816.666667],
    ['day', 111020.833333],
    ['ＭＯＮＴＨ ', 3650],
    ['', null],
    [7, null],
  ])('%s', (interval, mrr) => {
    const {intake} = toldOf(
      ['Account', 'Plan amount', 'Plan interval'],
      ['Acme', 3650.5 - 0.5, interval],
      ['Bolt', 0.5, 'month'],
    );
    expect(intake.accounts.map((account) => account.mrr)).toEqual([mrr, 0.5]);
  });

  it('that cannot be read stay so', () => {
    const {intake, cells} = toldOf(
      ['Account', 'Plan amount', 'Plan interval'],
      ['Acme', 'forty', 'month'],
      ['Bolt', '', 'month'],
      ['Cove', 5, 'month'],
      ['Dune', 7.5, 'month'],
    );
    expect(intake.accounts.map((account) => account.mrr)).toEqual([null, null, 5, 7.5]);
    expect(cells).toEqual(['B2']);
  });
});

describe('units of money', () => {
  it.each([
    [1e6, ['ARR (M SEK)', 'ARR (USD M)', 'ARR M EUR', 'ARR (EUR m)', 'ARR (mDKK)', 'ARR 百万円']],
    [
      1e3,
      texts`
        ARR (T€) | ARR (TEUR) | ARR tkr | ARR (千円) | ARR miles de € | ARR (KCHF) | ARR (R$ mil) | ARR (tys. zł)
        ARR (miles €)
      `,
    ],
    [1e5, ['ARR (lakhs)']],
    [1e7, ['ARR in crore', 'ARR (₹ Cr)']],
    [1e8, ['ARR（億円）']],
    [1, ['ARR (EUR)', 'ARR (SEK monthly)', 'ARR EUR max']],
  ])('%d: %j', (factor, headings) => {
    for (const heading of headings) {
      const {intake} = told(table(['Account', heading], ['Acme', 2]), {confirmed: {arr: heading}});
      expect([heading, intake.accounts[0]!.arr]).toEqual([
        heading,
        2 * factor * (heading.includes('monthly') ? 12 : 1),
      ]);
    }
  });

  it.each([...texts`148 T€ | 148 tkr`.map(giving(148_000)), ['1,2 m kr', 1_200_000], ['3億円', 3e8]])(
    'in a cell: %s',
    (cell, arr) => expect(valuesIn('arr', 'ARR', [cell])).toEqual([arr]),
  );
});

describe('money in several currencies', () => {
  it.each<[what: string, cells: unknown[], amounts: unknown[]]>([
    ['is written in the manner of each', ['€12.500,00', '$48,000', '£96,000'], [12500, 48000, 96000]],
    ['whatever comes first', ['$48,000', '$12,500.50', '€12.500'], [48000, 12500.5, 12500]],
    ['in codes', ['EUR 12.500,50', 'USD 48,000'], [12500.5, 48000]],
  ])('%s', (_, cells, amounts) => expect(valuesIn('arr', 'ARR', cells)).toEqual(amounts));

  it('is not told apart where only some cells have a sign', () => {
    expect(valuesIn('arr', 'ARR', ['€12,50', '48,125'])).toEqual([12.5, 48.125]);
  });
});

describe('an amount for one seat', () => {
  const amounts = ['$48,000', '$126,000', '$31,500'];

  it.each(['$36 per seat', '36/user', '$30/user/month', '$36 per licence'])('is no ARR: %s', (cell) =>
    expect(valuesIn('arr', 'ARR', [...amounts, cell])[3]).toBeNull(),
  );

  it.each(['$36', '$36 per seat', '36/user'])('is the price of one: %s', (cell) =>
    expect(valuesIn('seatPrice', 'Seat price', [cell])).toEqual([36]),
  );

  it('leaves amounts a year and a month as they are', () =>
    expect(valuesIn('arr', 'ARR', [...amounts, '$36,000 per year', '$3,000/mo']).slice(3)).toEqual([36_000, 36_000]));
});

it.each([
  ['tenths', ['$4k', '10.5', 2.6, 'n/a', 7], [4000, null, null, null, null]],
  ['tenths with a comma', ['4k', '10,5', '2,6', '12'], [4000, null, null, null]],
  ['whole amounts', ['$1.2k', 500, 250, 80], [1200, 500, 250, 80]],
  ['cents', ['$1.2k', '99.50', '250.00', '80.25'], [1200, 99.5, 250, 80.25]],
  ['no K at all', [10.5, 2.6, 7], [10.5, 2.6, 7]],
])('bare amounts beside one in K: %s', (_, cells, amounts) => expect(valuesIn('mrr', 'MRR', cells)).toEqual(amounts));

it.each([
  ['48,000 ¹', 48_000],
  ['48,000²', 48_000],
  ['$48,000 ¹²', 48_000],
  ['48,000*', 48_000],
  ['48,000 1', null],
  ['48,000 12', null],
])('the number of a note is none of an amount and its marks: %s', (cell, amount) =>
  expect(valuesIn('arr', 'ARR', ['36,000', cell, '120,000'])).toEqual([36_000, amount, 120_000]),
);

it.each<[field: 'arr' | 'mrr', cell: string, amount: number | null]>([
  ['mrr', '$48k ARR', 4000],
  ['mrr', 'ARR: $48k', 4000],
  ['mrr', '48k ARR (est.)', 4000],
  ['mrr', '$4k MRR', 4000],
  ['mrr', '$4k', 4000],
  ['arr', '$4k MRR', 48_000],
  ['arr', 'MRR 4,000', 48_000],
  ['arr', '$48k ARR', 48_000],
  ['arr', '$4k/mo ARR', 48_000],
  ['arr', '48k carry', null],
])('what an amount is called says how often it comes: %s %s', (field, cell, amount) =>
  expect(valuesIn(field, field.toUpperCase(), ['$5,500', cell, '$6,500'])[1]).toBe(amount),
);

it.each([
  [' $ -   ', null, 0],
  ['€ –', null, 0],
  ['R$ -', null, 0],
  [' $ (1,200.00)', -1200, 0],
  ['$(1,200)', -1200, 0],
  ['$ (1,200', null, 1],
  ['$ 1,200)', null, 1],
])('%j in the format of accounts', (cell, amount, issues) => {
  const read = told(column('ARR', ['$5,500', cell, '$6,500']));
  expect([read.intake.accounts[1]?.arr, read.issues.length]).toEqual([amount, issues]);
});
