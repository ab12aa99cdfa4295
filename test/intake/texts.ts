/** Texts in rows, ` | ` or a line break between them: texts`48k | $48K`. */
export function texts([list]: TemplateStringsArray): string[] {
  return list!.split(/ \| |\n/).flatMap((entry) => entry.trim() || []);
}

/** Makes a case of a text: texts`48k | $48K`.map(giving(48_000)). */
export function giving<Said extends (string | number | boolean | object | null | undefined)[]>(
  ...said: Said
): (text: string) => [text: string, ...said: Said] {
  return (text) => [text, ...said];
}
