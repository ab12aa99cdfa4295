import fs from 'node:fs';
import path from 'node:path';
import {surfacePage} from '../../scripts/surface-page';
import {openRealm} from '../../workbench/host/realm';

describe('the surface of the host', () => {
  it('is what docs/host.md says (npm run docs writes it anew)', () => {
    const page = fs.readFileSync(path.join(__dirname, '../../docs/host.md'), 'utf8');
    expect(page).toBe(surfacePage());
  });

  it.each([
    ['SpreadsheetApp.getActiveSheet().getRange(1, 1).setFoo(1)', '[host] Range.setFoo is not implemented'],
    ['SpreadsheetApp.getActive().getFoo()', '[host] Spreadsheet.getFoo is not implemented'],
    ['SpreadsheetApp.openById("x")', '[host] SpreadsheetApp.openById is not implemented'],
    ["Utilities.parseDate('1', 'GMT', 'd')", '[host] Utilities.parseDate is not implemented'],
    [
      'SpreadsheetApp.getActiveSheet().getRange("A1").createPivotTable',
      '[host] Range.createPivotTable is not implemented',
    ],
    ['SpreadsheetApp.newRichTextValue().setFoo', '[host] RichTextValueBuilder.setFoo is not implemented'],
  ])('%s throws', (code, message) => expect(() => openRealm({bundle: ''}).evaluate(code)).toThrow(message));

  it.each(['OBJECT', 'DATASOURCE'] as const)(
    'a tab without cells says that it is of type %s, and has no rows',
    (type) => {
      const host = openRealm({bundle: ''});
      host.workbook.sheets[0]!.type = type;
      expect(host.evaluate('return String(SpreadsheetApp.getActiveSheet().getType());')).toBe(type);
      expect(() => host.evaluate('return SpreadsheetApp.getActiveSheet().getMaxRows();')).toThrow(
        `This operation is not supported on a sheet of type ${type}.`,
      );
    },
  );

  it('has texts as bytes everywhere, digests and archives only where something brings them', () => {
    const bytes = "return Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode('aé😀'))).getDataAsString();";
    const digest = "return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a');";
    const archive = "return Utilities.zip([Utilities.newBlob('a', 'text/plain', 'a.txt')]).getName();";
    const host = openRealm({bundle: ''});
    const inPage = (code: string) => host.evaluate(code, {natives: undefined});
    expect([host.evaluate(bytes), inPage(bytes)]).toEqual(['aé😀', 'aé😀']);
    expect(host.evaluate(digest)).toHaveLength(16);
    expect(host.evaluate(archive)).toBe('archive.zip');
    for (const code of [digest, archive]) expect(() => inPage(code)).toThrow('are not implemented in the page');
  });

  it('says nothing of what every object has', () => {
    const code =
      'const range = SpreadsheetApp.getActiveSheet().getRange("A1"); return [String(range), JSON.stringify(range), typeof range.then];';
    expect(openRealm({bundle: ''}).evaluate(code)).toEqual(['Range', '{}', 'undefined']);
  });
});
