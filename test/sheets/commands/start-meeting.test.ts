import type {Realm} from '../../../workbench/host/realm';
import {addOnWith, morningOf} from '../../add-on';
import {sampleRows} from '../../sample-rows';

const FIRST = '2026-11-16';
const SECOND = '2026-11-30';

/** The sample portfolio, so many times, with other names and without IDs in the copies. */
function fileAt(day: string, copies = 1): Realm {
  const [headings = [], ...rows] = sampleRows(day);
  const all = Array.from({length: copies}, (_, copy) =>
    copy === 0 ? rows : rows.map(([name, , ...cells]) => [`${name} ${copy}`, '', ...cells]),
  );
  return addOnWith([headings, ...all.flat()], {now: morningOf(day)});
}

function start(host: Realm): string {
  host.user.select('Accounts!A1');
  host.run('startMeeting');
  return host.workbook.shown.toasts.map(({message}) => message).pop() ?? '';
}

/** The rows of the page as text, the key left out. */
function pageOf(host: Realm): string[] {
  return host.tab('Meeting').values.map((row) =>
    row
      .slice(0, -1)
      .filter((value) => value !== '' && value !== null)
      .map((value) => (typeof value === 'object' ? 'a day' : String(value)))
      .join(' | '),
  );
}

/** The row of the decisions, from 1, whose first cell holds that text. */
function decisionRow(host: Realm, account: string): number {
  const values = host.tab('Meeting').values;
  const head = values.findIndex(([cell]) => cell === 'For decision');
  const row = values.findIndex(([cell], index) => index > head && cell === account) + 1;
  if (row === 0) throw new Error(`No decision about ${account}.`);
  return row;
}

const FOR_DECISION = 'For decision';

/** The account of the first decision. */
function firstDecision(host: Realm): string {
  const values = host.tab('Meeting').values;
  return String(values[values.findIndex(([cell]) => cell === FOR_DECISION) + 1]?.[0]);
}

describe('Start meeting', () => {
  it('writes a page and remembers the run; the next meeting shows what moved, and keeps what was decided', () => {
    const host = fileAt(FIRST);
    expect(start(host)).toContain('Meeting started');
    expect(host.workbook.active.sheet.name).toBe('Meeting');
    expect(pageOf(host)[1]).toMatch(/No earlier run to compare with/);
    expect(host.tab('History').values[1]?.slice(0, 2)).toEqual([1, FIRST]);
    expect(host.tab('History').values[1]?.[15]).toBe('meeting');
    expect(host.tab('History').values[2]?.[18]).toMatch(/^[1-8] 2026-11-16/);
    const account = firstDecision(host);
    const row = decisionRow(host, account);
    host.user.type(`Meeting!C${row}`, 'Hold');
    host.user.type(`Meeting!I${row}`, 'Wait for the CFO');
    host.setClock(`${SECOND}T09:00:00Z`);
    start(host);
    const page = pageOf(host);
    expect(page[1]).toContain('Since the meeting on Nov 16, 2026');
    expect(page[decisionRow(host, account) - 1]).toMatch(
      /^.* \| a day \| Hold \| .* \(open 14 days\) \| .* \| Wait for the CFO \| Open$/,
    );
    expect(page.findIndex((line) => line.includes('Win probability: '))).toBeLessThanOrEqual(40);
    const runs = host.tab('History').values.filter((cells) => cells[2] === '');
    expect(runs.map((cells) => [cells[0], cells[1], cells[15]])).toEqual([
      [1, FIRST, 'meeting'],
      [2, SECOND, 'meeting'],
    ]);
  });

  it('started again on the same day is the same run, and keeps a decision that somebody added', () => {
    const host = fileAt(FIRST);
    start(host);
    const values = host.tab('Meeting').values;
    const head = values.findIndex(([cell]) => cell === FOR_DECISION);
    const spare = values.findIndex(([cell], index) => index > head && cell === '') + 1;
    host.user.type(`Meeting!A${spare}`, 'DataFlow Inc');
    host.user.type(`Meeting!C${spare}`, 'Pursue');
    start(host);
    start(host);
    expect(pageOf(host)[decisionRow(host, 'DataFlow Inc') - 1]).toBe('DataFlow Inc | a day | Pursue');
    expect(host.tab('History').values.filter((cells) => cells[2] === '')).toHaveLength(1);
  });

  it('says that a decision about a name that no account has changes nothing', () => {
    const host = fileAt(FIRST);
    start(host);
    const values = host.tab('Meeting').values;
    const head = values.findIndex(([cell]) => cell === FOR_DECISION);
    const spare = values.findIndex(([cell], index) => index > head && cell === '') + 1;
    host.user.type(`Meeting!A${spare}`, 'Dataflow');
    host.user.type(`Meeting!C${spare}`, 'Hold');
    host.user.type(`Meeting!A${spare + 1}`, 'The whole team');
    host.user.type(`Meeting!I${spare + 1}`, 'Dinner on Friday');
    const nothing = 'Your decision about “Dataflow” changes nothing: no scored account has that name.';
    expect(start(host)).toContain(nothing);
    const row = decisionRow(host, 'Dataflow');
    host.user.type(`Meeting!A${row}`, 'DataFlow Inc');
    expect(start(host)).not.toContain('changes nothing');
    expect(pageOf(host)[row - 1]).toMatch(/^DataFlow Inc \| a day \| Hold/);
  });

  it('compares each of two account sheets with its own last meeting', () => {
    const host = fileAt(FIRST);
    const [headings = [], ...rows] = sampleRows(FIRST);
    host.user.fill('Partners', [headings, ...rows.map(([name, , ...cells]) => [`Partner ${name}`, '', ...cells])]);
    const meet = (tab: string, day: string) => {
      host.setClock(`${day}T09:00:00Z`);
      host.user.select(`${tab}!A1`);
      host.run('startMeeting');
      return pageOf(host)[1];
    };
    meet('Accounts', FIRST);
    expect(meet('Partners', '2026-11-17')).toMatch(/No earlier run to compare with/);
    expect(meet('Accounts', SECOND)).toContain('Since the meeting on Nov 16, 2026');
    expect(meet('Partners', SECOND)).toContain('Since the meeting on Nov 17, 2026');
  });

  it('keeps a decision about an account of one sheet from the account in that row of another', () => {
    const host = fileAt(FIRST);
    const [headings = [], ...rows] = sampleRows(FIRST);
    host.user.fill('Partners', [headings, ...rows.map(([name, , ...cells]) => [`Partner ${name}`, '', ...cells])]);
    const meet = (tab: string) => {
      host.user.select(`${tab}!A1`);
      host.run('startMeeting');
    };
    meet('Accounts');
    meet('Partners');
    const account = firstDecision(host);
    host.user.type(`Meeting!C${decisionRow(host, account)}`, 'Hold');
    meet('Accounts');
    expect(pageOf(host)[decisionRow(host, account) - 1]).toMatch(/ \| Hold \| /);
    meet('Partners');
    expect(pageOf(host)[decisionRow(host, account) - 1]).toMatch(/ \| Hold \| /);
  });

  it('is undone as a whole', () => {
    const host = fileAt(FIRST);
    start(host);
    const [page, history] = [pageOf(host), host.tab('History').values];
    host.setClock(`${SECOND}T09:00:00Z`);
    start(host);
    host.run('undoLastRun');
    expect(pageOf(host)).toEqual(page);
    expect(host.tab('History').values).toEqual(history);
    const fresh = fileAt(FIRST);
    start(fresh);
    fresh.run('undoLastRun');
    expect(fresh.tabNames).not.toContain('Meeting');
  });

  it('keeps what it compares with for later pages; undo and a run that fails leave what was chosen before', () => {
    const host = fileAt(FIRST);
    const kept = () => host.workbook.documentProperties.get('expansion-signals.meeting-base', 0);
    const startWith = (base: string, options = {}) => {
      host.user.select('Accounts!A1');
      return host.run('sidebarCall', ['startMeeting', {base}], options);
    };
    startWith('quarter');
    expect(kept()).toBe('quarter');
    startWith('month');
    const atCall = Math.floor(host.calls * 0.8);
    host.run('undoLastRun');
    expect(kept()).toBe('quarter');
    expect(startWith('month', {fault: {atCall, message: 'Service error'}})).toMatchObject({ok: false});
    expect(kept()).toBe('quarter');
  });

  it('makes as many calls for 80 accounts as for 40', () => {
    const callsFor = (copies: number) => {
      const host = fileAt(FIRST, copies);
      start(host);
      host.setClock(`${SECOND}T09:00:00Z`);
      start(host);
      return host.calls;
    };
    expect(callsFor(2) - callsFor(1)).toBeLessThanOrEqual(20);
  });
});
