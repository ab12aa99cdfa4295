import type {Account} from '../../../src/core/account';
import {assessPortfolio} from '../../../src/core/portfolio';
import {WORDS} from '../../../src/playbook/words';
import type {TabModel, TabValue} from '../../../src/tabs/model';
import {AS_OF, healthyAccount, PLAYBOOK} from '../../builders';
import {cellsOf} from '../cells-of';
import {tabOf} from './planned';

const [LABEL, TEXT, OWNER, DUE, STATUS, NOTES, KEY] = [0, 1, 2, 3, 4, 5, 6];

function hot(account: string, row: number, fields: Partial<Account> = {}): Account {
  const signals = {utilization: 1, growth: 'Strong', featureRequests: {count: 2, items: ['SSO']}, arr: 9000} as const;
  return healthyAccount({...signals, account, row, owner: 'Ana', renewalDate: null, ...fields});
}

const [ACME, BOLT] = [hot('Acme', 2), hot('Bolt', 3)];

function planOf(accounts: readonly Account[], values: TabValue[][] = []): TabModel {
  const portfolio = assessPortfolio(accounts, AS_OF, PLAYBOOK);
  return tabOf({accounts, portfolio, before: values});
}

/** The cells of the plan of those accounts, after the cells that stood there. */
const again = (values: TabValue[][], ...accounts: readonly Account[]) => cellsOf(planOf(accounts, values));

/** The row of an account's index line, block or step, as its key says. */
function rowOf(values: TabValue[][], account: string, action: string): TabValue[] {
  const row = values.find(
    (cells) => String(cells[KEY]).startsWith(`["${account}",`) && String(cells[KEY]).includes(`"${action}`),
  );
  if (row === undefined) throw new Error(`No row "${action}" of ${account}.`);
  return row;
}

/** The plan of both accounts in which somebody typed into a row, or added one below the first words to Acme. */
function typed(into: 'index' | 'block' | 'expand-discovery', cells: Readonly<Record<number, TabValue>>): TabValue[][] {
  const values = cellsOf(planOf([ACME, BOLT]));
  Object.assign(rowOf(values, 'Acme', into), cells);
  return values;
}

function withRow(...cells: TabValue[]): TabValue[][] {
  const values = cellsOf(planOf([ACME, BOLT]));
  values.splice(values.indexOf(rowOf(values, 'Acme', 'expand-discovery')) + 2, 0, cells);
  return values;
}

/** What the rows hold that somebody typed one of those words into. */
const shown = (values: TabValue[][], ...words: string[]) =>
  values.filter((cells) => words.some((word) => cells.includes(word))).map((cells) => cells.slice(0, KEY));

/** What stands in a row of Acme when nobody typed. */
const says = (into: 'index' | 'expand-discovery', column: number) =>
  rowOf(cellsOf(planOf([ACME, BOLT])), 'Acme', into)[column] ?? null;

describe('a plan built again', () => {
  it('of which an account left and came back is the same', () => {
    const before = cellsOf(planOf([ACME, BOLT]));
    expect(again(again(before, BOLT), ACME, BOLT)).toEqual(before);
  });

  it('follows the account sheet where nobody typed, in the index too', () => {
    const values = again(cellsOf(planOf([ACME])), hot('Acme', 2, {owner: 'Chen'}));
    expect(rowOf(values, 'Acme', 'index')[OWNER]).toBe('Chen');
  });

  it('keeps the owner and the day that somebody typed in the index', () => {
    const values = again(typed('index', {[OWNER]: 'Kim', [DUE]: 'Friday'}), ACME, BOLT);
    expect(rowOf(values, 'Acme', 'index').slice(0, 4)).toEqual(['Acme', says('index', TEXT), 'Kim', 'Friday']);
    expect(values).toHaveLength(planOf([ACME, BOLT]).cells.length);
  });

  it.each<[what: string, values: () => TabValue[][], row: TabValue[]]>([
    [
      'a row with a label',
      () => withRow('Ours', 'Bring cake', null, null, 'Done', null, null),
      ['Ours', 'Bring cake', null, null, 'Done', null],
    ],
    [
      'a row with only a label',
      () => withRow('Ours', null, null, null, null, null, null),
      ['Ours', null, null, null, null, null],
    ],
  ])('keeps below the steps %s, once', (_, values, row) => {
    const once = again(values(), ACME, BOLT);
    expect(again(once, ACME, BOLT)).toEqual(once);
    const own = once.filter((cells) => row.every((cell, column) => cells[column] === cell));
    expect(own).toHaveLength(1);
    const before = once[once.indexOf(own[0]!) - 1];
    expect(before?.[LABEL]).toMatch(/^(Opening|Materials|Proposal|Approval|Close)$/);
  });
});

describe('what was typed for an account that is no longer planned', () => {
  it.each<[what: string, values: () => TabValue[][], row: () => TabValue[]]>([
    [
      'in the index',
      () => typed('index', {[OWNER]: 'Kim'}),
      () => ['Acme', says('index', TEXT), 'Kim', says('index', DUE), null, null],
    ],
    [
      'beside a step',
      () => typed('expand-discovery', {[OWNER]: 'Kim', [STATUS]: 'Doing'}),
      () => ['Acme', says('expand-discovery', TEXT), 'Kim', says('expand-discovery', DUE), 'Doing', null],
    ],
    [
      'and a label and a text cleared',
      () => typed('expand-discovery', {[LABEL]: null, [TEXT]: null, [NOTES]: 'Kim'}),
      () => ['Acme', null, 'Ana', says('expand-discovery', DUE), 'To do', 'Kim'],
    ],
    [
      'in a row',
      () => withRow(null, 'Bring cake', 'Kim', null, null, null, null),
      () => ['Acme', 'Bring cake', 'Kim', null, null, null],
    ],
    [
      'in a row with a label',
      () => withRow('Ours', 'Bring cake', 'Kim', null, null, null, null),
      () => ['Ours', 'Bring cake', 'Kim', null, null, null],
    ],
  ])('stands at the end, under a heading, and stays so: %s', (_, values, row) => {
    const once = again(values(), BOLT);
    expect(shown(once, 'Kim')).toEqual([row()]);
    const at = once.findIndex((cells) => cells.includes('Kim'));
    expect(at).toBe(once.length - 1);
    expect(once.slice(at - 2, at).map(([label]) => label)).toEqual([null, WORDS.en['plan-section-gone']]);
    expect(again(once, BOLT)).toEqual(once);
  });

  it.each<[what: string, values: () => TabValue[][]]>([
    ['beside a step', () => typed('expand-discovery', {[OWNER]: 'Kim', [STATUS]: 'Doing'})],
    ['in the index', () => typed('index', {[OWNER]: 'Kim'})],
    ['in a row', () => withRow(null, 'Bring cake', 'Kim', null, null, null, null)],
    ['in a row with a label', () => withRow('Ours', 'Bring cake', 'Kim', null, null, null, null)],
    ['in a row with only a label', () => withRow('Kim', null, null, null, null, null, null)],
  ])('goes home when the account does: %s', (_, values) => {
    const stayed = again(values(), ACME, BOLT);
    const back = again(again(again(values(), BOLT), BOLT), ACME, BOLT);
    expect(shown(stayed, 'Kim')).toHaveLength(1);
    expect(back).toEqual(stayed);
  });
});

it.each(['index', 'expand-discovery'] as const)(
  'a status is chosen beside every step, also one laid aside (typed into %s), and nowhere else',
  (into) => {
    const tab = planOf([BOLT], typed(into, {[OWNER]: 'Kim'}));
    const rows = (tab.dropdowns ?? []).flatMap(({area}) =>
      Array.from({length: area.rows}, (_, index) => area.row + index - 1),
    );
    const steps = tab.cells.flatMap((row, index) =>
      /^(Opening|Materials|Proposal|Approval|Close)$/.test(String(row[LABEL]?.value)) ? [index] : [],
    );
    expect(rows).toEqual([...steps, tab.cells.length - 1]);
    expect(new Set(tab.dropdowns?.map(({area}) => [area.column, area.columns].join()))).toEqual(new Set(['5,1']));
  },
);

it('the keys of a plan are written small, but on the colored rows', () => {
  const tab = planOf([BOLT], typed('expand-discovery', {[OWNER]: 'Kim'}));
  const looks = tab.cells.flatMap((row) => (row[KEY]?.value ? [[row[LABEL]?.style === 'block', row[KEY]?.style]] : []));
  expect(new Set(looks.map(([isBlock, style]) => `${isBlock} ${style}`))).toEqual(
    new Set(['false subtitle', 'true block']),
  );
});
