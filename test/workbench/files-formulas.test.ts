import ExcelJS from 'exceljs';
import {bringToLife} from '../../workbench/files/living';
import {loadTabs} from '../../workbench/files/load';
import {readBytes} from '../../workbench/files/read';
import {writeXlsx} from '../../workbench/files/xlsx-write';
import {rect} from '../../workbench/host/document/rect';
import {Workbook} from '../../workbench/host/document/workbook';
import {fillValue} from '../../workbench/host/document/writing';
import {Calculator} from '../../workbench/host/formulas/calculator';

/** A file whose column C has these formulas with these results, beside 10, 20 and 30 in column A and names in column B. */
async function fileWith(formulas: readonly (readonly [formula: string, result: unknown])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet('Accounts');
  for (const row of [1, 2, 3]) {
    page.getCell(row, 1).value = 10 * row;
    page.getCell(row, 2).value = ['Acme', 'Beta', 'Gamma'][row - 1]!;
  }
  formulas.forEach(([formula, result], index) => {
    page.getCell(index + 1, 3).value = {formula, result} as ExcelJS.CellFormulaValue;
  });
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

/** The file as the page opens it, and what its owner is told. */
async function opened(bytes: Uint8Array): Promise<{workbook: Workbook; remarks: string[]}> {
  const workbook = new Workbook();
  loadTabs(workbook, await readBytes(bytes, 'file'));
  const remarks = bringToLife(workbook);
  const calculator = new Calculator(workbook);
  workbook.calculation = calculator;
  calculator.recalculate();
  return {workbook, remarks};
}

async function written(workbook: Workbook): Promise<{page: ExcelJS.Worksheet; remarks: readonly string[]}> {
  const {bytes, remarks} = await writeXlsx(workbook);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return {page: book.worksheets[0]!, remarks};
}

describe('a formula of a file', () => {
  it.each([
    {formula: 'SUM(A1:A3)', result: 60, later: 150},
    {formula: 'A1/3', result: 3.3333333333, later: 100 / 3},
    {formula: 'VLOOKUP(10,A1:B3,2,FALSE)', result: 'Acme', later: '#N/A'},
    {formula: '_xlfn.XLOOKUP("Beta",B1:B3,A1:A3)+A1', result: 30, later: 120},
    {formula: 'IF(A1>50,"large","small")', result: 'small', later: 'large'},
    {formula: 'A1', result: 10, later: 100},
    {formula: 'D9', result: 0, later: ''},
    {formula: 'A1>50', result: false, later: true},
  ])('$formula calculates here, and goes into a file as it came', async ({formula, result, later}) => {
    const {workbook, remarks} = await opened(await fileWith([[formula, result]]));
    expect(remarks).toEqual([]);
    const [sheet] = workbook.sheets;
    fillValue(sheet!, rect(0, 0), 100);
    workbook.settle();
    expect(JSON.parse(JSON.stringify(sheet!.values.get(0, 2)), (_, value) => value?.code ?? value)).toEqual(later);
    expect((await written(workbook)).page.getCell('C1').formula).toBe(formula);
  });

  it('that gives another day than when it was kept calculates too', async () => {
    const {workbook, remarks} = await opened(await fileWith([['TODAY()-44000', 1]]));
    expect(remarks).toEqual([]);
    expect(workbook.sheets[0]!.values.get(0, 2)).toBeGreaterThan(2000);
  });

  it('that gives something else here keeps its result, is named, and is a formula again in a file', async () => {
    const formulas = ['AGGREGATE(9,6,A1:A3)', 'SUM(A1:A3)', 'Table1[ARR]', 'A1*2', 'CELL("row",A2)'] as const;
    const bytes = await fileWith(formulas.map((formula, index) => [formula, [60, 60, 5, 21, 2][index]]));
    const {workbook, remarks} = await opened(bytes);
    expect(remarks).toEqual([
      '3 formulas of this file can’t be calculated here and keep their results: Accounts!C1, Accounts!C4, Accounts!C5. ' +
        'If you download an Excel file, they’re formulas again there.',
    ]);
    const [sheet] = workbook.sheets;
    expect([0, 1, 2, 3].map((row) => sheet!.values.get(row, 2))).toEqual([60, 60, 5, 21]);
    const {page} = await written(workbook);
    // No table goes into the file, and Excel takes none that a formula reads without one.
    expect([1, 2, 4].map((row) => page.getCell(row, 3).formula)).toEqual([formulas[0], formulas[1], formulas[3]]);
    expect(page.getCell(3, 3).value).toBe(5);
  });
});

describe('a formula that was typed', () => {
  const typed = async (texts: readonly string[]) => {
    const {workbook} = await opened(await fileWith([]));
    const [sheet] = workbook.sheets;
    texts.forEach((text, row) => {
      fillValue(sheet!, rect(row, 3), text);
    });
    workbook.settle();
    return written(workbook);
  };

  it('is one in the file too, with its result', async () => {
    const {page, remarks} = await typed(['=sum(A1:A3)', '=IFS(A1>50,"SWITCH(",TRUE,B1)', '=Accounts!A1&"x"', '=A1/0']);
    expect(page.getCell('D1').value).toMatchObject({formula: 'sum(A1:A3)', result: 60});
    expect(page.getCell('D2').value).toMatchObject({formula: '_xlfn.IFS(A1>50,"SWITCH(",TRUE,B1)', result: 'Acme'});
    expect(page.getCell('D3').value).toMatchObject({formula: 'Accounts!A1&"x"', result: '10x'});
    expect(page.getCell('D4').value).toMatchObject({formula: 'A1/0', result: {error: '#DIV/0!'}});
    expect(remarks).toEqual([]);
  });

  it('is its value where Excel has no such function or range, and the owner is told', async () => {
    const {page, remarks} = await typed(['=SUM(A1:A)', '=REGEXEXTRACT(B1,"^.")', '=ROUND(A1)', '=EXPANSION_SCORE(1)']);
    expect([1, 2, 3].map((row) => page.getCell(row, 4).value)).toEqual([60, 'A', 10]);
    expect(page.getCell('D4').value).toEqual({error: '#NAME?'});
    expect(remarks).toEqual([
      'Excel doesn’t calculate 4 formulas as Google Sheets does, so in the file they are values: ' +
        'Accounts!D1, Accounts!D2, Accounts!D3 and 1 more.',
    ]);
  });
});

it('what else an Excel file shows comes back from one: hidden rows, heights, sizes, lines and borders', async () => {
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet('Accounts');
  page.addRows([['Account'], ['Acme'], ['Beta']]);
  page.getCell('A1').style = {
    font: {size: 18, underline: true, bold: true},
    alignment: {vertical: 'top'},
    border: {bottom: {style: 'medium', color: {argb: 'FF1155CC'}}},
  };
  page.getCell('A2').style = {font: {size: 11, strike: true}};
  page.getRow(1).height = 36;
  page.getRow(3).hidden = true;
  const first = await opened(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer));
  const again = await opened((await writeXlsx(first.workbook)).bytes);
  for (const {workbook} of [first, again]) {
    const [sheet] = workbook.sheets;
    expect(sheet!.styles.get(0, 0)).toMatchObject({
      ...{fontSize: 18, fontLine: 'underline', fontWeight: 'bold', verticalAlignment: 'top'},
      borderBottom: 'SOLID_MEDIUM #1155cc',
    });
    expect(sheet!.styles.get(1, 0)).toMatchObject({fontSize: 10, fontLine: 'line-through'});
    expect(sheet!.rows.sizeOf(0)).toBe(48);
    expect([0, 1, 2].map((row) => sheet!.rows.isHidden(row))).toEqual([false, false, true]);
  }
});
