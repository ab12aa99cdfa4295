import {currenciesOf} from '../core/portfolio';
import {moneySign} from '../playbook/money-sign';
import {isMoney} from './fields';
import type {Intake} from './read-sheet';
import type {Sheet} from './sheet';

/** How a sheet writes money. */
export interface AmountStyle {
  /** What amounts of its one currency begin with; `''` when the sheet names none, or several. */
  readonly sign: string;
  /** Whether amounts are in yuan or written with 万, so that Chinese readers expect 万. */
  readonly isInWan: boolean;
}

/** How amounts are written: by the currency of the accounts, and without one by the headings and texts of their cells. */
export function amountStyleOf({values}: Sheet, {matches, accounts}: Intake): AmountStyle {
  const [currency, ...others] = currenciesOf(accounts);
  if (currency !== undefined) {
    const isOne = others.length === 0;
    return {sign: isOne ? moneySign(currency) : '', isInWan: isOne && currency === 'CNY'};
  }
  const columns = matches.filter(({field}) => isMoney(field));
  const isInWan = (cell: unknown) => typeof cell === 'string' && cell.includes('万');
  return {
    sign: '',
    isInWan:
      columns.some(({heading}) => isInWan(heading)) ||
      accounts.some(({row}) => columns.some(({column}) => isInWan(values[row - 1]?.[column]))),
  };
}
