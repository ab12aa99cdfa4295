import type {DecisionInput, Meeting, MeetingItem} from '../../../src/api';
import {DECISION, PRINTED} from '../../../src/tabs/meeting/layout';
import {columnName} from '../../../workbench/host/document/a1';
import type {SheetSnapshot} from '../../../workbench/host/snapshot';
import {SidebarFile} from './host';

const HEADINGS = 'Account, CSM, ARR, Seats used, Seats licensed, Growth, Renewal date, Open issue, NPS'.split(', ');
const ROWS = [
  ['Acme', 'Ana', 120_000, 49, 50, 'Strong', '2027-08-10', '', 9],
  ['Bolt', 'Ben', 90_000, 50, 50, 'Strong', '2027-09-10', '', 9],
  ['Cora', 'Ana', 60_000, 20, 50, 'None', '2027-10-10', '', 7],
  ['Dune', 'Ben', 200_000, 30, 50, 'None', '2026-12-20', 'yes', 3],
];
const OWNER = columnName(DECISION.owner.column - 1);
const SECOND = '2026-12-05';

class MeetingFile extends SidebarFile {
  constructor() {
    super([HEADINGS, ...ROWS]);
  }

  on(day: string): void {
    this.get('choose', {language: null, model: null, asOf: day});
  }

  get page(): SheetSnapshot {
    return this.tab('Meeting');
  }

  /** A row of the Meeting tab as it is shown, without what is not printed. */
  row(line: number): readonly unknown[] {
    return this.page.displays[line - 1]!.slice(0, PRINTED).filter((text) => text !== '');
  }

  decide(item: MeetingItem, part: Partial<DecisionInput>) {
    return this.get('decide', sent(item, part));
  }
}

/** What the sidebar sends of an item after somebody changed a field. */
function sent({decision}: MeetingItem, part: Partial<DecisionInput>): DecisionInput {
  const {line, state, account, decision: chosen, owner, due, status, note} = decision;
  return {line, state, account, decision: chosen, owner, due, status, note, ...part};
}

function itemOf({items}: Meeting, account: string): MeetingItem {
  const found = items.find((item) => item.account === account);
  if (found === undefined) throw new Error(`${account} is not in the meeting.`);
  return found;
}

const names = ({items}: Meeting) => items.map(({account, part}) => `${account}: ${part}`);

describe('a meeting in the sidebar', () => {
  it('starts like that of the menu, and goes through what its page names', () => {
    const file = new MeetingFile();
    const meeting = file.get('startMeeting', {base: 'meeting'});
    expect(meeting.message).toContain('Meeting started.');
    expect(meeting.scope).toContain('No earlier run');
    expect(names(meeting)[0]).toBe('Dune: for decision');
    expect(itemOf(meeting, 'Dune')).toMatchObject({question: 'Which of our executives will call them?', row: 5});
    expect(meeting.items.map(({account}) => account)).toEqual(expect.arrayContaining(['Acme', 'Bolt']));
    expect(meeting.decisions.map(({id}) => id)).toEqual(['Pursue', 'Hold', 'Defend', 'Drop', 'Escalate']);
    expect(file.host.workbook.active.sheet.name).toBe('Meeting');
    const menu = new MeetingFile();
    menu.host.run('startMeeting');
    expect(file.page.displays).toEqual(menu.page.displays);
  });

  it('stays about its tab while another one with accounts is in front', () => {
    const file = new MeetingFile();
    const {tab} = file.get('startMeeting', {base: 'meeting'});
    expect(tab).toBe('Accounts');
    const titles = file.page.displays[1];
    file.host.user.addTab('US');
    for (const [cell, text] of Object.entries({A1: 'Account', B1: 'ARR', A2: 'Zinc', B2: '9'}))
      file.host.user.type(`US!${cell}`, text);
    file.host.user.select('US!A2');
    expect(file.get('readMeeting', {tab}).scope).toContain('4 accounts from “Accounts”');
    file.get('endMeeting', {tab});
    expect(file.page.displays[1]).toEqual(titles);
    file.host.user.select('US!A2');
    file.get('goTo', {tab, row: 5, column: 1});
    expect(file.get('readAccount', {}).account).toBe('Dune');
    file.host.user.select('US!A2');
    expect(file.get('readMeeting', {tab: 'Gone'}).scope).toContain('1 account from “US”');
  });

  it('has open decisions of earlier meetings first, then what moved and why', () => {
    const file = new MeetingFile();
    const first = file.get('startMeeting', {base: 'meeting'});
    file.decide(itemOf(first, 'Bolt'), {decision: 'Pursue', owner: 'Kim', due: '2026-12-01'});
    file.get('endMeeting', {tab: 'Accounts'});
    file.host.user.type('Accounts!I4', '2');
    file.host.user.select('Accounts!A1');
    file.on(SECOND);
    const second = file.get('startMeeting', {base: 'meeting'});
    expect(second.scope).toContain('Since the meeting on Nov 21, 2026');
    expect(names(second).slice(0, 2)).toEqual(['Bolt: open since Nov 21', 'Dune: for decision']);
    const bolt = itemOf(second, 'Bolt');
    expect(bolt.decision).toMatchObject({decision: 'Pursue', owner: 'Kim', due: '2026-12-01', status: 'open'});
    expect(bolt.moved).toBe('No significant score change on record since Nov 21.');
    const cora = itemOf(second, 'Cora');
    expect(cora.part).toBe('moved');
    expect(cora.moved).toMatch(/^Since Nov 21: \d+ → \d+.*relationship \w+ → At-risk −\d+\)/);
  });

  it('says score, band, ARR and the ask, and asks nothing of whom nothing is sold', () => {
    const meeting = new MeetingFile().get('startMeeting', {base: 'meeting'});
    const labels = (account: string) => itemOf(meeting, account).figures.map(({label}) => label);
    expect(labels('Bolt')).toEqual(['Score', 'ARR', 'Ask']);
    expect(labels('Dune')).toEqual(['Score', 'ARR']);
    expect(itemOf(meeting, 'Dune').figures[0]?.value).toMatch(/^\d+\*$/);
  });
});

describe('a decision', () => {
  it('is written into the cells that people could type into, and steers what is built next', () => {
    const file = new MeetingFile();
    const item = itemOf(file.get('startMeeting', {base: 'meeting'}), 'Dune');
    const before = file.page;
    const written = file.decide(item, {decision: 'Defend', owner: 'Kim Lee', due: '2026-12-04', note: '=1+1'});
    expect(written).toMatchObject({line: item.decision.line, decision: 'Defend', owner: 'Kim Lee', due: '2026-12-04'});
    expect(file.row(written.line)).toEqual([
      ...['Dune', 'Nov 21, 2026', 'Defend', 'Which of our executives will call them?'],
      ...['Kim Lee', 'Dec 4, 2026', '=1+1', 'Open'],
    ]);
    expect(file.page.formulas).toEqual(before.formulas);
    const changed = file.page.values.flatMap((row, r) =>
      row.flatMap((_, c) => (same(file.page, before, r, c) ? [] : [r + 1])),
    );
    expect(new Set(changed)).toEqual(new Set([written.line]));
    file.get('endMeeting', {tab: 'Accounts'});
    expect(itemOf(file.get('readMeeting', {tab: 'Accounts'}), 'Dune').decision).toMatchObject({
      decision: 'Defend',
      note: '=1+1',
    });
  });

  it('about an account without a row takes the first blank one, and the next change finds it', () => {
    const file = new MeetingFile();
    const meeting = file.get('startMeeting', {base: 'meeting'});
    const acme = itemOf(meeting, 'Acme');
    expect(acme.decision).toMatchObject({line: 0, state: '', owner: 'Ana'});
    const written = file.decide(acme, {decision: 'Hold'});
    expect(file.row(written.line)).toEqual(['Acme', 'Nov 21, 2026', 'Hold', 'Ana', 'Open']);
    expect(file.page.displays[written.line - 2]?.[0]).not.toBe('');
    const again = file.decide({...acme, decision: written}, {due: '2026-12-20'});
    expect(again.line).toBe(written.line);
    expect(file.row(written.line)).toEqual(['Acme', 'Nov 21, 2026', 'Hold', 'Ana', 'Dec 20, 2026', 'Open']);
    file.get('endMeeting', {tab: 'Accounts'});
    const item = itemOf(file.get('readMeeting', {tab: 'Accounts'}), 'Acme');
    expect(item.decision).toMatchObject({decision: 'Hold', due: '2026-12-20'});
    expect(item.next).toContain('Dec 20');
  });

  it('to hold takes the day that was proposed away at once, and leaves one of people’s own', () => {
    const file = new MeetingFile();
    const {items} = file.get('startMeeting', {base: 'meeting'});
    const [one, other] = items.filter(({decision}) => decision.line > 0 && decision.due !== '');
    expect(file.decide(one!, {decision: 'Hold'})).toMatchObject({decision: 'Hold', due: ''});
    const typed = file.decide(other!, {due: '2026-12-24'});
    expect(file.decide({...other!, decision: typed}, {decision: 'Hold'})).toMatchObject({due: '2026-12-24'});
    file.get('endMeeting', {tab: 'Accounts'});
    const after = file.get('readMeeting', {tab: 'Accounts'});
    expect(itemOf(after, one!.account).decision).toMatchObject({decision: 'Hold', due: ''});
    expect(itemOf(after, other!.account).decision).toMatchObject({decision: 'Hold', due: '2026-12-24'});
  });

  it('finds room below the page when all its blank rows are taken', () => {
    const file = new MeetingFile();
    const meeting = file.get('startMeeting', {base: 'meeting'});
    const lines = ['Acme', 'Bolt'].map((account) => file.decide(itemOf(meeting, account), {decision: 'Pursue'}).line);
    const cora = {...itemOf(meeting, 'Acme'), decision: {...itemOf(meeting, 'Acme').decision, account: 'Cora'}};
    const last = file.decide(cora, {decision: 'Drop'}).line;
    expect(last).toBeGreaterThan(Math.max(...lines));
    expect(file.row(last)).toEqual(['Cora', 'Nov 21, 2026', 'Drop', 'Ana', 'Open']);
    file.get('endMeeting', {tab: 'Accounts'});
    const found = file.get('readMeeting', {tab: 'Accounts'});
    for (const account of ['Acme', 'Bolt', 'Cora']) expect(itemOf(found, account).decision.line).toBeGreaterThan(0);
  });

  it.each([
    [
      'somebody typed into its row',
      (file: MeetingFile, line: number) => file.host.user.type(`Meeting!${OWNER}${line}`, 'Zoe'),
    ],
    ['its row is gone', (file: MeetingFile, line: number) => file.host.user.deleteRows('Meeting', line, 1)],
  ])('is refused when %s meanwhile, and nothing is written', (_, happens) => {
    const file = new MeetingFile();
    const item = itemOf(file.get('startMeeting', {base: 'meeting'}), 'Dune');
    happens(file, item.decision.line);
    const before = file.page;
    const {message} = file.refusal('decide', sent(item, {decision: 'Defend'}));
    expect(message).toContain('The decision for Dune on the Meeting tab was changed');
    expect(file.page).toEqual(before);
  });

  it('is refused when somebody has entered one for the account meanwhile', () => {
    const file = new MeetingFile();
    const meeting = file.get('startMeeting', {base: 'meeting'});
    const spare = file.decide(itemOf(meeting, 'Bolt'), {decision: 'Pursue'}).line + 1;
    file.host.user.type(`Meeting!A${spare}`, 'acme');
    expect(file.refusal('decide', sent(itemOf(meeting, 'Acme'), {decision: 'Hold'})).message).toContain('for Acme');
  });

  it('finds its row again where somebody inserted rows above', () => {
    const file = new MeetingFile();
    const item = itemOf(file.get('startMeeting', {base: 'meeting'}), 'Dune');
    file.host.user.insertRows('Meeting', 3, 2);
    expect(file.decide(item, {decision: 'Defend'}).line).toBe(item.decision.line + 2);
  });

  it('is refused before there is a page', () => {
    const file = new MeetingFile();
    expect(file.refusal('readMeeting', {tab: 'Accounts'}).message).toBe(
      'There’s no Meeting tab yet. Start a meeting first.',
    );
    const item = {
      decision: {line: 5, state: 'x', account: 'Acme', decision: '', owner: '', due: '', status: '', note: ''},
    };
    expect(file.refusal('decide', item.decision).message).toContain('Start a meeting first');
  });

  it('stops Undo last run, as what people type does; the end of the meeting can be undone', () => {
    const file = new MeetingFile();
    const item = itemOf(file.get('startMeeting', {base: 'meeting'}), 'Dune');
    file.decide(item, {decision: 'Defend'});
    expect(file.refusal('undo', {}).message).toContain('Meeting');
    const before = file.page;
    file.get('endMeeting', {tab: 'Accounts'});
    file.get('undo', {});
    expect(file.page.displays).toEqual(before.displays);
  });

  it('keeps the language of the file', () => {
    const file = new MeetingFile();
    file.get('choose', {language: 'zh', model: null, asOf: null});
    const item = itemOf(file.get('startMeeting', {base: 'meeting'}), 'Dune');
    const page = () => file.tab('例会');
    const {line} = file.decide(item, {decision: 'Defend'});
    expect(page().displays[line - 1]).toEqual(expect.arrayContaining(['Dune', '保续约', '未完成']));
  });
});

it('takes few service calls', () => {
  const file = new MeetingFile();
  const meeting = file.get('startMeeting', {base: 'meeting'});
  const calls = (work: () => unknown) => {
    work();
    return file.host.calls;
  };
  expect(calls(() => file.get('readMeeting', {tab: 'Accounts'}))).toBeLessThanOrEqual(60);
  expect(calls(() => file.decide(itemOf(meeting, 'Dune'), {decision: 'Defend'}))).toBeLessThanOrEqual(40);
});

function same(now: SheetSnapshot, before: SheetSnapshot, row: number, column: number): boolean {
  return JSON.stringify(now.values[row]?.[column]) === JSON.stringify(before.values[row]?.[column]);
}
