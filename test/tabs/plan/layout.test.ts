import type {Account} from '../../../src/core/account';
import {assessPortfolio} from '../../../src/core/portfolio';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import type {TabCell, TabModel, TabValue} from '../../../src/tabs/model';
import {plansFrom} from '../../../src/tabs/plan/build';
import {nameInBlock} from '../../../src/tabs/plan/tab';
import {AS_OF, accountWith, healthyAccount, PLAYBOOK, YES} from '../../builders';
import {cellsOf} from '../cells-of';
import {tabOf} from './planned';

const words = WORDS.en;
const HOT = {utilization: 1, growth: 'Strong', featureRequests: {count: 2, items: ['SSO']}, arr: 9000} as const;

function hot(fields: Partial<Account> = {}): Account {
  return healthyAccount({...HOT, account: 'Acme', owner: 'Ana', renewalDate: null, ...fields});
}

function tabFor(...accounts: readonly Account[]): TabModel {
  return tabOf({accounts, portfolio: assessPortfolio(accounts, AS_OF, PLAYBOOK)});
}

/** The cells of the first row that says so in one of its first two columns. */
function rowSaying(tab: TabModel, text: unknown): readonly TabCell[] {
  return tab.cells.find((row) => row.slice(0, 2).some(({value}) => value === text)) ?? [];
}

const firstKey = (tab: TabModel) =>
  tab.cells.flatMap((row) => row.at(-1)?.value ?? []).find((key) => String(key).startsWith('['));

describe('the row that opens a plan', () => {
  it.each([
    {what: '70 letters', name: 'x'.repeat(70), shown: 'x'.repeat(70), note: undefined},
    {what: '71 letters', name: 'x'.repeat(71), shown: `${'x'.repeat(69)}…`, note: 'x'.repeat(71)},
    {what: '71 characters of two halves', name: '🚀'.repeat(71), shown: `${'🚀'.repeat(69)}…`, note: '🚀'.repeat(71)},
  ])('names an account of $what, with the whole name in a note when it is cut', ({name, shown, note}) => {
    expect(nameInBlock(name)).toBe(shown);
    const block = tabFor(hot({account: name})).cells.find((row) => row[5]?.value === words['plan-to-index']);
    expect(block?.[1]).toStrictEqual({
      value: shown,
      style: 'block',
      link: {to: 'accounts', row: 2},
      ...(note !== undefined && {note}),
    });
  });

  it('has its colour from edge to edge, and blank lines have none', () => {
    const tab = tabFor(hot());
    const block = tab.cells.find((row) => row[5]?.value === words['plan-to-index']);
    expect(block?.map(({style}) => style)).toEqual(tab.columnWidths.map(() => 'block'));
    const blank = tab.cells.find((row) => row.every(({value}) => value === null));
    expect(blank).toStrictEqual(tab.columnWidths.map(() => ({value: null})));
  });
});

it('every cell holds a value or is blank', () => {
  expect(
    tabFor(hot({renewalDate: '2027-01-20', noticeDays: 10}))
      .cells.flat()
      .filter(({value}) => value === undefined),
  ).toEqual([]);
});

it('the index has its figures’ heading in the middle and the others at the left', () => {
  const {cells} = tabFor(hot());
  expect(cells[2]?.slice(0, 6).map(({value, style}) => [value, style])).toEqual([
    ['Account', 'heading'],
    ['First step with the customer', 'heading'],
    ['Owner', 'heading'],
    ['Due', 'heading'],
    ['Target (ARR)', 'heading-center'],
    ['Plan', 'heading'],
  ]);
});

it.each([
  {accountId: 'A-17', identity: 'A-17'},
  {accountId: null, identity: 'Acme'},
])('a step is known again by the account’s ID, else its name: $identity', ({accountId, identity}) => {
  expect(JSON.parse(String(firstKey(tabFor(hot({accountId})))))[0]).toBe(identity);
});

describe('what people typed', () => {
  /** The plan with a row added below the first step, and a note beside that step. */
  function typed(): TabValue[][] {
    const values = cellsOf(tabFor(hot()));
    const first = values.findIndex((row) => row[0] === 'Step 1');
    values[first]![5] = 'asked twice';
    values.splice(first + 1, 0, [null, 'Send the signed photo', 'Zoe', null, 'Done', null, null]);
    return values;
  }

  const again = (...accounts: readonly Account[]) =>
    tabOf({accounts, portfolio: assessPortfolio(accounts, AS_OF, PLAYBOOK), before: typed()});

  it('in a row of their own stands below the steps, without a label, and not as something gone', () => {
    const tab = again(hot());
    const at = tab.cells.findIndex((row) => row[1]?.value === 'Send the signed photo');
    const [before, own, after] = [tab.cells[at - 1], tab.cells[at], tab.cells[at + 1]];
    expect(String(before?.at(-1)?.value)).toMatch(/^\[/);
    expect(after?.every(({value}) => value === null)).toBe(true);
    expect([own?.[0]?.value, own?.[1]?.style]).toEqual([null, 'body']);
  });

  it('for an account that left the plan keeps what its step said', () => {
    const values = typed();
    const step = values.find((row) => row[5] === 'asked twice')?.[1];
    const tab = again(hot({account: 'Bolt', row: 3}));
    const row = tab.cells.find((cells) => cells[5]?.value === 'asked twice');
    expect(row?.slice(0, 2)).toEqual([
      {value: 'Acme', style: 'label'},
      {value: step, style: 'gone'},
    ]);
    expect(rowSaying(tab, words['plan-section-gone']).map(({style}) => style)).toEqual(
      tab.columnWidths.map(() => 'block'),
    );
  });
});

it('a signal with nothing to propose ends with its evidence', () => {
  const accounts = [accountWith({account: 'Acme', row: 2, utilization: 0.97, vendorReview: {...YES, said: 'looking'}})];
  const texts = tabFor(...accounts).cells.map((row) => String(row[1]?.value ?? ''));
  expect(texts.filter((text) => text.includes('97 %')).length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.endsWith(' '))).toEqual([]);
});

it('the money of a play stands out', () => {
  const tab = tabFor(hot({seatsNeeded: 10, seatPrice: 20}));
  expect(rowSaying(tab, 'More seats')[2]).toEqual({value: 2400, style: 'money-strong'});
});

describe('the first step with a customer', () => {
  it('waits for the week in which the owner has room', () => {
    const accounts = ['A', 'B', 'C'].map((account, index) => hot({account, row: index + 2}));
    const dues = (conversationsPerWeek: number) =>
      plansFrom(assessPortfolio(accounts, AS_OF, PLAYBOOK), {
        scripts: SCRIPTS.en,
        settings: {...DEFAULT_SETTINGS, conversationsPerWeek},
        words,
      }).map(({steps}) => steps.find(({key}) => key === 'call')?.due);
    expect(dues(3)).toEqual(['2026-11-27', '2026-11-27', '2026-11-27']);
    expect(dues(1)).toEqual(['2026-11-27', '2026-12-04', '2026-12-11']);
  });
});
