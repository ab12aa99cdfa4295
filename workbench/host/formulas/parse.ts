import {type Address, parseAddress} from '../document/a1';
import {type Token, tokensOf} from './tokens';

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

const PRECEDENCE: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

class Unreadable extends Error {}

/** Reads a formula; `null` when it is none (Sheets shows `#ERROR!`, "Formula parse error."). */
export function parseFormula(formula: string, decimal = '.'): Node | null {
  const tokens = tokensOf(formula, decimal);
  if (!tokens || tokens.length === 0) return null;
  const reader = new Reader(tokens, decimal);
  try {
    const node = reader.expression(0);
    return reader.done ? node : null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

class Reader {
  #at = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly decimal: string,
  ) {}

  get done(): boolean {
    return this.#at === this.tokens.length;
  }

  expression(least: number): Node {
    let left = this.#prefixed();
    for (;;) {
      const operator = this.#operatorNow();
      const precedence = operator === null ? undefined : PRECEDENCE[operator];
      if (precedence === undefined || precedence <= least) return left;
      this.#at += 1;
      left = {kind: 'binary', operator: operator!, left, right: this.expression(precedence)};
    }
  }

  /** A sign binds tighter than `^`: −2^2 is 4. */
  #prefixed(): Node {
    const operator = this.#operatorNow();
    if (operator === '-' || operator === '+') {
      this.#at += 1;
      return {kind: 'unary', operator, of: this.#prefixed()};
    }
    let node = this.#primary();
    while (this.#takes('%')) node = {kind: 'unary', operator: '%', of: node};
    return node;
  }

  #primary(): Node {
    const token = this.tokens[this.#at];
    if (!token) throw new Unreadable();
    this.#at += 1;
    if (token.kind === 'number') return {kind: 'value', value: Number(token.text.replace(',', '.'))};
    if (token.kind === 'text') return {kind: 'value', value: token.text.slice(1, -1).replace(/""/g, '"')};
    if (token.kind === 'error') return {kind: 'error', code: token.text};
    if (token.kind === 'reference') return referenceOf(token.text);
    if (token.kind === 'call') return this.#call(token.text);
    if (token.kind === 'name') return nameOf(token.text);
    if (token.text === '(') return this.#bracketed();
    if (token.text === '{') return this.#array();
    throw new Unreadable();
  }

  #call(name: string): Node {
    this.#take('(');
    const args: Node[] = [];
    if (this.#takes(')')) return {kind: 'call', name, args};
    for (;;) {
      args.push(this.#isSeparator() || this.#operatorNow() === ')' ? {kind: 'omitted'} : this.expression(0));
      if (this.#takes(')')) return {kind: 'call', name, args};
      if (!this.#isSeparator()) throw new Unreadable();
      this.#at += 1;
    }
  }

  #bracketed(): Node {
    const node = this.expression(0);
    this.#take(')');
    return node;
  }

  #array(): Node {
    const rows: Node[][] = [[]];
    const across = this.decimal === ',' ? '\\' : ',';
    for (;;) {
      rows[rows.length - 1]!.push(this.expression(0));
      if (this.#takes('}')) return {kind: 'array', rows};
      if (this.#takes(';')) rows.push([]);
      else this.#take(across);
    }
  }

  #isSeparator(): boolean {
    const operator = this.#operatorNow();
    return operator === ';' || (operator === ',' && this.decimal === '.');
  }

  #operatorNow(): string | null {
    const token = this.tokens[this.#at];
    return token?.kind === 'operator' ? token.text : null;
  }

  #takes(operator: string): boolean {
    if (this.#operatorNow() !== operator) return false;
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

function nameOf(text: string): Node {
  if (/^(true|false)$/i.test(text)) return {kind: 'value', value: text.toUpperCase() === 'TRUE'};
  return {kind: 'name', name: text};
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
