import type {Field} from '../../core/account';
import {type Phrase, phrase} from '../../core/phrase';
import {listed} from '../../playbook/aliases/listed';
import {sheetTables} from '../../playbook/sheet-tables';
import {FIELD_TRAITS, FIELDS} from '../fields';
import {saysAs} from '../pattern';
import {keyOf, MONEY_WORDS, squashed, type Wording, wordsOf} from './wording';

/** A field that a heading may stand for. */
export interface Candidate {
  readonly field: Field;
  /** 0–1 */
  readonly confidence: number;
  readonly reason: Phrase;
  /** The place of the alias in its list: of two columns for one field the lower rank is preferred. */
  readonly rank: number;
  /** Good enough when no other column tells the field. */
  readonly alone?: boolean;
}

/** What a heading may stand for, best first: fields, or something known that is none of ours. */
export interface Meaning {
  readonly candidates: readonly Candidate[];
  readonly other: Phrase | null;
}

/** What that heading may stand for, by its words alone. */
export function meaningOf(wording: Wording, index: AliasIndex = aliasIndex()): Meaning {
  const {text, words, lean, core} = wording;
  if (wording.field) return {candidates: [exactly(wording.field)], other: null};
  const exact = index.squashed.get(squashed(text));
  if (exact) return {candidates: candidatesFrom(exact, 0, 'match-exact'), other: null};
  for (const kept of [words, lean, core]) {
    const found = index.byWords.get(keyOf(kept));
    if (found)
      return {candidates: candidatesFrom(withoutDropped(found, words, kept), NORMALIZED, 'match-alias'), other: null};
    const other = knownOther(kept, index);
    if (other) return {candidates: [], other};
  }
  return (
    meaningWithin(lean, words, index) ??
    meaningWithin(core, words, index) ?? {candidates: candidatesByWords(words, index), other: null}
  );
}

/** What a heading means without words such as "Company" and "Sum of" before it; `null` where that is nothing known. */
function meaningWithin(kept: readonly string[], words: readonly string[], index: AliasIndex): Meaning | null {
  for (let from = 1; from < kept.length && index.outer.has(kept[from - 1]!); from++) {
    const rest = kept.slice(from);
    const entries = withoutDropped(index.byWords.get(keyOf(rest)) ?? [], words, rest).filter(
      ({field}) => !OF_SOMEBODY.includes(field),
    );
    const other = knownOther(rest, index);
    if (entries.length === 0 && !other) continue;
    return {candidates: candidatesFrom(entries, WITHIN, 'match-alias'), other: entries.length > 0 ? null : other};
  }
  return null;
}

/** Those entries whose field can do without the words that were left out. */
function withoutDropped(entries: readonly Entry[], words: readonly string[], kept: readonly string[]): Entry[] {
  const dropped = words.filter((word) => !kept.includes(word));
  return entries.filter(({field}) => dropped.every((word) => mayDrop(word, field)));
}

/** A heading that is the very name of a field: preferred to every alias, whatever its cells say. */
function exactly(field: Field): Candidate {
  return {field, confidence: 1, reason: phrase('match-exact'), rank: RANK_OF_FIELD_NAME};
}

interface Entry {
  readonly field: Field;
  readonly confidence: number;
  readonly rank: number;
  readonly alone?: boolean;
}

type Entries = Map<string, Entry[]>;

interface AliasIndex {
  readonly squashed: Entries;
  readonly byWords: Entries;
  readonly others: ReadonlyMap<string, Phrase>;
  readonly otherSets: readonly {readonly words: readonly string[]; readonly reason: Phrase}[];
  readonly telling: readonly {readonly field: Field; readonly words: readonly string[]}[];
  readonly harmless: ReadonlySet<string>;
  readonly turning: ReadonlySet<string>;
  readonly outer: ReadonlySet<string>;
}

/** Built at first use: custom functions on plain numbers never need it. */
function aliasIndex(): AliasIndex {
  built ??= builtIndex();
  return built;
}

let built: AliasIndex | null = null;

/** What the playbook's lists of headings say, ready to be looked up. */
export function builtIndex(): AliasIndex {
  const {ALIASES, HARMLESS_WORDS, KNOWN_OTHERS, OUTER_WORDS, TELLING_WORDS, TURNING_WORDS} = sheetTables();
  const joined: Entries = new Map();
  const byWords: Entries = new Map();
  const add = (entries: Entries, key: string, entry: Entry): void => {
    const known = entries.get(key);
    if (!known) entries.set(key, [entry]);
    else if (!known.some(({field}) => field === entry.field)) known.push(entry);
  };
  for (const field of FIELDS) {
    let rank = 0;
    const {names, also = '', alone = '', maybe = ''} = ALIASES[field];
    const tiers = [
      [names, 1],
      [also, 0.9],
      [alone, ALONE],
      [maybe, HINT],
    ] as const;
    for (const [aliases, confidence] of tiers) {
      for (const alias of listed(aliases)) {
        const entry = {field, confidence, rank: rank++, alone: confidence === ALONE};
        add(joined, squashed(alias), entry);
        add(byWords, keyOf(wordsOf(alias)), entry);
      }
    }
  }
  const others = new Map<string, Phrase>();
  const otherSets: {words: string[]; reason: Phrase}[] = [];
  for (const {reason, headings, words = ''} of KNOWN_OTHERS) {
    for (const heading of listed(headings)) others.set(keyOf(wordsOf(heading)), phrase(reason));
    for (const set of listed(words)) otherSets.push({words: wordsOf(set), reason: phrase(reason)});
  }
  const telling = FIELDS.flatMap((field) =>
    listed(TELLING_WORDS[field] ?? '').map((set) => ({field, words: wordsOf(set)})),
  );
  return {
    squashed: joined,
    byWords,
    others,
    otherSets,
    telling,
    harmless: new Set(listed(HARMLESS_WORDS)),
    turning: new Set(listed(TURNING_WORDS)),
    outer: new Set(listed(OUTER_WORDS)),
  };
}

function candidatesFrom(entries: readonly Entry[], less: number, reason: string): Candidate[] {
  return entries
    .map(({field, confidence, rank, alone = false}) => ({
      field,
      alone,
      confidence: confidence - less,
      rank,
      reason: phrase(confidence < USABLE ? 'match-hint' : reason),
    }))
    .sort((a, b) => b.confidence - a.confidence);
}

function knownOther(words: readonly string[], {others, otherSets}: AliasIndex): Phrase | null {
  const isThere = (set: AliasIndex['otherSets'][number]): boolean => set.words.every((word) => words.includes(word));
  return others.get(keyOf(words)) ?? otherSets.find(isThere)?.reason ?? null;
}

/** Fields whose telling words are all there; words beside them lower the confidence or rule the field out. */
function candidatesByWords(
  words: readonly string[],
  {telling: sets, harmless: harmlessWords, turning}: AliasIndex,
): Candidate[] {
  const best = new Map<Field, Candidate>();
  for (const {field, words: telling} of sets) {
    if (!telling.every((word) => words.includes(word))) continue;
    const beside = words.filter((word) => !telling.includes(word));
    if (beside.some((word) => turning.has(word) || !mayStandBeside(word, field))) continue;
    // "Plan ARR" may be what is planned; a rate plan is none.
    const isPlan = beside.includes('plan') && !beside.includes('rate') && FIELD_TRAITS[field].kind === 'money';
    const harmless = !isPlan && beside.every((word) => harmlessWords.has(word) || mayDrop(word, field, false));
    const confidence = harmless ? BY_WORDS : BY_SOME_WORDS;
    const reason = phrase(harmless ? 'match-words' : 'match-some-words', {words: telling.join(' ')});
    const known = best.get(field);
    if (!known || known.confidence < confidence) best.set(field, {field, confidence, reason, rank: RANK_BY_WORDS});
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}

/**
 * A date belongs to fields that can hold one, and to no other: "NPS date" is no NPS, "Count of ARR", "% of ARR" and "ARR score" no
 * amounts, "% of active users" no seats, and "CSM status" nobody's name.
 */
function mayStandBeside(word: string, field: Field): boolean {
  const {kind} = FIELD_TRAITS[field];
  if (word === 'count') return !['money', 'percent', 'health', 'nps', 'csat'].includes(kind);
  const isState = saysAs('ofState', word);
  if (kind === 'money' && (isState || word === 'percent')) return false;
  if (kind === 'count' && word === 'percent') return false;
  if (kind === 'text' && field !== 'segment' && isState) return false;
  if (word !== 'date') return true;
  return kind === 'day' || kind === 'answer';
}

/** Whether a unit in the heading can belong to that field: a percentage of seats used is not the seats used. */
function mayDrop(word: string, field: Field, others = true): boolean {
  const {kind} = FIELD_TRAITS[field];
  if (word === 'date') return mayStandBeside(word, field);
  if (word === 'sum') return kind === 'money' || kind === 'count';
  if (word === 'average') return ['percent', 'health', 'nps', 'csat'].includes(kind);
  if (saysAs('earliest', word)) return kind === 'day';
  if (SCALES.test(word)) return SCORED.includes(kind) && (word !== 'of10' || kind !== 'csat');
  // "Active users (30d)" are active users.
  if (/^\d+d$/.test(word)) return kind === 'count';
  if (word === 'percent') return ['percent', 'answer', 'trend', 'health', 'growth'].includes(kind);
  if (saysAs('spanWord', word))
    return kind === 'day' || kind === 'notice' || (kind === 'money' && saysAs('periodWord', word)) || kind === 'answer';
  if (saysAs('periodWord', word)) return kind === 'money';
  if (word !== 'in' && MONEY_WORDS.has(word)) return kind === 'money';
  return others;
}

/** What a heading loses of its confidence when it is a known one only without case, signs and units. */
const NORMALIZED = 0.05;
/** What it loses when others stand before it. */
const WITHIN = 0.1;
/** The confidence of an alias that counts only where nothing else claims its field. */
const ALONE = 0.7;
/** The confidence of a heading that holds the words of a field, and of one that holds others as well. */
const BY_WORDS = 0.85;
const BY_SOME_WORDS = 0.6;
/** Behind every alias. */
const RANK_BY_WORDS = 1000;

/** The rank of a heading that is the name of a field. */
export const RANK_OF_FIELD_NAME = -1;

/** From this confidence on a match is used without asking. */
export const USABLE = 0.8;
/** The confidence of a hint: below USABLE, so it is asked about. */
export const HINT = 0.6;

/** Fields that a word before them turns into something else: a "customer acquisition" is no merger. */
const OF_SOMEBODY: readonly Field[] = ['account', 'mergerAcquisition', 'parent'];
const SCORED = ['health', 'nps', 'csat', 'relationship', 'growth'];
/** A CSAT of 10 must not be read as one of 5. */
const SCALES = /^of(?:5|100?)$/;
