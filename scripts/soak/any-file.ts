import fc from 'fast-check';
import type {TwoFiles} from './two-files';

/** An account sheet, as rows to paste, and how its tab is laid out. */
export interface AnyFile {
  readonly rows: readonly (readonly unknown[])[];
  readonly frozen: readonly [rows: number, columns: number];
  readonly columns: number;
  readonly hasOwnRanking: boolean;
}

const CELLS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Account: fc.constantFrom('Acme', 'BetaCorp', 'Gamma', 'Delta', "'=1+1", '客户', 'Ōsaka Ltd', 'Echo & Sons', ''),
  ARR: fc.constantFrom(48_000, '$120,000', 5, '', 'forty', -3),
  'Seats used': fc.constantFrom(48, 20, 0, '', '31 of 40'),
  'Seats licensed': fc.constantFrom(50, 40, ''),
  'Renewal date': fc.constantFrom('2027-02-10', '2026-12-01', '2026-01-05', '', 'soon'),
  Growth: fc.constantFrom('Strong', 'Some', 'None', ''),
  Relationship: fc.constantFrom('Healthy', 'OK', 'At-risk', ''),
  Modules: fc.constantFrom('2 of 5', 'Core', ''),
  Notes: fc.constantFrom('=B2*2', 'call them', '', '<b>'),
};

/** A small file as people keep them. */
export const anyFile: fc.Arbitrary<AnyFile> = fc
  .record({
    more: fc.subarray(Object.keys(CELLS).slice(2)),
    count: fc.integer({min: 1, max: 9}),
    above: fc.constantFrom(0, 0, 1, 2),
    frozen: fc.constantFrom([0, 0] as const, [1, 1] as const, [1, 0] as const),
    spare: fc.constantFrom(0, 1, 10),
    hasOwnRanking: fc.boolean(),
  })
  .chain(({more, count, above, ...layout}) => {
    const headings = ['Account', 'ARR', ...more];
    const row = fc.tuple(...headings.map((heading) => CELLS[heading]!));
    return fc.array(row, {minLength: count, maxLength: count}).map(
      (rows): AnyFile => ({
        rows: [
          ...Array.from({length: above}, (_, index) => (index === 0 ? ['Accounts of the north'] : [])),
          headings,
          ...rows,
        ],
        frozen: layout.frozen,
        columns: headings.length + layout.spare,
        hasOwnRanking: layout.hasOwnRanking,
      }),
    );
  });

const ROWS = 40;

/** Lays a file out in both files. */
export function layOut(files: TwoFiles, {rows, frozen, columns, hasOwnRanking}: AnyFile): void {
  files.byHand(({user}) => {
    const sheet = user.fill('Accounts', rows);
    user.deleteRows('Accounts', ROWS + 1, sheet.rows.count - ROWS);
    user.deleteColumns('Accounts', columns + 1, sheet.columns.count - columns);
    [sheet.frozenRows, sheet.frozenColumns] = frozen;
    user.fill(hasOwnRanking ? 'Ranking' : 'Other', [
      ['mine', '=Accounts!B2'],
      ['', 7],
    ]);
    user.select('Accounts!A1');
  });
}
