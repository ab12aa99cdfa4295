import fc from 'fast-check';
import {FIELDS} from '../../src/intake/fields';
import {headingOf} from '../../src/intake/headings/header-row';
import {headingFor} from '../../src/intake/headings/wording';
import {readSheet, readTable} from '../../src/intake/read-sheet';
import {tries} from '../tries';
import {sheetWith} from './read';
import {anyStyle, respelled} from './respell';
import {texts} from './texts';

const OPTIONS = {asOf: '2026-11-21', locale: 'en-US', dayOf: (date: Date) => date.toISOString().slice(0, 10)};

describe('a table given to a formula', () => {
  it('keeps every row in its order', () => {
    const rows = [
      ['Acme', 100],
      ['', ''],
      ['', 50],
      ['Total', 100],
      ['Bolt', 200],
    ];
    const table = readTable(['Account', 'ARR'], rows, OPTIONS);
    expect(table.rows.map(({account, problem}) => account?.account ?? problem?.key ?? null)).toEqual([
      'Acme',
      null,
      'row-without-name',
      null,
      'Bolt',
    ]);
    expect(table.accounts.map(({row}) => row)).toEqual([1, 5]);
  });

  it('takes the name of a field for that field, whatever else a column is called', () => {
    const table = readTable(['account', 'Total seats', 'seatsLicensed'], [['Acme', 10, 50]], OPTIONS);
    expect(table.accounts[0]?.seatsLicensed).toBe(50);
  });

  it('ignores a dash', () => {
    const table = readTable(['account', '-', 'arr'], [['Acme', 10, 50]], OPTIONS);
    expect(table.matches.map(({field}) => field)).toEqual(['account', 'arr']);
    expect([table.questions, table.unmatched]).toEqual([[], []]);
  });

  it.each([
    ['healthScore!', 8, {healthScore: 80}],
    ['healthScore', 8, {healthScore: null}],
    ['arr (K)', 48, {arr: 48000}],
    ['renewalDate (days)', 45, {renewalDate: '2027-01-05'}],
    ['activeUsers!', 7, {activeUsers: 7, seatsUsed: null}],
  ])('%s carries what was confirmed', (heading, cell, fields) => {
    expect(readTable(['account', heading], [['Acme', cell]], OPTIONS).accounts[0]).toMatchObject(fields);
  });

  it.each(texts`
    ARR (K) | MRR (€) | Renewal in months | Days to renewal | Notice period (months) | ARR per month | Churn risk
    Seats: licensed / used | Seat price per year | Renewal date (DD/MM/YYYY) | ARR (cents) | Growth % | Custom thing
  `)('%s keeps its unit when written as the name of a field', (heading) => {
    for (const field of FIELDS) {
      const written = headingFor(field, heading, true);
      const {wording} = headingOf(written);
      expect(wording).toMatchObject({field, confirmed: true, unit: headingOf(heading).wording.unit});
    }
  });

  it('reads what the sheet reads', () => {
    fc.assert(
      fc.property(anyStyle, (style) => {
        const a = {account: 'A', arr: 1000, seatsUsed: 4, seatsLicensed: 5};
        const b = {account: 'B', arr: 9000, seatsUsed: 9, seatsLicensed: 9};
        const portfolio = [
          {...a, renewalDate: '2027-03-21', lastContact: '2026-11-13'},
          {...b, renewalDate: '2027-03-04', lastContact: '2026-10-30'},
        ];
        const sheet = respelled(portfolio, {...style, titles: 0});
        const [headings = [], ...rows] = sheet.values;
        const table = readTable(headings, rows, {...OPTIONS, locale: sheet.locale});
        const {accounts} = readSheet(sheet, {asOf: '2026-11-21'});
        expect(table.accounts).toEqual(accounts.map((account) => ({...account, row: account.row - 1})));
      }),
      {numRuns: tries(20)},
    );
  });

  it('refuses a table without names', () => {
    expect(() => readTable(['ARR'], [[100]], OPTIONS)).toThrow('sheet-no-name');
    expect(() => readSheet(sheetWith([['ARR'], [100]]), {asOf: '2026-11-21'})).toThrow('sheet-no-name');
  });
});
