/** Services that no spreadsheet has, for scripts that only pass by them: whatever is called there gives such a thing again. */
export const OUTSIDE = `
const sent = [];

function outside_(name) {
  const own = {};
  const any = () => proxy;
  const proxy = new Proxy(function () {}, {
    apply: any,
    get: (_, member) => {
      if (member in own) return own[member];
      if (member === Symbol.toPrimitive) return () => name;
      return typeof member === 'symbol' || member === 'then' || member === 'toJSON' ? undefined : proxy;
    },
    set(_, member, value) {
      own[member] = value;
      return true;
    },
  });
  return proxy;
}

for (const name of 'Browser CalendarApp DocumentApp DriveApp FormApp GmailApp LanguageApp MailApp Maps MimeType UrlFetchApp XmlService YouTube'.split(' ')) {
  globalThis[name] = outside_(name);
}
ScriptApp.newTrigger = outside_('Trigger');
`;
