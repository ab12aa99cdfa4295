import ExcelJS from 'exceljs';
import {loadTabs} from '../../workbench/files/load';
import {readBytes} from '../../workbench/files/read';
import {FileProblem, type FileTab} from '../../workbench/files/tab';
import {Workbook} from '../../workbench/host/document/workbook';

/** The tabs of a workbook, written to bytes and read again. */
async function reread(fill: (workbook: ExcelJS.Workbook) => void): Promise<FileTab[]> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return readBytes(new Uint8Array(await workbook.xlsx.writeBuffer()), 'book');
}

/** The tab of a workbook with that value in B2. */
async function tabWith(value: ExcelJS.CellValue, numFmt?: string): Promise<FileTab> {
  const [tab] = await reread((workbook) => {
    const cell = workbook.addWorksheet('Accounts').getCell('B2');
    cell.value = value;
    if (numFmt) cell.numFmt = numFmt;
  });
  expect(tab?.rows[0]).toEqual([]);
  expect(tab?.rows[1]?.[0] ?? null).toBeNull();
  return tab!;
}

async function cellOf(value: ExcelJS.CellValue, numFmt?: string) {
  return (await tabWith(value, numFmt)).rows[1]?.[1];
}

/** What a sheet that is loaded from that tab shows in B2. */
async function shownOf(value: ExcelJS.CellValue, numFmt?: string): Promise<string> {
  const workbook = new Workbook({timeZone: 'America/New_York'});
  loadTabs(workbook, [await tabWith(value, numFmt)]);
  return workbook.active.sheet.displayAt(1, 1);
}

describe('a cell of an XLSX file', () => {
  it.each([
    {what: 'text', value: 'BetaCorp', is: 'BetaCorp'},
    {what: 'text that looks like a number', value: '007', is: '007'},
    {what: 'a number', value: 0.96, is: 0.96},
    {what: 'a boolean', value: true, is: true},
    {what: 'rich text', value: {richText: [{text: 'Beta'}, {font: {bold: true}, text: 'Corp'}]}, is: 'BetaCorp'},
    {what: 'a link', value: {text: 'BetaCorp', hyperlink: 'https://example.com'}, is: 'BetaCorp'},
    {what: 'an error', value: {error: '#N/A'} as const, is: '#N/A'},
    {what: "a formula's number", value: {formula: '1+1', result: 2}, is: 2},
    {what: "a formula's text", value: {formula: '"a"', result: 'a'}, is: 'a'},
    {what: "a formula's error", value: {formula: '1/0', result: {error: '#DIV/0!'} as never}, is: '#DIV/0!'},
    {what: "a formula's nought", value: {formula: '1-1', result: 0}, is: 0},
    {what: "a formula's FALSE", value: {formula: '1=2', result: false}, is: false},
    {what: 'a formula never computed', value: {formula: '1+1'}, is: undefined},
  ])('$what', async ({value, is}) => expect(await cellOf(value as ExcelJS.CellValue)).toEqual(is));

  it.each([
    {what: 'a day', value: new Date('2026-11-21T00:00:00Z'), is: '2026-11-21T00:00:00'},
    {what: 'a time of a day', value: new Date('2026-11-21T09:30:00Z'), is: '2026-11-21T09:30:00'},
    {what: 'the day before a leap day', value: new Date('2028-02-28T00:00:00Z'), is: '2028-02-28T00:00:00'},
  ])('$what is what the sheet shows, in every zone', async ({value, is}) => {
    expect(await shownOf(value, 'yyyy-mm-dd"T"hh:mm:ss')).toBe(is);
  });

  it("a formula's day", async () => {
    const formula = {formula: 'TODAY()', result: new Date('2026-11-21T00:00:00Z')};
    expect(await shownOf(formula as ExcelJS.CellValue, 'yyyy-mm-dd')).toBe('2026-11-21');
  });

  it.each([-1, 2_958_466])('a number that is no day, under a date format, stays a number: %d', async (value) => {
    expect(await shownOf(value, 'yyyy-mm-dd')).toBe(String(value));
  });

  it.each([
    {result: 'not yet', is: 'not yet'},
    {result: 'A & B < C', is: 'A & B < C'},
  ])("a formula's text where a date might be: $result", async ({result, is}) => {
    expect(await cellOf({formula: 'IF(A1="","",A1)', result}, 'yyyy-mm-dd')).toEqual(is);
  });

  it("a formula's empty text is a blank cell, also where a date might be", async () => {
    const [tab] = await reread((workbook) => {
      const sheet = workbook.addWorksheet('Accounts');
      sheet.getCell('A1').value = {formula: 'IF(B1="","",B1)', result: ''};
      sheet.getCell('A1').numFmt = 'yyyy-mm-dd';
      sheet.getCell('B1').value = 1;
    });
    expect(tab?.rows).toEqual([[null, 1]]);
  });

  it('a text of formulas that share one, as Excel writes a column of them', async () => {
    const [tab] = await reread((workbook) => {
      const sheet = workbook.addWorksheet('Accounts');
      sheet.getCell('A1').value = {formula: 'B1', result: '', shareType: 'shared', ref: 'A1:A3'} as never;
      sheet.getCell('A2').value = {sharedFormula: 'A1', result: 'two'} as never;
      sheet.getCell('A3').value = {sharedFormula: 'A1', result: 0} as never;
    });
    expect(tab?.rows).toEqual([[], ['two'], [0]]);
    expect(tab?.remarks).toEqual([]);
  });

  it('is blank where cells are merged, but for the first', async () => {
    const [tab] = await reread((workbook) => {
      const sheet = workbook.addWorksheet('Accounts');
      sheet.getCell('A1').value = 'Title';
      sheet.mergeCells('A1:C1');
      sheet.getCell('A2').value = 'Account';
    });
    expect(tab?.rows.map((row) => row.filter((cell) => cell !== null))).toEqual([['Title'], ['Account']]);
    expect(tab?.layout?.merges).toEqual(['A1:C1']);
  });
});

describe('formulas without a result', () => {
  /** The remarks on a tab of these formulas, from row 2 of column B on. */
  async function remarks(results: readonly (string | number | undefined)[]) {
    const [tab] = await reread((workbook) => {
      const sheet = workbook.addWorksheet('Accounts');
      results.forEach((result, index) => {
        const value = {formula: 'A1', ...(result !== undefined && {result})};
        sheet.getCell(index + 2, 2).value = value as ExcelJS.CellValue;
      });
    });
    return tab?.remarks;
  }

  it.each([
    {results: [], says: []},
    {results: [7, 0, 'text'], says: []},
    {results: [7, '', '<b>'], says: []},
    {results: [7, undefined], says: ['1 formula has no result in the file and is read as blank: B3. Open the file']},
    {
      results: [undefined, '', undefined, undefined],
      says: ['3 formulas have no result in the file and are read as blank: B2, B4, B5. Open the file'],
    },
    {results: Array(12).fill(undefined), says: ['12 formulas have no', 'blank: B2, B3, B4 and 9 more. Open']},
  ])('are counted and named: $results', async ({results, says}) => {
    const told = (await remarks(results)) ?? [];
    expect(told).toHaveLength(Math.min(says.length, 1));
    for (const each of says) expect(told[0]).toContain(each);
  });
});

describe('a tab of an XLSX file', () => {
  it('keeps number formats, widths and frozen lines, and every tab is there', async () => {
    const tabs = await reread((workbook) => {
      const sheet = workbook.addWorksheet('Accounts', {views: [{state: 'frozen', ySplit: 2, xSplit: 1}]});
      sheet.getCell('A1').value = 0.5;
      sheet.getCell('A1').numFmt = '0%';
      sheet.getColumn(1).width = 20;
      workbook.addWorksheet('Lists', {state: 'hidden'});
    });
    expect(tabs.map(({name}) => name)).toEqual(['Accounts', 'Lists']);
    expect(tabs[0]?.looks).toEqual([[{numberFormat: '0%'}]]);
    expect(tabs[0]?.layout).toMatchObject({frozenRows: 2, frozenColumns: 1, hidden: false});
    expect(tabs[0]?.layout?.widths.get(0)).toBe(145);
    expect(tabs[1]?.layout?.hidden).toBe(true);
  });
});

describe('a file that is no spreadsheet', () => {
  it.each([
    {what: 'nothing', bytes: [], says: /is empty/},
    {what: 'a picture', bytes: [0x89, 0x50, 0x4e, 0x47, 1, 2], says: /a picture/},
    {what: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], says: /a PDF/},
    {
      what: 'the beginning of an old Excel file',
      bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0],
      says: /beginning of a workbook/,
    },
    {what: 'a broken zip', bytes: [0x50, 0x4b, 0x03, 0x04, 9, 9], says: /can’t be opened as a workbook/},
    {what: 'some binary', bytes: [0x41, 0x42, 0x43, 0, 0x90, 0x81, 0x44, 0x45], says: /isn’t text/},
  ])('$what', async ({bytes, says}) => {
    const reading = readBytes(new Uint8Array(bytes), 'x');
    await expect(reading).rejects.toThrow(FileProblem);
    await expect(reading).rejects.toThrow(says);
  });
});
