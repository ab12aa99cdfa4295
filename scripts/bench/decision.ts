import {assessPortfolio} from '../../src/core/portfolio';
import {readSheet} from '../../src/intake/read-sheet';
import {playbookWith} from '../../src/playbook';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {type Line, rate, shortest} from './measure';
import {AS_OF, sheetOf} from './portfolio';

/** A large team's portfolio: what one sheet holds. */
const PORTFOLIO = 2_000;

/** Accounts a second of the decision alone, and of the decision with the readers of all columns; no texts. */
export function deciding(accounts: number): Line[] {
  const playbook = playbookWith(DEFAULT_SETTINGS);
  const {headings, rows} = sheetOf(accounts);
  const read = () =>
    readSheet(
      {
        name: 'Accounts',
        values: [headings, ...rows],
        dayOf: (date) => date.toISOString().slice(0, 10),
        locale: 'en-US',
        ownColumns: new Set(),
      },
      {asOf: AS_OF, confirmed: {}},
    );
  const intake = read();
  const portfolios = Array.from({length: accounts / PORTFOLIO}, (_, index) =>
    intake.accounts.slice(index * PORTFOLIO, (index + 1) * PORTFOLIO),
  );
  const decide = () => {
    for (const portfolio of portfolios) assessPortfolio(portfolio, AS_OF, playbook);
  };
  return [
    rate(
      `the decision alone, in portfolios of ${PORTFOLIO.toLocaleString('en-US')} accounts`,
      accounts,
      shortest(25, decide),
      100_000,
    ),
    rate(
      `readers of ${headings.length} columns and the decision`,
      accounts,
      shortest(5, () => assessPortfolio(read().accounts, AS_OF, playbook)),
      20_000,
    ),
  ];
}
