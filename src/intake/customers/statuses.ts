import type {Day} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import {listed, wordSet} from '../../playbook/aliases/listed';
import type {StatusMeaning} from '../../playbook/aliases/statuses';
import {EMPTY_WORDS, NO_WORDS} from '../../playbook/aliases/values';
import {sheetTables} from '../../playbook/sheet-tables';
import {keyOf, type Wording, wordsOf} from '../headings/wording';
import {answerColumn} from '../readers/answer';
import {
  isBlank,
  isDate,
  isErrorText,
  plainText,
  quoted,
  saysNothing,
  smallText,
  tidyText,
  Unreadable,
} from '../readers/cell';
import type {Column, Surroundings} from '../readers/column';
import {dayRules} from '../readers/day';
import {type DayOrder, dayInText} from '../readers/day-text';
import {relationshipIn} from '../readers/level';
import type {AskedStatus, ColumnMatch, Question} from '../sheet';

/**
 * How a status is told: in words under a sure or a loose heading, by a flag that a customer, one who leaves or a former one has,
 * or by a loss alone, under a heading about a renewal, about what may come, about a plan or about anything else.
 */
type StatusKind =
  | 'sure'
  | 'loose'
  | 'active'
  | 'leaving'
  | 'former'
  | 'renewal'
  | 'renewed'
  | 'renewing'
  | 'forecast'
  | 'plan'
  | 'else';

/** What a cell says of a customer; of a word that no table knows only the word. */
export interface SaidStatus {
  readonly meaning: StatusMeaning | null;
  /** Whether the word means something else where the row pays or has a renewal ahead. */
  readonly isWeak: boolean;
  readonly word: string;
  /** A day of cancellation: who renews after it gave notice on it. */
  readonly isNotice?: true;
  /** A past day of cancellation: no more than that beside something else that says that they are leaving. */
  readonly isDayOfAsking?: true;
  /** Says nothing of a row that pays, or has its renewal ahead: "Partner", "Renewed: no". */
  readonly unless?: 'pays' | 'renews';
}

/** What people answered about words, by {@link wordKey}. */
export type StatusAnswers = ReadonlyMap<string, StatusMeaning>;

/** The answers in Settings: "word = former", a meaning in the words that cells may use for it. */
export function statusAnswers(entries: readonly string[]): StatusAnswers {
  return new Map(
    entries.flatMap((entry) => {
      const cut = entry.search(/[=＝]/);
      const said = wordKey(entry.slice(cut + 1));
      const meaning = said === 'not yet' ? said : known(said)?.meaning;
      return cut < 0 || !meaning ? [] : [[wordKey(entry.slice(0, cut)), meaning] as const];
    }),
  );
}

/** A status in one spelling: case, marks, hyphens and a number before it do not count. */
export function wordKey(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/^\d+\s*[-–.:)]\s*/, '')
    .replace(/[^\p{L}\p{N}'’]+/gu, ' ')
    .trim();
}

/** What a text says of a customer on a day, its dates in that order; `null` when no table knows it or it contradicts itself. */
export function statusIn(
  text: string,
  asOf: Day,
  answers: StatusAnswers = new Map(),
  order: DayOrder = 'day',
): Omit<SaidStatus, 'word'> | null {
  if (text.length > LONGEST_STATUS) return null;
  const key = wordKey(text);
  const answered = answers.get(key);
  if (answered) return {meaning: answered, isWeak: false};
  const found = whole(key);
  if (found) return found;
  const [, head = '', rest = ''] = BEGINNING.exec(plainText(text)) ?? [];
  const said = wordKey(rest);
  const begun = whole(wordKey(head)) ?? (/^ex[- ]/i.test(text.trim()) ? {meaning: 'former', isWeak: false} : null);
  if (NO_WORDS.has(said)) return null;
  if (begun?.meaning !== 'former') {
    // "Active (notice given)": what is added counts unless it is good news, or what was before, as in "Active (ex-trial)".
    const added = rest === '' || IS_ASIDE.test(rest) ? null : statusIn(rest, asOf, answers, order);
    if (!added || added.meaning === 'active' || (begun && added.unless))
      return begun?.meaning === 'not yet' && DEAL.test(rest) ? {...begun, isWeak: true} : begun;
    if (begun?.meaning !== 'active' || added.meaning === 'leaving') return added;
    // "Expansion - Discovery" is a deal with a customer; "Active - POC" and "Active, cancelled 5 seats" are unclear.
    if ((added.meaning === 'former' ? SOFTENS : DEAL).test(head)) return begun;
    return added.meaning === 'former' && (whole(said) || dayNamed(rest, asOf, order))
      ? added
      : {...added, isWeak: true};
  }
  if (TAKEN_BACK.test(rest) || LEVEL.test(said)) return null;
  if ((dayNamed(text, asOf, order) ?? asOf) > asOf) return {meaning: 'leaving', isWeak: false};
  const isBoth = whole(said)?.meaning === 'active' && /\W\W|\//.test(text) && !DEAL.test(rest);
  return isBoth || SOFTENS.test(text) ? {...begun, isWeak: true} : begun;
}

/** What a whole text means, with or without a word for a customer in it. */
function whole(key: string): Omit<SaidStatus, 'word'> | null {
  // "In onboarding" and "em implantação" are where they are.
  const found =
    known(key) ??
    known(wordKey(key.replace(COMPANY_WORDS, ' '))) ??
    known(key.replace(/^(?:in|im|en|em)(?: fase de)? /, ''));
  return found?.unless && /^(?:customer|client|kunde)/.test(key) ? known('customer') : found;
}

/** The day that a text names, of a year alone its first: "effective 2027-03-31", "in March 2027", "Q1 2027", "(2027)". */
function dayNamed(text: string, asOf: Day, order: DayOrder): Day | null {
  for (const form of [/\d.*\d/, /(?<!\p{L})\p{L}{1,12}\.? ?\d.*\d/u]) {
    for (const each of [/\d\.\d/.test(text) ? 'day' : order, 'day', 'month'] as const) {
      const day = dayInText(form.exec(text)?.[0] ?? '', {asOf, order: each, past: false});
      if (day) return day;
    }
  }
  const year = /(?<![\d#]|\p{L} )20[2-4]\d(?!\d)|(?<=\bin )20[2-4]\d/iu.exec(text);
  return year && `${year[0]}-01-01`;
}

/** Whether a name holds a status of somebody who left or is none yet: "[INACTIVE] Acme", "Acme - CANCELLED", "Acme (prospect)". */
export function saysFormer(name: string, asOf: Day): boolean {
  if (NO_CUSTOMER.test(name)) return true;
  return ADDED.some((form) => {
    const text = form.exec(name)?.[1] ?? '';
    // "X (ex-Twitter)" has a former name, and Baja is a place.
    if (/^(?:ex\b(?!.(?:customer|client|kunde)\b)|baja$)/i.test(text)) return false;
    const said = statusIn(text, asOf);
    return said?.meaning === 'former' && !said.isWeak;
  });
}

/** What is no customer by its name: "[TEST] Acme", "Demo account", "ZZ - do not use". */
const NO_CUSTOMER =
  /[[(（【](?:prospect|test|demo|poc|sandbox|internal|潜在客户|测试)[\])）】]|^(?:test|demo|dummy|sandbox) (?:account|customer|company)$|\bdo not use\b/i;

/** Where a name holds more than a name. */
const ADDED = [
  /[[(（【*]([^[(（【\])）】*]{1,60})[\])）】*]/,
  /\s[-–—]\s(.{1,60})$/,
  /^([^:]{1,30}):\s/,
  /^([A-ZÄÖÜÉ]{5,15})\s(?:[-–—]\s|(?=[A-ZÄÖÜÉ][a-zäöüßéèñ]))/,
];

/** What was before, and parts and terms: "Active (ex-trial)", "Active - cancelled 1 of 3 modules", "Active (notice 90 days)". */
const IS_ASIDE = /^(?:ex\b|previous|formerly|win ?back)|\d+\s*(?:of|von|days?|months?)\b/i;

/** A longer text is a note, and is not taken apart. */
const LONGEST_STATUS = 200;

/** Words that turn a loss around: "Lost - recovered" must be asked about. */
const TAKEN_BACK = /recover|r[eé]activ|reinstat|withdrawn|revoked|saved|won back|returned|zurück|widerruf/i;

/** Reasons and parts by which a yes or a loss is none: "Yes (likely)", "Yes - downgrade only", "Cancelled 2 of 5 modules", "Past 90 days". */
const SOFTENS =
  /(?<!credit )risk|likely|maybe|part(?:ial|ly)|downgrade|seasonal|\?|\d (?:of|von|de|sur) \d|^past (?:due|\d)|^lost \d|\d个?\s?席|: \w* ?m[oó]dul|add.?on|upsell|expansion\W*$|^ex[- ](?!customer|client|kunde)[a-z]+ \w+$|模块/i;

/** How much they churn, which is no loss: "Churn: low". */
const LEVEL = /^(?:low|medium|high|niedrig|hoch|bajo|低|高)$/;

/** Deals with customers; who does not renew is none any more, so a renewal is no word that softens. */
const DEAL = /upsell|expan|\bren|verl|rinn|续|更新/i;

function known(key: string): Omit<SaidStatus, 'word'> | null {
  return statusTables().words.get(key) ?? null;
}

const COMPANY_WORDS =
  /\b(?:customers?|clients?|accounts?|kunden?|clientes?|kund|klant|contract|contrat[ot]?|contratto|vertrag|subscription)\b|客户|顧客|契約|合作/gi;

/** What stands before a dash, a bracket, a number, or a word such as "to" and "since", and what stands behind it. */
const BEGINNING =
  /^(.+?)\s*(?:[–—:(,;|/\d]|\s-\s|\s(?:to|by|in|on|due|since|per|zum|am|el|le|em|effective|as of|from|after|because|mit|wegen)\s)(.*)$/is;

interface StatusTables {
  readonly headings: ReadonlyMap<string, StatusKind>;
  readonly never: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, Omit<SaidStatus, 'word'>>;
}

let tables: StatusTables | undefined;

function statusTables(): StatusTables {
  if (tables) return tables;
  const {PARTNER_WORDS, STATUS_HEADINGS, STATUS_WORDS, WEAK_STATUS_WORDS} = sheetTables();
  const headings = new Map<string, StatusKind>();
  for (const kind of ['sure', 'loose', 'former', ...NAMED_KINDS.slice(0, -1)] as Exclude<StatusKind, 'else'>[]) {
    for (const heading of listed(STATUS_HEADINGS[kind])) headings.set(keyOf(wordsOf(heading)), kind);
  }
  const words = new Map<string, Omit<SaidStatus, 'word'>>();
  for (const [lists, isWeak] of [
    [WEAK_STATUS_WORDS, true],
    [STATUS_WORDS, false],
  ] as const) {
    for (const [meaning, list] of Object.entries(lists) as [StatusMeaning, string][]) {
      for (const word of listed(list)) words.set(wordKey(word), {meaning, isWeak});
    }
  }
  for (const word of listed(PARTNER_WORDS))
    words.set(wordKey(word), {meaning: 'not yet', isWeak: true, unless: 'pays'});
  tables = {headings, never: new Set(listed(STATUS_HEADINGS.never)), words};
  return tables;
}

/** How a column under that heading tells a status, by its heading alone. */
function kindOf({text, words, field}: Wording): StatusKind | null {
  const {headings, never} = statusTables();
  if (field === 'relationship' && words.includes('status')) return 'sure';
  if (field === 'status')
    return words.includes('churn') ? 'former' : (NAMED_KINDS.find((each) => text.includes(`(${each})`)) ?? 'sure');
  if (field !== null) return null;
  const asked = YES_OR_NO.test(text) ? wordsOf(text.replace(YES_OR_NO, ' ')) : words;
  const bare = asked.filter((word) => !BESIDE.has(word));
  const found = headings.get(keyOf(words)) ?? headings.get(keyOf(asked)) ?? headings.get(keyOf(bare));
  // "Churned in FY26?", while "Status 2025" is what was.
  const timeless = found ?? headings.get(keyOf(bare.filter((word) => !/\d/.test(word))));
  // A closing date is that of a deal.
  if (keyOf(bare) === 'closed' && !headings.has(keyOf(asked))) return null;
  if (found || timeless === 'former' || timeless === 'renewed') return timeless!;
  return words.some((word) => never.has(word)) ? null : 'else';
}

/** The kinds that a formula is told by name. */
const NAMED_KINDS = ['active', 'leaving', 'renewal', 'renewed', 'renewing', 'forecast', 'plan', 'else'] as const;

/** How a heading says that its cells hold a yes or a no: "Churned (Y/N)", "Active (1/0)". */
const YES_OR_NO =
  /(?:^|[\s([?])(?:y|yes|1|0|t|true|j|ja|o|oui|s|si|sí|sim|是)\s?[/|]\s?(?:n|no|0|1|f|false|nein|non|não|否)(?=$|[\s)\]?])/i;

const BESIDE = wordSet(() => sheetTables().BESIDE_STATUS);

/** What a formula is told of a status column: a flag keeps its direction, and a relationship told beside it stays one. */
export function statusHeading(wording: Wording, besideRelationship: boolean, isConfirmed = false): string {
  if (besideRelationship) return 'relationship (status)!';
  const kind = kindIn(wording, isConfirmed);
  return kind === 'former' ? 'status (churn)!' : kind === 'sure' || kind === 'loose' ? 'status!' : `status (${kind})!`;
}

/** How a column tells a status; what a person chose and is headed like none holds words. */
function kindIn(wording: Wording, isConfirmed: boolean): StatusKind {
  const kind = kindOf(wording) ?? 'sure';
  return isConfirmed && wording.field === null && LOSSES.includes(kind) ? 'sure' : kind;
}

/** Whether a column tells who is a customer, by its heading and its cells, `ofDeals` when others beside it are about deals. */
export function tellsStatus(wording: Wording, cells: readonly unknown[], ofDeals: boolean): boolean {
  const kind = kindOf(wording);
  if (kind === null || wording.field !== null) return kind !== null;
  if (LOSSES.includes(kind)) return cells.some((cell) => lossIn(cell, kind, '2000-01-01', 'day'));
  let [filled, numbers, flags, days, told] = [0, 0, 0, 0, 0];
  let [strong, plain, related, partners, customers] = [0, 0, 0, 0, 0];
  const others = new Set<string>();
  const asked: string[] = [];
  const isLoss = kind === 'former' || kind === 'leaving';
  for (const cell of cells) {
    // A dash for those who stay is as good as a blank.
    if (isBlank(cell) || (isLoss && EMPTY_WORDS.has(smallText(cell)))) continue;
    filled += 1;
    if (isDate(cell)) days += 1;
    else if (typeof cell === 'boolean') flags += 1;
    else if (cell === 0 || cell === 1) flags += 1;
    else if (typeof cell === 'number') numbers += 1;
    else countText(String(cell));
  }
  const most = (count: number) => count * 2 > filled;
  if (isLoss) {
    // A day for most customers is by when they may give notice, or when their term ends.
    const isDeadline = DEADLINE.test(wording.text) && days * 2 > cells.length;
    // Counts are no flags, and a deal is closed too, on a day.
    const isCount = numbers > 0 && days === 0;
    const isDeal = wording.words.includes('closed') && (ofDeals || days > 0);
    return !isDeadline && !isCount && !isDeal && most(flags + days + told);
  }
  if (kind === 'active') return most(flags + told) && numbers === 0;
  if (kind === 'loose') {
    const isStage = /^(?:stage|phase)$/.test(wording.words.join(' '));
    // "Partner" beside "Direct" is how they were won.
    if ((isStage || strong > 0 || (partners > 0 && customers > 0)) && most(told + related)) return true;
    // One who is lost, or is none yet, among a few words says what the others are about.
    return plain > 0 && (others.size <= MOST_NAMED || others.size * 2 <= asked.length);
  }
  const repeats = asked.length <= FEW || others.size * 2 <= asked.length;
  return told > 0 || (asked.length > 0 && repeats && most(asked.length));

  function countText(text: string): void {
    const said = statusIn(text, '2000-01-01');
    if (said) {
      told += 1;
      if (said.unless) partners += 1;
      else if (said.meaning !== 'active') strong += 1;
      else if (CUSTOMERS.test(text)) customers += 1;
      if (PLAIN.test(text)) plain += 1;
    } else if (
      UNDECIDED.test(text) ||
      (DEADLINE.test(wording.text) ? flagIn(text) === text.trim() : flagIn(text) !== null)
    )
      flags += 1;
    else if (
      /\d{4}|\d[./-]\d/.test(text) &&
      dayInText(text, {asOf: '2000-01-01', order: FOLLOWS_MONTH.test(text) ? 'month' : 'day', past: false})
    )
      days += 1;
    else if (relationshipIn(text)) related += 1;
    else if (isWord(text)) {
      asked.push(text);
      others.add(wordKey(text));
    }
  }
}

/** What says of a customer, whatever stands beside it, that it is lost or none yet. */
const PLAIN =
  /^\W*(?:\d\W+)?(?:will )?(?:churn|(?:closed[ -])?lost$|prospect|(?:former|ex|past|lost|potential|non)[ -](?:customer|client|kunde)|interessent|verloren|perdid|流失|已流失|潜在|失注|解約)/i;

const CUSTOMERS = /customer|client|kund|客户|顧客/i;

/** The kinds under which only a loss says something. */
const LOSSES: readonly StatusKind[] = NAMED_KINDS.slice(2);

/** The loss in a cell of a column of such a kind, if there is one. */
function lossIn(cell: unknown, kind: StatusKind, asOf: Day, order: DayOrder): SaidStatus | null {
  if (cell === false || typeof cell === 'string') {
    const word = tidyText(String(cell));
    // "Free", "Pilot" and "Partner" are plans of theirs that nobody pays for, unless somebody does.
    if (kind === 'plan')
      return UNPAID.test(word) || whole(wordKey(word))?.meaning === 'not yet'
        ? {...unknown(word), unless: 'pays'}
        : lossIn(cell, 'else', asOf, order);
    const isFlag = kind === 'renewed' || kind === 'renewing';
    if (isFlag && NO_WORDS.has(smallText(flagIn(word))))
      return kind === 'renewing'
        ? {meaning: 'leaving', isWeak: false, word}
        : {...unknown(`Renewed: ${word}`), unless: 'renews'};
    const said =
      kind !== 'else' ? statusIn(word, asOf, undefined, order) : SAYS_LOSS.test(word) ? whole(wordKey(word)) : null;
    if (!said || said.isWeak || (said.meaning !== 'former' && said.meaning !== 'leaving') || OF_OTHERS.test(word))
      return null;
    // Who is lost before the term is over has given notice, and who has not renewed before may still do so.
    if (kind === 'forecast' || kind === 'else') return {...said, isWeak: true, word};
    if (said.meaning === 'former')
      return {...said, word, ...(NOT_RENEWED.test(word) ? {unless: 'renews'} : {isNotice: true})};
    return {...said, word};
  }
  return null;
}

const UNPAID = /^(?:free|internal|nfr|not for resale|sandbox)\b|免费|無料|フリー/i;

/** Losses that are no thing but a customer's. */
const SAYS_LOSS = /churn|renew|notice (?:given|rec)|gave notice|流失|续|renov|renouv|rinnov|verlänger|kündig|解約/i;
/** What other things than customers are as well: a renewal that is over, an automatic one that is off. */
const OF_OTHERS =
  /^(?:past|previous|left|gone|dead|ended|archived|inac?ti|disabled|inaktiv|beendet|finali|已关闭|已?停用|已失效|終了)/i;
const NOT_RENEWED = /^(?:not renewed|non[- ]renewed|nicht verl|n[oã]o? renov|non renouv|未续)/i;

/** No month, so the one stands before it: 3/31/2027. */
const FOLLOWS_MONTH = /\d\/(?:1[3-9]|[23]\d)/;

/** The flag that a text begins with, whatever its reason: "Yes - price" is yes. */
function flagIn(text: string): string | null {
  return FLAG.exec(text)?.[1] ?? null;
}

const FLAG =
  /^\s*(true|false|checked|unchecked|yes|no|y|n|x|ja|nein|nee|j|si|sí|sim|não|nao|oui|non|是|否|はい|いいえ|あり|なし|[✓✔✅✗✘❌])\s*(?:[-–—:;,(（].*)?$/isu;
const TICK = /^(?:checked|true|x|[✓✔☑✅]\uFE0F?)$/i;
const UNTICKED = 'unchecked';
/** Cells for which others stand as for nothing known: "Pending". */
const UNDECIDED = /^(?:pending|maybe|not sure|待定|待确认|可能)$/i;
const DEADLINE = /cancellation|termination|exit|kündigung|opzeg|résiliation|disdetta|cancelamento|baja|uppsägning/i;
/** In these languages the day and the yes are those of the notice, and the contract goes on to its end. */
const SAYS_NOTICE = /kündig|opzeg|opgezegd|résili|uppsag|uppsäg|disdett/i;
/** With no more words than these a column needs no word twice. */
const FEW = 3;

/** Whether a text is neither blank nor a way of saying that nothing is known, and short enough to be a status. */
function isWord(text: string): boolean {
  return !saysNothing(text) && !isErrorText(text) && plainText(text).length <= LONGEST_WORD;
}

/** In characters; a longer text is a sentence. */
const LONGEST_WORD = 40;

/** What each cell of a status column says; `null` where it says nothing about it. */
export function readStatuses(
  column: Column,
  wording: Wording,
  around: Surroundings,
  answers: StatusAnswers,
): (SaidStatus | null)[] {
  const kind = kindIn(wording, column.confirmed);
  const asFlags: Column = {...column, field: 'doNotContact'};
  const flags = answerColumn(asFlags, around).read;
  const {order} = dayRules(asFlags, around).rules;
  // A box that nobody ticked is blank in an export, where others are ticked.
  const ticksOnly = kind === 'active' && column.values.every((cell) => isBlank(cell) || TICK.test(smallText(cell)));
  // Where a term that is over is expired, one that was canceled goes on until it is.
  const isUntilExpiry = column.values.some((cell) => /^expired$/i.test(String(cell)));
  const isFormer = kind === 'former' || kind === 'leaving' || wording.words.includes('churn');
  const read = (cell: unknown, row: number): SaidStatus | null => {
    if (isBlank(cell)) {
      const meaning = ticksOnly ? answers.get(UNTICKED) : null;
      return meaning ? {...unknown(''), meaning} : ticksOnly ? unknown(UNTICKED) : null;
    }
    if (LOSSES.includes(kind)) {
      const loss = lossIn(cell, kind, around.asOf, order);
      const answer = loss && answers.get(wordKey(loss.word));
      return answer ? {...loss, meaning: answer, isWeak: false} : loss;
    }
    if (typeof cell === 'string') {
      const word = tidyText(cell);
      const said = statusIn(cell, around.asOf, answers, order);
      // Who pays nothing yet may do so one day.
      if (said?.isWeak && /^free(?! trial)/i.test(word)) return unknown(word);
      if (said) return {...said, word, ...(isUntilExpiry && /^cancell?ed$/i.test(word) && {isNotice: true})};
      if (UNDECIDED.test(word)) return unknown(word);
      if (!isFormer && kind !== 'active') return !isWord(cell) || relationshipIn(cell) ? null : unknown(word);
    } else if (!isFormer && kind !== 'active') return null;
    const flag = typeof cell === 'string' ? flagIn(cell) : null;
    const reason =
      flag === null
        ? ''
        : plainText(String(cell))
            .slice(flag.length, LONGEST_STATUS)
            .replace(/^[\s–—:;,(（-]+/, '');
    const answer = flags(flag ?? cell, row);
    if (answer === null || answer instanceof Unreadable) return null;
    if (answer.said !== null && answer.on === null) return isWord(answer.said) ? unknown(tidyText(String(cell))) : null;
    const says = (meaning: StatusMeaning): SaidStatus => ({meaning, isWeak: false, word: ''});
    const because = reason === '' ? null : statusIn(reason, around.asOf, answers, order);
    if (!isFormer) {
      if (answer.yes || reason === '') return says(answer.yes ? 'active' : 'former');
      return because?.meaning ? says(because.meaning) : unknown(tidyText(String(cell)));
    }
    if (!answer.yes) return kind === 'leaving' ? null : says('active');
    if (TAKEN_BACK.test(reason) || SOFTENS.test(reason)) return unknown(tidyText(String(cell)));
    const on = answer.on ?? dayNamed(reason, around.asOf, order);
    if (kind === 'leaving' || (on !== null && on > around.asOf)) return says('leaving');
    const isNotice = SAYS_NOTICE.test(wording.text) || (on !== null && DEADLINE.test(wording.text));
    const isDayOfAsking = on !== null && /cancel/i.test(wording.text);
    return {...says('former'), ...(isNotice && {isNotice}), ...(isDayOfAsking && {isDayOfAsking})};
  };
  const seen = new Map<unknown, SaidStatus | null>();
  return column.values.map((cell, row) => {
    let said = seen.get(cell);
    if (said === undefined) {
      said = read(cell, row);
      if (!isDate(cell)) seen.set(cell, said);
    }
    return said;
  });
}

function unknown(word: string): SaidStatus {
  return {meaning: null, isWeak: false, word};
}

/** The one question about the words of a status column; `null` when all are clear. */
export function statusQuestion({column, heading}: ColumnMatch, words: readonly string[]): Question | null {
  if (words.length === 0) return null;
  const byKey = new Map<string, AskedStatus>();
  for (const word of words) {
    const key = wordKey(word);
    const {count} = byKey.get(key) ?? {count: 0};
    byKey.set(key, {word: byKey.get(key)?.word ?? word, count: count + 1});
  }
  const statuses = [...byKey.values()].sort((a, b) => b.count - a.count);
  const named = statuses
    .slice(0, MOST_NAMED)
    .map(({word, count}): Phrase => phrase('ask-status-word', {word: quoted(word), count}));
  return {column, heading, candidates: [], reason: phrase('ask-status', {words: named}), statuses};
}

/** How many words a question names. */
const MOST_NAMED = 8;
