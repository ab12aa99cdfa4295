import fc from 'fast-check';
import type {Account} from '../../../src/core/account';
import {assessPortfolio} from '../../../src/core/portfolio';
import type {NextAction} from '../../../src/core/schedule/step';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import type {TabModel} from '../../../src/tabs/model';
import {styleOf} from '../../../src/tabs/styles';
import {anyAccounts} from '../../any-account';
import {AS_OF, accountWith, daysAhead, healthyAccount, PLAYBOOK, YES} from '../../builders';
import {tries} from '../../tries';
import {MEETING} from '../meeting';
import {schedulesFor} from '../scheduled';
import {tabOf} from './planned';

describe('who is in the plan', () => {
  const planned = (tab: TabModel) => tab.cells.slice(3, firstBlock(tab)).map(([cell]) => cell?.value);

  it('takes the accounts whose first step is near, in rank order', () => {
    expect(planned(tabOf()).join(', ')).toBe(
      'DataFlow Inc, BetaCorp, EchoLLC, Harbor Freightways, BrightOps, AlphaTech, DeltaInc, GammaCo',
    );
  });

  it('or the selected rows, whatever the method says of them', () => {
    const rows = new Set([7, 10]);
    expect(planned(tabOf({selectedRows: rows}))).toEqual(['GammaCo', 'Quiet Pines']);
  });

  it('says so when there is none', () => {
    const tab = tabOf({portfolio: {...assessPortfolio([], AS_OF, PLAYBOOK)}, accounts: []});
    expect(tab.cells).toHaveLength(3);
    expect(tab.cells[1]?.[0]?.value).toMatch(/No account has a step in the next 30 days/);
  });
});

describe('a plan', () => {
  const linesOf = (account: Partial<Account>, language: 'en' | 'zh' = 'en') => {
    const accounts = [healthyAccount({renewalDate: daysAhead(60), growth: 'Strong', ...account}), OTHER];
    const portfolio = assessPortfolio(accounts, AS_OF, PLAYBOOK);
    return tabOf({portfolio, accounts, language}).cells.map((row) => row.slice(0, 4).map(({value}) => value ?? ''));
  };
  const OTHER = healthyAccount({row: 9, account: 'Bolt', currency: 'USD', arr: 70_000, renewalDate: daysAhead(80)});

  it.each([
    ['en', ['Hold', 'Do not contact']],
    ['zh', ['暂缓', '请勿联系']],
  ] as const)('of whom nobody may contact says so, in %s', (language, line) => {
    expect(linesOf({doNotContact: YES}, language).map((row) => row.slice(0, 2))).toContainEqual([...line]);
    expect(linesOf({}, language).map(([label]) => label)).not.toContain(line[0]);
  });

  it('has the sign of its account’s own currency', () => {
    const lines = linesOf({currency: 'EUR', arr: 48_000, tierDelta: 9_000});
    expect(lines.filter(([label]) => label === 'ARR').map(([, says]) => says)).toEqual(['€48,000', '$70,000']);
  });
});

it('the index says the next action of each account as Ranking does', () => {
  const indexed = (tab: TabModel) => tab.cells.slice(3, firstBlock(tab));
  const [first] = MEETING.accounts;
  const schedule = schedulesFor(MEETING).get(first!.account.row)!;
  const second = schedule.steps[1]!;
  const next: NextAction = {
    schedule,
    step: second,
    on: '2026-12-24',
    isOverdue: false,
    who: 'Someone else',
    role: 'CSM',
  };
  const tab = tabOf({actions: new Map([[first!.account.row, next]])});
  expect(
    indexed(tab)[0]
      ?.slice(2, 4)
      .map(({value}) => value),
  ).toEqual(['Someone else', {day: '2026-12-24'}]);
  expect(indexed(tabOf())[0]?.[3]?.value).toEqual({day: schedule.steps[0]!.due});
});

it('the index leads to each block, and the block back to the index and to the account', () => {
  const tab = tabOf();
  for (const [name, step] of tab.cells.slice(3, firstBlock(tab))) {
    const block = tab.cells[(step?.link?.row ?? 0) - 1];
    expect(step?.link?.to).toBe('plan');
    expect(block?.[1]?.value).toBe(name?.value);
    expect(block?.[1]?.link?.to).toBe('accounts');
    expect(block?.[5]?.link).toEqual({to: 'plan', row: 1});
  }
});

it('any portfolio fits: rows of one length, no cell over the limit, money as numbers, keys in the hidden column', () => {
  fc.assert(
    fc.property(anyAccounts(), (accounts) => {
      const portfolio = assessPortfolio(accounts, AS_OF, PLAYBOOK);
      const tab = tabOf({portfolio, accounts, selectedRows: new Set(accounts.map(({row}) => row))});
      const texts = tab.cells.flat().map(({value}) => (typeof value === 'string' ? value : ''));
      expect(new Set(tab.cells.map(({length}) => length))).toEqual(new Set([tab.columnWidths.length]));
      expect(Math.max(...texts.map(({length}) => length))).toBeLessThan(50_000);
      expect(texts.some((text) => /undefined|\bnull\b(?!\])/.test(text) && !text.startsWith('["'))).toBe(false);
    }),
    {numRuns: tries(15)},
  );
});

it('text that does not wrap stands alone in its row or is short', () => {
  const tab = tabOf({accounts: [accountWith({account: 'x'.repeat(200), vendorReview: YES})]});
  for (const row of tab.cells) {
    row.slice(0, -1).forEach((cell, column) => {
      const {wrap, size = 10} = styleOf(cell.style ?? 'body', DEFAULT_SETTINGS.bandColors);
      const overflows = row.slice(column + 1, -1).findIndex(({value}) => value !== null);
      const room = tab.columnWidths
        .slice(column, overflows < 0 ? -1 : column + 1 + overflows)
        .reduce((a, b) => a + b, 0);
      if (typeof cell.value === 'string' && !wrap) expect(cell.value.length * size * 0.62).toBeLessThan(room);
    });
  }
});

/** The row of the first block: the one after the index's blank line. */
function firstBlock(tab: TabModel): number {
  return tab.cells.findIndex((row) => row.every(({value}) => value === null));
}
