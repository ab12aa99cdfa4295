import {identitiesOf, renamesBetween} from '../../src/table/identity';
import {accountWith} from '../builders';

describe('what an account is known by', () => {
  it.each<{what: string; accounts: Parameters<typeof accountWith>[0][]; identities: [row: number, identity: string][]}>(
    [
      {what: 'its ID', accounts: [{row: 2, account: 'Acme', accountId: 'A-1'}], identities: [[2, 'A-1']]},
      {what: 'without one its name', accounts: [{row: 2, account: 'Acme'}], identities: [[2, 'Acme']]},
      {
        what: 'of a name that comes up again its count too, from the second on',
        accounts: [
          {row: 2, account: 'Acme'},
          {row: 3, account: 'Bolt'},
          {row: 4, account: 'Acme'},
          {row: 5, account: 'Acme'},
        ],
        identities: [
          [2, 'Acme'],
          [3, 'Bolt'],
          [4, 'Acme (2)'],
          [5, 'Acme (3)'],
        ],
      },
      {
        what: 'counted from the top of the sheet, in whatever order the accounts are ranked',
        accounts: [
          {row: 12, account: 'Acme'},
          {row: 2, account: 'Acme'},
          {row: 7, account: 'Acme'},
        ],
        identities: [
          [2, 'Acme'],
          [7, 'Acme (2)'],
          [12, 'Acme (3)'],
        ],
      },
      {
        what: 'of two accounts of one name with IDs each its own',
        accounts: [
          {row: 2, account: 'Acme', accountId: '1'},
          {row: 3, account: 'Acme', accountId: '2'},
        ],
        identities: [
          [2, '1'],
          [3, '2'],
        ],
      },
    ],
  )('$what', ({accounts, identities}) => {
    expect([...identitiesOf(accounts.map(accountWith))]).toEqual(identities);
  });

  it('leaves the accounts in their order', () => {
    const accounts = [accountWith({row: 3}), accountWith({row: 2})];
    identitiesOf(accounts);
    expect(accounts.map(({row}) => row)).toEqual([3, 2]);
  });
});

describe('an account is renamed', () => {
  const sheet = (...names: string[]) => names.map((identity, index) => ({identity, row: index + 2}));

  it.each([
    {what: 'when its row holds a name that was nowhere', now: sheet('Acme AG', 'Bolt'), renames: [['Acme', 'Acme AG']]},
    {what: 'not when nothing changed', now: sheet('Acme', 'Bolt'), renames: []},
    {what: 'not when rows were sorted', now: sheet('Bolt', 'Acme'), renames: []},
    {what: 'not when it moved on and a new one took its row', now: sheet('Core', 'Bolt', 'Acme'), renames: []},
    {what: 'not when its row was deleted and others moved up', now: sheet('Bolt'), renames: []},
    {what: 'not when it vanished and a new one appeared elsewhere', now: sheet('Bolt', 'Core'), renames: []},
    {
      what: 'each in its row',
      now: sheet('Acme AG', 'Bolt GmbH'),
      renames: [
        ['Acme', 'Acme AG'],
        ['Bolt', 'Bolt GmbH'],
      ],
    },
  ])('$what', ({now, renames}) => {
    expect([...renamesBetween(sheet('Acme', 'Bolt'), now)]).toEqual(renames);
  });
});
