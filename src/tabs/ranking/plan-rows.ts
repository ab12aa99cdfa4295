import type {Portfolio} from '../../core/assessment';
import {accountsOf, identityIn} from '../../core/identity';
import {inEveryLanguage} from '../../playbook/known-again';
import {shortName} from '../steps/step-words';

/**
 * The row of each account's plan in a Plan tab as it stands, by the account's identity.
 *
 * A plan begins with a row that links back to the index and names the account; a long name is cut there.
 *
 * @param values every value of the Plan tab from A1 on
 */
export function planRowsIn(values: readonly (readonly unknown[])[], {accounts}: Portfolio): Map<string, number> {
  const waysBack: readonly unknown[] = inEveryLanguage('plan-to-index');
  const blocks = new Map<string, number[]>();
  values.forEach((cells, index) => {
    if (!cells.some((cell) => waysBack.includes(cell))) return;
    const name = String(cells[1]);
    blocks.set(name, [...(blocks.get(name) ?? []), index + 1]);
  });
  const identityOf = identityIn(accountsOf(accounts));
  const rows = new Map<string, number>();
  for (const {account} of accounts) {
    const row = blocks.get(shortName(account.account))?.shift();
    if (row !== undefined) rows.set(identityOf(account), row);
  }
  return rows;
}
