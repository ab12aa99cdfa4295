/** The entries of a list with commas. */
export function listed(text: string): string[] {
  const whole = text.trim();
  return whole === '' ? [] : whole.split(',').map((entry) => entry.trim());
}

/** The entries of such lists, each with the name of its list; of one that is in several the last counts. */
export function byEntry(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([name, list]) => listed(list).map((entry) => [entry, name] as const)));
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
