import type {Field} from '../../core/account';
import {isBlank} from '../readers/cell';
import {shownAs} from '../readers/number-format';
import {type ConfirmedMapping, formatAt, type Sheet} from '../sheet';
import {type Contender, headed} from './assign';
import {USABLE} from './candidates';
import type {Header} from './header-row';
import {candidatesByShape, isPairShaped, MOSTLY} from './reading-of-shape';
import {type Shape, shapeOf} from './shape';

/** A column with what its heading and its cells say it may stand for. */
export interface ShapedContender extends Contender {
  readonly shape: Shape;
}

/** The columns that may feed a field, as their cells in those rows (from 0) show; `ownColumns` never do. */
export function contendersIn(
  sheet: Sheet,
  {columns: headings, row, height}: Header,
  ownColumns: ReadonlySet<number>,
  confirmed: ConfirmedMapping,
  rows: readonly number[],
): ShapedContender[] {
  const {values} = sheet;
  const below = () => values.slice(row + height);
  const statusHeading = confirmed.status && headed(headings, confirmed.status);
  const contenders = headings.flatMap((heading, column): ShapedContender[] => {
    if (ownColumns.has(column)) return [];
    const {wording, meaning} = heading;
    const shape = shapeOf((place) => {
      const at = rows[place]!;
      return shownAs(values[at]![column], formatAt(sheet, at, column), AS_STORED);
    }, rows.length);
    const fields = candidatesByShape(meaning, shape, wording).filter(({field}) => field !== 'status');
    return [
      {
        column,
        wording,
        shape,
        candidates: statusHeading === heading ? [] : fields,
        pairs: isPairShaped(shape),
        other: meaning.other,
        sameAs: (other) => below().every((row) => String(row[column] ?? '') === String(row[other] ?? '')),
        differs: () => {
          const cells = below().flatMap((row) => (isBlank(row[column]) ? [] : [String(row[column])]));
          return new Set(cells).size >= cells.length * MOSTLY;
        },
      },
    ];
  });
  // What other columns surely tell, with cells, an empty one does not.
  const isTold = (field: Field) =>
    contenders.some(
      ({shape, candidates}) =>
        shape.filled > 2 && candidates.some((each) => each.field === field && each.confidence >= USABLE),
    );
  return contenders.map((each) =>
    each.shape.filled > 0 ? each : {...each, candidates: each.candidates.filter(({field}) => !isTold(field))},
  );
}

/** Shares are looked at as fractions. */
const AS_STORED = {factor: 1, shares: true};
