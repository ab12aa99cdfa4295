import {assessPortfolio} from '../../../src/core/portfolio';
import {WORDS} from '../../../src/playbook/words';
import {AS_OF, healthyAccount, PLAYBOOK} from '../../builders';
import {calendarOf, NOTHING_TYPED} from '../scheduled';

const ACME = healthyAccount({
  account: 'Acme',
  row: 2,
  utilization: 1,
  growth: 'Strong',
  renewalDate: null,
  owner: 'Ana',
});

const linesOf = (accounts = [ACME], change = {}) =>
  calendarOf(assessPortfolio(accounts, AS_OF, PLAYBOOK), WORDS.en, change).lines;

describe('the rows of the calendar', () => {
  it('know an account by its ID, else by its name', () => {
    const bolt = {...ACME, account: 'Bolt', accountId: null};
    const lines = linesOf(
      [
        {...ACME, accountId: 'A-17'},
        {...bolt, row: 3},
        {...bolt, row: 4, owner: 'Ben'},
      ],
      {selectedRows: new Set([2, 3, 4])},
    );
    expect(new Set(lines.map(({identity, account}) => `${identity}: ${account}`))).toEqual(
      new Set(['A-17: Acme', 'Bolt: Bolt', 'Bolt  (2): Bolt']),
    );
  });

  it('show the status, owner and day that somebody typed on Plan', () => {
    const typed = {...NOTHING_TYPED, of: () => ({status: 'done' as const, owner: 'Ben', due: '2026-11-25'})};
    const [email] = linesOf([ACME], {typed});
    expect(email?.fields).toMatchObject({owner: 'Ben', status: 'Done', start: {day: '2026-11-25'}});
  });

  it('begin within the period, and an account’s stand in the order of their start', () => {
    const days = linesOf([ACME], {days: 30}).map(({fields}) => (fields.start as {day: string}).day);
    expect(days).toEqual([...days].sort());
    expect(days[days.length - 1]! <= '2026-12-20').toBe(true);
  });
});
