import type {Style} from '../../src/tabs/styles';

/**
 * The width of the widest part of a text that stays on one line, in pixels.
 *
 * Widths are those of Arial, rounded up; Chinese letters count double, and each of them may end a line.
 */
export function longestWord(text: string, {size = 10, bold = false}: Pick<Style, 'size' | 'bold'>): number {
  const words = (text.match(WORD) ?? []).map((word) => widthOf(word.trimEnd()));
  return Math.max(0, ...words) * (size / 10) * (bold ? 1.09 : 1);
}

/** A Chinese character can end a line, other characters only with their word. */
const WORD = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\s+/g;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

/** In pixels at 10 points. */
function letterWidth(letter: string): number {
  if (letter >= '\u2e80') return 13.4;
  if (/[iljtfrI.,:;'’|!() \u00b7]/.test(letter)) return 3.9;
  if (/[mwMW%—…@]/.test(letter)) return 11;
  return /[A-Z×&]/.test(letter) ? 8.6 : 6.5;
}

/** How many lines a text takes in a cell with so many pixels of room, its words kept whole. */
export function linesOf(text: string, {size = 10, bold = false}: Pick<Style, 'size' | 'bold'>, room: number): number {
  const scale = (size / 10) * (bold ? 1.09 : 1);
  let lines = 1;
  let used = 0;
  for (const piece of text.match(WORD) ?? []) {
    if (used > 0 && used + widthOf(piece.trimEnd()) * scale > room) {
      lines += 1;
      used = 0;
    }
    used += widthOf(piece) * scale;
  }
  return lines;
}
