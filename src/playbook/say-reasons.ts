import type {Phrase} from '../core/phrase';
import {MAX_FACTS, type Reasons} from '../core/reasons';
import {capitalized, say, type Words, word} from './say';

/** How long a reason is at most where it has a column. Source: method, What pages say. */
export const MAX_REASON = 60;

/** A reason in words for a column or a line: at most three facts, and as many as have room; `''` without any. */
export function sayReasons({basis, facts}: Reasons, words: Words, room = MAX_REASON): string {
  if (basis === 'none') return '';
  if (basis === 'weak') return shortened(weakReason(facts, words, room), room);
  const separator = word(words, 'fact-separator');
  const taken: string[] = [];
  for (const fact of facts) {
    const text = say(fact, words);
    const isFirst = taken.length === 0;
    if (taken.length < MAX_FACTS && (isFirst || textWidth([...taken, text].join(separator)) <= room)) taken.push(text);
  }
  return shortened(capitalized(taken.join(separator)), room);
}

function weakReason(facts: readonly Phrase[], words: Words, room: number): string {
  const said = facts.map((fact) => say({key: 'reason-weak', figures: {fact}}, words));
  return said.find((text) => textWidth(text) <= room) ?? said[0] ?? '';
}

/** How much room a text takes, in Latin characters: a Chinese character takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character >= '\u2e80' ? 2 : 1;
  return width;
}

/** A text that is too long ends in "…", after a whole word where that costs little, and with its quotation mark closed. */
function shortened(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let cut = '';
  for (const character of text) {
    if (textWidth(cut + character) > room - 2) break;
    cut += character;
  }
  const lastSpace = cut.lastIndexOf(' ');
  if (lastSpace > cut.length - 12) cut = cut.slice(0, lastSpace);
  return `${cut}…${cut.lastIndexOf('“') > cut.lastIndexOf('”') ? '”' : ''}`;
}
