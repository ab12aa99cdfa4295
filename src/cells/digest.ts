/** Two sums over a text, each a different walk, as 16 hexadecimal digits. Not a secret: it only has to notice changes. */
export function digest(text: string): string {
  let first = 17;
  let second = 23;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = (Math.imul(first, 31) + code) | 0;
    second = (Math.imul(second ^ code, 16_777_619) + index) | 0;
  }
  return [first, second].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
