import {readFileSync} from 'node:fs';
import {WORDS} from '../../../src/playbook/words';
import {htmlFiles} from '../../../workbench/host/load';
import {openRealm, type Realm} from '../../../workbench/host/realm';
import type {SheetSnapshot} from '../../../workbench/host/snapshot';

const bundle = readFileSync('dist/Code.js', 'utf8');
const ACCOUNTS = [
  ['Account', 'ARR', 'Seats used', 'Seats licensed', 'Growth', 'Renewal date'],
  ['Acme', 120_000, 49, 50, 'Strong', '2027-02-10'],
];

type Opened = 'Settings' | 'Playbook';

/** A file with a Settings or a Playbook tab. */
class OpenTab {
  readonly host: Realm = openRealm({bundle, files: {...htmlFiles(), Sidebar: '<p>x</p>'}, now: '2026-11-21T09:00:00Z'});

  constructor(readonly name: Opened) {
    this.host.user.fill('Accounts', ACCOUNTS);
    this.host.user.fill('Prices', [['seat', 80]]);
    this.host.user.select('Accounts!A1');
    this.open();
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
    return this.host.snapshot().sheets.find(({name}) => name === this.name)!;
  }

  /** The number (from 1) of the row of a key. */
  row(key: string): number {
    return this.tab.values.findIndex((cells) => cells.includes(key)) + 1;
  }

  type(cell: string, text: string): void {
    this.host.user.type(`${this.name}!${cell}`, text);
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
  return other.tab;
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

  it('leaves alone what stands in free columns and rows, notes, and words of ours that somebody changed', () => {
    const file = new OpenTab(name);
    const last = file.tab.values.length + 1;
    file.host.user.insertRows(name, 12);
    file.type('G9', 'agreed with finance');
    file.type('H9', '=Prices!B1');
    file.type('A12', 'A row of ours');
    file.type('B12', '=Prices!B1*2');
    file.type('A10', 'What we call it');
    file.note(11, 2, 'a note of ours');
    file.speak('zh');
    const {values, formulas, notes} = file.tab;
    expect([values[8]?.[6], values[9]?.[0], values[11]?.slice(0, 2)]).toEqual([
      'agreed with finance',
      'What we call it',
      ['A row of ours', 160],
    ]);
    expect(formulas).toEqual({H9: '=Prices!B1', B12: '=Prices!B1*2'});
    expect(notes.B11).toBe('a note of ours');
    expect(values.length).toBe(last);
  });

  it('is found wherever people moved its columns', () => {
    const file = new OpenTab(name);
    file.host.user.insertColumns(name, 2, 2);
    file.speak('zh');
    const {values} = madeIn('zh', name);
    expect(file.tab.values.map(([first, , , ...rest]) => [first, ...rest])).toEqual(
      values.map((cells) => Array.from({length: 5}, (_, index) => cells[index] ?? '')),
    );
  });
});

describe('the Settings', () => {
  it('keep formulas for values, also under a choice, and numbers as they look', () => {
    const file = new OpenTab('Settings');
    const [price, target] = [file.row('catalogue.seatPrice'), file.row('nrrTarget')];
    file.type(`B${price}`, '=Prices!B1');
    file.type(`B${target}`, '110%');
    file.speak('zh');
    expect(file.tab.formulas).toEqual({[`B${price}`]: '=Prices!B1'});
    expect(file.tab.displays[target - 1]?.[1]).toBe('110.0%');
  });

  it('keep the names of what a team sells, also when they are words of ours', () => {
    const file = new OpenTab('Settings');
    const row = file.row('catalogue.modules');
    for (const [index, text] of ['Signals', 'Services', 'Value'].entries()) file.type(`A${row + 1 + index}`, text);
    for (const at of [1, 2, 3]) file.type(`B${row + at}`, '10');
    file.speak('zh');
    expect(file.tab.values.slice(row, row + 3).map(([name]) => name)).toEqual(['Signals', 'Services', 'Value']);
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
    expect([answer.ok, answer.message]).toEqual([false, expect.stringContaining('the headings or the hidden column')]);
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
    expect(JSON.stringify(file.host.workbook.shown.alerts)).toContain('nobody can tell which value is which');
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
  it('keeps the team’s texts with their mark, and whatever somebody wrote instead of a mark', () => {
    const file = new OpenTab('Playbook');
    const rows = file.tab.values.flatMap((cells, index) => (/^\w+\/./.test(String(cells[4])) ? [index + 1] : []));
    const [edited, formula, marked, back] = rows as [number, number, number, number];
    file.type(`B${edited}`, 'Our own words');
    file.type(`B${formula}`, '="We pay "&Prices!B1');
    file.type(`C${marked}`, 'by Kim');
    file.type(`C${back}`, WORDS.en['playbook-changed'] ?? '');
    file.speak('zh');
    const {values, formulas} = file.tab;
    expect(values[edited - 1]?.slice(1, 3)).toEqual(['Our own words', WORDS.zh['playbook-changed']]);
    expect(formulas).toEqual({[`B${formula}`]: '="We pay "&Prices!B1'});
    expect([values[marked - 1]?.[2], values[back - 1]?.[2]]).toEqual(['by Kim', '']);
  });
});
