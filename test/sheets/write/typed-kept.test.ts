import {WORDS} from '../../../src/playbook/words';
import type {Realm} from '../../../workbench/host/realm';
import type {SheetSnapshot} from '../../../workbench/host/snapshot';
import {addOnWith} from '../../add-on';
import {madeOnce} from '../../made-once';

const ACCOUNTS = [
  ['Account', 'ARR', 'Seats used', 'Seats licensed', 'Growth', 'Renewal date'],
  ['Acme', 120_000, 49, 50, 'Strong', '2027-02-10'],
  ['Bolt', 90_000, 50, 50, 'Strong', '2027-03-10'],
];

/** Accounts of every kind, each with a mail to send and some with something to decide. */
const MANY_ACCOUNTS = [
  ['Account', 'CSM', 'ARR', 'Seats used', 'Seats licensed', 'Growth', 'Renewal date', 'Relationship'],
  ...Array.from({length: 14}, (_, index) => [
    `Account ${index + 1}`,
    ['', 'Ana', 'Ben'][index % 3],
    20_000 * (index + 1),
    38 + index,
    50,
    ['Strong', 'Some', 'None'][index % 3],
    `2027-0${1 + (index % 6)}-10`,
    ['Healthy', 'OK', 'At-risk'][index % 3],
  ]),
];

/** A tab that people type into: what builds it, where they take notes, and what shows which rows are theirs to fill in. */
const TABS = {
  Plan: {command: 'buildPlan', notes: 'F', marks: ['To do'], accounts: ACCOUNTS},
  Calendar: {command: 'buildCalendar', notes: 'J', marks: ['To do'], accounts: ACCOUNTS},
  Outreach: {command: 'buildOutreach', notes: 'K', marks: ['To send', 'Call, don’t email'], accounts: MANY_ACCOUNTS},
  Meeting: {command: 'startMeeting', notes: 'I', marks: ['Open'], accounts: MANY_ACCOUNTS},
} as const;
type TabName = keyof typeof TABS;
const NAMES = Object.keys(TABS) as TabName[];

/** A file with a tab that was built once. */
class BuiltTab {
  readonly host: Realm;

  constructor(
    readonly name: TabName,
    readonly accounts: readonly (readonly unknown[])[] = TABS[name].accounts,
  ) {
    this.host = madeOnce(JSON.stringify([name, accounts]), () => {
      const host = addOnWith(accounts);
      host.user.select('Accounts!A1');
      host.run(TABS[name].command);
      return host;
    });
  }

  /** Builds the tab. @returns what the user is told */
  build(): string {
    const {shown} = this.host.workbook;
    shown.alerts.length = 0;
    shown.toasts.length = 0;
    this.host.user.select('Accounts!A1');
    this.host.run(TABS[this.name].command);
    return JSON.stringify([...shown.alerts, ...shown.toasts]);
  }

  get tab(): SheetSnapshot {
    return this.host.tab(this.name);
  }

  /** The number (from 1) of the first row that says so. */
  rowSaying(text: string): number {
    return this.tab.displays.findIndex((row) => row.some((cell) => cell.includes(text))) + 1;
  }

  /** The numbers of the rows that people fill in. */
  get openRows(): number[] {
    const marks: readonly string[] = TABS[this.name].marks;
    return this.tab.displays.flatMap((cells, index) => (cells.some((cell) => marks.includes(cell)) ? [index + 1] : []));
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

const TYPED = ['12:30', '50%', '2026-12-24 14:30', "'01234", "'=1+1", 'TRUE', '1e3', '$1,200.50', 'Dec 3', '✓', ' x '];

describe.each(NAMES)('the %s, built again', (name) => {
  const column = TABS[name].notes;
  /** Commands that write several tabs name the tab as well. */
  const inMessage = (cell: string) => (name === 'Meeting' ? `Meeting!${cell}` : cell);
  const firstRow = (file: BuiltTab) => file.openRows[0]!;

  it('shows whatever somebody typed as it was', () => {
    const file = new BuiltTab(name);
    const rows = file.openRows;
    const texts = TYPED.slice(0, rows.length);
    expect(texts.length).toBeGreaterThan(2);
    for (const [index, text] of texts.entries()) file.type(`${column}${rows[index]}`, text);
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
    file.type(`${column}${row}`, '=Accounts!A2&" pays"');
    file.type(`${column}${row + 1}`, "'=Accounts!A2");
    file.build();
    expect(file.tab.formulas).toEqual({[`${column}${row}`]: '=Accounts!A2&" pays"'});
    expect(file.shows(`${file.accounts[1]?.[0]} pays`)).toBe(true);
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
    const rows = name === 'Meeting' ? [7, 8, 9, 10, 11] : file.openRows.slice(0, 5);
    const [cell = '', ...others] = rows.map((row) => `A${row}`);
    for (const each of [cell, `${last}${rows[0]}`, ...others]) file.type(each, 'ours');
    const named = [cell, `${last}${rows[0]}`, ...others.slice(0, 3)].map(inMessage).join(', ');
    expect(file.build()).toContain(`6 of your cells didn’t fit into the new tab: ${named}.`);
    expect(file.shows('ours')).toBe(false);
    file.host.run('undoLastRun');
    expect(file.shows('ours')).toBe(true);
    for (const each of others) file.type(each, '');
    file.type(cell, '');
    expect(file.build()).toContain(`1 of your cells didn’t fit into the new tab: ${inMessage(`${last}${rows[0]}`)}.`);
    expect(file.build()).not.toContain('no place');
  });

  it('is left alone when it has lost the hidden column', () => {
    const file = new BuiltTab(name);
    const keys = file.tab.hiddenColumns[0]!;
    file.host.user.deleteColumns(name, keys);
    const before = file.tab;
    expect(file.build()).toContain(`The headings or the hidden column of the ${name} tab are gone`);
    expect(file.tab).toEqual(before);
  });
});

describe('the Plan, built again', () => {
  it('writes its texts again, names the cell of the one that somebody edited, and undo brings that back', () => {
    const file = new BuiltTab('Plan');
    const row = file.tab.displays.findIndex(([label]) => label === WORDS.en['plan-play-offer']) + 1;
    const offer = file.tab.displays[row - 1]?.[1];
    file.type(`B${row}`, 'Our own offer');
    expect(file.build()).toContain(`1 of your cells didn’t fit into the new tab: B${row}.`);
    expect(file.tab.displays[row - 1]?.[1]).toBe(offer);
    file.host.run('undoLastRun');
    expect(file.tab.displays[row - 1]?.[1]).toBe('Our own offer');
  });

  it('names what it writes over in Meeting, which it writes with the ranking that links to it', () => {
    const file = new BuiltTab('Plan', MANY_ACCOUNTS);
    file.host.user.select('Accounts!A1');
    file.host.run('buildRanking');
    file.host.user.type('Meeting!A7', 'ours');
    expect(file.build()).toContain('1 of your cells didn’t fit into the new tab: Meeting!A7.');
  });
});

describe('a day typed into the Plan', () => {
  it.each([
    ['a note', 'J', 'call first'],
    ['a status', 'I', 'Doing'],
  ])('counts also where the Calendar has %s beside that step', (_, column, text) => {
    const {host} = new BuiltTab('Plan');
    const rowWith = (tab: string, cell: string) => host.tab(tab).displays.findIndex((cells) => cells.includes(cell));
    host.user.select('Accounts!A1');
    host.run('buildCalendar');
    const step = rowWith('Plan', 'To do');
    const inCalendar = rowWith('Calendar', host.tab('Plan').displays[step]![1]!);
    host.user.type(`Calendar!${column}${inCalendar + 1}`, text);
    host.user.type(`Plan!D${step + 1}`, '2026-12-09');
    host.run('buildCalendar');
    host.run('buildPlan');
    expect(host.tab('Calendar').displays[rowWith('Calendar', text)]?.[5]).toBe('Dec 9, 2026');
    expect(host.tab('Plan').displays[step]?.[3]).toBe('Dec 9, 2026');
    expect(host.workbook.shown.toasts.at(-1)?.message).not.toContain('different entries');
  });
});

it('what was typed beside an account stays its own when another account sheet is scored in between', () => {
  const [headings = [], ...rows] = MANY_ACCOUNTS;
  const host = addOnWith(MANY_ACCOUNTS);
  const others = 'Ant Bee Cow Doe Elk Fox Gnu Hen Ibis Jay Koi Lynx Mole Newt'.split(' ');
  host.user.fill('Partners', [headings, ...rows.map(([, ...cells], at) => [others[at]!, ...cells])]);
  const plan = (tab: string) => {
    host.user.select(`${tab}!A1`);
    host.run('buildPlan');
    const {displays} = host.tab('Plan');
    return displays.flatMap((row, at) => (row.includes('Done') ? [whoseIn(displays, at)] : []));
  };
  plan('Accounts');
  const {displays} = host.tab('Plan');
  const step = displays.findIndex((row) => row.includes('To do'));
  const account = whoseIn(displays, step);
  host.user.type(`Plan!E${step + 1}`, 'Done');
  expect(plan('Accounts')).toEqual([account]);
  for (const tab of ['Partners', 'Partners', 'Accounts']) expect(plan(tab)).toEqual([account]);
});

/** Whose a row of the Plan is: its block's, or below all blocks that of its first cell. */
function whoseIn(displays: readonly (readonly string[])[], row: number): string {
  const isBelow = displays.slice(0, row).some(([cell]) => cell === 'Kept from before, not in this plan');
  const block = displays.filter((cells, index) => index < row && cells.includes('↑ All plans')).pop();
  return (isBelow ? displays[row]?.[0] : block?.[1]) ?? '';
}

it('what was typed beside an account whose row was deleted goes to nobody who moved up into that row', () => {
  const host = addOnWith(MANY_ACCOUNTS);
  const plan = () => {
    host.user.select('Accounts!A1');
    host.run('buildPlan');
    return host.tab('Plan').displays;
  };
  const planned = new Set(plan().map(([name]) => name));
  const names = MANY_ACCOUNTS.map(([name]) => String(name));
  const row = names.findIndex((name, at) => planned.has(name) && at > 0 && !planned.has(names[at + 1]!)) + 1;
  const account = names[row - 1]!;
  const displays = plan();
  const step = displays.findIndex((cells, at) => cells.includes('To do') && whoseIn(displays, at) === account);
  host.user.type(`Plan!E${step + 1}`, 'Done');
  host.user.deleteRows('Accounts', row, 1);
  for (let times = 0; times < 2; times += 1) {
    const after = plan();
    expect(after.flatMap((cells, at) => (cells.includes('Done') ? [whoseIn(after, at)] : []))).toEqual([account]);
  }
});
