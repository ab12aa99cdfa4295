/**
 * What stands behind the letters A, B, C … in the lists of the built script, see `scripts/tight-lists.mjs`; a later one may
 * hold earlier letters.
 */
const PIECES = '';

/** The entries of a list with commas. */
export function listed(text: string): string[] {
  const whole = (text.startsWith('~') ? inFull(text.slice(1)) : text).trim();
  return whole === '' ? [] : whole.split(',').map((entry) => entry.trim());
}

function inFull(text: string): string {
  pieces ??= PIECES.split('|');
  return text.replace(/[A-Z]/g, (letter) => inFull(pieces?.[letter.charCodeAt(0) - LETTER_A] ?? ''));
}

const LETTER_A = 65;
let pieces: readonly string[] | undefined;

/** The words of a list with commas, taken apart when one is first looked for: most formulas look for none. */
export function wordSet(text: string): Pick<ReadonlySet<string>, 'has'> {
  let words: ReadonlySet<string> | undefined;
  return {
    has: (word) => {
      words ??= new Set(listed(text));
      return words.has(word);
    },
  };
}
