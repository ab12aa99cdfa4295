/**
 * The signs of the built script's lists, each followed by what it stands for, see `scripts/tight-lists.mjs`; a later one may
 * hold earlier signs.
 */
const PIECES = '';

/** The entries of a list with commas. */
export function listed(text: string): string[] {
  const whole = (text.startsWith('~') ? inFull(text.slice(1)) : text).trim();
  return whole === '' ? [] : whole.split(',').map((entry) => entry.trim());
}

let pieces: ReadonlyMap<string, string> | undefined;

function inFull(text: string): string {
  pieces ??= piecesInFull();
  const known = pieces;
  // No sign is a small letter without an accent, and most of a list is.
  return text.replace(/[^a-z, ]/g, (sign) => known.get(sign) ?? sign);
}

function piecesInFull(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [sign = '', ...piece] of PIECES.split('|').map((each) => Array.from(each)))
    known.set(sign, piece.map((each) => known.get(each) ?? each).join(''));
  return known;
}

/** The words of a list with commas, asked for and taken apart when one is first looked for: most formulas look for none. */
export function wordSet(text: string | (() => string)): Pick<ReadonlySet<string>, 'has'> {
  let words: ReadonlySet<string> | undefined;
  return {
    has: (word) => {
      words ??= new Set(listed(typeof text === 'string' ? text : text()));
      return words.has(word);
    },
  };
}
