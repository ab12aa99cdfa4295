import {told} from '../read';

/** As of 2026-11-21: Acme, Bolt, Core, Dune and Echo pay and renew ahead, and those of the last two are over. */
export const RENEWALS = ['2027-03-31', '2027-04-30', '2027-05-31', '2026-10-31', '2026-09-30'];
export const NAMES = ['Acme', 'Bolt', 'Core', 'Dune', 'Echo'];

/** Who leaves, who is left out and what is asked, with those cells under that heading, one an account. */
export function outcome(heading: string, cells: readonly unknown[], statusWords: string[] = []) {
  const {intake, columns} = told(
    [
      ['Account', 'ARR', 'Renewal date', heading],
      ...cells.map((cell, at) => [NAMES[at], 1000 * (at + 1), RENEWALS[at], cell]),
    ],
    {statusWords},
  );
  return {
    column: columns.status,
    leaving: intake.accounts.flatMap(({account, status}) => (status === 'leaving' ? [account] : [])).join(),
    left: intake.leftOut.map(({name, why}) => `${name} ${why.slice(0, 6)}`).join(),
    asked: intake.questions.flatMap(({statuses = []}) => statuses.map(({word}) => word)).join(),
  };
}
