import {movedFormula} from '../../src/cells/moved-formula';

describe('a formula that moves from row 5 to row 9', () => {
  it.each<[what: string, formula: string, moved: string]>([
    ['reads its own row where it is now', '=G5-F5', '=G9-F9'],
    ['keeps its pins', '=$G$5-F$5', '=$G$9-F$9'],
    ['reads both ends of a range in its row', '=SUM(A5:C5)', '=SUM(A9:C9)'],
    ['reads other rows where they were', '=F4+F50+F15', '=F4+F50+F15'],
    ['moves one end of a range when only that is its row', '=SUM(F5:F20)', '=SUM(F9:F20)'],
    [
      'reads other tabs where it did',
      "=Accounts!A5&'My tab'!B5&Accounts!A5:B5",
      "=Accounts!A5&'My tab'!B5&Accounts!A5:B5",
    ],
    ['keeps texts', '="A5 ""F5"" said"&F5', '="A5 ""F5"" said"&F9'],
    ['keeps names and functions', '=LOG10(A5)+ROWS5+A5B+F5(1)', '=LOG10(A9)+ROWS5+A5B+F5(1)'],
    ['keeps whole columns', '=SUM(F:F)', '=SUM(F:F)'],
  ])('%s', (_, formula, moved) => expect(movedFormula(formula, 5, 9)).toBe(moved));

  it('is the same when it stays', () => expect(movedFormula('=F5', 5, 5)).toBe('=F5'));
});
