import fc from 'fast-check';
import {createFilter, setCriteria} from '../../workbench/host/document/filter';
import {rect} from '../../workbench/host/document/rect';
import {PLAIN, restyled, type Style} from '../../workbench/host/document/style';
import {openRealm} from '../../workbench/host/realm';
import {criteriaFrom, criteriaOf, type GridCriteria} from '../../workbench/page/grid/criteria';
import {styleDataOf, styledBy} from '../../workbench/page/grid/style';

const color = fc.constantFrom('#ff0000', '#1155cc', '#fef7e0');
const border = fc.constantFrom('', 'SOLID #dadce0', 'DASHED #000000', 'SOLID_THICK #ff0000');

/** Any of the traits that the grid can change. */
const anyStyle: fc.Arbitrary<Style> = fc
  .record(
    {
      numberFormat: fc.constantFrom('', '0%', '#,##0.00', 'yyyy-mm-dd'),
      background: color,
      fontColor: color,
      fontWeight: fc.constantFrom('normal', 'bold'),
      fontStyle: fc.constantFrom('normal', 'italic'),
      fontSize: fc.integer({min: 6, max: 36}),
      fontFamily: fc.constantFrom('Arial', 'Roboto'),
      fontLine: fc.constantFrom('none', 'underline', 'line-through'),
      horizontalAlignment: fc.constantFrom('', 'left', 'center', 'right'),
      verticalAlignment: fc.constantFrom('top', 'middle', 'bottom'),
      wrapStrategy: fc.constantFrom('OVERFLOW', 'WRAP', 'CLIP'),
      borderTop: border,
      borderRight: border,
      borderBottom: border,
      borderLeft: border,
    },
    {requiredKeys: []},
  )
  .map((traits) =>
    Object.entries(traits).reduce<Style>(
      (style, [trait, value]) => restyled(style, trait as 'background', value as string),
      PLAIN,
    ),
  );

describe('a look, from the host to the grid and back', () => {
  it('is the same', () => {
    fc.assert(
      fc.property(anyStyle, (style) => {
        expect(styledBy(PLAIN, styleDataOf(style, style.numberFormat, false))).toEqual(style);
      }),
    );
  });

  it.each([
    {over: {bl: 1} as const, trait: 'fontWeight', value: 'bold'},
    {over: {bg: {rgb: 'rgb(17, 85, 204)'}}, trait: 'background', value: '#1155cc'},
    {over: {bg: null}, trait: 'background', value: ''},
    {over: {n: {pattern: 'General'}}, trait: 'numberFormat', value: ''},
  ])('takes $over over what was there, and leaves the rest', ({over, trait, value}) => {
    const before = restyled(restyled(PLAIN, 'background', '#ff0000'), 'numberFormat', '0%');
    expect(styledBy(before, over)).toEqual({...before, [trait]: value});
    expect(styledBy(before, null)).toBe(PLAIN);
  });
});

describe('what a filter lets through', () => {
  const rows = [['Segment'], ['SMB'], ['Enterprise'], [''], [120], [7], ['smb']];

  function shownBy(criteria: GridCriteria): string[] {
    const {user} = openRealm({bundle: ''});
    const sheet = user.fill('Data', rows);
    createFilter(sheet, rect(0, 0, rows.length, 1));
    setCriteria(sheet, 0, criteriaFrom(sheet, 0, criteria));
    const shown = rows.flatMap(([value], row) => (row > 0 && !sheet.rows.isFiltered(row) ? [String(value)] : []));
    // Drawn again, the grid lets through the same.
    const again = criteriaOf(sheet, 0, sheet.filter!.criteria.get(0)!);
    expect(criteriaFrom(sheet, 0, again)).toEqual(sheet.filter!.criteria.get(0));
    return shown;
  }

  it.each<{criteria: GridCriteria; shows: string[]}>([
    {criteria: {filters: {filters: ['SMB', '7']}}, shows: ['SMB', '7']},
    {criteria: {filters: {filters: ['Enterprise'], blank: true}}, shows: ['Enterprise', '']},
    {criteria: {customFilters: {customFilters: [{val: '*s*'}]}}, shows: ['SMB', 'Enterprise', 'smb']},
    {criteria: {customFilters: {customFilters: [{val: '50', operator: 'greaterThan'}]}}, shows: ['120']},
    {
      criteria: {
        customFilters: {
          and: 1,
          customFilters: [
            {val: 7, operator: 'greaterThanOrEqual'},
            {val: 120, operator: 'lessThan'},
          ],
        },
      },
      shows: ['7'],
    },
    {criteria: {customFilters: {customFilters: [{val: 'SMB'}, {val: '7'}]}}, shows: ['SMB', '7', 'smb']},
    {
      criteria: {customFilters: {customFilters: [{val: 'SMB', operator: 'notEqual'}]}},
      shows: ['Enterprise', '', '120', '7'],
    },
  ])('$criteria', ({criteria, shows}) => expect(shownBy(criteria)).toEqual(shows));
});
