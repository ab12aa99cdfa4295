import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {PROJECT} from '../../scripts/fresh-build.mjs';

/** What is pushed to Google, as the tests found it built. */
const CODE = readFileSync(join(PROJECT, 'dist/Code.js'), 'utf8');
const SIDEBAR = readFileSync(join(PROJECT, 'dist/Sidebar.html'), 'utf8');
const MANIFEST = JSON.parse(readFileSync(join(PROJECT, 'dist/appsscript.json'), 'utf8'));

const SCRIPTS = [...SIDEBAR.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);

/** Ways out to a network, for a script in Apps Script or in a browser. */
const NETWORK = [
  ...['UrlFetchApp', 'fetch', 'XMLHttpRequest', 'WebSocket'],
  ...['EventSource', 'sendBeacon', 'RTCPeerConnection', 'Worker'],
  ...['SharedWorker', 'importScripts', 'Image', 'MailApp', 'GmailApp'],
  ...['DriveApp', 'CalendarApp', 'ContactsApp', 'Jdbc'],
];

/** Ways to make code from text, and to leave traces where others could read them. */
const EVALUATION = ['eval', 'Function', 'execScript', 'setImmediate'];
const LOGS = ['console', 'Logger'];
const TRACES = ['localStorage', 'sessionStorage', 'indexedDB', 'cookie', 'caches'];

/** Every name that a script uses as a variable or reads from an object; texts and comments are not among them. */
function namesIn(code: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      names.add(node.argumentExpression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.js', code, ts.ScriptTarget.ES2020, false, ts.ScriptKind.JS));
  return names;
}

/** Every text in a script. */
function textsIn(code: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.js', code, ts.ScriptTarget.ES2020, false, ts.ScriptKind.JS));
  return texts;
}

describe('the gate sees', () => {
  it.each([
    ['fetch("x")', 'fetch'],
    ['globalThis.fetch("x")', 'fetch'],
    ['globalThis["fetch"]("x")', 'fetch'],
    ['new Function("return 1")', 'Function'],
    ['const F = Function; F("return 1")', 'Function'],
    ['console.log(1)', 'console'],
  ])('%s', (code, name) => expect(namesIn(code)).toContain(name));

  it('no name in a text or a comment', () => expect([...namesIn('const a = "fetch"; // eval')]).toEqual(['a']));
});

describe.each([
  ['Code.js', [CODE]],
  ['Sidebar.html', SCRIPTS],
])('%s', (_, scripts) => {
  const names = new Set(scripts.flatMap((code) => [...namesIn(code)]));

  it('is read by the gate', () => expect(names.size).toBeGreaterThan(100));

  it.each([...NETWORK, ...EVALUATION, ...LOGS, ...TRACES])('does not use %s', (name) => {
    expect(names).not.toContain(name);
  });

  it('names no address and imports nothing while it runs', () => {
    const addresses = scripts
      .flatMap(textsIn)
      .filter((text) => /^(?:https?|wss?|ftp|data|javascript):|^\/\//i.test(text));
    expect(addresses).toEqual([]);
    for (const code of scripts) expect(code).not.toMatch(/\bimport\s*\(/);
  });

  it('gives no text to a timer to run', () => {
    for (const code of scripts) expect(code).not.toMatch(/set(?:Timeout|Interval)\(\s*["'`]/);
  });
});

describe('the page of the sidebar', () => {
  const page = SIDEBAR.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '<script></script>');

  it('loads nothing from elsewhere', () => {
    expect(page).not.toMatch(/\ssrc\s*=|<link|<iframe|<object|<embed|<img|<form|@import|http-equiv/i);
    expect(page).not.toMatch(/\shref\s*=/i);
    expect(page.match(/url\([^)]*\)/gi) ?? []).toEqual([]);
  });

  it('runs no code outside its scripts', () => {
    expect(page).not.toMatch(/\son\w+\s*=/i);
    expect(page).not.toContain('<?');
  });
});

it('the manifest asks for the file it is used in and its own sidebar, lets Google log nothing, and brings in nothing else', () => {
  expect(MANIFEST).toEqual({
    timeZone: 'Etc/UTC',
    runtimeVersion: 'V8',
    exceptionLogging: 'NONE',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});
