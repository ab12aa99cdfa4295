import type {Realm} from '../../../workbench/host/realm';
import {addOnWith} from '../../add-on';

const HEADINGS = 'Account, CSM, ARR, Seats used, Seats licensed, Renewal date, Notice days, Relationship, Growth'.split(
  ', ',
);
const BUILDS = [
  ...([
    ...['buildRanking', 'startMeeting', 'buildPlan', 'buildOutreach', 'buildCalendar', 'buildMonday'],
    ...['buildScenarios', 'replanOpenSteps'],
  ] as const),
  ...(['openSettings', 'openPlaybook'] as const),
];

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
  const typed = accountRows(count, names).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell)),
  );
  return addOnWith([HEADINGS, ...typed]);
}

/** Writes runs 2 to 70 into History by hand, a day each from September on; every other one up to 24 is a meeting's. */
function addRuns(host: Realm): void {
  host.evaluate(`const tab = SpreadsheetApp.getActive().getSheetByName('History');
    const [totals, account] = tab.getRange(2, 1, 2, tab.getLastColumn()).getValues();
    const rows = Array.from({length: 69}, (_, index) => index + 2).flatMap((run) => {
      const day = new Date(Date.UTC(2026, 8, run)).toISOString().slice(0, 10);
      const meeting = run <= 24 && run % 2 === 0 ? 'meeting' : '';
      return [totals, account].map((row) =>
        row.map((cell, at) => (at === 0 ? run : at === 1 ? day : at === 15 && row[2] === '' ? meeting : cell)));
    });
    tab.getRange(2, 2, 2, 1).setValues([['2026-09-01'], ['2026-09-01']]);
    tab.getRange(4, 1, rows.length, rows[0].length).setNumberFormat('@').setValues(rows);
    tab.getRange(4, 1, rows.length, 1).setNumberFormat('0').setValues(rows.map(([run]) => [run]));`);
}

function callsOf(host: Realm, command: string): number {
  host.run(command);
  return host.calls;
}

describe('a name in the Playbook', () => {
  it('that nothing fills in is told with its cell by every page that uses the texts', () => {
    const host = hostWith(3);
    host.run('openPlaybook');
    host.user.type('Playbook!B14', 'Hello {{nonsense}}.');
    const told = (command: string) => {
      host.user.select('Accounts!A1');
      host.workbook.shown.toasts.length = 0;
      host.run(command);
      return host.workbook.shown.toasts.at(-1)?.message;
    };
    for (const command of ['buildPlan', 'buildOutreach'])
      expect(told(command)).toContain('Playbook!B14 uses {{nonsense}}');
    expect(told('buildCalendar')).not.toContain('nonsense');
  });
});

describe('a file that speaks another language now', () => {
  const chinese = (host: Realm) =>
    host.run('sidebarCall', ['choose', {language: 'zh', model: null, asOf: null}]) as {ok: boolean};

  it('gets its pages in that language where they are, with what was typed', () => {
    const host = hostWith(12);
    const builds = ['startMeeting', 'buildPlan', 'buildOutreach', 'buildCalendar'];
    const buildAll = () => {
      for (const command of builds) {
        host.user.select('Accounts!A1');
        host.run(command);
      }
      return host.snapshot().sheets.filter(({name}) => !name.startsWith('Expansion Signals undo'));
    };
    const english = buildAll();
    const row = host.tab('Meeting').values.findIndex(([cell]) => cell === 'For decision') + 2;
    host.user.type(`Meeting!C${row}`, 'Hold');
    host.user.type(`Meeting!I${row}`, 'after the board');
    host.user.type('Outreach!H2', 'Our own words');
    host.user.type('Outreach!J2', 'Sent');
    const statuses = {Plan: 'E', Calendar: 'I'};
    for (const [name, column] of Object.entries(statuses)) {
      const row = host.tab(name).values.findIndex((cells) => cells.includes('To do')) + 1;
      host.user.type(`${name}!${column}${row}`, 'Doing');
    }
    chinese(host);
    const now = buildAll();
    expect(now.map(({name}) => name)).toEqual(english.map(({name}) => name));
    for (const {name, values} of now.filter(({name}) => name !== 'Accounts' && name !== 'History')) {
      expect([name, JSON.stringify(values)]).toEqual([name, expect.stringMatching(/\p{Script=Han}/u)]);
    }
    for (const name of Object.keys(statuses)) expect(host.tab(name).values.flat()).toContain('进行中');
    expect(host.tab('Outreach').values[1]?.slice(7, 10)).toEqual(['Our own words', expect.anything(), '已发送']);
    const decided = host.tab('Meeting').values.find((cells) => cells.includes('after the board'));
    expect(decided?.[2]).toBe('暂缓');
  });

  it('names tabs in that language when they are made, and finds those it has under any name', () => {
    const host = hostWith(3);
    host.run('buildRanking');
    host.workbook.sheetNamed('Details')!.name = 'Our figures';
    chinese(host);
    for (const command of 'buildRanking buildPlan buildOutreach buildCalendar openPlaybook openSettings'.split(' '))
      host.run(command);
    const names = () =>
      host
        .snapshot()
        .sheets.filter(({hidden}) => !hidden)
        .map(({name}) => name);
    const made = ['客户计划', '客户邮件', '日程', '话术手册', '设置'];
    expect(names()).toEqual(['Accounts', 'Meeting', 'Ranking', 'Our figures', ...made]);
    expect(
      host
        .tab('设置')
        .values.flat()
        .filter((text) => String(text).startsWith('=EXPANSION')),
    ).toEqual([`=EXPANSION_ASSESS(Accounts!A1:I1,Accounts!A2:I,,"2026-11-21",'设置'!A:E)`]);
  });

  it('makes a tab that was deleted since under its name again when a run is undone', () => {
    const host = hostWith(3);
    chinese(host);
    host.run('buildOutreach');
    host.run('buildOutreach');
    const before = host.tab('客户邮件');
    host.evaluate(`const book = SpreadsheetApp.getActive(); book.deleteSheet(book.getSheetByName('客户邮件'));`);
    host.run('undoLastRun');
    expect(host.tab('客户邮件').values).toEqual(before.values);
  });

  it('keeps Settings that do not add up as they are, to be put right', () => {
    const host = hostWith(3);
    host.run('openSettings');
    const row = host.tab('Settings').values.findIndex((cells) => cells[4] === 'conversationsPerWeek') + 1;
    host.user.type(`Settings!B${row}`, 'many');
    chinese(host);
    const before = host.tab('Settings');
    host.run('openSettings');
    expect(host.tab('Settings')).toEqual(before);
  });
});

/** Service calls of a command that writes its tabs anew; three of the largest together take the most. */
const MOST_CALLS = 436;

describe('our tabs', () => {
  it.each(BUILDS)('%s takes as many service calls for 40 accounts as for 20', (command) => {
    const [few, many] = [hostWith(20), hostWith(40)];
    callsOf(few, command);
    callsOf(many, command);
    const again = [callsOf(few, command), callsOf(many, command)];
    expect((again[1] ?? 0) - (again[0] ?? 0)).toBeLessThanOrEqual(2);
    expect(again[1]).toBeLessThanOrEqual(MOST_CALLS);
    // Sheets hands over one width a call, so a copy takes them along.
    expect(many.lastExecution?.callsByName.has('Sheet.getColumnWidth')).toBe(false);
  });

  it('keep every name as the text it is, and link it to its row', () => {
    const host = hostWith(12, HARMFUL);
    host.run('buildRanking');
    const {values, formulas, richTexts} = host.tab('Ranking');
    const names = values.slice(2, 14).map((row) => row[1]);
    // An apostrophe in front is no part of a text, and a link is called what it shows.
    const read: Readonly<Record<string, string>> = {"'quoted": 'quoted', '=HYPERLINK("x","y")': 'y'};
    expect(new Set(names)).toEqual(new Set([...HARMFUL.map((name) => read[name] ?? name), 'Account 11', 'Account 12']));
    expect(formulas).toEqual({});
    const row = values.findIndex((cells) => cells[1] === 'Account 11') + 1;
    const {id} = host.tab('Accounts');
    expect(JSON.stringify(richTexts[`B${row}`])).toContain(`#gid=${id}&range=A12"`);
  });

  it('leave the account sheet and a foreign tab of the same name alone', () => {
    const host = hostWith(5);
    host.user.fill('Ranking', [['my own ranking']]);
    host.user.select('Accounts!A1');
    const before = host.tab('Accounts');
    for (const command of BUILDS) host.run(command);
    expect(host.tab('Accounts')).toEqual(before);
    expect(host.tab('Ranking').values).toEqual([['my own ranking']]);
    expect(String(host.tab('Ranking (2)').values[0]?.[0])).toMatch(/^Ranking · Nov 21, 2026/);
  });

  it('forget runs by their marks when there are too many, and undo brings them back', () => {
    const host = hostWith(1);
    host.run('buildRanking');
    addRuns(host);
    const runs = () => [
      ...new Set(
        host
          .tab('History')
          .values.slice(1)
          .map(([run]) => Number(run)),
      ),
    ];
    expect(runs()).toHaveLength(70);
    host.user.select('Accounts!A1');
    const before = host.tab('History');
    host.run('buildRanking');
    const [kept, latest] = [runs(), 71];
    expect(kept).toHaveLength(60);
    expect(kept[kept.length - 1]).toBe(latest);
    // Meetings and the first run of a month stay however old they are, then the newest.
    expect(kept.filter((run) => run <= 12)).toEqual([1, 2, 4, 6, 8, 10, 12]);
    expect(kept.slice(-40)).toEqual(Array.from({length: 40}, (_, index) => latest - 39 + index));
    host.run('undoLastRun');
    expect(host.tab('History')).toEqual({...before, id: expect.any(Number)});
  });

  it('score with the settings people edited', () => {
    const host = hostWith(5);
    host.run('openSettings');
    const row = host.tab('Settings').values.findIndex((cells) => cells[4] === 'bands.1.from') + 1;
    host.user.type(`Settings!B${row}`, '74');
    host.user.select('Accounts!A1');
    host.run('buildRanking');
    expect(host.tab('Ranking').values[0]?.[0]).toMatch(/ · 🟡 Nurture 5$/);
  });

  it('score nothing with settings that do not add up, and name the cell', () => {
    const host = hostWith(5);
    host.run('openSettings');
    const row = host.tab('Settings').values.findIndex((cells) => cells[4] === 'winProbability.Hot') + 1;
    host.user.type(`Settings!B${row}`, '300%');
    host.user.select('Accounts!A1');
    const before = host.snapshot().sheets;
    host.run('buildRanking');
    expect(JSON.stringify(host.workbook.shown)).toContain(
      `(Settings!B${row}) is 300%. Enter a percentage from 0% to 100%`,
    );
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('lead from the ranking to each plan, also after the plans moved', () => {
    const host = hostWith(12);
    host.run('buildRanking');
    host.run('buildPlan');
    const plan = host.tab('Plan');
    const ranking = host.tab('Ranking');
    const linked = ranking.values.flatMap((cells, index) => (String(cells[1]).endsWith('→') ? [index + 1] : []));
    expect(linked.length).toBeGreaterThan(3);
    for (const row of linked) {
      const [, planRow] =
        new RegExp(`#gid=${plan.id}&range=A(\\d+)`).exec(JSON.stringify(ranking.richTexts[`B${row}`])) ?? [];
      const name = String(ranking.values[row - 1]?.[1]).split(' →')[0];
      expect(name).toContain(String(plan.values[Number(planRow) - 1]?.[1]).replace('…', ''));
    }
  });
});

describe('the filter of Details', () => {
  it('is there once, also after the tab was written again and after undo', () => {
    const host = hostWith(5);
    host.run('buildRanking');
    const filter = () => JSON.stringify(host.tab('Details').filter);
    const first = filter();
    expect(first).not.toBe('null');
    host.run('buildRanking');
    expect(filter()).toBe(first);
    host.run('undoLastRun');
    expect(filter()).toBe(first);
  });

  it('is there, or not, as people left it, when a run fails before it writes', () => {
    const host = hostWith(5);
    host.run('buildRanking');
    const filter = () => JSON.stringify(host.tab('Details').filter);
    const first = filter();
    const fail = () => {
      host.user.select('Accounts!A1');
      for (let atCall = 150; atCall <= 260; atCall += 30) host.run('buildRanking', [], {fault: {atCall}});
    };
    fail();
    expect(filter()).toBe(first);
    host.evaluate("SpreadsheetApp.getActive().getSheetByName('Details').getFilter().remove()");
    fail();
    expect(filter()).toBe('null');
  });
});
