import type {Day} from '../../core/day';
import {NO_WORDS, YES_WORDS} from '../../playbook/aliases/values';
import {saysAs} from '../pattern';
import {smallText, tidyText} from './cell';
import type {DayOrder} from './day-text';
import {flagIn, type SaidStatus, statusIn, surely, unknown, whole, wordKey} from './status';

/** Columns in which only a loss says something: about a renewal, what may come, a plan, what is asked about, or anything else. */
export const LOSS_KINDS = ['renewal', 'renewed', 'renewing', 'forecast', 'plan', 'suspended', 'trial', 'else'] as const;

export type LossKind = (typeof LOSS_KINDS)[number];

export function isLossKind(kind: string): kind is LossKind {
  return LOSS_KINDS.some((each) => each === kind);
}

/** The loss in a cell of a column of such a kind, if there is one. */
export function lossIn(cell: unknown, kind: LossKind, asOf: Day, order: DayOrder): SaidStatus | null {
  const word = tidyText(String(cell));
  // "Suspended" and "Test account" with yes.
  if (kind === 'suspended' || kind === 'trial')
    return YES_WORDS.has(smallText(flagIn(String(cell)))) ? unknown(`${kind}: ${word}`) : null;
  if (cell !== false && typeof cell !== 'string') return null;
  // "Free", "Pilot" and "Partner" are plans of theirs that nobody pays for, unless somebody does.
  if (kind === 'plan' && (saysAs('unpaid', word) || whole(wordKey(word))?.meaning === 'not yet'))
    return {...unknown(word), unless: 'pays'};
  if ((kind === 'renewed' || kind === 'renewing') && NO_WORDS.has(smallText(flagIn(word))))
    return kind === 'renewing' ? {...surely('leaving'), word} : {...unknown(`Renewed: ${word}`), unless: 'renews'};
  const isElse = kind === 'else' || kind === 'plan';
  const isRelation = isElse && saysAs('relation', word);
  const isRead = !isElse || isRelation || saysAs('saysLoss', word);
  const said = isRead && (isElse ? whole(wordKey(word)) : statusIn(word, asOf, undefined, order));
  if (!said) return null;
  if (isRelation) return {...said, isWeak: true, word};
  const isLoss = !said.isWeak && (said.meaning === 'former' || said.meaning === 'leaving');
  if (!isLoss || saysAs('lossOfOthers', word)) return null;
  // Who is lost before the term is over has given notice, and who has not renewed before may still do so.
  if (isElse || kind === 'forecast') return {...said, isWeak: true, word};
  if (said.meaning === 'leaving') return {...said, word};
  return {...said, word, ...(saysAs('notRenewed', word) ? {unless: 'renews'} : {isNotice: true})};
}
