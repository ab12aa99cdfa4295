/** The entries of a list with commas. */
export function listed(text: string): string[] {
  return text.trim() === '' ? [] : text.split(',').map((entry) => entry.trim());
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
