import type {Style} from './styles';

/**
 * The height a row needs so that a wrapped text is shown whole, in pixels.
 *
 * Sheets fits rows by itself; a file does not. Widths are those of Arial, rounded up; Chinese letters count double.
 *
 * @param width the column's, in pixels
 */
export function heightToFit(
  text: string,
  width: number,
  {size = 10, bold = false}: Pick<Style, 'size' | 'bold'>,
): number {
  const room = (width - 2 * PADDING) / scaleOf({size, bold});
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, room), 0);
  return Math.ceil(lines * LINE * (size / 10) + 2 * PADDING);
}

/** The width of the widest part of a text that stays on one line, in pixels. */
export function longestWord(text: string, {size = 10, bold = false}: Pick<Style, 'size' | 'bold'>): number {
  const words = (text.match(WORD) ?? []).map((word) => widthOf(word.trimEnd()));
  return Math.max(0, ...words) * scaleOf({size, bold});
}

/** How much wider than 10-point text. */
function scaleOf({size = 10, bold = false}: Pick<Style, 'size' | 'bold'>): number {
  return (size / 10) * (bold ? 1.09 : 1);
}

/** A line of 10-point text, in pixels. */
const LINE = 17;
const PADDING = 3;

/** How many lines a text takes when words move on whole and only longer ones are broken. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.match(WORD) ?? []) {
    const length = widthOf(word);
    if (used > 0 && used + widthOf(word.trimEnd()) > room) {
      lines += 1;
      used = 0;
    }
    used += length;
    if (used > room && length > room) {
      lines += Math.ceil(length / room) - 1;
      used = length % room;
    }
  }
  return lines;
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
