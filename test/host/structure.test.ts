import {openRealm, type Realm} from '../../workbench/host/realm';
import {table} from '../builders';

/** A sheet with something of every kind tied to column C. */
function tied(): Realm {
  const host = openRealm({bundle: ''});
  host.user.fill('Accounts', table(['a', 'b', 'c', 'd'], [1, 2, 3, 4], [5, 6, 7, 8]));
  host.evaluate(`
    const book = SpreadsheetApp.getActive();
    const sheet = book.getActiveSheet();
    const range = sheet.getRange('C2:C3');
    range.setNote('note').setBackground('red').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBold(true).setRanges([range]).build()]);
    sheet.getRange('C:C').addDeveloperMetadata('own', 'c');
    book.setNamedRange('Named', range);
    range.protect();
    sheet.getRange('F1').setFormula('=SUM(C2:C3)');
    sheet.getRange('G1').setFormula('=$C$2*2');
    sheet.setColumnWidth(3, 222);
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(range).setPosition(1, 1, 0, 0).build());`);
  return host;
}

function where(host: Realm) {
  const {sheets, namedRanges, metadata} = host.snapshot();
  const [sheet] = sheets;
  return {
    notes: Object.keys(sheet!.notes),
    rules: sheet!.rules.map(({ranges}) => ranges.join()),
    validations: Object.keys(sheet!.validations),
    protections: sheet!.protections.map(({range}) => range),
    named: namedRanges.map(({range}) => range),
    metadata: metadata.map(({at}) => at),
    formulas: Object.values(sheet!.formulas),
    charts: sheet!.charts.map(({ranges}) => ranges.join()),
    wide: sheet!.columnWidths.indexOf(222) + 1,
  };
}

const AT_C = {
  notes: ['C2', 'C3'],
  rules: ['C2:C3'],
  validations: ['C2', 'C3'],
  protections: ['C2:C3'],
  named: ['Accounts!C2:C3'],
  metadata: ['Accounts!C'],
  formulas: ['=SUM(C2:C3)', '=$C$2*2'],
  charts: ['Accounts!C2:C3'],
  wide: 3,
};

const atColumn = (letter: string): typeof AT_C => JSON.parse(JSON.stringify(AT_C).replace(/C(?=[\d"$:)])/g, letter));

describe('what follows the lines of a sheet', () => {
  it('stays where nothing moves', () => {
    const host = tied();
    host.user.insertColumns('Accounts', 20);
    host.user.insertRows('Accounts', 20);
    expect(where(host)).toEqual(AT_C);
  });

  it('follows inserted columns', () => {
    const host = tied();
    host.user.insertColumns('Accounts', 1, 2);
    expect(where(host)).toEqual({...atColumn('E'), wide: 5});
  });

  it('follows deleted columns', () => {
    const host = tied();
    host.user.deleteColumns('Accounts', 1);
    expect(where(host)).toEqual({...atColumn('B'), wide: 2});
  });

  it('follows columns that are dragged elsewhere', () => {
    const host = tied();
    host.user.moveColumns('Accounts', 3, 1, 11);
    expect(where(host)).toEqual({...atColumn('J'), wide: 10});
  });

  it('grows with rows inserted within', () => {
    const host = tied();
    host.user.insertRows('Accounts', 3);
    const after = where(host);
    expect([after.rules, after.protections, after.named]).toEqual([['C2:C4'], ['C2:C4'], ['Accounts!C2:C4']]);
    expect(after.formulas).toEqual(['=SUM(C2:C4)', '=$C$2*2']);
    expect(after.notes).toEqual(['C2', 'C4']);
    expect(after.validations).toEqual(['C2', 'C3', 'C4']);
  });

  it('goes with the deleted column', () => {
    const host = tied();
    host.user.deleteColumns('Accounts', 3);
    expect(where(host)).toMatchObject({notes: [], rules: [], validations: [], protections: [], metadata: []});
    expect(host.snapshot().sheets[0]!.displays[0]!.slice(4)).toEqual(['#REF!', '#REF!']);
  });
});

describe('sorting through a filter', () => {
  it('moves values, looks, notes and dropdowns of its own range, and nothing beside it', () => {
    const host = openRealm({bundle: ''});
    host.user.fill('Accounts', [
      ['Customer', 'ARR', 'Own'],
      ['Delta', 30, 'd'],
      ['Alpha', 10, 'a'],
      ['', 5, 'blank'],
    ]);
    host.evaluate(`
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A2').setBackground('red').setNote('delta');
      sheet.getRange('C2').setBackground('blue');
      sheet.getRange('D2:D4').setFormulas([['=B2*2'], ['=B3*2'], ['=B4*2']]);`);
    host.user.addFilter('Accounts!A1:B4');
    host.user.sortByFilter('Accounts', 1);
    const [sheet] = host.snapshot().sheets;
    expect(sheet!.values.map((row) => row.slice(0, 4))).toEqual([
      ['Customer', 'ARR', 'Own', ''],
      ['Alpha', 10, 'd', 20],
      ['Delta', 30, 'a', 60],
      ['', 5, 'blank', 10],
    ]);
    expect(sheet!.notes).toEqual({A3: 'delta'});
    expect([sheet!.styles.A3, sheet!.styles.C2]).toEqual([{background: '#ff0000'}, {background: '#0000ff'}]);
  });
});

describe('the limits of a grid', () => {
  it.each([
    ['deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    ['deleteColumns(1, 26)', "You can't delete all the columns on the sheet."],
    ['setFrozenRows(1000)', 'not possible to freeze all visible rows'],
    ['hideSheet()', "You can't hide all the sheets in a document."],
    ['getRange("A1:B2").getCell(3, 1)', 'outside the dimensions of the sheet'],
    ['getRange("A1").offset(-1, 0)', 'The starting row of the range is too small.'],
    ['setName("")', 'The sheet name cannot be empty.'],
  ])('%s is refused', (call, message) => {
    expect(() => openRealm({bundle: ''}).evaluate(`SpreadsheetApp.getActiveSheet().${call}`)).toThrow(message);
  });

  it('keeps the last visible tab', () => {
    const host = openRealm({bundle: ''});
    expect(() => host.evaluate('SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActiveSheet())')).toThrow(
      "You can't remove all the visible sheets in a document.",
    );
  });

  it('says so when a deleted tab is used', () => {
    const code = `
      const book = SpreadsheetApp.getActive();
      const sheet = book.insertSheet('gone');
      book.deleteSheet(sheet);
      sheet.getName();`;
    expect(() => openRealm({bundle: ''}).evaluate(code)).toThrow(/^Sheet \d+ not found$/);
  });

  it('ignores what is written under a merge', () => {
    const host = openRealm({bundle: ''});
    host.evaluate("SpreadsheetApp.getActiveSheet().getRange('A1:B1').merge().setValues([[1, 2]])");
    expect(host.snapshot().sheets[0]!.values).toEqual([[1]]);
  });
});
