import {told} from '../read';

/** The accounts of a sheet, and the rows that are left out with their reasons. */
export function sorted(...rows: readonly (readonly unknown[])[]) {
  const {accounts, leftOut} = told(rows).intake;
  return {
    accounts: accounts.map(({account}) => account).join(', '),
    leftOut: leftOut.map(({row, why}) => `${row} ${why}`).join(', '),
  };
}

export const HEADINGS = ['Account', 'ARR', 'Renewal'];
export const ACME = ['Acme', 48_000, '2027-03-31'];
export const CORE = ['Core', 30_000, '2027-01-31'];
export const BOLT = ['Bolt', 60_000, '2027-06-30'];
