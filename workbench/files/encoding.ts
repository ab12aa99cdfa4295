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
/** The first byte of a letter in UTF-8, and the next, each as a sign of Windows-1252. */
const TWICE =
  /[\u00c2-\u00c5\u00ce-\u00d1\u00e2-\u00e9][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00ef\u00bb\u00bf/;
const RUN_BEYOND_ASCII = /[\u0080-\uffff]+/g;
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
  if (broken === 0) return decodedOnce(refusedIfBinary(text, tell), tell);
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

/** A text whose letters were read as Windows-1252 or Latin-1 and then saved as UTF-8, as it was before: "MÃ¼ller" is Müller. */
function decodedOnce(text: string, tell: Tell): Decoded {
  if (!TWICE.test(text)) return {text, remarks: []};
  const signs = decoded(
    Uint8Array.from({length: 256}, (_, byte) => byte),
    USUAL,
  );
  const strictly = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  let mended = 0;
  let kept = 0;
  const once = text.replace(RUN_BEYOND_ASCII, (run) => {
    const bytes = Array.from(run, (sign) => (sign <= '\u00ff' ? sign.charCodeAt(0) : signs.indexOf(sign)));
    try {
      if (bytes.includes(-1)) throw new TypeError(run);
      const letters = strictly.decode(Uint8Array.from(bytes));
      mended++;
      return letters;
    } catch {
      kept++;
      return run;
    }
  });
  // "CAFÉ…" beside "Müller" is what somebody wrote.
  if (mended <= kept) return {text, remarks: []};
  const runs = text.match(RUN_BEYOND_ASCII)!.filter((run) => TWICE.test(run));
  return {text: once, remarks: [tell('file-encoded-twice', {count: runs.length, excerpt: runs[0]!})]};
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
  const guess = (usual ?? guesses[0])?.label ?? USUAL;
  const label = hasMarksOfMac(decoded(sample, USUAL))
    ? 'macintosh'
    : (otherScript(ON_WINDOWS[guess] ?? guess, sample) ?? latinOr(guess, bytes));
  const text = refusedIfBinary(withSignOfMoney(decoded(bytes, label), label), tell);
  const at = Math.max(0, text.search(BEYOND_ASCII));
  const [before = '', after = ''] = [text.slice(Math.max(0, at - 30), at), text.slice(at, at + 20)];
  const excerpt = `${/[^\n\r\t,;|"]*$/.exec(before)![0]}${/^[^\n\r\t,;|"]*/.exec(after)![0]}`.trim();
  return {text, remarks: [tell('file-guessed', {encoding: nameOf(label), excerpt})]};
}

/** Letters that texts of a language are written with beside plain ones, in lower case. */
const WESTERN = [
  'äöüßéè',
  'éèêëàâçîïôûùœæüö',
  'áéíóúñüçïàèò',
  'áâãàçéêíóôõúü',
  'àèéìíòóùúîü',
  'åäöéüæøòôá',
  'éëïöüèêáóàçä',
];
const CENTRAL = ['ąćęłńóśźżé', 'áäčďéěíľňóôřšťúůýžöü', 'áéíóöőúüű', 'čćđšžé', 'ăâîşţșț'];
/** Code pages for Latin letters, with the alphabets of their languages; the first that fits is the likeliest. */
const LATIN: readonly (readonly [label: string, alphabets: readonly string[]])[] = [
  [USUAL, WESTERN],
  ['windows-1250', CENTRAL],
  ['windows-1254', ['çğıöşüâîû']],
  ['windows-1257', ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äöõüšž']],
  ['iso-8859-2', CENTRAL],
  ['macintosh', WESTERN],
  ['cp850', WESTERN],
];
/** Those with letters in so many places that bytes of Shift_JIS are such letters as well. */
const LOOSE = ['macintosh', 'cp850'];
/** What other systems have in place of them; of Excel it has letters where they have signs that cannot be seen. */
const ON_WINDOWS: Readonly<Record<string, string>> = {
  ...{'iso-8859-1': USUAL, 'iso-8859-15': USUAL, 'iso-8859-2': 'windows-1250', 'iso-8859-9': 'windows-1254'},
  ...{
    'iso-8859-4': 'windows-1257',
    'iso-8859-13': 'windows-1257',
    'iso-8859-5': 'windows-1251',
    'iso-8859-7': 'windows-1253',
  },
};
/** What a code page shows where the bytes are letters of another one: signs between letters, capitals behind small letters. */
const AMID_WORD =
  /(?<!\p{L})[©®¥¦¬¯]\p{Ll}{3}|\p{L}[¹²³¿¡§–—…ºª¼½¾£¥¤¦±¬†‡‰‹›•„”‚]\p{L}|¯\p{L}|\p{Ll}(?![A-Z])\p{Lu}|\p{Lu}(?![A-Z])\p{Lu}\p{Ll}|[\u0080-\u009f]/u;

/**
 * The code page of a text with few letters beyond plain ones: the library needs much text, and takes MÜLLER for Chinese. Where all
 * of them belong to one language, that tells it, and the guess only where it may be right as well, as of "Gdańsk".
 */
function latinOr(guess: string, bytes: Uint8Array): string {
  const fits = (label: string, alphabets: readonly string[]) => {
    const text = decoded(bytes, label);
    const letters = [...new Set(text.toLowerCase())].filter((sign) => /(?![ªº])\p{L}/u.test(sign) && sign > '\x7f');
    // In a text of another script, long runs of such letters are words; in one of Latin letters they are rare.
    const runs = text.match(/[\u0080-\uffff]+/g) ?? [];
    return (
      (letters.length > 0 || label === USUAL) &&
      !AMID_WORD.test(text) &&
      runs.filter(({length}) => length > 2).length * 2 < runs.length &&
      alphabets.some((each) => letters.every((letter) => each.includes(letter)))
    );
  };
  const known = ON_WINDOWS[guess] ?? guess;
  const isLatin = LATIN.some(([label]) => label === known);
  // Of Mac Roman even the first bytes of Shift_JIS are letters, but small and capital ones in turn, or capital ones.
  const mayBe = (label: string) =>
    isLatin ||
    !LOOSE.includes(label) ||
    wordsBeyondAscii(decoded(bytes, label)).every((word) => /^\p{Lu}?\p{Ll}+$/u.test(word));
  const found = LATIN.filter(([label, alphabets]) => mayBe(label) && fits(label, alphabets)).map(([label]) => label);
  const [first] = found;
  const isOther = (label: string) => decoded(bytes, label) !== decoded(bytes, first!);
  const mayBeGuess = found.includes(known) && (first !== USUAL || known === 'windows-1250');
  if (first !== undefined) return mayBeGuess && isOther(known) ? known : first;
  if (!isLatin && fits(USUAL, [WESTERN.join('')])) return USUAL;
  return /[\u0080-\u009f]/.test(decoded(bytes, guess)) ? known : guess;
}

/** Code pages of other scripts, the likeliest first. */
const SCRIPTS: readonly (readonly [label: string, letter: RegExp])[] = [
  ...['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'].map(
    (label) => [label, /\p{Script=Cyrillic}/u] as const,
  ),
  ['windows-1253', /\p{Script=Greek}/u],
  ['windows-1256', /\p{Script=Arabic}/u],
];
/** What the library takes few words of them for: other code pages, or two bytes a letter. */
const MISTAKEN = /^(?:windows-125[0-47]|iso-8859-[1-59]|iso-8859-15|macintosh|x-mac-cyrillic|koi8|ibm866)/;
const IN_PAIRS = /^(?:big5|gb18030|euc-kr|shift_jis)/;
/** A name of Cyrillic letters as only such a language has it. */
const CYRILLIC_NAME = /[А-ЯЁІЇЄ](?=[а-яёіїє]{4})(?![а-яё]*[бвгджзклмнпрстфхцчшщ]{4}|[а-яё]*[аеиоуыэюяё]{3})/;

/** The code page of few words in another script, where the guess makes capitals of small letters or signs of some; `null` otherwise. */
function otherScript(guess: string, bytes: Uint8Array): string | null {
  const reads = ([label, letter]: (typeof SCRIPTS)[number]) => {
    const text = decoded(bytes, label);
    const runs = text.match(/[\u0080-\uffff]+/g) ?? [];
    const isSure = !IN_PAIRS.test(guess) || CYRILLIC_NAME.test(text);
    return isSure && runs.filter(({length}) => length > 2).length * 2 >= runs.length && isWritten(text, letter);
  };
  const isMistaken = MISTAKEN.test(guess) || IN_PAIRS.test(guess);
  const found = isMistaken ? SCRIPTS.filter(reads).map(([label]) => label) : [];
  return found[0] === undefined || found.includes(guess) ? null : found[0];
}

/** Whether all signs beyond plain ones are such letters, in words as people write them: Words, words or WORDS. */
function isWritten(text: string, letter: RegExp): boolean {
  return wordsBeyondAscii(text).every(
    (word) =>
      /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+)$/u.test(word) &&
      [...word].every((sign) => sign < '\x80' || letter.test(sign)),
  );
}

function wordsBeyondAscii(text: string): readonly string[] {
  return text.match(/[\p{L}\u0080-\uffff]*[\u0080-\uffff][\p{L}\u0080-\uffff]*/gu) ?? [];
}

/** Whether all that is beyond plain letters are the quotation marks and dashes of Mac Roman, read as capitals of Windows-1252. */
function hasMarksOfMac(text: string): boolean {
  const marks = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  const sure =
    text.match(/[a-z][ÓÕ](?![A-Z])|[A-Za-z]Õ(?=[A-Z]?[a-z])|[a-z.]É(?=[\s,;"]|$)|(?<=\s)[ÐÑ](?=\s)/g)?.length ?? 0;
  const opening = text.match(/(?<![\p{L}])[ÒÔ](?=[A-Za-z])/gu)?.length ?? 0;
  return sure > 0 && sure + opening === marks;
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

/** All but UTF-8 in pieces: Node reads the signs that Windows-1252 adds to Latin-1, such as €, only then. */
function decoded(bytes: Uint8Array, label: string): string {
  if (label === 'cp850') {
    const usual = decoded(
      Uint8Array.from(CP850, (_, at) => at + 0x80),
      USUAL,
    );
    return decoded(bytes, USUAL).replace(/[\u0080-\uffff]/g, (sign) => CP850[usual.indexOf(sign)]!);
  }
  const decoder = new TextDecoder(label);
  if (label === 'utf-8') return decoder.decode(bytes);
  return decoder.decode(bytes, {stream: true}) + decoder.decode();
}

/** What Excel's "CSV (MS-DOS)" writes in Western Europe, which the platform cannot read. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ ';

/** In the code pages of Japan and Korea the sign of their money stands where others have the backslash: "\\2,400,000". */
function withSignOfMoney(text: string, label: string): string {
  const sign = MONEY_AT_BACKSLASH[label];
  return sign === undefined ? text : text.replace(/(?<=^|[\s,;|"(])\\(?=\d)/gm, sign);
}

const MONEY_AT_BACKSLASH: Readonly<Record<string, string>> = {shift_jis: '¥', 'euc-jp': '¥', 'euc-kr': '₩'};

/** @throws FileProblem for what no text holds */
function refusedIfBinary(text: string, tell: Tell): string {
  if (!text.includes('\0')) return text;
  throw new FileProblem(tell('file-binary'));
}
