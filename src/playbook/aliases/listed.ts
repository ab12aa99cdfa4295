/** The entries of a list with commas. */
export function listed(text: string): string[] {
  const whole = text.trim();
  return whole === '' ? [] : whole.split(',').map((entry) => entry.trim());
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
