/** The colour as `#rrggbb`. @throws when it is none that the host knows */
export function hexColor(color: string): string {
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const rgb = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(text);
  if (rgb)
    return `#${rgb
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  const named = NAMED[text];
  if (named) return named;
  throw new Error(`[host] the colour "${color}" is not implemented; Apps Script would take it without a word`);
}

/** The basic colours of CSS that scripts here use. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  green: '#008000',
  navy: '#000080',
  orange: '#ffa500',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};
