import {table} from '../builders';
import {column, told, toldOf} from './read';
import {texts} from './texts';

describe('what a person should look at', () => {
  it('is listed from top to bottom, in a row from left to right', () => {
    const {cells} = toldOf(
      ['Seats used', 'Account', 'Seats licensed', 'ARR', 'Renewal'],
      [9, 'Acme', 5, 100, '2027-02-30'],
      [9, 'Bolt', 5, 'x', 'someday'],
      [9, '', 5, 7, ''],
      [9, 'Core', 5, 'x', ''],
      [9, 'Dune', 5, 200, ''],
      ['many', 'Echo', 1, 300, '2027-02-28'],
    );
    expect(cells).toEqual(['A1', 'E2', 'D3', 'E3', 'B4', 'D5', 'A7']);
  });

  it('names a whole column before the rows, wherever it stands', () => {
    const {cells, issues} = told(
      [
        ['Account', 'Seats used', 'Seats licensed', 'ARR'],
        ['Acme', 'x', 5, 'a'],
        ['Bolt', 9, 5, 'b'],
        ['Core', 9, 5, 'c'],
        ['Dune', 9, 5, 7],
      ],
      {confirmed: {arr: 'ARR', nps: 'Gone'}},
    );
    expect(cells).toEqual(['A1', 'B1', 'B2', 'D2']);
    expect(issues[0]).toBe('“Gone” was set to NPS, but no column has that heading. Choose the column for NPS again.');
    expect(issues[3]).toBe(
      'ARR (Accounts!D2:D4): we can’t read 3 cells; D2 says “a”. Enter an amount such as 48000 or $48K.',
    );
  });
});

describe('the same in several rows', () => {
  it.each<[what: string, cells: unknown[], told: [cell: string, count?: number, range?: string][]]>([
    ['none', [100, 100], []],
    ['one', [100, 'a'], [['B3']]],
    ['two', ['a', 100, 'a'], [['B2'], ['B4']]],
    ['three', ['a', 100, 'a', 'b'], [['B2', 3, 'Accounts!B2:B5']]],
    ['three among many', [100, 'a', ...Array(90).fill(100), 'a', 'b'], [['B3', 3, 'Accounts!B3:B95']]],
    ['300', Array(300).fill('soon'), [['B2', 300, 'Accounts!B2:B301']]],
    [
      'two of one kind and three of another',
      ['#REF!', 'a', 'b', '#N/A', 'c'],
      [['B2'], ['B3', 3, 'Accounts!B3:B6'], ['B5']],
    ],
  ])('is said once from three on: %s', (_, cells, expected) => {
    const {issues} = told(column('ARR', cells), {confirmed: {arr: 'ARR'}}).intake;
    expect(
      issues.map(({cell, count, range}) => [cell.slice(9), count, range].filter((each) => each !== undefined)),
    ).toEqual(expected);
  });

  it('quotes one cell and says how many there are', () => {
    expect(told(column('ARR', [5, 'forty', 'fifty']), {confirmed: {arr: 'ARR'}}).issues).toEqual([
      'ARR (Accounts!B3) says “forty”. Enter an amount such as 48000 or $48K.',
      'ARR (Accounts!B4) says “fifty”. Enter an amount such as 48000 or $48K.',
    ]);
    expect(told(column('ARR', [5, 'forty', 'fifty', 'sixty']), {confirmed: {arr: 'ARR'}}).issues).toEqual([
      'ARR (Accounts!B3:B5): we can’t read 3 cells; B3 says “forty”. Enter an amount such as 48000 or $48K.',
    ]);
  });

  it('counts rows without a name', () => {
    const rows = (count: number) => [['Account', 'ARR'], ['Acme', 5], ...Array(count).fill(['', 7])];
    expect(told(rows(2)).issues).toEqual([
      'Row 3 has data but no name. Enter the account name in the “Account” column.',
      'Row 4 has data but no name. Enter the account name in the “Account” column.',
    ]);
    const {issues, intake} = told(rows(3));
    expect(issues).toEqual([
      '3 rows have data but no name (Accounts!A3:A5). Enter the account names in the “Account” column.',
    ]);
    expect(intake.issues[0]).toMatchObject({cell: 'Accounts!A3', row: 3, column: 0, count: 3, range: 'Accounts!A3:A5'});
  });

  it('is not said of rows that are no accounts', () => {
    const rows = table(['Account', 'Status', 'ARR'], ['Acme', 'Churned', 'forty'], ['Bolt', 'Active', 7]);
    expect(told(rows).issues).toEqual([]);
  });
});

describe('rows prefilled to the end of a dropdown', () => {
  const accounts = table(['Account', 'ARR', 'Escalated'], ['Acme', 100, 'No'], ['Bolt', 200, 'Yes']);

  it.each([
    [2, ['row-nameless', 'row-nameless']],
    [3, ['rows-placeholder']],
    [300, ['rows-placeholder']],
  ])('%i of them', (count, keys) => {
    const {intake} = told([...accounts, ...Array.from({length: count}, () => ['', '', 'No'])]);
    expect(intake.accounts).toHaveLength(2);
    expect(intake.issues.map(({message}) => message.key)).toEqual(keys);
    expect(intake.leftOut).toHaveLength(count < 3 ? 0 : count);
  });

  it('hide no row that says something else', () => {
    const rows = [...accounts, ...Array.from({length: 5}, () => ['', '', 'No']), ['', 33, 'No']];
    expect(told(rows).cells).toEqual(['A4', 'A9']);
  });
});

describe('a row that is still loading', () => {
  it.each(texts`
    Loading... | Loading… | loading ... | Wird geladen… | 正在加载... | Caricamento in corso...
    #N/A Requesting Data...
  `)('%s is listed and said', (name) => {
    const {intake, issues} = toldOf(['Account', 'ARR'], [name, 'Loading...'], ['Bolt', 200]);
    expect(intake.leftOut).toEqual([{row: 2, name: name.trim(), why: 'loading'}]);
    expect(issues).toEqual([expect.stringContaining('still loading')]);
  });

  it.each(['Loading Dock Ltd', 'Loading'])('%s is a customer', (name) => {
    expect(toldOf(['Account', 'ARR'], [name, 100], ['Bolt', 200]).intake.accounts).toHaveLength(2);
  });
});

describe('the last row of a block', () => {
  const three = table(['Acme', 100, 5], ['Bolt', 200, 6], ['Core', 300, 7]);

  it.each<[what: string, rows: unknown[][], asked: string[]]>([
    ['pays as much as the three above, with their seats', [...three, ['EMEA', 600, 18]], ['A5']],
    ['pays half a percent more', [...three, ['EMEA', 603, 18]], ['A5']],
    ['pays a bit more than that', [...three, ['EMEA', 603.1, 18]], []],
    ['pays as much, with other seats', [...three, ['EMEA', 600, 19]], []],
    ['pays as much, its seats are blank', [...three, ['EMEA', 600, '']], ['A5']],
    ['pays as much as two', table(['Acme', 100, 5], ['Bolt', 200, 6], ['EMEA', 300, 11]), []],
    ['is not the last', [...three, ['EMEA', 600, 18], ['Dune', 1, 1]], []],
    ['comes before a blank row', [...three, ['EMEA', 600, 18], ['', '', ''], ['Dune', 1, 1]], ['A5']],
  ])('%s', (_, rows, asked) => {
    const {intake, cells} = toldOf(['Account', 'ARR', 'Seats purchased'], ...rows);
    expect(cells).toEqual(asked);
    expect(intake.accounts).toHaveLength(rows.filter(([name]) => name !== '').length);
  });
});
