import type {Field} from '../../core/account';
import {type Phrase, phrase} from '../../core/phrase';
import {patternOf} from '../pattern';
import {isBlank} from '../readers/cell';
import {shownAs} from '../readers/number-format';
import {type ConfirmedMapping, formatAt, type Sheet} from '../sheet';
import {type Candidate, HINT, USABLE} from './candidates';
import type {Header} from './header-row';
import {candidatesByShape, MOSTLY} from './reading-of-shape';
import {type Shape, shapeOf} from './shape';
import {headed, type Wording} from './wording';

/** A column with what its heading and its cells say it may stand for. */
export interface Contender {
  readonly column: number;
  readonly wording: Wording;
  readonly shape: Shape;
  readonly candidates: readonly Candidate[];
  /** What it is when we know that it feeds nothing. */
  readonly other: Phrase | null;
  /** All its cells below the headings. */
  readonly cells: () => readonly unknown[];
}

/** The columns that may feed a field, as their cells in those rows (from 0) show; `ownColumns` never do. */
export function contendersIn(
  sheet: Sheet,
  {columns: headings, row, height}: Header,
  ownColumns: ReadonlySet<number>,
  confirmed: ConfirmedMapping,
  rows: readonly number[],
): Contender[] {
  const {values} = sheet;
  const statusHeading = confirmed.status && headed(headings, confirmed.status);
  const contenders = headings.flatMap((heading, column): Contender[] => {
    if (ownColumns.has(column)) return [];
    const {wording, meaning} = heading;
    const shape = shapeOf((place) => {
      const at = rows[place]!;
      return shownAs(values[at]![column], formatAt(sheet, at, column), AS_STORED);
    }, rows.length);
    const fields = candidatesByShape(meaning, shape, wording).filter(({field}) => field !== 'status');
    const candidates = statusHeading === heading ? [] : fields;
    const cells = () => values.slice(row + height).map((each) => each[column]);
    return [{column, wording, shape, candidates, other: meaning.other, cells}];
  });
  // What other columns surely tell, with cells, an empty one does not.
  const isTold = (field: Field) =>
    contenders.some(
      ({shape, candidates}) =>
        shape.filled > 2 && candidates.some((each) => each.field === field && each.confidence >= USABLE),
    );
  return withSiblings(contenders).map((each) =>
    each.shape.filled > 0 ? each : {...each, candidates: each.candidates.filter(({field}) => !isTold(field))},
  );
}

/** "Licenses A" beside "Licenses B" are those of a product: each is asked about as what one of them may be. */
function withSiblings(contenders: readonly Contender[]): readonly Contender[] {
  const stems = contenders.map(({wording}) => patternOf('lettered').exec(wording.text)?.[1]);
  return contenders.map((each, at) => {
    const alike = contenders.filter((_, other) => stems[at] && stems[other] === stems[at]);
    if (alike.length < 2) return each;
    const known = [each, ...alike].find(({candidates}) => candidates.length > 0)?.candidates ?? [];
    const candidates = known.map((candidate) => ({...candidate, confidence: HINT, reason: phrase('match-hint')}));
    return {...each, candidates};
  });
}

/** Whether two columns say the same, cell for cell. */
export function saysTheSame(one: Contender, other: Contender): boolean {
  const others = other.cells();
  return one.cells().every((cell, at) => String(cell ?? '') === String(others[at] ?? ''));
}

/** Whether nearly all cells of a column differ from each other. */
export function differs({cells}: Contender): boolean {
  const filled = cells().flatMap((cell) => (isBlank(cell) ? [] : [String(cell)]));
  return new Set(filled).size >= filled.length * MOSTLY;
}

/** Shares are looked at as fractions. */
const AS_STORED = {factor: 1, shares: true};
