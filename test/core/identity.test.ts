import fc from 'fast-check';
import type {Account} from '../../src/core/account';
import {identitiesOf, isOutOfStep, knownOf, renamesBetween} from '../../src/core/identity';
import {accountWith, table} from '../builders';

describe('what an account is known by', () => {
  /** Accounts from row 2 on, as `name` or `name #ID`, or with their row in front. */
  const accountsOf = (text: string) =>
    text.split(', ').map((each, at) => {
      const [, row, account, accountId = null] = /^(?:(\d+): )?(.+?)(?: #(.+))?$/.exec(each)!;
      return accountWith({row: row ? Number(row) : at + 2, account: account!, accountId});
    });

  it.each([
    ['its ID', 'Acme #A-1', '2 A-1'],
    ['without one its name', 'Acme', '2 Acme'],
    [
      'of a name that comes up again its count too, from the second on',
      'Acme, Bolt, Acme, Acme',
      '2 Acme, 3 Bolt, 4 Acme  (2), 5 Acme  (3)',
    ],
    [
      'counted from the top of the sheet, in whatever order the accounts are ranked',
      '12: Acme, 2: Acme, 7: Acme',
      '2 Acme, 7 Acme  (2), 12 Acme  (3)',
    ],
    ['of two accounts of one name with IDs each its own', 'Acme #1, Acme #2', '2 1, 3 2'],
    [
      'beside a customer whose name ends in such a count',
      'Acme, Acme (2), Acme, Acme (2)',
      '2 Acme, 3 Acme (2), 4 Acme  (2), 5 Acme (2)  (2)',
    ],
    [
      'counted on where somebody has the very name',
      'Acme, Acme, Acme, Acme  (2)',
      '2 Acme, 3 Acme  (3), 4 Acme  (4), 5 Acme  (2)',
    ],
    ['of an ID that is also the name of another account', 'Bolt #Acme, Acme', '2 Acme, 3 Acme  (2)'],
  ])('%s', (_, accounts, identities) => {
    const found = [...identitiesOf(accountsOf(accounts))].map(([row, identity]) => `${row} ${identity}`);
    expect(found.join(', ')).toBe(identities);
  });

  it('leaves the accounts in their order', () => {
    const accounts = [accountWith({row: 3}), accountWith({row: 2})];
    identitiesOf(accounts);
    expect(accounts.map(({row}) => row)).toEqual([3, 2]);
  });
});

it('an account with an ID is known by it and remembered with its name', () => {
  const accounts = [accountWith({row: 2, account: 'Acme', accountId: 'A-1'}), accountWith({row: 3, account: 'Bolt'})];
  expect(knownOf(accounts)).toStrictEqual([
    {row: 2, identity: 'A-1', name: 'Acme'},
    {row: 3, identity: 'Bolt'},
  ]);
});

describe('whatever the accounts are called', () => {
  const name = fc.tuple(
    fc.constantFrom('Acme', 'Bolt'),
    fc.array(fc.constantFrom(' (2)', '  (2)', '  (3)'), {maxLength: 2}),
  );
  const names = fc.array(
    name.map(([stem, counts]) => stem + counts.join('')),
    {maxLength: 12},
  );
  const known = (called: readonly string[]) => [
    ...identitiesOf(called.map((account, index) => accountWith({account, row: index + 2}))).values(),
  ];

  it('no two are known by the same', () => {
    fc.assert(fc.property(names, (called) => expect(new Set(known(called)).size).toBe(called.length)));
  });

  it('each is known by what its own name begins with', () => {
    fc.assert(
      fc.property(names, (called) => {
        expect(known(called).map((identity, index) => identity.startsWith(called[index]!))).not.toContain(false);
      }),
    );
  });

  it('an account that joins at the end changes nothing for the others', () => {
    const read = fc.array(fc.constantFrom('Acme', 'Acme (2)', 'Acme (3)', 'Acme (2) (2)'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(fc.property(read, (called) => expect(known(called).slice(0, -1)).toEqual(known(called.slice(0, -1)))));
  });
});

const ACME = accountWith({account: 'Acme', accountId: 'A', row: 2});
const BOLT = accountWith({account: 'Bolt', accountId: 'B', row: 3});
const BOTH = [ACME, BOLT];

describe('an account is renamed', () => {
  const sheet = (...names: string[]) => names.map((identity, index) => ({identity, row: index + 2}));

  it.each<[what: string, now: {identity: string; name?: string; row: number}[], ...renames: [string, string][]]>([
    ['when its row holds a name that was nowhere', sheet('Acme AG', 'Bolt'), ['Acme', 'Acme AG']],
    ['not when nothing changed', sheet('Acme', 'Bolt')],
    ['not when rows were sorted', sheet('Bolt', 'Acme')],
    ['not when it moved on and a new one took its row', sheet('Core', 'Bolt', 'Acme')],
    ['not when its row was deleted and others moved up', sheet('Bolt')],
    ['not when it vanished and a new one appeared elsewhere', sheet('Bolt', 'Core')],
    ['each in its row', sheet('Acme AG', 'Bolt GmbH'), ['Acme', 'Acme AG'], ['Bolt', 'Bolt GmbH']],
    ['not to the name of another one that left', sheet('Bolt North')],
    ['not when both got new names and were sorted', sheet('Bolt GmbH', 'Acme AG')],
    [
      'also to a name that has nothing of the old one',
      sheet('Zeta', 'Bolt GmbH'),
      ['Acme', 'Zeta'],
      ['Bolt', 'Bolt GmbH'],
    ],
    [
      'also beside another that gets a name with its first letter',
      sheet('Zeta', 'Alpha'),
      ['Acme', 'Zeta'],
      ['Bolt', 'Alpha'],
    ],
    [
      'when a column of IDs joined',
      [{identity: '001A', name: 'Acme', row: 2}, ...sheet('Bolt', 'Bolt').slice(1)],
      ['Acme', '001A'],
    ],
    [
      'when it got an ID and rows were sorted',
      table({identity: '001B', name: 'Bolt', row: 2}, {identity: '001A', name: 'Acme', row: 9}),
      ['Acme', '001A'],
      ['Bolt', '001B'],
    ],
    [
      'not when two of its name got IDs elsewhere',
      table({identity: '001B', name: 'Acme', row: 8}, {identity: '001A', name: 'Acme', row: 9}),
    ],
    [
      'not when its row has the ID of another customer',
      [{identity: '001C', name: 'Zeta', row: 2}, ...sheet('Bolt', 'Bolt').slice(1)],
    ],
  ])('%s', (_, now, ...renames) => expect([...renamesBetween(sheet('Acme', 'Bolt'), now)]).toEqual(renames));

  it('also when its name has no letters', () => {
    expect([...renamesBetween(sheet('???', 'Bolt'), sheet('Acme', 'Bolt'))]).toEqual([['???', 'Acme']]);
  });

  it('by its ID never, also where the IDs look alike', () => {
    const now = [{identity: 'Acme-2', name: 'Acme', row: 2}];
    expect([...renamesBetween(sheet('Acme-1'), now)]).toEqual([]);
  });

  it('from its ID to its name when the column of IDs went', () => {
    expect([...renamesBetween(sheet('001A', '001B'), sheet('Acme', 'Bolt'))]).toEqual([
      ['001A', 'Acme'],
      ['001B', 'Bolt'],
    ]);
  });

  it.each<[says: string, before: Account[], now: Account[], renames: [string, string][]]>([
    [
      'lost it',
      BOTH,
      [
        {...BOLT, accountId: null},
        {...ACME, accountId: null},
      ],
      table(['A', 'Acme'], ['B', 'Bolt']),
    ],
    ['got another', BOTH, [BOLT, {...ACME, accountId: 'X'}], [['A', 'X']]],
    [
      'lost it, beside another of its name',
      [...BOTH, {...ACME, accountId: 'C', row: 4}],
      [{...ACME, accountId: null}],
      [],
    ],
    ['lost it: two of its name are there', BOTH, [4, 5].map((row) => ({...ACME, accountId: null, row})), []],
  ])('by its name when an ID went: one that %s', (_, before, now, renames) => {
    const rows = (accounts: readonly Account[]) => accounts.map((each, at) => ({...each, row: at + 9}));
    const wasBeside = () => true;
    const known = knownOf(before).map((each) => ({...each, wasBeside}));
    expect([...renamesBetween(known, knownOf(rows(now)))]).toEqual(renames);
  });

  it('to nobody of its name who stood with it in the last run that knew it', () => {
    const [one, other] = [ACME, {...ACME, accountId: 'Z', row: 9}];
    const stoodWith = (identity: string) => identity === 'Z';
    const known = knownOf([one]).map((each) => ({...each, stoodWith}));
    expect(renamesBetween(known, knownOf([other])).size).toBe(0);
  });

  it('to a name unlike that it had beside its ID only where few were', () => {
    const before = knownOf(
      'Acme Bolt Core Dune'.split(' ').map((account, at) => accountWith({account, accountId: `${at}`, row: at})),
    );
    const now = 'Ant Bee Cow Doe'.split(' ').map((account, row) => accountWith({account, row}));
    expect(renamesBetween(before, knownOf(now)).size).toBe(0);
    expect(renamesBetween(before.slice(2), knownOf(now)).size).toBe(2);
  });

  it.each([
    ['both of two', 2, 0, 2],
    ['all three', 3, 0, 0],
    ['five, as many as stayed', 5, 5, 5],
    ['five, more than stayed', 5, 4, 0],
    ['all of them', 9, 0, 0],
  ])('while most others stay: %s have names unlike', (_, others, stayed, renamed) => {
    const same = ['Kite', 'Lark', 'Moss', 'Nook', 'Opal'].slice(0, stayed);
    const before = sheet(...'Acme Bolt Core Dune Ember Flux Gale Hive Iris'.split(' ').slice(0, others), ...same);
    const now = sheet(...'Ant Bee Cow Doe Elk Fox Gnu Hen Ibis'.split(' ').slice(0, others), ...same);
    expect(renamesBetween(before, now).size).toBe(renamed);
  });

  it('when all names have become longer, and when all IDs became names', () => {
    const names = ['Acme', 'Bolt', 'Core', 'Dune', 'Ember', 'Flux'];
    expect(renamesBetween(sheet(...names), sheet(...names.map((name) => `${name}, Inc.`))).size).toBe(6);
    expect(renamesBetween(sheet(...names.map((_, at) => `00${at}`)), sheet(...names)).size).toBe(6);
  });

  it('when IDs joined to accounts of one name', () => {
    const accounts = [2, 3].map((row) => accountWith({row, account: 'Acme'}));
    const now = accounts.map((each) => ({...each, accountId: `00${each.row}`}));
    expect([...renamesBetween(knownOf(accounts), knownOf(now))]).toEqual(table(['Acme', '002'], ['Acme  (2)', '003']));
  });
});

describe('scores beside the rows of other accounts', () => {
  const accounts = ['Acme', 'Bolt', 'Core'].map((account, index) => accountWith({account, row: index + 2}));

  it.each<{what: string; keys: [row: number, key: string][]; outOfStep: boolean}>([
    {what: 'each key beside its account', keys: table([2, 'Acme'], [3, 'Bolt'], [4, 'Core']), outOfStep: false},
    {
      what: 'rows sorted without their scores',
      keys: table([2, 'Core'], [3, 'Bolt'], [4, 'Acme']),
      outOfStep: true,
    },
    {what: 'one key beside another account of the sheet', keys: [[4, 'Bolt']], outOfStep: true},
    {what: 'an account renamed since: no account has that key any more', keys: [[2, 'Acme Ltd']], outOfStep: false},
    {what: 'rows that were never scored', keys: [[3, '']], outOfStep: false},
    {what: 'no score yet', keys: [], outOfStep: false},
    {what: 'a key beside a total below the accounts', keys: [[5, 'Acme']], outOfStep: false},
  ])('$what: $outOfStep', ({keys, outOfStep}) => expect(isOutOfStep(accounts, new Map(keys))).toBe(outOfStep));
});
