import {ourFile} from '../../scripts/soak/our-file';
import type {Realm} from '../../workbench/host/realm';
import {fileWith, run} from './small-file';

/** Everything that a click on the menu does and that can be undone. */
const COMMANDS = [
  ...['scorePortfolio', 'buildRanking', 'startMeeting', 'buildPlan', 'buildOutreach', 'buildCalendar'],
  ...['buildMonday', 'buildScenarios', 'replanOpenSteps', 'openSettings', 'openPlaybook', 'addSamplePortfolio'],
];

/** The tabs that commands write anew, each with a cell that people type into. */
const TYPED: readonly (readonly [tab: string, cell: (host: Realm) => string])[] = [
  ['Accounts', () => 'L2'],
  ['Ranking', () => 'J2'],
  ['Meeting', (host) => `J${decisionRow(host)}`],
  ['Plan', () => 'J2'],
  ['Outreach', () => 'H2'],
  ['Calendar', () => 'J2'],
  ['Monday', () => 'B7'],
  ['Scenarios', () => 'A6'],
  ['Calendar', () => 'J5'],
];

/** The row, from 1, of the first decision in Meeting. */
function decisionRow(host: Realm): number {
  return host.tab('Meeting').values.findIndex(([cell]) => cell === 'For decision') + 2;
}

describe('Undo last run', () => {
  it.each(COMMANDS)('takes back what %s made', (command) => {
    const host = fileWith();
    const before = ourFile(host);
    run(host, command);
    expect(ourFile(host)).not.toEqual(before);
    run(host, 'undoLastRun');
    expect(ourFile(host)).toEqual(before);
    expect(host.tabNames).toEqual(['Accounts']);
  });

  it('puts back every tab that a run writes over, with what was typed into all of them and with widths of people’s own', () => {
    const host = fileWith(
      ...['startMeeting', 'buildPlan', 'buildOutreach', 'buildCalendar', 'buildMonday', 'buildScenarios'],
      'scorePortfolio',
    );
    for (const [name, cell] of TYPED) {
      host.user.type(`${name}!${cell(host)}`, 'typed by hand');
      host.workbook.sheetNamed(name)?.columns.resize(2, 1, 222);
    }
    host.user.type('Accounts!C3', '50');
    host.setClock('2026-11-30T09:00:00Z');
    for (const command of COMMANDS) {
      const before = ourFile(host);
      run(host, command);
      if (!command.startsWith('open')) expect(ourFile(host)).not.toEqual(before);
      run(host, 'undoLastRun');
      expect(ourFile(host)).toEqual(before);
    }
  });

  it.each([
    ['buildOutreach', 'Outreach', () => 'K2'],
    ['startMeeting', 'Meeting', (host: Realm) => `J${decisionRow(host)}`],
    ['buildRanking', 'Meeting', (host: Realm) => `C${decisionRow(host)}`],
    ['buildPlan', 'Plan', () => 'F2'],
    ['buildScenarios', 'Scenarios', () => 'C6'],
  ])('takes nothing back that was typed since: %s, %s', (command, name, cell) => {
    const host = fileWith(command, command);
    host.user.type(`${name}!${cell(host)}`, 'Hold');
    const before = ourFile(host);
    expect(run(host, 'undoLastRun')).toContain(name);
    expect(ourFile(host)).toEqual(before);
  });

  it('undoes one run, once', () => {
    const host = fileWith('scorePortfolio', 'buildRanking', 'undoLastRun');
    expect(host.tab().values[0]).toContain('Score');
    expect(run(host, 'undoLastRun')).toBe('There’s no run to undo.');
  });

  it('still undoes the run before one that failed', () => {
    const host = fileWith('scorePortfolio', 'buildRanking');
    const before = ourFile(host);
    run(host, 'buildPlan');
    host.run('buildPlan', [], {fault: {atCall: 120}});
    run(host, 'undoLastRun');
    expect(ourFile(host)).toEqual(before);
  });

  it('leaves scores out of step when a run was cut off before it wrote', () => {
    const host = fileWith('scorePortfolio');
    host.user.sort('Accounts!A2:F4', 2);
    const before = ourFile(host);
    const rehearsal = fileWith('scorePortfolio');
    run(rehearsal, 'scorePortfolio');
    for (let left = 8; left <= 20; left += 3) {
      const fault = {atCall: rehearsal.calls - left, kill: true};
      expect(() => host.run('scorePortfolio', [], {fault})).toThrow('Exceeded maximum execution time');
      host.run('sidebarCall', ['startRun', {}]);
      expect(ourFile(host)).toEqual(before);
    }
  });

  it('keeps one hidden copy of what the last run wrote over, and none when it is undone', () => {
    const host = fileWith('buildRanking', 'buildRanking', 'scorePortfolio', 'scorePortfolio', 'scorePortfolio');
    const hidden = () => host.snapshot().sheets.filter(({name, hidden}) => hidden && name.includes('undo')).length;
    expect(hidden()).toBe(1);
    run(host, 'undoLastRun');
    expect(hidden()).toBe(0);
  });

  it('follows rows that were sorted, inserted and deleted since', () => {
    const host = fileWith('scorePortfolio');
    const scores = new Map(host.tab().values.map((row) => [row[0], row[6]]));
    for (const row of [2, 3, 4]) host.user.type(`Accounts!C${row}`, '50');
    run(host, 'scorePortfolio');
    host.user.sort('Accounts!A2:M4', 1, false);
    host.user.insertRows('Accounts', 3);
    host.user.deleteRows('Accounts', 2);
    run(host, 'undoLastRun');
    const left = host.tab().values.filter((row) => row[0] !== '');
    expect(left.map((row) => row[0])).toEqual(['Account', 'BetaCorp', 'Acme']);
    for (const row of left) expect(row[6]).toBe(scores.get(row[0]));
  });

  it('takes nothing away that formulas of people’s own read', () => {
    const host = fileWith('scorePortfolio');
    host.user.fill('Report', [['=Accounts!G2+1'], ["=SUM('Accounts'!$G$2:$G$4)"], ['=Accounts!B2']]);
    const before = ourFile(host);
    expect(run(host, 'undoLastRun')).toContain('Report!A1, Report!A2.');
    expect(ourFile(host)).toEqual(before);
  });

  it.each([
    [
      'a range that ends in our columns',
      "tab.getRange('A20').setFormula('=VLOOKUP(\"Acme\",A1:H4,8,FALSE)')",
      'Accounts!A20',
    ],
    ['a range that begins in our columns', "tab.getRange('A20').setFormula('=COUNTA(H1:Z4)')", 'Accounts!A20'],
    ['a named range that ends there', "spreadsheet.setNamedRange('Book', tab.getRange('A1:G4'))", 'Book'],
    [
      'a chart',
      `tab.insertChart(tab.newChart().asColumnChart().addRange(tab.getRange('A1:A4')).addRange(tab.getRange('G1:G4'))
        .setPosition(8, 1, 0, 0).build())`,
      'a chart on the Accounts tab',
    ],
    [
      'a conditional format',
      `tab.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([tab.getRange('A2:F4')])
        .whenFormulaSatisfied('=$G2>70').setBackground('#ffffff').build()])`,
      'a conditional formatting rule on the Accounts tab',
    ],
  ])('takes nothing away that is read by %s', (_, made, named) => {
    const host = fileWith('scorePortfolio');
    host.evaluate(`const spreadsheet = SpreadsheetApp.getActive();
      const tab = spreadsheet.getSheetByName('Accounts');
      ${made};`);
    const before = ourFile(host);
    expect(run(host, 'undoLastRun')).toContain(`it would break ${named}.`);
    expect(ourFile(host)).toEqual(before);
    expect(run(host, 'removeEverything')).toContain(named);
  });

  it.each([
    ['a range of people’s own columns', '=SUM(B2:F4)'],
    ['a range that only crosses ours', '=COUNTA(A1:Z1)'],
    ['whole rows', '=COUNTA(1:1)'],
    ['a text that says so', '="G2"'],
  ])('goes on when a formula reads %s', (_, formula) => {
    const host = fileWith('scorePortfolio');
    host.user.type('Accounts!A20', formula);
    expect(run(host, 'undoLastRun')).toContain('is back to how it was');
  });

  it.each([
    ['a cell', "tab.getRange('A45').setValue('A customer of ours')"],
    ['a formula that shows the same', "tab.getRange('A2').setFormula('=\"' + tab.getRange('A2').getValue() + '\"')"],
    ['a note', "tab.getRange('A2').setNote('Call them')"],
    [
      'a chart',
      "tab.insertChart(tab.newChart().asColumnChart().addRange(tab.getRange('A1:B4')).setPosition(5, 5, 0, 0).build())",
    ],
    [
      'a rule',
      `tab.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([tab.getRange('A2:F4')])
        .whenFormulaSatisfied('=$B2>70').setBackground('#ffffff').build()])`,
    ],
  ])('leaves a sample alone in which somebody changed %s', (_, change) => {
    const host = fileWith('addSamplePortfolio');
    host.evaluate(`const tab = SpreadsheetApp.getActive().getSheetByName('Accounts (2)'); ${change};`);
    const before = ourFile(host);
    expect(run(host, 'undoLastRun')).toContain('The sample on the Accounts (2) tab has been changed');
    expect(ourFile(host)).toEqual(before);
  });
});

describe('a tab built again', () => {
  it.each([
    ['buildRanking', 'Ranking'],
    ['buildRanking', 'Details'],
    ['startMeeting', 'Meeting'],
    ['buildPlan', 'Plan'],
    ['buildOutreach', 'Outreach'],
    ['buildCalendar', 'Calendar'],
  ])('shows rows that somebody had hidden: %s', (command, name) => {
    const host = fileWith(command);
    const hidden = (code: string) =>
      host.evaluate(`const tab = SpreadsheetApp.getActive().getSheetByName('${name}'); ${code};
        return tab.isRowHiddenByUser(4);`);
    expect(hidden('tab.hideRows(3, 2)')).toBe(true);
    run(host, command);
    expect(hidden('')).toBe(false);
  });
});

describe('Remove everything', () => {
  it('asks with the formulas that would break, and keeps a sample that somebody changed', () => {
    const host = fileWith('scorePortfolio', 'buildRanking', 'addSamplePortfolio');
    host.user.fill('Report', [['=Ranking!A1'], ['=1+1'], ['="Ranking!A1"']]);
    host.user.type("'Accounts (2)'!A45", 'A customer of ours');
    const said = run(host, 'removeEverything');
    expect(said).toContain(
      'Removing everything would break formulas, named ranges, charts, or rules of yours in 1 place: Report!A1.',
    );
    expect(said).toContain('The sample on the Accounts (2) tab stays');
    expect(host.tabNames).toEqual(['Accounts', 'Accounts (2)', 'Report']);
    expect(host.snapshot().metadata).toEqual([]);
  });

  it('takes every tab, column, mark and property of ours', () => {
    const host = fileWith();
    const before = ourFile(host);
    for (const command of COMMANDS) run(host, command);
    host.user.type(`Meeting!J${decisionRow(host)}`, 'after the board');
    host.user.type('Outreach!H2', 'Our own words');
    expect(host.tabNames).toEqual(
      expect.arrayContaining([
        ...['Meeting', 'Ranking', 'Details', 'Plan', 'Outreach', 'Calendar', 'Playbook', 'Settings', 'History'],
      ]),
    );
    run(host, 'removeEverything');
    expect(ourFile(host)).toEqual(before);
    expect(host.tabNames).toEqual(['Accounts']);
    expect(host.workbook.documentProperties.keys()).toEqual([]);
  });

  it('leaves what another add-on remembers of a sample that stays', () => {
    const host = fileWith('addSamplePortfolio');
    host.user.type("'Accounts (2)'!A45", 'A customer of ours');
    host.evaluate(
      "SpreadsheetApp.getActive().getSheetByName('Accounts (2)').addDeveloperMetadata('another-add-on', 'theirs')",
    );
    run(host, 'removeEverything');
    expect(host.snapshot().metadata.map(({key}) => key)).toEqual(['another-add-on']);
  });

  it('sends people to the menu from the sidebar when formulas would break', () => {
    const host = fileWith('scorePortfolio');
    host.user.fill('Report', [['=Accounts!G2']]);
    expect(host.run('sidebarCall', ['removeEverything', {}])).toMatchObject({
      ok: false,
      message: expect.stringContaining('Report!A1'),
    });
    expect(host.tab().values[0]).toContain('Score');
  });

  it('takes a duplicate that somebody made of a tab of ours for theirs', () => {
    const host = fileWith('buildRanking');
    const ours = host.workbook.sheetNamed('Ranking')!;
    const theirs = host.user.fill('Ranking of March', [['kept']]);
    const [mark] = host.workbook.metadata.filter(({place}) => place.type === 'SHEET' && place.sheet === ours);
    host.workbook.metadata.unshift({...mark!, place: {type: 'SHEET', sheet: theirs}});
    run(host, 'buildRanking');
    run(host, 'removeEverything');
    expect(host.tab('Ranking of March').values).toEqual([['kept']]);
    expect(host.tabNames).not.toContain('Ranking');
  });
});

describe('turning formulas into values', () => {
  const FORMULA = '=EXPANSION_ASSESS(Accounts!A1:F1, Accounts!A2:F4)';

  it.each([
    {what: 'cells that read it', own: {H2: '=B2', H3: '=IF(C3="","",C3&"!")'}},
    {what: 'a formula that fills several cells from it', own: {I2: '=SORT(A2:B4,2,TRUE)'}},
    {what: 'a filter over it', own: {I2: '=FILTER(A2:B4,B2:B4>20)'}},
    {what: 'a text that mentions a function of ours', own: {I2: '="Type =EXPANSION_SCORE(A2) in "&Accounts!A2'}},
  ])('becoming values, leave formulas of people’s own beside their results alone: $what', ({own}) => {
    const host = fileWith();
    host.user.fill('Report', [['=EXPANSION_ASSESS(Accounts!A1:F1,Accounts!A2:F4)']]);
    for (const [cell, formula] of Object.entries(own)) host.user.type(`Report!${cell}`, formula);
    const before = host.tab('Report');
    run(host, 'freezeFormulas');
    const frozen = host.tab('Report');
    expect([frozen.values, frozen.formulas]).toEqual([before.values, own]);
    run(host, 'undoLastRun');
    expect(host.tab('Report')).toEqual(before);
  });

  describe('beside a formula of people’s own that fills cells across a blank column from their result', () => {
    const reportWith = (scores: readonly unknown[]) => {
      const host = fileWith();
      host.user.fill('Report', [...scores.map((score) => ['', '', '', '', '', score]), [], [], [], []]);
      host.user.type('Report!C4', '=SORT(A5:A7)');
      host.user.type('Report!A5', '=EXPANSION_BAND(F1:F4)');
      return host;
    };

    it('become values', () => {
      const host = reportWith([92, 70, 10, 50]);
      const before = host.tab('Report');
      run(host, 'freezeFormulas');
      const {values, formulas} = host.tab('Report');
      expect([values, formulas]).toEqual([before.values, {C4: '=SORT(A5:A7)'}]);
      run(host, 'undoLastRun');
      expect(host.tab('Report')).toEqual(before);
    });

    it('stay formulas when it cannot be told which cells are whose', () => {
      const host = reportWith([92, '', '', 70]);
      const before = ourFile(host);
      expect(run(host, 'freezeFormulas')).toContain('would have changed');
      expect(ourFile(host)).toEqual(before);
    });
  });

  it('can be undone, spills and all', () => {
    const host = fileWith();
    host.user.fill('Report', [['mine', FORMULA], ['below'], [], [], ['', '=EXPANSION_BAND(92)', 'beside']]);
    const before = ourFile(host);
    run(host, 'freezeFormulas');
    expect(host.tab('Report').formulas).toEqual({});
    run(host, 'undoLastRun');
    expect(ourFile(host)).toEqual(before);
  });

  it('is not undone over what was typed since', () => {
    const host = fileWith();
    host.user.fill('Report', [[FORMULA]]);
    run(host, 'freezeFormulas');
    host.user.type('Report!B2', 'typed by hand');
    const before = ourFile(host);
    expect(run(host, 'undoLastRun')).toContain('can’t be restored');
    expect(ourFile(host)).toEqual(before);
  });

  it('is refused, for all of them, while one shows an error', () => {
    const host = fileWith();
    host.user.fill('Report', [['=EXPANSION_BAND(92)', '=EXPANSION_BAND(200)']]);
    const before = ourFile(host);
    expect(run(host, 'freezeFormulas')).toContain('1 cell shows an error or is still loading: Report!B1.');
    expect(ourFile(host)).toEqual(before);
  });
});

describe('two runs at once', () => {
  it.each([...COMMANDS, 'freezeFormulas', 'undoLastRun', 'removeEverything'])(
    '%s declines while another works',
    (command) => {
      const host = fileWith('scorePortfolio');
      const before = ourFile(host);
      host.workbook.heldLocks.add('document');
      expect(run(host, command)).toContain('Another run is still in progress in this file.');
      expect(ourFile(host)).toEqual(before);
      host.workbook.heldLocks.clear();
      run(host, 'scorePortfolio');
      expect(host.tab().values[1]?.[6]).toEqual(expect.any(Number));
    },
  );
});
