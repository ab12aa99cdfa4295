import v8 from 'node:v8';
import vm from 'node:vm';
import {openRealm, ScriptError} from '../../workbench/host/realm';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

function protectedSheet(bundle: string) {
  const host = openRealm({bundle});
  host.evaluate('SpreadsheetApp.getActiveSheet().getRange("A1:B2").protect();');
  host.workbook.sheets[0]!.protections[0]!.editable = false;
  return host;
}

describe('an execution', () => {
  it('starts in a fresh realm each time', () => {
    const host = openRealm({bundle: 'let count = 0; function next() { count += 1; return count; }'});
    expect([host.run('next'), host.run('next')]).toEqual([1, 1]);
  });

  it('sees no Node and no browser', () => {
    const names = 'process require Buffer setTimeout fetch URL TextEncoder atob crypto window performance'.split(' ');
    const code = `return [${names.map((name) => `typeof ${name}`).join(', ')}]`;
    expect(openRealm({bundle: ''}).evaluate(code)).toEqual(names.map(() => 'undefined'));
  });

  it('hands over values of its own realm', () => {
    const host = openRealm({bundle: ''});
    host.user.fill('Sheet1', [['2026-12-01', 1]]);
    const code = `
      const sheet = SpreadsheetApp.getActiveSheet();
      const values = sheet.getDataRange().getValues();
      let error;
      try { sheet.getRange(0, 1); } catch (thrown) { error = thrown; }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, error instanceof Error,
        sheet instanceof Object, SpreadsheetApp.getActive().getSheets() instanceof Array, sheet.getConditionalFormatRules() instanceof Array];`;
    expect(host.evaluate(code)).toEqual([true, true, true, true, true, true, true]);
  });

  it('leaves nothing of its realm in the document', async () => {
    v8.setFlagsFromString('--expose_gc');
    const collect = vm.runInNewContext('gc') as () => void;
    const made: {deref(): object | undefined}[] = [];
    const create = vm.createContext;
    const spy = jest.spyOn(vm, 'createContext').mockImplementation((...args: Parameters<typeof create>) => {
      const context = create(...args);
      made.push(
        new (globalThis as unknown as {WeakRef: new (of: object) => {deref(): object | undefined}}).WeakRef(context),
      );
      return context;
    });
    const host = openRealm({bundle: LEAVES_MUCH});
    host.run('everything');
    spy.mockRestore();
    for (let round = 0; round < 10 && made.some((each) => each.deref()); round++) {
      await new Promise((resolve) => setImmediate(resolve));
      collect();
    }
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((each) => each.deref())).toHaveLength(0);
  });

  it('stops an endless loop and stays usable', () => {
    const host = openRealm({bundle: 'function loop() { for (;;); } function fine() { return 1; }'});
    expect(() => host.run('loop', [], {timeout: 50})).toThrow('timed out');
    expect(host.run('fine')).toBe(1);
  });

  it('passes JSON over the bridge: a date arrives as null, without an error', () => {
    const bundle =
      'function give() { return {when: new Date(), list: [1, "a", true, null], nothing: undefined}; } function back(a) { return a; }';
    const host = openRealm({bundle});
    expect(host.run('give')).toEqual({when: null, list: [1, 'a', true, null], nothing: null});
    expect(host.run('back', [{a: [1]}])).toEqual({a: [1]});
    expect(() => host.evaluate('return () => 1')).toThrow('not a supported return type');
  });

  it('tells what the script threw, with its name', () => {
    const host = openRealm({bundle: 'function boom() { throw new TypeError("no"); }'});
    expect(() => host.run('boom')).toThrow(ScriptError);
    expect(() => host.run('boom')).toThrow(expect.objectContaining({name: 'TypeError', message: 'no'}));
    expect(() => host.run('nothing')).toThrow('Script function not found: nothing');
  });

  it('shows a clock that stands still but for what the calls take', () => {
    const host = openRealm({bundle: '', now: '2026-11-21T09:00:00Z'});
    expect(
      host.evaluate('Utilities.sleep(1000); return [new Date().toISOString(), Date.now() - new Date(0).getTime()]'),
    ).toEqual(['2026-11-21T09:00:01.000Z', Date.parse('2026-11-21T09:00:01Z')]);
    expect(
      host.evaluate('return [new Date() instanceof Date, new Date(5).getTime(), new Date().constructor === Date]'),
    ).toEqual([true, 5, true]);
  });
});

describe('the count of service calls', () => {
  it.each([
    ['SpreadsheetApp.getActiveSheet().getRange(1, 1).getValue()', 3],
    ['SpreadsheetApp.getActiveSheet().getRange(1, 1).getA1Notation()', 2],
    ['SpreadsheetApp.newDataValidation().requireCheckbox().build()', 0],
    ['Utilities.getUuid(); HtmlService.createHtmlOutput("x"); SpreadsheetApp.getUi().createAddonMenu()', 0],
    ['PropertiesService.getDocumentProperties().setProperty("a", "b")', 1],
    ['CacheService.getUserCache().get("a")', 1],
    ['LockService.getDocumentLock().tryLock(10)', 1],
    ['SpreadsheetApp.getActiveSheet().getRange("A1:B2").setValue(1).setFontWeight("bold").setNote("x")', 5],
  ])('%s makes %i', (code, calls) => {
    const host = openRealm({bundle: ''});
    host.evaluate(code);
    expect(host.calls).toBe(calls);
  });

  it('tells the calls by name', () => {
    const host = openRealm({bundle: ''});
    host.evaluate('SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)');
    expect([...host.lastExecution!.callsByName]).toEqual([
      ['SpreadsheetApp.getActiveSheet', 1],
      ['Sheet.getRange', 1],
      ['Range.setValue', 1],
    ]);
  });
});

describe('what may go wrong', () => {
  it('fails at the call that a fault names, and at no other', () => {
    const host = openRealm({
      bundle:
        'function go() { const s = SpreadsheetApp.getActiveSheet(); s.getRange("A1").setValue(1); s.getRange("A2").setValue(2); return 7; }',
    });
    const run = (atCall: number) => host.run('go', [], {fault: {atCall, message: 'Service error: Spreadsheets'}});
    for (const atCall of [1, 2, 3, 4, 5]) expect(() => run(atCall)).toThrow('Service error: Spreadsheets');
    expect(run(6)).toBe(7);
  });

  it('ends a run that is killed: nothing it catches lets it go on', () => {
    const host = openRealm({
      bundle:
        'function go() { const s = SpreadsheetApp.getActiveSheet(); for (let n = 0; n < 9; n++) { try { s.getRange("A1").setValue(n); } catch (e) {} } }',
    });
    host.run('go', [], {fault: {atCall: 4, kill: true}});
    expect(host.lastExecution!.killed).toBe(true);
    expect(host.workbook.sheets[0]!.valueAt(0, 0)).toBe(0);
  });

  it('runs out of six minutes on the virtual clock', () => {
    const host = openRealm({bundle: 'function go() { for (;;) SpreadsheetApp.getActiveSheet(); }'});
    expect(() => host.run('go', [], {callTime: 1000})).toThrow('Exceeded maximum execution time');
    expect(host.calls).toBe(361);
    expect(() => host.evaluate('Utilities.sleep(300000); Utilities.sleep(60000); Utilities.sleep(1)')).toThrow(
      'Exceeded maximum execution time',
    );
  });

  it('lets the refusal of a buffered write come out at the next read', () => {
    const host = protectedSheet(`
      function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); return 'written'; }
      function read() { const r = SpreadsheetApp.getActiveSheet().getRange("A1"); r.setValue(1); try { r.getValue(); } catch (e) { return e.message; } }
      function flush() { const r = SpreadsheetApp.getActiveSheet().getRange("A1"); r.setValue(1); try { SpreadsheetApp.flush(); } catch (e) { return e.message; } }
      function after() { const s = SpreadsheetApp.getActiveSheet(); s.getRange("A1").setValue(1); s.getRange("D4").setValue(2); try { SpreadsheetApp.flush(); } catch (e) { return s.getRange("D4").getValue(); } }`);
    expect(() => host.run('write')).toThrow(PROTECTED);
    expect(host.run('read')).toBe(PROTECTED);
    expect(host.run('flush')).toBe(PROTECTED);
    expect(host.run('after')).toBe('');
  });

  it.each([
    'getRange("B2").setBackground("red")',
    'getRange("A1:C3").setNotes([["", "", ""], ["", "", ""], ["", "", ""]])',
    'getRange("A1").clearContent()',
    'getRange("A1:B2").merge()',
    'deleteRow(1)',
    'getRange("A1").setDataValidation(null)',
    'getRange("A1:B2").sort(1)',
  ])('keeps a protected cell from %s', (call) => {
    const host = protectedSheet('');
    expect(() => host.evaluate(`SpreadsheetApp.getActiveSheet().${call}`)).toThrow(PROTECTED);
  });

  it('lets a write beside the protection through', () => {
    const host = protectedSheet('');
    host.evaluate('SpreadsheetApp.getActiveSheet().getRange("C3").setValue(5)');
    expect(host.workbook.sheets[0]!.valueAt(2, 2)).toBe(5);
  });
});

describe('how far a run is trusted', () => {
  const host = openRealm({
    bundle:
      'function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi(); return String(e.authMode); }',
  });

  it.each(['NONE', 'LIMITED', 'FULL'] as const)('onOpen works in %s', (authMode) => {
    expect(host.run('onOpen', [], {authMode, event: true})).toBe(authMode);
  });

  it("may always ask for the user's language", () => {
    const asking = openRealm({bundle: 'function ask() { return Session.getActiveUserLocale(); }'});
    expect(asking.run('ask', [], {authMode: 'NONE', userLocale: 'zh_CN'})).toBe('zh_CN');
    expect(asking.run('ask', [], {authMode: 'NONE'})).toBe('en');
  });

  it.each([
    ['SpreadsheetApp.getActive()', 'You do not have permission to call SpreadsheetApp.getActive'],
    ['SpreadsheetApp.getActiveSheet()', 'You do not have permission to call SpreadsheetApp.getActiveSheet'],
    [
      'PropertiesService.getDocumentProperties()',
      'You do not have permission to call PropertiesService.getDocumentProperties',
    ],
    ['SpreadsheetApp.getUi().alert("x")', 'You do not have permission to call Ui.alert.'],
  ])('%s is refused in NONE', (code, message) => {
    expect(() => host.evaluate(code, {authMode: 'NONE'})).toThrow(message);
  });

  it.each([
    ['SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)', 'You do not have permission to call setValue'],
    ['SpreadsheetApp.getActive().insertSheet()', 'You do not have permission to call insertSheet'],
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ])('%s is refused in a cell', (code, message) => {
    expect(() => host.evaluate(code, {authMode: 'CUSTOM_FUNCTION'})).toThrow(message);
  });

  it('has no document lock outside a document', () => {
    expect(host.evaluate('return LockService.getDocumentLock()', {hasDocument: false})).toBeNull();
  });

  it('waits for a lock that another run holds, and gives up', () => {
    host.workbook.heldLocks.add('document');
    const code = 'return [LockService.getDocumentLock().tryLock(5000), LockService.getUserLock().tryLock(5000)]';
    expect(host.evaluate(code)).toEqual([false, true]);
    expect(host.lastExecution!.elapsed).toBe(5000);
    expect(() => host.evaluate('LockService.getDocumentLock().waitLock(5000)')).toThrow('Lock timeout');
    host.workbook.heldLocks.clear();
  });

  it('gives its locks back at the end', () => {
    expect(host.evaluate('return LockService.getDocumentLock().tryLock(1)')).toBe(true);
    expect(host.evaluate('return LockService.getDocumentLock().hasLock()')).toBe(false);
  });

  it('records what the user would see', () => {
    const page = openRealm({bundle: '', files: {Sidebar: '<p>Hello</p>'}});
    const answer = page.evaluate(
      `SpreadsheetApp.getActive().toast('done', 'Title', 5);
       SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Side'));
       SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x').setWidth(300), 'Dialog');
       Logger.log('%s of %s', 1, 2);
       console.log('a', 3);
       const answer = SpreadsheetApp.getUi().alert('Sure?', SpreadsheetApp.getUi().ButtonSet.YES_NO);
       return answer + SpreadsheetApp.getUi().prompt('Name', 'Who?', SpreadsheetApp.getUi().ButtonSet.OK).getResponseText();`,
      {answers: {alert: 'YES', prompt: 'Ann'}},
    );
    expect(answer).toBe('YESAnn');
    expect(page.workbook.shown).toMatchObject({
      toasts: [{message: 'done', title: 'Title', seconds: 5}],
      sidebars: [{title: 'Side', content: '<p>Hello</p>'}],
      dialogs: [{title: 'Dialog', content: 'x', width: 300, height: null}],
      alerts: [
        {title: null, prompt: 'Sure?', buttons: 'YES_NO'},
        {title: 'Name', prompt: 'Who?', buttons: 'OK'},
      ],
      logs: ['1 of 2', 'a 3'],
    });
    expect(() => page.evaluate('HtmlService.createHtmlOutputFromFile("Nothing")')).toThrow(
      'No HTML file named Nothing was found.',
    );
  });
});

const LEAVES_MUCH = `
  function everything() {
    const book = SpreadsheetApp.getActive();
    const sheet = book.insertSheet('New');
    const range = sheet.getRange('A1:B3');
    range.setValues([[1, 'a'], [new Date(), true], ['=A1*2', '$5']]).setBackgrounds([['red', null], ['#fff', 'blue'], [null, null]]);
    range.setNotes([['n', ''], ['', ''], ['', '']]).setFontWeight('bold').setNumberFormat('0.0').setBorder(true, true, true, true, true, true);
    sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('link').setLinkUrl('https://a.b').build());
    sheet.getRange('D1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build());
    sheet.getRange('D2').insertCheckboxes('on', 'off');
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(1, 2).setBackground('red').setRanges([range]).build()]);
    sheet.getRange('A:A').addDeveloperMetadata('k', 'v');
    sheet.addDeveloperMetadata('k');
    book.addDeveloperMetadata('k');
    book.setNamedRange('Named', range);
    sheet.getRange('A1:B3').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['1']).build());
    sheet.getRange('F1:G2').merge();
    sheet.getRange('F5:G9').mergeAcross();
    sheet.getRange('H1').protect().setUnprotectedRanges([]);
    sheet.protect().setUnprotectedRanges([sheet.getRange('A1:Z99')]);
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(range).setOption('colors', ['red']).setPosition(1, 1, 0, 0).build());
    sheet.setColumnWidth(1, 50).setTabColor('red').setFrozenRows(1);
    sheet.hideRows(5);
    sheet.insertColumnAfter(2);
    sheet.moveColumns(sheet.getRange('J:J'), 12);
    sheet.getRange('A1:B3').copyTo(sheet.getRange('M1'));
    sheet.getRange('K1').activate();
    book.toast('hi', 'there');
    PropertiesService.getDocumentProperties().setProperties({a: 'b'});
    CacheService.getUserCache().putAll({a: 'b'});
    SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addSubMenu(SpreadsheetApp.getUi().createMenu('c').addItem('d', 'e')).addToUi();
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));
    SpreadsheetApp.getUi().alert('x');
    Logger.log('x', {a: 1});
    LockService.getDocumentLock().tryLock(1);
    sheet.copyTo(book);
    SpreadsheetApp.flush();
  }`;
