import {readFileSync} from 'node:fs';
import {htmlFiles} from '../../../workbench/host/load';
import {openRealm, type Realm} from '../../../workbench/host/realm';

const bundle = readFileSync('dist/Code.js', 'utf8');
const HEADINGS = [
  'Account',
  'CSM',
  'ARR',
  'Seats used',
  'Seats licensed',
  'Renewal date',
  'Notice days',
  'Relationship',
  'Growth',
];
const BUILDS = ['buildRanking', 'buildCalendar', 'openSettings'] as const;

/** Accounts of every band, planned and not; the first may carry names that mean harm. */
function accountRows(count: number, names: readonly string[]): unknown[][] {
  return Array.from({length: count}, (_, index) => [
    names[index] ?? `Account ${index + 1}`,
    `Owner ${index % 10}`,
    1000 * (index + 1),
    30 + (index % 22),
    50,
    `2027-0${1 + (index % 9)}-10`,
    30,
    ['Healthy', 'OK', 'At-risk'][index % 3],
    ['Strong', 'Some', 'None'][index % 3],
  ]);
}

const HARMFUL = [
  '=HYPERLINK("x","y")',
  '+1',
  '@SUM(1)',
  "'quoted",
  '1/2',
  '<b>bold</b>',
  'مرحبا بالعالم',
  '🚀 客户',
  'x'.repeat(200),
  '-5',
];

function hostWith(count: number, names: readonly string[] = []): Realm {
  const host = openRealm({bundle, files: htmlFiles(), now: '2026-11-21T09:00:00Z'});
  host.user.fill('Accounts', [
    HEADINGS,
    ...accountRows(count, names).map((row) => row.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell))),
  ]);
  return host;
}

function sheetOf(host: Realm, name: string) {
  const sheet = host.snapshot().sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No tab ${name}.`);
  return sheet;
}

function callsOf(host: Realm, command: string): number {
  host.run(command);
  return host.calls;
}

describe('a file that speaks another language now', () => {
  const chinese = (host: Realm) =>
    host.run('sidebarCall', ['choose', {language: 'zh', model: null, asOf: null}]) as {ok: boolean};

  it('gets its Playbook in that language when it is opened, with what the team edited', () => {
    const host = hostWith(3);
    host.run('openPlaybook');
    const text = 14;
    expect(sheetOf(host, 'Playbook').values[text - 1]?.[4]).not.toBe('');
    host.user.type(`Playbook!B${text}`, 'Our own words');
    const before = sheetOf(host, 'Playbook');
    chinese(host);
    host.run('openPlaybook');
    const {values} = sheetOf(host, 'Playbook');
    expect(values[0]?.[0]).toBe('话术手册');
    expect(values[text - 1]?.[1]).toBe('Our own words');
    host.run('undoLastRun');
    expect(sheetOf(host, 'Playbook').values).toEqual(before.values);
  });

  it('gets its Settings in that language when they are opened, with the values they hold', () => {
    const host = hostWith(3);
    host.run('openSettings');
    const row = sheetOf(host, 'Settings').values.findIndex((cells) => cells[4] === 'conversationsPerWeek') + 1;
    host.user.type(`Settings!B${row}`, '7');
    chinese(host);
    host.run('openSettings');
    const {values} = sheetOf(host, 'Settings');
    expect(values[0]?.[0]).toBe('设置');
    expect(values.find((cells) => cells[4] === 'conversationsPerWeek')?.[1]).toBe(7);
  });

  it('keeps Settings that do not add up as they are, to be put right', () => {
    const host = hostWith(3);
    host.run('openSettings');
    const row = sheetOf(host, 'Settings').values.findIndex((cells) => cells[4] === 'conversationsPerWeek') + 1;
    host.user.type(`Settings!B${row}`, 'many');
    chinese(host);
    const before = sheetOf(host, 'Settings');
    host.run('openSettings');
    expect(sheetOf(host, 'Settings')).toEqual(before);
  });
});

describe('our tabs', () => {
  it.each(BUILDS)('%s takes as many service calls for 500 accounts as for 20', (command) => {
    const [few, many] = [hostWith(20), hostWith(500)];
    callsOf(few, command);
    callsOf(many, command);
    const again = [callsOf(few, command), callsOf(many, command)];
    expect((again[1] ?? 0) - (again[0] ?? 0)).toBeLessThanOrEqual(2);
  });

  it('keep every name as the text it is, and link it to its row', () => {
    const host = hostWith(12, HARMFUL);
    host.run('buildRanking');
    const {values, formulas, richTexts} = sheetOf(host, 'Ranking');
    const names = values.slice(2, 14).map((row) => row[1]);
    expect(new Set(names)).toEqual(new Set([...HARMFUL, 'Account 11', 'Account 12']));
    expect(formulas).toEqual({});
    const row = values.findIndex((cells) => cells[1] === 'Account 11') + 1;
    const {id} = sheetOf(host, 'Accounts');
    expect(JSON.stringify(richTexts[`B${row}`])).toContain(`#gid=${id}&range=A12"`);
  });

  it('leave the account sheet and a foreign tab of the same name alone', () => {
    const host = hostWith(5);
    host.user.fill('Ranking', [['my own ranking']]);
    host.user.select('Accounts!A1');
    const before = sheetOf(host, 'Accounts');
    for (const command of BUILDS) host.run(command);
    expect(sheetOf(host, 'Accounts')).toEqual(before);
    expect(sheetOf(host, 'Ranking').values).toEqual([['my own ranking']]);
    expect(String(sheetOf(host, 'Ranking (2)').values[0]?.[0])).toMatch(/^Ranking · Nov 21, 2026/);
  });

  it('keep what people typed into the calendar', () => {
    const host = hostWith(6);
    host.run('buildCalendar');
    const [account, , phase] = sheetOf(host, 'Calendar').values[4] ?? [];
    host.user.type('Calendar!I5', 'Doing');
    host.user.type('Calendar!J5', 'They asked for March');
    host.user.type('Calendar!F5', '2026-12-01');
    host.run('buildCalendar');
    const {displays} = sheetOf(host, 'Calendar');
    const row = displays.find((cells) => cells[0] === account && cells[2] === phase);
    expect(row?.slice(5, 10)).toEqual(['2026-12-01', expect.any(String), '3', 'Doing', 'They asked for March']);
  });

  it('remember a run once, and say what moved in the next', () => {
    const host = hostWith(5);
    host.run('buildRanking');
    host.run('buildRanking');
    expect(sheetOf(host, 'History').values).toHaveLength(1 + 6);
    expect(sheetOf(host, 'History').hidden).toBe(true);
    host.user.type('Accounts!H4', 'Healthy');
    host.user.type('Accounts!I4', 'Strong');
    host.run('buildRanking');
    expect(sheetOf(host, 'History').values).toHaveLength(1 + 12);
  });

  it('forget the oldest run when there are 27', () => {
    const host = hostWith(1);
    for (let run = 1; run <= 27; run += 1) {
      host.user.type('Accounts!C2', String(1000 * run));
      host.run('buildRanking');
    }
    const runs = sheetOf(host, 'History')
      .values.slice(1)
      .map(([run]) => run);
    expect([runs[0], runs[runs.length - 1], runs.length]).toEqual([2, 27, 52]);
  });

  it('score with the settings people edited', () => {
    const host = hostWith(5);
    host.run('openSettings');
    const row = sheetOf(host, 'Settings').values.findIndex((cells) => cells[4] === 'bands.0.from') + 1;
    host.user.type(`Settings!B${row}`, '99');
    host.user.select('Accounts!A1');
    host.run('buildRanking');
    const bands = sheetOf(host, 'Ranking')
      .values.slice(13)
      .map((cells) => cells[5]);
    expect(bands).not.toContain('🔥 Hot');
  });

  it('score nothing with settings that do not add up, and name the cell', () => {
    const host = hostWith(5);
    host.run('openSettings');
    const row = sheetOf(host, 'Settings').values.findIndex((cells) => cells[4] === 'winProbability.Hot') + 1;
    host.user.type(`Settings!B${row}`, '300%');
    host.user.select('Accounts!A1');
    const before = host.snapshot().sheets;
    host.run('buildRanking');
    expect(JSON.stringify(host.workbook.shown)).toContain(`(Settings!B${row}) says 3. Enter a share from 0 to 100 %`);
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('stay as they were when writing them fails half way', () => {
    const host = hostWith(5);
    host.run('buildCalendar');
    host.user.type('Calendar!J5', 'a note');
    const before = sheetOf(host, 'Calendar');
    host.run('buildCalendar', [], {fault: {atCall: 60, message: 'Service error: Spreadsheets'}});
    const after = sheetOf(host, 'Calendar');
    expect(after.values).toEqual(before.values);
    expect(host.snapshot().sheets.map(({name}) => name)).toEqual(['Accounts', 'Calendar']);
    host.run('buildCalendar');
    expect(sheetOf(host, 'Calendar').values[4]?.[9]).toBe('a note');
  });

  it('lead from the ranking to each plan, also after the plans moved', () => {
    const host = hostWith(12);
    host.run('buildRanking');
    host.run('buildPlan');
    const plan = sheetOf(host, 'Plan');
    const ranking = sheetOf(host, 'Ranking');
    const linked = ranking.values.flatMap((cells, index) => (String(cells[1]).endsWith('→ Plan') ? [index + 1] : []));
    expect(linked.length).toBeGreaterThan(3);
    for (const row of linked) {
      const [, planRow] =
        new RegExp(`#gid=${plan.id}&range=A(\\d+)`).exec(JSON.stringify(ranking.richTexts[`B${row}`])) ?? [];
      const name = String(ranking.values[row - 1]?.[1]).split(' → ')[0];
      expect(name).toContain(String(plan.values[Number(planRow) - 1]?.[1]).replace('…', ''));
    }
  });
});

describe('the filter of Details', () => {
  it('is there once, also after the tab was written again and after undo', () => {
    const host = hostWith(5);
    host.run('buildRanking');
    const filter = () => JSON.stringify(sheetOf(host, 'Details').filter);
    const first = filter();
    expect(first).not.toBe('null');
    host.run('buildRanking');
    expect(filter()).toBe(first);
    host.run('undoLastRun');
    expect(filter()).toBe(first);
  });
});
