import {readFileSync} from 'node:fs';
import {WORDS} from '../../../src/playbook/words';
import {htmlFiles} from '../../../workbench/host/load';
import {openRealm, type Realm} from '../../../workbench/host/realm';
import type {SheetSnapshot} from '../../../workbench/host/snapshot';

const bundle = readFileSync('dist/Code.js', 'utf8');
const ACCOUNTS = [
  ['Account', 'ARR', 'Seats used', 'Seats licensed', 'Growth', 'Renewal date'],
  ['Acme', 120_000, 49, 50, 'Strong', '2027-02-10'],
  ['Bolt', 90_000, 50, 50, 'Strong', '2027-03-10'],
];

/** A file with a tab that was built once. */
class BuiltTab {
  readonly host: Realm;

  constructor(
    readonly name: 'Plan' | 'Calendar',
    readonly accounts: readonly (readonly unknown[])[] = ACCOUNTS,
  ) {
    this.host = openRealm({bundle, files: {...htmlFiles(), Sidebar: '<p>x</p>'}, now: '2026-11-21T09:00:00Z'});
    this.host.user.fill('Accounts', accounts);
    this.build();
  }

  /** Builds the tab. @returns what the user is told */
  build(): string {
    const {shown} = this.host.workbook;
    shown.alerts.length = 0;
    shown.toasts.length = 0;
    this.host.user.select('Accounts!A1');
    this.host.run(`build${this.name}`);
    return JSON.stringify([...shown.alerts, ...shown.toasts]);
  }

  get tab(): SheetSnapshot {
    return this.host.snapshot().sheets.find(({name}) => name === this.name)!;
  }

  /** The number (from 1) of the first row that says so. */
  rowSaying(text: string): number {
    return this.tab.displays.findIndex((row) => row.some((cell) => cell.includes(text))) + 1;
  }

  type(cell: string, text: string): void {
    this.host.user.type(`${this.name}!${cell}`, text);
  }

  /** Types below the end of the tab, a cell a column. */
  addRow(cells: Readonly<Record<string, string>>): void {
    const row = this.tab.values.length + 1;
    this.host.user.grow(this.name, row, 1);
    for (const [column, text] of Object.entries(cells)) this.type(`${column}${row}`, text);
  }

  shows(text: string): boolean {
    return this.tab.displays.flat().includes(text);
  }
}

const NOTES = {Plan: 'F', Calendar: 'J'} as const;
const TYPED = ['12:30', '50%', '2026-12-24 14:30', "'01234", "'=1+1", 'TRUE', '1e3', '$1,200.50', 'Dec 3', '✓', ' x '];

describe.each(['Plan', 'Calendar'] as const)('the %s, built again', (name) => {
  const column = NOTES[name];
  const firstRow = (file: BuiltTab) => (name === 'Plan' ? file.rowSaying('Opening') : 5);

  it('shows whatever somebody typed as it was', () => {
    const file = new BuiltTab(name);
    const rows = file.tab.displays.flatMap((cells, index) => (cells.includes('To do') ? [index + 1] : []));
    expect(rows.length).toBeGreaterThanOrEqual(TYPED.length);
    for (const [index, text] of TYPED.entries()) file.type(`${column}${rows[index]}`, text);
    // The hidden column tells what a run wrote, and that is more by now.
    const seen = ({displays, values}: SheetSnapshot) =>
      [displays, values].map((rows) => rows.map((row) => row.slice(0, -1)));
    const before = seen(file.tab);
    for (let times = 0; times < 2; times += 1) {
      file.build();
      expect(seen(file.tab)).toEqual(before);
      expect(file.tab.formulas).toEqual({});
    }
  });

  it('keeps a formula that somebody typed, and text that looks like one as text', () => {
    const file = new BuiltTab(name);
    const row = firstRow(file);
    file.type(`${column}${row}`, '=Accounts!A2&" pays "&Accounts!B2');
    file.type(`${column}${row + 1}`, "'=Accounts!A2");
    file.build();
    expect(file.tab.formulas).toEqual({[`${column}${row}`]: '=Accounts!A2&" pays "&Accounts!B2'});
    expect(file.shows('Acme pays 120000')).toBe(true);
    expect(file.shows('=Accounts!A2')).toBe(true);
  });

  it('keeps a note on a cell', () => {
    const file = new BuiltTab(name);
    const row = firstRow(file);
    file.host.workbook.sheetNamed(name)!.notes.set(row - 1, column.charCodeAt(0) - 65, 'ask her first');
    file.build();
    expect(file.tab.notes[`${column}${row}`]).toBe('ask her first');
  });

  it.each<Record<string, string>>([
    {A: 'only a label'},
    {B: 'only a second cell'},
    {[column]: 'only a note'},
    {D: '12:30', A: 'Ours'},
  ])('keeps a row that somebody added: %j', (cells) => {
    const file = new BuiltTab(name);
    file.addRow(cells);
    for (let times = 0; times < 2; times += 1) {
      file.build();
      for (const text of Object.values(cells)) expect(file.shows(text)).toBe(true);
      expect(file.tab.displays.filter((row) => Object.values(cells).every((text) => row.includes(text)))).toHaveLength(
        1,
      );
    }
  });

  it('names the cells of people’s own that it wrote over, at most five, and undo brings them back', () => {
    const file = new BuiltTab(name);
    const last = String.fromCharCode(64 + file.tab.maxColumns);
    const rows = file.tab.displays.flatMap((cells, index) => (cells.includes('To do') ? [index + 1] : [])).slice(0, 5);
    const [cell = '', ...others] = rows.map((row) => `A${row}`);
    for (const each of [cell, `${last}${rows[0]}`, ...others]) file.type(each, 'ours');
    const named = [cell, `${last}${rows[0]}`, ...others.slice(0, 3)].join(', ');
    expect(file.build()).toContain(`6 cells of your own had no place in the new tab: ${named}.`);
    expect(file.shows('ours')).toBe(false);
    file.host.run('undoLastRun');
    expect(file.shows('ours')).toBe(true);
    for (const each of others) file.type(each, '');
    file.type(cell, '');
    expect(file.build()).toContain(`1 cell of your own had no place in the new tab: ${last}${rows[0]}.`);
    expect(file.build()).not.toContain('no place');
  });

  it('is left alone when it has lost the hidden column', () => {
    const file = new BuiltTab(name);
    const keys = file.tab.hiddenColumns[0]!;
    file.host.user.deleteColumns(name, keys);
    const before = file.tab;
    expect(file.build()).toContain(`The headings or the hidden column of the tab \\"${name}\\" are gone`);
    expect(file.tab).toEqual(before);
  });
});

describe('the Plan, built again', () => {
  it('keeps the owner and the day somebody typed in the index', () => {
    const file = new BuiltTab('Plan');
    file.type('C4', 'Kim');
    file.type('D4', '2026-12-24 09:00');
    file.build();
    expect(file.tab.displays[3]?.slice(2, 4)).toEqual(['Kim', '2026-12-24']);
  });

  it('writes a play again, names the cell of the one that somebody edited, and undo brings that back', () => {
    const file = new BuiltTab('Plan');
    const row = file.tab.displays.findIndex(([label]) => label === WORDS.en['plan-play-approach']) + 1;
    const approach = file.tab.displays[row - 1]?.[1];
    file.type(`B${row}`, 'Our own approach');
    expect(file.build()).toContain(`1 cell of your own had no place in the new tab: B${row}.`);
    expect(file.tab.displays[row - 1]?.[1]).toBe(approach);
    file.host.run('undoLastRun');
    expect(file.tab.displays[row - 1]?.[1]).toBe('Our own approach');
  });

  it('lets a formula read its own row also when the row moved', () => {
    const file = new BuiltTab('Plan');
    const acme = file.tab.displays.findIndex(([label, text]) => label === 'Opening' && text !== '') + 1;
    file.type(`F${acme}`, `="for "&C${acme}`);
    const shown = file.tab.displays[acme - 1]?.[5];
    file.host.user.fill('Accounts', [...ACCOUNTS, ['Core', 300_000, 50, 50, 'Strong', '2027-02-01']]);
    file.build();
    const moved = file.tab.displays.findIndex((cells) => cells[5] === shown) + 1;
    expect(moved).toBeGreaterThan(acme);
    expect(file.tab.formulas).toEqual({[`F${moved}`]: `="for "&C${moved}`});
  });

  it('takes as many service calls for many accounts as for few', () => {
    const many = Array.from({length: 60}, (_, index) => [`A${index}`, 9_000, 50, 50, 'Strong', '2027-02-10']);
    const calls = [ACCOUNTS, [...ACCOUNTS, ...many]].map((accounts) => {
      const file = new BuiltTab('Plan', accounts);
      file.build();
      return file.host.calls;
    });
    expect((calls[1] ?? 0) - (calls[0] ?? 0)).toBeLessThanOrEqual(10);
  });
});
