import {getOrCreate} from './get-or-create';

type Kind = 'text' | 'reference' | 'error' | 'number' | 'call' | 'name' | 'operator';

/** A piece of a formula with its place in the text. */
export interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
/** `A1`, `A1:B2`, and open-ended: `A1:B`, `A1:5`. */
const FROM_A_CELL = String.raw`${CELL}(?::(?:${CELL}|\$?[A-Za-z]{1,3}|\$?\d+))?`;
/** `A:B`, `A:B5`. */
const FROM_A_COLUMN = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}\d*`;
/** `1:5`, `1:B5`. */
const FROM_A_ROW = String.raw`\$?\d+:\$?[A-Za-z]{0,3}\$?\d+`;
const BLOCK = `${FROM_A_CELL}|${FROM_A_COLUMN}|${FROM_A_ROW}`;
const DIGITS = {'.': String.raw`\d+(?:\.\d*)?|\.\d+`, ',': String.raw`\d+(?:,\d+)?|,\d+`};

/** Takes a formula apart, the equals sign left out. `null` where it cannot be read. */
export function tokensOf(formula: string, decimal: string): Token[] | null {
  const tokens: Token[] = [];
  const pattern = patternOf(decimal === ',' ? ',' : '.');
  const length = formula.trimEnd().length;
  for (let at = formula.startsWith('=') ? 1 : 0; at < length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const groups = pattern.exec(formula)?.groups as Record<Kind, string | undefined> | undefined;
    if (!groups) return null;
    const [kind, text] = Object.entries(groups).find((group) => group[1] !== undefined) as [Kind, string];
    tokens.push({kind, text, start: pattern.lastIndex - text.length, end: pattern.lastIndex});
  }
  return tokens;
}

const patterns = new Map<string, RegExp>();

function patternOf(decimal: '.' | ','): RegExp {
  return getOrCreate(patterns, decimal, () => {
    // The first kind that matches wins: a reference before a call, a call before a name.
    const kinds: Readonly<Record<Kind, string>> = {
      text: '"(?:[^"]|"")*"',
      reference: String.raw`(?:${SHEET})?(?:${BLOCK}|#REF!)(?![\p{L}\p{N}_.(])`,
      error: String.raw`#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)`,
      number: `(?:${DIGITS[decimal]})(?:[eE][-+]?\\d+)?`,
      call: String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()`,
      name: String.raw`[\p{L}_][\p{L}\p{N}_.]*`,
      operator: String.raw`<>|<=|>=|[-+*\/^&=<>%(){},;:\\]`,
    };
    const any = Object.entries(kinds).map(([kind, source]) => `(?<${kind}>${source})`);
    return new RegExp(`\\s*(?:${any.join('|')})`, 'uy');
  });
}
