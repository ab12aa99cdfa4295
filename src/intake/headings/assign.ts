import type {Field} from '../../core/account';
import {type Phrase, phrase} from '../../core/phrase';
import {saysAs} from '../pattern';
import type {ColumnMatch, ConfirmedMapping, Question} from '../sheet';
import {type Candidate, HINT, USABLE} from './candidates';
import {companionOf, isMultiplied} from './companions';
import {keyOf, type Wording, wordingOf} from './wording';

/** A column with what it may stand for. */
export interface Contender {
  readonly column: number;
  readonly wording: Wording;
  readonly candidates: readonly Candidate[];
  /** Most cells are pairs such as `48/50`: the column feeds both seat fields. */
  readonly pairs: boolean;
  readonly other: Phrase | null;
  /** Whether this column says the same as that one, cell for cell. */
  readonly sameAs: (column: number) => boolean;
  /** Whether nearly all of its cells differ from each other. */
  readonly differs: () => boolean;
}

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
export function assignFields(given: readonly Contender[], confirmed: ConfirmedMapping): Assignment {
  // Where no heading speaks of ARR or MRR, an amount with its interval beside it ("20", "monthly") is asked about as the MRR.
  const isTold = given.some(({candidates}) => candidates.some(({field}) => field === 'arr' || field === 'mrr'));
  const isRepeated = given.some(({candidates}) => candidates.some(isRepeatedId));
  // Beside a "Customer ID" that repeats, a bare "ID" is that of each subscription.
  const columns = given.map((each) =>
    isRepeated && keyOf(each.wording.words) === 'id' ? {...each, candidates: []} : each,
  );
  const contenders = columns.map((each) =>
    isTold || companionOf('mrr', each.wording, given) === null
      ? each
      : {
          ...each,
          candidates: [
            {field: 'mrr' as const, confidence: HINT, rank: 500, reason: phrase('match-hint')},
            ...each.candidates,
          ],
        },
  );
  const board = new Board(contenders);
  const missing = placeConfirmed(board, confirmed);
  const decided = new Set(Object.keys(confirmed) as Field[]);
  for (const {field} of missing) decided.delete(field);
  for (const {wording} of contenders) if (wording.field && wording.confirmed) decided.add(wording.field);
  placePairs(board, decided);
  const tied = placeBest(board, decided);
  placeOnlyReadings(board, decided);
  placeAmountsPerInterval(board, decided);
  placeSpareOwner(board, decided);
  placeLoneActiveUsers(board, decided);
  placeOnlyName(board);
  return {matches: board.inOrder(), ...remainder(board, decided, tied), tied, missing};
}

/** Who has what so far. */
class Board {
  readonly byField = new Map<Field, ColumnMatch>();
  readonly byColumn = new Map<number, Field>();

  constructor(readonly contenders: readonly Contender[]) {}

  place(field: Field, {column, wording}: Contender, confidence: number, reason: Phrase): void {
    this.byField.set(field, {
      field,
      column,
      heading: wording.text,
      confidence: Math.round(confidence * 100) / 100,
      reason,
    });
    this.byColumn.set(column, field);
  }

  remove(field: Field): void {
    this.byColumn.delete(this.byField.get(field)!.column);
    this.byField.delete(field);
  }

  inOrder(): ColumnMatch[] {
    return [...this.byField.values()].sort((a, b) => a.column - b.column);
  }
}

function placeConfirmed(board: Board, confirmed: ConfirmedMapping): Assignment['missing'] {
  const missing: {field: Field; heading: string}[] = [];
  for (const contender of board.contenders) {
    const {field, confirmed: written} = contender.wording;
    if (field && field !== 'status' && written && !(field in confirmed))
      board.place(field, contender, 1, phrase('match-exact'));
  }
  for (const [field, heading] of Object.entries(confirmed) as [Field, string | null | undefined][]) {
    if (heading === null || heading === undefined) continue;
    const contender = headed(board.contenders, heading);
    if (!contender) missing.push({field, heading});
    // A status may stand in several columns, so it is placed apart.
    else if (field !== 'status') board.place(field, contender, 1, phrase('match-confirmed'));
  }
  return missing;
}

/** The column with that heading: as written, or else in the same words. */
export function headed<Column extends Pick<Contender, 'wording'>>(
  contenders: readonly Column[],
  heading: string,
): Column | undefined {
  const wanted = heading.trim().toLowerCase();
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}%]/gu, '');
  if (wanted === '') return undefined;
  return (
    contenders.find(({wording}) => wording.text.toLowerCase() === wanted) ??
    contenders.find(({wording}) => key(wording.text) === key(heading) && key(heading) !== '')
  );
}

/** An ID that names no account unasked. */
export function isRepeatedId({reason}: Candidate): boolean {
  return reason.key === 'match-repeats';
}

function placePairs(board: Board, decided: ReadonlySet<Field>): void {
  const isSeats = ({field}: Candidate): boolean =>
    field === 'seatsUsed' || field === 'seatsLicensed' || field === 'utilization';
  for (const contender of board.contenders) {
    const {column, pairs, candidates} = contender;
    if (!pairs) continue;
    const holds = board.byColumn.get(column);
    if (holds !== undefined && holds !== 'seatsUsed' && holds !== 'seatsLicensed') continue;
    const confidence = holds ? 1 : candidates.find(isSeats)?.confidence;
    if (confidence === undefined) continue;
    for (const field of ['seatsUsed', 'seatsLicensed'] as const) {
      if (board.byField.has(field) || decided.has(field)) continue;
      board.place(field, contender, Math.max(confidence, PAIR_CONFIDENCE), phrase('match-pair'));
    }
  }
}

function placeBest(board: Board, decided: ReadonlySet<Field>): Assignment['tied'] {
  const claims = board.contenders
    .flatMap((contender) => contender.candidates.map((candidate) => ({contender, candidate})))
    .filter(({candidate}) => candidate.confidence >= USABLE && !decided.has(candidate.field))
    .sort((a, b) => b.candidate.confidence - a.candidate.confidence || a.candidate.rank - b.candidate.rank);
  const tied: {field: Field; columns: number[]}[] = [];
  for (const {contender, candidate} of claims) {
    const {field, confidence, reason, rank} = candidate;
    const holder = board.byField.get(field);
    if (!holder) {
      if (!board.byColumn.has(contender.column) && !tied.some((tie) => tie.field === field))
        board.place(field, contender, confidence, reason);
      continue;
    }
    const rival = board.contenders.find(({column}) => column === holder.column)!;
    const held = rival.candidates.find((each) => each.field === field);
    const equal = held?.rank === rank && held.confidence === confidence;
    const sameWords = keyOf(rival.wording.words) === keyOf(contender.wording.words);
    if (!equal || !sameWords || board.byColumn.has(contender.column) || contender.sameAs(rival.column)) continue;
    board.remove(field);
    tied.push({field, columns: [rival.column, contender.column]});
  }
  return tied;
}

/** A "contract value" is the ARR where no other column may be ARR or MRR; "Used" beside licensed seats is the seats in use. */
function placeOnlyReadings(board: Board, decided: ReadonlySet<Field>): void {
  const claims = board.contenders.flatMap((contender) =>
    contender.candidates.filter(({alone}) => alone).map((candidate) => ({contender, candidate})),
  );
  for (const {contender, candidate} of claims) {
    const {field, confidence} = candidate;
    const rivals = board.contenders.filter(({candidates}) =>
      candidates.some((each) => each.field === field || (field === 'arr' && each.field === 'mrr')),
    );
    if (field === 'seatsUsed' && !board.byField.has('seatsLicensed')) continue;
    // Where a column counts the active users, "Users" has no more to say of the seats in use.
    if (board.byField.has('activeUsers') && contender.wording.words.includes('user')) continue;
    if (rivals.length > 1 || confidence < ALONE || decided.has(field) || board.byColumn.has(contender.column)) continue;
    board.place(field, contender, USABLE, phrase('match-only-reading'));
  }
}

/** A plan's amount with its interval beside it is the MRR, unless a quantity says that it is a price of one. */
function placeAmountsPerInterval(board: Board, decided: ReadonlySet<Field>): void {
  const {contenders} = board;
  if (board.byField.has('mrr') || board.byField.has('arr') || decided.has('mrr') || isMultiplied('mrr', contenders))
    return;
  const amounts = contenders.filter(
    ({column, wording}) => !board.byColumn.has(column) && companionOf('mrr', wording, contenders) !== null,
  );
  if (amounts.length === 1) board.place('mrr', amounts[0]!, 0.85, phrase('match-plan-interval'));
}

/** "Account owner" beside a CSM is the person who sells. */
function placeSpareOwner(board: Board, decided: ReadonlySet<Field>): void {
  const owner = board.byField.get('owner');
  if (!owner || board.byField.has('ae') || decided.has('ae')) return;
  const spare = board.contenders.filter(
    ({column, wording}) => !board.byColumn.has(column) && saysAs('spareOwner', keyOf(wording.words)),
  );
  if (spare.length === 1 && owner.confidence > 0.9)
    board.place('ae', spare[0]!, 0.85, phrase('match-spare-owner', {owner: owner.heading}));
}

/** A lone "Active users" column tells the seats in use. */
function placeLoneActiveUsers(board: Board, decided: ReadonlySet<Field>): void {
  const active = board.byField.get('activeUsers');
  if (!active || board.byField.has('seatsUsed') || decided.has('activeUsers') || decided.has('seatsUsed')) return;
  const contender = board.contenders.find(({column}) => column === active.column)!;
  board.remove('activeUsers');
  board.place('seatsUsed', contender, Math.min(active.confidence, 0.9), phrase('match-lone-active-users'));
}

/**
 * Where no column is surely the name: takes the only one that may be, and rather "Name 1" than a "Customer" of nothing but numbers.
 * If none may be, the ID names the accounts. An ID that repeats does so only beside numbers of contracts, or their products.
 */
function placeOnlyName(board: Board): void {
  if (board.byField.has('account')) return;
  const asName = ({candidates}: Contender) => candidates.find(({field}) => field === 'account');
  const all = board.contenders.filter((each) => !board.byColumn.has(each.column) && asName(each));
  const fitting = all.filter((each) => !asName(each)!.reason.key.startsWith('match-misfit'));
  const hints = fitting.length === 1 ? fitting : all;
  if (hints.length === 1) {
    const reason = phrase(hints[0]!.wording.text === '' ? 'match-unnamed' : 'match-only-name');
    board.place('account', hints[0]!, asName(hints[0]!)!.confidence, reason);
    return;
  }
  const held = board.byField.get('accountId');
  const ids = board.contenders.filter(({column, candidates}) =>
    held ? column === held.column : candidates.some(isRepeatedId),
  );
  const [id] = ids;
  if (hints.length > 0 || ids.length !== 1 || !id || (held && held.confidence < USABLE)) return;
  const isContract = (each: Contender) => saysAs('contract', each.wording.text) && each.differs();
  if (!id.differs() && !board.byField.has('products') && !board.contenders.some(isContract)) return;
  board.place('account', id, held?.confidence ?? USABLE, phrase('match-id-as-name'));
}

function remainder(
  board: Board,
  decided: ReadonlySet<Field>,
  tied: Assignment['tied'],
): Pick<Assignment, 'questions' | 'unmatched'> {
  const questions: Question[] = [];
  const unmatched: Unmatched[] = [];
  for (const {column, wording, candidates, other} of board.contenders) {
    if (board.byColumn.has(column) || wording.text === '') continue;
    const open = candidates.filter(({field}) => !decided.has(field) && !NEVER_ASKED.has(field));
    if (open.length === 0) {
      unmatched.push({column, heading: wording.text, reason: other});
      continue;
    }
    const fields = [...new Set(open.map(({field}) => field))];
    const tie = tied.find(({columns}) => columns.includes(column));
    const rival = fields.map((field) => board.byField.get(field)).find((match) => match !== undefined);
    // Beside the renewal date, a column of the days that are left says nothing new.
    if (rival?.field === 'renewalDate' && wording.unit.span !== null && wordingOf(rival.heading).unit.span === null) {
      unmatched.push({column, heading: wording.text, reason: phrase('unused-countdown', {heading: rival.heading})});
      continue;
    }
    const reason = tie
      ? phrase('ask-tie', {
          headings: board.contenders
            .filter((each) => tie.columns.includes(each.column))
            .map((each) => each.wording.text),
        })
      : rival
        ? phrase('ask-rival', {heading: wording.text, used: rival.heading})
        : fields.length > 1
          ? phrase('ask-which')
          : open[0]!.reason;
    questions.push({column, heading: wording.text, candidates: fields, reason});
  }
  return {questions, unmatched};
}

/** A second column of these says nothing new. */
const NEVER_ASKED: ReadonlySet<Field> = new Set(['currency', 'parent']);

/** An alias that counts alone has 0.7, less a little where it is known only without case and signs, and not less. */
const ALONE = 0.64;
/** Cells such as 48/50 leave little doubt. */
const PAIR_CONFIDENCE = 0.9;
