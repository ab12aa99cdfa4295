import type {Field} from '../../core/account';
import type {Day} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import {listed} from '../../playbook/aliases/listed';
import {type SheetTables, sheetTables} from '../../playbook/sheet-tables';
import {patternOf} from '../pattern';
import {amountIn} from '../readers/amount';
import {isBlank, isDate, plainText, quoted, smallText} from '../readers/cell';
import {dayInText} from '../readers/day-text';
import type {ColumnMatch, ConfirmedMapping, Question, Sheet} from '../sheet';
import type {Understood} from '.';
import type {Unmatched} from './assign';

/** What a score can hardly do without, the fields that tell it, and the field that a column is suggested for. */
const ROLES = [
  {id: 'arr', fields: ['arr', 'mrr']},
  {id: 'renewal', fields: ['renewalDate']},
  {id: 'seats', fields: ['seatsUsed', 'seatsLicensed', 'utilization']},
] as const satisfies readonly {readonly id: string; readonly fields: readonly Field[]}[];

type Role = (typeof ROLES)[number];

/** The columns that are missing: what is asked first, what is left over, and what nobody can suggest a column for. */
export interface Gaps {
  readonly questions: readonly Question[];
  readonly unmatched: readonly Unmatched[];
  /** A sentence for each of them without a column that may be it. */
  readonly missing: readonly Phrase[];
}

/** What was found about the columns so far. */
export interface FoundColumns {
  readonly matches: readonly ColumnMatch[];
  readonly questions: readonly Question[];
  readonly unmatched: readonly Unmatched[];
}

/**
 * Says first that no column tells the ARR, the renewal or the seats, and asks whether it is the one that looks like it.
 *
 * A person who said that there is no such column is not asked again.
 */
export function withGaps(
  {matches, questions, unmatched}: FoundColumns,
  cells: {
    readonly sheet: Sheet;
    readonly firstRow: number;
    readonly understood: Understood;
    readonly asOf: Day;
    readonly confirmed: ConfirmedMapping;
  },
): Gaps {
  const first: Question[] = [];
  const missing: Phrase[] = [];
  const isTaken = (column: number) => first.some((each) => each.column === column);
  for (const role of ROLES) {
    const fields: readonly Field[] = role.fields;
    if (fields.some((field) => cells.confirmed[field] === null)) continue;
    if (matches.some(({field}) => fields.includes(field))) continue;
    // Of "ARR 2025" and "ARR 2026" the last that is not ahead.
    const yearsAgo = ({heading}: Question): number => {
      const [, year] = patternOf('yearNamed').exec(heading) ?? [];
      const ago = Number(cells.asOf.slice(2, 4)) - Number(year ?? 0);
      return year === undefined ? 0.5 : ago < 0 ? 99 : ago;
    };
    const [open] = questions
      .filter(({column, candidates}) => !isTaken(column) && fields.includes(candidates[0]!))
      .sort((one, other) => yearsAgo(one) - yearsAgo(other));
    const unknown = unmatched.filter(({column, reason}) => reason === null && !isTaken(column));
    const like = unknown.filter((each) => looksLikeRole(role, each, cells));
    // Of "Oct-26" and "Nov-26" the latter.
    like.sort((one, other) => monthOf(other.heading).localeCompare(monthOf(one.heading)));
    const looksLike = like.find(({heading}) => holds(heading, 'yearly') || holds(heading, 'month')) ?? like[0];
    if (open) first.push({...open, reason: reasonOf(role, open), missing: true});
    else if (looksLike) first.push(suggestion(role, looksLike));
    else missing.push(phrase(`missing-${role.id}`));
  }
  return {
    questions: [...first, ...questions.filter(({column}) => !isTaken(column))],
    unmatched: unmatched.filter(({column}) => !isTaken(column)),
    missing,
  };
}

function suggestion({id, fields}: Role, {column, heading}: Unmatched): Question {
  const isMonthly = id === 'arr' && (holds(heading, 'month') || monthOf(heading) !== '');
  const isLimit = id === 'seats' && holds(heading, 'limit');
  const candidates: Field[] = isMonthly ? ['mrr', 'arr'] : [fields[isLimit ? 1 : 0]!];
  return {column, heading, candidates, reason: askedFor(id, heading), missing: true};
}

/** What only the heading leaves open is asked plainly; a question about the cells keeps its words. */
function reasonOf({id}: Role, {heading, reason}: Question): Phrase {
  return OPEN_HEADINGS.test(reason.key) ? askedFor(id, heading) : reason;
}

const OPEN_HEADINGS = /^(?:ask-which|match-hint|match-words|match-some-words)$/;

function askedFor(id: Role['id'], heading: string): Phrase {
  return phrase(`ask-missing-${id}`, {heading: quoted(heading)});
}

/** The first day of the month that is a heading, "Nov-26"; blank for any other. */
function monthOf(heading: string): string {
  const day = /\d/.test(heading) ? dayInText(plainText(heading), {asOf: '2000-01-01', order: null, past: true}) : null;
  return day?.endsWith('-01') ? day : '';
}

function looksLikeRole(
  {id}: Role,
  {column, heading}: Unmatched,
  {sheet, firstRow, understood, asOf}: Parameters<typeof withGaps>[1],
): boolean {
  if (heading === '') return false;
  const {values, dayOf} = sheet;
  const filled = values
    .slice(firstRow, firstRow + ENOUGH)
    .flatMap((row) => (isBlank(row[column]) ? [] : [row[column]]));
  const mostly = (is: (cell: unknown) => boolean) =>
    filled.length > 0 && filled.filter(is).length > MOST * filled.length;
  if (id === 'renewal') {
    const dayIn = (cell: unknown) => {
      if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '' : dayOf(cell);
      const inOrder = (order: 'day' | 'month') => dayInText(plainText(String(cell)), {asOf, order, past: false});
      return inOrder('day') ?? inOrder('month') ?? '';
    };
    return understood.dateColumns.includes(column) && mostly((cell) => dayIn(cell) > asOf);
  }
  if (id === 'seats') {
    return holds(heading, 'seats') && mostly((cell) => typeof cell === 'number' && cell >= 0 && Number.isInteger(cell));
  }
  const month = monthOf(heading);
  if (holds(heading, 'notYearly') || month > asOf) return false;
  const isMoney =
    month !== '' ||
    holds(heading, 'money') ||
    holds(heading, 'yearly') ||
    mostly((cell) => /[$€£¥]/.test(String(cell)));
  const isAmount = (cell: unknown) =>
    typeof cell === 'number'
      ? cell >= LEAST && !/^(?:19|20)\d\d$/.test(String(cell))
      : typeof cell === 'string' && amountIn(plainText(cell)) !== null;
  return isMoney && mostly(isAmount);
}

function holds(heading: string, words: keyof SheetTables['SUGGESTION_WORDS']): boolean {
  const text = smallText(heading);
  return listed(sheetTables().SUGGESTION_WORDS[words]).some((word) => text.includes(word));
}

/** So many rows tell what a column holds. */
const ENOUGH = 200;
/** The share of them that must fit. */
const MOST = 0.6;
/** No customer pays less in a year. */
const LEAST = 50;
