import type {Realm} from '../../workbench/host/realm';
import {addOnWith} from '../add-on';
import {sampleRows} from '../sample-rows';

const COMMANDS = [
  ...['scorePortfolio', 'buildRanking', 'buildPlan', 'buildOutreach', 'buildCalendar', 'buildMonday'],
  ...['buildScenarios', 'openSettings', 'openPlaybook', 'startMeeting', 'undoLastRun', 'replanOpenSteps'],
];

/** After these the files are looked at: what the commands between them write, none of these writes over. */
const LOOKED_AT = new Set(['buildRanking', 'openPlaybook', 'startMeeting', 'undoLastRun', 'replanOpenSteps']);

/** The headings and accounts of every band. */
const SOME = 11;

/** Two spreadsheets of two languages, with other accounts, dates, decimal marks and currencies. */
function twoFiles(keepsGlobals: boolean): Realm[] {
  const accounts = sampleRows('2026-11-21').slice(0, SOME);
  const english = addOnWith(accounts, {keepsGlobals, locale: 'en_US', timeZone: 'America/New_York'});
  const inBerlin = {locale: 'de_DE', timeZone: 'Europe/Berlin', now: '2027-02-03T09:00:00Z'};
  const german = addOnWith(null, {keepsGlobals, ...inBerlin});
  german.user.fill('Kunden', [
    ['Kunde', 'ARR (EUR)', 'Lizenzen', 'Genutzt', 'Vertragsende', 'Health'],
    ['Alpha', '48.000', '50', '49', '31.05.2027', 'gut'],
    ['Beta', '12.500,50', '20', '6', '15.03.2027', 'schlecht'],
  ]);
  return [english, german];
}

/** What both files hold after the commands, run in one and in the other by turns. */
function heldBy(files: readonly Realm[]): string[] {
  return COMMANDS.flatMap((command) =>
    files.flatMap((file) => {
      try {
        file.run(command);
      } catch (error) {
        return `${command}: ${(error as Error).message}`;
      }
      if (!LOOKED_AT.has(command)) return [];
      // Copies for undo have random names.
      return `${command}: ${JSON.stringify(file.snapshot()).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')}`;
    }),
  );
}

/**
 * Most tests keep the script's globals from run to run, because that is quick; with Google every run starts without them.
 * That is the same only as long as no run goes by what another one left in its variables.
 */
it('does the same whether an earlier run left its variables or not', () => {
  const kept = heldBy(twoFiles(true));
  expect(kept.filter((each) => each.length < 1000)).toEqual([]);
  expect(kept).toHaveLength(2 * LOOKED_AT.size);
  const fresh = heldBy(twoFiles(false));
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
