import type {Portfolio} from '../../core/assessment';
import {wordsOf} from '../../playbook/money-sign';
import {word} from '../../playbook/say';
import type {TabModel} from '../model';
import type {AccountRow} from '../ranking/row';
import {accountRows, currencyTotals, type RankingOptions} from '../ranking/tab';
import {DETAILS_COLUMNS} from './columns';

/**
 * The Details tab: every figure of every account in a plain table with a filter. What accounts in several currencies come to
 * is a note on the heading of the ARR, since a row of sums would count in a pivot table.
 */
export function detailsTab(
  portfolio: Portfolio,
  options: RankingOptions,
  accounts: readonly AccountRow[] = accountRows(portfolio, options),
): TabModel {
  const {words} = options;
  const [totals] = currencyTotals(portfolio, words);
  const rows = accounts.map((row) => {
    const own = wordsOf(row.of.account, words);
    return DETAILS_COLUMNS.map(({cell}) => cell(row, own));
  });
  return {
    key: 'details',
    cells: [
      DETAILS_COLUMNS.map(({id}) => ({
        value: word(words, `details-col-${id}`),
        style: 'plain-heading',
        note: (id === 'arr' && totals) || '',
      })),
      ...rows,
    ],
    columnWidths: DETAILS_COLUMNS.map(({width}) => width),
    frozenRows: 1,
    frozenColumns: 3,
    filter: {row: 1, column: 1, rows: rows.length + 1, columns: DETAILS_COLUMNS.length},
  };
}
