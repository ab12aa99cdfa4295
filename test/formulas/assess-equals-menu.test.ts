import fc from 'fast-check';
import {addOnWith} from '../add-on';

/** Cells as people type them, some of them wrong. */
const COLUMNS: Readonly<Record<string, readonly unknown[]>> = {
  ARR: ['$48K', 120000, '', '€48.000', 'forty', '(1,000)'],
  'Seats used': [48, 12, '', 0, '1,2'],
  'Seats licensed': [50, 40, '', 0, 1],
  Utilization: ['96%', 0.5, 85, '', 1],
  'Usage trend': ['Growing', 'declining', '-12%', '', 'sideways'],
  Hiring: [20, 'yes', 'no', '', '15 engineers'],
  Funding: ['Series B', 'no', '', '?'],
  'Feature requests': [3, 'asked 2×', 'SSO; audit log', '', 'None', -1],
  Relationship: ['Healthy', 'at risk', '', 'stable'],
  NPS: [9, 4, '', 42, -10],
  'Renewal date': ['in 3 months', '2027-02-10', '45 days', '', 'soon'],
  'Vendor review': ['', 'no', 'reviewing vendors'],
  'Seat price': [80, '', '$100'],
  Workarounds: ['', 'many', 'some'],
};

const anySheet = fc.subarray(Object.keys(COLUMNS), {minLength: 1}).chain((headings) =>
  fc
    .array(fc.tuple(...headings.map((heading) => fc.constantFrom(...(COLUMNS[heading] ?? []), ''))), {
      minLength: 1,
      maxLength: 8,
    })
    .map((rows) => [
      ['Account', ...headings],
      ...rows.map((row, index) => (index % 5 === 3 ? ['', ...row.map(() => '')] : [`Account ${index}`, ...row])),
    ]),
);

/** A sheet ends with its last filled row, a formula's table with the last row it was given. */
function withoutBlankEnd(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const filled = rows.map((row) => row.some((cell) => cell !== ''));
  return rows.slice(0, filled.lastIndexOf(true) + 1);
}

it('EXPANSION_ASSESS gives the menu’s numbers for every sheet', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const host = addOnWith(sheet);
      host.run('scorePortfolio');
      const written = host.snapshot().sheets[0]?.values ?? [];
      const width = sheet[0]?.length ?? 0;
      const shown = host.evaluate(`
        const values = SpreadsheetApp.getActive().getSheetByName('Accounts').getRange(1, 1, ${sheet.length}, ${width}).getValues();
        return EXPANSION_ASSESS([values[0]], values.slice(1), 'score, band, priority, confidence, target, why');
      `) as unknown[][];
      const menu = written.slice(1, sheet.length).map((row) => row.slice(width, width + 6));
      expect(withoutBlankEnd(shown.slice(1))).toEqual(withoutBlankEnd(menu));
    }),
    {numRuns: 15},
  );
});
