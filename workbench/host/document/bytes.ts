import {Refusal} from './refusal';

// Only what Node and browsers have in common.

/** Numbers from 0 to 255. */
type Bytes = Iterable<number>;

/** A letter that ASCII lacks becomes one question mark. */
export function encoded(text: string, charset: string): number[] {
  const isPlain = /^US.ASCII$/i.test(charset);
  if (!isPlain && !/^UTF.?8$/i.test(charset)) throw new Error(`[host] texts in ${charset} are not implemented`);
  return [...new TextEncoder().encode(isPlain ? text.replace(/\P{ASCII}/gu, '?') : text)];
}

export function decoded(bytes: Bytes, charset = 'UTF-8'): string {
  return new TextDecoder(charset, {ignoreBOM: true}).decode(Uint8Array.from(bytes));
}

export function toBase64(bytes: Bytes): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Reads standard and URL-safe Base64. @throws when the text is neither */
export function fromBase64(text: string): number[] {
  const plain = text.replace(/-/g, '+').replace(/_/g, '/');
  if (!/^[A-Za-z0-9+/\s]*=*\s*$/.test(plain)) throw new Refusal('Could not decode string.');
  return Array.from(atob(plain), (letter) => letter.charCodeAt(0));
}
