/** Texts in a row, ` | ` or a line break between them: texts`48k | $48K`. */
export function texts([list]: TemplateStringsArray): string[] {
  return entriesOf(list!);
}

/** A case for each text of lists such as {@link texts} takes: the text, and the name of its list. */
export function casesOf<Name extends string>(lists: Readonly<Record<Name, string>>): [text: string, name: Name][] {
  const named = Object.entries(lists) as [Name, string][];
  return named.flatMap(([name, list]) => entriesOf(list).map((text): [string, Name] => [text, name]));
}

function entriesOf(list: string): string[] {
  return list.split(/ \| |\n/).flatMap((entry) => entry.trim() || []);
}
