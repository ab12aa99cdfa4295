type Value = string | number | boolean | null;

/**
 * Cases in rows, ` | ` or a line break between them: pairs`$48K → 48000 | n/a → null`. The first of a case is text; behind it
 * stand numbers, true, false, null, text in quotation marks, and all else as the text it is.
 */
export function pairs<Said extends Value>([list]: TemplateStringsArray): [text: string, value: Said][] {
  return list!.split(/ \| |\n/).flatMap((entry): [string, Said][] => {
    const [text, value] = entry.trim().split(' → ');
    return value === undefined ? [] : [[text!, read(value) as Said]];
  });
}

function read(text: string): Value {
  if (/^(true|false|null|".*"|-?(0|[1-9]\d*)(\.\d+)?)$/.test(text)) return JSON.parse(text) as Value;
  return text;
}
