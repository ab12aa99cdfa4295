import {openRealm} from '../../workbench/host/realm';
import {table} from '../builders';

/** What a formula shows, the cells it spills into included. */
function shown(formula: string, rows = 3, columns = 2): string[][] {
  const {user} = openRealm({bundle: ''});
  const sheet = user.fill('Data', table([1, 10], [2, 20], [3, 30]));
  user.type('Data!E1', formula);
  user.workbook.settle();
  return Array.from({length: rows}, (_, row) =>
    Array.from({length: columns}, (_, column) => sheet.displayAt(row, 4 + column)),
  ).map((cells) => cells.filter((cell) => cell !== ''));
}

describe('functions that call a LAMBDA', () => {
  it.each([
    {formula: '=MAP(A1:A3,LAMBDA(x,x*2))', shows: [['2'], ['4'], ['6']]},
    {formula: '=MAP(A1:A3,B1:B3,LAMBDA(x,y,x+y))', shows: [['11'], ['22'], ['33']]},
    {formula: '=BYROW(A1:B3,LAMBDA(r,SUM(r)))', shows: [['11'], ['22'], ['33']]},
    {formula: '=BYCOL(A1:B3,LAMBDA(c,MAX(c)))', shows: [['3', '30'], [], []]},
    {formula: '=REDUCE(100,A1:A3,LAMBDA(total,x,total+x))', shows: [['106'], [], []]},
    {formula: '=SCAN(0,A1:A3,LAMBDA(total,x,total+x))', shows: [['1'], ['3'], ['6']]},
    {formula: '=MAP(A1:A3,LAMBDA(x,IF(x=2,1/0,x)))', shows: [['1'], ['#DIV/0!'], ['3']]},
    {formula: '=HYPERLINK("https://example.com","CRM")', shows: [['CRM'], [], []]},
    {formula: '=HYPERLINK("https://example.com")', shows: [['https://example.com'], [], []]},
  ])('$formula', ({formula, shows}) => expect(shown(formula)).toEqual(shows));

  it.each([
    {formula: '=MAP(A1:A3,5)', says: 'The last argument must be a LAMBDA.'},
    {formula: '=MAP(A1:A3,LAMBDA(x,y,x))', says: 'The LAMBDA must take 1 name before its formula.'},
    {formula: '=MAP(A1:A3,B1:B2,LAMBDA(x,y,x))', says: 'The arrays of MAP differ in size.'},
    {formula: '=LAMBDA(x,x)', says: 'LAMBDA is called by MAP, BYROW, BYCOL, REDUCE or SCAN, as their last argument.'},
    {formula: '=QUERY(A1:B3,"select A")', says: "QUERY isn't part of this trial. In Google Sheets it works."},
    {formula: '=SPARKLINE(A1:A3)', says: "SPARKLINE isn't part of this trial. In Google Sheets it works."},
  ])('$formula says what is wrong', ({formula, says}) => {
    const {user} = openRealm({bundle: ''});
    const sheet = user.fill('Data', [[1], [2], [3]]);
    user.type('Data!E1', formula);
    user.workbook.settle();
    expect(sheet.values.get(0, 4)).toMatchObject({message: says});
  });
});
