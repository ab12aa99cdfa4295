import type {Field} from '../../core/account';
import {type Phrase, phrase} from '../../core/phrase';
import type {Understood} from '../headings';
import {wordsOf} from '../headings/wording';
import type {Surroundings} from '../readers/column';
import {PERIODS_A_YEAR} from '../readers/money';
import {medianOf} from '../readers/percent';
import {SEAT_PAIR} from '../readers/seat-pair';
import {type ColumnMatch, type ConfirmedMapping, matchOf, type Question} from '../sheet';
import type {FieldValues} from './assemble';
import type {AccountRows} from './column-cells';
import {asking, type ReadColumn, readColumn} from './columns';

/** What must be asked about seats and prices, and whether seats look swapped although their headings are clear. */
export function seatQuestions(
  outcomes: readonly ReadColumn[],
  read: FieldValues,
  {understood, cellsOf}: AccountRows,
  confirmed: ConfirmedMapping,
): {readonly questions: readonly Question[]; readonly swapped: boolean} {
  const {questions, swapped} = swappedSeats(read, understood.matches, confirmed);
  const beside = besideSeats(outcomes);
  const others = [
    seatsAsUsage(read, understood, confirmed, cellsOf),
    seatsInAll(beside),
    pricesOfPlans(beside) ?? amountsWithoutUnit(beside),
  ];
  return {questions: [...questions, ...others.flatMap((each) => each ?? [])], swapped};
}

/** Seats in use above those licensed in most rows: the columns may be swapped. Asked about unless both headings are clear. */
function swappedSeats(read: FieldValues, matches: readonly ColumnMatch[], confirmed: ConfirmedMapping) {
  const [used, licensed] = SEAT_PAIR.map((field) => matchOf(matches, field));
  if (!used || !licensed || SEAT_PAIR.some((field) => field in confirmed)) return {questions: [], swapped: false};
  const both = read.seatsUsed!.flatMap((inUse, at) => {
    const paid = read.seatsLicensed![at] ?? null;
    return inUse === null || paid === null ? [] : [{inUse, paid}];
  });
  const over = both.filter(({inUse, paid}) => inUse > paid);
  if (over.length < FEWEST_SWAPPED || over.length * 2 <= both.length) return {questions: [], swapped: false};
  if (Math.min(used.confidence, licensed.confidence) >= CLEAR) return {questions: [], swapped: true};
  const figures = {used: used.heading, licensed: licensed.heading, over: over.length, of: both.length};
  return {
    questions: [used, licensed].map((match) => asking(match, [match.field], phrase('ask-seats-swapped', figures))),
    swapped: false,
  };
}

/**
 * Whether a column of whole numbers that was taken for utilization, such as "Usage", counts seats in use: hardly any is above the
 * seats of its row, in rows where a percentage would be. Cells that are no numbers say nothing.
 */
function seatsAsUsage(
  {seatsLicensed}: FieldValues,
  {matches, headings}: Understood,
  confirmed: ConfirmedMapping,
  cellsOf: (column: number) => readonly unknown[],
): Question | null {
  const [usage, licensed, used] = USAGE.map((field) => matchOf(matches, field));
  if (!usage || !licensed || used || 'utilization' in confirmed) return null;
  if (headings[usage.column]!.wording.unit.percent) return null;
  let telling = 0;
  let over = 0;
  for (const [row, cell] of cellsOf(usage.column).entries()) {
    const seats = seatsLicensed?.[row] ?? null;
    if (typeof cell === 'string' ? /\d\s?%/.test(cell) : typeof cell === 'number' && !Number.isInteger(cell))
      return null;
    if (typeof cell !== 'number' || seats === null || seats === 0) continue;
    if (cell > seats) over += 1;
    else if (seats < SMALL_TEAM || cell > 100) telling += 1;
  }
  if (telling < FEWEST_TELLING || over * FEWEST_TELLING > telling) return null;
  return asking(usage, ['seatsUsed', 'utilization'], phrase('ask-seats-or-share', {licensed: licensed.heading}));
}

/** Asks whether seats needed are those on top: a column that nearly always has more than the seats licensed may include them. */
function seatsInAll({needed, seats}: BesideSeats): Question | null {
  if (!needed || !seats || needed.column.confirmed || wordsOf(needed.match.heading).some((word) => ON_TOP.test(word)))
    return null;
  const both = [...needed.values.keys()].filter((at) => Number(needed.values[at]) > 0 && Number(seats.values[at]) > 0);
  const over = both.filter((at) => Number(needed.values[at]) > Number(seats.values[at])).length;
  if (over < FEWEST_TELLING || over * OF_NEARLY_ALL < both.length * (OF_NEARLY_ALL - 1)) return null;
  return asking(needed.match, ['seatsNeeded'], phrase('ask-seats-in-all', {licensed: seats.match.heading}));
}

/** The columns as they were read, seat prices as a year's where {@link pricesAYear} says so. */
export function withYearlyPrices(outcomes: readonly ReadColumn[], around: Surroundings): readonly ReadColumn[] {
  const yearly = pricesAYear(besideSeats(outcomes));
  if (!yearly) return outcomes;
  return outcomes.map((outcome) => {
    const {column, match} = outcome;
    if (match.field !== 'seatPrice') return outcome;
    const {reading, ...rest} = readColumn({...column, unit: {...column.unit, period: 'year'}}, false, around);
    const decisions = reading.decisions?.map((each) => (each?.key === 'read-unit-divided' ? yearly : each));
    return {...rest, reading: {...reading, decisions}, match: {...match, unit: 'per year'}};
  });
}

/**
 * What is said of seat prices that are a year's although their heading does not say so: times the seats they are the ARR; `null`
 * where they are a month's or nobody can tell.
 */
function pricesAYear({price, seats, money}: BesideSeats): Phrase | null {
  if (!price || !seats || !money || price.column.unit.period || price.column.units) return null;
  let [yearly, others] = [0, 0];
  for (const [at, each] of price.values.entries()) {
    const paid = yearlyAt(money, at);
    const sum = Number(each) * Number(seats.values[at]);
    if (sum === 0 || paid === 0) continue;
    if (Math.abs(sum - paid) <= paid * ROUNDED) yearly += 1;
    else others += 1;
  }
  if (yearly < FEWEST_PRICED || others * FEWEST_PRICED * 2 > yearly) return null;
  return phrase('read-price-yearly', {seats: seats.match.heading, money: money.match.heading});
}

/** Asks whether a price a month is that of one seat: plans have few prices, while the seats of their customers differ. */
function pricesOfPlans({price, seats, money}: BesideSeats): Question | null {
  if (price || !seats || money?.match.field !== 'mrr' || money.column.confirmed) return null;
  if (!wordsOf(money.match.heading).includes('price')) return null;
  const rows = [...money.values.keys()].filter((at) => yearlyAt(money, at) > 0 && Number(seats.values[at]) > 0);
  const kinds = ({values}: ReadColumn) => new Set(rows.map((at) => values[at])).size;
  if (kinds(money) * 2 > rows.length || kinds(seats) <= kinds(money)) return null;
  return asking(money.match, ['mrr', 'seatPrice'], phrase('ask-which'));
}

/** Asks whether amounts are thousands: hardly anybody sells a seat for less than five a year to customers that pay so little. */
function amountsWithoutUnit({seats, money}: BesideSeats): Question | null {
  if (!seats || !money || money.column.confirmed || money.column.unit.factor !== 1) return null;
  const paying = money.values.flatMap((_, at) => {
    const [paid, bought] = [yearlyAt(money, at), Number(seats.values[at])];
    return paid > 0 && bought > 0 ? [{paid, each: paid / bought}] : [];
  });
  const each = medianOf(paying.map((one) => one.each)) ?? CHEAPEST_SEAT;
  if (paying.length < FEWEST_TELLING || each >= CHEAPEST_SEAT) return null;
  if (medianOf(paying.map(({paid}) => paid))! >= LEAST_PAID) return null;
  return asking(money.match, [money.match.field], phrase('ask-money-unit', {seats: seats.match.heading}));
}

type BesideSeats = ReturnType<typeof besideSeats>;

function besideSeats(outcomes: readonly ReadColumn[]) {
  const of = (field: Field) => outcomes.find(({match}) => match.field === field);
  return {price: of('seatPrice'), seats: of('seatsLicensed'), needed: of('seatsNeeded'), money: of('arr') ?? of('mrr')};
}

function yearlyAt({values, match}: ReadColumn, at: number): number {
  return Number(values[at] ?? 0) * (match.field === 'mrr' ? PERIODS_A_YEAR.month : 1);
}

const USAGE: readonly Field[] = ['utilization', 'seatsLicensed', 'seatsUsed'];
/** Of so few seats hardly any is in use where the number is a percentage, and no percentage is above 100. */
const SMALL_TEAM = 60;
const FEWEST_TELLING = 3;
const FEWEST_PRICED = 2;
/** Nearly all are all but one of so many. */
const OF_NEARLY_ALL = 5;
const ON_TOP = /^(?:additional|extra|more|expansion|add)$/;
/** The share by which a sum of rounded prices may differ. */
const ROUNDED = 0.01;
const CHEAPEST_SEAT = 5;
const LEAST_PAID = 2000;
/** Headings of which both are as sure as this were not mixed up by us: the cells below them were. */
const CLEAR = 0.95;
/** So many rows with more seats used than licensed, and most of all, make a question. */
const FEWEST_SWAPPED = 3;
