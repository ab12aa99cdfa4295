import type {Field} from '../core/account';
import {currenciesOf} from '../core/portfolio';
import {moneySign} from '../playbook/money-sign';
import type {Intake} from './read-sheet';
import type {Sheet} from './sheet';

/** How a sheet writes money. */
export interface AmountStyle {
  /** The sign of its one currency; `''` when the sheet names none, or several. */
  readonly sign: string;
  /** Whether amounts are in yuan or written with 万, so that Chinese readers expect 万. */
  readonly isInWan: boolean;
}

/** How the columns of money write it, in their headings and in the cells that are text. */
export function amountStyleOf({values}: Sheet, {matches, accounts}: Intake): AmountStyle {
  const [currency, ...others] = currenciesOf(accounts);
  if (currency !== undefined) {
    const isOne = others.length === 0;
    return {sign: isOne ? moneySign(currency) : '', isInWan: isOne && currency === 'CNY'};
  }
  const columns = matches.filter(({field}) => MONEY.has(field));
  const headings = columns.map(({heading}) => heading);
  const cells = accounts.flatMap(({row}) => columns.map(({column}) => values[row - 1]?.[column]));
  const texts = [...headings, ...cells].filter((cell) => typeof cell === 'string');
  const signs = new Set(texts.flatMap((text) => SIGNS.find(([form]) => form.test(text))?.[1] ?? []));
  const sign = signs.size === 1 ? ([...signs][0] ?? '') : '';
  return {
    sign,
    isInWan: sign === '¥' || (sign === '' && signs.size === 0 && texts.some((text) => text.includes('万'))),
  };
}

const MONEY: ReadonlySet<Field> = new Set<Field>([
  'arr',
  'mrr',
  'seatPrice',
  'moduleValue',
  'tierDelta',
  'limitUpgrade',
]);

/** What names a currency, and its sign; the first that fits counts. A currency without a sign here has none. */
const SIGNS: readonly (readonly [form: RegExp, sign: string])[] = [
  [/円|日元|\bJPY\b/i, 'JP¥'],
  [/€|欧元|\bEUR\b/i, '€'],
  [/£|英镑|\bGBP\b/i, '£'],
  [/\$|美元|\bUSD\b/i, '$'],
  [/¥|￥|元|人民币|\b(RMB|CNY)\b/i, '¥'],
  [/\p{Sc}|\bkr\b|zł|\b(CHF|SEK|NOK|DKK|PLN|CZK|INR|KRW|BRL)\b/iu, ''],
];
