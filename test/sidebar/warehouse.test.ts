/** @jest-environment jsdom */
import type {SqlSource} from '../../src/api';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {WORDS} from '../../src/playbook/words';
import {DEFAULT_TABLE} from '../../src/sql/names';
import {warehouseSql} from '../../src/sql/warehouse-sql';
import {ok, Page, refused, settled} from './page';

const ofSql = Object.fromEntries(Object.entries(WORDS.en).filter(([key]) => /^(sql|field)-/.test(key)));
const SOURCE: SqlSource = {
  settings: JSON.stringify(DEFAULT_SETTINGS),
  words: JSON.stringify(ofSql),
  zone: 'Europe/Berlin',
};
const STATEMENTS = warehouseSql(DEFAULT_SETTINGS, DEFAULT_TABLE, 'bigquery', {words: WORDS.en, zone: 'Europe/Berlin'});

async function opened(source = ok(SOURCE), first = ''): Promise<Page> {
  const page = new Page({sqlSource: source, writeSql: ok({message: 'The SQL is on the SQL tab.'})});
  if (first !== '') {
    const order = document.createElement('p');
    Object.assign(order, {id: 'first', hidden: true, textContent: first});
    document.body.append(order);
  }
  await settled();
  return page;
}

describe('the SQL for a data warehouse', () => {
  it('is made in the sidebar and written by the server', async () => {
    const page = await opened();
    await page.click('#tab-settings');
    await page.click('#build-sql');
    expect(page.calls.find(([name]) => name === 'writeSql')?.[1]).toEqual(STATEMENTS);
    expect(page.text()).toContain('The SQL is on the SQL tab.');
  });

  it('is made at once when the menu opened the sidebar for it, and only then', async () => {
    expect((await opened()).names()).not.toContain('sqlSource');
    const page = await opened(ok(SOURCE), 'sql');
    expect(page.calls.find(([name]) => name === 'writeSql')?.[1]).toEqual(STATEMENTS);
    expect(page.has('#first')).toBe(false);
    expect(page.find('[role=tab][aria-selected=true]').id).toBe('tab-settings');
  });

  it('is not written when settings don’t add up, or a cell could not hold it', async () => {
    const refusing = await opened(refused('Settings!B7 is “many”.'), 'sql');
    expect(refusing.names()).not.toContain('writeSql');
    expect(refusing.text()).toContain('Settings!B7');
    const modules = Array.from({length: 700}, (_, index) => ({name: `Module ${index}`, arr: 1000 + index}));
    const {catalog} = DEFAULT_SETTINGS;
    const large = {...DEFAULT_SETTINGS, catalog: {...catalog, modules}};
    const page = await opened(ok({...SOURCE, settings: JSON.stringify(large)}), 'sql');
    expect(page.names()).not.toContain('writeSql');
    expect(page.text()).toMatch(/The SQL is [\d,]+ characters long/);
  });
});
