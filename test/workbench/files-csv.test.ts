import fc from 'fast-check';
import Papa from 'papaparse';
import {readCsv} from '../../workbench/files/csv';
import {FileProblem} from '../../workbench/files/tab';
import {table} from '../builders';
import {pairs} from '../pairs';

const rows = (text: string) => readCsv(text, 'accounts').rows;
const cell = (text: string) => rows(`a,b\n${text},x`)[1]?.[0];

describe('a cell of a CSV file', () => {
  it.each<[text: string, is: unknown]>([
    ...pairs`
      BetaCorp → BetaCorp | TRUE → true | False → false | truely → truely | 0 → 0 | -12 → -12 | 48000 → 48000
      0.96 → 0.96 | 1.25 → 1.25 | 48.0000 → 48 | "48,000" → 48,000 | $48K → $48K | 96% → 96% | 1e5 → 1e5 | .5 → .5
      5. → 5. | 123456789012345 → 123456789012345 | 00.5 → 00.5 | 2026-13-01 → 2026-13-01 | 21-11-2026 → 21-11-2026
      2026-11-21T10:00:00Z → 2026-11-21T10:00:00Z | =1+1 → =1+1 | #N/A → #N/A
    `,
    ['', null],
    [' BetaCorp ', ' BetaCorp '],
    ['48.000', '48.000'], // thousands in half of Europe
    ['1.234', '1.234'],
    ['007', '007'], // an ID
    ['1234567890123456', '1234567890123456'], // more digits than a number holds
    ['2026-11-21', {date: '2026-11-21'}],
    ['2028-02-29', {date: '2028-02-29'}],
    ['2026-02-29', '2026-02-29'], // no such day
  ])('%s', (text, is) => expect(cell(text)).toEqual(is));
});

describe('the delimiter', () => {
  it.each([
    {from: 'commas', text: 'Account,ARR\nA,1\nB,2\n'},
    {from: 'semicolons', text: 'Account;ARR\r\nA;1\r\nB;2'},
    {from: 'tabs', text: 'Account\tARR\nA\t1\nB\t2\n'},
    {from: 'bars', text: 'Account|ARR\nA|1\nB|2\n'},
    {from: "Excel's own line", text: 'sep=;\r\nAccount;ARR\r\nA;1\r\nB;2\r\n'},
  ])('is found: $from', ({text}) => {
    expect(rows(text)).toEqual(table(['Account', 'ARR'], ['A', 1], ['B', 2]));
  });

  it('is the semicolon where commas are decimal marks', () => {
    expect(rows('Kunde;ARR;Nutzung\nA;48.000,50;0,9\nB;12.000,00;0,8\n')[1]).toEqual(['A', '48.000,50', '0,9']);
  });

  it('is found below title rows', () => {
    expect(rows('Our accounts, as of today\n\nAccount;ARR;Seats\nA;1;2\nB;2;3\n')[3]).toEqual(['A', 1, 2]);
  });

  it('does not split a single column of words', () => {
    expect(rows('Account\nAlpha\nBeta\n')).toEqual([['Account'], ['Alpha'], ['Beta']]);
  });
});

describe('rows', () => {
  it('keep their place: blank lines count, the last line break does not', () => {
    expect(rows('a,b\n\n1,2\n')).toEqual([['a', 'b'], [null], [1, 2]]);
  });

  it('may hold line breaks and quotes inside cells', () => {
    expect(rows('a,b\n"one\ntwo","say ""hi"""\n')[1]).toEqual(['one\ntwo', 'say "hi"']);
  });

  it.each([
    {ends: 'as on Windows', text: 'a,b\r\nAcme,1\r\nBeta,2\r\n'},
    {ends: 'as on old Macs', text: 'a,b\rAcme,1\rBeta,2\r'},
    {ends: 'now one way, now another', text: 'a,b\r\nAcme,1\nBeta,2\r\n'},
    {ends: 'mostly one way', text: 'a,b\nAcme,1\rBeta,2\n'},
  ])('end where their line ends: $ends', ({text}) => {
    expect(rows(text)).toEqual(table(['a', 'b'], ['Acme', 1], ['Beta', 2]));
  });

  it('come back as they were written, whatever text they hold', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 12}).map((each) => `x${each}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), {minLength: 2, maxLength: 20}), (table) => {
        const written = Papa.unparse(table, {quotes: true});
        expect(rows(written)).toEqual(table);
      }),
    );
  });
});

describe('a quotation mark out of place is refused, with its line', () => {
  const read = (text: string) => () => rows(text);

  it.each([
    ['a cell is never closed', 'Account,ARR\nAcme,"1000\nBeta,2000\nGamma,3000\n', 2, 'Acme,"1000'],
    ['the last cell is never closed', 'Account,ARR\nAcme,1000\nBeta,"2000', 3, 'Beta,"2000'],
    ['a name begins with a quotation', 'a,b\n"Best" Co,100\nBeta,2\nGamma,3\n', 2, '"Best" Co,100'],
    ['two such names pair up', 'a,b\n"Best" Co,100\nBeta,"2"\nGamma,3\n', 2, '"Best" Co,100'],
    ['text follows a closed cell', 'a,b\nAcme,1\n"Beta"x,2\n', 3, '"Beta"x,2'],
    ['a cell of two lines came before', 'a,b\n"one\ntwo",1\nAcme,"2\n', 4, 'Acme,"2'],
    ['a backslash stands before one only', 'a,b\n"Best \\"Co,1\nx,2', 2, '"Best \\"Co,1'],
    ['the delimiter is announced', 'sep=;\r\na;b\r\nAcme;"1\r\nBeta;2\r\n', 3, 'Acme;"1'],
  ])('%s', (_, text, line, says) => {
    expect(read(text)).toThrow(FileProblem);
    expect(read(text)).toThrow(`in line ${line} that isn’t closed at the end of a cell (${says})`);
  });

  it.each([
    {what: 'inches in the middle of a cell', text: 'a,b\n17" screen,1\nx,2', cell: '17" screen'},
    {what: 'a quotation behind a blank', text: 'a,b\n "Best" Co,1\nx,2', cell: ' "Best" Co'},
    {what: 'a quotation that is written twice', text: 'a,b\n"""Best"" Co",1\nx,2', cell: '"Best" Co'},
    {what: 'a blank behind a closed cell', text: 'a,b\n"Best" ,1\nx,2', cell: 'Best'},
    {what: 'a backslash before it', text: 'a,b\n"the \\"Best\\" of C:\\\\x",1\nx,2', cell: 'the "Best" of C:\\x'},
    {what: 'a backslash at the end of a cell', text: 'a,b\n"C:\\best\\",1\nx,2', cell: 'C:\\best\\'},
  ])('but not $what', ({text, cell: is}) => expect(rows(text)[1]).toEqual([is, 1]));

  it('names a long line by its beginning', () => {
    expect(read(`a,b\n${'x'.repeat(99)},"1\n`)).toThrow(`(${'x'.repeat(40)})`);
  });
});

describe('rows of another length', () => {
  const remarks = (text: string) => readCsv(text, 'accounts').remarks;
  const TABLE = 'Account,ARR,Notes\nAcme,1000,fine\nBeta,2000,fine\n';

  it.each([
    ['rows that are all alike', TABLE],
    ['titles above the table', `Our accounts,2026\n\n${TABLE}`],
    ['blank lines', `${TABLE}\n\n,\nGamma,3000,fine\n`],
    ['blank cells at the end', `${TABLE}Gamma,3000,fine,,,\n`],
    ['a program that leaves out blank cells at the end', 'Account,ARR,Notes\nAcme,1000\nBeta,2000\nGamma\n'],
    [
      'the lines below a report',
      `${TABLE}Total,3000,\n\nRenewals by owner\nCopyright (c) 2026 example.com, inc.\nConfidential - do not distribute\nAcme Corp\n`,
    ],
    ['the lines below a report without a total', `${TABLE}\nAccounts with renewal\nGenerated by: Ann\nAcme Corp\n`],
    [
      'the lines below a report that nothing keeps apart',
      `${TABLE}3,3000,\nCopyright (c) 2026 example.com, inc.\nGenerated By: Ann\nAcme Corp\n`,
    ],
    ['a table beside the accounts', 'Account,ARR,,Sum,\nAcme,1000,,Total,3000\nBeta,2000,,Customers,2\n'],
    ['titles of sections', `Account,ARR,Notes\nACTIVE\nAcme,1000,x\nBeta,2000,x\nLOST FY26\nCora,1,x\n`],
    ['no cells', '\n'],
  ])('are not spoken of: %s', (_, text) => expect(remarks(text)).toEqual([]));

  it.each<[what: string, text: string, says: string[]]>([
    ['a line break in a text', `${TABLE}Gamma,3000,so\nfine\n`, ['Fewer cells than the 3 headings: line 5 (fine).']],
    ['a line break in a text, and a blank line', `${TABLE}Gamma,3000,so\n\nfine\nDune,4000,x\n`, ['line 6 (fine)']],
    ['the lines of the file, not its rows', `Account,ARR,Notes\n"A\nB",1,x\nC,2,"y\nz"\nD,3\n`, ['line 6 (D | 3)']],
    [
      'more than three',
      `${TABLE}${TABLE}${'x,y\n'.repeat(5)}`,
      ['line 7 (x | y), line 8 (x | y), line 9 (x | y) and 2 more.'],
    ],
    [
      'behind the foot of an earlier page',
      `${TABLE}Generated By: Ann\nGamma,3000,so\nfine\nDune,4000,x\n`,
      ['line 6 (fine)'],
    ],
    ['the delimiter announced', 'sep=;\nAccount;ARR\nA;1\nB;2\nC\n', ['line 5 (C)']],
  ])('are named: %s', (_, text, says) => {
    const told = remarks(text) ?? [];
    expect(told).toHaveLength(says.length);
    for (const [index, each] of says.entries()) expect(told[index]).toContain(each);
  });

  const OWNED = 'Account,CSM,ARR,Seats\nAcme,Ana,1000,50\nBeta,Bo,2000,20\n';

  it.each([
    {what: 'an owner', line: 'Gamma,3000,12'},
    {what: 'an owner, with a sign', line: 'Gamma,$3,12'},
  ])('are refused where $what is missing before a figure', ({line}) => {
    expect(() => readCsv(`${OWNED}${line}\n`, 'accounts')).toThrow('fewer cells than its 4 headings in line 4 (Gamma');
  });

  it.each([
    {what: 'cells are missing at the end', text: `${OWNED}Gamma,Cy,3000\n`},
    {what: 'there is a digit under that heading elsewhere', text: `${OWNED}Gamma,Team 2,1,2\nDelta,3000,12\n`},
    {what: 'too few rows are full', text: 'Account,CSM,ARR,Seats\nAcme,Ana,1000,50\nGamma,3000,12\n'},
  ])('are not refused where $what', ({text}) => expect(() => readCsv(text, 'accounts')).not.toThrow());

  it('are all there, blank where they end early', () => {
    expect(rows(`${TABLE}Delta\n`).slice(3)).toEqual([['Delta']]);
  });
});

describe('lines that stand in quotation marks as a whole', () => {
  it('are taken apart', () => {
    expect(rows('"Account,ARR"\n"Acme,1000"\n"""Beta, Inc"",2000"\n')).toEqual([
      ['Account', 'ARR'],
      ['Acme', 1000],
      ['Beta, Inc', 2000],
    ]);
  });

  it('are one column where the heading has no delimiter', () => {
    expect(rows('"Account"\n"Acme, Inc"\n')).toEqual([['Account'], ['Acme, Inc']]);
  });
});

describe('rows that are longer than the headings', () => {
  const SEATS = 'Account,CSM,ARR,Seats purchased,Seats used,NPS\n';

  it.each<[what: string, text: string, is: unknown[]]>([
    [
      'amounts in one column',
      `${SEATS}Acme,Ann,48,120,50,48,9\nBeta,Ann,12,500,20,11,6\nGamma,Bob,96,350,120,118,10\n`,
      ['48,120', '12,500', '96,350'],
    ],
    [
      'some of them below a thousand or above a million',
      `${SEATS}Acme,Ann,48,120,50,48,9\nBeta,Ann,950,20,11,6\nGamma,Bob,$1,200,000.50,90,18,10\n`,
      ['48,120', 950, '$1,200,000.50'],
    ],
    [
      'a name with a comma and a blank',
      `${SEATS}"Acme",Ann,48120,50,48,9\nBeta, Inc,Ann,12500,20,11,6\nGamma,Bob,96350,120,118,10\n`,
      [48120, 12500, 96350],
    ],
  ])('are read where that can be done in one way: %s', (_, text, is) => {
    expect(
      rows(text)
        .slice(1)
        .map((row) => row[2]),
    ).toEqual(is);
    expect(rows(text).every(({length}) => length === 6)).toBe(true);
    expect(readCsv(text, 'x').remarks?.[0]).toMatch(/can be read only one way, as in line [23]: /);
  });

  it.each([
    ['one row that fits in two ways', `${SEATS}Acme,Ann,96,350,120,118,10\n`, 2],
    ['a text with a delimiter', `${SEATS}Acme,Ann,48120,50,48,9\nBeta,Inc,Ann,12500,20,11,6\n`, 3],
    ['digits that are no thousands', `${SEATS}Acme,Ann,48120,50,48,9\nBeta,Ann,125,00,20,11,6\n`, 3],
    ['a semicolon', 'Account;ARR;Seats\nAcme;48;120\nBeta;48;120;50\n', 3],
    ['a row number without a heading', 'Account,ARR\n1,Acme,100\n2,Beta,200\n', 2],
    ['a blank that other cells have too', 'Account, ARR, Seats\nAcme, 48, 50\nBeta, Inc, 12, 20\n', 3],
  ])('are refused with their line otherwise: %s', (_, text, line) => {
    expect(() => rows(text)).toThrow(FileProblem);
    expect(() => rows(text)).toThrow(new RegExp(`more cells than its \\d headings in line ${line} \\(`));
  });

  it('speak of commas only where commas are between the cells', () => {
    expect(() => rows('Account;ARR;Seats\nBeta;48;120;50\n')).toThrow(/texts that contain the delimiter/);
    expect(() => rows('Account,ARR,Seats\nBeta,48,12,50\n')).toThrow(/contain a comma/);
  });

  const NOTED = 'Account,ARR,CSM,Renewal Date,Notes\n';

  it.each<[what: string, text: string, is: unknown[]]>([
    [
      'the thousands of 48,120 beside rows that are joined',
      `${NOTED}Acme,48,120,Ann,2027-03-01,\nBeta,36,000,Raj,2027-04-01,call\nCora,950,Raj,2027-04-01,\n`,
      ['48,120', '36,000', 950],
    ],
    [
      'the same beside rows with amounts below a thousand alone',
      `${NOTED}Acme,48,120,Ann,2027-03-01,\nBeta,360,Raj,2027-04-01,call\nCora,950,Raj,2027-04-01,\n`,
      ['48,120', 360, 950],
    ],
    [
      'the same where nothing is noted at all',
      `${NOTED}Acme,48,120,Ann,2027-03-01,\nBeta,36,500,Raj,2027-04-01,\n`,
      ['48,120', '36,500'],
    ],
    [
      'the same where blank cells at the end are left out',
      `${NOTED}Acme,48,120,Ann,2027-03-01\nBeta,36,000,Raj,2027-04-01,call\nCora,950,Raj\n`,
      ['48,120', '36,000', 950],
    ],
    [
      'a total',
      `${NOTED}Acme,48,120,Ann,2027-03-01,x\nBeta,360,Raj,2027-04-01,call\nTotal,48,480,,,\n`,
      ['48,120', 360, '48,480'],
    ],
    ['only round thousands', 'Account,Seats,ARR,Notes\nAcme,10,48,000,\nBeta,20,36,500,\n', [10, 20]],
    [
      'names with a comma and a blank',
      `${NOTED}Acme,48120,Ann,2027-03-01,\nBeta, Inc,36000,Raj,2027-04-01,\nOak, Ltd,1000,Bo,2027-04-01,x\n`,
      [48_120, 36_000, 1000],
    ],
  ])('are joined also where their last cell is blank: %s', (_, text, is) => {
    expect(
      rows(text)
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(is);
    expect(readCsv(text, 'x').remarks).toEqual([expect.stringContaining('can be read only one way, as in line')]);
  });

  it.each<[what: string, text: string, is: unknown[]]>([
    ['a blank heading', 'Account,ARR,Renewal Date,\nAcme,48,000,2027-03-01\nBeta,950,2027-04-01,\n', ['48,000', 950]],
    ['a column of words without a heading', 'Account,Seats,ARR,\nAcme,50,480,call\nBeta,20,950,mail\n', [50, 20]],
    ['one of figures', 'Account,Seats,ARR,\nAcme,50,480,7\nBeta,20,950,9\n', [50, 20]],
  ])('are joined where all lines have as many cells only if that reads better: %s', (_, text, is) => {
    expect(
      rows(text)
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(is);
  });

  it.each([
    ['an amount may be two', `${SEATS}Acme,Ann,48120,50,48,9\nBeta,Bo,96,350,118,10,\n`, 3],
    ['a name may be two', `${NOTED}Acme,48120,Ann,2027-03-01,x\nBeta,Inc,36000,2027-04-01,Raj,\n`, 3],
    ['the amounts of all rows may be two', 'Account,Seats,ARR,Notes\nAcme,10,48,120,\nBeta,20,36,500,\n', 2],
  ])('are refused with a blank last cell where %s', (_, text, line) =>
    expect(() => rows(text)).toThrow(new RegExp(`more cells than its \\d headings in line ${line} \\(`)),
  );

  it.each([
    ['in a row of its own', `${SEATS}Acme,Ann,48120,50,48,9\nBeta,Bo,12500,20,11,6,\n`],
    ['in all rows', 'Account,Seats,Used,CSM\nAcme,120,110,Ann,\nBeta,500,450,Bo,\n'],
    ['in most rows', 'Account,Seats,Used,CSM\nAcme,120,110,Ann,\nBeta,500,450,Bo,\nCora,130,110,Bo\n'],
    ['in all rows, of few digits', 'Account,Seats,Used\nAcme,120,110,\nBeta,50,45,\n'],
    ['and something is still open', `${SEATS}Acme,Ann,48120,50,48,9\nBeta,Bo,TBD,TBD,TBD,TBD,\n`],
  ])('only end in a comma %s', (_, text) => {
    expect(readCsv(text, 'x').remarks).toEqual([]);
    expect(rows(text)[2]?.slice(0, -1).map(String)).toEqual(text.split('\n')[2]!.split(',').slice(0, -1));
  });

  it('are not refused for blank cells at their end, nor titles for a narrow table', () => {
    expect(rows('Account,ARR\nAcme,100,,\n')[1]?.slice(0, 2)).toEqual(['Acme', 100]);
    expect(rows('Made by,Ann,on,Monday\n\nAccount,ARR\nAcme,100\n')[3]).toEqual(['Acme', 100]);
  });
});

describe('marks that keep a value as it is typed', () => {
  it.each<[what: string, text: string, is: unknown[]]>([
    ['a constant formula', 'a,b\n="000812",="48000"', ['000812', 48000]],
    ['one with a delimiter in it', 'a,b\n="Teasel, Labs",="2027-02-20"', ['Teasel, Labs', {date: '2027-02-20'}]],
    ['one in quotation marks', 'a,b\n"=""Best"" Co","=""50"""', ['="Best" Co', 50]],
    ['a blank before quotation marks', 'a, "b"\nx, "48,000"', ['x', '48,000']],
    ['an apostrophe before a number', "a,b\n'00812,'48", ['00812', 48]],
    ['but not before a name', "a,b\n't Hooft,'90s Kids", ["'t Hooft", "'90s Kids"]],
    ['a formula stays text', 'a,b\n=A1&"x",=1+1', ['=A1&"x"', '=1+1']],
    ['blanks around a number', 'a,b\n 50 , TRUE', [50, true]],
  ])('%s', (_, text, is) => expect(rows(text)[1]).toEqual(is));
});

describe('other quotation marks', () => {
  it.each([
    ["Account,ARR\n'Acme, Inc','48,000'\n'Bolt','12'\n", ['Acme, Inc', '48,000']],
    ['“Account”,“ARR”\n“Acme, Inc”,“48,000”\n', ['Acme, Inc', '48,000']],
    ["Account;ARR\n'Dave's';'1'\n'Bolt';'12'\n", ["Dave's", 1]],
    ["Account;ARR\n't Hof;1\nDave's;2\n", ["'t Hof", 1]],
    ["Account;ARR\n'00812;'48000\nBolt;2\n", ['00812', 48_000]],
  ])('around all cells come off, and only then: %j', (text, row) => expect(rows(text)[1]).toEqual(row));
});

describe('a table that is lined up for people', () => {
  const IS = table(['Account', 'ARR', 'Seats'], ['Larkspur Foods', 48_000, 50], ['Quince', 12_500, 20]);
  const read = (text: string) => rows(text).filter((row) => row.some((cell) => cell !== null));

  it.each<[what: string, text: string]>([
    [
      'a grid',
      '+----------------+-------+-------+\n| Account        | ARR   | Seats |\n+================+=======+=======+\n' +
        '| Larkspur Foods | 48000 |    50 |\n| Quince         | 12500 |    20 |\n+----------------+-------+-------+\n',
    ],
    [
      'a grid without a frame',
      ' Account        | ARR   | Seats\n----------------+-------+-------\n Larkspur Foods | 48000 |    50\n Quince         | 12500 |    20\n',
    ],
    [
      'columns below dashes',
      'Account         ARR    Seats\n--------------  -----  -----\nLarkspur Foods  48000     50\nQuince          12500     20\n',
    ],
    ['a wiki', '||Account||ARR||Seats||\n|Larkspur Foods|48000|50|\n|Quince|12500|20|\n'],
  ])('is read: %s', (_, text) => {
    const found = read(text).map((row) => row.filter((cell) => cell !== null));
    expect(found).toEqual(IS);
  });

  it.each<[what: string, text: string, row: unknown[]]>([
    ['commas above dashes', 'Account,ARR\n---- ----\nAcme,1\n', ['Acme', 1]],
    [
      'columns of a file with bars that are blank',
      '||Account||ARR||\n||Acme||1||\n',
      [null, null, 'Acme', null, 1, null, null],
    ],
  ])('is none: %s', (_, text, row) => expect(rows(text).slice(-1)[0]).toEqual(row));
});

describe('a Markdown table', () => {
  const TABLE = '| Account | ARR |\n|---|---:|\n| Acme \\ Co | 100 |\n| Beta | 200 |\n';

  it('is read without its frame and rule', () => {
    expect(rows(TABLE)).toEqual([['Account', 'ARR'], [null], ['Acme \\ Co', 100], ['Beta', 200]]);
  });

  it('also without a frame', () => {
    expect(rows('Account | ARR\n--- | ---\nAcme | 100\n')).toEqual([['Account', 'ARR'], [null], ['Acme', 100]]);
  });

  it.each(['| :- | :-: |', '|:-:|:-:|', '| - | --- |'])('with a short rule: %s', (rule) =>
    expect(rows(`| Account | ARR |\n${rule}\n| Acme | 100 |\n`)).toEqual([['Account', 'ARR'], [null], ['Acme', 100]]),
  );

  it('keeps a row of dashes alone, and bars that belong to a text', () =>
    expect(rows('| Account | ARR |\n|---|---|\n| Acme \\| Co | 100 |\n| - | - |\n')).toEqual([
      ['Account', 'ARR'],
      [null],
      ['Acme | Co', 100],
      ['-', '-'],
    ]));

  it.each([
    ['[Acme](https://crm.example/1)', 'Acme'],
    ['[Acme](/crm/1) ⚠️', 'Acme ⚠️'],
    ['**Acme**', 'Acme'],
    ['*Acme*', 'Acme'],
    ['`Acme`', 'Acme'],
    ['[Acme] (north)', '[Acme] (north)'],
    ['* Acme', '* Acme'],
    ['A*B', 'A*B'],
    ['snake_case_', 'snake_case_'],
    ['**', '**'],
  ])('leaves of %s the text: %s', (cell, text) =>
    expect(rows(`| Account | ARR |\n|---|---|\n| ${cell} | 1 |\n`)[2]).toEqual([text, 1]),
  );

  it('is none without a rule: a file with bars keeps its columns', () => {
    expect(rows('Account|ARR|\nAcme|100|\n')[1]).toEqual(['Acme', 100, null]);
  });
});

it('a title below headings of which the first is blank makes no row too long', () => {
  const text = ',Account,ARR\nEnterprise,,\n,Acme,12000\n,Bolt,9000\nSMB,,\n,Core,8000\n';
  expect(rows(text)).toHaveLength(6);
});
