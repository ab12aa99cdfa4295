import type {Account} from '../../core/account';
import type {Day} from '../../core/day';
import {customersAmong, type StatusColumn} from '../customers/by-status';
import {type Cells, customerKey, type Ended, withoutDuplicates} from '../customers/duplicates';
import {rollUpsAmong} from '../customers/roll-ups';
import {saysFormer} from '../customers/statuses';
import type {LeftOut} from '../sheet';

/**
 * The accounts that are scored: customers, each of them once. All rows count as those of the accounts.
 *
 * @param proposed the cells of columns that may be the ARR or the renewal
 */
export function whoCounts(
  all: readonly Account[],
  statuses: readonly StatusColumn[],
  cells: Cells,
  asOf: Day,
  proposed: readonly (readonly unknown[])[],
) {
  const customers = customersAmong(all, statuses, asOf, proposed, cells.endsLater);
  const rollUps = rollUpsAmong(customers.accounts, all, cells);
  const rolledUp = new Set(rollUps.leftOut.map(({row}) => row));
  const single = customers.accounts.filter(({row}) => !rolledUp.has(row));
  const {accounts, duplicates, summed, ended} = withoutDuplicates(single, cells, asOf);
  // An old row of somebody who is a customer by another one makes them no former customer.
  const scored = customers.leftOut.length === 0 ? null : new Set(accounts.map(customerKey));
  const again = new Set(all.flatMap((each) => (scored?.has(customerKey(each)) ? [each.row] : [])));
  const former = customers.leftOut.filter(({row, why}) => again.has(row) && why === 'former customer');
  const hasStatus = new Set(all.flatMap(({row}, at) => (statuses.some(({said}) => said[at]) ? [row] : [])));
  return {
    accounts,
    duplicates,
    summed,
    ended: [...ended, ...former] satisfies Ended[],
    leftOut: [
      ...customers.leftOut.map((each): LeftOut => (again.has(each.row) ? {...each, why: 'duplicate'} : each)),
      ...rollUps.leftOut,
      ...duplicates.map(({row, name, why}): LeftOut => ({row, name, why})),
    ],
    questions: customers.questions,
    mayRollUp: rollUps.asked,
    namedFormer: accounts.filter(({row, account}) => !hasStatus.has(row) && saysFormer(account, asOf)),
  };
}
