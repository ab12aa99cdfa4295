import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {PROJECT} from '../../scripts/fresh-build.mjs';
import {runPeer} from '../../scripts/peer-check/peer';
import {runSamples} from '../../scripts/peer-check/samples';

/** Made up after the layout of the peer's tests: one section for each thing that can come of an assertion. */
const PEER = `import {unit} from 'somewhere';
import '@mcpher/gas-fakes';
export const testSheets = (pack) => {
  const {unit, fixes} = pack;
  unit.section('what passes and what differs', (t) => {
    const {sheet} = maketss('numbers');
    sheet.getRange('A1').setValue(3);
    t.is(sheet.getRange('A1').getValue(), 3);
    t.is(sheet.getRange('A1').getValue(), 4);
    t.deepEqual(sheet.getRange('A1:B1').getValues(), [[3, '']]);
    t.rxMatch(t.threw(() => sheet.getRange(0, 1))?.message ?? 'no error', /too small/);
  });
  unit.section('what is refused', (t) => {
    const {sheet} = maketss('pivots');
    const tables = sheet.getPivotTables();
    t.is(tables.length, 0);
    t.true(tables.every(Boolean));
    t.is(sheet.getName(), 'pivots');
  });
  unit.section('what this cannot have', (t) => {
    const file = DriveApp.getFileById(fixes.TEST_ID);
    t.is(file.getName(), 'a file');
    if (SpreadsheetApp.isFake) t.is(1, 2);
  });
  unit.section('what falls', (t) => {
    const {sheet} = maketss('fall');
    sheet.getRange('A1').setValue(1).nothing.there();
    t.is(sheet.getRange('A1').getValue(), 1);
  });
  unit.section('left out', (t) => t.is(1, 2), {skip: true});
};
`;

/** Some of Google's samples by their names, with scripts of our own. */
const SAMPLES = {
  'mashups/sheets2translate.gs':
    'function onEdit() { const range = SpreadsheetApp.getActiveRange(); range.setNote(LanguageApp.translate(range.getValue())); }',
  'mashups/sheets2chat.gs': 'function sendChatMessageOnEdit() {}',
  'utils/logging.gs': 'function measuringExecutionTime() { SpreadsheetApp.getActiveSheet().getPivotTables(); }',
};

let checkouts: string;

function checkout(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(checkouts, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), text);
  }
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], {encoding: 'utf8'});
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message=made up');
  return folder;
}

function peerOf(name: string, testSheets: string): string {
  return checkout(name, {
    'package.json': '{"version": "9.8.7"}',
    'test/testfixes.js': "export const testFixes = {TEST_ID: 'x'};\n",
    'test/testassist.js': "export const maketss = () => {\n  throw new Error('makes files in Drive');\n};\n",
    'test/testsheets.js': testSheets,
  });
}

function printed(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(PROJECT, 'scripts/peer-check.mjs'), ...args], {
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
}

let peer: string;
let samples: string;

beforeAll(() => {
  checkouts = mkdtempSync(join(tmpdir(), 'checkouts-'));
  peer = peerOf('peer', PEER);
  samples = checkout('samples', SAMPLES);
});

afterAll(() => rmSync(checkouts, {recursive: true, force: true}));

describe("a peer's tests on the host", () => {
  it('say of each assertion what came of it, by its line', () => {
    const {assertions} = runPeer(peer, 'testsheets');
    expect(assertions.map(({place, kind, what}) => `${place} ${kind} ${what}`.trim())).toEqual([
      'testsheets.js:8 passed',
      'testsheets.js:9 differs 3 instead of 4',
      'testsheets.js:10 passed',
      'testsheets.js:11 passed',
      'testsheets.js:18 passed',
      'testsheets.js:16 refused Sheet.getPivotTables is not implemented',
      'testsheets.js:17 refused Sheet.getPivotTables is not implemented',
      'testsheets.js:22 needs DriveApp',
      'testsheets.js:28 passed',
    ]);
  });

  it('are counted, with the version and the commit of the checkout', () => {
    const {result} = runPeer(peer, 'testsheets');
    const commit = execFileSync('git', ['-C', peer, 'rev-parse', '--short=9', 'HEAD'], {encoding: 'utf8'}).trim();
    expect(result).toEqual({
      peer: 'gas-fakes',
      version: '9.8.7',
      commit,
      passed: 5,
      differs: {'testsheets.js:9': '3 instead of 4'},
      refused: {'Sheet.getPivotTables is not implemented': 2},
      needs: {DriveApp: 1},
    });
  });

  it('that begin in another way are not passed over', () => {
    const changed = peerOf('changed', PEER.replace('(pack)', '({unit})').replace('const {unit, fixes} = pack;', ''));
    expect(() => runPeer(changed, 'testsheets')).toThrow('its layout has changed');
  });
});

describe("Google's samples on the host", () => {
  it('run, differ, are refused or are missing', () => {
    const {scripts} = runSamples(samples);
    expect(scripts['mashups/sheets2translate.gs']).toBeNull();
    expect(scripts['mashups/sheets2chat.gs']).toBe(
      'gives [] instead of ["The range A1 was changed from \\"old\\" to "]',
    );
    expect(scripts['utils/logging.gs']).toBe('[host] Sheet.getPivotTables is not implemented');
    expect(scripts['triggers/triggers.gs']).toBe('is not in the checkout');
  });
});

describe('npm run peer-check', () => {
  it('prints the counts, and with --list what failed', () => {
    const {status, stdout} = printed(peer, '--only', 'testsheets', '--list');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      'testsheets.js:9  differs: 3 instead of 4',
      'testsheets.js:16  refused: Sheet.getPivotTables is not implemented',
      'testsheets.js:17  refused: Sheet.getPivotTables is not implemented',
      'testsheets.js:22  needs: DriveApp',
      '5 assertions passed, 1 differ; refused or not to be had here:',
      '  2 Sheet.getPivotTables is not implemented',
      '  1 DriveApp',
    ]);
  });

  it('prints of each sample whether it ran', () => {
    const {stdout} = printed('--samples', samples);
    expect(stdout).toContain('ran  mashups/sheets2translate.gs');
    expect(stdout).toContain('FAILED  utils/logging.gs [host] Sheet.getPivotTables is not implemented');
    expect(stdout).toContain('FAILED  triggers/triggers.gs is not in the checkout');
  });

  it('says where it misses a checkout', () => {
    mkdirSync(join(checkouts, 'empty'));
    const empty = printed(join(checkouts, 'empty'));
    expect([empty.status, empty.stderr]).toEqual([
      1,
      `There is no checkout in ${join(checkouts, 'empty')}. Clone it there, beside this repository.\n`,
    ]);
    const nothing = printed();
    expect(nothing.status).toBe(1);
    expect(nothing.stderr).toContain('Say where the checkouts are: npm run peer-check -- ../gas-fakes');
  });
});
