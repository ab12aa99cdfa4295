import {ourFile} from '../../scripts/soak/our-file';
import {addProtection} from '../../workbench/host/document/protection';
import {rect} from '../../workbench/host/document/rect';
import type {Realm} from '../../workbench/host/realm';
import {fileWith, run} from './small-file';

/** Gives a command that is cut off just before its last calls. */
function runCutOff(host: Realm, command: string, callsLeft: number): void {
  const calls = callsOf(command, host);
  try {
    run(host, command, {fault: {atCall: calls - callsLeft, kill: true}});
  } catch {
    // Nobody is there to be told.
  }
}

/** How many calls a command makes in a file like this one. */
function callsOf(command: string, {workbook}: Realm): number {
  const made = workbook.sheets.filter(({name}) => name in BUILDS).map(({name}) => BUILDS[name]!);
  const rehearsal = fileWith(...made);
  run(rehearsal, command);
  return rehearsal.calls;
}

const BUILDS: Readonly<Record<string, string>> = {
  Plan: 'buildPlan',
  Calendar: 'buildCalendar',
  Settings: 'openSettings',
  Playbook: 'openPlaybook',
};

/** The cell of the first step below a heading, such as `Plan!E12`. */
function cellBelow(host: Realm, name: string, heading: string): string {
  const {values} = host.tab(name);
  const step = values.findIndex(([label]) => label === 'Step 1');
  const row = step > 0 ? step - 1 : values.findIndex((cells) => cells.includes(heading));
  return addressOf(name, row + 1, values[row]!.indexOf(heading));
}

/** Row and column from 0. */
function addressOf(name: string, row: number, column: number): string {
  return `${name}!${String.fromCharCode(65 + column)}${row + 1}`;
}

/** Everything that stands in a tab: values and formulas. */
function allText(host: Realm, name: string): string {
  const {values, formulas} = host.tab(name);
  return JSON.stringify([values, formulas]);
}

/** Protects a block of a tab, or all of it, from whoever runs the add-on. */
function protect(host: Realm, name: string, block: Parameters<typeof addProtection>[1] = null) {
  const protection = addProtection(host.workbook.sheetNamed(name)!, block);
  protection.editable = false;
  return protection;
}

describe('cells of ours that somebody protected', () => {
  it.each([
    ['a score column', rect(0, 7, 4, 1)],
    ['one cell of a score column', rect(2, 6, 1, 1)],
    ['the whole tab', null],
  ])('are not scored over: %s', (_, block) => {
    const host = fileWith('scorePortfolio');
    protect(host, 'Accounts', block);
    const before = ourFile(host);
    expect(run(host, 'scorePortfolio')).toMatch(/The Accounts tab has protected cells/);
    expect(ourFile(host)).toEqual(before);
  });

  it('may be scored beside when only columns of people’s own are protected', () => {
    const host = fileWith('scorePortfolio');
    protect(host, 'Accounts', rect(0, 1, 4, 2));
    expect(run(host, 'scorePortfolio')).toMatch(/3 accounts scored/);
  });

  it.each([
    ['buildPlan', 'Plan'],
    ['buildCalendar', 'Calendar'],
    ['buildRanking', 'Ranking'],
  ])('are not built over, and other commands go on: %s', (command, name) => {
    const host = fileWith(command);
    protect(host, name);
    const before = ourFile(host);
    expect(run(host, command)).toContain(`The ${name} tab has protected cells`);
    expect(ourFile(host)).toEqual(before);
    expect(run(host, 'scorePortfolio')).toMatch(/3 accounts scored/);
  });

  it('are not undone until they are free again', () => {
    const host = fileWith('scorePortfolio', 'scorePortfolio');
    const protection = protect(host, 'Accounts', rect(0, 6, 4, 1));
    expect(run(host, 'undoLastRun')).toMatch(/protected/);
    protection.editable = true;
    expect(run(host, 'undoLastRun')).not.toMatch(/protected/);
  });

  it('are said to hold up what was cut off, until they are free again', () => {
    const host = fileWith('scorePortfolio');
    host.user.type('Accounts!C2', '10');
    runCutOff(host, 'scorePortfolio', 12);
    const protection = protect(host, 'Accounts', rect(0, 6, 4, 4));
    const first = run(host, 'buildPlan');
    protection.editable = true;
    const second = run(host, 'buildPlan');
    expect([first, second]).toEqual([
      expect.stringMatching(/earlier run was cut off|plan/i),
      expect.stringMatching(/plan/i),
    ]);
    expect(host.tab('Plan').values.length).toBeGreaterThan(3);
  });
});

describe('somebody who works in the file while a run does', () => {
  const ACTS: readonly [string, (host: Realm) => void][] = [
    ['inserts a column', ({user}) => user.insertColumns('Accounts', 2)],
    ['deletes a column', ({user}) => user.deleteColumns('Accounts', 5)],
    ['inserts a row', ({user}) => user.insertRows('Accounts', 3)],
    ['deletes a row', ({user}) => user.deleteRows('Accounts', 3)],
    ['sorts the accounts', ({user}) => user.sort('Accounts!A2:F4', 2)],
    ['adds an account', ({user}) => user.paste('Accounts!A5', [['Delta', 9000, 1, 5, 'None', '2027-03-01']])],
    ['renames a column', ({user}) => user.type('Accounts!B1', 'Contract value')],
  ];

  it.each(
    ACTS.flatMap(([what, act]) => [
      [what, 'a first', act, () => fileWith()] as const,
      [what, 'another', act, () => fileWith('scorePortfolio')] as const,
    ]),
  )('and %s is not written over by %s scoring', (_, __, act, file) => {
    const quiet = file();
    run(quiet, 'scorePortfolio');
    const {calls} = quiet;
    const edited = file();
    act(edited);
    run(edited, 'scorePortfolio');
    const expected = contentOf(edited);

    let refused = 0;
    // Only while cells are being written can nobody look any more.
    const lastLook = calls - WRITING;
    for (let atCall = lastLook; atCall >= 1; atCall -= 8) {
      const host = file();
      const said = run(host, 'scorePortfolio', {meanwhile: {atCall, act: () => act(host)}});
      if (/Someone changed the Accounts tab/.test(said)) refused += 1;
      if (atCall === lastLook) expect(said).not.toMatch(/scored/);
      expect(contentOf(host).rows).toEqual(expected.rows);
      if (/scored/.test(said)) expect(contentOf(host)).toEqual(expected);
    }
    expect(refused).toBeGreaterThan(0);
  });

  it('and moves a formula while it becomes a value, keeps it', () => {
    const host = fileWith();
    host.user.fill('Report', [['=EXPANSION_BAND(92)'], ['mine']]);
    const rehearsal = fileWith();
    rehearsal.user.fill('Report', [['=EXPANSION_BAND(92)'], ['mine']]);
    run(rehearsal, 'freezeFormulas');
    let refused = 0;
    for (let atCall = 1; atCall <= rehearsal.calls; atCall += 3) {
      const each = fileWith();
      each.user.fill('Report', [['=EXPANSION_BAND(92)'], ['mine']]);
      const said = run(each, 'freezeFormulas', {meanwhile: {atCall, act: () => each.user.insertRows('Report', 1)}});
      if (/Someone changed/.test(said)) {
        refused += 1;
        expect(each.tab('Report').formulas).toEqual({A2: '=EXPANSION_BAND(92)'});
      }
      expect(allText(each, 'Report')).toContain('mine');
    }
    expect(refused).toBeGreaterThan(0);
  });
});

/** The most calls there are from the last look at the sheet to the end of a scoring. */
const WRITING = 24;

/** Cells that are not in our columns, and the score of each account. */
function contentOf(host: Realm) {
  const {values} = host.tab();
  const at = values[0]!.indexOf('Score');
  const isOurs = (column: number) => at >= 0 && column >= at && column < at + 7;
  return {
    rows: values.map((row) => row.filter((_, column) => !isOurs(column))),
    scores: at < 0 ? null : values.map((row) => [row[0], row[at]]),
  };
}

describe('what people type after a run', () => {
  const PLACES = [
    ['buildPlan', 'Plan', 'Owner', 'Dana'],
    ['buildPlan', 'Plan', 'Notes', 'Called them'],
    ['buildCalendar', 'Calendar', 'Notes', 'Called them'],
    ['buildCalendar', 'Calendar', 'Owner', 'Dana'],
    ['buildPlan', 'Plan', 'Notes', '=1+1'],
  ] as const;

  it.each(PLACES)('that was cut off stays: %s, %s %s', (command, name, heading, text) => {
    const host = fileWith(command);
    runCutOff(host, command, 2);
    host.user.type(cellBelow(host, name, heading), text);
    run(host, 'scorePortfolio');
    expect(allText(host, name)).toContain(text);
    run(host, command);
    expect(allText(host, name)).toContain(text);
  });

  it.each(PLACES)('is not undone behind their back: %s, %s %s', (command, name, heading, text) => {
    for (const commands of [[command], [command, command]]) {
      const host = fileWith(...commands);
      host.user.type(cellBelow(host, name, heading), text);
      const before = ourFile(host);
      expect(run(host, 'undoLastRun')).toContain(`Someone has worked on the ${name} tab since the last run`);
      expect(ourFile(host)).toEqual(before);
    }
  });

  it.each(PLACES)(
    'before the last run is undone with it, and comes back: %s, %s %s',
    (command, name, heading, text) => {
      const host = fileWith(command);
      host.user.type(cellBelow(host, name, heading), text);
      const before = ourFile(host);
      run(host, command);
      expect(allText(host, name)).toContain(text);
      expect(run(host, 'undoLastRun')).not.toMatch(/Someone has worked/);
      expect(ourFile(host)).toEqual(before);
    },
  );

  it('before the last run is undone with it also when it is a formula whose row moved', () => {
    const host = fileWith('buildPlan');
    const notes = cellBelow(host, 'Plan', 'Notes');
    const row = notes.replace(/\D/g, '');
    host.user.type(notes, `=D${row}+1`);
    const {formulas} = host.tab('Plan');
    host.user.type('Accounts!A5', 'Delta');
    host.user.type('Accounts!C5', '50');
    host.user.type('Accounts!D5', '50');
    host.user.type('Accounts!E5', 'Strong');
    run(host, 'buildPlan');
    const formula = cellBelow(host, 'Plan', 'Notes').replace('Plan!', '');
    expect(host.tab('Plan').formulas).toEqual({[formula]: `=D${formula.replace(/\D/g, '')}+1`});
    expect(formula).not.toBe(notes.replace('Plan!', ''));
    expect(run(host, 'undoLastRun')).not.toMatch(/Someone has worked/);
    expect(host.tab('Plan').formulas).toEqual(formulas);
  });

  it('is not undone either when it is but a note on a cell', () => {
    const host = fileWith('buildPlan');
    const [, row = 0] = /(\d+)$/.exec(cellBelow(host, 'Plan', 'Owner')) ?? [];
    host.workbook.sheetNamed('Plan')!.notes.set(Number(row) - 1, 2, 'ask her first');
    expect(run(host, 'undoLastRun')).toContain('Someone has worked on the Plan tab since the last run');
  });

  it('into settings or texts that the last run made is not undone', () => {
    const settings = fileWith('openSettings');
    const {values} = settings.tab('Settings');
    const row = values.findIndex(([, value]) => value === 0.1);
    settings.user.type(addressOf('Settings', row, 1), '12%');
    expect(run(settings, 'undoLastRun')).toContain('the Settings tab');

    const playbook = fileWith('openPlaybook');
    expect(run(fileWith('openPlaybook'), 'undoLastRun')).not.toContain('the Playbook tab');
    const texts = playbook.tab('Playbook').values;
    const headings = texts.findIndex((cells) => cells.includes('Text'));
    const script = texts.findIndex((cells, row) => row > headings && String(cells[3]).includes('/'));
    playbook.user.type(addressOf('Playbook', script, texts[headings]!.indexOf('Text')), 'Our own words.');
    expect(run(playbook, 'undoLastRun')).toContain('the Playbook tab');
  });

  it('below the accounts in our columns stays through scoring and undoing', () => {
    const host = fileWith('scorePortfolio');
    host.user.type('Accounts!A6', 'Total');
    host.user.type('Accounts!G6', '=AVERAGE(G2:G4)');
    host.user.type('Accounts!H6', 'of all');
    host.user.type('Accounts!C2', '10');
    host.user.type('Accounts!I3', '=H3');
    const {formulas} = host.tab();
    expect(formulas).toEqual({G6: '=AVERAGE(G2:G4)', I3: '=H3'});
    expect(run(host, 'scorePortfolio')).toMatch(/scored/);
    expect(host.tab().formulas).toEqual(formulas);
    expect(host.tab().values[5]!.slice(7, 8)).toEqual(['of all']);
    host.user.type('Accounts!I6', 'and more');
    run(host, 'undoLastRun');
    expect(host.tab().formulas).toEqual(formulas);
    expect(host.tab().values[5]!.slice(7, 9)).toEqual(['of all', 'and more']);
  });
});

describe('what was kept to be undone', () => {
  it('is said to be lost when somebody deleted it', () => {
    const host = fileWith('buildPlan', 'buildPlan');
    for (const {name, hidden} of [...host.workbook.sheets]) if (hidden) host.user.removeTab(name);
    const before = ourFile(host);
    expect(run(host, 'undoLastRun')).toMatch(/is gone, so nothing was changed/);
    expect(ourFile(host)).toEqual(before);
  });

  it('brings a tab back that somebody deleted', () => {
    const host = fileWith('buildPlan');
    const {values} = host.tab('Plan');
    host.user.type('Accounts!C2', '10');
    run(host, 'buildPlan');
    host.user.removeTab('Plan');
    expect(run(host, 'undoLastRun')).toMatch(/is back to how it was/);
    expect(host.tab('Plan').values).toEqual(values);
  });

  it('leaves a blank tab alone that somebody gave the name of ours', () => {
    const host = fileWith('buildPlan');
    host.user.removeTab('Plan');
    host.user.addTab('Plan');
    run(host, 'undoLastRun');
    expect(host.tabNames).toContain('Plan');
  });
});

describe('taking our columns out', () => {
  it.each(['undoLastRun', 'removeEverything'])('works when all the others are frozen: %s', (command) => {
    const host = fileWith('scorePortfolio');
    const sheet = host.workbook.sheetNamed('Accounts')!;
    host.user.deleteColumns('Accounts', 14, sheet.columns.count - 13);
    sheet.frozenColumns = 6;
    run(host, command);
    expect(host.tab().values).toEqual(fileWith().tab().values);
    expect(sheet.frozenColumns).toBe(5);
  });
});
