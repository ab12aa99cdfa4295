import type {Field} from '../../core/account';
import {type Phrase, phrase} from '../../core/phrase';
import {saysAs} from '../pattern';
import {SEAT_PAIR} from '../readers/seat-pair';
import {byColumn, type ColumnMatch, type ConfirmedMapping, type Question} from '../sheet';
import {type Candidate, guessed, HINT, USABLE} from './candidates';
import {companionOf, isMultiplied} from './companions';
import {type Contender, differs, saysTheSame} from './contenders';
import {isPairShaped} from './reading-of-shape';
import {headed, keyOf, wordingOf} from './wording';

/** Which column feeds which field, what must be asked, and what is left over. */
export interface Assignment {
  readonly matches: readonly ColumnMatch[];
  readonly questions: readonly Question[];
  readonly unmatched: readonly Unmatched[];
  /** Fields for which two columns claim the same right. */
  readonly tied: readonly {readonly field: Field; readonly columns: readonly number[]}[];
  /** Confirmed headings that no column has. */
  readonly missing: readonly {readonly field: Field; readonly heading: string}[];
}

/** A column that feeds nothing, and what it is when we know. */
export interface Unmatched {
  readonly column: number;
  readonly heading: string;
  readonly reason: Phrase | null;
}

/** Gives each field at most one column and each column at most one field; what a person confirmed comes first. */
export function assignFields(contenders: readonly Contender[], confirmed: ConfirmedMapping): Assignment {
  const board = new Board(withAmountsPerInterval(withoutRowIds(contenders)));
  const missing = placeConfirmed(board, confirmed);
  placePairs(board);
  const tied = placeBest(board);
  placeOnlyReadings(board);
  placeAmountsPerInterval(board);
  placeSpareOwner(board);
  placeLoneActiveUsers(board);
  placeOnlyName(board);
  return {matches: board.matches(), ...remainder(board, tied), tied, missing};
}

/** Beside a "Customer ID" that repeats, a bare "ID" is that of each subscription. */
function withoutRowIds(contenders: readonly Contender[]): readonly Contender[] {
  if (!contenders.some(({candidates}) => candidates.some(isRepeatedId))) return contenders;
  return contenders.map((each) => (keyOf(each.wording.words) === 'id' ? {...each, candidates: []} : each));
}

/** Where no heading speaks of ARR or MRR, an amount with its interval beside it ("20", "monthly") is asked about as the MRR. */
function withAmountsPerInterval(contenders: readonly Contender[]): readonly Contender[] {
  if (contenders.some(({candidates}) => candidates.some(({field}) => field === 'arr' || field === 'mrr')))
    return contenders;
  const hint = guessed('mrr', HINT, 'match-hint');
  return contenders.map((each) =>
    companionOf('mrr', each.wording, contenders) === null ? each : {...each, candidates: [hint, ...each.candidates]},
  );
}

/** Who has what so far. */
class Board {
  readonly byField = new Map<Field, ColumnMatch>();
  /** Fields of which a person said which column feeds them, or that none does. */
  readonly decided = new Set<Field>();

  constructor(readonly contenders: readonly Contender[]) {}

  place(field: Field, {column, wording}: Contender, confidence: number, reason: Phrase): void {
    const rounded = Math.round(confidence * 100) / 100;
    this.byField.set(field, {field, column, heading: wording.text, confidence: rounded, reason});
  }

  /** Whether a field may still be given a column. */
  isOpen(field: Field): boolean {
    return !this.byField.has(field) && !this.decided.has(field);
  }

  /** Whether a column feeds nothing so far. */
  isFree({column}: Contender): boolean {
    return this.matches().every((match) => match.column !== column);
  }

  contenderOf(match: ColumnMatch): Contender {
    return this.contenders.find(({column}) => column === match.column)!;
  }

  /** What the columns may stand for, each with its column. */
  claims(): {contender: Contender; candidate: Candidate}[] {
    return this.contenders.flatMap((contender) => contender.candidates.map((candidate) => ({contender, candidate})));
  }

  matches(): ColumnMatch[] {
    return [...this.byField.values()].sort(byColumn);
  }
}

function placeConfirmed(board: Board, confirmed: ConfirmedMapping): Assignment['missing'] {
  const missing: {field: Field; heading: string}[] = [];
  const place = (field: Field, contender: Contender, reason: string): void => {
    board.decided.add(field);
    // A status may stand in several columns, so it is placed apart.
    if (field !== 'status') board.place(field, contender, 1, phrase(reason));
  };
  for (const contender of board.contenders) {
    const {field, confirmed: isConfirmed} = contender.wording;
    if (field && isConfirmed && !(field in confirmed)) place(field, contender, 'match-exact');
  }
  for (const [field, heading] of Object.entries(confirmed) as [Field, string | null][]) {
    const contender = heading === null ? undefined : headed(board.contenders, heading);
    if (contender) place(field, contender, 'match-confirmed');
    else if (heading === null) board.decided.add(field);
    else missing.push({field, heading});
  }
  return missing;
}

/** An ID that names no account unasked. */
export function isRepeatedId({reason}: Candidate): boolean {
  return reason.key === 'match-repeats';
}

function placePairs(board: Board): void {
  for (const contender of board.contenders.filter(({shape}) => isPairShaped(shape))) {
    const held = board.matches().find(({column}) => column === contender.column);
    const claimed = contender.candidates.find(
      ({field}) => SEAT_PAIR.includes(field) || /^(?:util|activeU)/.test(field),
    );
    const confidence = held ? 1 : claimed?.confidence;
    if (confidence === undefined || (held && !SEAT_PAIR.includes(held.field))) continue;
    for (const field of SEAT_PAIR) {
      if (board.isOpen(field))
        board.place(field, contender, Math.max(confidence, PAIR_CONFIDENCE), phrase('match-pair'));
    }
  }
}

function placeBest(board: Board): Assignment['tied'] {
  const claims = board
    .claims()
    .filter(({candidate}) => candidate.confidence >= USABLE && !board.decided.has(candidate.field))
    .sort(
      (a, b) =>
        // A countdown is of the day when the sheet was saved, a date of no day.
        Number(countsDown(a)) - Number(countsDown(b)) ||
        b.candidate.confidence - a.candidate.confidence ||
        a.candidate.rank - b.candidate.rank,
    );
  const tied: {field: Field; columns: number[]}[] = [];
  for (const {contender, candidate} of claims) {
    const {field, confidence, reason, rank} = candidate;
    if (!board.isFree(contender) || tied.some((tie) => tie.field === field)) continue;
    const holder = board.byField.get(field);
    if (!holder) {
      board.place(field, contender, confidence, reason);
      continue;
    }
    const rival = board.contenderOf(holder);
    const held = rival.candidates.find((each) => each.field === field);
    const isEqual = held?.rank === rank && held.confidence === confidence;
    const hasSameWords = keyOf(rival.wording.words) === keyOf(contender.wording.words);
    if (!isEqual || !hasSameWords || saysTheSame(contender, rival)) continue;
    board.byField.delete(field);
    tied.push({field, columns: [rival.column, contender.column]});
  }
  return tied;
}

function countsDown({contender, candidate}: ReturnType<Board['claims']>[number]): boolean {
  return candidate.field === 'renewalDate' && contender.wording.unit.span !== null;
}

/** A "contract value" is the ARR where no other column may be ARR or MRR; "Used" beside licensed seats is the seats in use. */
function placeOnlyReadings(board: Board): void {
  for (const {contender, candidate} of board.claims()) {
    const {field, confidence, alone} = candidate;
    if (!alone || confidence < LEAST_ALONE || board.decided.has(field) || !board.isFree(contender)) continue;
    if (field === 'seatsUsed' && !board.byField.has('seatsLicensed')) continue;
    // Where a column counts the active users, "Users" has no more to say of the seats in use.
    if (board.byField.has('activeUsers') && contender.wording.words.includes('user')) continue;
    const rivals = board.contenders.filter(({candidates}) =>
      candidates.some((each) => each.field === field || (field === 'arr' && each.field === 'mrr')),
    );
    if (rivals.length === 1) board.place(field, contender, USABLE, phrase('match-only-reading'));
  }
}

/** A plan's amount with its interval beside it is the MRR, unless a quantity says that it is a price of one. */
function placeAmountsPerInterval(board: Board): void {
  const {contenders} = board;
  if (!board.isOpen('mrr') || board.byField.has('arr') || isMultiplied('mrr', contenders)) return;
  const amount = only(
    contenders.filter((each) => board.isFree(each) && companionOf('mrr', each.wording, contenders) !== null),
  );
  if (amount) board.place('mrr', amount, 0.85, phrase('match-plan-interval'));
}

/** "Account owner" beside a CSM is the person who sells. */
function placeSpareOwner(board: Board): void {
  const owner = board.byField.get('owner');
  if (!owner || owner.confidence <= 0.9 || !board.isOpen('ae')) return;
  const spare = only(
    board.contenders.filter((each) => board.isFree(each) && saysAs('spareOwner', keyOf(each.wording.words))),
  );
  if (spare) board.place('ae', spare, 0.85, phrase('match-spare-owner', {owner: owner.heading}));
}

/** A lone "Active users" column tells the seats in use. */
function placeLoneActiveUsers(board: Board): void {
  const active = board.byField.get('activeUsers');
  if (!active || board.decided.has('activeUsers') || !board.isOpen('seatsUsed')) return;
  const contender = board.contenderOf(active);
  board.byField.delete('activeUsers');
  board.place('seatsUsed', contender, Math.min(active.confidence, 0.9), phrase('match-lone-active-users'));
}

/** Takes the only column that may be the name, and rather "Name 1" than a "Customer" of nothing but numbers. */
function placeOnlyName(board: Board): void {
  if (board.byField.has('account')) return;
  const all = board
    .claims()
    .filter(({contender, candidate}) => candidate.field === 'account' && board.isFree(contender));
  const fitting = all.filter(({candidate}) => !candidate.reason.key.startsWith('match-misfit'));
  const hint = only(fitting) ?? only(all);
  if (all.length === 0) placeIdAsName(board);
  else if (hint) {
    const {contender, candidate} = hint;
    const reason = phrase(contender.wording.text === '' ? 'match-unnamed' : 'match-only-name');
    board.place('account', contender, candidate.confidence, reason);
  }
}

/** The ID names the accounts; one that repeats does so only beside numbers of contracts, or their products. */
function placeIdAsName(board: Board): void {
  const held = board.byField.get('accountId');
  const id = only(
    board.contenders.filter(({column, candidates}) => (held ? column === held.column : candidates.some(isRepeatedId))),
  );
  if (!id || (held && held.confidence < USABLE)) return;
  const isContract = (each: Contender) => saysAs('contract', each.wording.text) && differs(each);
  if (differs(id) || board.byField.has('products') || board.contenders.some(isContract))
    board.place('account', id, held?.confidence ?? USABLE, phrase('match-id-as-name'));
}

/** What stands alone in a list; nothing of several. */
function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function remainder(board: Board, tied: Assignment['tied']): Pick<Assignment, 'questions' | 'unmatched'> {
  const questions: Question[] = [];
  const unmatched: Unmatched[] = [];
  for (const contender of board.contenders) {
    const {column, wording, other} = contender;
    const heading = wording.text;
    if (heading === '' || !board.isFree(contender)) continue;
    const open = contender.candidates.filter(({field}) => !board.decided.has(field) && !NEVER_ASKED.includes(field));
    const candidates = [...new Set(open.map(({field}) => field))];
    const tie = tied.find(({columns}) => columns.includes(column));
    const rival = candidates.map((field) => board.byField.get(field)).find((match) => match !== undefined);
    const ask = (reason: Phrase) => questions.push({column, heading, candidates, reason});
    if (open.length === 0) unmatched.push({column, heading, reason: other});
    // Beside the renewal date, a column of the days that are left says nothing new.
    else if (
      rival?.field === 'renewalDate' &&
      wording.unit.span !== null &&
      wordingOf(rival.heading).unit.span === null
    )
      unmatched.push({column, heading, reason: phrase('unused-countdown', {heading: rival.heading})});
    else if (tie) ask(phrase('ask-tie', {headings: headingsOf(board, tie.columns)}));
    else if (rival) ask(phrase('ask-rival', {heading, used: rival.heading}));
    else ask(candidates.length > 1 ? phrase('ask-which') : open[0]!.reason);
  }
  return {questions, unmatched};
}

function headingsOf({contenders}: Board, columns: readonly number[]): string[] {
  return contenders.filter(({column}) => columns.includes(column)).map(({wording}) => wording.text);
}

/** A second column of these says nothing new. */
const NEVER_ASKED: readonly Field[] = ['currency', 'parent'];

/** An alias that counts alone has 0.7, less a little where it is known only without case and signs, and not less. */
const LEAST_ALONE = 0.64;
/** Cells such as 48/50 leave little doubt. */
const PAIR_CONFIDENCE = 0.9;
