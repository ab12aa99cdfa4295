import {accountTabIn, inOrder} from '../../workbench/files/account-tab';
import {loadTabs} from '../../workbench/files/load';
import type {FileTab} from '../../workbench/files/tab';
import {Instant} from '../../workbench/host/document/cell';
import {Workbook} from '../../workbench/host/document/workbook';
import {table} from '../builders';
import {pairs} from '../pairs';
import {PLAIN_LAYOUT} from './terminal';

const ACCOUNTS: FileTab = {
  name: 'Accounts',
  rows: table(['Account', 'ARR', 'Renewal'], ['BetaCorp', 48000, {date: '2026-11-21'}], ['007', true, '#N/A']),
};

function loaded(tabs: readonly FileTab[], timeZone = 'Etc/UTC'): Workbook {
  const workbook = new Workbook({timeZone});
  loadTabs(workbook, tabs);
  return workbook;
}

describe('loading a file into a spreadsheet', () => {
  it('puts every cell in its place, as what it is', () => {
    const {sheet} = loaded([ACCOUNTS]).active;
    expect(sheet.name).toBe('Accounts');
    expect(sheet.dataExtent()).toEqual({rows: 3, columns: 3});
    expect([sheet.valueAt(1, 0), sheet.valueAt(1, 1), sheet.valueAt(2, 0), sheet.valueAt(2, 1)]).toEqual([
      'BetaCorp',
      48000,
      '007',
      true,
    ]);
    expect(String(sheet.valueAt(2, 2))).toBe('#N/A');
  });

  it.each([
    {timeZone: 'Etc/UTC', instant: '2026-11-21T00:00:00.000Z'},
    {timeZone: 'Asia/Tokyo', instant: '2026-11-20T15:00:00.000Z'},
    {timeZone: 'America/Los_Angeles', instant: '2026-11-21T08:00:00.000Z'},
    {timeZone: 'Pacific/Kiritimati', instant: '2026-11-20T10:00:00.000Z'},
  ])('makes a day midnight in the own zone of the spreadsheet: $timeZone', ({timeZone, instant}) => {
    const {sheet} = loaded([ACCOUNTS], timeZone).active;
    const value = sheet.valueAt(1, 2);
    expect(value).toBeInstanceOf(Instant);
    expect(new Date((value as Instant).milliseconds).toISOString()).toBe(instant);
    expect(sheet.displayAt(1, 2)).toBe('2026-11-21');
  });

  it('keeps number formats: a number under a date format is a date, one under any other a number', () => {
    const numbers = ['$#,##0"K"', '$#,##0.0,,\\M', '0\\ \\d', '#,##0.00\\ _D_M_-', '0%'];
    const formats = [...numbers, 'dd.mm.yyyy', 'yyyy"年"m"月"d"日"'];
    const looks = [formats.map((numberFormat) => ({numberFormat}))];
    const {sheet} = loaded([{name: 'T', rows: [formats.map(() => 46_347)], looks}]).active;
    expect(formats.map((_, column) => sheet.formatAt(0, column))).toEqual(formats);
    const dates = formats.filter((_, column) => sheet.valueAt(0, column) instanceof Instant);
    expect(dates).toEqual(formats.slice(numbers.length));
  });

  it('keeps text text, whatever it looks like', () => {
    const text = ['=1+1', '1/2', '10%', ' 48 ', "'x", 'TRUE ', '2026-13-01'];
    const {sheet} = loaded([{name: 'T', rows: [text]}]).active;
    expect(text.map((_, column) => sheet.valueAt(0, column))).toEqual(text);
    expect(sheet.formulaAt(0, 0)).toBe('');
  });

  it('takes a wide and a long tab', () => {
    const rows = Array.from({length: 1200}, () => Array.from({length: 40}, () => 1));
    const {sheet} = loaded([{name: 'Big', rows}]).active;
    expect([sheet.rows.count, sheet.columns.count]).toEqual([1200, 40]);
  });

  it('leaves no other tab, and opens the first that is not hidden', () => {
    const workbook = loaded([
      {...ACCOUNTS, name: 'Lists', layout: {...PLAIN_LAYOUT, hidden: true}},
      {...ACCOUNTS, name: 'Sheet1', layout: PLAIN_LAYOUT},
    ]);
    expect(workbook.sheets.map(({name}) => name)).toEqual(['Lists', 'Sheet1']);
    expect(workbook.active.sheet.name).toBe('Sheet1');
  });

  it('shows a tab when all were hidden', () => {
    const workbook = loaded([{...ACCOUNTS, layout: {...PLAIN_LAYOUT, hidden: true}}]);
    expect(workbook.active.sheet.hidden).toBe(false);
  });

  it('gives tabs of one name different names', () => {
    const workbook = loaded([ACCOUNTS, {...ACCOUNTS, name: 'ACCOUNTS'}]);
    expect(workbook.sheets.map(({name}) => name)).toEqual(['Accounts', 'ACCOUNTS 2']);
  });

  it('keeps looks and layout', () => {
    const {sheet} = loaded([
      {
        ...ACCOUNTS,
        looks: [
          [{fontWeight: 'bold', background: '#deebf7'}],
          [undefined, {numberFormat: '$#,##0'}, {numberFormat: 'd mmm yyyy'}],
        ],
        layout: {
          widths: new Map([[1, 140]]),
          heights: new Map([[1, 42]]),
          frozenRows: 1,
          frozenColumns: 2,
          merges: ['A3:B3'],
          hidden: false,
          hiddenRows: [2],
          hiddenColumns: [2, 300],
          filter: 'A1:C3',
          notes: [{row: 1, column: 0, text: 'a note'}],
          links: [{row: 1, column: 0, text: 'https://example.com'}],
        },
      },
    ]).active;
    expect(sheet.styles.get(0, 0)).toMatchObject({fontWeight: 'bold', background: '#deebf7'});
    expect([sheet.displayAt(1, 1), sheet.displayAt(1, 2)]).toEqual(['$48,000', '21 Nov 2026']);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 2]);
    expect([sheet.columns.sizeOf(1), sheet.rows.sizeOf(1)]).toEqual([140, 42]);
    expect(sheet.merges).toEqual([{top: 2, left: 0, rows: 1, columns: 2}]);
    expect([0, 1, 2].map((line) => [sheet.rows.isHidden(line), sheet.columns.isHidden(line)])).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
    expect(sheet.filter?.block).toEqual({top: 0, left: 0, rows: 3, columns: 3});
    expect(sheet.notes.get(1, 0)).toBe('a note');
    expect(sheet.richTexts.get(1, 0)?.runs[0]?.link).toBe('https://example.com');
  });
});

describe('the tab with the accounts', () => {
  const tabsOf = (...names: string[]): FileTab[] => names.map((name) => ({...ACCOUNTS, name}));
  const cover: FileTab = {name: 'Read me', rows: [['How to use this book'], ['Ask Ines']]};

  const rows = table(['Plum', 'Sum of ARR'], ['Ann', 3], ['Acme', 1], ['Bolt', 2], ['Grand Total', 3]);
  const pivot: FileTab = {
    name: 'Pivot',
    rows: rows.map(([first, ...more], at) => [at ? first! : 'Row Labels', ...more]),
  };
  const regions: FileTab = {
    name: 'Regions',
    rows: [
      ['Row Labels', 'Sum of ARR', 'Count of Account'],
      ['AMER', 2, 3],
      ['EMEA', 3, 1],
      ['Grand Total', 5, 4],
    ],
  };
  const contacts: FileTab = {
    name: 'Contacts',
    rows: table(['Contact', 'Company', 'Email'], ['Ida Holm', 'Acme', 'ida@acme.example']),
  };
  const places: FileTab = {
    name: 'Places',
    rows: rows.map((row, at) => [...row, ...(at ? ['2027-03-31', 5] : ['Renewal', 'Seats'])]),
  };

  it.each([
    {what: 'the only one', tabs: [ACCOUNTS], is: 'Accounts'},
    {what: 'behind a cover', tabs: [cover, ACCOUNTS], is: 'Accounts'},
    {what: 'the first of two', tabs: [{...ACCOUNTS, name: 'EMEA'}, ACCOUNTS], is: 'EMEA'},
    {
      what: 'behind a tab that the add-on made',
      tabs: [{...ACCOUNTS, name: 'Ranking', marks: [{tab: 'ranking'}]}, ACCOUNTS],
      is: 'Accounts',
    },
    {what: 'not of those who left', tabs: [{...ACCOUNTS, name: 'Churned'}, ACCOUNTS], is: 'Accounts'},
    {what: 'not of an archive', tabs: [{...ACCOUNTS, name: 'Archive'}, ACCOUNTS], is: 'Accounts'},
    {what: 'not of a template', tabs: [{...ACCOUNTS, name: 'Template'}, ACCOUNTS], is: 'Accounts'},
    {what: 'not of contacts', tabs: [{...ACCOUNTS, name: 'Contacts'}, ACCOUNTS], is: 'Accounts'},
    {what: 'not of an earlier year', tabs: tabsOf('2024', 'Book 2025'), is: 'Book 2025'},
    {what: 'of an earlier year alone', tabs: tabsOf('2024', 'EMEA'), is: '2024'},
    {what: 'not of a year ahead', tabs: tabsOf('2025', '2099'), is: '2025'},
    {what: 'of names that begin like such words', tabs: tabsOf('Oldham', 'EMEA'), is: 'Oldham'},
    {what: 'of an archive alone', tabs: [cover, {...ACCOUNTS, name: 'Archive'}], is: 'Archive'},
    {what: 'of those who left alone', tabs: [cover, {...ACCOUNTS, name: 'Churned'}], is: 'Churned'},
    {what: 'behind a pivot table with groups', tabs: [pivot, ACCOUNTS], is: 'Accounts'},
    {what: 'behind texts that may be names', tabs: [places, ACCOUNTS], is: 'Accounts'},
    {what: 'behind a pivot table of sums', tabs: [regions, ACCOUNTS], is: 'Accounts'},
    {what: 'a pivot table of sums alone', tabs: [cover, regions], is: 'Regions'},
    {what: 'behind contacts', tabs: [contacts, ACCOUNTS], is: 'Accounts'},
    {
      what: 'of a pivot table rather than of an archive',
      tabs: [{...ACCOUNTS, name: 'Archive'}, regions],
      is: 'Regions',
    },
    {what: 'none', tabs: [cover], is: undefined},
  ])('is found: $what', ({tabs, is}) => expect(accountTabIn(loaded(tabs))?.name).toBe(is));

  const order = (names: string, year: number) => {
    const {sheets} = loaded(names.split(', ').map((name) => ({...ACCOUNTS, name})));
    const tabs = sheets.map((sheet) => ({sheet, matches: []}));
    return inOrder(tabs, year)
      .map(({sheet}) => sheet.name)
      .join(', ');
  };

  it.each(pairs`
    Template, Accounts → Accounts, Template | OLD - do not use, Accounts → Accounts, OLD - do not use
    Archive, Accounts (backup), Accounts → Accounts, Archive, Accounts (backup) | Vorlage, Kunden → Kunden, Vorlage
    客户模板, 客户 → 客户, 客户模板 | Accounts, Old → Accounts, Old | 旧金山, 旧客户, 北京 → 旧金山, 北京, 旧客户
    Gold, Golden examples → Gold, Golden examples | Household, Templeton, Accounts → Household, Templeton, Accounts
    2024, 2026 → 2026, 2024 | 2025, Accounts 2026 → Accounts 2026, 2025 | FY25, FY26 → FY26, FY25
    2024/25, 2025/26 → 2025/26, 2024/25 | 2026, 2027 → 2026, 2027 | Q4 FY26, Q1 FY27 → Q4 FY26, Q1 FY27
    2025-11, 2025-12 → 2025-11, 2025-12 | Accounts 2025, Renewals → Accounts 2025, Renewals
    2024, 2025 → 2025, 2024
  `)('comes before what was kept and the years before: %s', (names, is) => expect(order(names, 2026)).toBe(is));
});
