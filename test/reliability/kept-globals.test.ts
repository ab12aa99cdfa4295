import {readFileSync} from 'node:fs';
import {samplePortfolio} from '../../src/playbook/sample';
import {htmlFiles} from '../../workbench/host/load';
import {openRealm, type Realm} from '../../workbench/host/realm';

const bundle = readFileSync('dist/Code.js', 'utf8');
const COMMANDS: readonly (readonly [name: string, ...args: unknown[]])[] = [
  ...['scorePortfolio', 'buildRanking', 'buildPlan', 'buildOutreach', 'buildCalendar', 'buildMonday'].map(menu),
  ...['open', 'look', 'readMeeting', 'sqlSource'].map(sidebar),
  ...['buildScenarios', 'openSettings', 'openPlaybook', 'startMeeting', 'undoLastRun', 'replanOpenSteps'].map(menu),
];

function menu(name: string): [string] {
  return [name];
}

function sidebar(call: string): [string, string, object] {
  return ['sidebarCall', call, {}];
}

/** The headings and accounts of every band. */
const SOME = 11;

/** Two spreadsheets of two languages, with other accounts, dates, decimal marks and currencies. */
function twoFiles(keepsGlobals: boolean): Realm[] {
  const open = (locale: string, timeZone: string, now: string) =>
    openRealm({bundle, files: {...htmlFiles(), Sidebar: '<p>x</p>'}, keepsGlobals, locale, timeZone, now});
  const english = open('en_US', 'America/New_York', '2026-11-21T09:00:00Z');
  english.user.fill(
    'Accounts',
    samplePortfolio('2026-11-21')
      .slice(0, SOME)
      .map((row) => row.map((cell) => (typeof cell === 'object' ? cell.day : cell))),
  );
  const german = open('de_DE', 'Europe/Berlin', '2027-02-03T09:00:00Z');
  german.user.fill('Kunden', [
    ['Kunde', 'ARR (EUR)', 'Lizenzen', 'Genutzt', 'Vertragsende', 'Health'],
    ['Alpha', '48.000', '50', '49', '31.05.2027', 'gut'],
    ['Beta', '12.500,50', '20', '6', '15.03.2027', 'schlecht'],
  ]);
  return [english, german];
}

/** What each command answers and both files hold after it, run in one and in the other by turns. */
function afterEach(files: readonly Realm[]): string[] {
  return COMMANDS.flatMap(([name, ...args]) =>
    files.map((file) => {
      const command = [name, ...args.slice(0, 1)].join(' ');
      let answer: unknown;
      try {
        answer = file.run(name, args);
      } catch (error) {
        return `${command}: ${(error as Error).message}`;
      }
      // Copies for undo have random names.
      return `${command}: ${JSON.stringify([answer, file.snapshot()]).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')}`;
    }),
  );
}

/**
 * Most tests keep the script's globals from run to run, because that is quick; with Google every run starts without them.
 * That is the same only as long as no run goes by what another one left in its variables.
 */
it('does the same whether an earlier run left its variables or not', () => {
  const kept = afterEach(twoFiles(true));
  expect(kept.filter((each) => each.length < 1000)).toEqual([]);
  const fresh = afterEach(twoFiles(false));
  // Whole snapshots are too long to be shown.
  const differing = kept.flatMap((each, at) => (each === fresh[at] ? [] : [differenceOf(each, fresh[at]!)]));
  expect(differing).toEqual([]);
}, 120_000);

function differenceOf(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  const [command] = one.split(':');
  return `${command}: ${[one, other].map((each) => each.slice(Math.max(at - 60, 0), at + 60)).join(' / ')}`;
}
