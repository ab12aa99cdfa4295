/** Whether a text has room on one line of so many pixels, in letters of 9 points. */
export function fits(text: string, pixels: number): boolean {
  return widthOf(text) <= pixels - EDGES;
}

/** Text on one line of so many pixels, in letters of 9 points, with … for what is left out. */
export function fitted(text: string, pixels: number): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  const room = pixels - EDGES;
  if (widthOf(characters) <= room) return characters.join('');
  let used = widthOf('…');
  let count = 0;
  for (const character of characters) {
    used += widthOfOne(character);
    if (used > room) break;
    count += 1;
  }
  const cut = characters.slice(0, count).join('').trim();
  // Half a word says little: it goes too, where most of the text stays.
  const blank = characters[count] === ' ' ? -1 : cut.lastIndexOf(' ');
  return `${blank > cut.length / 2 ? cut.slice(0, blank) : cut}…`;
}

/** A person's name on one line of so many pixels: "Jonas W." where "Jonas Weller" has no room. */
export function fittedName(name: string, pixels: number): string {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const last = rest[rest.length - 1];
  if (last === undefined || fits(name, pixels)) return fitted(name, pixels);
  return fitted(`${first} ${Array.from(last)[0]}.`, pixels);
}

/** Whether a text takes one or two lines of a column of so many pixels, in letters of 8 points. */
export function fitsTwice(text: string, pixels: number): boolean {
  const room = ((pixels - 6) * 9) / 8;
  let lines = 1;
  let used = 0;
  // A line ends behind a word or a Chinese character.
  for (const piece of text.match(/(?:[\u2e80-\uffff]|[^\s\u2e80-\uffff]+)\s*/g) ?? []) {
    const width = widthOf(piece);
    used += width;
    if (used > room) {
      lines += 1;
      used = width;
    }
  }
  return lines <= 2;
}

/** What a cell keeps free at its edges, in pixels. */
const EDGES = 8;

/** The width in pixels of letters of 9 points: those of Arial, rounded up, since what stands in for it is wider. */
function widthOf(characters: Iterable<string>): number {
  let width = 0;
  for (const character of characters) width += widthOfOne(character);
  return width;
}

function widthOfOne(character: string): number {
  // It only says that the character before it is an emoji.
  if (character === '\ufe0f') return 0;
  if (character >= '\u2e80') return 12.2;
  if (NARROW.test(character)) return 3.4;
  if (WIDE.test(character)) return 10;
  return character >= 'A' && character <= 'Z' ? 8.4 : 6.7;
}

const NARROW = /[ iljtfrI.,:;'’|!·()-]/;
const WIDE = /[mwMW%→…—“”]/;
