import type {Account} from '../core/account';
import {identitiesOf} from './identity';

/**
 * Whether rows were sorted without their scores: some row's key names another account of the sheet.
 *
 * @param keys the key column, by row number of the account sheet; a blank was never scored
 */
export function isOutOfStep(accounts: readonly Account[], keys: ReadonlyMap<number, string>): boolean {
  const identities = identitiesOf(accounts);
  const present = new Set(identities.values());
  for (const [row, identity] of identities) {
    const key = keys.get(row) ?? identity;
    if (key !== identity && present.has(key)) return true;
  }
  return false;
}
