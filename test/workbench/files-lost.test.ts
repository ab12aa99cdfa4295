import {CFB} from '@e965/xlsx';
import ExcelJS from 'exceljs';
import {readBytes} from '../../workbench/files/read';
import {table} from '../builders';
import {bookOf, Desk} from './terminal';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A workbook as people have it, with much that no copy of ours holds. */
async function richBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Accounts');
  sheet.addRows([
    ['Account', 'ARR', 'Twice', 'Listed', 'Elsewhere'],
    ['Acme', 48_000],
    ['Beta', 12_000],
  ]);
  const formula = (cell: string, text: string, result: number) => {
    sheet.getCell(cell).value = {formula: text, result} as ExcelJS.CellFormulaValue;
  };
  formula('C2', 'SUM(All_ARR)', 60_000);
  formula('C3', 'Rate*2', 3);
  formula('D2', 'SUM(Team[Seats])', 7);
  formula('E2', '[1]Prices!A1', 5);
  sheet.getCell('B2').dataValidation = {type: 'whole', operator: 'greaterThan', formulae: [0]};
  sheet.getCell('B3').dataValidation = {type: 'list', formulae: ['"1,2"']};
  sheet.addConditionalFormatting({
    ref: 'B2:B3',
    rules: [{type: 'cellIs', operator: 'greaterThan', priority: 1, formulae: [20_000], style: {font: {bold: true}}}],
  });
  sheet.getCell('A2').fill = {type: 'pattern', pattern: 'solid', fgColor: {theme: 4, tint: 0.6} as never};
  const team = book.addWorksheet('Team');
  team.addTable({name: 'Team', ref: 'A1', columns: [{name: 'Seats'}], rows: [[3], [4]]});
  team.addImage(book.addImage({base64: PIXEL, extension: 'png'}), 'C3:D4');
  await team.protect('secret', {});
  book.definedNames.add('Accounts!$B$2:$B$3', 'All_ARR');
  const file = CFB.read(Buffer.from((await book.xlsx.writeBuffer()) as ArrayBuffer), {type: 'buffer'});
  const add = (path: string, text: string) => CFB.utils.cfb_add(file, path, Buffer.from(text));
  const changed = (path: string, change: (xml: string) => string) => {
    const {content} = CFB.find(file, path)!;
    add(path, change(Buffer.from(content as Uint8Array).toString()));
  };
  add('/xl/vbaProject.bin', 'macros');
  add('/xl/charts/chart1.xml', '<c:chartSpace/>');
  changed('/xl/drawings/_rels/drawing1.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="x/chart" Target="../charts/chart1.xml"/></Relationships>',
    ),
  );
  changed('/xl/workbook.xml', (xml) =>
    xml.replace('</definedNames>', '<definedName name="Rate">1.5</definedName></definedNames>'),
  );
  return new Uint8Array(CFB.write(file, {type: 'buffer', fileType: 'zip', compression: true}) as Buffer);
}

const desk = new Desk();
afterAll(() => desk.clear());

describe('what a copy of a workbook does not have', () => {
  let rich: Uint8Array;
  beforeAll(async () => {
    rich = await richBook();
    desk.put('rich.xlsx', rich);
  });

  it('is named with its count and its tab', async () => {
    const [tab] = await readBytes(rich, 'rich');
    expect(tab!.remarks).toEqual([
      'A copy of this file won’t include: 1 dropdown or validation rule (Accounts), 1 conditional format (Accounts), ' +
        'protection of 1 tab (Team), 1 picture (Team), 1 chart (Team), table format of 1 block (Team), macros, 1 name (Rate), ' +
        '3 formulas that refer to a table, a name that’s left out, or another workbook, now values (Accounts!D2, Accounts!E2, Accounts!C3).',
    ]);
  });

  it('is said in Chinese where the command line speaks it, and only where a copy is written, which has the rest', async () => {
    const {err} = await desk.score('rich.xlsx', '--lang', 'zh', '--out', 'copy.xlsx');
    expect(err).toMatch(
      /^rich\.xlsx: 生成的工作簿中不包含：1 条下拉列表或输入限制（Accounts）、1 条条件格式（Accounts）/m,
    );
    expect((await desk.score('rich.xlsx')).err).toBe('');

    // Names for blocks, and colors of the theme.
    const copy = await desk.bookIn('copy.xlsx');
    const sheet = copy.getWorksheet('Accounts')!;
    expect(copy.definedNames.getRanges('All_ARR').ranges).toEqual(['Accounts!$B$2:$B$3']);
    expect(sheet.getCell('C2').formula).toBe('SUM(All_ARR)');
    expect(['C3', 'D2', 'E2'].map((cell) => sheet.getCell(cell).value)).toEqual([3, 7, 5]);
    expect(sheet.getCell('A2').fill).toMatchObject({fgColor: {argb: 'FFB9CDE5'}});
  });

  it('is not what the file lacks: nothing is said of a plain one', async () => {
    const book = bookOf({Accounts: table<unknown[]>(['Account', 'ARR'], ['Acme', 1])});
    const [tab] = await readBytes(new Uint8Array(await book.xlsx.writeBuffer()), 'plain');
    expect(tab!.remarks).toEqual([]);
  });
});
