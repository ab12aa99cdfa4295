import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {DEFAULT_TABLE} from '../../../src/sql/names';
import {warehouseSql} from '../../../src/sql/warehouse-sql';
import {SidebarFile} from '../sidebar/host';

const SETTING = 'Reconnect: days without contact';

function columnOf({host}: SidebarFile, name = 'SQL'): unknown[] {
  return (
    host
      .snapshot()
      .sheets.find((each) => each.name === name)
      ?.values.map(([cell]) => cell) ?? []
  );
}

function opened(): SidebarFile {
  return SidebarFile.with(['Account', 'ARR'], ['Acme', 1000]);
}

/** What the sidebar does when its button is clicked. */
function build(file: SidebarFile): void {
  const {settings, words, zone} = file.get('sqlSource', {});
  const options = {words: JSON.parse(words), zone};
  file.get('writeSql', {...warehouseSql(JSON.parse(settings), DEFAULT_TABLE, 'bigquery', options)});
}

function typeSetting(file: SidebarFile, value: string): string {
  file.host.run('openSettings');
  const settings = file.host.tab('Settings').values;
  const row = settings.findIndex((cells) => cells.includes(SETTING)) + 1;
  expect(row).toBeGreaterThan(0);
  file.host.user.type(`Settings!B${row}`, value);
  return `Settings!B${row}`;
}

describe('the SQL tab', () => {
  it('holds the statements for BigQuery with the spreadsheet’s zone, each in a cell that a warehouse can be given', () => {
    const file = opened();
    build(file);
    const cells = columnOf(file);
    const zone = file.get('sqlSource', {}).zone;
    const {view, sourceTable, topAccounts} = warehouseSql(DEFAULT_SETTINGS, DEFAULT_TABLE, 'bigquery', {
      words: WORDS.en,
      zone,
    });
    expect(cells).toHaveLength(7);
    expect([cells[2], cells[4], cells[6]]).toEqual([view, sourceTable, topAccounts]);
    expect(view).toContain(`CURRENT_DATE('${zone}')`);
    expect(String(cells[0])).toMatch(/^For accounts in BigQuery\./);
    for (const cell of cells) expect(String(cell).length).toBeLessThan(50_000);
  });

  it('carries the team’s own settings, and is written over when they change', () => {
    const file = opened();
    build(file);
    typeSetting(file, '47');
    build(file);
    expect(columnOf(file)[2]).toContain('days_since_contact > 47');
    expect(file.host.tabNames.filter((name) => name.startsWith('SQL'))).toHaveLength(1);
  });

  it('is as it was before once the run is undone', () => {
    const file = opened();
    build(file);
    const before = columnOf(file);
    typeSetting(file, '47');
    build(file);
    expect(columnOf(file)).not.toEqual(before);
    file.host.run('undoLastRun');
    expect(columnOf(file)).toEqual(before);
  });

  it('goes with everything else that is removed', () => {
    const file = opened();
    build(file);
    expect(columnOf(file)).not.toEqual([]);
    file.get('removeEverything', {});
    expect(columnOf(file)).toEqual([]);
  });

  it('is not written from settings that don’t add up: their cell is named', () => {
    const file = opened();
    const cell = typeSetting(file, 'many');
    expect(() => build(file)).toThrow(cell);
    expect(columnOf(file)).toEqual([]);
  });

  it('is asked for from the menu by opening the sidebar with an order', () => {
    const file = opened();
    file.host.run('buildSql');
    expect(file.host.workbook.shown.sidebars[0]?.content).toContain('<p id="first" hidden>sql</p>');
  });
});
