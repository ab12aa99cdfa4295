import type {Account} from '../core/account';
import {type Words, word} from '../playbook/say';
import type {Dropdown, TabCell, TabValue} from './model';
import {formatOfMoney, type StyleId} from './styles';

export function cell(value: TabValue, style?: StyleId): TabCell {
  return style === undefined ? {value} : {value, style};
}

/** Money of an account, in its own currency where the sheet names one. */
export function moneyCell(value: number | null, account: Account, style: StyleId = 'money'): TabCell {
  return {value, style, ...formatOfMoney(account)};
}

/** A dropdown with those words in so many rows of a column; none without rows. */
export function dropdownIn(
  {row, column, rows}: {readonly row: number; readonly column: number; readonly rows: number},
  choices: readonly string[],
  words: Words,
): Dropdown[] {
  if (rows === 0) return [];
  return [{area: {row, column, rows, columns: 1}, choices: choices.map((key) => word(words, key))}];
}
