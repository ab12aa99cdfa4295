import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PROJECT} from '../../build.mjs';
import {liveCheckOf, writeLiveCheck} from '../../scripts/live-check/build';
import {htmlFiles} from '../../workbench/host/load';
import {openRealm, type Realm} from '../../workbench/host/realm';

/** Built where it is another day, and another hour of it, than where it is run. */
const FILES = liveCheckOf(PROJECT, 'Pacific/Pago_Pago');
const BUNDLE = `${FILES.get('Code.js')}\n${FILES.get('LiveCheck.js')}`;

/** Some calls take so long that the check needs more than one run. */
const SLOW = {callTime: 110, timeout: 120_000};

const MOST_RUNS = 12;

/** An empty spreadsheet on another day than the build's. */
function emptySheet(bundle = BUNDLE): Realm {
  const files = htmlFiles();
  return openRealm({bundle, files, now: '2027-03-09T22:30:00Z', timeZone: 'Etc/GMT'});
}

/** Runs the check until it says it is done. @returns what each run said */
function checked(host: Realm): string[] {
  const said: string[] = [];
  while (said.length < MOST_RUNS && !said[said.length - 1]?.endsWith('Everything is done.')) {
    said.push(host.run('runLiveCheck', [], SLOW) as string);
  }
  return said;
}

function report(host: Realm): readonly (readonly unknown[])[] {
  return host.tab('Live check').values;
}

/** Two answers are others than the host gives: the check goes once through everything, and finds these and no more. */
const LYING = BUNDLE.replace(
  '"a formula answers in a cell":[["92"]]',
  '"a formula answers in a cell":[["93"]]',
).replace("'digits become a number', '42', 42)", "'digits become a number', '42', 43)");
const host = emptySheet(LYING);
const said = checked(host);

describe('the live check in a spreadsheet', () => {
  const [title, [summary] = [], headings, ...rows] = report(host);

  it('finds on the host what the host gives, the same on any day and in any zone, and on top, with both answers, what differs', () => {
    const [first, second, ...others] = rows;
    expect(first?.slice(1)).toEqual(expect.arrayContaining(['cells', 'digits become a number', '43', '42', 'DIFFERS']));
    expect(second?.slice(1)).toEqual(
      expect.arrayContaining(['the add-on', '1 cells differ. row 1, cell 1: "92" instead of "93"', 'DIFFERS']),
    );
    expect(others.filter((row) => row[7] !== 'as expected')).toEqual([]);
    expect(title?.[0]).toBe('Live check of Expansion Signals');
    expect(headings?.[7]).toBe('Verdict');
    expect(summary).toBe(
      `${rows.length} of ${rows.length} checks: ${others.length} as expected, 2 differ. Everything is done.`,
    );
  });

  it('holds every case of the suite and every step of the journey once', () => {
    const cases = host.run('listConformance') as unknown[];
    const steps = host.evaluate('return journeySteps_().length') as number;
    expect(steps).toBeGreaterThan(12);
    const numbers = rows.map(([number]) => Number(number)).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({length: cases.length + steps}, (_, index) => index + 1));
  });

  it('needs several runs of less than six minutes, each going on where the last one stopped', () => {
    expect(said.length).toBeGreaterThan(2);
    for (const line of said.slice(0, -1)) expect(line).toMatch(/\d+ to go: run runLiveCheck again\.$/);
  });

  it('leaves nothing behind but its report', () => {
    const {sheets, metadata, namedRanges} = host.snapshot();
    expect(sheets.map(({name}) => name)).toEqual(['Live check', 'Sheet1']);
    expect([metadata, namedRanges]).toEqual([[], []]);
  });

  it('has nothing to do once it is done', () => {
    const before = report(host);
    host.run('runLiveCheck', [], SLOW);
    expect(report(host)).toEqual(before);
  });
});

describe('the live check refuses', () => {
  it.each([
    {what: 'a spreadsheet that holds something', fill: (host: Realm) => host.user.fill('Forecast', [['mine', 1]])},
    {
      what: 'a tab of its name that somebody else made',
      fill: (host: Realm) => host.user.fill('Live check', [['mine']]),
    },
  ])('$what, and changes nothing', ({fill}) => {
    const host = emptySheet();
    fill(host);
    const before = host.snapshot();
    expect(() => host.run('runLiveCheck')).toThrow('The live check deletes tabs, names and marks');
    expect(host.snapshot()).toEqual(before);
  });

  it.each([
    {locale: 'de_DE', timeZone: 'Etc/GMT'},
    {locale: 'en_US', timeZone: 'Asia/Tokyo'},
  ])('the settings $locale and $timeZone, in which dates and amounts read differently', ({locale, timeZone}) => {
    const host = openRealm({bundle: BUNDLE, files: htmlFiles(), locale, timeZone});
    expect(() => host.run('runLiveCheck')).toThrow(`set to ${locale}, ${timeZone}. Choose File > Settings`);
  });
});

it('docs/live-check.md says of every open question what the add-on does in either case', () => {
  const page = readFileSync(join(PROJECT, 'docs/live-check.md'), 'utf8');
  const open = report(host).filter((row) => row[3] === 'unconfirmed');
  expect(open.length).toBeGreaterThan(10);
  const answered = [...page.matchAll(/^\| ([^|]+) \| [^|]+ \| [^|]+ \|$/gm)].map(([, check]) => check);
  expect(open.map((row) => row[2]).filter((name) => !answered.includes(name as string))).toEqual([]);
});

it('the live check refuses to go on after its journey was cut off', () => {
  host.user.fill('Accounts', [['Account'], ['BetaCorp']]);
  expect(() => host.run('runLiveCheck')).toThrow('left "Accounts". Keep the tab "Live check", and begin again');
});

describe('what is pushed', () => {
  it('is the add-on as it is, the check and the manifest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'live-check-'));
    writeLiveCheck(folder, FILES, 'a-script-id');
    // Of such a folder clasp pushes every script, every page and the manifest: build/push.test.ts asks it.
    expect(readdirSync(folder).sort().join(' ')).toBe(
      '.clasp.json Code.js LiveCheck.js Sidebar.html Tables.html Texts.en.html Texts.zh.html appsscript.json',
    );
    expect(readFileSync(join(folder, 'Code.js'), 'utf8')).toBe(readFileSync(join(PROJECT, 'dist/Code.js'), 'utf8'));
    rmSync(folder, {recursive: true});
  });

  it('defines no function twice: of two of one name the later would win in silence', () => {
    const names = [...BUNDLE.matchAll(/^function (\w+)\([^)]*\) \{$/gm)].map(([, name]) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
