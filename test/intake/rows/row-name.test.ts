import {isTotalName} from '../../../src/intake/rows/row-name';
import {told} from '../read';
import {giving, texts} from '../texts';

describe('the name of a total', () => {
  it.each([
    ...texts`
      Total | TOTAL | Total: | total : | Grand Total | Subtotal | sum | 合计 | 总计： | Totals
      Grand Totals (3 records) | Total: 12 | Total ARR | Summe | Gesamtergebnis | Total général | Σ | ∑ ARR
      Summe CHF | # accounts | Suma total | Totale | 小计 | 汇总： | 平均 | 集計 | Count | Average
      Anzahl: 14 Kunden | 24 accounts | 24 customers | Rows: 24 | n = 24 | 共 24 家客户 | Media | Tot.
      Carried forward | Übertrag: | À reporter | Report | Suma y sigue | Riporto | 次頁繰越 | Łącznie | Suma częściowa | Total HT | Součet | 总额
      Weighted average | Número de clientes | Gemiddeld | 顧客数 | Total (K) | Distinct count | סה"כ
      合 計 | 小　计 | 합 계 | T O T A L | 총 4개사 | Total incl. churned | Biggest
    `,
    `${' '.repeat(40)}Total`,
  ])('%j is one', (name) => expect(isTotalName(name)).toBe(true));

  it.each([
    ...texts`
      Boston Report | Transport AG | Übertragung GmbH | Max Manual Labs | Total Currency Exchange | Brought Forward Ltd
      Total Energies | Total: Energies | Wren Media | Número Uno | List Co | Tot Stuff | 24 Accounts Ltd
      Customers First | n = Labs | Total Customer Care | Average Joe’s | : | Sum Logic | Subtotal AG | To:tal | @SUM(1) | =SUM(A1)
      #VALUE! | S A P | A B | T O T A L Energies | 총명 | Total Churn Labs
    `,
    '',
  ])('%j is none', (name) => expect(isTotalName(name)).toBe(false));
});

describe('an example of a template', () => {
  const below = (...names: string[]) =>
    told([['Account', 'ARR'], ...names.map((name, at) => [name, 5000 * (at + 1)])]).intake;

  it.each(texts`
    e.g. Acme Corp | E.g., Acme | Example: Acme Inc | [Example] Acme | Acme (sample) | Sample Company | Ejemplo S.A.
    EXAMPLE - DELETE THIS ROW | z. B. Muster GmbH | Musterfirma GmbH | Ejemplo: Acme | 例：某某公司
    サンプル株式会社 | [Customer name] | <Account name>
  `)('above the accounts is none: %s', (name) => {
    expect(below(name, 'Larkspur', 'Quince').accounts.map(({account}) => account)).toEqual(['Larkspur', 'Quince']);
    expect(below(name, 'Larkspur').leftOut).toMatchObject([{row: 2, name, why: 'description'}]);
  });

  it.each([
    ...texts`Sample Logic | EG Group | Muster Software | Delete Me Not Ltd`.map(giving('Larkspur')),
    ['Sample Company', 'Sample Corp'],
    ['Example 1', 'Larkspur', 'Example 2'],
    ['Larkspur', 'Example Inc'],
  ])('is not what the accounts are called: %s, %s', (...names) =>
    expect(below(...names).accounts).toHaveLength(names.length),
  );
});
