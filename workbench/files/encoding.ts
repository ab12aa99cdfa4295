import {LIBRARIES} from './libraries';
import {FileProblem} from './tab';
import {fileWords, listed, type Tell} from './words';

/** Text of a file, and what to say about how it was read. */
export interface Decoded {
  readonly text: string;
  readonly remarks: readonly string[];
}

/** So much of a text is enough to guess by. */
const SAMPLE = 200_000;
/** Guesses as good as this share of the best are as good as the best: then the usual one is taken. */
const AS_GOOD = 0.95;
const USUAL = 'windows-1252';
const REPLACED = '\ufffd';
const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * Text of a file whose encoding nobody wrote down: what its first bytes or its own head announce, else UTF-8 when nearly
 * all of it fits, else what a library guesses, which is named.
 *
 * @throws FileProblem when the bytes are no text
 */
export async function decode(bytes: Uint8Array, tell: Tell = fileWords('en')): Promise<Decoded> {
  const announced = announcedIn(bytes);
  if (announced) return {text: decoded(bytes, announced), remarks: []};
  const text = decoded(bytes, 'utf-8');
  const broken = (text.match(/\ufffd/g)?.length ?? 0) - countOf(bytes, [0xef, 0xbf, 0xbd]);
  if (broken === 0) return {text: refusedIfBinary(text, tell), remarks: []};
  if (isMostlyUtf8(text, broken)) {
    return {text: refusedIfBinary(text, tell), remarks: [remarkOnBroken(text, broken, tell)]};
  }
  return guessed(bytes, tell);
}

function announcedIn(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return null;
  if (zerosAt(bytes, 1) > 0.3) return 'utf-16le';
  if (zerosAt(bytes, 0) > 0.3) return 'utf-16be';
  const head = decoded(bytes.subarray(0, 2048), 'windows-1252');
  const named = /^\s*<[\s\S]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return named && isKnown(named) ? named : null;
}

/** Share of zero bytes at the even (0) or odd (1) places of the first kilobyte: in UTF-16 every plain letter has one. */
function zerosAt(bytes: Uint8Array, offset: 0 | 1): number {
  const places = bytes.subarray(0, 1024).filter((_, index) => index % 2 === offset);
  return places.length === 0 ? 0 : places.filter((byte) => byte === 0).length / places.length;
}

/** Letters of two bytes or more that are whole by accident are rare: where they prevail, the text is UTF-8. */
function isMostlyUtf8(text: string, broken: number): boolean {
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole >= broken;
}

function countOf(bytes: Uint8Array, [a, b, c]: readonly [number, number, number]): number {
  let count = 0;
  for (let at = bytes.indexOf(a); at >= 0; at = bytes.indexOf(a, at + 1)) {
    if (bytes[at + 1] === b && bytes[at + 2] === c) count++;
  }
  return count;
}

function remarkOnBroken(text: string, broken: number, tell: Tell): string {
  const lines = text.split(/\r\n?|\n/);
  const places = lines.flatMap((line, index) =>
    line.includes(REPLACED) ? [tell('file-line', {line: String(index + 1), excerpt: excerptAround(line)})] : [],
  );
  return tell('file-broken-utf8', {count: broken, sign: REPLACED, lines: listed(places, tell)});
}

function excerptAround(line: string): string {
  const at = line.indexOf(REPLACED);
  return line.slice(Math.max(0, at - 20), at + 20).trim();
}

async function guessed(bytes: Uint8Array, tell: Tell): Promise<Decoded> {
  const {detectAll} = await LIBRARIES.jschardet();
  const sample = bytes.length > SAMPLE ? aroundHighBytes(bytes) : bytes;
  const guesses = detectAll(sample).flatMap(({encoding, confidence}) => {
    const label = labelOf(encoding ?? USUAL);
    return isKnown(label) ? [{label, confidence}] : [];
  });
  const best = guesses[0]?.confidence ?? 0;
  const usual = guesses.find(({label, confidence}) => label === USUAL && confidence >= AS_GOOD * best);
  const label = westernOr((usual ?? guesses[0])?.label ?? USUAL, bytes);
  const text = refusedIfBinary(decoded(bytes, label), tell);
  const odd = text.split(/\r\n?|\n/).find((line) => BEYOND_ASCII.test(line)) ?? '';
  const at = odd.search(BEYOND_ASCII);
  const excerpt = odd.slice(Math.max(0, at - 12), at + 20).trim();
  return {text, remarks: [tell('file-guessed', {encoding: nameOf(label), excerpt})]};
}

/** Letters that texts of a language are written with beside plain ones, in lower case. */
const WESTERN = [
  'äöüßéè',
  'éèêëàâçîïôûùœæüö',
  'áéíóúñüçïàèò',
  'áâãàçéêíóôõúü',
  'àèéìíòóùúîü',
  'åäöéüæøóòôá',
  'éëïöüèêáóàçä',
];
const CENTRAL = ['ąćęłńóśźżé', 'áäčďéěíľňóôřšťúůýžöü', 'áéíóöőúüű', 'čćđšžé', 'ăâîşţșț'];
const LATIN = /^(?:windows-125[0247]|iso-8859-(?:1|2|9|1[056])|macintosh)$/;
/** What a code page shows between letters where the bytes are letters of another one. */
const AMID_WORD = /\p{L}[¹²³¿¡§–—…ºª¼½¾£¥¤¦±¬†‡‰‹›•]\p{L}/u;

/**
 * The code page of a text in a Western language. The library needs much text to tell it, and takes MÜLLER for Chinese. What all
 * belongs to one language, or to several where the guess is another script, is Windows-1252, and what only there stands for letters
 * Mac Roman. Where the guess may be right as well, as of "Gdańsk", it is.
 */
function westernOr(guess: string, bytes: Uint8Array): string {
  const isOf = (label: string, alphabets: readonly string[]) => {
    const text = decoded(bytes, label);
    const letters = [...new Set(text.toLowerCase())].filter((sign) => /(?![ªº])\p{L}/u.test(sign) && sign > '\x7f');
    // Other scripts have whole words of them.
    const runs = text.match(/[\u0080-\uffff]+/g) ?? [];
    return (
      letters.length > 0 &&
      !AMID_WORD.test(text) &&
      runs.filter(({length}) => length > 2).length * 2 < runs.length &&
      alphabets.some((each) => letters.every((letter) => each.includes(letter)))
    );
  };
  if (guess === USUAL) return AMID_WORD.test(decoded(bytes, USUAL)) && isOf('macintosh', WESTERN) ? 'macintosh' : USUAL;
  const isSame = guess === 'windows-1250' && decoded(bytes, USUAL) === decoded(bytes, guess);
  if (guess === 'windows-1250' && !isSame && isOf(guess, CENTRAL)) return guess;
  return isOf(USUAL, LATIN.test(guess) ? WESTERN : [WESTERN.join('')]) ? USUAL : guess;
}

/** The lines with letters that tell, as many as are enough. */
function aroundHighBytes(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  for (let start = 0; start < bytes.length && sample.length < SAMPLE; ) {
    let end = bytes.indexOf(10, start);
    if (end < 0) end = bytes.length;
    const line = bytes.subarray(start, end + 1);
    if (line.some((byte) => byte > 0x7f)) sample.push(...line);
    start = end + 1;
  }
  return Uint8Array.from(sample);
}

/** Names of the library for code pages that the platform knows by another one. */
const LABELS: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  big5hkscs: 'big5',
  cp949: 'euc-kr',
  johab: 'euc-kr',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
  ascii: 'utf-8',
};

function labelOf(encoding: string): string {
  const label = encoding.toLowerCase();
  return LABELS[label] ?? label.replace(/^iso8859-/, 'iso-8859-').replace(/^cp(125\d)$/, 'windows-$1');
}

/** How people call it. */
function nameOf(label: string): string {
  if (label === 'macintosh') return 'Mac Roman';
  if (label === 'shift_jis') return 'Shift_JIS';
  if (label.startsWith('windows')) return `W${label.slice(1)}`;
  return label.toUpperCase();
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** In pieces: Node reads the signs that Windows-1252 adds to Latin-1, such as €, only then. */
function decoded(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label);
  return decoder.decode(bytes, {stream: true}) + decoder.decode();
}

/** @throws FileProblem for what no text holds */
function refusedIfBinary(text: string, tell: Tell): string {
  if (!text.includes('\0')) return text;
  throw new FileProblem(tell('file-binary'));
}
