import {cellsOf} from '../../fixtures/sheets/grid';
import {told} from '../read';

export const HEADINGS = ['Account', 'ARR', 'Renewal'];
export const ACME = ['Acme', 48_000, '2027-03-31'];
export const CORE = ['Core', 30_000, '2027-01-31'];
export const BOLT = ['Bolt', 60_000, '2027-06-30'];

/** The accounts of a sheet, and the rows that are left out with their reasons. */
export function sorted(...rows: readonly (readonly unknown[])[]) {
  const {accounts, leftOut} = told(rows).intake;
  return {
    accounts: accounts.map(({account}) => account).join(', '),
    leftOut: leftOut.map(({row, why}) => `${row} ${why}`).join(', '),
  };
}

const WHY = {
  note: 'description',
  sum: 'total',
  former: 'former customer',
  lead: 'not a customer yet',
  again: 'heading again',
  other: 'other table',
  twice: 'duplicate',
};

/**
 * Reads a sheet whose rows say what becomes of them: `Acme; sum: EMEA | 5000; ; Zeta | 9` leaves out the sum and nothing else.
 *
 * The headings are Account, ARR and Renewal, with those in a first row behind `+` beside them, and Acme, Bolt and Core stand for
 * their three cells. Behind `=` a first row holds other headings, and each row all its cells.
 */
export function expectSorted(sheet: string): void {
  const lines = sheet.split(';').map((line) => line.trim());
  const first = /^[=+] /.test(sheet) ? lines.shift()!.slice(2) : '';
  const isOwn = sheet.startsWith('= ');
  const headings = [...(isOwn ? [] : HEADINGS), ...(first === '' ? [] : cellsOf(first))];
  const rows = lines.map((line) => {
    const [, why, cells] = /^(?:(note|sum|former|lead|again|other|twice): )?(.*)$/.exec(line)!;
    const [name, ...more] = cells === '' ? [] : cellsOf(cells!);
    const known = isOwn ? undefined : [ACME, BOLT, CORE].find((account) => account[0] === name);
    return {
      why: why as keyof typeof WHY | undefined,
      cells: [...(known ?? (name === undefined ? [] : [name])), ...more],
    };
  });
  const at = Math.max(headings.indexOf('Account'), 0);
  const named = rows.flatMap(({why, cells}) => (why || !cells[at] ? [] : [cells[at]]));
  const leftOut = rows.flatMap(({why}, row) => (why ? [`${row + 2} ${WHY[why]}`] : []));
  const found = sorted(headings, ...rows.map(({cells}) => cells));
  expect(found).toEqual({accounts: named.join(', '), leftOut: leftOut.join(', ')});
}
