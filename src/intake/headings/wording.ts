import type {Field} from '../../core/account';
import {memoizedByKey} from '../../core/once';
import {byEntry, wordSet} from '../../playbook/aliases/listed';
import {sheetTables} from '../../playbook/sheet-tables';
import {FIELDS, isMoney} from '../fields';
import {patternOf, saysAs} from '../pattern';
import {plainText, withoutAccents} from '../readers/cell';
import {currencyIn} from '../readers/currency';
import {countsTime, type Unit, unitIn, unitWords} from '../readers/unit';

/** A heading taken apart: what it says in plain English words, and the unit it names. */
export interface Wording {
  /** As a person wrote it, without blanks around it. */
  readonly text: string;
  /** Plain English words in order, singular: "renewal date". */
  readonly words: readonly string[];
  /** The words without currencies and factors. */
  readonly lean: readonly string[];
  /** The words without any unit, period or "date". */
  readonly core: readonly string[];
  readonly unit: Unit;
  /** The field whose very name the heading is, `seatsUsed` or `arr (K)`. */
  readonly field: Field | null;
  /** A mapping that a person confirmed, written as a heading: `healthScore!`. */
  readonly confirmed: boolean;
}

/** The wording of a heading cell; a blank one has no words. */
export function wordingOf(heading: unknown): Wording {
  const text = typeof heading === 'string' || typeof heading === 'number' ? plainText(String(heading)) : '';
  const words = wordsOf(text);
  const lean = words.filter((word) => !MONEY_WORDS.has(word));
  const core = lean.filter((word) => !UNIT_WORDS.has(word));
  return {text, words, lean, core, ...(fieldNamed(text) ?? {unit: unitIn(text, words), field: null, confirmed: false})};
}

/** The name of a field, with a unit behind it when there is one: how a confirmed mapping is written as headings. */
export function headingFor(field: Field, heading: string, confirmed: boolean): string {
  const words = unitWords(wordingOf(heading).unit);
  const span = words !== '' && countsTime(heading) ? `${words} since` : words;
  const currency = isMoney(field) ? (currencyIn(heading)?.said ?? '') : '';
  const unit = `${span} ${currency}`.trim();
  return `${field}${unit === '' ? '' : ` (${unit})`}${confirmed ? '!' : ''}`;
}

/** What the name of a field says as a heading; its unit is what stands in parentheses, not in the name. */
function fieldNamed(text: string): Pick<Wording, 'unit' | 'field' | 'confirmed'> | null {
  const parts = /^([a-zA-Z]+)(?: \(([^()]*)\))?(!?)$/.exec(text);
  const field = FIELDS.find((each) => each === parts?.[1]);
  if (!parts || !field) return null;
  const unit = parts[2] ?? '';
  return {unit: unitIn(unit, wordsOf(unit)), field, confirmed: parts[3] === '!'};
}

/** Plain English words of a text: `SBQQ__SubscriptionEndDate__c` gives sbqq, subscription, end, date. */
export function wordsOf(text: string): string[] {
  const pieces = splitWords(text);
  // Polish and Czech: "Klient do" is until when, while Portuguese puts a word behind it, "Fim do contrato".
  const last = pieces.length - 1;
  if (last > 0 && pieces[last] === 'do') pieces[last] = 'to';
  return pieces.flatMap(vocabulary().wordsFor);
}

/** The key under which word order does not matter. */
export function keyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : [...new Set(words)].sort().join(' ');
}

/** The key of a heading without any separators, for `renewaldate` and `NextRenewalDate` alike. */
export function squashed(text: string): string {
  if (PLAIN.test(text)) return text.replace(/ /g, '');
  return text
    .replace(CHANGE, 'delta')
    .split(patternOf('numberSign'))
    .join('number')
    .toLowerCase()
    .replace(/%/g, 'percent')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The column with that heading: as written, or else in the same words. */
export function headed<Column extends {readonly wording: Wording}>(
  columns: readonly Column[],
  heading: string,
): Column | undefined {
  const wanted = heading.trim().toLowerCase();
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}%]/gu, '');
  if (wanted === '') return undefined;
  return (
    columns.find(({wording}) => wording.text.toLowerCase() === wanted) ??
    columns.find(({wording}) => key(wording.text) === key(heading) && key(heading) !== '')
  );
}

/** The words as they stand there, blanks among them. */
function splitWords(text: string): string[] {
  if (PLAIN.test(text)) return text.split(' ');
  const plain = text
    .replace(/^(?:properties|attributes|fields|traits)\./i, '')
    .replace(NUMBERED, '')
    .split(patternOf('dateForm'))
    .join(' ')
    .replace(SCALE, ' of$1$2 ')
    .split(patternOf('numberOf'))
    .join(' number of ')
    .split(patternOf('numberSign'))
    .join(' number ')
    .replace(CHANGE, ' delta ')
    .replace(/&/g, ' and ')
    .replace(/(?<![a-z])t\s?(?=[€$£])/gi, 'k ')
    .replace(/%/g, ' percent ')
    .replace(/e-mail/gi, 'email')
    .replace(ONE_NAME, (name) => name.toLowerCase())
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return withoutAccents(plain)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .flatMap((piece) => (CJK.test(piece) ? splitTerms(piece) : [piece]));
}

/** Cuts a run of Chinese or Japanese into known terms, the longest first; what is unknown stays a word of its own. */
function splitTerms(run: string): string[] {
  const {terms, anyTerm} = vocabulary();
  return run.split(anyTerm).flatMap((part) => terms.get(part)?.split(' ') ?? part);
}

/** A word in English; none for what systems add. */
function wordsIn(piece: string, english: ReadonlyMap<string, string>): string[] {
  const words = (english.get(piece) ?? english.get(singular(piece)) ?? piece).split(' ').map(singular);
  return words.filter((word) => word !== '' && !saysAs('systemWord', word));
}

/** Built at first use: formulas on single values read no heading. */
function vocabulary(): ReturnType<typeof builtVocabulary> {
  built ??= builtVocabulary();
  return built;
}

let built: ReturnType<typeof builtVocabulary> | undefined;

/** The playbook's lists of words, ready to be looked up. */
export function builtVocabulary() {
  const {CJK_TERMS, LATIN_WORDS} = sheetTables();
  const [english, terms] = [byEntry(LATIN_WORDS), byEntry(CJK_TERMS)];
  const longestFirst = [...terms.keys()].sort((a, b) => b.length - a.length);
  return {
    /** Headings and aliases say the same few words again and again. */
    wordsFor: memoizedByKey((piece) => wordsIn(piece, english)),
    english,
    terms,
    anyTerm: new RegExp(`(${longestFirst.join('|')})`),
  };
}

/** Crude on purpose: headings and aliases go through it alike. */
function singular(word: string): string {
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Most aliases, and a heading that somebody typed plainly. */
const PLAIN = /^[a-z\d ]+$/;
/** "1. Account", "(2) ARR": the number of a question. */
const NUMBERED = /^\(?\d{1,2}[.)]\s+(?=\D)/;
/** "ARR +/-", "ΔARR" */
const CHANGE = /\+\s?\/\s?[-–]|[±∆]|(?<!\p{Script=Greek})Δ(?!\p{Script=Greek})/gu;
/** How a heading says what the best value is: "(1-5)", "0 to 10", "-100…100", "/ 10". */
const SCALE = /(?:\b[01]|-100)\s?(?:[-–—]|\.{2,3}|to)\s?\+?(5|10|100)\b|(?:\/|\bout of)\s?(5|10|100)\b/gi;
/** Names of systems, "YoY" and "FRs" are one word. */
const ONE_NAME = /HubSpot|ChurnZero|\b[A-Z]o[A-Z]\b|FRs/g;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;

export const MONEY_WORDS = wordSet(() => sheetTables().MONEY_WORDS);

const UNIT_WORDS = wordSet(() => sheetTables().UNIT_WORDS);
