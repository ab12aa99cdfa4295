import fc from 'fast-check';
import {rect} from '../../workbench/host/document/rect';
import {looksAlike, restore, stateOf, type WorkbookState, workbookOf} from '../../workbench/host/document/state';
import {restyled} from '../../workbench/host/document/style';
import {duplicateSheet} from '../../workbench/host/document/tabs';
import type {Workbook} from '../../workbench/host/document/workbook';
import {Calculator} from '../../workbench/host/formulas/calculator';
import {openRealm, type Realm} from '../../workbench/host/realm';
import {snapshot} from '../../workbench/host/snapshot';
import type {User} from '../../workbench/host/user';
import {tries} from '../tries';

type Edit = (user: User, row: number, text: string) => void;

const EDITS: Readonly<Record<string, Edit>> = {
  type: (user, row, text) => user.type(`Accounts!B${row}`, text),
  formula: (user, row) => user.type(`Accounts!D${row}`, `=B${row}*2`),
  spill: (user, row) => user.type(`Accounts!F${row}`, '=ARRAYFORMULA(B2:B4&"!")'),
  error: (user, row) => user.type(`Accounts!E${row}`, '=1/0'),
  insert: (user, row) => user.insertRows('Accounts', row, 2),
  delete: (user, row) => user.deleteRows('Accounts', row),
  'insert column': (user) => user.insertColumns('Accounts', 2),
  'move column': (user) => user.moveColumns('Accounts', 1, 1, 3),
  sort: (user) => user.sort('Accounts!A2:C9', 2),
  clear: (user, row) => user.clear(`Accounts!A${row}:C${row}`),
  style: ({workbook}, row) =>
    workbook.sheets[0]!.styles.fill(rect(row, 1), restyled(workbook.sheets[0]!.styles.get(0, 0), 'fontWeight', 'bold')),
  width: ({workbook}, row) => workbook.sheets[0]!.columns.resize(1, 1, 50 + row),
  copy: ({workbook}) => duplicateSheet(workbook.sheets[0]!),
  remove: ({workbook}) => workbook.sheets.length > 1 && workbook.sheets.pop(),
  rename: (user, row) => user.renameTab(user.workbook.sheets.at(-1)!.name, row % 2 ? 'Accounts' : `Tab ${row}`),
  remember: ({workbook}, row, text) => workbook.documentProperties.set(`key ${row}`, text),
};

/** Everything that can be read of a document; what is selected apart. */
function read(workbook: Workbook) {
  const {sheets, ...rest} = snapshot(workbook);
  return {rest, sheets, properties: workbook.documentProperties.state()};
}

function accounts(): Realm {
  const realm = openRealm({bundle: '', now: '2026-11-21T09:00:00Z'});
  realm.user.fill('Accounts', [
    ['Account', 'ARR', 'Since'],
    ['Acme', 1000, '2026-01-02'],
    ['Beta', 500, ''],
    ['Core', 800, '2025-03-04'],
  ]);
  return realm;
}

/** An edit that the sheet refuses changes nothing. */
function tryEdit(name: string, user: User, row: number, text: string): void {
  try {
    EDITS[name]!(user, row, text);
  } catch {
    // It is as it was.
  }
}

const anyEdits = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.integer({min: 2, max: 9}), fc.constantFrom('7', 'x', '', '50%')),
  {minLength: 1, maxLength: 8},
);

describe('the state of a document', () => {
  it('is put back whole, whatever was done since, in any order', () => {
    fc.assert(
      fc.property(anyEdits, fc.infiniteStream(fc.nat()), (edits, numbers) => {
        const realm = accounts();
        const {user} = realm;
        const states: WorkbookState[] = [];
        const seen: unknown[] = [];
        const keep = () => {
          states.push(stateOf(user.workbook));
          seen.push(read(user.workbook));
        };
        keep();
        for (const [name, row, text] of edits) {
          tryEdit(name, user, row, text);
          keep();
        }
        for (let visit = 0; visit < 6; visit++) {
          const at = numbers.next().value % states.length;
          restore(user.workbook, states[at]!);
          expect(read(user.workbook)).toEqual(seen[at]);
          // What is put back goes on calculating.
          user.workbook.sheets[0]!.workbook.settle();
        }
        const copy = workbookOf(structuredClone(states.at(-1)!));
        copy.calculation = new Calculator(copy);
        expect(read(copy)).toEqual(seen.at(-1));
        const before = read(user.workbook);
        const other = realm.copy();
        expect(read(other.workbook)).toEqual(before);
        for (const [name, row, text] of edits) tryEdit(name, other.user, row, text);
        expect(read(user.workbook)).toEqual(before);
        const edited = read(other.workbook);
        for (const [name, row, text] of edits) tryEdit(name, user, row, text);
        expect([read(other.workbook), read(user.workbook)]).toEqual([edited, edited]);
      }),
      {numRuns: tries(25)},
    );
  });

  it('goes on calculating after it was put back', () => {
    const {user} = accounts();
    user.type('Accounts!D2', '=B2*2');
    user.type('Accounts!F1', '=ARRAYFORMULA(B2:B4+1)');
    const state = stateOf(user.workbook);
    user.deleteColumns('Accounts', 2);
    restore(user.workbook, state);
    user.type('Accounts!B2', '7');
    user.workbook.settle();
    const [sheet] = user.workbook.sheets;
    expect([sheet!.displayAt(1, 3), sheet!.displayAt(0, 5), sheet!.displayAt(2, 5)]).toEqual(['14', '8', '801']);
    user.clear('Accounts!F1');
    user.workbook.settle();
    expect(sheet!.displayAt(1, 5)).toBe('');
  });

  it('says whether two of them look alike', () => {
    const {user} = accounts();
    const before = stateOf(user.workbook);
    user.select('Accounts!C3');
    user.workbook.documentProperties.set('key', 'text');
    expect(looksAlike(before, stateOf(user.workbook))).toBe(true);
    user.type('Accounts!A2', 'Acme');
    expect(looksAlike(before, stateOf(user.workbook))).toBe(true);
    for (const edit of [
      () => user.type('Accounts!A2', 'Other'),
      () => user.workbook.sheets[0]!.rows.hide(2, 1),
      () => user.addFilter('Accounts!A1:C4'),
      () => user.renameTab('Accounts', 'Customers'),
      () => user.addTab('More'),
    ]) {
      const state = stateOf(user.workbook);
      edit();
      expect(looksAlike(state, stateOf(user.workbook))).toBe(false);
    }
  });
});
