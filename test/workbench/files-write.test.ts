import {CFB} from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import {readBytes} from '../../workbench/files/read';
import {widthOf, widthsOf} from '../../workbench/files/xlsx-lines';
import {writeBreaks} from '../../workbench/files/xlsx-print';
import {writeXlsx} from '../../workbench/files/xlsx-write';
import {CellError} from '../../workbench/host/document/cell';
import {addMetadata} from '../../workbench/host/document/metadata';
import type {Sheet} from '../../workbench/host/document/sheet';
import {PLAIN, restyled} from '../../workbench/host/document/style';
import {addSheet} from '../../workbench/host/document/tabs';
import {Workbook} from '../../workbench/host/document/workbook';
import {table} from '../builders';

/** The workbook as Excel would open it. */
async function opened(workbook: Workbook): Promise<ExcelJS.Workbook> {
  return bookIn((await writeXlsx(workbook)).bytes);
}

async function bookIn(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

/** The first tab of a workbook, filled and opened again. */
async function openedAfter(fill: (sheet: Sheet) => void): Promise<ExcelJS.Worksheet> {
  const workbook = new Workbook();
  fill(workbook.sheets[0]!);
  return (await opened(workbook)).worksheets[0]!;
}

/** Parts of the file of a new workbook, as text. */
async function partsOf(names: readonly string[]): Promise<string[]> {
  const file = CFB.read(Buffer.from((await writeXlsx(new Workbook())).bytes), {type: 'buffer'});
  return names.map((name) => Buffer.from(CFB.find(file, name)!.content).toString('utf8'));
}

/** What a cell says, its runs and its link left aside. */
function textOf({value}: ExcelJS.Cell): string {
  const {text = value} = value as {text?: unknown};
  const {richText = [{text}]} = text as ExcelJS.CellRichTextValue;
  return richText.map((run) => run.text).join('');
}

describe('a cell written to XLSX', () => {
  it.each([
    {what: 'text', value: 'BetaCorp', is: 'BetaCorp'},
    {
      what: 'text that looks like a formula',
      value: '=HYPERLINK("https://example.com")',
      is: '=HYPERLINK("https://example.com")',
    },
    {what: 'text that looks like a number', value: '007', is: '007'},
    {what: 'a number', value: 48700.5, is: 48700.5},
    {what: 'a boolean', value: false, is: false},
    {what: 'an error Excel knows', value: new CellError('#N/A'), is: {error: '#N/A'}},
    {what: 'an error only Sheets knows', value: new CellError('#ERROR!'), is: '#ERROR!'},
  ])('$what stays what it is', async ({value, is}) => {
    const page = await openedAfter((sheet) => sheet.values.set(1, 2, value));
    expect(page.getCell('C2').value).toEqual(is);
    expect(page.getCell('C2').type).not.toBe(ExcelJS.ValueType.Formula);
  });

  it("is a formula's value, not the formula", async () => {
    const page = await openedAfter((sheet) => {
      sheet.values.set(0, 0, 92);
      sheet.formulas.set(0, 0, {text: '=EXPANSION_SCORE(1)', spill: null});
    });
    expect(page.getCell('A1').value).toBe(92);
  });

  it('keeps text that looks like a formula text when it is edited', async () => {
    const page = await openedAfter((sheet) => sheet.values.set(0, 0, '+1 555 0100'));
    expect(page.getCell('A1').numFmt).toBe('@');
  });

  it('keeps format, fill, font and alignment', async () => {
    const page = await openedAfter((sheet) => {
      let style = restyled(PLAIN, 'numberFormat', '#,##0');
      style = restyled(style, 'background', '#deebf7');
      style = restyled(style, 'fontColor', '#174a7c');
      style = restyled(style, 'fontWeight', 'bold');
      style = restyled(style, 'fontSize', 18);
      style = restyled(style, 'wrapStrategy', 'WRAP');
      style = restyled(style, 'horizontalAlignment', 'center');
      sheet.styles.set(0, 0, style);
      sheet.values.set(0, 0, 1200);
    });
    const cell = page.getCell('A1');
    expect(cell.numFmt).toBe('#,##0');
    expect(cell.fill).toMatchObject({pattern: 'solid', fgColor: {argb: 'FFDEEBF7'}});
    expect(cell.font).toMatchObject({name: 'Arial', size: 18, bold: true, color: {argb: 'FF174A7C'}});
    expect(cell.alignment).toMatchObject({wrapText: true, horizontal: 'center', vertical: 'bottom'});
  });

  it('keeps the fill of a cell without a value', async () => {
    const page = await openedAfter((sheet) => sheet.styles.set(4, 4, restyled(PLAIN, 'background', '#ffd27f')));
    expect(page.getCell('E5').fill).toMatchObject({fgColor: {argb: 'FFFFD27F'}});
  });

  it('keeps notes and dropdowns', async () => {
    const page = await openedAfter((sheet) => {
      sheet.values.set(0, 0, 92);
      sheet.notes.set(0, 0, 'Usage 25\nGrowth 20');
      const values = [['To do', 'Doing', 'Done']];
      sheet.validations.set(1, 0, {criterion: 'VALUE_IN_LIST', values, allowInvalid: true, helpText: null});
    });
    expect(page.getCell('A1').note).toBe('Usage 25\nGrowth 20');
    expect(page.getCell('A2').dataValidation).toMatchObject({type: 'list', formulae: ['"To do,Doing,Done"']});
  });
});

describe('a text that Excel would not take as it is', () => {
  const HALVES = '\ud83d|\ude00|\ufffe|\uffff';

  it.each([
    {what: 'looks like an escaped letter', text: '_x0041_', is: '_x0041_'},
    {what: 'looks like two of them', text: '_x0041_x0042_', is: '_x0041_x0042_'},
    {what: 'looks like an escaped mark', text: 'a_x005F_x0041_', is: 'a_x005F_x0041_'},
    {what: 'looks like one in small letters', text: '_x005f_', is: '_x005f_'},
    {what: 'only begins like one', text: '_x004_ _x00410_', is: '_x004_ _x00410_'},
    {what: 'has halves of characters', text: HALVES, is: '\ufffd|\ufffd|\ufffd|\ufffd'},
    {what: 'has whole ones', text: '😀 客户 \ufffd', is: '😀 客户 \ufffd'},
  ])('$what', async ({text, is}) => {
    const page = await openedAfter((sheet) => {
      sheet.values.set(0, 0, text);
      sheet.notes.set(0, 0, text);
      sheet.values.set(1, 0, text);
      const middle = Math.floor(text.length / 2);
      sheet.richTexts.set(1, 0, {
        text,
        runs: [
          {start: 0, end: text.length - middle, link: null, look: {bold: true}},
          {start: text.length - middle, end: text.length, link: null, look: {}},
        ],
      });
    });
    expect(page.getCell('A1').value).toBe(is);
    expect(page.getCell('A1').note).toBe(is);
    expect(textOf(page.getCell('A2'))).toBe(is);
  });

  it('comes back as it was, whatever it looks like', async () => {
    const parts = ['_x0041_', '_x005F_', '_', 'x0041', '005f', '_x', 'a', '😀', '&amp;', '<', '"', 'é', ' ', '\n'];
    const part = fc.constantFrom(...parts);
    const texts = fc
      .sample(fc.array(part, {minLength: 1, maxLength: 8}), {numRuns: 200, seed: 1})
      .map((each) => each.join(''));
    const page = await openedAfter((sheet) => {
      texts.forEach((text, row) => {
        sheet.values.set(row, 0, text);
      });
    });
    expect(texts.map((_, row) => page.getCell(row + 1, 1).value)).toEqual(texts);
  });

  it('is a tab of such a name, with a link to it', async () => {
    const workbook = new Workbook();
    const odd = addSheet(workbook, `Plan ${HALVES}`, 1);
    workbook.sheets[0]!.values.set(0, 0, 'plan');
    const runs = [{start: 0, end: 4, link: `#gid=${odd.id}`, look: {}}];
    workbook.sheets[0]!.richTexts.set(0, 0, {text: 'plan', runs});
    const [page, plan] = (await opened(workbook)).worksheets;
    expect(plan?.name).toBe('Plan \ufffd|\ufffd|\ufffd|\ufffd');
    expect(page?.getCell('A1').hyperlink).toBe("'Plan \ufffd|\ufffd|\ufffd|\ufffd'!A1");
  });
});

describe('a text longer than Excel takes', () => {
  const MOST = 32_767;

  it.each([
    {what: 'the longest', text: 'x'.repeat(MOST), is: 'x'.repeat(MOST)},
    {what: 'one more', text: 'x'.repeat(MOST + 1), is: `${'x'.repeat(MOST - 1)}…`},
    {what: 'as long as Sheets takes', text: 'x'.repeat(50_000), is: `${'x'.repeat(MOST - 1)}…`},
    {what: 'a character across the end', text: `${'x'.repeat(MOST - 2)}😀x`, is: `${'x'.repeat(MOST - 2)}…`},
  ])('is cut, and said to be: $what', async ({text, is}) => {
    const workbook = new Workbook();
    const [sheet] = workbook.sheets;
    sheet!.values.set(4, 2, text);
    sheet!.notes.set(4, 2, text);
    const {bytes, remarks} = await writeXlsx(workbook);
    const cell = (await bookIn(bytes)).worksheets[0]!.getCell('C5');
    expect(cell.value).toBe(is);
    expect(cell.note).toBe(is);
    const cut = [`Excel allows 32,767 characters in a cell, so these texts are cut off: ${sheet!.name}!C5.`];
    expect(remarks).toEqual(text === is ? [] : cut);
  });

  it('in runs is cut with them', async () => {
    const text = 'x'.repeat(40_000);
    const page = await openedAfter((sheet) => {
      sheet.values.set(0, 0, text);
      const ends = [10, MOST, 36_000, 40_000];
      const runs = ends.map((end, index) => ({
        start: ends[index - 1] ?? 0,
        end,
        link: null,
        look: {bold: index % 2 === 0},
      }));
      sheet.richTexts.set(0, 0, {text, runs});
    });
    expect(textOf(page.getCell('A1'))).toBe(`${'x'.repeat(MOST - 1)}…`);
  });

  it('is named three times at most', async () => {
    const workbook = new Workbook();
    for (let row = 0; row < 5; row += 1) workbook.sheets[0]!.values.set(row, 0, 'x'.repeat(40_000));
    const {remarks} = await writeXlsx(workbook);
    expect(remarks).toEqual([expect.stringMatching(/: \S+!A1, \S+!A2, \S+!A3 and 2 more\.$/)]);
  });
});

describe('a link written to XLSX', () => {
  function linked(link: string): Workbook {
    const workbook = new Workbook();
    const [sheet] = workbook.sheets;
    const plan = addSheet(workbook, "Ann's plan", 1);
    plan.values.set(11, 0, 'here');
    sheet!.values.set(0, 0, 'BetaCorp · plan');
    const runs = [{start: 11, end: 15, link: link.replace('PLAN', String(plan.id)), look: {underline: true}}];
    sheet!.richTexts.set(0, 0, {text: 'BetaCorp · plan', runs});
    return workbook;
  }

  it.each([
    {link: '#gid=PLAN&range=A12', target: "'Ann''s plan'!A12"},
    {link: '#gid=PLAN', target: "'Ann''s plan'!A1"},
    {link: 'https://example.com/a?b=c', target: 'https://example.com/a?b=c'},
  ])('$link leads to $target', async ({link, target}) => {
    const cell = (await opened(linked(link))).worksheets[0]!.getCell('A1');
    expect(textOf(cell)).toBe('BetaCorp · plan');
    expect(cell.hyperlink).toBe(target);
  });

  it('to a tab that is gone is text', async () => {
    const cell = (await opened(linked('#gid=1&range=A1'))).worksheets[0]!.getCell('A1');
    expect(textOf(cell)).toBe('BetaCorp · plan');
    expect(cell.hyperlink).toBeUndefined();
  });
});

describe('a tab written to XLSX', () => {
  it('keeps frozen lines, widths, heights, merges, hidden columns and its filter', async () => {
    const page = await openedAfter((sheet) => {
      sheet.frozenRows = 3;
      sheet.frozenColumns = 1;
      sheet.gridlinesHidden = true;
      sheet.columns.resize(0, 1, 180);
      sheet.columns.hide(1, 1);
      sheet.rows.resize(0, 1, 40);
      sheet.merges.push({top: 0, left: 0, rows: 1, columns: 3});
      sheet.filter = {block: {top: 2, left: 0, rows: 4, columns: 3}, criteria: new Map()};
      sheet.values.set(5, 2, 'x');
    });
    expect(page.views[0]).toMatchObject({state: 'frozen', xSplit: 1, ySplit: 3, showGridLines: false});
    expect(page.getColumn(1).width).toBe(25);
    expect(page.getColumn(2).hidden).toBe(true);
    expect(page.getRow(1).height).toBe(30);
    expect(page.model.merges).toEqual(['A1:C1']);
    expect(page.autoFilter).toBe('A3:C6');
  });

  it('prints landscape on one page across, with the header on every page', async () => {
    const page = await openedAfter((sheet) => {
      sheet.frozenRows = 2;
      sheet.values.set(0, 0, 'x');
    });
    expect(page.pageSetup).toMatchObject({orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0});
    expect(page.pageSetup.printTitlesRow).toBe('1:2');
  });

  it.each([
    {number: 1234567890123, format: '#,##0', least: 16},
    {number: 46347, format: 'yyyy-mm-dd', least: 10},
    {number: 46347, format: 'dddd, d mmmm yyyy', least: 25},
  ])('is wide enough for $number as $format', async ({number, format, least}) => {
    const page = await openedAfter((sheet) => {
      sheet.columns.resize(0, 1, 20);
      sheet.styles.set(0, 0, restyled(PLAIN, 'numberFormat', format));
      sheet.values.set(0, 0, number);
    });
    expect(page.getColumn(1).width).toBeGreaterThanOrEqual(least);
  });

  it.each([
    {text: 'short', points: undefined},
    {text: 'a sentence that is much longer than its column is wide', points: 52.5},
    {text: 'one\ntwo\nthree', points: 39.75},
    {text: '一二三四五六七八九十', points: 28.5},
    {text: '一\n二\n三', points: 45.75},
    {text: 'illi illi illi illi illi', points: undefined},
  ])('is high enough for "$text"', async ({text, points}) => {
    const page = await openedAfter((sheet) => {
      sheet.styles.set(0, 0, restyled(PLAIN, 'wrapStrategy', 'WRAP'));
      sheet.values.set(0, 0, text);
    });
    expect(page.getRow(1).height).toBe(points);
  });

  it('counts widths in the digits of Arial, and has lines as high as in Sheets where nothing says how high', async () => {
    const [tab, styles] = await partsOf(['/xl/worksheets/sheet1.xml', '/xl/styles.xml']);
    expect(tab).toMatch(/<sheetFormatPr defaultRowHeight="15.75"[^>]* customHeight="1"/);
    expect(/<fonts[^>]*><font>(.*?)<\/font>/.exec(styles ?? '')?.[1]).toMatch(/<sz val="10"\/><name val="Arial"\/>/);
  });

  it.each([
    {columns: 12, paper: 9},
    {columns: 20, paper: 8},
  ])('prints $columns columns across one page of size $paper', async ({columns, paper}) => {
    const page = await openedAfter((sheet) => sheet.values.set(0, columns - 1, 'x'));
    expect(page.pageSetup).toMatchObject({fitToWidth: 1, paperSize: paper});
  });

  it.each([
    {columns: 30, is: {fitToPage: true, paperSize: 8}, repeated: undefined},
    {columns: 31, is: {fitToPage: true, fitToWidth: 3, fitToHeight: 0, paperSize: 9}, repeated: 'A:A'},
  ])('prints $columns columns so that they can be read', async ({columns, is, repeated}) => {
    const page = await openedAfter((sheet) => {
      sheet.frozenRows = 1;
      sheet.values.set(0, columns - 1, 'x');
    });
    expect(page.pageSetup).toMatchObject(is);
    expect(page.pageSetup.printTitlesColumn).toBe(repeated);
    expect(page.pageSetup.printTitlesRow).toBe('1:1');
  });

  describe('in parts', () => {
    const bold = (size: number) => restyled(restyled(PLAIN, 'fontWeight', 'bold'), 'fontSize', size);
    /** The look of the first row of a part. */
    const BAND = restyled(bold(13), 'background', '#e8f0f8');
    const put = (sheet: Sheet, row: number, text: string, style = PLAIN) => {
      sheet.values.set(row, 0, text);
      sheet.styles.set(row, 0, style);
    };

    /** The rows behind which a page ends. */
    function breaksOf(fill: (sheet: Sheet) => void): number[] {
      const [sheet] = new Workbook().sheets;
      fill(sheet!);
      const page = new ExcelJS.Workbook().addWorksheet();
      writeBreaks(page, sheet!, widthOf(sheet!, widthsOf(sheet!)), new Map());
      return (page as unknown as {rowBreaks: {id: number}[]}).rowBreaks.map(({id}) => id);
    }

    it('begins a page with each', () => {
      const fill = (sheet: Sheet) => {
        put(sheet, 0, 'Plans', bold(18));
        put(sheet, 4, 'BetaCorp', BAND);
        put(sheet, 9, 'EchoLLC', BAND);
        put(sheet, 12, 'no band', bold(13));
        put(sheet, 15, 'no part', restyled(bold(12), 'background', '#e8f0f8'));
      };
      expect(breaksOf(fill)).toEqual([4, 9]);
    });

    /** The breaks of a tab of so many lines below a part in row 2, with a heading in one of them, marked as that tab. */
    function breaksWith({mark = '', part = 2, lines = 40, heading = -1}): number[] {
      return breaksOf((sheet) => {
        const place = {type: 'SHEET', sheet} as const;
        if (mark) addMetadata(sheet.workbook, place, 'expansion-signals-tab', `${mark}@${sheet.id}`, 'PROJECT');
        put(sheet, 0, 'Plans', bold(18));
        put(sheet, part, part === 2 ? 'BetaCorp' : 'All accounts', BAND);
        for (let line = part + 1; line < lines; line++) put(sheet, line, 'text');
        if (heading >= 0) put(sheet, heading, 'Risks', bold(12));
      });
    }

    it.each([
      [{heading: 33}, [2, 33]], // it would be alone
      [{heading: 32}, [2, 32]],
      [{heading: 31}, [2, 31]],
      [{heading: 30}, [2, 33]], // it has room, and so have two lines below it
      [{mark: 'monday', lines: 60, heading: 49}, [2, 49]], // on portrait pages
      [{mark: 'plan', lines: 60, heading: 49}, [2]], // its parts fit a page each
      [{mark: 'monday', lines: 48}, [2]], // it fits as it is
      [{mark: 'monday', lines: 58}, [2]], // a little smaller it fits too
      [{mark: 'monday', lines: 60}, [2, 50]], // smaller still nobody could read it
      [{mark: 'monday', part: 1, lines: 70, heading: 47}, [47]], // nobody's week: its lines would stand on the next page
      [{mark: 'monday', part: 1, lines: 70, heading: 45}, [48]],
    ])('with %j ends pages behind %j', (tab, ends) => expect(breaksWith(tab)).toEqual(ends));

    it('has no more breaks than Excel opens', () => {
      const fill = (sheet: Sheet) => {
        sheet.rows.count = 2400;
        for (let row = 2; row < 2400; row += 2) put(sheet, row, 'x', BAND);
      };
      expect(breaksOf(fill)).toHaveLength(1000);
    });
  });

  it.each([
    {frozen: 4, titles: '1:4'},
    {frozen: 13, titles: '13:13'},
  ])('repeats $titles of $frozen frozen rows', async ({frozen, titles}) => {
    const page = await openedAfter((sheet) => {
      sheet.frozenRows = frozen;
      sheet.values.set(frozen, 0, 'x');
    });
    expect(page.pageSetup.printTitlesRow).toBe(titles);
  });

  it('keeps its place, its visibility and a name Excel accepts', async () => {
    const workbook = new Workbook();
    workbook.sheets[0]!.name = "'Q4: EMEA/APAC accounts [draft] to rank'";
    workbook.sheets[0]!.values.set(0, 0, 'x');
    addSheet(workbook, 'Q4  EMEA APAC accounts  draft  to rank', 1);
    addSheet(workbook, 'History', 2).hidden = true;
    workbook.active = {sheet: workbook.sheets[0]!, block: null};
    const {worksheets} = await opened(workbook);
    expect(worksheets.map(({name}) => name)).toEqual([
      'Q4  EMEA APAC accounts  draft  ',
      'Q4  EMEA APAC accounts  dra 2',
      'History 2',
    ]);
    expect(worksheets.map(({state}) => state)).toEqual(['visible', 'visible', 'hidden']);
  });

  it.each([
    {key: 'expansion-signals-tab', mark: 'undo-a-ranking@ID', hidden: true, stays: false},
    {key: 'expansion-signals-tab', mark: 'undo-b-plan@ID', hidden: true, stays: false},
    {key: 'expansion-signals-tab', mark: 'undo-b-plan@ID', hidden: false, stays: true},
    {key: 'expansion-signals-tab', mark: 'undo-b-plan@another', hidden: true, stays: true},
    {key: 'expansion-signals-tab', mark: 'history@ID', hidden: true, stays: true},
    {key: 'of another add-on', mark: 'undo-b-plan@ID', hidden: true, stays: true},
  ])('marked $mark, key "$key", hidden: $hidden: in the file? $stays', async ({key, mark, hidden, stays}) => {
    const workbook = new Workbook();
    workbook.sheets[0]!.name = 'Accounts';
    const copy = addSheet(workbook, 'Copy', 0);
    copy.hidden = hidden;
    addMetadata(workbook, {type: 'SHEET', sheet: copy}, key, mark.replace('ID', String(copy.id)), 'PROJECT');
    workbook.active = {sheet: workbook.sheets[1]!, block: null};
    const {worksheets, views} = await opened(workbook);
    expect(worksheets.map(({name}) => name)).toEqual(stays ? ['Copy', 'Accounts'] : ['Accounts']);
    expect(worksheets[views[0]!.activeTab!]?.name).toBe('Accounts');
  });

  it('reads back as what was written', async () => {
    const workbook = new Workbook({timeZone: 'Pacific/Kiritimati'});
    const [sheet] = workbook.sheets;
    sheet!.values.write(0, 0, table(['Account', 'Renewal'], ['BetaCorp', 46347]));
    sheet!.styles.set(1, 1, restyled(PLAIN, 'numberFormat', 'yyyy-mm-dd'));
    const [tab] = await readBytes((await writeXlsx(workbook)).bytes, 'x');
    expect(tab?.rows).toEqual(table(['Account', 'Renewal'], ['BetaCorp', 46_347]));
  });
});
