/** The text as UTF-8 bytes; a lone surrogate becomes the replacement character. */
export function toUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}

/** The text that UTF-8 bytes say. */
export function fromUtf8(bytes: readonly number[]): string {
  const escaped = bytes.map((byte) => `%${(byte & 255).toString(16).padStart(2, '0')}`);
  return decodeURIComponent(escaped.join(''));
}
