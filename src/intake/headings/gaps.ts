import type {Field} from '../../core/account';
import type {Day} from '../../core/day';
import {type Phrase, phrase} from '../../core/phrase';
import {listed} from '../../playbook/aliases/listed';
import {type SheetTables, sheetTables} from '../../playbook/sheet-tables';
import {filledIn, isFigure} from '../cells';
import {patternOf} from '../pattern';
import {isDate, plainText, quoted, smallText} from '../readers/cell';
import {dayInText} from '../readers/day-text';
import {type ColumnMatch, type ConfirmedMapping, matchOf, type Question, type Sheet} from '../sheet';
import type {Understood} from '.';
import type {Unmatched} from './assign';

/** What a score can hardly do without, and the fields that tell it, first the one that a column is suggested for. */
const ROLES = [
  {id: 'arr', fields: ['arr', 'mrr']},
  {id: 'renewal', fields: ['renewalDate']},
  {id: 'seats', fields: ['seatsUsed', 'seatsLicensed', 'utilization']},
] as const satisfies readonly {readonly id: string; readonly fields: readonly Field[]}[];

type Role = (typeof ROLES)[number];

/** What was found about the columns so far. */
export interface FoundColumns {
  readonly matches: readonly ColumnMatch[];
  readonly questions: readonly Question[];
  readonly unmatched: readonly Unmatched[];
}

/** The columns that are missing: what is asked first, what is left over, and what nobody can suggest a column for. */
export interface Gaps extends Omit<FoundColumns, 'matches'> {
  /** A sentence for each of them without a column that may be it. */
  readonly missing: readonly Phrase[];
}

/** The cells below the headings, and what is known of them. */
interface Cells {
  readonly sheet: Sheet;
  readonly firstRow: number;
  readonly understood: Understood;
  readonly asOf: Day;
  readonly confirmed: ConfirmedMapping;
}

/**
 * Says first that no column tells the ARR, the renewal or the seats, and asks whether it is the one that looks like it.
 *
 * A person who said that there is no such column is not asked again.
 */
export function withGaps({matches, questions, unmatched}: FoundColumns, cells: Cells): Gaps {
  const first: Question[] = [];
  const missing: Phrase[] = [];
  const isLeft = ({column}: {readonly column: number}) => first.every((each) => each.column !== column);
  for (const role of ROLES) {
    if (matchOf(matches, ...role.fields) || role.fields.some((field) => cells.confirmed[field] === null)) continue;
    const question = openQuestion(role, questions.filter(isLeft), cells.asOf);
    const asked = question ?? suggestion(role, unmatched.filter(isLeft), cells);
    if (asked) first.push({...asked, missing: true});
    else missing.push(phrase(`missing-${role.id}`));
  }
  return {questions: [...first, ...questions.filter(isLeft)], unmatched: unmatched.filter(isLeft), missing};
}

/** The question about a column that may tell it; of "ARR 2025" and "ARR 2026" the last that is not ahead. */
function openQuestion({id, fields}: Role, questions: readonly Question[], asOf: Day): Question | null {
  const yearsAgo = ({heading}: Question): number => {
    const year = patternOf('yearNamed').exec(heading)?.[1];
    const ago = Number(asOf.slice(2, 4)) - Number(year);
    return year === undefined ? 0.5 : ago < 0 ? 99 : ago;
  };
  const [open] = questions
    .filter(({candidates: [best]}) => fields.some((field) => field === best))
    .sort((one, other) => yearsAgo(one) - yearsAgo(other));
  if (!open) return null;
  // What only the heading leaves open is asked plainly; a question about the cells keeps its words.
  return OPEN_HEADINGS.test(open.reason.key) ? {...open, reason: askedFor(id, open.heading)} : open;
}

const OPEN_HEADINGS = /^(?:ask-which|match-hint|match-words|match-some-words)$/;

function askedFor(id: Role['id'], heading: string): Phrase {
  return phrase(`ask-missing-${id}`, {heading: quoted(heading)});
}

/** The question whether it is a column that only looks like it; of "Oct-26" and "Nov-26" the latter. */
function suggestion({id, fields}: Role, unmatched: readonly Unmatched[], cells: Cells): Question | null {
  const like = unmatched
    .filter((each) => each.reason === null && each.heading !== '' && LOOKS_LIKE[id](each, cells))
    .sort((one, other) => monthOf(other.heading).localeCompare(monthOf(one.heading)));
  const found = like.find(({heading}) => holds(heading, 'yearly') || holds(heading, 'month')) ?? like[0];
  if (!found) return null;
  const {column, heading} = found;
  const isMonthly = id === 'arr' && (holds(heading, 'month') || monthOf(heading) !== '');
  const isLimit = id === 'seats' && holds(heading, 'limit');
  const candidates: Field[] = isMonthly ? ['mrr', 'arr'] : [fields[isLimit ? 1 : 0]!];
  return {column, heading, candidates, reason: askedFor(id, heading)};
}

/** The first day of the month that is a heading, "Nov-26"; blank for any other. */
function monthOf(heading: string): string {
  const day = /\d/.test(heading) ? dayInText(plainText(heading), {asOf: '2000-01-01', order: null, past: true}) : null;
  return day?.endsWith('-01') ? day : '';
}

const LOOKS_LIKE: Readonly<Record<Role['id'], (column: Unmatched, cells: Cells) => boolean>> = {
  arr: ({column, heading}, cells) => {
    const month = monthOf(heading);
    if (holds(heading, 'notYearly') || month > cells.asOf) return false;
    const isMoney =
      month !== '' ||
      holds(heading, 'money') ||
      holds(heading, 'yearly') ||
      areMostly(column, cells, (cell) => /[$€£¥]/.test(String(cell)));
    const isAmount = (cell: unknown) =>
      typeof cell === 'number' ? cell >= LEAST && !/^(?:19|20)\d\d$/.test(String(cell)) : isFigure(cell);
    // "31.03.2027" is a number with points, too.
    return isMoney && areMostly(column, cells, isAmount) && !cells.understood.dateColumns.includes(column);
  },
  renewal: ({column}, cells) => {
    const {asOf, sheet} = cells;
    const dayIn = (cell: unknown) => {
      if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '' : sheet.dayOf(cell);
      const inOrder = (order: 'day' | 'month') => dayInText(plainText(String(cell)), {asOf, order, past: false});
      return inOrder('day') ?? inOrder('month') ?? '';
    };
    return cells.understood.dateColumns.includes(column) && areMostly(column, cells, (cell) => dayIn(cell) > asOf);
  },
  seats: ({column, heading}, cells) =>
    holds(heading, 'seats') && areMostly(column, cells, (cell) => Number.isInteger(cell) && Number(cell) >= 0),
};

function areMostly(column: number, {sheet, firstRow}: Cells, is: (cell: unknown) => boolean): boolean {
  const filled = filledIn(sheet.values.slice(firstRow, firstRow + ENOUGH).map((row) => row[column]));
  return filled.length > 0 && filled.filter(is).length > MOST * filled.length;
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
