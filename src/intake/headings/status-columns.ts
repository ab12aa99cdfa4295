import {memoizedByKey} from '../../core/once';
import {phrase} from '../../core/phrase';
import {listed, wordSet} from '../../playbook/aliases/listed';
import {EMPTY_WORDS} from '../../playbook/aliases/values';
import {sheetTables} from '../../playbook/sheet-tables';
import {patternOf, saysAs} from '../pattern';
import {isBlank, isDate, smallText} from '../readers/cell';
import {standingIn} from '../readers/level';
import {isLossKind, LOSS_KINDS, type LossKind, lossIn} from '../readers/loss';
import {CODE, dayNamed, flagIn, isWord, statusIn, UNDECIDED, whole, wordKey} from '../readers/status';
import {byColumn, type ColumnMatch, type ConfirmedMapping} from '../sheet';
import type {Assignment} from './assign';
import type {Contender} from './contenders';
import {headed, keyOf, type Wording, wordingOf, wordsOf} from './wording';

/** The columns that tell who is a customer: as a person said, else those whose heading and cells show it. */
export function statusColumns(
  contenders: readonly Contender[],
  {matches}: Assignment,
  {status}: ConfirmedMapping,
): ColumnMatch[] {
  if (status === null) return [];
  const chosen = status === undefined ? undefined : headed(contenders, status);
  const isTaken = ({field, reason}: ColumnMatch) =>
    field !== 'relationship' && !(BESIDE_STATUSES.test(field) && reason.key !== 'match-confirmed');
  const taken = new Set(matches.flatMap((match) => (isTaken(match) ? [match.column] : [])));
  const ofDeals = contenders.some(
    ({wording: {text}, cells}) => saysAs('ofDeals', text) || (/^stage/i.test(text) && /closed/i.test(String(cells()))),
  );
  const areDeals = contenders.some(({wording}) => saysAs('isDeal', wording.text));
  const telling = contenders.filter((contender) => {
    if (taken.has(contender.column)) return false;
    const {text} = contender.wording;
    const wording = areDeals && saysAs('dealStage', text) ? wordingOf('Stage') : contender.wording;
    return chosen ? contender === chosen : tellsStatus(wording, contender.cells(), ofDeals);
  });
  const reason = phrase(chosen ? 'match-confirmed' : 'match-status');
  return telling.map(({column, wording: {text}}) => ({field: 'status', column, heading: text, confidence: 1, reason}));
}

/** Fields whose cells may say instead who is lost, unless a person chose the column: "Churned" under "Segment" or "CSM". */
const BESIDE_STATUSES = /^(?:segment|owner|ae|parent|positiveOutcome)$/;

/** The assignment with them; whether their cells say how an account is doing as well is asked when they are read. */
export function withStatuses(assigned: Assignment, statuses: readonly ColumnMatch[]): Assignment {
  if (statuses.length === 0) return assigned;
  const columns = new Set(statuses.map(({column}) => column));
  return {
    ...assigned,
    matches: [...assigned.matches, ...statuses].sort(byColumn),
    questions: assigned.questions.filter(({column}) => !columns.has(column)),
    unmatched: assigned.unmatched.filter(({column}) => !columns.has(column)),
  };
}

/**
 * How a status is told: in words under a sure or a loose heading, by a flag that a customer, one who leaves or a former one has,
 * or by a loss alone.
 */
type StatusKind = 'sure' | 'loose' | 'active' | 'live' | 'leaving' | 'former' | 'reason' | LossKind;

let tables: ReturnType<typeof headingTables> | undefined;

function headingTables() {
  const {STATUS_HEADINGS} = sheetTables();
  const headings = new Map<string, StatusKind>();
  for (const kind of ['sure', 'loose', 'former', ...NAMED_KINDS.slice(0, -1)] as Exclude<StatusKind, 'else'>[]) {
    for (const heading of listed(STATUS_HEADINGS[kind])) headings.set(keyOf(wordsOf(heading)), kind);
  }
  return {headings, never: new Set(listed(STATUS_HEADINGS.never))};
}

/** How a column under that heading tells a status, by its heading alone. */
function kindOf({text, words, field}: Wording): StatusKind | null {
  tables ??= headingTables();
  const {headings, never} = tables;
  if (field === 'relationship' && words.includes('status')) return 'sure';
  if (field === 'status')
    return words.includes('churn') ? 'former' : (NAMED_KINDS.find((each) => text.includes(`(${each})`)) ?? 'sure');
  if (field !== null) return null;
  const asked = wordsOf(text.replace(patternOf('yesOrNo'), ' '));
  const bare = asked.filter((word) => !BESIDE.has(word));
  const found = headings.get(keyOf(words)) ?? headings.get(keyOf(asked)) ?? headings.get(keyOf(bare));
  // "Churned in FY26?" is told without its year; "Status 2025" isn't, as that is what was.
  const timeless = found ?? headings.get(keyOf(bare.filter((word) => !/\d/.test(word))));
  // "Closed date" says when a deal was closed.
  if (keyOf(bare) === 'closed' && !headings.has(keyOf(asked))) return null;
  if (found === 'former' && asked.includes('name')) return null;
  if (found || timeless === 'former' || timeless === 'renewed') return timeless!;
  return words.some((word) => never.has(word)) ? null : 'else';
}

/** The kinds that a formula is told by name. */
const NAMED_KINDS = ['active', 'live', 'leaving', 'reason', ...LOSS_KINDS] as const;

const BESIDE = wordSet(() => sheetTables().BESIDE_STATUS);

/** What a formula is told of a status column: a flag keeps its direction, and a relationship told beside it stays one. */
export function statusHeading(wording: Wording, besideRelationship: boolean, isConfirmed: boolean): string {
  if (besideRelationship) return 'relationship (status)!';
  const kind = kindIn(wording, isConfirmed);
  return kind === 'former' ? 'status (churn)!' : kind === 'sure' || kind === 'loose' ? 'status!' : `status (${kind})!`;
}

/** How a column tells a status; what a person chose and is headed like none holds words. */
export function kindIn(wording: Wording, isConfirmed: boolean): StatusKind {
  const kind = kindOf(wording) ?? 'sure';
  return isConfirmed && wording.field === null && isLossKind(kind) ? 'sure' : kind;
}

/** Whether a column tells who is a customer, by its heading and its cells, `ofDeals` when others beside it are about deals. */
function tellsStatus(wording: Wording, cells: readonly unknown[], ofDeals: boolean): boolean {
  const kind = kindOf(wording);
  if (kind === null || wording.field !== null) return kind !== null;
  if (isLossKind(kind))
    return cells.some((cell) => {
      const loss = lossIn(cell, kind, ANY_DAY, 'day');
      return loss && (!saysAs('relation', loss.word) || relates(cells));
    });
  const isLoss = kind === 'former' || kind === 'leaving' || kind === 'reason';
  const isEnd = kind !== 'reason' && saysAs('deadline', wording.text);
  const isActive = kind === 'active' || kind === 'live';
  const isFlag = isActive || (isLoss && !isEnd);
  // A dash for those who stay is as good as a blank.
  const filled = cells.filter((cell) => !isBlank(cell) && !(isLoss && EMPTY_WORDS.has(smallText(cell))));
  // Most columns say the same few texts in all their cells.
  const ofText = memoizedByKey((text) => sayingIn(text, isLoss, isFlag));
  const sayings = filled.map((cell) => (typeof cell === 'string' ? ofText(cell) : sayingIn(cell, isLoss, isFlag)));
  const saying = (...any: Saying[]) => filled.filter((_, at) => any.includes(sayings[at]!));
  const count = (one: Saying) => saying(one).length;
  const most = (...any: Saying[]) => saying(...any).length * 2 > filled.length;
  const asked = saying('asked').map((cell) => wordKey(String(cell)));
  const others = new Set(asked).size;
  if (isLoss) {
    const days = count('day');
    // Days for most customers are those by which they may give notice, or on which their term ends.
    const mostDays = isEnd ? 0.5 : saysAs('endOfTerm', wording.text) ? 0.75 : 1;
    // Counts are no flags, and a deal is closed too, on a day.
    const isCount = count('number') > 0 && days === 0;
    const isDeal = wording.words.includes('closed') && (ofDeals || days > 0);
    // Where others are blank, any text under "Churned" may be a yes.
    const isAsked = !isEnd && asked.length > 0 && filled.length * 2 <= cells.length;
    return days <= cells.length * mostDays && !isCount && !isDeal && (isAsked || most('flag', 'day', 'told'));
  }
  if (isActive) return most('flag', 'told') && count('number') === 0;
  if (kind === 'loose') {
    const told = saying('told').map(String);
    const isStage = /^(?:stage|phase)$/.test(wording.words.join(' '));
    if ((isStage || areStatuses(told)) && most('told', 'related')) return true;
    // One plain status such as "Churned" shows what the column is about, if its other words are few.
    return told.some((text) => saysAs('plainStatus', text)) && (others <= FEW_WORDS || others * 2 <= asked.length);
  }
  const repeats = asked.length <= FEW || others * 2 <= asked.length;
  return count('told') > 0 || (repeats && most('asked')) || areCodes(filled);
}

/** What a filled cell says that may tell a status: `told` in known words, `asked` in others, `related` how an account is doing. */
type Saying = 'flag' | 'number' | 'day' | 'told' | 'related' | 'asked' | null;

function sayingIn(cell: unknown, isLoss: boolean, isFlag: boolean): Saying {
  if (isDate(cell)) return 'day';
  if (typeof cell === 'boolean' || cell === 0 || cell === 1) return 'flag';
  const text = String(cell);
  if (typeof cell === 'number' || NUMBER.test(text)) return 'number';
  if (statusIn(text, ANY_DAY)) return 'told';
  if (UNDECIDED.test(text) || (isFlag ? flagIn(text) !== null : flagIn(text) === text.trim())) return 'flag';
  const day = isLoss && !/\d{4}/.test(text) ? `${text}/2000` : text;
  if ((isLoss || text.length <= LONGEST_DAY) && dayNamed(day, ANY_DAY, 'day')) return 'day';
  if (standingIn(text)) return 'related';
  return isLoss || isWord(text) ? 'asked' : null;
}

/** Whether cells say one of a few figures or flags, whose meaning only a person knows: 0 and 1, or 1, 2 and 3. */
function areCodes(filled: readonly unknown[]): boolean {
  if (!CODE.test(String(filled[0]))) return false;
  const codes = new Set(filled.map(String));
  return codes.size > 1 && codes.size <= MOST_CODES && [...codes].every((code) => CODE.test(code));
}

/** Whether known words are statuses. "Partner" says what a company is beside "Customer", and beside "Direct" how it was won. */
function areStatuses(told: readonly string[]): boolean {
  const said = told.map((text) => ({text, ...statusIn(text, ANY_DAY)!}));
  const [partners, rest] = [said.filter(({unless}) => unless), said.filter(({unless}) => !unless)];
  const isCustomer = ({text, meaning}: (typeof said)[number]) => meaning === 'active' && CUSTOMERS.test(text);
  return rest.some(({meaning}) => meaning !== 'active') || (partners.length > 0 && rest.some(isCustomer));
}

/** Whether nearly all cells say of each company whether it is a customer: "Customer", "Prospect", "Partner". */
function relates(cells: readonly unknown[]): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map((cell) => wordKey(String(cell)));
  const known = texts.filter((text) => whole(text));
  return known.length * 10 >= texts.length * 9 && known.some((text) => saysAs('customer', text));
}

const ANY_DAY = '2000-01-01';
/** "90" days left; 0 and 1 are a no and a yes. */
const NUMBER = /^\s*(?![01]\s*$)\d{1,6}(?:[.,]\d+)?\s*$/;
const MOST_CODES = 4;
const CUSTOMERS = /customer|client|kund|客户|顧客/i;

/** A longer text with a day in it is about more than the day. */
const LONGEST_DAY = 12;
/** With no more words than these a column needs no word twice. */
const FEW = 3;
/** More words in as many cells are no statuses. */
const FEW_WORDS = 8;
