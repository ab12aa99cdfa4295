import type {Account} from '../../../src/core/account';
import {assessPortfolio} from '../../../src/core/portfolio';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {WORDS} from '../../../src/playbook/words';
import {outreachFrom} from '../../../src/tabs/outreach/build';
import {AS_OF, healthyAccount, PLAYBOOK, table} from '../../builders';
import {schedulesFor} from '../scheduled';
import {plansOf} from './planned';

const HOT = {utilization: 1, growth: 'Strong', featureRequests: {count: 2, items: ['SSO']}} as const;

/** The rows that get a plan, and those that get a mail. */
function rowsOf(fields: readonly Partial<Account>[], selected?: readonly number[]) {
  const accounts = fields.map((each, index) => healthyAccount({...HOT, ...each, row: index + 2}));
  const portfolio = assessPortfolio(accounts, AS_OF, PLAYBOOK);
  const selectedRows = selected && new Set(selected);
  const {plans, others} = plansOf(portfolio, 'en', selectedRows);
  const mails = outreachFrom(schedulesFor(portfolio), {scripts: SCRIPTS.en, words: WORDS.en, selectedRows});
  const sorted = (rows: number[]) => rows.sort((a, b) => a - b);
  return {
    planned: sorted(plans.map(({assessment}) => assessment.account.row)),
    written: sorted(mails.map(({assessment}) => assessment.account.row)),
    others: others.length,
  };
}

describe('a customer in two rows', () => {
  it.each<[what: string, fields: Partial<Account>[], rows: number[]]>([
    ['of one name', [{account: 'Acme'}, {account: ' acme', arr: 90_000}, {account: 'Bolt'}], [2, 4]],
    ['of one ID', table({account: 'Acme', accountId: '7'}, {account: 'Acme', accountId: '7'}), [2]],
    [
      'of one name with two IDs is two',
      table({account: 'Acme', accountId: '7'}, {account: 'Acme', accountId: '8'}),
      [2, 3],
    ],
  ])('%s is planned and written to once', (_, fields, rows) => {
    expect(rowsOf(fields)).toEqual({planned: rows, written: rows, others: 0});
  });

  it('is planned where it was selected', () => {
    const twice = [{account: 'Acme'}, {account: 'Acme'}];
    expect(rowsOf(twice, [3])).toMatchObject({planned: [3], written: [3]});
    expect(rowsOf(twice, [2, 3])).toMatchObject({planned: [2], written: [2]});
  });
});

describe('how many are planned', () => {
  const crowd = Array.from({length: 203}, (_, index) => ({account: `Account ${index}`}));

  it.each([
    {who: 'unasked', selected: undefined, planned: 40, others: 163},
    {who: 'of a selection', selected: crowd.map((_, index) => index + 2), planned: 200, others: 3},
  ])('$who: $planned, and the index names the rest', ({selected, planned, others}) => {
    const found = rowsOf(crowd, selected);
    expect([found.planned.length, found.others]).toEqual([planned, others]);
  });
});
