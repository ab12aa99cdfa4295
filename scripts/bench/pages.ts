import {hostScript, htmlFiles} from '../../workbench/host/load';
import {openRealm, type Realm} from '../../workbench/host/realm';
import {duration, type Line, timed} from './measure';
import {AS_OF, sheetOf} from './portfolio';

/** The most that a page may take, in milliseconds. */
const MOST = 5000;

/** How many CSMs a name of the sample becomes: 4 names make 52 CSMs. */
const OWNERS = 13;

/** Pages as people build them: what is said, the entry point, and whether every account is selected before. */
const PAGES: readonly {readonly what: string; readonly command: string; readonly isForAll?: boolean}[] = [
  {what: 'Meeting, Ranking and Details', command: 'buildRanking'},
  {what: 'Plan of those whose first step is near', command: 'buildPlan'},
  {what: 'Plan of all, selected', command: 'buildPlan', isForAll: true},
  {what: 'Calendar', command: 'buildCalendar'},
  {what: 'Outreach', command: 'buildOutreach'},
  {what: 'Monday with 52 CSMs', command: 'buildMonday'},
  {what: 'Scenarios', command: 'buildScenarios'},
];

/**
 * How long each page takes to be written for so many accounts, and then anew over what it holds, host included: each
 * line is the longer of the two.
 */
export function writingPages(code: string, project: string, accounts: number): Line[] {
  const built = PAGES.filter(({command}) => code.includes(`\nfunction ${command}(`));
  return built.map(({what, command, isForAll = false}) => {
    const host = accountsIn(code, project, accounts);
    const took = [0, 1].map(() => {
      host.user.select(isForAll ? `Accounts!A2:A${accounts + 1}` : 'Accounts!A1');
      return timed(() => host.run(command, [], {timeout: 300_000}));
    });
    const times = took.map((each) => `${(each / 1000).toFixed(1)} s`).join(', then ');
    return duration(`${what} of ${accounts.toLocaleString('en-US')} accounts (${times})`, Math.max(...took), MOST);
  });
}

function accountsIn(code: string, project: string, accounts: number): Realm {
  const host = openRealm({
    bundle: code,
    files: htmlFiles(project),
    hostScript: hostScript(project),
    now: `${AS_OF}T09:00:00Z`,
  });
  const {headings, rows} = sheetOf(accounts);
  const owner = headings.indexOf('CSM');
  const owned = rows.map((row, index) =>
    row.map((cell, column) => (column === owner ? `${cell} ${index % OWNERS}` : cell)),
  );
  host.user.fill('Accounts', [headings, ...owned]);
  host.user.select('Accounts!A1');
  host.workbook.settle();
  return host;
}
