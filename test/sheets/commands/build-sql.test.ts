import {readFileSync} from 'node:fs';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {warehouseSql} from '../../../src/sql/warehouse-sql';
import {htmlFiles} from '../../../workbench/host/load';
import {openRealm, type Realm} from '../../../workbench/host/realm';

const bundle = readFileSync('dist/Code.js', 'utf8');

function openFile(): Realm {
  const host = openRealm({bundle, files: htmlFiles(), now: '2026-11-30T09:00:00Z', timeZone: 'America/St_Johns'});
  host.user.fill('Accounts', [
    ['Account', 'ARR'],
    ['Acme', 1000],
  ]);
  return host;
}

function columnOf(host: Realm, name = 'SQL'): unknown[] {
  return (
    host
      .snapshot()
      .sheets.find((each) => each.name === name)
      ?.values.map(([cell]) => cell) ?? []
  );
}

describe('the SQL tab', () => {
  it('holds the statements for BigQuery with the spreadsheet’s zone, each in a cell that a warehouse can be given', () => {
    const host = openFile();
    host.run('buildSql');
    const cells = columnOf(host);
    const {view, contract, sample} = warehouseSql(DEFAULT_SETTINGS, 'sales.expansion_accounts', 'bigquery', {
      words: WORDS.en,
      zone: 'America/St_Johns',
    });
    expect(cells).toHaveLength(7);
    expect([cells[2], cells[4], cells[6]]).toEqual([view, contract, sample]);
    expect(view).toContain("CURRENT_DATE('America/St_Johns')");
    expect(String(cells[0])).toMatch(/^For accounts in BigQuery\./);
    for (const cell of cells) expect(String(cell).length).toBeLessThan(50_000);
  });

  it('carries the team’s own settings, and is written over when they change', () => {
    const host = openFile();
    host.run('buildSql');
    host.run('openSettings');
    const settings = host.snapshot().sheets.find((each) => each.name === 'Settings')!.values;
    const row = settings.findIndex((cells) => cells.includes('Reconnect: days without contact')) + 1;
    expect(row).toBeGreaterThan(0);
    host.user.type(`Settings!B${row}`, '47');
    host.run('buildSql');
    expect(columnOf(host)[2]).toContain('days_since_contact > 47');
    expect(host.snapshot().sheets.filter(({name}) => name.startsWith('SQL'))).toHaveLength(1);
  });

  it('says which settings don’t add up, and writes nothing', () => {
    const host = openFile();
    host.run('openSettings');
    const settings = host.snapshot().sheets.find((each) => each.name === 'Settings')!.values;
    const row = settings.findIndex((cells) => cells.includes('Reconnect: days without contact')) + 1;
    host.user.type(`Settings!B${row}`, 'many');
    host.run('buildSql');
    expect(JSON.stringify(host.workbook.shown.alerts)).toContain(`Settings!B${row}`);
    expect(columnOf(host)).toEqual([]);
  });
});
