import type {ScriptKey} from '../../../src/core/plan/scripts';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {WORDS} from '../../../src/playbook/words';
import type {Realm} from '../../../workbench/host/realm';
import type {SheetSnapshot} from '../../../workbench/host/snapshot';
import {addOnWith} from '../../add-on';
import {table} from '../../builders';
import {madeOnce} from '../../made-once';

const ACCOUNTS = [
  ['Account', 'ARR', 'Seats used', 'Seats licensed', 'Growth', 'Renewal date'],
  ['Acme', 120_000, 49, 50, 'Strong', '2027-02-10'],
];

type Opened = 'Settings' | 'Playbook';

/** A file with a Settings or a Playbook tab. */
class OpenTab {
  readonly host: Realm;

  constructor(readonly name: Opened) {
    this.host = madeOnce(name, () => {
      const host = addOnWith(ACCOUNTS);
      host.user.fill('Prices', [['seat', 80]]);
      host.user.select('Accounts!A1');
      host.run(`open${name}`);
      return host;
    });
  }

  open(): void {
    this.host.run(`open${this.name}`);
  }

  choose(chosen: {language?: string; model?: string}): {ok: boolean; message?: string} {
    const choice = {language: null, model: null, asOf: null, ...chosen};
    return this.host.run('sidebarCall', ['choose', choice]) as {ok: boolean; message?: string};
  }

  speak(language: 'en' | 'zh'): void {
    expect(this.choose({language}).ok).toBe(true);
    this.open();
  }

  get tab(): SheetSnapshot {
    return this.host.tab(this.name);
  }

  /** The number (from 1) of the row of a key. */
  row(key: string): number {
    return this.tab.values.findIndex((cells) => cells.includes(key)) + 1;
  }

  type(cell: string, text: string): void {
    this.host.user.type(`${this.name}!${cell}`, text);
  }

  addRow(row: number, text: string): void {
    this.host.user.insertRows(this.name, row);
    this.type(`B${row}`, text);
  }

  /** What the last command told. */
  get told(): string {
    return this.host.workbook.shown.toasts.at(-1)?.message ?? '';
  }

  note(row: number, column: number, text: string): void {
    this.host.workbook.sheetNamed(this.name)!.notes.set(row - 1, column - 1, text);
  }
}

/** A tab that was made in a language from the start. */
function madeIn(language: 'en' | 'zh', name: Opened): SheetSnapshot {
  const other = new OpenTab(name);
  other.host.user.removeTab(name);
  other.host.user.select('Accounts!A1');
  other.speak(language);
  const called = WORDS[language][`tab-name-${name.toLowerCase()}`];
  const made = other.host.tab(called);
  // The formula names the tab, and one that was made before keeps its name.
  const renamed = (cell: unknown) => (typeof cell === 'string' ? cell.replace(`'${called}'!`, `${name}!`) : cell);
  return {...made, values: made.values.map((row) => row.map(renamed)) as SheetSnapshot['values']};
}

describe.each(['Settings', 'Playbook'] as const)('the %s in another language', (name) => {
  it('is what it would be had it been made so, and comes back the same', () => {
    const file = new OpenTab(name);
    const before = file.tab;
    file.speak('zh');
    const {values, validations} = madeIn('zh', name);
    expect([file.tab.values, file.tab.validations]).toEqual([values, validations]);
    file.speak('en');
    expect({...file.tab, id: 0}).toEqual({...before, id: 0});
  });

  it('costs no more service calls than it has parts, and one undo takes it back', () => {
    const file = new OpenTab(name);
    file.choose({language: 'zh'});
    const before = file.tab;
    file.open();
    expect(file.host.calls).toBeLessThanOrEqual(240);
    expect(file.tab.values).not.toEqual(before.values);
    file.host.run('undoLastRun');
    expect(file.tab.values).toEqual(before.values);
  });

  it.each<[what: string, cell: string, change: (file: OpenTab) => void]>([
    ['a text in a free column', 'G9', (file) => file.type('G9', 'agreed with finance')],
    ['a number in a free column', 'H9', (file) => file.type('H9', '0.35')],
    ['a formula in a free column', 'H9', (file) => file.type('H9', '=Prices!B1')],
    ['a formula that shows nothing', 'H9', (file) => file.type('H9', '=""')],
    ['a row of their own', 'B40', (file) => file.addRow(40, '80 a seat')],
    ['our words, changed', 'A34', (file) => file.type('A34', 'What we call it')],
    ['a note', 'B11', (file) => file.note(11, 2, 'a note of ours')],
    ['a note far from the other cells', 'Z400', (file) => file.note(400, 26, 'a note of ours')],
  ])('leaves the tab as it is when it holds %s, and says where', (_, cell, change) => {
    const file = new OpenTab(name);
    change(file);
    file.choose({language: 'zh'});
    const before = file.tab;
    file.open();
    expect(file.tab).toEqual(before);
    expect(file.told).toContain(`切换会丢失您自己填写的 1 个单元格：${cell}。`);
    file.host.run('sidebarCall', ['openTab', {tab: name.toLowerCase()}]);
    expect([file.tab, file.told]).toEqual([before, expect.stringContaining(cell)]);
  });

  it('names five of many cells', () => {
    const file = new OpenTab(name);
    for (const row of [1, 2, 3, 4, 5, 6]) file.type(`G${row}`, 'agreed');
    file.speak('zh');
    expect(file.told).toContain('6 个单元格：G1、G2、G3、G4、G5。');
  });

  it('puts columns back where people moved them and rows that they deleted', () => {
    const file = new OpenTab(name);
    file.host.user.insertColumns(name, 2, 2);
    file.host.user.deleteRows(name, 10);
    file.speak('zh');
    const {values} = madeIn('zh', name);
    expect(file.tab.values.map((cells) => cells.slice(0, 5))).toEqual(values);
    expect(file.tab.values.flatMap((cells) => cells.slice(5)).join('')).toBe('');
  });

  it('stays as it is under a title of people’s own', () => {
    const file = new OpenTab(name);
    file.type('A1', 'Our numbers');
    const before = file.tab;
    file.speak('zh');
    expect(file.tab.values.slice(1, 4)).toEqual(before.values.slice(1, 4));
  });
});

describe('the Settings', () => {
  it('keep every value, as people type them', () => {
    const file = new OpenTab('Settings');
    const typed = {
      nrrTarget: '120%',
      'strategic.segments': 'Key,Top;  Gold',
      'bandColors.Hot.fill': '#AA0000',
      'catalog.seatPrice': '80.5',
    };
    for (const [key, text] of Object.entries(typed)) file.type(`B${file.row(key)}`, text);
    const row = file.row('catalog.tiers');
    for (const [cell, text] of table(['A', 'Signals'], ['B', '10'], ['C', 'Yes']))
      file.type(`${cell}${row + 2}`, text!);
    file.speak('zh');
    const at = (key: string) => file.tab.values[file.row(key) - 1]?.[1];
    expect(Object.keys(typed).map(at)).toEqual([1.2, 'Key, Top, Gold', '#aa0000', 80.5]);
    const entry = file.tab.values[file.row('catalog.tiers')];
    expect([entry?.slice(0, 3), file.tab.values[0]?.[0]]).toEqual([['Signals', 10, '是'], '设置']);
  });

  it('are written anew after a model was chosen in the other language', () => {
    const file = new OpenTab('Settings');
    file.choose({language: 'zh'});
    file.choose({model: 'readiness'});
    file.open();
    const row = file.row('model');
    expect([file.tab.values[0]?.[0], file.tab.values[row - 1]?.[1]]).toEqual(['设置', WORDS.zh['model-readiness']]);
  });

  it('keep a formula that stands for a value: they are left as they are', () => {
    const file = new OpenTab('Settings');
    const row = file.row('catalog.seatPrice');
    file.type(`B${row}`, '=Prices!B1');
    file.speak('zh');
    expect([file.tab.values[0]?.[0], file.tab.formulas]).toEqual(['Settings', {[`B${row}`]: '=Prices!B1'}]);
    expect(file.told).toContain(`B${row}`);
  });

  it('take a choice where the values stand, and leave every other cell alone', () => {
    const file = new OpenTab('Settings');
    file.host.user.insertColumns('Settings', 2);
    const row = file.row('model');
    file.type(`B${row}`, 'our remark');
    expect(file.choose({model: 'readiness'}).ok).toBe(true);
    expect(file.tab.values[row - 1]?.slice(1, 3)).toEqual(['our remark', WORDS.en['model-readiness']]);
  });

  it.each([
    {what: 'the heading over the values', change: (file: OpenTab) => file.type('B3', 'Our numbers')},
    {what: 'the hidden column', change: (file: OpenTab) => file.host.user.deleteColumns('Settings', 5)},
  ])('take no choice when they have lost $what: they say so, and nothing changes', ({change}) => {
    const file = new OpenTab('Settings');
    change(file);
    const before = file.tab;
    const answer = file.choose({model: 'readiness'});
    expect([answer.ok, answer.message]).toEqual([false, expect.stringContaining('The headings or the hidden column')]);
    expect(file.tab).toEqual(before);
    expect(file.host.run('sidebarCall', ['open', {}])).toMatchObject({value: {settings: {model: 'expansion'}}});
  });

  it('take no choice over a formula, and say where it stands', () => {
    const file = new OpenTab('Settings');
    const row = file.row('model');
    file.type(`B${row}`, '=IF(Prices!B1>50,"Expansion Score","Readiness Score")');
    const before = file.tab;
    expect(file.choose({model: 'readiness'})).toMatchObject({
      ok: false,
      message: expect.stringContaining(`Settings!B${row}`),
    });
    expect(file.tab).toEqual(before);
  });

  it('without their keys are not taken for the method’s own: nothing is scored', () => {
    const file = new OpenTab('Settings');
    file.host.user.deleteColumns('Settings', 5);
    file.host.user.select('Accounts!A1');
    file.host.run('scorePortfolio');
    expect(JSON.stringify(file.host.workbook.shown.alerts)).toContain('the values can’t be identified');
    const opened = file.tab;
    file.open();
    expect(file.tab).toEqual(opened);
  });

  it('that somebody emptied are as if there were none', () => {
    const file = new OpenTab('Settings');
    file.host.user.clear('Settings!A1:Z200');
    file.host.user.select('Accounts!A1');
    file.host.run('scorePortfolio');
    expect(JSON.stringify(file.host.workbook.shown.toasts)).toContain('1 account scored');
    expect(file.choose({model: 'readiness'}).ok).toBe(true);
  });
});

describe('the Playbook', () => {
  const rowsOf = (file: OpenTab) =>
    file.tab.values.flatMap((cells, index) => (/^\w+\/./.test(String(cells[3])) ? [index + 1] : [])) as [
      number,
      number,
    ];

  it('keeps the team’s texts with a mark, also of another language, and takes marks from texts that are ours again', () => {
    const file = new OpenTab('Playbook');
    const [edited, dash] = rowsOf(file);
    file.type(`B${edited}`, 'Our own words');
    file.type(`B${dash}`, '–');
    const looks = () => [edited, dash].map((row) => file.tab.values[row - 1]?.slice(1, 3));
    file.speak('zh');
    const mark = WORDS.zh['playbook-changed'];
    expect(looks()).toEqual(table(['Our own words', mark], ['–', mark]));
    file.type(`B${edited}`, '');
    file.speak('en');
    expect(looks()).toEqual([
      [SCRIPTS.en[file.tab.values[edited - 1]?.[3] as ScriptKey], ''],
      ['–', WORDS.en['playbook-changed']],
    ]);
  });

  it.each([
    {what: 'a text that cannot be filled in', column: 'B', text: 'Hello {{account'},
    {what: 'a formula', column: 'B', text: '="We pay "&Prices!B1'},
    {what: 'a word instead of a mark', column: 'C', text: 'by Kim'},
  ])('is left as it is with $what', ({column, text}) => {
    const file = new OpenTab('Playbook');
    const [row] = rowsOf(file);
    file.type(`${column}${row}`, text);
    const before = file.tab;
    file.speak('zh');
    expect([file.tab, file.told]).toEqual([before, expect.stringContaining(`${column}${row}`)]);
  });
});
