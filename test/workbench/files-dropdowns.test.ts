import {CFB} from '@e965/xlsx';
import ExcelJS from 'exceljs';
import {loadTabs} from '../../workbench/files/load';
import {readBytes} from '../../workbench/files/read';
import {writeXlsx} from '../../workbench/files/xlsx-write';
import type {Validation} from '../../workbench/host/document/validation';
import {Workbook} from '../../workbench/host/document/workbook';

type Rule = Omit<ExcelJS.DataValidation, 'type'>;

/** A workbook with a tab of accounts under these dropdowns, and one with lists. */
function bookWith(rules: Readonly<Record<string, Rule>>): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const accounts = book.addWorksheet('Accounts');
  accounts.addRows([
    ['Account', 'Status'],
    ['Acme', 'New'],
  ]);
  book.addWorksheet('Lists of ours').addRows([['New'], ['Won'], ['']]);
  book.definedNames.add("'Lists of ours'!$A$1:$A$2", 'Statuses');
  const {dataValidations} = accounts as unknown as {dataValidations: {add: (cells: string, rule: object) => void}};
  for (const [cells, rule] of Object.entries(rules)) dataValidations.add(cells, {type: 'list', ...rule});
  return book;
}

async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

async function opened(bytes: Uint8Array): Promise<{workbook: Workbook; remarks: string}> {
  const tabs = await readBytes(bytes, 'book');
  const workbook = new Workbook();
  loadTabs(workbook, tabs);
  return {workbook, remarks: tabs.flatMap((tab) => tab.remarks ?? []).join('\n')};
}

function ruleAt(workbook: Workbook, row: number, column = 1): Validation | null {
  return workbook.sheets[0]!.validations.get(row, column);
}

describe('a dropdown of a file', () => {
  it.each<{what: string; rule: Rule; is: Partial<Validation>}>([
    {
      what: 'its choices in place',
      rule: {formulae: ['"New, Won,2nd ""try"""']},
      is: {criterion: 'VALUE_IN_LIST', values: [['New', 'Won', '2nd "try"'], true], allowInvalid: true, helpText: null},
    },
    {
      what: 'its choices on another tab',
      rule: {formulae: ["'Lists of ours'!$A$1:$A$3"]},
      is: {criterion: 'VALUE_IN_RANGE', values: ["'Lists of ours'!A1:A3", true]},
    },
    {
      what: 'its choices on its tab',
      rule: {formulae: ['$A$2']},
      is: {criterion: 'VALUE_IN_RANGE', values: ['A2', true]},
    },
    {what: 'its choices under a name', rule: {formulae: ['Statuses']}, is: {values: ['Statuses', true]}},
    {
      what: 'a refusal of anything else and a hint',
      rule: {formulae: ['"New"'], showErrorMessage: true, prompt: "Don't guess & ask"},
      is: {allowInvalid: false, helpText: "Don't guess & ask"},
    },
    {
      what: 'a warning',
      rule: {formulae: ['"New"'], showErrorMessage: true, errorStyle: 'warning'},
      is: {allowInvalid: true},
    },
  ])('keeps $what, also in a copy of the file', async ({rule, is}) => {
    const {workbook, remarks} = await opened(await bytesOf(bookWith({'B2:B3': rule})));
    expect(ruleAt(workbook, 1)).toMatchObject(is);
    expect([ruleAt(workbook, 0), ruleAt(workbook, 2), ruleAt(workbook, 3)]).toEqual([null, ruleAt(workbook, 1), null]);
    expect(remarks).toBe('');
    const copy = await opened((await writeXlsx(workbook)).bytes);
    const {criterion, allowInvalid, helpText} = ruleAt(workbook, 1)!;
    expect(ruleAt(copy.workbook, 2)).toMatchObject({criterion, allowInvalid, helpText});
  });

  it('that a formula computes is told as lost', async () => {
    const {workbook, remarks} = await opened(
      await bytesOf(bookWith({B2: {formulae: ['OFFSET($A$1,0,0,2,1)']}, B3: {formulae: ['Unknown']}})),
    );
    expect([ruleAt(workbook, 1), ruleAt(workbook, 2)]).toEqual([null, null]);
    expect(remarks).toContain('2 dropdowns or validation rules (Accounts)');
  });

  it('on a column to its very end goes as far as the tab', async () => {
    const {workbook} = await opened(await bytesOf(bookWith({'B2:B1048576': {formulae: ['"New"']}})));
    const {count} = workbook.sheets[0]!.rows;
    expect(count).toBeLessThan(2000);
    expect(ruleAt(workbook, count - 1)).not.toBeNull();
  });

  it('is also found where newer programs keep it', async () => {
    const file = CFB.read(Buffer.from(await bytesOf(bookWith({}))), {type: 'buffer'});
    const path = '/xl/worksheets/sheet1.xml';
    const xml = Buffer.from(CFB.find(file, path)!.content as Uint8Array).toString();
    const extension =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="x" xmlns:xm="y" count="1">' +
      '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>\'Lists of ours\'!$A$1:$A$2</xm:f></x14:formula1>' +
      '<xm:sqref>B2 B4:B5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    CFB.utils.cfb_add(file, path, Buffer.from(xml.replace('</worksheet>', `${extension}</worksheet>`)));
    const {workbook} = await opened(new Uint8Array(CFB.write(file, {type: 'buffer', fileType: 'zip'}) as Buffer));
    expect([1, 2, 3, 4].map((row) => ruleAt(workbook, row)?.values[0] ?? null)).toEqual([
      "'Lists of ours'!A1:A2",
      null,
      "'Lists of ours'!A1:A2",
      "'Lists of ours'!A1:A2",
    ]);
  });
});

describe('a link of a file', () => {
  it('leads to the place in the workbook that it led to', async () => {
    const book = bookWith({});
    const [accounts] = book.worksheets;
    accounts!.getCell('A2').value = {text: 'Acme', hyperlink: "#'Lists of ours'!A2"};
    accounts!.getCell('B2').value = {text: 'New', hyperlink: '#Nowhere!A2'};
    const {workbook} = await opened(await bytesOf(book));
    const [sheet, lists] = workbook.sheets;
    expect(sheet!.richTexts.get(1, 0)?.runs).toEqual([
      {start: 0, end: 4, link: `#gid=${lists!.id}&range=A2`, look: {}},
    ]);
    expect(sheet!.richTexts.get(1, 1)).toBeNull();
    const copy = await opened((await writeXlsx(workbook)).bytes);
    expect(copy.workbook.sheets[0]!.richTexts.get(1, 0)?.runs[0]?.link).toBe(
      `#gid=${copy.workbook.sheets[1]!.id}&range=A2`,
    );
  });
});
