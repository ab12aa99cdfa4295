import {SidebarFile} from '../sidebar/host';

type Type = 'OBJECT' | 'DATASOURCE';

/** A file with accounts and a tab that has no cells, which may be in front. */
function fileWith(type: Type, isInFront: boolean): SidebarFile {
  const file = new SidebarFile();
  const accounts = file.host.workbook.active.sheet;
  file.host.user.addTab('No grid');
  const other = file.host.workbook.sheetNamed('No grid')!;
  other.type = type;
  // The first tab, so that whoever walks the tabs meets it before the accounts.
  file.host.workbook.sheets.splice(file.host.workbook.sheets.indexOf(other), 1);
  file.host.workbook.sheets.unshift(other);
  file.host.workbook.active = {sheet: isInFront ? other : accounts, block: null};
  return file;
}

const CASES = (['OBJECT', 'DATASOURCE'] as const).flatMap((type) =>
  [true, false].map((isInFront) => ({type, isInFront})),
);

const COMMANDS = [
  ...[
    ...['scorePortfolio', 'buildRanking', 'startMeeting', 'buildPlan', 'buildOutreach', 'buildCalendar'],
    'replanOpenSteps',
  ],
  ...['openPlaybook', 'openSettings', 'addSamplePortfolio', 'freezeFormulas', 'undoLastRun'],
];

/** What people are told by the commands, one after the other, and the tabs they have then but for the one without cells. */
function afterCommands({host}: SidebarFile, inFront: string) {
  const {workbook} = host;
  const told = COMMANDS.map((command) => {
    workbook.active = {sheet: workbook.sheetNamed(inFront)!, block: null};
    host.run(command, [], {answers: {alert: 'YES'}});
    return [command, workbook.shown.alerts.map(({prompt}) => prompt)];
  });
  const sheets = host.snapshot().sheets.filter(({hidden, name}) => !hidden && name !== 'No grid');
  return {told, tabs: sheets.map(({name, displays}) => ({name, displays}))};
}

const plain = afterCommands(new SidebarFile(), 'Accounts');

describe.each(CASES)('a tab of the type $type, in front: $isInFront', ({type, isInFront}) => {
  it('refuses whatever has to do with cells', () => {
    const {host} = fileWith(type, isInFront);
    for (const code of ['getMaxRows()', 'getDataRange()', 'getLastRow()', 'getRange(1, 1)']) {
      expect(() => host.evaluate(`SpreadsheetApp.getActive().getSheetByName('No grid').${code}`)).toThrow(type);
    }
  });

  it('harms no command of the menu', () => {
    const file = fileWith(type, isInFront);
    const {host} = file;
    expect(afterCommands(file, isInFront ? 'No grid' : 'Accounts')).toEqual(plain);
    host.run('removeEverything', [], {answers: {alert: 'YES'}});
    expect(file.tabNames()).toContain('No grid');
    expect(file.tabNames()).not.toContain('Ranking');
  });

  it('harms no view of the sidebar', () => {
    const file = fileWith(type, isInFront);
    expect(file.get('look', {})).toMatchObject({state: 'ready', tab: 'Accounts'});
    expect(file.score().bands.reduce((sum, {count}) => sum + count, 0)).toBeGreaterThan(0);
    expect(file.get('previewPlan', {}).who).not.toEqual([]);
  });

  it('is not taken for the account sheet where there is none', () => {
    const file = new SidebarFile(null);
    file.host.user.addTab('No grid');
    file.host.workbook.sheetNamed('No grid')!.type = type;
    expect(file.get('look', {}).state).toBe('empty');
  });
});
