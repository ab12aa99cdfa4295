import type {Day} from '../../core/day';
import {NO_WORDS} from '../../playbook/aliases/values';
import {smallText, tidyText} from './cell';
import type {DayOrder} from './day-text';
import {flagIn, type SaidStatus, statusIn, unknown, whole, wordKey} from './status';

/** Columns in which only a loss says something: about a renewal, what may come, a plan or anything else. */
export const LOSS_KINDS = ['renewal', 'renewed', 'renewing', 'forecast', 'plan', 'else'] as const;

export type LossKind = (typeof LOSS_KINDS)[number];

export function isLossKind(kind: string): kind is LossKind {
  return LOSS_KINDS.some((each) => each === kind);
}

/** The loss in a cell of a column of such a kind, if there is one. */
export function lossIn(cell: unknown, kind: LossKind, asOf: Day, order: DayOrder): SaidStatus | null {
  if (cell === false || typeof cell === 'string') {
    const word = tidyText(String(cell));
    // "Free", "Pilot" and "Partner" are plans of theirs that nobody pays for, unless somebody does.
    if (kind === 'plan')
      return UNPAID.test(word) || whole(wordKey(word))?.meaning === 'not yet'
        ? {...unknown(word), unless: 'pays'}
        : lossIn(cell, 'else', asOf, order);
    const isFlag = kind === 'renewed' || kind === 'renewing';
    if (isFlag && NO_WORDS.has(smallText(flagIn(word))))
      return kind === 'renewing'
        ? {meaning: 'leaving', isWeak: false, word}
        : {...unknown(`Renewed: ${word}`), unless: 'renews'};
    const said =
      kind !== 'else' ? statusIn(word, asOf, undefined, order) : SAYS_LOSS.test(word) ? whole(wordKey(word)) : null;
    if (!said || said.isWeak || (said.meaning !== 'former' && said.meaning !== 'leaving') || OF_OTHERS.test(word))
      return null;
    // Who is lost before the term is over has given notice, and who has not renewed before may still do so.
    if (kind === 'forecast' || kind === 'else') return {...said, isWeak: true, word};
    if (said.meaning === 'former')
      return {...said, word, ...(NOT_RENEWED.test(word) ? {unless: 'renews'} : {isNotice: true})};
    return {...said, word};
  }
  return null;
}

const UNPAID = /^(?:free|internal|nfr|not for resale|sandbox)\b|免费|無料|フリー/i;

/** Losses that are no thing but a customer's. */
const SAYS_LOSS = /churn|renew|notice (?:given|rec)|gave notice|流失|续|renov|renouv|rinnov|verlänger|kündig|解約/i;
/** What other things than customers are as well: a renewal that is over, an automatic one that is off. */
const OF_OTHERS =
  /^(?:past|previous|left|gone|dead|ended|archived|inac?ti|disabled|inaktiv|beendet|finali|已关闭|已?停用|已失效|終了)/i;
const NOT_RENEWED = /^(?:not renewed|non[- ]renewed|nicht verl|n[oã]o? renov|non renouv|未续)/i;
