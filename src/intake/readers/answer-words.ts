import type {Field} from '../../core/account';
import type {Day} from '../../core/day';
import {groupedBy} from '../../core/grouped';
import {lazily, memoizedByKey} from '../../core/once';
import type {AnswerList, AnswerWords} from '../../playbook/aliases/answers';
import {listed} from '../../playbook/aliases/listed';
import {NO_WORDS, UNKNOWN_WORDS, YES_WORDS} from '../../playbook/aliases/values';
import {sheetTables} from '../../playbook/sheet-tables';
import {FIELD_TRAITS} from '../fields';
import {patternOf} from '../pattern';
import {growthIn, relationshipIn, trendIn} from './level';

/** What a text says: yes with what it says about it, a bare yes, no, that nobody knows, or something that must be asked about. */
export type Verdict = 'yes' | 'aye' | 'no' | 'unknown' | 'unclear';

/** What the words of a text say for a field; `null` when it holds none that say anything. */
export type WordReader = (text: string) => Verdict | null;

/** The reader of words for that field, which looks for all of its words at once; they are asked for with the first text. */
export function wordsFor(field: Field, asOf: Day): WordReader {
  return (text) => {
    const lexicon = lexiconOf(field);
    const spelled = folded(text).replace(COUNTS_NONE, '0 $1');
    const outside = spelled.replace(BRACKETS, ' ').trim();
    const alone =
      lexicon.alone.get(spelled.trim()) ?? aloneIn(outside.replace(DAY_BEHIND, ''), FIELD_TRAITS[field].rate, lexicon);
    if (alone) return alone;
    const clauses = clausesIn(outside);
    const says = (clause: string) => clauseVerdict(clause, lexicon, NO_WORDS.has(clauses[0]!), asOf);
    const main = verdictOf(clauses, says, outside !== spelled.trim());
    const within = [...spelled.matchAll(BRACKETS)].map(([, remark]) => remark).join(',');
    const remarks = within === '' ? null : verdictOf(clausesIn(within), says, false);
    if (main === null || (main === 'yes' && remarks === 'no')) return remarks ?? main;
    return remarks === (main === 'no' ? 'yes' : 'unclear') ? 'unclear' : main;
  };
}

/** The last clause that says something by the field's own words, else what the text begins with. */
function verdictOf(
  clauses: readonly string[],
  says: (clause: string) => ReturnType<typeof clauseVerdict>,
  saysMore: boolean,
): Verdict | null {
  const [first = ''] = clauses;
  const said = clauses.map(says);
  // "1 open / 3 closed"
  const isCounted = clauses.every((clause) => /^[1-9]/.test(clause)) && said.includes('yes');
  const sure =
    said.includes('again') || isCounted ? 'yes' : said.filter((each) => each === 'yes' || each === 'no').pop();
  // "Next milestone: go-live", but not "Go-live done, next: SSO".
  if (said[0] === 'ahead') return 'no';
  if (sure) return sure;
  if (said.includes('unclear')) return 'unclear';
  if (clauses.length === 1 && !saysMore) return null;
  if (UNKNOWN_WORDS.has(first)) return 'unknown';
  return YES_WORDS.has(first) ? 'yes' : NO_WORDS.has(first) ? 'no' : null;
}

function clausesIn(text: string): string[] {
  return text.split(patternOf('betweenClauses')).map((clause) => clause.trim());
}

/** `isNo`: of a text that begins with a no, which part or what was once leaves as it is: "No - closed 2/3", "No - evaluated 2025". */
function clauseVerdict(
  clause: string,
  {rule, find, listOf, isMatter}: Lexicon,
  isNo: boolean,
  asOf: Day,
): Verdict | 'again' | 'ahead' | null {
  const wasBefore = isNo && (clause.match(YEARS) ?? []).some((year) => year < asOf.slice(0, 4));
  const matches = find(clause);
  if (matches.length === 0) return null;
  const found = matches.map((match) => ({
    list: listOf(match[0]),
    isOver: wasBefore || (isNo && REVIEWED.test(match[0])),
    negated: isNegated(clause.slice(0, match.index), clause.slice(match.index + match[0].length)),
  }));
  if (found.some(({list, negated}) => list === 'again' && !negated)) return 'again';
  if (matches[0]!.index === 0 && found[0]!.list === 'ahead') return 'ahead';
  const part = !isNo && found.some(({list}) => list === 'done') && partIn(clause, asOf, isMatter);
  if (part === 'unclear') return part;
  const isPartly = part || found.some(({list, negated}) => (list === 'partly' || list === 'unfinished') && !negated);
  const said = found.map(({list, negated, isOver}): Verdict | null => {
    if (rule.unclear?.includes(list)) return 'unclear';
    if (isOver || list === 'ahead') return null;
    const turned = negated || (list === 'done' && isPartly);
    if (rule.yes?.includes(list)) return turned ? 'no' : 'yes';
    if (list === 'cures') return negated ? 'yes' : null;
    if (list === 'ended' || rule.no?.includes(list)) return !turned ? 'no' : isMatter ? 'yes' : null;
    return null;
  });
  return (['unclear', 'no', 'yes'] as const).find((verdict) => said.includes(verdict)) ?? null;
}

/** What a cell means that says nothing but a level or one of the words that count alone. */
function aloneIn(text: string, isRate: true | undefined, {rule, alone}: Lexicon): Verdict | null {
  const said = alone.get(text.replace(/[.!。！]$/, ''));
  if (said) return said;
  if (!rule.levels) return null;
  const trend = trendIn(text);
  const growth = isRate ? growthIn(text) : null;
  if (growth !== null) return growth === 'None' ? 'no' : 'yes';
  if (trend !== null) return trend === 'Growing' ? 'yes' : 'no';
  return relationshipIn(text) === 'At-risk' ? 'no' : null;
}

/** The words of a field, found in a text, and the list a found one is from. */
interface Lexicon {
  readonly rule: AnswerWords;
  /** Whether the field is about what is open or closed: only there a text that says that an end is not reached is a yes. */
  readonly isMatter: boolean;
  /** Where the words stand in a text. A pattern of them all is slow, so in letters each place is tried with those that begin so. */
  readonly find: (text: string) => RegExpExecArray[];
  readonly listOf: (found: string) => AnswerList;
  /** What the words mean that only count where a cell says nothing else. */
  readonly alone: ReadonlyMap<string, Verdict>;
}

const lexiconOf = memoizedByKey((field: Field): Lexicon => {
  const {ANSWER_LISTS, ANSWER_WORDS, OTHER_ANSWERS} = sheetTables();
  const rule = ANSWER_WORDS[field] ?? {};
  const isMatter = rule.yes?.includes('unfinished') === true;
  const names: AnswerList[] = [
    ...(rule.unclear ?? []),
    ...(rule.yes ?? []),
    ...(rule.no ?? []),
    ...(['ended', 'partly', 'unfinished'] as const),
    ...(isMatter ? (['cures'] as const) : []),
  ];
  const words = [...new Set(names)]
    .flatMap((list) => listed(ANSWER_LISTS[list]).map((word) => ({list, word: folded(word)})))
    .sort((a, b) => b.word.length - a.word.length);
  const lists = new Map([...words].reverse().map(({word, list}) => [word, list]));
  const alone = (all: string, verdict: string) =>
    listed(all).map((word) => [folded(word), verdict as Verdict] as const);
  return {
    rule,
    isMatter,
    alone: new Map([
      ...Object.entries(OTHER_ANSWERS).flatMap(([verdict, all]) => alone(all, verdict)),
      ...Object.entries(rule.alone ?? {}).flatMap(([verdict, list]) => alone(ANSWER_LISTS[list], verdict)),
    ]),
    find: finderOf(words),
    listOf: (found) =>
      lists.get(found) ??
      stemsOf(found)
        .map((stem) => lists.get(stem))
        .find((list) => list !== undefined)!,
  };
});

interface Listed {
  readonly list: AnswerList;
  readonly word: string;
}

function finderOf(words: readonly Listed[]): Lexicon['find'] {
  const letters = words.filter(({word}) => !IDEOGRAPH.test(word));
  const ideographs = words.filter(({word}) => IDEOGRAPH.test(word));
  const either = lazily(() => new RegExp(`(?<!${LETTER})${anyOf(letters)}|${ideographs.map(spelled).join('|')}`, 'gu'));
  const beginning = wordsByBeginning(letters);
  return (text) => {
    if (IDEOGRAPH.test(text)) return [...text.matchAll(either())];
    const found: RegExpExecArray[] = [];
    let end = 0;
    for (const {0: token, index} of text.matchAll(TOKENS)) {
      const pattern = index < end ? null : beginning(token);
      if (!pattern) continue;
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (!match) continue;
      found.push(match);
      end = index + match[0].length;
    }
    return found;
  };
}

/** The pattern for what begins with that token; `null` where no word does. */
function wordsByBeginning(words: readonly Listed[]): (token: string) => RegExp | null {
  const beginnings = groupedBy(words, ({word}) => /^[\p{L}\p{N}]+\*?/u.exec(word)?.[0] ?? '');
  const patternFor = memoizedByKey((firsts) => {
    const possible = new Set(firsts.split(',').flatMap((first) => beginnings.get(first)!));
    return new RegExp(anyOf(words.filter((each) => possible.has(each))), 'uy');
  });
  return (token) => {
    const firsts = [token, ...stemsOf(token)].filter((first) => beginnings.has(first));
    return firsts.length === 0 ? null : patternFor(firsts.join());
  };
}

/** How words are listed that a word may be, with its ending left open. */
function stemsOf(word: string): string[] {
  return ENDINGS.map((ending) => `${word.slice(0, word.length - ending)}*`);
}

/** Any of these words, as a whole; of two that begin alike the longer one. */
function anyOf(words: readonly Listed[]): string {
  return `(?:${words.map(spelled).join('|')})(?!${LETTER})`;
}

function spelled({word}: Listed): string {
  return word.replace('*', '\\p{L}{0,3}');
}

function isNegated(before: string, after: string): boolean {
  const negations = negationsBeside();
  return negations.before.test(before) || negations.after.test(after);
}

/**
 * Whether a text says that part of it is over: "2 of 3", but not "3 of 3", and neither a month such as "10/2026" nor a day:
 * "10/12/2026", "on 10/12", "closed 10/12". "Closed 8/9" may be either in autumn.
 */
function partIn(text: string, asOf: Day, isMatter: boolean): boolean | 'unclear' {
  const [, first, sign, second, rest] = patternOf('part').exec(text) ?? [];
  const [part, whole] = [Number(first), Number(second)];
  if (!(part < whole)) return false;
  const isRecent = (month: number) => (Number(asOf.slice(5, 7)) + 12 - month) % 12 < RECENT_MONTHS;
  const isDay =
    sign === '/' && part <= 12 && whole <= 31 && /\p{L} \d/u.test(text) && !/^ (?!after|with)\p{L}{4}/u.test(rest!);
  if (!isDay) return true;
  if (whole > (isMatter ? MOST_ISSUES : MOST_STEPS)) return false;
  return isRecent(part) || isRecent(whole) ? 'unclear' : true;
}

/** In one case and without the accents that people leave out; "löst" and "lost" stay apart. */
function folded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.replace(/`/g, "'").replace(/ {2,}/g, ' ').toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u0303\u0327]/g, '')
    .normalize('NFC')
    .replace(/[’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

const negationsBeside = lazily(() => {
  const {before, han, after, kana} = sheetTables().NEGATIONS;
  const any = (list: string) => `(?:${listed(list).map(folded).join('|')})`;
  return {
    // "3 closed, 0 open", but not "10 open" or "2.0 open".
    before: new RegExp(
      `(?:(?<![\\d.,/])0 |(?:(?<!${LETTER})${any(before)}|n't)(?:[^\\p{L}\\p{N}]+[\\p{L}\\p{N}'-]+){0,3}[^\\p{L}\\p{N}]*|${any(han)}\\p{Script=Han}{0,2})$`,
      'u',
    ),
    after: new RegExp(`^(?: ${any(after)}(?!\\p{L})|\\p{Script=Hiragana}{0,5}${any(kana)})`, 'u'),
  };
});

const LETTER = '[\\p{L}\\p{N}]';
const YEARS = /\b20\d\d\b/g;
const REVIEWED = /^(?:evaluat|review|compar)ed$/;
/** Of more nobody says how many are closed or done. */
const MOST_ISSUES = 9;
const MOST_STEPS = 12;
const RECENT_MONTHS = 4;
/** How many letters a word that is listed with a star may have more. */
const ENDINGS = [0, 1, 2, 3];

/** "Open: 0" */
const COUNTS_NONE = /(?<!\p{L})(\p{L}{1,20})\s?[:=(]\s?0\)?(?![\d.,/%])/gu;
/** "Mitigated 11/2" */
const DAY_BEHIND = /\s+\d{1,2}[./]\d{1,2}[./\d]*$/;
const BRACKETS = /[([（【]([^([（【)\]）】]*)[)\]）】]/g;
const TOKENS = /[\p{L}\p{N}]+/gu;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
