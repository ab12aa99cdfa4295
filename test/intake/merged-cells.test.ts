import {readSheet} from '../../src/intake/read-sheet';
import type {MergedDown} from '../../src/intake/sheet';
import {table} from '../builders';
import {SidebarFile} from '../sheets/sidebar/host';
import {dateCell, sheetWith} from './read';

/** The accounts of a sheet with cells merged downwards; rows and columns count from 0. */
function read(values: readonly (readonly unknown[])[], merged: readonly MergedDown[]) {
  return readSheet({...sheetWith(values), merged}, {asOf: '2026-11-21'}).accounts;
}

describe('cells merged over several rows', () => {
  it('tell each of their accounts the CSM, the status and the renewal', () => {
    const accounts = read(
      [
        ['CSM', 'Account', 'ARR', 'Renewal date', 'NPS'],
        ['Ann', 'Acme', 48_000, dateCell('2027-03-31'), 9],
        ['', 'Brightside', 20_000, '', ''],
        ['', 'Coral', 12_000, '', 7],
        ['Ben', 'Delta', 9_000, dateCell('2027-05-31'), 8],
      ],
      [
        {row: 1, column: 0, rows: 3},
        {row: 1, column: 3, rows: 2},
        {row: 1, column: 4, rows: 2},
      ],
    );
    expect(accounts.map(({owner, renewalDate, nps}) => [owner, renewalDate, nps?.value])).toEqual([
      ['Ann', '2027-03-31', 9],
      ['Ann', '2027-03-31', 9],
      ['Ann', null, 7],
      ['Ben', '2027-05-31', 8],
    ]);
  });

  it('count their money and their seats once', () => {
    const accounts = read(
      [
        ['Account', 'ARR', 'Seats used', 'Seats licensed'],
        ['Acme', 48_000, 40, 50],
        ['Brightside', '', '', ''],
      ],
      [1, 2, 3].map((column) => ({row: 1, column, rows: 2})),
    );
    expect(accounts.map(({arr, seatsUsed, seatsLicensed}) => [arr, seatsUsed, seatsLicensed])).toEqual(
      table([48_000, 40, 50], [null, null, null]),
    );
  });

  it.each<
    [
      what: string,
      groups: (readonly [owner: string, account: string | number, arr: number])[],
      owners: (string | null)[],
    ]
  >([
    [
      'tells each of its accounts who stands before the first, above a sum',
      [
        ['Ann', 'Acme', 48_000],
        ['', 'Brightside', 20_000],
        ['Subtotal', '', 68_000],
        ['Count', 2, 0],
        ['Ben', 'Coral', 12_000],
        ['Ben Total', '', 12_000],
        ['Total', '', 80_000],
      ],
      ['Ann', 'Ann', 'Ben'],
    ],
    [
      'leaves who has nobody alone where others are told again',
      [
        ['Ann', 'Acme', 48_000],
        ['', 'Brightside', 20_000],
        ['Ann', 'Coral', 12_000],
        ['Total', '', 80_000],
      ],
      ['Ann', null, 'Ann'],
    ],
    [
      'and where no sum closes the last group',
      [
        ['Ann', 'Acme', 48_000],
        ['', 'Brightside', 20_000],
        ['Subtotal', '', 68_000],
        ['Ben', 'Coral', 12_000],
        ['', 'Delta', 9_000],
      ],
      ['Ann', null, 'Ben', null],
    ],
  ])('a group %s', (_, groups, owners) => {
    expect(read([['CSM', 'Account', 'ARR'], ...groups], []).map(({owner}) => owner)).toEqual(owners);
  });

  it('of a CSM called Max leave the account 365 where it is', () => {
    const rows = [
      ['CSM', 'Account', 'ARR'],
      ['Max', 365, 12_000],
      ['Max', 'Acme', 9000],
    ];
    expect(read(rows, []).map(({account, owner}) => [account, owner])).toEqual(table(['365', 'Max'], ['Acme', 'Max']));
  });

  it('name an account with several products, whose ARR is summed', () => {
    const rows = [
      ['Account', 'Product', 'ARR'],
      ['Acme', 'Base', 48_000],
      ['', 'Analytics', 20_000],
      ['Delta', 'Base', 9_000],
    ];
    const accounts = read(rows, [{row: 1, column: 0, rows: 2}]);
    expect(accounts.map(({account, arr}) => [account, arr])).toEqual(table(['Acme', 68_000], ['Delta', 9_000]));
  });

  it('do not make an account of a second contact', () => {
    const rows = [
      ['Account', 'Contact', 'ARR'],
      ['Acme', 'Lee Wong', 48_000],
      ['', 'Sam Ortiz', ''],
      ['Delta', 'Kim Park', 9_000],
    ];
    expect(
      read(
        rows,
        [0, 2].map((column) => ({row: 1, column, rows: 2})),
      ).map(({row}) => row),
    ).toEqual([2, 4]);
  });

  it('leave headings on two rows alone', () => {
    const rows = table(['Account', 'ARR', 'Seats', ''], ['', '', 'Used', 'Licensed'], ['Acme', 48_000, 40, 50]);
    const accounts = read(
      rows,
      [0, 1].map((column) => ({row: 0, column, rows: 2})),
    );
    expect(accounts.map(({account, arr, seatsUsed}) => [account, arr, seatsUsed])).toEqual([['Acme', 48_000, 40]]);
  });

  it('are read in a spreadsheet, once and again', () => {
    const file = SidebarFile.with(['CSM', 'Account', 'ARR'], ['Ann', 'Acme', 48_000], ['', 'Brightside', 20_000]);
    file.host.evaluate(`SpreadsheetApp.getActiveSheet().getRange('A2:A3').mergeVertically()`);
    const owners = () => {
      file.host.run('buildRanking');
      const [headings, ...rows] = file.tab('Details').values;
      return rows.map((row) => row[headings!.indexOf('Owner')]);
    };
    expect(owners()).toEqual(['Ann', 'Ann']);
    expect(owners()).toEqual(['Ann', 'Ann']);
  });
});
