import {addOnWith} from '../add-on';

/** As many characters as a cell holds. Source: Google, Files you can store in Google Drive. */
const CELL = 50_000;

describe('a paste of more than a million characters', () => {
  const texts = [
    'x'.repeat(CELL),
    '=1+1;'.repeat(CELL / 5),
    '客'.repeat(CELL),
    '<b>'.repeat(16_000),
    '[[{{'.repeat(12_000),
    // What patterns of amounts, days and headings try again at each place.
    '('.repeat(CELL),
    'of '.repeat(16_000),
    `0${' '.repeat(48_000)}/`,
    `-${'0'.repeat(48_000)}.`,
    `暂停至${'\n\t'.repeat(24_000)}`,
    `R${'-'.repeat(48_000)}R`,
    `${'.'.repeat(48_000)}a.`,
    `a${'\n'.repeat(48_000)}1-`,
  ];
  const rows = Array.from({length: 30}, (_, index) => {
    const text = texts[index % texts.length]!;
    return [
      `'${index} ${text.slice(0, CELL - 10)}`,
      1000 * index,
      49,
      50,
      `'${text.slice(0, CELL - 1)}`,
      `'${text.slice(0, 900)}`,
    ];
  });
  const headings = ['Account', 'ARR', 'Seats used', 'Seats licensed', 'Notes', 'Feature requests'];

  it.each(['scorePortfolio', 'buildRanking', 'buildPlan', 'buildCalendar'])(
    '%s takes it as text and in time',
    (command) => {
      const host = addOnWith([headings, ...rows], {keepsGlobals: false});
      expect(rows.flat().join('').length).toBeGreaterThan(2_000_000);
      const before = host.snapshot().sheets[0]!.values.map((row) => row.slice(0, headings.length));
      host.run(command, [], {timeout: 60_000});
      const {sheets} = host.snapshot();
      const {alerts, toasts} = host.workbook.shown;
      expect([alerts, toasts.length]).toEqual([[], 1]);
      expect(toasts[0]!.message.length).toBeLessThan(3000);
      expect(sheets[0]!.values.map((row) => row.slice(0, headings.length))).toEqual(before);
      for (const {formulas} of sheets) expect(formulas).toEqual({});
      for (const {values} of sheets) {
        expect(values.flat().filter((value) => typeof value === 'string' && value.length > CELL)).toEqual([]);
      }
    },
  );
});
