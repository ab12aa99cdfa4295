import {openRealm} from '../../workbench/host/realm';
import {duration, type Line, timed} from './measure';

/** What the host itself costs, each the best of three; other lines of the table run inside it. */
export function hosting(): Line[] {
  const best = (what: string, measure: () => number, limit: number) =>
    duration(what, Math.min(measure(), measure(), measure()), limit);
  return [
    best('write and read 20,000 × 40 cells', writeAndRead, 1000),
    best('spill a custom function over 20,000 rows', spill, 500),
    best('calculate 20,000 formulas of five decisions', ifFormulas, 3000),
    best('a fresh realm', freshRealm, 60),
  ];
}

/** Writes 800,000 mixed cells with one call and reads them with another. */
function writeAndRead(): number {
  const host = openRealm({
    bundle: `
      function writeAndRead() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.insertRowsAfter(sheet.getMaxRows(), 19000);
        sheet.insertColumnsAfter(26, 14);
        const kinds = [(n) => 'Customer ' + n, (n) => n / 8, (n) => '$' + n, () => true, () => '2026-12-01', () => '', () => 'Healthy', (n) => n % 100 + '%'];
        const rows = [];
        for (let row = 0; row < 20000; row++) {
          const cells = [];
          for (let column = 0; column < 40; column++) cells.push(kinds[(row + column) % 8](row * 40 + column));
          rows.push(cells);
        }
        const range = sheet.getRange(1, 1, 20000, 40);
        range.setValues(rows);
        return range.getValues().length;
      }`,
  });
  return timed(() => host.run('writeAndRead'));
}

/** Types one formula whose result fills 20,000 rows. */
function spill(): number {
  const host = openRealm({bundle: 'function TWICE(rows) { return rows.map((row) => [row[0] * 2, row[1] + "!"]); }'});
  host.user.grow('Sheet1', 20_000, 26);
  host.user.fill(
    'Sheet1',
    Array.from({length: 20_000}, (_, row) => [row, `account ${row}`]),
  );
  return timed(() => {
    host.user.type('Sheet1!D1', '=TWICE(A1:B20000)');
    host.workbook.settle();
  });
}

/** Types a formula with five decisions into each of 20,000 rows and calculates them. */
function ifFormulas(): number {
  const host = openRealm({bundle: ''});
  host.user.grow('Sheet1', 20_000, 26);
  host.user.fill(
    'Sheet1',
    Array.from({length: 20_000}, (_, row) => [row % 100, row % 7, row % 5]),
  );
  const formulas = Array.from({length: 20_000}, (_, at) => {
    const row = at + 1;
    return [
      `=IF(A${row}>90,25,IF(A${row}>=80,15,5))+IF(B${row}>5,20,IF(B${row}>2,10,0))+IF(C${row}=4,20,IF(C${row}=3,10,0))`,
    ];
  });
  return timed(() => {
    host.user.paste('Sheet1!D1', formulas);
    host.workbook.settle();
  });
}

function freshRealm(): number {
  const host = openRealm({bundle: 'function nothing() {}'});
  host.run('nothing');
  return timed(() => host.run('nothing'));
}
