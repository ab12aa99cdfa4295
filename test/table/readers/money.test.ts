import {column, told, valuesIn} from '../read';

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
    ['$48K', 48000],
    ['48k', 48000],
    ['1.2M', 1_200_000],
    ['€48.000,00', 48000],
    ['48,000', 48000],
    ['(1,000)', -1000],
    ['¥1,200,000', 1_200_000],
    ['USD 48000', 48000],
    ['48000', 48000],
    [' 48 000 ', 48000],
    ['48 000 €', 48000],
    ["CHF 48'000.50", 48000.5],
    ['R$ 48.000,00', 48000],
    ['-$1,000', -1000],
    ['$-1,000', -1000],
    ['$1.25M', 1_250_000],
    ['２４，０００', 24000],
    ['12万', 120_000],
    ['¥1.2万', 12000],
    ['48000 USD', 48000],
    ['$4K/mo', 48000],
    ['$48K/yr', 48000],
    ['$4,000 per month', 48000],
    ['48,000.5', 48000.5],
    ['12,34,567', 1_234_567],
  ])('%s is %d a year', (cell, amount) => {
    expect(valuesIn('arr', 'ARR', [cell])).toEqual([amount]);
  });

  it.each([
    ['every mark followed by three digits', ['1,200', '48,000', '9,500'], 'en-US', [1200, 48000, 9500]],
    ['the same in a locale where a comma is decimal', ['1,200', '48,000'], 'de-DE', [1200, 48000]],
    ['dots with three digits, whatever the locale', ['1.200', '48.000'], 'en-US', [1200, 48000]],
    ['a mark with two digits anywhere makes it decimal', ['1.200', '48.50'], 'en-US', [1.2, 48.5]],
    ['one digit', ['1,200', '48,5'], 'en-US', [1.2, 48.5]],
    ['four digits', ['1,200', '48,1234'], 'en-US', [1.2, 48.1234]],
    ['the other mark then separates thousands', ['1,200', '48.50'], 'en-US', [1200, 48.5]],
    ['a mark that repeats separates thousands', ['1.200.000', '5.000'], 'en-US', [1_200_000, 5000]],
  ])('%s', (_, cells, locale, amounts) => {
    expect(valuesIn('arr', 'ARR', cells, {locale})).toEqual(amounts);
  });

  it.each([
    ['ARR (K)', 48, 48000],
    ['ARR in thousands', 48, 48000],
    ['ARR ($K)', 48, 48000],
    ['arr_ksek', 48, 48000],
    ['ARR (M)', 1.1, 1_100_000],
    ['ARR (million EUR)', 1.1, 1_100_000],
    ['ARR (cents)', 4_800_000, 48000],
    ['ARR per month', 4000, 48000],
    ['arr_usd', 48000, 48000],
    ['ARR (€)', 48000, 48000],
    ['ARR (万元)', 12, 120_000],
  ])('the unit in "%s" multiplies', (heading, cell, amount) => {
    expect(valuesIn('arr', heading, [cell])[0]).toBeCloseTo(amount, 6);
  });

  it('a suffix in the cell wins over the heading', () => {
    expect(valuesIn('arr', 'ARR (K)', [48, '48K', '1.2M', '48'])).toEqual([48000, 48000, 1_200_000, 48000]);
  });

  it.each([
    ['Seat price', '$80', 80],
    ['Seat price per year', 960, 80],
    ['Seat price', '$960/yr', 80],
    ['Seat price', '$80/seat/month', 80],
  ])('a seat price is a month: %s, %s', (heading, cell, price) => {
    expect(valuesIn('seatPrice', heading, [cell])).toEqual([price]);
  });

  it('MRR stays a month', () => {
    expect(valuesIn('mrr', 'MRR (€)', ['2.400,00', '1.000,50'])).toEqual([2400, 1000.5]);
  });

  it.each([
    ['forty', 'ARR (Accounts!B3) says "forty". Enter an amount such as 48000 or $48K.'],
    ['12%', 'ARR (Accounts!B3) says "12%". Enter an amount such as 48000 or $48K.'],
    ['1,2,3', 'ARR (Accounts!B3) says "1,2,3". Enter an amount such as 48000 or $48K.'],
    ['#N/A', 'ARR (Accounts!B3) says "#N/A". Repair the formula, or clear the cell.'],
    [true, 'ARR (Accounts!B3) says "TRUE". Enter an amount such as 48000 or $48K.'],
    [
      new Date('2026-05-12T00:00:00Z'),
      'ARR (Accounts!B3) says "2026-05-12". It is a date. Format the cell as text or number and enter the value again.',
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
      'arr: 3 cells say something like a lot, little, some (first B2). Enter an amount such as 48000 or $48K.',
    ]);
    expect(cells).toEqual(['B1']);
  });
});
