import {samplePortfolioTab} from '../../samples/portfolio';
import {openSession} from '../../workbench/cli/session';
import {readBytes} from '../../workbench/files/read';
import {writeXlsx} from '../../workbench/files/xlsx-write';

const isForUndo = (name: string) => name.startsWith('Expansion Signals undo');

it('a file for others holds what the add-on made, History too, but nothing it keeps for undo', async () => {
  const {name, rows} = samplePortfolioTab('2026-11-21');
  const session = openSession(process.cwd(), [{name, rows: rows.slice(0, 6)}], 'en-US');
  session.score({asOf: null, map: {}});
  session.buildTabs();
  session.buildTabs();
  expect(session.workbook.sheets.filter((tab) => tab.hidden && isForUndo(tab.name))).not.toEqual([]);

  const names = (await readBytes(await writeXlsx(session.workbook), 'x')).map((tab) => tab.name);
  expect(names.filter(isForUndo)).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['Ranking', 'Plan', 'Calendar', 'Playbook', 'Settings', 'History 2']));
}, 30_000);
