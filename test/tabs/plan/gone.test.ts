import type {Account} from '../../../src/core/account';
import {assessPortfolio} from '../../../src/core/portfolio';
import {WORDS} from '../../../src/playbook/words';
import type {TabModel} from '../../../src/tabs/model';
import {readPlan} from '../../../src/tabs/plan/read';
import {AS_OF, healthyAccount, PLAYBOOK} from '../../builders';
import {dayOf, tabOf, valuesOf} from './planned';

const [LABEL, TEXT, OWNER, DUE, STATUS, NOTES, KEY] = [0, 1, 2, 3, 4, 5, 6];

function hot(account: string, row: number, fields: Partial<Account> = {}): Account {
  const signals = {utilization: 1, growth: 'Strong', featureRequests: {count: 2, items: ['SSO']}, arr: 9000} as const;
  return healthyAccount({...signals, account, row, owner: 'Ana', renewalDate: null, ...fields});
}

const [ACME, BOLT] = [hot('Acme', 2), hot('Bolt', 3)];

function planOf(accounts: readonly Account[], values: unknown[][] = []): TabModel {
  const portfolio = assessPortfolio(accounts, AS_OF, PLAYBOOK);
  return tabOf({accounts, portfolio, before: readPlan(values, dayOf)});
}

/** The cells of the plan of those accounts, after the cells that stood there. */
const again = (values: unknown[][], ...accounts: readonly Account[]) => valuesOf(planOf(accounts, values));

/** The row of an account's index line, block or step, as its key says. */
function rowOf(values: unknown[][], account: string, action: string): unknown[] {
  const row = values.find(
    (cells) => String(cells[KEY]).startsWith(`["${account}",`) && String(cells[KEY]).includes(`"${action}`),
  );
  if (row === undefined) throw new Error(`No row "${action}" of ${account}.`);
  return row;
}

/** The plan of both accounts in which somebody typed into a row, or added one below the first words to Acme. */
function typed(into: 'index' | 'block' | 'call', cells: Readonly<Record<number, unknown>>): unknown[][] {
  const values = valuesOf(planOf([ACME, BOLT]));
  Object.assign(rowOf(values, 'Acme', into), cells);
  return values;
}

function withRow(...cells: unknown[]): unknown[][] {
  const values = valuesOf(planOf([ACME, BOLT]));
  values.splice(values.indexOf(rowOf(values, 'Acme', 'call')) + 2, 0, cells);
  return values;
}

/** What the rows hold that somebody typed one of those words into. */
const shown = (values: unknown[][], ...words: string[]) =>
  values.filter((cells) => words.some((word) => cells.includes(word))).map((cells) => cells.slice(0, KEY));

/** What stands in a row of Acme when nobody typed. */
const says = (into: 'index' | 'call', column: number) => rowOf(valuesOf(planOf([ACME, BOLT])), 'Acme', into)[column];

describe('a plan built again', () => {
  it('of which an account left and came back is the same', () => {
    const before = valuesOf(planOf([ACME, BOLT]));
    expect(again(again(before, BOLT), ACME, BOLT)).toEqual(before);
  });

  it('follows the account sheet where nobody typed, in the index too', () => {
    const values = again(valuesOf(planOf([ACME])), hot('Acme', 2, {owner: 'Chen'}));
    expect(rowOf(values, 'Acme', 'index')[OWNER]).toBe('Chen');
  });

  it('keeps the owner and the day that somebody typed in the index', () => {
    const values = again(typed('index', {[OWNER]: 'Kim', [DUE]: 'Friday'}), ACME, BOLT);
    expect(rowOf(values, 'Acme', 'index').slice(0, 4)).toEqual(['Acme', says('index', TEXT), 'Kim', 'Friday']);
    expect(values).toHaveLength(planOf([ACME, BOLT]).cells.length);
  });

  it.each<[what: string, values: () => unknown[][], row: unknown[]]>([
    [
      'what somebody wrote over the kind in the index',
      () => typed('index', {[NOTES]: 'Soon'}),
      ['', '', '', '', '', 'Soon'],
    ],
    ['what somebody wrote over a name', () => typed('block', {[TEXT]: 'Our Acme'}), ['', 'Our Acme', '', '', '', '']],
    [
      'a row with a label',
      () => withRow('Ours', 'Bring cake', '', '', 'Done', '', ''),
      ['Ours', 'Bring cake', '', '', 'Done', ''],
    ],
    ['a row with only a label', () => withRow('Ours', '', '', '', '', '', ''), ['Ours', '', '', '', '', '']],
  ])('keeps below the steps %s, once and without a key', (_, values, row) => {
    const once = again(values(), ACME, BOLT);
    expect(again(once, ACME, BOLT)).toEqual(once);
    const own = once.filter((cells) => row.every((cell, column) => cells[column] === cell));
    expect(own).toEqual([[...row, '']]);
    const [before, after] = [-1, 1].map((by) => once[once.indexOf(own[0]!) + by]);
    expect(before?.[LABEL]).toMatch(/^Step \d/);
    expect(after?.every((cell) => cell === '')).toBe(true);
  });
});

describe('what was typed for an account that is no longer planned', () => {
  it.each<[what: string, values: () => unknown[][], row: () => unknown[]]>([
    [
      'in the index',
      () => typed('index', {[OWNER]: 'Kim'}),
      () => ['Acme', says('index', TEXT), 'Kim', says('index', DUE), '', ''],
    ],
    [
      'beside a step',
      () => typed('call', {[OWNER]: 'Kim', [STATUS]: 'Doing'}),
      () => ['Acme', says('call', TEXT), 'Kim', says('call', DUE), 'Doing', ''],
    ],
    [
      'over the text of a step',
      () => typed('call', {[TEXT]: 'Kim'}),
      () => ['Acme', 'Kim', 'Ana', says('call', DUE), 'To do', ''],
    ],
    [
      'over the label of a step',
      () => typed('call', {[LABEL]: 'Kim'}),
      () => ['Kim', says('call', TEXT), 'Ana', says('call', DUE), 'To do', ''],
    ],
    [
      'and a label and a text cleared',
      () => typed('call', {[LABEL]: '', [TEXT]: '', [NOTES]: 'Kim'}),
      () => ['', '', 'Ana', says('call', DUE), 'To do', 'Kim'],
    ],
    [
      'in a row',
      () => withRow('', 'Bring cake', 'Kim', '', '', '', ''),
      () => ['Acme', 'Bring cake', 'Kim', '', '', ''],
    ],
    [
      'in a row with a label',
      () => withRow('Ours', 'Bring cake', 'Kim', '', '', '', ''),
      () => ['Acme · Ours', 'Bring cake', 'Kim', '', '', ''],
    ],
  ])('stands at the end, under a heading, and stays so: %s', (_, values, row) => {
    const once = again(values(), BOLT);
    expect(shown(once, 'Kim')).toEqual([row()]);
    const at = once.findIndex((cells) => cells.includes('Kim'));
    expect(at).toBe(once.length - 1);
    expect(once.slice(at - 2, at).map(([label]) => label)).toEqual(['', WORDS.en['plan-section-gone']]);
    expect(again(once, BOLT)).toEqual(once);
  });

  it.each<[what: string, values: () => unknown[][]]>([
    ['beside a step', () => typed('call', {[OWNER]: 'Kim', [STATUS]: 'Doing'})],
    ['over the text of a step', () => typed('call', {[TEXT]: 'Kim'})],
    ['in a row', () => withRow('', 'Bring cake', 'Kim', '', '', '', '')],
    ['in a row with a label', () => withRow('Ours', 'Bring cake', 'Kim', '', '', '', '')],
    ['in a row with only a label', () => withRow('Kim', '', '', '', '', '', '')],
  ])('goes home when the account does: %s', (_, values) => {
    const stayed = again(values(), ACME, BOLT);
    const back = again(again(again(values(), BOLT), BOLT), ACME, BOLT);
    expect(shown(stayed, 'Kim')).toHaveLength(1);
    expect(back).toEqual(stayed);
  });
});

it.each(['index', 'call'] as const)(
  'a status is chosen beside every step, also one laid aside (typed into %s), and nowhere else',
  (into) => {
    const tab = planOf([BOLT], typed(into, {[OWNER]: 'Kim'}));
    const rows = (tab.dropdowns ?? []).flatMap(({area}) =>
      Array.from({length: area.rows}, (_, index) => area.row + index - 1),
    );
    const steps = tab.cells.flatMap((row, index) => (/^Step \d/.test(String(row[LABEL]?.value)) ? [index] : []));
    expect(rows).toEqual([...steps, tab.cells.length - 1]);
    expect(new Set(tab.dropdowns?.map(({area}) => [area.column, area.columns].join()))).toEqual(new Set(['5,1']));
  },
);

it('the keys of a plan are written small, but on the coloured rows', () => {
  const tab = planOf([BOLT], typed('call', {[OWNER]: 'Kim'}));
  const looks = tab.cells.flatMap((row) => (row[KEY]?.value ? [[row[LABEL]?.style === 'block', row[KEY]?.style]] : []));
  expect(new Set(looks.map(([isBlock, style]) => `${isBlock} ${style}`))).toEqual(
    new Set(['false subtitle', 'true block']),
  );
});
