import {readFileSync} from 'node:fs';
import {Session} from 'node:inspector';
import {join} from 'node:path';
import vm from 'node:vm';
import {buildSync} from 'esbuild';
import {functionsAlone} from '../../scripts/bundle.mjs';
import {jsonInHtml} from '../../scripts/data-files.mjs';
import {PROJECT} from '../../scripts/fresh-build.mjs';
import {FIELD_TRAITS} from '../../src/intake/fields';
import {SAMPLE} from '../../src/playbook/sample';
import {SCRIPTS} from '../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {sheetTables} from '../../src/playbook/sheet-tables';
import {WORDS} from '../../src/playbook/words';
import {ARGUMENT_WORDS} from '../../src/playbook/words/arguments-en';
import {COLUMNS} from '../../src/playbook/words/en/columns';
import {SETTINGS} from '../../src/playbook/words/en/settings';
import {FORMULA_WORDS} from '../../src/playbook/words/formulas-en';
import {settingsTab} from '../../src/tabs/settings/tab';
import {htmlFiles} from '../../workbench/host/load';
import {openRealm} from '../../workbench/host/realm';
import {table} from '../builders';
import {sampleRows} from '../sample-rows';

const CODE = readFileSync(join(PROJECT, 'dist/Code.js'), 'utf8');

/** Tables that are put together while the script loads, at every formula: fewer is better, more is a mistake. */
const MOST_CALLS = 120;

/** The sources that end up in a script, by its entry file. */
function sourcesOf(entry: string): string[] {
  return Object.keys(metafileOf([entry]).inputs);
}

/** The sources of scripts of which something is left when what nobody calls is taken out. */
function sourcesThatRun(entries: readonly string[]): string[] {
  return Object.values(metafileOf(entries).outputs).flatMap(({inputs}) =>
    Object.entries(inputs).flatMap(([file, {bytesInOutput}]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

function metafileOf(entries: readonly string[]) {
  const {metafile} = buildSync({
    entryPoints: entries.map((entry) => join(PROJECT, entry)),
    outdir: 'build',
    absWorkingDir: PROJECT,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  return metafile;
}

/** The calls of functions of its own that a script makes while it loads, as V8 counts them. */
function callsWhileLoading(code: string): number {
  const session = new Session();
  session.connect();
  const filename = `load-${code.length}.js`;
  let calls = 0;
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: false});
  new vm.Script(code, {filename}).runInContext(vm.createContext(Object.create(null)));
  session.post('Profiler.takePreciseCoverage', (_, {result}) => {
    const {functions} = result.find(({url}) => url === filename)!;
    calls = functions.reduce((sum, {ranges}) => sum + ranges[0]!.count, 0);
  });
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return calls;
}

describe('what a formula loads', () => {
  it('holds neither the words nor the scripts of a language, nor the sample', () => {
    const sources = sourcesOf('src/main.ts');
    const texts = sources.filter((file) => /^src\/playbook\/(words|scripts)\//.test(file));
    expect(texts.filter((file) => file.includes('/zh'))).toEqual([]);
    expect(texts).not.toContain('src/playbook/words/index.ts');
    expect(sources).not.toContain('src/playbook/sample.ts');
    expect(texts.filter((file) => /scripts\/(index|en)/.test(file))).toEqual([]);
  });

  it('runs hardly more while it loads than a script of the functions alone', async () => {
    const alone = callsWhileLoading(await functionsAlone(PROJECT));
    expect(callsWhileLoading(CODE)).toBeLessThanOrEqual(alone * 1.02);
    expect(alone).toBeLessThanOrEqual(MOST_CALLS);
  });
});

/** Calls a custom function where there is nothing but the language and these files; it keeps the names of those it read. */
function asker(files: Readonly<Record<string, string>> = htmlFiles()) {
  const realm = vm.createContext(Object.create(null));
  new vm.Script(CODE).runInContext(realm);
  const read: string[] = [];
  const contentOf = (name: string) => {
    read.push(name);
    if (files[name] === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return files[name];
  };
  realm.HtmlService = {createHtmlOutputFromFile: (name: string) => ({getContent: () => contentOf(name)})};
  const ask = (name: string, ...args: unknown[]): unknown => {
    realm.args = JSON.stringify(args.map((arg) => (arg === undefined ? null : arg)));
    return JSON.parse(vm.runInContext(`JSON.stringify(${name}(...JSON.parse(args)))`, realm));
  };
  return Object.assign(ask, {read});
}

describe('a formula in English', () => {
  it('finds every phrase that its code can say: in the script where single values are read, else beside the tables', () => {
    const keys = sourcesOf('src/functions.ts')
      .filter((file) => file.startsWith('src/') && !file.startsWith('src/playbook/words/'))
      .flatMap((file) => [
        ...readFileSync(join(PROJECT, file), 'utf8').matchAll(/\b(?:phrase|Unreadable)\(\s*'([^']+)'/g),
      ])
      .map(([, key]) => key!);
    expect(keys.length).toBeGreaterThan(100);
    // What a column is read as, commands say and formulas never; which setting is wrong they say from the file.
    const ofFormulas = keys.filter((key) => !(key in COLUMNS || key in SETTINGS));
    expect(ofFormulas.filter((key) => !(key in FORMULA_WORDS))).toEqual([]);
    const {positiveOutcome, companyGrowth} = FIELD_TRAITS;
    const ofArguments = [
      ...sourcesThatRun(['src/formulas/single-values.ts'])
        .filter((file) => !file.startsWith('src/playbook/') && file !== 'src/intake/fields.ts')
        .flatMap((file) => [...readFileSync(join(PROJECT, file), 'utf8').matchAll(/'((?:accepts|wrong)-[a-z-]+)'/g)])
        .map(([, key]) => key!),
      ...[positiveOutcome, companyGrowth].flatMap(({accepts}) => accepts ?? []),
    ];
    expect(ofArguments.length).toBeGreaterThan(20);
    expect(ofArguments.filter((key) => !(key in ARGUMENT_WORDS))).toEqual([]);
  });

  const [headings = [], ...rows] = sampleRows('2026-11-21');
  const ask = asker();
  const OUTPUTS = Object.keys(WORDS.en).flatMap((key) => (key.startsWith('output-') ? [key.slice(7)] : []));

  it.each<[name: string, args: unknown[], gives: unknown]>([
    ['EXPANSION_SCORE', [0.96, 'Strong', 3, 'Healthy', 243], 92],
    ['EXPANSION_SCORE', ['48/50', '一些', 'asked twice for SSO', '🟢 Good', 'in 3 months'], 83],
    ['EXPANSION_BAND', [92], '🔥 Hot'],
    ['EXPANSION_BAND', [[[20], [64]], 'readiness'], [['Expansion Ready'], ['Expansion Priority']]],
    ['EXPANSION_SIZE', [20, '$100', 12_000, 20_000], 56_000],
    ['EXPANSION_READINESS', [0.87, 'yes', 'no', 1, 9, 90, 'n/a', true, '20%'], 51],
    [
      'EXPANSION_SCORE',
      [[['much']], 'Strong', 3, 'Healthy', 243],
      [['utilization is “much”. Enter a percentage, such as 96%.']],
    ],
  ])('%s needs no file beside the script (%#)', (name, args, gives) => {
    const asks = asker();
    expect(asks(name, ...args)).toEqual(gives);
    expect(asks.read).toEqual([]);
  });

  it.each<[name: string, args: unknown[]]>([
    ['EXPANSION_ASSESS', [[headings], rows]],
    ['EXPANSION_WHY', [[headings], rows]],
    ['EXPANSION_IF', [[headings], rows.slice(0, 1), 'seatsUsed = 50']],
    ['EXPANSION_READINESS', [0.87, 'resolved last week']],
  ])('%s reads one file beside the script, once, and names it when it was not pushed', (name, args) => {
    const asks = asker();
    asks(name, ...args);
    asks(name, ...args);
    expect(asks.read).toEqual(['Tables']);
    expect(() => asker({})(name, ...args)).toThrow(
      /The project lacks the file Tables\.html .* Push every file of dist/,
    );
  });

  it('says something for any output of any account', () => {
    const table = ask('EXPANSION_ASSESS', [headings], rows, OUTPUTS.join(), '2026-11-21') as unknown[][];
    expect(table).toHaveLength(rows.length + 1);
    expect(table[0]).toHaveLength(OUTPUTS.length);
    expect(ask('EXPANSION_WHY', [headings], rows, '2026-11-21')).toHaveLength(rows.length);
  });

  it.each<[name: string, args: unknown[], says: RegExp]>([
    ['EXPANSION_SCORE', ['much'], /^utilization is “much”\./],
    ['EXPANSION_BAND', [101], /^score is 101\./],
    ['EXPANSION_SIZE', ['many'], /^additional_seats is “many”\./],
    ['EXPANSION_READINESS', [0.5, '', '', '', 300], /^nps is “300”\./],
    ['EXPANSION_ASSESS', [[headings], rows, '', '2026-11-21', 'none'], /^There are no settings/],
  ])('%s says without a file what is wrong (%#)', (name, args, says) =>
    expect(() => asker({})(name, ...args)).toThrow(says),
  );

  it.each<[name: string, args: unknown[], says: RegExp]>([
    ['EXPANSION_ASSESS', [[headings], rows, 'fame'], /^There’s no output “fame”\./],
    ['EXPANSION_ASSESS', [[['A']], rows], /^“headers” must be a single row/],
  ])('%s says what is wrong (%#)', (name, args, says) => expect(() => ask(name, ...args)).toThrow(says));

  it('says from the file which setting breaks a rule', () => {
    const cells = settingsTab(DEFAULT_SETTINGS, WORDS.en).cells.map((row) => row.map(({value}) => value ?? ''));
    const keys = cells.map((row) => String(row[4]));
    for (const [at, key] of keys.entries()) {
      if (!/\./.test(key) || /^(?:catalog|strategic|section)/.test(key)) continue; // Any text is a name, a segment or beside a heading.
      const broken = cells.map((row, index) => (index === at ? row.map((cell, c) => (c === 1 ? 'x' : cell)) : row));
      expect(() => ask('EXPANSION_WHY', [headings], [rows[0]], '2026-11-21', broken)).toThrow(
        /The settings aren’t valid/,
      );
    }
  });
});

describe('the tables beside the script', () => {
  it('are those of the sources, and not in the script', () => {
    const tables = JSON.parse(htmlFiles().Tables!);
    expect(tables).toEqual(JSON.parse(JSON.stringify(sheetTables())));
    for (const word of [
      ...['billable user count', 'zeilenbeschriftungen', 'potenzieller kunde', 'zurückgezogen', '行标签'],
    ]) {
      expect(JSON.stringify(tables)).toContain(word);
      expect(CODE).not.toContain(word);
    }
  });

  it('are not read to open the sidebar or to make the menu', () => {
    const {Tables: _, ...files} = htmlFiles();
    const host = openRealm({bundle: CODE, files});
    host.run('onOpen');
    host.run('showSidebar');
    host.user.fill('Accounts', table(['Account', 'Utilization'], ['Acme', '95%']));
    expect(() => host.run('scorePortfolio')).toThrow(/The project lacks the file Tables\.html/);
  });
});

describe('the texts beside the script', () => {
  it.each(['en', 'zh'] as const)('%s are those of the typed tables', (language) => {
    expect(JSON.parse(htmlFiles()[`Texts.${language}`]!)).toEqual({
      words: WORDS[language],
      scripts: SCRIPTS[language],
      sample: SAMPLE,
    });
  });

  it('hold no sign that HTML gives a meaning to', () => {
    for (const [name, text] of Object.entries(htmlFiles()))
      if (name !== 'Sidebar') expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(jsonInHtml('</script>&\u2028'))).toBe('</script>&\u2028');
  });

  const inChinese = settingsTab({...DEFAULT_SETTINGS, language: 'zh'}, WORDS.zh).cells.map((row) =>
    row.map(({value}) => value ?? ''),
  );
  function bandInSheet(files: Record<string, string>): unknown {
    const host = openRealm({bundle: CODE, files, now: '2026-11-21T09:00:00Z'});
    host.user.fill('Settings', inChinese);
    host.user.fill('Accounts', table(['Account', 'Utilization'], ['Acme', '95%']));
    host.user.type('Accounts!D1', '=EXPANSION_ASSESS(A1:B1, A2:B2, "band", "2026-11-21", Settings!A:E)');
    host.workbook.settle();
    return host.workbook.sheetNamed('Accounts')!.values.get(0, 3);
  }

  it('let a formula speak Chinese', () => expect(bandInSheet(htmlFiles())).toBe(WORDS.zh['output-band']));

  it('are asked for by name when they were not pushed', () => {
    const host = openRealm({bundle: CODE, files: {}});
    expect(() => host.run('showSidebar')).toThrow(
      /The project lacks the file Texts\.en\.html .* Push every file of dist/,
    );
  });
});
