/** What stands in the lists of the built script instead of a piece that comes up often, see `scripts/tight-lists.mjs`. */
type Pieces = Readonly<Record<string, string>>;
const PIECES: Pieces = {};

/** The entries of a list with commas. */
export function listed(text: string): string[] {
  const whole = inFull(text).trim();
  return whole === '' ? [] : whole.split(',').map((entry) => entry.trim());
}

function inFull(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => (PIECES[letter] === undefined ? letter : inFull(PIECES[letter])));
}

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
