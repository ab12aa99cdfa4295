import {Refusal} from './refusal';

/** Bytes a text takes in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

type StoreEntry = readonly [key: string, text: string];

/** A property store (9 KB a value, 500 KB in all) or a cache (100 KB a value, a life of up to 6 hours). */
export class Store {
  readonly #entries = new Map<string, {text: string; expires: number}>();

  constructor(readonly kind: 'property' | 'cache') {}

  get(key: string, now: number): string | null {
    const entry = this.#entries.get(key);
    if (!entry) return null;
    if (entry.expires > now) return entry.text;
    this.#entries.delete(key);
    return null;
  }

  set(key: string, text: string, expires = Number.POSITIVE_INFINITY): void {
    if (this.kind === 'property') this.#checkProperty(key, text);
    else this.#checkCache(key, text);
    this.#entries.delete(key);
    this.#entries.set(key, {text, expires});
    if (this.kind === 'cache' && this.#entries.size > 1000) this.#dropOldest(900);
  }

  remove(key: string): void {
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }

  keys(): string[] {
    return [...this.#entries.keys()];
  }

  state(): readonly StoreEntry[] {
    return [...this.#entries].map(([key, {text}]) => [key, text]);
  }

  restore(entries: readonly StoreEntry[]): void {
    this.#entries.clear();
    for (const [key, text] of entries) this.set(key, text);
  }

  #checkProperty(key: string, text: string): void {
    if (byteLength(text) > 9 * 1024) {
      throw new Refusal('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    let total = byteLength(key) + byteLength(text);
    for (const [name, entry] of this.#entries) {
      if (name !== key) total += byteLength(name) + byteLength(entry.text);
    }
    if (total > 500 * 1024) {
      throw new Refusal('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
  }

  #checkCache(key: string, text: string): void {
    if (key.length > 250) throw new Refusal('Argument too large: key');
    if (byteLength(text) > 100 * 1024) throw new Refusal('Argument too large: value');
  }

  #dropOldest(keep: number): void {
    for (const key of this.#entries.keys()) {
      if (this.#entries.size <= keep) return;
      this.#entries.delete(key);
    }
  }
}
