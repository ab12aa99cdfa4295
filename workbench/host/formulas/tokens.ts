/** A piece of a formula with its place in the text. */
export interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'reference' | 'name' | 'call' | 'operator';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const BLOCK = String.raw`${CELL}(?::(?:${CELL}|\$?[A-Za-z]{1,3}|\$?\d+))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}\d*|\$?\d+:\$?[A-Za-z]{0,3}\$?\d+`;

const REFERENCE = new RegExp(String.raw`(?:${SHEET})?(?:${BLOCK}|#REF!)(?![\p{L}\p{N}_.(])`, 'uy');
const CALL = /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)/y;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%(){},;:\\]/y;
const NUMBERS = {'.': /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/y, ',': /(?:\d+(?:,\d+)?|,\d+)(?:[eE][-+]?\d+)?/y};

/** Takes a formula apart, the equals sign left out. `null` where it cannot be read. */
export function tokensOf(formula: string, decimal: string): Token[] | null {
  const tokens: Token[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  while (at < formula.length) {
    if (/\s/.test(formula[at]!)) {
      at += 1;
      continue;
    }
    const token = tokenAt(formula, at, decimal);
    if (!token) return null;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(formula: string, start: number, decimal: string): Token | null {
  const kinds: readonly (readonly [Token['kind'], RegExp])[] = [
    ['text', TEXT],
    ['reference', REFERENCE],
    ['error', ERROR],
    ['number', NUMBERS[decimal === ',' ? ',' : '.']],
    ['call', CALL],
    ['name', NAME],
    ['operator', OPERATOR],
  ];
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = start;
    const match = pattern.exec(formula);
    if (match) return {kind, text: match[0], start, end: start + match[0].length};
  }
  return null;
}
