import {CFB, read, utils, type WorkBook, write} from '@e965/xlsx';
import {loadTabs} from '../../workbench/files/load';
import {readBytes} from '../../workbench/files/read';
import {FileProblem, type FileTab} from '../../workbench/files/tab';
import {Instant} from '../../workbench/host/document/cell';
import type {Sheet} from '../../workbench/host/document/sheet';
import {Workbook} from '../../workbench/host/document/workbook';
import {table} from '../builders';
import {type BookParts, bookOf, rowOf, xf} from '../fixtures/books';

const HEAD = rowOf(1, ['Account', 'ARR', 'Renewal date']);
const DATE = xf(14);

/** The open tab of a file, as scripts read it. */
async function opened(bytes: Uint8Array | string): Promise<Sheet> {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const workbook = new Workbook({timeZone: 'Asia/Tokyo'});
  loadTabs(workbook, await readBytes(data, 'file'));
  return workbook.active.sheet;
}

/** What a row from 0 holds: numbers, texts, and days as ISO text. */
function rowIn(sheet: Sheet, row: number): unknown[] {
  return Array.from({length: sheet.dataExtent().columns}, (_, column) => {
    const value = sheet.valueAt(row, column);
    if (!(value instanceof Instant)) return value;
    return new Date(value.milliseconds + 9 * 3_600_000).toISOString().slice(0, 10);
  });
}

describe('a dialect of XLSX', () => {
  const row = rowOf(2, ['Acme', {v: 48_000}, {v: 46_438, s: 1}]);
  const plain: BookParts = {rows: HEAD + row, xfs: DATE};

  it.each<[what: string, parts: BookParts]>([
    ['as Excel writes', plain],
    [
      'dates count from 1904',
      {
        ...plain,
        rows: HEAD + row.replace('46438', '44976'),
        workbookProperties: '<workbookPr date1904="true"/>',
      },
    ],
    [
      'the same with a 1',
      {...plain, rows: HEAD + row.replace('46438', '44976'), workbookProperties: '<workbookPr date1904="1"/>'},
    ],
    ['elements with a prefix', {...plain, prefix: 'x'}],
    ['a part without a number', {...plain, sheetPart: 'worksheets/sheet.xml'}],
    ['a part in a place of its own', {...plain, sheetPart: 'pages/one.xml'}],
    ['all parts beside each other', {...plain, sheetPart: 'sheet1.xml'}],
    ['a workbook with a number', {...plain, workbookPart: 'workbook22.xml'}],
    ['a workbook with a capital', {...plain, workbookPart: 'Workbook.xml'}],
    ['part names from the root', {...plain, isAbsolute: true}],
    ['ISO dates', {...plain, rows: HEAD + rowOf(2, ['Acme', {v: 48_000}, {v: '2027-02-20', t: 'd', s: 1}])}],
    [
      'ISO dates with a time',
      {...plain, rows: HEAD + rowOf(2, ['Acme', {v: 48_000}, {v: '2027-02-20T00:00:00', t: 'd', s: 1}])},
    ],
    ['Strict', {...plain, isStrict: true}],
  ])('is read: %s', async (_, parts) => {
    expect(rowIn(await opened(bookOf(parts)), 1)).toEqual(['Acme', 48_000, '2027-02-20']);
  });

  it.each([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])(
    'knows dates in the format of Chinese, Japanese and Korean with the number %d',
    async (format) => {
      const bytes = bookOf({rows: HEAD + rowOf(2, ['Acme', {v: 48_000}, {v: 46_438, s: 1}]), xfs: xf(format)});
      expect(rowIn(await opened(bytes), 1)).toEqual(['Acme', 48_000, '2027-02-20']);
    },
  );

  it.each([59, 60, 67])('but not numbers in the formats of Thai: %d', async (format) => {
    const bytes = bookOf({rows: HEAD + rowOf(2, ['Acme', {v: 48_000}, {v: 46_438, s: 1}]), xfs: xf(format)});
    expect(rowIn(await opened(bytes), 1)).toEqual(['Acme', 48_000, 46_438]);
  });

  it('keeps the formats of numbers, and amounts under a letter stay amounts', async () => {
    const formats = ['$#,##0"K"', '$#,##0.0,,\\M', '0\\ \\d', '#,##0.00\\ _D_M_-', '[Red]0%'];
    const cells = formats.map((_, index) => ({v: 148, s: index + 1}));
    const xfs = formats.map((_, index) => xf(164 + index)).join('');
    const sheet = await opened(bookOf({rows: HEAD + rowOf(2, cells), formats, xfs}));
    expect(formats.map((_, column) => [sheet.valueAt(1, column), sheet.formatAt(1, column)])).toEqual(
      formats.map((format) => [148, format]),
    );
  });

  it('with dropdowns down to the last row is read in less than a second', async () => {
    const dropdowns = [...'ABCDEFGHI'].map(
      (column) =>
        `<dataValidation type="list" sqref="${column}2:${column}1048576"><formula1>"a,b"</formula1></dataValidation>`,
    );
    const bytes = bookOf({...plain, behind: `<dataValidations count="9">${dropdowns.join('')}</dataValidations>`});
    await opened(bytes);
    const began = performance.now();
    expect((await opened(bytes)).rows.count).toBe(1000);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('what a tab hides', () => {
  it('stays hidden: columns, rows and a filter', async () => {
    const rows = HEAD + rowOf(2, ['Acme', {v: 1}]) + rowOf(3, ['Beta', {v: 2}]).replace('<row', '<row hidden="1"');
    const bytes = bookOf({rows, behind: '<autoFilter ref="A1:C3"/>'});
    const sheet = await opened(bytes);
    expect([1, 2].map((row) => sheet.rows.isHidden(row))).toEqual([false, true]);
    expect(sheet.filter?.block).toEqual({top: 0, left: 0, rows: 3, columns: 3});
  });
});

describe('a workbook of another kind', () => {
  const book: WorkBook = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Account', 'ARR', 'Renewal date'],
      ['Acme & Söhne', 48_000, {t: 'n', v: 46_438, z: 'm/d/yy'}],
    ]),
    'Accounts',
  );

  it.each(['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods', 'fods', 'xlml'] as const)('is read: %s', async (bookType) => {
    const bytes = new Uint8Array(write(book, {bookType, type: 'array'}) as ArrayBuffer);
    expect(rowIn(await opened(bytes), 1)).toEqual(['Acme & Söhne', 48_000, '2027-02-20']);
  });

  it('is an OpenDocument sheet, whose formats divide as its texts show', async () => {
    const style = (name: string, decimals: number, factor: string, unit: string) =>
      `<number:number-style style:name="${name}"><number:number number:min-decimal-places="${decimals}" ` +
      `number:decimal-places="${decimals}" number:min-integer-digits="1"${factor}/><number:text>${unit}</number:text>` +
      `</number:number-style><style:style style:name="c${name}" style:family="table-cell" style:data-style-name="${name}"/>`;
    const cell = (name: string, value: number, text: string) =>
      `<table:table-cell table:style-name="c${name}" office:value-type="float" office:value="${value}"><text:p>${text}</text:p></table:table-cell>`;
    const rows = [
      [cell('K', 48_000, '48,0k'), cell('M', 144_000, '0.14 Mio'), cell('D', 90, '90 days'), cell('U', 148, '148K')],
      [cell('K', 0, '0,0k'), cell('M', 3_000, '0.00 Mio'), cell('D', 1_000, '1,000 days'), cell('U', 1, '1K')],
    ];
    const sheet = await opened(
      '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">' +
        `<office:automatic-styles>${style('K', 1, ' number:display-factor="1000"', 'k')}` +
        `${style('M', 2, ' number:display-factor="1000000"', ' Mio')}${style('D', 0, '', ' days')}${style('U', 0, '', 'K')}` +
        '</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A">' +
        `${rows.map((cells) => `<table:table-row>${cells.join('')}</table:table-row>`).join('')}` +
        '</table:table></office:spreadsheet></office:body></office:document>',
    );
    expect(rowIn(sheet, 0)).toEqual([48_000, 144_000, 90, 148]);
    const formats = ['0.0,"k"', '0.00,," Mio"', '0" days"', '0"K"'];
    expect([0, 1].map((row) => formats.map((_, column) => sheet.formatAt(row, column)))).toEqual([formats, formats]);
  });

  it('is a page with a table, whose cells are read as text: the evidence of their column decides', async () => {
    const sheet = await opened(
      '<html><body><table><tr><th>Account</th><th>ARR</th><th>Renewal</th></tr>' +
        '<tr><td>Acme &amp; Co</td><td>48,000</td><td>03.04.2027</td></tr></table></body></html>',
    );
    expect(rowIn(sheet, 1)).toEqual(['Acme & Co', '48,000', '03.04.2027']);
  });

  it('is a piece of a page, whose letters may stand by their names or numbers', async () => {
    const sheet = await opened(
      '<div><table><tr><th>Renovaci&oacute;n</th></tr><tr><td>&Oacute;ptica &lt;Sur&gt; &amp; S&#246;hne</td>' +
        '<td>48.000,00&nbsp;&euro;</td><td>&#8364;1 &#x20AC;2</td><td>A&#60;B &#38; C &amp;auml; &foo;</td></tr></table></div>',
    );
    expect(rowIn(sheet, 0)[0]).toBe('Renovación');
    expect(rowIn(sheet, 1)).toEqual(['Óptica <Sur> & Söhne', '48.000,00\xa0€', '€1 €2', 'A<B & C &auml; &foo;']);
  });

  it('is a page in which attributes hold the sign that ends an element', async () => {
    const sheet = await opened(
      `<table><tr><th title="a > b">Account</th><th data-f='x>5'>ARR</th></tr><tr><td onclick="if(a>b){c()}"><a href="/1?x>2">Acme</a></td>` +
        '<td>48,000</td></tr><tr><td>A="x>y"</td><td x="1">"2</td></tr></table>',
    );
    expect([0, 1, 2].map((row) => rowIn(sheet, row))).toEqual([
      ['Account', 'ARR'],
      ['Acme', '48,000'],
      ['A="x>y"', '"2'],
    ]);
  });

  it('is none where a text only begins like a page', async () => {
    expect(rowIn(await opened('<Account>,ARR\nAcme,1\n'), 1)).toEqual(['Acme', 1]);
  });

  it('is a page in UTF-16, as reports write it', async () => {
    const page = '\ufeff<html><table><tr><td>Account</td></tr><tr><td>Müller</td></tr></table></html>';
    expect(rowIn(await opened(new Uint8Array(Buffer.from(page, 'utf16le'))), 1)).toEqual(['Müller']);
  });

  it('says where looks are not read, and only there', async () => {
    const remarks = async (bookType: 'xlsx' | 'biff8') => {
      const bytes = new Uint8Array(write(book, {bookType, type: 'array'}) as ArrayBuffer);
      return (await readBytes(bytes, 'x'))[0]!.remarks;
    };
    expect(await remarks('xlsx')).toEqual([]);
    expect(await remarks('biff8')).toEqual([
      expect.stringMatching(/^This kind of file is read without its colors, fonts, frozen rows, charts/),
    ]);
  });

  it('asks for a file without a password', async () => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(64));
    CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]));
    const bytes = new Uint8Array(CFB.write(file, {type: 'buffer'}) as Buffer);
    await expect(readBytes(bytes, 'x')).rejects.toThrow(/password-protected\. Open it/);
  });
});

describe('a file that is something else', () => {
  const zip = (...names: string[]) => {
    const file = CFB.utils.cfb_new();
    for (const name of names) CFB.utils.cfb_add(file, `/${name}`, Buffer.from('x'));
    return new Uint8Array(CFB.write(file, {type: 'buffer', fileType: 'zip'}) as Buffer);
  };

  it.each<[what: string, file: string | Uint8Array, says: RegExp]>([
    [
      'a shortcut to Google Sheets',
      '{"": "WARNING", "doc_id": "1A", "email": "a@example.com"}',
      /shortcut to a Google sheet\. .* Download ▸ Microsoft Excel/,
    ],
    ['an older shortcut', '{"url": "https://docs.google.com/open?id=1A"}', /shortcut to a Google sheet/],
    [
      'a shortcut of Windows',
      '[InternetShortcut]\r\nURL=https://docs.google.com/spreadsheets/d/1A/edit\r\n',
      /shortcut to a Google sheet/,
    ],
    [
      'a shortcut of a Mac',
      '<?xml version="1.0"?><plist><dict><string>https://docs.google.com/spreadsheets/d/1A/edit</string></dict></plist>',
      /shortcut to a Google sheet/,
    ],
    ['a link', 'https://docs.google.com/spreadsheets/d/1A/edit#gid=0\n', /shortcut to a Google sheet/],
    ['JSON', '[{"account": "Acme", "arr": 48000}]', /is JSON, not a sheet\. Export/],
    ['JSON, one object a line', '{"account": "Acme"}\n{"account": "Beta"}\n', /is JSON/],
    ['a ZIP archive', zip('accounts.csv', 'notes.txt'), /a ZIP archive \(.*accounts\.csv.*\)\. Unpack it first/],
    [
      'a workbook whose tab is not found',
      bookOf({rows: HEAD, sheetTarget: 'pages/other.xml'}),
      /can’t be opened as a workbook \(Accounts\)\. Open it in Excel/,
    ],
    ['a workbook in another archive', zip('report/workbooks.xml'), /a ZIP archive/],
    ['a Word document', zip('word/document.xml'), /a Word document/],
    ['a presentation', zip('ppt/presentation.xml'), /a presentation/],
    ['a PDF', '%PDF-1.7', /a PDF\. Export the sheet/],
    [
      'a page without a table',
      '<!DOCTYPE html><html><body>Sign in</body></html>',
      /a web page without a table, such as/,
    ],
    ['other XML', '<?xml version="1.0"?><accounts><account/></accounts>', /is XML, but not a workbook/],
    ['SQL', "\nINSERT INTO accounts (name, arr) VALUES ('Acme', 48000);\n", /SQL that fills a table/],
    [
      'a dump',
      '-- Dump\n/*!40101 SET x */;\nSET a = 1;\nCREATE TABLE accounts (name text);\n',
      /SQL that fills a table/,
    ],
    ['an email', 'From: ann@example.com\nSubject: x\n', /an email/],
    ['rich text', '{\\rtf1 Hello}', /a text document/],
  ])('is told what it is and what to do: %s', async (_, file, says) => {
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
    const reading = readBytes(bytes, 'x');
    await expect(reading).rejects.toThrow(FileProblem);
    await expect(reading).rejects.toThrow(says);
  });

  it('is not a CSV file whose first cell looks like another format', async () => {
    const text = new TextEncoder().encode('[Account],{ARR}\nAcme,1\n');
    expect((await readBytes(text, 'x')).map(({rows}: FileTab) => rows)).toEqual([
      table(['[Account]', '{ARR}'], ['Acme', 1]),
    ]);
  });
});

it('the fixtures are workbooks', () => {
  expect(read(bookOf({rows: HEAD}), {type: 'array'}).SheetNames).toEqual(['Accounts']);
});
