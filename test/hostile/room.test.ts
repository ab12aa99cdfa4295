import type {Realm} from '../../workbench/host/realm';
import {addOnWith} from '../add-on';

const MOST_CELLS = 10_000_000;
const COLUMNS_WE_ADD = 7;
const NEW_TAB = 26_000;

const ROWS = [
  ['Account', 'ARR', 'Seats used', 'Seats licensed', 'Renewal date'],
  ['Acme', 48_000, 49, 50, '2027-02-10'],
  ['Beta', 96_000, 99, 100, '2027-03-14'],
];

/** A file in which so many cells are free; the account sheet has 1000 rows. */
function hostWithRoomFor(free: number): Realm {
  const host = addOnWith(ROWS);
  setFree(host, free);
  return host;
}

/** Fills the file up with one blank tab after the other until so many cells are free. */
function setFree(host: Realm, free: number): void {
  let spare = MOST_CELLS - host.workbook.cellCount() - free;
  for (let count = 1; spare > 0; count += 1) {
    const name = `Filler ${count} ${spare}`;
    const tab = host.user.addTab(name);
    host.user.deleteColumns(name, 2, 25);
    const rows = Math.min(spare, 5_000_000);
    if (rows < 1000) host.user.deleteRows(name, rows + 1, 1000 - rows);
    else host.user.grow(name, rows, 1);
    spare -= tab.rows.count;
  }
  host.user.select('Accounts!A1');
  expect(MOST_CELLS - host.workbook.cellCount()).toBe(free);
}

/** What the user reads when a command is refused; `null` when it was carried out. */
function refusalOf(host: Realm, command: string): string | null {
  const before = host.workbook.shown.alerts.length;
  host.user.select('Accounts!A1');
  host.run(command);
  return host.workbook.shown.alerts[before]?.prompt ?? null;
}

/** Everything in the file, and how large it is. */
function everything(host: Realm): unknown {
  return [host.tab(), host.workbook.sheets.map(({name, rows, columns}) => [name, rows.count, columns.count])];
}

describe('a file that is nearly full', () => {
  it('takes our columns when they just fit', () => {
    const host = hostWithRoomFor(COLUMNS_WE_ADD * 1000);
    expect(refusalOf(host, 'scorePortfolio')).toBeNull();
    expect(host.workbook.cellCount()).toBe(MOST_CELLS);
  });

  it('is left alone when they do not, and the refusal says how many rows would fit', () => {
    const host = hostWithRoomFor(COLUMNS_WE_ADD * 1000 - 1);
    const before = everything(host);
    const refusal = refusalOf(host, 'scorePortfolio');
    expect(refusal).toContain('need 7,000 cells');
    expect(refusal).toContain('only 6,999 left');
    expect(refusal).toContain('enough for 999 rows');
    expect(everything(host)).toEqual(before);
  });

  it('is scored again when the copy just fits that undo needs, and is left alone when it does not', () => {
    const host = hostWithRoomFor(COLUMNS_WE_ADD * 1000 + NEW_TAB);
    expect(refusalOf(host, 'scorePortfolio')).toBeNull();
    expect(refusalOf(host, 'scorePortfolio')).toBeNull();
    const before = everything(host);
    expect(refusalOf(host, 'scorePortfolio')).toContain('needs 26,000 more cells, and the file has only 0 left');
    expect(everything(host)).toEqual(before);
  });

  it.each(['buildRanking', 'buildPlan', 'buildCalendar', 'openPlaybook', 'openSettings'])(
    '%s writes nothing where a new tab does not fit, and says how many cells are free',
    (command) => {
      const host = hostWithRoomFor(NEW_TAB - 1);
      const before = everything(host);
      const refusal = refusalOf(host, command);
      expect(refusal).toMatch(/^This needs [\d,]+ more cells, and the file has only 25,999 left/);
      expect(everything(host)).toEqual(before);
    },
  );

  it('keeps the ranking it has when there is no room for the copy that undo needs', () => {
    const host = addOnWith(ROWS);
    expect(refusalOf(host, 'buildRanking')).toBeNull();
    setFree(host, 1000);
    host.user.type('Accounts!B2', '50000');
    const before = everything(host);
    expect(refusalOf(host, 'buildRanking')).toContain('the file has only 1,000 left');
    expect(everything(host)).toEqual(before);
  });
});
