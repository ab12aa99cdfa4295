import {openRealm} from '../../workbench/host/realm';

const BUNDLE = `
function DOUBLE(value) { return Array.isArray(value) ? value.map((row) => row.map((each) => each * 2)) : value * 2; }
function KIND(value) { return value === undefined ? 'undefined' : value instanceof Date ? 'date' : Array.isArray(value) ? 'rows' : typeof value + ':' + value; }
function BOOM() { throw new Error('no'); }
function WRITE() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1); }
function UI() { SpreadsheetApp.getUi(); }
function WHEN() { return new Date(Date.UTC(2026, 0, 31)); }
`;

describe('formulas', () => {
  const host = openRealm({bundle: BUNDLE, now: '2026-11-21T09:00:00Z'});
  const shown = (formula: string) => {
    host.user.type('Sheet1!H1', formula);
    host.workbook.settle();
    return host.workbook.sheets[0]!.displayAt(0, 7);
  };
  beforeAll(() => {
    host.user.fill('Sheet1', [
      ['a', 1, '2026-01-31', true],
      ['b', 2, '', 'x'],
      ['c', 3, '1/2/2026', 0.5],
    ]);
  });

  it.each([
    ['=1+2*3', '7'],
    ['=-2^2', '4'],
    ['=2^-1', '0.5'],
    ['=10%', '0.1'],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['="A"="a"', 'TRUE'],
    ['=C2=""', 'TRUE'],
    ['=C2=0', 'TRUE'],
    ['=C2', ''],
    ['=1/0', '#DIV/0!'],
    ['=A1+1', '#VALUE!'],
    ['=SUM(B1:B3)', '6'],
    ['=SUM(B1:B)', '6'],
    ['=SUM(A1:D3)', '92083.5'],
    ['=SUMPRODUCT(B1:B3*(A1:A3="b"))', '2'],
    ['=IF(B1>0,"yes","no")', 'yes'],
    ['=IFERROR(1/0,"oops")', 'oops'],
    ['=VLOOKUP("b",A1:B3,2,FALSE)', '2'],
    ['=XLOOKUP("c",A1:A3,B1:B3)', '3'],
    ['=XLOOKUP("z",A1:A3,B1:B3,"none")', 'none'],
    ['=LET(x,2,y,x*3,x+y)', '8'],
    ['=INDEX(B1:B3,2)', '2'],
    ['=MATCH("c",A1:A3,0)', '3'],
    ['=C1+1', '2026-02-01'],
    ['=C1-C3', '29'],
    ['=EDATE(C1,1)', '2/28/2026'],
    ['=TODAY()', '11/21/2026'],
    ['=TEXT(0.256,"0.0%")', '25.6%'],
    ['=ROUND(2.675,2)', '2.68'],
    ['=ROUND(-2.5)', '-3'],
    ['=COUNTIF(B1:B3,">=2")', '2'],
    ['=SUMIF(A1:A3,"b",B1:B3)', '2'],
    ['=QUERY(A1:B3,"select A")', '#NAME?'],
    ['=NOSUCH(1)', '#NAME?'],
    ['=1+', '#ERROR!'],
    ['=DOUBLE(4)', '8'],
    ['=double(B3)', '6'],
    ['=KIND(C1)', 'date'],
    ['=KIND(C2)', 'string:'],
    ['=KIND()', 'undefined'],
    ['=KIND(B1:B2)', 'rows'],
    ['=KIND(H3)', 'string:#N/A'],
    ['=KIND(10%)', 'number:0.1'],
    ['=BOOM()', '#ERROR!'],
    ['=WRITE()', '#ERROR!'],
    ['=UI()', '#ERROR!'],
    ['=WHEN()', '1/31/2026'],
    ['=DOUBLE(NOW())', '#ERROR!'],
    ['=NORM.DIST(1,0,1,TRUE)', '0.8413447461'],
  ])('%s shows %s', (formula, expected) => {
    host.user.type('Sheet1!H3', '=NA()');
    expect(shown(formula)).toBe(expected);
  });

  it('spills, is blocked and spills again', () => {
    const display = (row: number, column: number) => {
      host.workbook.settle();
      return host.workbook.sheets[0]!.displayAt(row, column);
    };
    host.user.type('Sheet1!J1', '=DOUBLE(B1:B3)');
    expect([display(0, 9), display(1, 9), display(2, 9)]).toEqual(['2', '4', '6']);
    host.user.type('Sheet1!J2', 'mine');
    expect([display(0, 9), display(1, 9), display(2, 9)]).toEqual(['#REF!', 'mine', '']);
    host.user.clear('Sheet1!J2');
    expect([display(0, 9), display(1, 9), display(2, 9)]).toEqual(['2', '4', '6']);
    host.user.type('Sheet1!B2', '20');
    expect([display(0, 9), display(1, 9), display(2, 9)]).toEqual(['2', '40', '6']);
  });
});
