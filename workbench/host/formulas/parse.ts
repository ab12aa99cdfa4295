import {type Address, parseAddress} from '../document/a1';
import {type Token, tokensOf} from '../document/tokens';

/** A formula as a tree. */
export type Node =
  | {readonly kind: 'value'; readonly value: number | string | boolean}
  | {readonly kind: 'error'; readonly code: string}
  | {readonly kind: 'omitted'}
  | {readonly kind: 'reference'; readonly address: Address}
  | {readonly kind: 'name'; readonly name: string}
  | {readonly kind: 'call'; readonly name: string; readonly args: readonly Node[]}
  | {readonly kind: 'unary'; readonly operator: string; readonly of: Node}
  | {readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node}
  | {readonly kind: 'array'; readonly rows: readonly (readonly Node[])[]};

/** Reads a formula; `null` when it is none (Sheets shows `#ERROR!`, "Formula parse error."). */
export function parseFormula(formula: string, decimal = '.'): Node | null {
  const tokens = tokensOf(formula, decimal);
  try {
    return tokens && new Reader(tokens, decimal === ',').whole();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** The node and all below it, in the order of the text. */
export function nodesIn(node: Node): Node[] {
  return [node, ...partsOf(node).flatMap(nodesIn)];
}

function partsOf(node: Node): readonly Node[] {
  if (node.kind === 'call') return node.args;
  if (node.kind === 'unary') return [node.of];
  if (node.kind === 'binary') return [node.left, node.right];
  return node.kind === 'array' ? node.rows.flat() : [];
}

class Unreadable extends Error {}

/** The operators between two values, those that bind loosest first. */
const LEVELS = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

class Reader {
  #at = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly hasComma: boolean,
  ) {}

  whole(): Node {
    const node = this.#expression();
    if (this.#at < this.tokens.length) throw new Unreadable();
    return node;
  }

  #expression(above = -1): Node {
    let left = this.#prefixed();
    for (;;) {
      const operator = this.#operator;
      const level = LEVELS.findIndex((operators) => operators.includes(operator));
      if (level <= above) return left;
      this.#at += 1;
      left = {kind: 'binary', operator, left, right: this.#expression(level)};
    }
  }

  /** A sign binds tighter than `^`: −2^2 is 4. */
  #prefixed(): Node {
    const operator = this.#operator;
    if (this.#takes('-') || this.#takes('+')) return {kind: 'unary', operator, of: this.#prefixed()};
    let node = this.#primary();
    while (this.#takes('%')) node = {kind: 'unary', operator: '%', of: node};
    return node;
  }

  #primary(): Node {
    const {kind, text} = this.tokens[this.#at++] ?? {kind: 'operator', text: ''};
    if (kind === 'number') return {kind: 'value', value: Number(text.replace(',', '.'))};
    if (kind === 'text') return {kind: 'value', value: text.slice(1, -1).replace(/""/g, '"')};
    if (kind === 'reference') return referenceOf(text);
    if (kind === 'error') return {kind, code: text};
    if (kind === 'call') return {kind, name: text, args: this.#args()};
    if (kind === 'operator') return text === '{' ? this.#array() : this.#bracketed(text);
    return /^(?:true|false)$/i.test(text) ? {kind: 'value', value: /^t/i.test(text)} : {kind, name: text};
  }

  #args(): Node[] {
    const args: Node[] = [];
    this.#take('(');
    if (this.#takes(')')) return args;
    for (;;) {
      args.push(/^[,;)]$/.test(this.#operator) ? {kind: 'omitted'} : this.#expression());
      if (this.#takes(')')) return args;
      if (this.hasComma || !this.#takes(',')) this.#take(';');
    }
  }

  #array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      rows[rows.length - 1]!.push(this.#expression());
      if (this.#takes('}')) return {kind: 'array', rows};
      if (this.#takes(';')) rows.push([]);
      else this.#take(this.hasComma ? '\\' : ',');
    }
  }

  #bracketed(opening: string): Node {
    if (opening !== '(') throw new Unreadable();
    const node = this.#expression();
    this.#take(')');
    return node;
  }

  /** The operator that comes next, if one does. */
  get #operator(): string {
    const token = this.tokens[this.#at];
    return token?.kind === 'operator' ? token.text : '';
  }

  #takes(operator: string): boolean {
    if (this.#operator !== operator) return false;
    this.#at += 1;
    return true;
  }

  #take(operator: string): void {
    if (!this.#takes(operator)) throw new Unreadable();
  }
}

function referenceOf(text: string): Node {
  if (text.endsWith('#REF!')) return {kind: 'error', code: '#REF!'};
  const address = parseAddress(text);
  if (!address) throw new Unreadable();
  return {kind: 'reference', address};
}
