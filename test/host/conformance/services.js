// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// The services beside the spreadsheet: properties, cache, locks, HTML, utilities, the user interface.

function serviceCases_() {
  const store = () => PropertiesService.getScriptProperties().deleteAllProperties();
  const formatted = (zone, format) => Utilities.formatDate(new Date(Date.UTC(2026, 10, 21, 17, 5, 9)), zone, format);
  return [
    ...claims_({
      'a property is kept as text | Class Properties, setProperty, getProperty': () =>
        compared_(store().setProperty('NAME', 'x').getProperty('NAME'), 'x'),
      'a missing property is null | Class Properties, getProperty: null if no such key exists': () =>
        compared_(store().getProperty('nothing'), null),
      'all properties at once | Class Properties, setProperties, getProperties': () =>
        compared_(store().setProperties({a: '1', b: '2'}).getProperties(), {a: '1', b: '2'}),
      'setProperties keeps the others | Class Properties, setProperties': () =>
        compared_(store().setProperty('a', '1').setProperties({b: '2'}).getKeys().sort(), ['a', 'b']),
      'setProperties can delete the others | Class Properties, setProperties(properties, deleteAllOthers)': () =>
        compared_(store().setProperty('a', '1').setProperties({b: '2'}, true).getKeys(), ['b']),
      'a property is deleted | Class Properties, deleteProperty': () =>
        compared_(store().setProperty('a', '1').deleteProperty('a').getProperty('a'), null),
      'all properties are deleted | Class Properties, deleteAllProperties': () =>
        compared_(store().setProperty('a', '1').deleteAllProperties().getKeys(), []),
      'a property of more than 9 KB is refused | Quotas: 9 KB a value': () =>
        compared_(thrown_(() => store().setProperty('a', 'x'.repeat(9 * 1024 + 1))) !== 'nothing was thrown', true),
      'a cached value is there | Class Cache, put, get': () => {
        const cache = CacheService.getScriptCache();
        cache.put('foo', 'bar');
        return [cache.get('foo'), 'bar'];
      },
      'a value that was never cached is null | Class Cache, get: null if none is found': () =>
        compared_(CacheService.getScriptCache().get('never'), null),
      'several values at once | Class Cache, putAll, getAll': () => {
        const cache = CacheService.getScriptCache();
        cache.putAll({foo: 'bar', x: 'y'});
        return [cache.getAll(['x', 'foo', 'never']), {x: 'y', foo: 'bar'}];
      },
      'a value is removed | Class Cache, remove': () => {
        const cache = CacheService.getScriptCache();
        cache.put('foo', 'bar');
        cache.remove('foo');
        return [cache.get('foo'), null];
      },
      'a cached value of more than 100 KB is refused | Class Cache, put: 100 KB a key': () => [
        thrown_(() => CacheService.getScriptCache().put('big', 'x'.repeat(100 * 1024 + 1))) !== 'nothing was thrown',
        true,
      ],
      'a lock is taken and given back | Class Lock, tryLock, hasLock, releaseLock': () => {
        const lock = LockService.getScriptLock();
        const before = lock.hasLock();
        const taken = lock.tryLock(1000);
        const held = lock.hasLock();
        lock.releaseLock();
        return compared_([before, taken, held, lock.hasLock()], [false, true, true, false]);
      },
      'a held lock is taken again | Class Lock, tryLock: no effect if the lock has already been acquired': () => {
        const lock = LockService.getScriptLock();
        lock.tryLock(1000);
        const again = lock.tryLock(1000);
        lock.releaseLock();
        return [again, true];
      },
      'a negative wait takes no lock | live: gas-fakes, its tests': () =>
        compared_(LockService.getScriptLock().tryLock(-100), false),
      'there is a document lock in a document | Class LockService, getDocumentLock': () =>
        compared_(LockService.getDocumentLock() !== null, true),
      'a date in a zone | Class Utilities, formatDate': () =>
        compared_(formatted('GMT', 'yyyy-MM-dd HH:mm:ss'), '2026-11-21 17:05:09'),
      'a date ahead of Greenwich | Class Utilities, formatDate: a time zone such as GMT+1': () =>
        compared_(formatted('GMT+1', 'HH:mm'), '18:05'),
      'a date in a city | Class Utilities, formatDate': () => [formatted('Asia/Tokyo', 'yyyy-MM-dd'), '2026-11-22'],
      'months and days in words | Class Utilities, formatDate: SimpleDateFormat': () =>
        compared_(formatted('GMT', 'EEE, MMM d'), 'Sat, Nov 21'),
      'quoted text in a date format | Class Utilities, formatDate, example with T and Z': () =>
        compared_(formatted('GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'"), '2026-11-21T17:05:09Z'),
      'days of the year and of the week, hours from 1 and of half days | Class Utilities, formatDate: SimpleDateFormat':
        () =>
          compared_([formatted('Asia/Kolkata', 'D u k K S'), formatted('GMT+7', 'k K H')], ['325 6 22 10 0', '24 0 0']),
      'offsets of a zone | Class Utilities, formatDate: SimpleDateFormat': () =>
        compared_(
          [formatted('Asia/Kolkata', 'Z X XX XXX'), formatted('GMT', 'Z X')],
          ['+0530 +05 +0530 +05:30', '+0000 Z'],
        ),
      'bytes are read in a character set | Class Blob, getDataAsString(charset)': () =>
        compared_(Utilities.newBlob([-28, 65]).getDataAsString('ISO-8859-1'), 'äA'),
      'a text that is not base 64 is refused | field: reports of "Could not decode string."': () =>
        compared_(
          thrown_(() => Utilities.base64Decode('{not base 64}')),
          'Could not decode string.',
        ),
      'half days | Class Utilities, formatDate: SimpleDateFormat': () => [formatted('GMT', 'h:mm a'), '5:05 PM'],
      'a UUID has its shape | Class Utilities, getUuid': () => [
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid()),
        true,
      ],
      'an HTML page keeps its title and size | Class HtmlOutput, setTitle, setWidth, setHeight': () => {
        const page = HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('Title').setWidth(300).setHeight(200);
        return compared_(
          [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()],
          ['<p>Hello</p>', 'Title', 300, 200],
        );
      },
      'an HTML page grows | Class HtmlOutput, append': () =>
        compared_(HtmlService.createHtmlOutput('<b>a</b>').append('<i>b</i>').getContent(), '<b>a</b><i>b</i>'),
      'enumerations print their names | field: Class WrapStrategy, as an enum': () =>
        compared_(
          [String(SpreadsheetApp.WrapStrategy.WRAP), SpreadsheetApp.WrapStrategy.WRAP.name()],
          ['WRAP', 'WRAP'],
        ),
      'service objects print their class | field: what Logger shows': (sheet) =>
        compared_([String(sheet), String(sheet.getRange('A1'))], ['Sheet', 'Range']),
      'a script has no timers and no browser | V8 runtime overview: no browser or Node.js globals': () =>
        compared_(
          [typeof setTimeout, typeof fetch, typeof process, typeof window],
          ['undefined', 'undefined', 'undefined', 'undefined'],
        ),
      'a document keeps properties of its own | Class PropertiesService, getDocumentProperties': () => {
        PropertiesService.getDocumentProperties().setProperty('conformance', 'x');
        const kept = PropertiesService.getDocumentProperties().getProperty('conformance');
        PropertiesService.getDocumentProperties().deleteProperty('conformance');
        return compared_([kept, PropertiesService.getScriptProperties().getProperty('conformance')], ['x', null]);
      },
      'a menu is put together | Class Ui, createAddonMenu; Class Menu, addItem, addSeparator, addToUi': () => [
        SpreadsheetApp.getUi()
          .createAddonMenu()
          .addItem('Run again', 'runConformance')
          .addSeparator()
          .addItem('Once more', 'runConformance')
          .addToUi(),
        '(undefined)',
      ],
      'a toast gives nothing back | Class Spreadsheet, toast(msg, title, timeoutSeconds)': (_, book) =>
        compared_(book.toast('Running', 'Conformance', 1), '(undefined)'),
      'a tab becomes the active one | Class SpreadsheetApp, setActiveSheet': (sheet) => {
        SpreadsheetApp.setActiveSheet(sheet);
        return [SpreadsheetApp.getActiveSheet().getName(), 'Scratch'];
      },
      'a spreadsheet has a locale and a zone | Class Spreadsheet, getSpreadsheetLocale, getSpreadsheetTimeZone': (
        _,
        book,
      ) =>
        compared_([book.getSpreadsheetLocale().length >= 2, book.getSpreadsheetTimeZone().length >= 3], [true, true]),
    }),
  ];
}
