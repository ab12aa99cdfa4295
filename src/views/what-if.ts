import type {LabeledText} from '../api';
import type {Account} from '../core/account';
import type {Assessment} from '../core/assessment';
import {type Figure, type Phrase, phrase} from '../core/phrase';
import type {Settings} from '../core/playbook';
import {shownTarget} from '../core/reasons';
import {accountUnder} from '../core/scenarios';
import {wordsOf} from '../playbook/money-sign';
import {WHAT_IFS} from '../playbook/rules/what-ifs';
import {say, type Words, word} from '../playbook/say';

/**
 * What would come of the changes that an account can use, each with its question and its answer in a sentence.
 *
 * @param assess judges an account of the sheet with other cells
 */
export function whatIfs(
  of: Assessment,
  assess: (account: Account) => Assessment,
  {settings, words: sheetWords}: {readonly settings: Settings; readonly words: Words},
): LabeledText[] {
  const words = wordsOf(of.account, sheetWords);
  return WHAT_IFS.flatMap(({id, change, fixesProblem}) => {
    const account = accountUnder([change(of)], of, settings);
    if (account === of.account) return [];
    // Compared as people read it: a change that rounds away is none.
    const text = say(comparedWith(of, assess(account)), words);
    const isSame = text === say(comparedWith(of, of), words);
    return isSame && !fixesProblem ? [] : [{label: word(words, `ask-if-${id}`), text}];
  });
}

/** Score, band, priority and size, before and after. */
function comparedWith(before: Assessment, after: Assessment): Phrase {
  const part = (name: string, was: Figure, is: Figure, isSame: boolean) =>
    phrase(isSame ? 'answer-stays' : 'answer-goes', {name: phrase(`answer-${name}`), was, is});
  const named = (kind: string, was: string, is: string) =>
    part(kind, phrase(`${kind}-${was}`), phrase(`${kind}-${is}`), was === is);
  return phrase('answer', {
    parts: [
      part('score', before.score, after.score, before.score === after.score),
      named('band', before.band, after.band),
      named('priority', before.priority, after.priority),
      ...sizePart(shownTarget(before), shownTarget(after), part),
    ],
  });
}

function sizePart(
  was: number | null,
  is: number | null,
  part: (name: string, was: Figure, is: Figure, isSame: boolean) => Phrase,
): Phrase[] {
  const money = (amount: number) => phrase('sidebar-money', {amount});
  if (is === null) return was === null ? [] : [phrase('answer-no-size')];
  if (was === null) return [phrase('answer-new-size', {is: money(is)})];
  return [part('size', money(was), money(is), was === is)];
}
