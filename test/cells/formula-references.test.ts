import {referencesIn} from '../../src/cells/formula-references';
import {table} from '../builders';

describe('references in a formula', () => {
  it.each([
    {formula: '=A1', found: [[null, 1, 1]]},
    {formula: '=$B$2:d5', found: [[null, 2, 4]]},
    {
      formula: '=SUM(A:C, AA3)',
      found: table([null, 1, 3], [null, 27, 27]),
    },
    {formula: '=A2:F', found: [[null, 1, 6]]},
    {formula: '=COUNTA(2:2)', found: [[null, 0, 0]]},
    {formula: '=Ranking!B3+1', found: [['Ranking', 2, 2]]},
    {formula: "='Kim''s tab'!B3:B", found: [["Kim's tab", 2, 2]]},
    {formula: '=客户!C1', found: [['客户', 3, 3]]},
    {formula: '="Ranking!A1"&B2', found: [[null, 2, 2]]},
    {formula: '=LOG10(1)+ROUND2(3)', found: []},
    {formula: '=rate_B2*1.5', found: []},
    {formula: '=1+1', found: []},
  ])('$formula', ({formula, found}) => {
    const seen = referencesIn(formula).map(({tab, columns}) => [tab, columns?.from ?? 0, columns?.to ?? 0]);
    expect(seen).toEqual(found);
  });
});
