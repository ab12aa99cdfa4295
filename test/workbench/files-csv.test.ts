import fc from 'fast-check';
import Papa from 'papaparse';
import {readCsv} from '../../workbench/files/csv';
import {FileProblem} from '../../workbench/files/tab';

const bytes = (text: string) => new TextEncoder().encode(text);
const rows = (text: string) => readCsv(bytes(text), 'accounts').rows;
const cell = (text: string) => rows(`a,b\n${text},x`)[1]?.[0];

describe('a cell of a CSV file', () => {
  it.each([
    {text: '', is: null},
    {text: 'BetaCorp', is: 'BetaCorp'},
    {text: ' BetaCorp ', is: ' BetaCorp '},
    {text: 'TRUE', is: true},
    {text: 'False', is: false},
    {text: 'truely', is: 'truely'},
    {text: '0', is: 0},
    {text: '-12', is: -12},
    {text: '48000', is: 48000},
    {text: '0.96', is: 0.96},
    {text: '1.25', is: 1.25},
    {text: '48.0000', is: 48},
    {text: '48.000', is: '48.000'}, // thousands in half of Europe
    {text: '1.234', is: '1.234'},
    {text: '007', is: '007'}, // an ID
    {text: '00.5', is: '00.5'},
    {text: '"48,000"', is: '48,000'},
    {text: '$48K', is: '$48K'},
    {text: '96%', is: '96%'},
    {text: '1e5', is: '1e5'},
    {text: '.5', is: '.5'},
    {text: '5.', is: '5.'},
    {text: '123456789012345', is: 123456789012345},
    {text: '1234567890123456', is: '1234567890123456'}, // more digits than a number holds
    {text: '2026-11-21', is: {date: '2026-11-21'}},
    {text: '2028-02-29', is: {date: '2028-02-29'}},
    {text: '2026-02-29', is: '2026-02-29'}, // no such day
    {text: '2026-13-01', is: '2026-13-01'},
    {text: '2026-11-21T10:00:00Z', is: '2026-11-21T10:00:00Z'},
    {text: '21-11-2026', is: '21-11-2026'},
    {text: '=1+1', is: '=1+1'},
    {text: '#N/A', is: '#N/A'},
  ])('$text', ({text, is}) => expect(cell(text)).toEqual(is));
});

describe('the delimiter', () => {
  it.each([
    {from: 'commas', text: 'Account,ARR\nA,1\nB,2\n'},
    {from: 'semicolons', text: 'Account;ARR\r\nA;1\r\nB;2'},
    {from: 'tabs', text: 'Account\tARR\nA\t1\nB\t2\n'},
    {from: 'bars', text: 'Account|ARR\nA|1\nB|2\n'},
    {from: "Excel's own line", text: 'sep=;\r\nAccount;ARR\r\nA;1\r\nB;2\r\n'},
  ])('is found: $from', ({text}) => {
    expect(rows(text)).toEqual([
      ['Account', 'ARR'],
      ['A', 1],
      ['B', 2],
    ]);
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
    expect(rows(text)).toEqual([
      ['a', 'b'],
      ['Acme', 1],
      ['Beta', 2],
    ]);
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
    {
      what: 'a cell is never closed',
      text: 'Account,ARR\nAcme,"1000\nBeta,2000\nGamma,3000\n',
      line: 2,
      says: 'Acme,"1000',
    },
    {what: 'the last cell is never closed', text: 'Account,ARR\nAcme,1000\nBeta,"2000', line: 3, says: 'Beta,"2000'},
    {
      what: 'a name begins with a quotation',
      text: 'a,b\n"Best" Co,100\nBeta,2\nGamma,3\n',
      line: 2,
      says: '"Best" Co,100',
    },
    {what: 'two such names pair up', text: 'a,b\n"Best" Co,100\nBeta,"2"\nGamma,3\n', line: 2, says: '"Best" Co,100'},
    {what: 'text follows a closed cell', text: 'a,b\nAcme,1\n"Beta"x,2\n', line: 3, says: '"Beta"x,2'},
    {what: 'a cell of two lines came before', text: 'a,b\n"one\ntwo",1\nAcme,"2\n', line: 4, says: 'Acme,"2'},
    {what: 'the delimiter is announced', text: 'sep=;\r\na;b\r\nAcme;"1\r\nBeta;2\r\n', line: 3, says: 'Acme;"1'},
  ])('$what', ({text, line, says}) => {
    expect(read(text)).toThrow(FileProblem);
    expect(read(text)).toThrow(`in line ${line} whose text does not end where a cell ends (${says})`);
  });

  it.each([
    {what: 'inches in the middle of a cell', text: 'a,b\n17" screen,1\nx,2', cell: '17" screen'},
    {what: 'a quotation behind a blank', text: 'a,b\n "Best" Co,1\nx,2', cell: ' "Best" Co'},
    {what: 'a quotation that is written twice', text: 'a,b\n"""Best"" Co",1\nx,2', cell: '"Best" Co'},
    {what: 'a blank behind a closed cell', text: 'a,b\n"Best" ,1\nx,2', cell: 'Best'},
  ])('but not $what', ({text, cell: is}) => expect(rows(text)[1]).toEqual([is, 1]));

  it('names a long line by its beginning', () => {
    expect(read(`a,b\n${'x'.repeat(99)},"1\n`)).toThrow(`(${'x'.repeat(40)})`);
  });
});

describe('rows of another length', () => {
  const remarks = (text: string) => readCsv(bytes(text), 'accounts').remarks;
  const TABLE = 'Account,ARR,Notes\nAcme,1000,fine\nBeta,2000,fine\n';

  it.each([
    {what: 'rows that are all alike', text: TABLE},
    {what: 'titles above the table', text: `Our accounts,2026\n\n${TABLE}`},
    {what: 'blank lines', text: `${TABLE}\n\n,\nGamma,3000,fine\n`},
    {what: 'blank cells at the end', text: `${TABLE}Gamma,3000,fine,,,\n`},
    {
      what: 'a program that leaves out blank cells at the end',
      text: 'Account,ARR,Notes\nAcme,1000\nBeta,2000\nGamma\n',
    },
    {what: 'no cells', text: '\n'},
  ])('are not spoken of: $what', ({text}) => expect(remarks(text)).toEqual([]));

  it.each([
    {
      what: 'a delimiter in a text',
      text: `${TABLE}Gamma, Inc,3000,fine\n`,
      says: ['More than the 3 cells of the headings: line 4 (Gamma |  Inc | 3000 | fine).'],
    },
    {
      what: 'a line break in a text',
      text: `${TABLE}Gamma,3000,so\nfine\n`,
      says: ['Fewer than the 3 cells of the headings: line 5 (fine).'],
    },
    {
      what: 'both',
      text: `${TABLE}Gamma, Inc,3000,fine\nDelta,4000\n`,
      says: [
        'More than the 3 cells of the headings: line 4 (',
        'Fewer than the 3 cells of the headings: line 5 (Delta | 4000).',
      ],
    },
    {
      what: 'the lines of the file, not its rows',
      text: `Account,ARR,Notes\n"A\nB",1,x\nC,2,"y\nz"\nD,3,x,y\n`,
      says: ['line 6 (D | 3 | x | y)'],
    },
    {
      what: 'more than three',
      text: `${TABLE}${TABLE}${'x,y\n'.repeat(5)}`,
      says: ['line 7 (x | y), line 8 (x | y), line 9 (x | y) and 2 more.'],
    },
    {what: 'the delimiter announced', text: 'sep=;\nAccount;ARR\nA;1\nB;2;3\n', says: ['line 4 (B | 2 | 3)']},
  ])('are named: $what', ({text, says}) => {
    const told = remarks(text) ?? [];
    expect(told).toHaveLength(says.length);
    for (const [index, each] of says.entries()) expect(told[index]).toContain(each);
  });

  it('are all there, blank where they end early', () => {
    expect(rows(`${TABLE}Gamma, Inc,3000,fine\nDelta\n`).slice(3)).toEqual([
      ['Gamma', ' Inc', 3000, 'fine'],
      ['Delta'],
    ]);
  });
});

describe('the encoding', () => {
  const text = 'Kunde,Stadt\nMüller,Zürich\n';
  const table = [
    ['Kunde', 'Stadt'],
    ['Müller', 'Zürich'],
  ];

  it.each([
    {encoding: 'UTF-8', encoded: bytes(text)},
    {encoding: 'UTF-8 with a mark', encoded: bytes(`\ufeff${text}`)},
    {encoding: 'UTF-16 little-endian', encoded: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))},
    {encoding: 'UTF-16 little-endian without a mark', encoded: new Uint8Array(Buffer.from(text, 'utf16le'))},
    {encoding: 'UTF-16 big-endian', encoded: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())},
    {encoding: 'Windows-1252', encoded: new Uint8Array(Buffer.from(text, 'latin1'))},
  ])('$encoding', ({encoded}) => expect(readCsv(encoded, 'accounts').rows).toEqual(table));

  it('GB 18030, as Excel saves Chinese', () => {
    const encoded = [0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0x41, 0x0a, 0xbc, 0xd7, 0x2c, 0x31];
    expect(readCsv(new Uint8Array(encoded), '表').rows).toEqual([
      ['客户名称', 'A'],
      ['甲', 1],
    ]);
  });
});
