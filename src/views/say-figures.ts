import {phrase} from '../core/phrase';
import {say, type Words} from '../playbook/say';

/** Money without decimals, or that it is unknown. */
export function moneyText(amount: number | null, words: Words): string {
  return say(amount === null ? phrase('ranking-unknown') : phrase('sidebar-money', {amount}), words);
}

/** "and 12 more", or nothing. */
export function moreText(count: number, words: Words): string {
  return count > 0 ? say(phrase('sidebar-more', {count}), words) : '';
}
