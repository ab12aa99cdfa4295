import type {Day} from '../../core/day';
import {NO_WORDS, YES_WORDS} from '../../playbook/aliases/values';
import {saysAs} from '../pattern';
import {smallText, tidyText} from './cell';
import type {DayOrder} from './day-text';
import {flagIn, type SaidStatus, statusIn, unknown, whole, wordKey} from './status';

/** Columns in which only a loss says something: about a renewal, what may come, a plan, what is asked about, or anything else. */
export const LOSS_KINDS = ['renewal', 'renewed', 'renewing', 'forecast', 'plan', 'suspended', 'trial', 'else'] as const;

export type LossKind = (typeof LOSS_KINDS)[number];

export function isLossKind(kind: string): kind is LossKind {
  return LOSS_KINDS.some((each) => each === kind);
}

/** The loss in a cell of a column of such a kind, if there is one. */
export function lossIn(cell: unknown, kind: LossKind, asOf: Day, order: DayOrder): SaidStatus | null {
  // "Suspended" and "Test account" with yes.
  if (kind === 'suspended' || kind === 'trial')
    return YES_WORDS.has(smallText(flagIn(String(cell)))) ? unknown(`${kind}: ${tidyText(String(cell))}`) : null;
  if (cell === false || typeof cell === 'string') {
    const word = tidyText(String(cell));
    // "Free", "Pilot" and "Partner" are plans of theirs that nobody pays for, unless somebody does.
    if (kind === 'plan')
      return saysAs('unpaid', word) || whole(wordKey(word))?.meaning === 'not yet'
        ? {...unknown(word), unless: 'pays'}
        : lossIn(cell, 'else', asOf, order);
    const isFlag = kind === 'renewed' || kind === 'renewing';
    if (isFlag && NO_WORDS.has(smallText(flagIn(word))))
      return kind === 'renewing'
        ? {meaning: 'leaving', isWeak: false, word}
        : {...unknown(`Renewed: ${word}`), unless: 'renews'};
    const said =
      kind !== 'else'
        ? statusIn(word, asOf, undefined, order)
        : saysAs('saysLoss', word) || saysAs('relation', word)
          ? whole(wordKey(word))
          : null;
    if (said && kind === 'else' && saysAs('relation', word)) return {...said, isWeak: true, word};
    if (
      !said ||
      said.isWeak ||
      (said.meaning !== 'former' && said.meaning !== 'leaving') ||
      saysAs('lossOfOthers', word)
    )
      return null;
    // Who is lost before the term is over has given notice, and who has not renewed before may still do so.
    if (kind === 'forecast' || kind === 'else') return {...said, isWeak: true, word};
    if (said.meaning === 'former')
      return {...said, word, ...(saysAs('notRenewed', word) ? {unless: 'renews'} : {isNotice: true})};
    return {...said, word};
  }
  return null;
}
