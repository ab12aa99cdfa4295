import fc from 'fast-check';
import {cellName, columnName} from '../../workbench/host/document/a1';
import {createFilter, removeFilter} from '../../workbench/host/document/filter';
import {merge} from '../../workbench/host/document/merging';
import {placeRules} from '../../workbench/host/document/objects';
import {addProtection} from '../../workbench/host/document/protection';
import {intersect, rect} from '../../workbench/host/document/rect';
import type {Sheet} from '../../workbench/host/document/sheet';
import type {TabInHand, TwoFiles} from './two-files';
import {ownColumns, userTabs} from './user-content';

/** Something a person does, in words and in deed. */
export interface Edit {
  readonly says: string;
  readonly in: (files: TwoFiles) => void;
}

/** Any of what people do to their sheets between two runs. */
export const anyEdit: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom(...Object.keys(edits())),
    fc.nat({max: 30}),
    fc.nat({max: 9}),
    fc.nat({max: 9}),
    fc.constantFrom('Acme', '48000', '50%', '', '2027-03-01', '=A2&"!"', "'=1+1", 'Yes', 'Strong', '−5', '€ 12.000'),
  )
  .map(([name, row, column, more, text]) => ({
    says: `${name} (row ${row}, column ${column}, ${more}, ${JSON.stringify(text)})`,
    in: (files) => edits()[name]!(files, {row, column, more, text}),
  }));

interface Given {
  readonly row: number;
  readonly column: number;
  readonly more: number;
  readonly text: string;
}

/** The tab an edit is about: mostly the accounts, at times another of people's own. */
function tabFor(files: TwoFiles, more: number): string {
  const tabs = userTabs(files.untouched.workbook);
  return tabs[more === 0 ? tabs.length - 1 : 0]!.name;
}

/** An edit of a tab, done alike in both files, within the grid that people see without the add-on. */
function inTab(edit: (tab: TabInHand, given: Given) => void) {
  return (files: TwoFiles, {row, column, more, text}: Given) => {
    const name = tabFor(files, more);
    const {rows, columns} = files.untouched.workbook.sheetNamed(name)!;
    const within = {row: row % rows.count, column: column % columns.count, more: more % columns.count, text};
    files.inTab(name, (tab) => edit(tab, within));
  };
}

function edits(): Readonly<Record<string, (files: TwoFiles, given: Given) => void>> {
  return {
    type: inTab(({host, name, at, sheet}, {row, column, text}) => {
      if (isCovered(sheet, row, at(column))) return;
      host.user.type(`'${name}'!${cellName(row, at(column))}`, text);
    }),
    clear: inTab(({host, name, at}, {row, column}) => host.user.clear(`'${name}'!${cellName(row, at(column))}`)),
    note: inTab(({sheet, at}, {row, column, text}) => sheet.notes.set(row, at(column), text)),
    paint: inTab(({sheet, at}, {row, column}) => {
      sheet.styles.set(row, at(column), {
        ...sheet.styles.get(row, at(column)),
        background: '#ffd966',
        fontWeight: 'bold',
      });
    }),
    dropdown: inTab(({sheet, at}, {row, column}) => {
      const rule = {criterion: 'VALUE_IN_LIST', values: [['Yes', 'No'], true], allowInvalid: true, helpText: null};
      sheet.validations.set(row, at(column), sheet.workbook.keep(rule));
    }),
    rule: inTab(({sheet, at}, {column, more}) => {
      const [left, right] = [at(Math.min(column, more)), at(Math.max(column, more))];
      const ranges = [rect(1, left, 20, right - left + 1)];
      const condition = {criterion: 'CELL_NOT_EMPTY', values: []};
      placeRules(sheet, [...sheet.rules, {ranges, condition, look: {background: '#ffeeee'}}]);
    }),
    protect: inTab(({sheet, at}, {row, column}) => {
      if (sheet.protections.length < 3) addProtection(sheet, rect(row, at(column), 2, 1));
    }),
    merge: inTab(({sheet, at}, {column}) => {
      const block = rect(sheet.rows.count - 2, at(column), 2, 1);
      if (sheet.merges.length === 0) merge(sheet, block);
    }),
    hideRow: inTab(({sheet}, {row}) => sheet.rows.hide(row, 1)),
    hideColumn: inTab(({sheet, at}, {column}) => sheet.columns.hide(at(column), 1)),
    widen: inTab(({sheet, at}, {column, row}) => sheet.columns.resize(at(column), 1, 40 + row * 5)),
    insertRows: inTab(({host, name}, {row, more}) => host.user.insertRows(name, row + 1, 1 + (more % 3))),
    deleteRow: inTab(({host, name, sheet}, {row}) => {
      if (sheet.rows.count > 30) host.user.deleteRows(name, row + 1);
    }),
    insertColumn: inTab(({host, name, at}, {column}) => host.user.insertColumns(name, at(column) + 1)),
    deleteColumn: inTab(({host, name, at, sheet}, {column}) => {
      if (sheet.columns.count - ownColumns(sheet).length > 3) host.user.deleteColumns(name, at(column) + 1);
    }),
    moveColumn: (files, given) => {
      const own = ownColumns(files.touched.workbook.sheetNamed(tabFor(files, given.more))!);
      // Ranges stay where they are when columns move, so columns that move past ours would leave them differently.
      if (own.every((column) => column > PAST_OURS)) moveColumn(files, given);
    },
    sort: inTab(({host, name, at, sheet}, {column, more}) => {
      if (sheet.merges.some((each) => intersect(each, rect(1, 0, 20, 26)))) return;
      const last = columnName(at(more));
      host.user.sort(`'${name}'!${columnName(at(0))}2:${last}20`, at(Math.min(column, more)) + 1);
    }),
    filter: inTab(({sheet, at}, {column}) => {
      if (sheet.filter !== null) removeFilter(sheet);
      else createFilter(sheet, rect(0, at(0), 20, Math.max(1, at(column) - at(0) + 1)));
    }),
    sortByFilter: inTab(({host, name, at, sheet, alone}, {more}) => {
      if (sheet.filter === null || sheet.merges.length > 0) return;
      host.user.sortByFilter(name, at(alone.filter!.block.left) + 1, more % 2 === 0);
    }),
    rename: (files, {more, row}) => {
      const name = tabFor(files, more);
      const next = ['Accounts', 'Ranking', 'Our customers', "Kim's", 'History', 'Plan'][row % 6]!;
      const isTaken = (host: TwoFiles['touched']) => host.workbook.sheetLike(next) !== null;
      if (!isTaken(files.touched) && !isTaken(files.untouched)) files.byHand((host) => host.user.renameTab(name, next));
    },
    addTab: (files, {row}) => {
      const name = `Own ${row}`;
      if (files.touched.workbook.sheetLike(name) === null) files.byHand((host) => host.user.addTab(name));
    },
    select: (files, {more}) => files.touched.user.select(`'${tabFor(files, more)}'!A1`),
    typeIntoOurs: (files, {row, column, text}) => {
      const own = files.touched.workbook.metadata.flatMap(({place}) => (place.type === 'COLUMN' ? [place] : []));
      const place = own[column % Math.max(1, own.length)];
      if (place !== undefined) files.touched.user.type(`'${place.sheet.name}'!${cellName(row, place.at)}`, text);
    },
    deleteOneOfOurs: (files, {column}) => {
      const own = files.touched.workbook.metadata.flatMap(({place}) => (place.type === 'COLUMN' ? [place] : []));
      const place = own[column];
      if (place !== undefined) files.touched.user.deleteColumns(place.sheet.name, place.at + 1);
    },
    typeIntoOurTab: (files, {row, column, more, text}) => {
      const tabs = ourTabs(files).filter(({name}) => TYPED_TABS.test(name));
      const tab = tabs[more % Math.max(1, tabs.length)];
      if (tab !== undefined && !isCovered(tab, row, column))
        files.touched.user.type(`'${tab.name}'!${cellName(row, column)}`, text);
    },
    decide: (files, {row, column, text}) => {
      const tab = ourTabs(files).find(({name}) => name.startsWith('Meeting'));
      const open = tab === undefined ? [] : rowsSaying(tab, 'Open');
      const at = open[row % Math.max(1, open.length)];
      const place = [2, 6, 7, 8, 10, 12][column % 6]!;
      if (tab !== undefined && at !== undefined)
        files.touched.user.type(`'${tab.name}'!${cellName(at, place)}`, text || 'Hold');
    },
    rewriteMail: (files, {row, column, text}) => {
      const tab = ourTabs(files).find(({name}) => name.startsWith('Outreach'));
      const at = 1 + (row % 4);
      const place = [6, 7, 9, 10][column % 4]!;
      if (tab !== undefined) files.touched.user.type(`'${tab.name}'!${cellName(at, place)}`, text || 'Sent');
    },
    removeOurTab: (files, {column}) => {
      const tab = ourTabs(files)[column];
      if (tab !== undefined) files.touched.user.removeTab(tab.name);
    },
  };
}

/** The tabs of the add-on that people type into or read most. */
const TYPED_TABS = /^(Plan|Calendar|Outreach|Meeting|Ranking|Details|Scenarios)/;

/** The tabs that the add-on made, in the file in which it works. */
function ourTabs({touched}: TwoFiles): Sheet[] {
  const own = userTabs(touched.workbook);
  return touched.workbook.sheets.filter((tab) => !own.includes(tab));
}

/** The rows of a tab, from 0, in which a cell says just that. */
function rowsSaying(tab: Sheet, text: string): number[] {
  const rows = new Set<number>();
  tab.values.forEach((value, row) => {
    if (value === text) rows.add(row);
  });
  return [...rows];
}

const moveColumn = inTab(({host, name, at, sheet}, {column, more}) => {
  if (sheet.merges.length === 0) host.user.moveColumns(name, at(column) + 1, 1, at(more) + 1);
});

/** The furthest place a column is moved from or to. */
const PAST_OURS = 9;

/** Whether a merge covers a cell that is not its first. */
function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const found = sheet.mergeAt(row, column);
  return found !== null && (found.top !== row || found.left !== column);
}
