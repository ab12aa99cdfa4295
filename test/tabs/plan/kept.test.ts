import type {Account} from '../../../src/core/account';
import {assessPortfolio} from '../../../src/core/portfolio';
import {WORDS} from '../../../src/playbook/words';
import {readTyped} from '../../../src/tabs/kept/read-typed';
import type {TabModel, TabValue} from '../../../src/tabs/model';
import {PLAN} from '../../../src/tabs/plan/line';
import {AS_OF, PLAYBOOK, YES} from '../../builders';
import {cellsOf} from '../cells-of';
import {MEETING_ACCOUNTS} from '../meeting';
import {tabOf} from './planned';

const [OWNER, DUE, STATUS, NOTES] = [2, 3, 4, 5];

/** Types into the row of an account's step. */
function typed(tab: TabModel, account: string, action: string, cells: Record<number, TabValue>): TabValue[][] {
  const values = cellsOf(tab);
  const row = values.find(
    (each) =>
      String(each.at(-1)).startsWith(JSON.stringify([account]).slice(0, -1)) &&
      String(each.at(-1)).includes(`"${action}"`),
  );
  if (row === undefined) throw new Error(`No step "${action}" for ${account}.`);
  for (const [column, value] of Object.entries(cells)) row[+column] = value;
  return values;
}

function again(
  values: TabValue[][],
  accounts: readonly Account[] = MEETING_ACCOUNTS,
  language: 'en' | 'zh' = 'en',
): TabModel {
  return tabOf({language, accounts, portfolio: assessPortfolio(accounts, AS_OF, PLAYBOOK), before: values});
}

function stepOf(tab: TabModel, account: string, action: string) {
  const row = tab.cells.find((each) => {
    const key = String(each.at(-1)?.value);
    return key.startsWith(JSON.stringify([account]).slice(0, -1)) && key.includes(`"${action}"`);
  });
  return row?.map(({value}) => value);
}

const TYPED = {[OWNER]: 'Zoe', [STATUS]: 'Doing', [NOTES]: 'asked twice'};

it('keeps what people typed, and the date of a row they work with', () => {
  const later = assessPortfolio(MEETING_ACCOUNTS, '2026-11-30', PLAYBOOK);
  const values = typed(tabOf(), 'DataFlow Inc', 'expand-discovery', TYPED);
  const tab = tabOf({portfolio: later, before: values});
  expect(stepOf(tab, 'DataFlow Inc', 'expand-discovery')?.slice(2, 6)).toEqual([
    'Zoe',
    {day: '2026-11-27'},
    'Doing',
    'asked twice',
  ]);
  expect(stepOf(tab, 'DataFlow Inc', 'expand-email')?.[DUE]).toEqual({day: '2026-12-01'});
});

it('keeps a step that the account’s new situation no longer asks for: beside the others, a quarter later at the end', () => {
  const values = typed(tabOf(), 'DataFlow Inc', 'expand-discovery', TYPED);
  const broken = MEETING_ACCOUNTS.map((each) => (each.account === 'DataFlow Inc' ? {...each, openIssue: YES} : each));
  const onDay = (asOf: string) => {
    const portfolio = assessPortfolio(broken, asOf, PLAYBOOK);
    const row = stepOf(tabOf({accounts: broken, portfolio, before: values}), 'DataFlow Inc', 'expand-discovery');
    return [row?.[0], row?.[NOTES]];
  };
  expect(onDay('2027-02-25')).toEqual(['Earlier step', 'asked twice']);
  expect(onDay('2027-02-26')).toEqual(['DataFlow Inc', 'asked twice']);
});

it('is known as what a run wrote, headings and texts too; what somebody wrote over it is named', () => {
  const cells = cellsOf(tabOf());
  expect(readTyped(cells, PLAN, WORDS.en)).toMatchObject({overwritten: [], isEdited: false});
  const at = (text: string, column = 0) => cells.findIndex((row) => row[column] === text);
  const places: [row: number, column: number][] = [
    [0, 0], // the title
    [2, 1], // a heading of the index
    [3, 4], // the target of an account
    [at('Current state'), 0],
    [at('Points'), 1],
    [at('Points'), 2], // beside a text
    [at('Opening'), 0],
    [at('Opening'), 1],
  ];
  for (const [row, column] of places) {
    const over = cells.map((each, r) => each.map((cell, c) => (r === row && c === column ? 'Ours' : cell)));
    const cell = `${'ABCDEF'[column]}${row + 1}`;
    expect(readTyped(over, PLAN, WORDS.en)).toMatchObject({overwritten: [cell], isEdited: true});
    expect(
      again(over)
        .cells.flat()
        .some(({value}) => value === 'Ours'),
    ).toBe(false);
  }
});

describe('what was typed on the calendar', () => {
  const done = {status: 'done', owner: 'Zoe', due: '2026-12-03'} as const;
  const onCalendar = {
    of: (identity: string, step: string) => (identity === 'EchoLLC' && step === 'fix-call' ? done : null),
  };

  it('stands in the plan too, as a run wrote it', () => {
    const tab = tabOf({typed: onCalendar});
    expect(stepOf(tab, 'EchoLLC', 'fix-call')?.slice(OWNER, NOTES)).toEqual(['Zoe', {day: '2026-12-03'}, 'Done']);
    expect(readTyped(cellsOf(tab), PLAN, WORDS.en)?.isEdited).toBe(false);
  });

  it('wins over what was typed in the plan; notes stay', () => {
    const before = typed(tabOf(), 'EchoLLC', 'fix-call', {[STATUS]: 'Doing', [OWNER]: 'Kim', [NOTES]: 'twice'});
    const tab = tabOf({before, typed: onCalendar});
    expect(stepOf(tab, 'EchoLLC', 'fix-call')?.slice(OWNER, NOTES + 1)).toEqual([
      'Zoe',
      {day: '2026-12-03'},
      'Done',
      'twice',
    ]);
  });
});
