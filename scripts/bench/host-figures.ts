import {openRealm} from '../../workbench/host/realm';

/** One figure of the bench: what was measured, in milliseconds, and the most it may take. */
export interface HostFigure {
  readonly what: string;
  readonly milliseconds: number;
  readonly limit: number;
}

/** Measures the host against its limits. Each figure is the best of three. */
export function measureHost(): HostFigure[] {
  return [
    {what: 'write and read 20,000 × 40 cells', milliseconds: best(writeAndRead), limit: 1000},
    {what: 'spill a custom function over 20,000 rows', milliseconds: best(spill), limit: 500},
    {what: 'calculate 20,000 formulas of five decisions', milliseconds: best(ifFormulas), limit: 3000},
    {what: 'a fresh realm', milliseconds: best(freshRealm), limit: 60},
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

/** Opens a realm and runs a function that does nothing. */
function freshRealm(): number {
  const host = openRealm({bundle: 'function nothing() {}'});
  host.run('nothing');
  return timed(() => host.run('nothing'));
}

function best(measure: () => number): number {
  return Math.min(measure(), measure(), measure());
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
