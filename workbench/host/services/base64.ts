const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one, two, three] = [bytes[at]! & 255, bytes[at + 1], bytes[at + 2]];
    const group = (one << 16) | (((two ?? 0) & 255) << 8) | ((three ?? 0) & 255);
    text += ALPHABET[group >> 18]! + ALPHABET[(group >> 12) & 63]!;
    text += two === undefined ? '=' : ALPHABET[(group >> 6) & 63]!;
    text += three === undefined ? '=' : ALPHABET[group & 63]!;
  }
  return text;
}

export function fromBase64(text: string): number[] {
  const bytes: number[] = [];
  const digits = [...text.replace(/=+$/, '')].map((letter) => ALPHABET.indexOf(letter));
  for (let at = 0; at < digits.length; at += 4) {
    const [a = 0, b = 0, c, d] = digits.slice(at, at + 4);
    bytes.push((a << 2) | (b >> 4));
    if (c !== undefined) bytes.push(((b << 4) | (c >> 2)) & 255);
    if (c !== undefined && d !== undefined) bytes.push(((c << 6) | d) & 255);
  }
  return bytes;
}
