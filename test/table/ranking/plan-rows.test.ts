import {assessPortfolio} from '../../../src/core/portfolio';
import {planRowsIn} from '../../../src/table/ranking/plan-rows';
import {AS_OF, accountWith, PLAYBOOK} from '../../builders';

function rowsFor(names: readonly string[], plan: readonly (readonly unknown[])[]) {
  const accounts = names.map((account, index) => accountWith({account, row: index + 2, utilization: 0.9}));
  return Object.fromEntries(planRowsIn(plan, assessPortfolio(accounts, AS_OF, PLAYBOOK)));
}

import {WORDS} from '../../../src/playbook/words';

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
    expect(
      rowsFor(
        ['Acme', 'Beta'],
        [
          ['', 'Acme', back],
          ['', 'Beta', ''],
        ],
      ),
    ).toEqual({Acme: 1});
    expect(rowsFor(['Acme'], [])).toEqual({});
  });

  it('goes by their order for accounts of one name', () => {
    const plan = [
      ['', 'Acme', back],
      ['', 'text'],
      ['', 'Acme', back],
    ];
    expect(rowsFor(['Acme', 'Acme'], plan)).toEqual({Acme: 1, 'Acme (2)': 3});
    expect(rowsFor(['Acme', 'Acme'], plan.slice(0, 1))).toEqual({Acme: 1});
  });

  it('is found under a long name that was cut, and under a name that was cleaned', () => {
    const long = 'x'.repeat(100);
    expect(rowsFor([long], [['', `${'x'.repeat(69)}…`, back]])).toEqual({[long]: 1});
    expect(rowsFor(['Acme\n Inc.'], [['', 'Acme Inc.', back]])).toEqual({'Acme\n Inc.': 1});
  });
});
