import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {openRealm, type Realm, ScriptError} from '../../workbench/host/realm';
import type {PeerResult} from '../evidence-page';
import {commitOf} from './commit';
import {UNIT} from './unit';

/** The peer's tests that run on what the host serves; the others are about Drive, documents, mail and the like. */
const SUITES =
  `testsheets testsheetschart testsheetsdata testsheetsdatavalidations testsheetsdeveloper testsheetsexotics testsheetspermissions
   testsheetsrange testsheetssets testsheetstext testsheetsvalues testsheetsvui testconditionalformat teststores testutilities
   testsession testlock testlogger testscriptapp testhtmlservice`.split(/\s+/);

/** One assertion of the peer, or one that a failure kept from being reached. */
interface Assertion {
  /** `testsheets.js:835`. */
  readonly place: string;
  readonly kind: 'passed' | 'differs' | 'refused' | 'needs';
  /** What differs, which member is refused, or what is needed that no test of ours can have. */
  readonly what: string;
}

/** What a section of a test reports: each assertion that ran, and each statement that threw. */
interface Report {
  readonly asserted: readonly {readonly line: number; readonly passed: boolean; readonly said: string}[];
  readonly thrown: readonly {readonly line: number; readonly message: string}[];
}

/** Runs the tests of a checkout of gas-fakes on the host, section by section, each in a document of its own. */
export function runPeer(checkout: string, only: string | null): {assertions: Assertion[]; result: PeerResult} {
  const test = (name: string) => readFileSync(join(checkout, 'test', `${name}.js`), 'utf8');
  const shared = [UNIT, plainScript(test('testfixes')), withOwnDocument(plainScript(test('testassist')))].join('\n');
  const suites = only ? SUITES.filter((name) => name === only) : SUITES;
  const assertions = suites.flatMap((name) => runSuite(`${name}.js`, test(name), shared));
  const {version} = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {version: string};
  return {assertions, result: {peer: 'gas-fakes', version, commit: commitOf(checkout), ...counted(assertions)}};
}

function runSuite(file: string, source: string, shared: string): Assertion[] {
  const {text, entry, sections} = guarded(source);
  const bundle = `${shared}\n${text}\nfunction peerSection(number) {\n  return sectionReport_(${entry}, number);\n}\n`;
  return sections.flatMap((section, number) => {
    const host = openRealm({bundle, timeZone: 'Europe/London', ...PERSON});
    return assertionsOf(file, section, reportOf(host, number));
  });
}

/** Whom the peer's tests take the user to be, and the zone of its script. */
const PERSON = {user: 'bruce@mcpher.com', scriptTimeZone: 'Europe/London'};

function reportOf(host: Realm, number: number): Report {
  try {
    return host.run('peerSection', [number], {timeout: 60_000}) as Report;
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    return {asserted: [], thrown: [{line: 0, message: error.message}]};
  }
}

/** A section of a test: its assertions by line, those left out that ask for the emulator itself. */
interface Section {
  readonly lines: readonly number[];
}

/** What came of each assertion. One that differs after a statement was left out or refused has that reason. */
function assertionsOf(file: string, {lines}: Section, {asserted, thrown}: Report): Assertion[] {
  const failures = thrown.map(({line, message}) => ({line, ...failure(message)}));
  const causeOf = (line: number) => failures.filter((each) => each.line <= line && each.kind !== 'differs').pop();
  const ran = asserted.map(({line, passed, said}): Assertion => {
    const place = `${file}:${line}`;
    if (passed) return {place, kind: 'passed', what: ''};
    const {kind, what} = causeOf(line) ?? failure(said);
    return {place, kind, what};
  });
  if (failures.length === 0) return ran;
  const reached = new Set(asserted.map(({line}) => line));
  const missed = lines.filter((line) => !reached.has(line));
  return ran.concat(
    missed.map((line) => {
      const {kind, what} = causeOf(line) ?? failures.filter((each) => each.line <= line).pop() ?? failures[0]!;
      return {place: `${file}:${line}`, kind, what};
    }),
  );
}

function failure(message: string): Pick<Assertion, 'kind' | 'what'> {
  const outside = /\b(DriveApp|Drive|UrlFetchApp|Sheets|DocumentApp|SlidesApp|FormApp|Charts\.new\w+) is not/.exec(
    message,
  );
  if (outside) return {kind: 'needs', what: outside[1]!};
  if (/Upstash|1h9IGIShgVBVUrUjjawk5MaCEQte_7t32XeEP1Z5jXKQ/.test(message))
    return {kind: 'needs', what: 'a standing document'};
  if (/SpreadsheetApp\.(?:openBy\w+|open|create) is not/.test(message))
    return {kind: 'needs', what: 'a standing document'};
  if (message.startsWith('[host]')) return {kind: 'refused', what: message.slice('[host] '.length)};
  return {kind: 'differs', what: message};
}

function counted(assertions: readonly Assertion[]): Pick<PeerResult, 'passed' | 'differs' | 'refused' | 'needs'> {
  const of = (kind: Assertion['kind']) => assertions.filter((each) => each.kind === kind);
  const tally = (kind: Assertion['kind']) => {
    const counts = new Map<string, number>();
    for (const {what} of of(kind)) counts.set(what, (counts.get(what) ?? 0) + 1);
    return Object.fromEntries([...counts].sort((one, other) => other[1] - one[1]));
  };
  return {
    passed: of('passed').length,
    differs: Object.fromEntries(of('differs').map(({place, what}) => [place, what])),
    refused: tally('refused'),
    needs: tally('needs'),
  };
}

/** A module as a script: its imports are blank lines, its exports are plain declarations. Lines stay where they are. */
function plainScript(source: string): string {
  return source
    .replace(/^\s*import\b[^;'"]*?(?:from\s*)?['"][^'"]*['"];?/gm, (statement) => statement.replace(/[^\n]/g, ''))
    .replace(/^export\s+/gm, '');
}

/** The peer's helper makes a file in Drive for its tests; here they work in the document that is open. */
function withOwnDocument(script: string): string {
  return script.replace(/^const (maketss|trasher|getTestFolder|moveToTestFolder) =/gm, 'const peer_$1 =');
}

/**
 * A test with each statement of its sections guarded, so that one that is refused does not hide those after it, and with
 * the line of each assertion written into it.
 */
function guarded(source: string): {text: string; entry: string; sections: Section[]} {
  const script = plainScript(source);
  const tree = ts.createSourceFile('test.js', script, ts.ScriptTarget.Latest, true);
  const inserts: {readonly at: number; readonly text: string}[] = [];
  const removals: {readonly from: number; readonly to: number}[] = [];
  const sections: Section[] = [];
  const lineOf = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  const visit = (node: ts.Node): void => {
    if (isCallOf(node, 't')) inserts.push({at: node.expression.expression.end, text: `.at_(${lineOf(node)})`});
    if (isCallOf(node, 'unit') && node.expression.name.text === 'section') {
      const body = (node.arguments[1] as ts.ArrowFunction).body as ts.Block;
      sections.push({lines: linesIn(body, lineOf)});
      guard(body);
    }
    ts.forEachChild(node, visit);
  };
  const guard = (block: ts.Node): void => {
    ts.forEachChild(block, (node) => {
      if (ts.isExpressionStatement(node)) {
        const line = lineOf(node);
        inserts.push({at: node.getStart(tree), text: `if (!isLost_(${namesIn(node)}, ${line})) try { `});
        inserts.push({at: node.end, text: ` } catch (error_) { thrown_(error_, ${line}); }`});
      } else if (ts.isVariableStatement(node) && node.parent === block) {
        guardVariables(node);
      } else if (!ts.isFunctionLike(node) && !ts.isVariableStatement(node) && !ts.isTryStatement(node)) guard(node);
    });
  };
  /** `const one = …;` as `let one; try { one = … }`, where what it declares has plain names. */
  const guardVariables = (statement: ts.VariableStatement): void => {
    const [declaration, second] = statement.declarationList.declarations;
    const value = declaration?.initializer;
    if (!value || second || !ts.isIdentifier(declaration.name) || ts.isFunctionLike(value)) return;
    const [start, line, name] = [statement.getStart(tree), lineOf(statement), declaration.name.text];
    const given = `${line}, '${name}'`;
    inserts.push({at: start, text: `let ${name}; if (!isLost_(${namesIn(value)}, ${given})) try { ${name} = `});
    removals.push({from: start, to: value.getStart(tree)});
    inserts.push({at: statement.end, text: ` } catch (error_) { thrown_(error_, ${given}); }`});
  };
  visit(tree);
  let text = script;
  for (const {from, to} of removals)
    text = text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to);
  for (const {at, text: added} of inserts.sort((one, other) => other.at - one.at))
    text = text.slice(0, at) + added + text.slice(at);
  const entry = /^const (test\w+) = \(pack/m.exec(script)?.[1];
  if (!entry) throw new Error('A test of the peer has no function that begins its sections; its layout has changed.');
  return {text, entry, sections};
}

function isCallOf(
  node: ts.Node,
  object: string,
): node is ts.CallExpression & {readonly expression: ts.PropertyAccessExpression} {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ts.isIdentifier(node.expression.expression) &&
    node.expression.expression.text === object &&
    node.expression.name.text !== 'threw'
  );
}

/** The names that a statement uses, as a list in JavaScript. */
function namesIn(node: ts.Node): string {
  const names = new Set<string>();
  const visit = (each: ts.Node): void => {
    if (ts.isIdentifier(each)) names.add(each.text);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return JSON.stringify([...names]);
}

/** The lines of the assertions of a section, without what only runs on the peer itself. */
function linesIn(body: ts.Node, lineOf: (node: ts.Node) => number): number[] {
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node) && /^\s*\w+\.isFake/.test(node.expression.getText())) {
      if (node.elseStatement) visit(node.elseStatement);
      return;
    }
    // An assertion within `try` need not be reached.
    if (ts.isTryStatement(node)) return;
    if (isCallOf(node, 't')) lines.add(lineOf(node));
    ts.forEachChild(node, visit);
  };
  visit(body);
  return [...lines];
}
