import {openSession} from '../../workbench/cli/session';
import {readBytes} from '../../workbench/files/read';
import {samplePortfolioTab} from '../../workbench/files/sample-portfolio';
import {writeXlsx} from '../../workbench/files/xlsx-write';
import type {Sheet} from '../../workbench/host/document/sheet';

const isForUndo = (name: string) => name.startsWith('Expansion Signals undo');

/** Texts set against the right edge whose neighbor begins at the left one, so that the two read as one. */
function touching(sheet: Sheet): string[] {
  const isText = (row: number, column: number) => {
    const value = sheet.values.get(row, column);
    return typeof value === 'string' && value !== '';
  };
  const found: string[] = [];
  sheet.values.forEach((value, row, column) => {
    const alignment = (at: number) => sheet.styles.get(row, at).horizontalAlignment;
    const isAtEdge = isText(row, column) && alignment(column) === 'right';
    const isNext = isText(row, column + 1) && !['right', 'center'].includes(alignment(column + 1));
    if (isAtEdge && isNext) found.push(`${sheet.name}: ${value}${sheet.values.get(row, column + 1)}`);
  });
  return found;
}

it('a file for others holds what the add-on made, History too, but nothing it keeps for undo; no heading touches the next one', async () => {
  const {name, rows} = samplePortfolioTab('2026-11-21');
  const session = openSession(process.cwd(), [{name, rows: rows.slice(0, 6)}], 'en-US');
  session.score({asOf: null, map: {}});
  session.buildTabs();
  expect(session.workbook.sheets.flatMap(touching)).toEqual([]);
  session.buildTabs();
  expect(session.workbook.sheets.filter((tab) => tab.hidden && isForUndo(tab.name))).not.toEqual([]);

  const names = (await readBytes((await writeXlsx(session.workbook)).bytes, 'x')).map((tab) => tab.name);
  expect(names.filter(isForUndo)).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['Ranking', 'Plan', 'Calendar', 'Playbook', 'Settings', 'History 2']));
});
