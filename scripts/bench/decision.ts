import type {Account} from '../../src/core/account';
import type {Portfolio, RankedAssessment} from '../../src/core/assessment';
import {assessPortfolio} from '../../src/core/portfolio';
import {readSheet} from '../../src/intake/read-sheet';
import type {Sheet} from '../../src/intake/sheet';
import {playbookWith} from '../../src/playbook';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {type Line, rate, shortest} from './measure';
import {AS_OF, COLUMNS, sheetOf} from './portfolio';

/** A large team's portfolio: what one sheet holds. */
export const PORTFOLIO = 2_000;

/** Accounts a second of the decision alone, and of the decision with the readers of all columns; no texts. */
export function deciding(accounts: number): Line[] {
  const playbook = playbookWith(DEFAULT_SETTINGS);
  const portfolios = accountsOf(accounts);
  const sheet = bigSheet(accounts);
  const alone = shortest(25, () => {
    for (const portfolio of portfolios) assessPortfolio(portfolio, AS_OF, playbook);
  });
  const whole = shortest(25, () => {
    for (const portfolio of portfolios) readAll(assessPortfolio(portfolio, AS_OF, playbook));
  });
  const withReaders = shortest(5, () => assessPortfolio(read(sheet), AS_OF, playbook));
  const size = PORTFOLIO.toLocaleString('en-US');
  return [
    rate(`the decision alone, in portfolios of ${size} accounts`, accounts, alone, 100_000),
    rate('the decision with every part of it read', accounts, whole, 70_000),
    rate(`readers of ${COLUMNS} columns and the decision`, accounts, withReaders, 20_000),
  ];
}

/** So many accounts, a list a portfolio. */
export function accountsOf(accounts: number): (readonly Account[])[] {
  const all = read(bigSheet(accounts));
  return Array.from({length: accounts / PORTFOLIO}, (_, index) =>
    all.slice(index * PORTFOLIO, (index + 1) * PORTFOLIO),
  );
}

function bigSheet(accounts: number): Sheet {
  const {headings, rows} = sheetOf(accounts);
  return {
    name: 'Accounts',
    values: [headings, ...rows],
    dayOf: (date) => date.toISOString().slice(0, 10),
    locale: 'en-US',
    ownColumns: new Set(),
  };
}

function read(sheet: Sheet): readonly Account[] {
  return readSheet(sheet, {asOf: AS_OF}).accounts;
}

/** A decision works its parts out when they are read. */
function readAll({accounts}: Portfolio): void {
  for (const account of accounts) for (const part in account) void account[part as keyof RankedAssessment];
}
