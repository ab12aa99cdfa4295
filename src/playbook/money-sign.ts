import {memoizedByKey, memoizedByObject} from '../core/once';
import type {Words} from './say';

/** Words whose amounts begin as those of an account: with its own sign, unless the whole sheet has one. */
export function wordsOf({currency}: {readonly currency: string | null}, words: Words): Words {
  const sign = words['amount-sign'] ? '' : moneySign(currency);
  return sign === '' ? words : signed(words)(sign);
}

const signed = memoizedByObject((words: Words) => memoizedByKey((sign): Words => ({...words, 'amount-sign': sign})));

/** How amounts of a currency begin: `$`, `€`, or its code and a space; nothing without a currency. */
export function moneySign(currency: string | null): string {
  return currency === null ? '' : (SIGNS[currency] ?? `${currency} `);
}

const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  // ¥ alone is the yuan here.
  JPY: 'JP¥',
  CNY: '¥',
  INR: '₹',
  KRW: '₩',
};
