import {openRealm} from '../../workbench/host/realm';
import {table} from '../builders';

const BUNDLE = `
function score() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const values = sheet.getDataRange().getValues();
  const at = sheet.getLastColumn();
  sheet.insertColumnsAfter(at, 1);
  const range = sheet.getRange(1, at + 1, values.length, 1);
  range.setValues(values.map((row, i) => [i === 0 ? 'Score' : row[1] * 2]));
  range.setNumberFormat('0').setBackgrounds(values.map((_, i) => [i === 0 ? '#ff0000' : null])).setNotes(values.map(() => ['x']));
  sheet.getRange(1, at + 1, sheet.getMaxRows(), 1).addDeveloperMetadata('own', 'score', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  const lock = LockService.getDocumentLock();
  lock.tryLock(1000);
  PropertiesService.getDocumentProperties().setProperty('k', 'v');
  SpreadsheetApp.getActive().toast('done');
  return {rows: values.length, when: values[1][2], isArray: values instanceof Array, isDate: values[1][2] instanceof Date, global: typeof process + typeof setTimeout};
}
function where() {
  const found = SpreadsheetApp.getActiveSheet().createDeveloperMetadataFinder().withKey('own').find();
  return found.map((each) => each.getLocation().getColumn().getA1Notation());
}
function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Score', 'score').addToUi(); return String(e.authMode); }
function boom() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }
function typo() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setFoo(1); }
`;

describe('a realm', () => {
  const host = openRealm({bundle: BUNDLE, now: '2026-11-21T09:00:00Z'});
  host.user.fill('Accounts', table(['Customer', 'ARR', 'Renewal'], ['BetaCorp', '$48,000', '2026-12-01']));

  it('runs an entry function on the document', () => {
    expect(host.run('score')).toEqual({rows: 2, when: null, isArray: true, isDate: true, global: 'undefinedundefined'});
    const [sheet] = host.snapshot().sheets;
    expect(sheet!.values).toEqual([
      ['Customer', 'ARR', 'Renewal', 'Score'],
      ['BetaCorp', 48000, {date: '2026-12-01T00:00:00.000Z'}, 96000],
    ]);
    expect(sheet!.styles.D1).toEqual({background: '#ff0000', numberFormat: '0'});
    expect(host.workbook.shown.toasts).toEqual([{message: 'done', title: null, seconds: null}]);
    expect(host.calls).toBe(17);
  });

  it('keeps metadata with its column', () => {
    host.user.insertColumns('Accounts', 1);
    expect(host.run('where')).toEqual(['E:E']);
  });

  it('runs onOpen without a document', () => {
    expect(host.run('onOpen', [], {authMode: 'NONE', event: true})).toBe('NONE');
    expect(host.workbook.shown.menus.get('')).toEqual([{label: 'Score', functionName: 'score'}]);
  });

  it('throws what Google throws', () => {
    expect(() => host.run('boom')).toThrow('The starting row of the range is too small.');
    expect(() => host.run('typo')).toThrow('[host] Range.setFoo is not implemented');
  });
});
