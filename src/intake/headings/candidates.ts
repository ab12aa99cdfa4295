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
  if (wording.field) {
    const named = {field: wording.field, confidence: 1, rank: RANK_OF_FIELD_NAME, reason: phrase('match-exact')};
    return {candidates: [named], other: null};
  }
  const exact = index.bySpelling.get(squashed(text));
  if (exact) return {candidates: candidatesFrom(exact, 0, 'match-exact'), other: null};
  for (const kept of [words, lean, core]) {
    const found = index.byWords.get(keyOf(kept));
    const other = found ? null : knownOther(kept, index);
    const entries = withoutDropped(found ?? [], words, kept);
    if (found || other) return {candidates: candidatesFrom(entries, NORMALIZED, 'match-alias'), other};
  }
  return (
    meaningWithin(lean, words, index) ??
    meaningWithin(core, words, index) ?? {candidates: candidatesByWords(words, index), other: null}
  );
}

/** Whether a text is several words of a known heading without blanks: "renewaldate". */
export function isRunTogether(text: string): boolean {
  const {bySpelling, byWords} = aliasIndex();
  return bySpelling.has(text) && !byWords.has(text);
}

/** What a heading means without words such as "Company" and "Sum of" before it; `null` where that is nothing known. */
function meaningWithin(kept: readonly string[], words: readonly string[], index: AliasIndex): Meaning | null {
  for (let from = 1; from < Math.min(kept.length, MOST_OUTER) && index.outer.has(kept[from - 1]!); from++) {
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

/** Words before what a heading is about. A note that begins with a thousand of them would take a minute. */
const MOST_OUTER = 10;

/** Those entries whose field can do without the words that were left out. */
function withoutDropped(entries: readonly Entry[], words: readonly string[], kept: readonly string[]): Entry[] {
  if (entries.length === 0) return [];
  const dropped = words.filter((word) => !kept.includes(word));
  return entries.filter(({field}) => dropped.every((word) => mayDrop(word, field)));
}

type Entry = Omit<Candidate, 'reason'>;

type AliasIndex = ReturnType<typeof builtIndex>;

/** Built at first use: custom functions on plain numbers never need it. */
function aliasIndex(): AliasIndex {
  built ??= builtIndex();
  return built;
}

let built: AliasIndex | null = null;

/** What the playbook's lists of headings say, ready to be looked up. */
export function builtIndex() {
  const {ALIASES, HARMLESS_WORDS, KNOWN_OTHERS, OUTER_WORDS, TELLING_WORDS, TURNING_WORDS} = sheetTables();
  const bySpelling = new Map<string, Entry[]>();
  const byWords = new Map<string, Entry[]>();
  const add = (entries: Map<string, Entry[]>, key: string, entry: Entry): void => {
    const known = entries.get(key);
    if (!known) entries.set(key, [entry]);
    else if (!known.some(({field}) => field === entry.field)) known.push(entry);
  };
  for (const field of FIELDS) {
    const {names, also = '', alone = '', maybe = ''} = ALIASES[field];
    const of = (aliases: string, confidence: number) => listed(aliases).map((alias) => ({alias, confidence}));
    const all = [...of(names, 1), ...of(also, 0.9), ...of(alone, ALONE), ...of(maybe, HINT)];
    for (const [rank, {alias, confidence}] of all.entries()) {
      const entry = {field, confidence, rank, alone: confidence === ALONE};
      add(bySpelling, squashed(alias), entry);
      add(byWords, keyOf(wordsOf(alias)), entry);
    }
  }
  const others = KNOWN_OTHERS.flatMap(({reason, headings}) =>
    listed(headings).map((heading) => [keyOf(wordsOf(heading)), phrase(reason)] as const),
  );
  return {
    bySpelling,
    byWords,
    others: new Map(others),
    otherSets: KNOWN_OTHERS.flatMap(({reason, words = ''}) =>
      listed(words).map((set) => ({words: wordsOf(set), reason: phrase(reason)})),
    ),
    telling: FIELDS.flatMap((field) => listed(TELLING_WORDS[field] ?? '').map((set) => ({field, words: wordsOf(set)}))),
    harmless: new Set(listed(HARMLESS_WORDS)),
    turning: new Set(listed(TURNING_WORDS)),
    outer: new Set(listed(OUTER_WORDS)),
  };
}

function candidatesFrom(entries: readonly Entry[], less: number, reason: string): Candidate[] {
  return entries
    .map((entry) => ({
      ...entry,
      confidence: entry.confidence - less,
      reason: phrase(entry.confidence < USABLE ? 'match-hint' : reason),
    }))
    .sort(byConfidence);
}

function knownOther(words: readonly string[], {others, otherSets}: AliasIndex): Phrase | null {
  const found = otherSets.find((set) => set.words.every((word) => words.includes(word)));
  return others.get(keyOf(words)) ?? found?.reason ?? null;
}

/** Fields whose telling words are all there; words beside them lower the confidence or rule the field out. */
function candidatesByWords(words: readonly string[], index: AliasIndex): Candidate[] {
  // "No escalation" with a yes says that there is none.
  if (words[0] === 'no') return [];
  const best = new Map<Field, Candidate>();
  for (const {field, words: telling} of index.telling) {
    if (!telling.every((word) => words.includes(word))) continue;
    const beside = words.filter((word) => !telling.includes(word));
    if (beside.some((word) => index.turning.has(word) || !mayStandBeside(word, field))) continue;
    // "Plan ARR" may be what is planned; a rate plan is none.
    const isPlan = beside.includes('plan') && !beside.includes('rate') && FIELD_TRAITS[field].kind === 'money';
    const harmless = !isPlan && beside.every((word) => index.harmless.has(word) || mayDrop(word, field, false));
    const confidence = harmless ? BY_WORDS : BY_SOME_WORDS;
    const reason = phrase(harmless ? 'match-words' : 'match-some-words', {words: telling.join(' ')});
    if ((best.get(field)?.confidence ?? 0) < confidence)
      best.set(field, {field, confidence, reason, rank: RANK_BY_WORDS});
  }
  return [...best.values()].sort(byConfidence);
}

/** A field that something else than the heading speaks for. */
export function guessed(field: Field, confidence: number, reason: string): Candidate {
  return {field, confidence, rank: RANK_OF_GUESS, reason: phrase(reason)};
}

/** Surest first. */
export function byConfidence(one: Candidate, other: Candidate): number {
  return other.confidence - one.confidence;
}

/** "NPS date" is no NPS, "Count of ARR", "% of ARR" and "ARR score" are no amounts, and "CSM status" is nobody's name. */
function mayStandBeside(word: string, field: Field): boolean {
  const {kind} = FIELD_TRAITS[field];
  if (word === 'date') return kind === 'day' || kind === 'answer';
  if (word === 'count') return !['money', 'percent', 'health', 'nps', 'csat'].includes(kind);
  if (word === 'percent') return kind !== 'money' && kind !== 'count';
  if (saysAs('ofState', word)) return kind !== 'money' && (kind !== 'text' || field === 'segment');
  return true;
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
/** Behind every alias, and behind most of them. */
const RANK_BY_WORDS = 1000;
const RANK_OF_GUESS = 500;

/** The rank of a heading that is the very name of a field: preferred to every alias, whatever its cells say. */
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
