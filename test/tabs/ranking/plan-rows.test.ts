import {assessPortfolio} from '../../../src/core/portfolio';
import {WORDS} from '../../../src/playbook/words';
import {planRowsIn} from '../../../src/tabs/ranking/plan-rows';
import {AS_OF, accountWith, PLAYBOOK, table} from '../../builders';
import {cellsOf} from '../cells-of';
import {tabOf} from '../plan/planned';

function rowsFor(names: readonly string[], plan: readonly (readonly unknown[])[]) {
  const accounts = names.map((account, index) => accountWith({account, row: index + 2, utilization: 0.9}));
  return Object.fromEntries(planRowsIn(plan, assessPortfolio(accounts, AS_OF, PLAYBOOK)));
}

describe('where the plan of each account begins', () => {
  const back = WORDS.en['plan-to-index'];

  it('is a row that leads back to the index and names the account', () => {
    const plan = [
      ['Account plans'],
      ['', 'Acme', 'in the index'],
      ['', 'Beta', '', back],
      ['', 'text'],
      ['', 'Acme', '', back],
    ];
    expect(rowsFor(['Acme', 'Beta'], plan)).toEqual({Acme: 5, Beta: 3});
  });

  it('is known in either language', () => {
    expect(rowsFor(['Acme'], [[], ['', 'Acme', WORDS.zh['plan-to-index']]])).toEqual({Acme: 2});
  });

  it('is nothing for an account without a plan, and a blank cell leads nowhere', () => {
    expect(rowsFor(['Acme', 'Beta'], table(['', 'Acme', back], ['', 'Beta', '']))).toEqual({Acme: 1});
    expect(rowsFor(['Acme'], [])).toEqual({});
  });

  it('goes by their order for accounts of one name', () => {
    const plan = table(['', 'Acme', back], ['', 'text'], ['', 'Acme', back]);
    expect(rowsFor(['Acme', 'Acme'], plan)).toEqual({Acme: 1, 'Acme  (2)': 3});
    expect(rowsFor(['Acme', 'Acme'], plan.slice(0, 1))).toStrictEqual({Acme: 1});
  });

  it('is found under a long name that was cut, and under a name that was cleaned', () => {
    const long = 'x'.repeat(100);
    expect(rowsFor([long], [['', `${'x'.repeat(39)}…`, back]])).toEqual({[long]: 1});
    const [wide, wider] = ['客'.repeat(40), '客'.repeat(41)];
    expect(rowsFor([wide], [['', wide, back]])).toEqual({[wide]: 1});
    expect(rowsFor([wider], [['', `${'客'.repeat(39)}…`, back]])).toEqual({[wider]: 1});
    expect(rowsFor(['Acme\n Inc.'], [['', 'Acme Inc.', back]])).toEqual({'Acme\n Inc.': 1});
  });

  it.each(['Wait… what', 'Soon…', '…', '{{owner}}', '2026'])('is found under the name %s', (name) => {
    const accounts = [accountWith({account: name, row: 2, utilization: 0.95})];
    const portfolio = assessPortfolio(accounts, AS_OF, PLAYBOOK);
    const plan = cellsOf(tabOf({portfolio, accounts, selectedRows: new Set([2])}));
    const row = planRowsIn(plan, portfolio).get(name);
    expect(plan[(row ?? 0) - 1]).toContain(WORDS.en['plan-to-index']);
  });
});
