import fc from 'fast-check';
import Papa from 'papaparse';
import {readCsv} from '../../workbench/files/csv';

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
  ])('$text', ({text, is}) => {
    expect(cell(text)).toEqual(is);
  });
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
  ])('$encoding', ({encoded}) => {
    expect(readCsv(encoded, 'accounts').rows).toEqual(table);
  });

  it('GB 18030, as Excel saves Chinese', () => {
    const encoded = [0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0x41, 0x0a, 0xbc, 0xd7, 0x2c, 0x31];
    expect(readCsv(new Uint8Array(encoded), '表').rows).toEqual([
      ['客户名称', 'A'],
      ['甲', 1],
    ]);
  });
});
