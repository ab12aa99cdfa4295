import type {Language} from '../../playbook/languages';
import {reportOf, sinceReport} from '../../tabs/report';
import {assessTab} from '../file/account-sheet';
import {type Choices, keepChoices} from '../file/choices';
import type {OpenFile} from '../file/open-file';
import {textsOf} from '../file/texts';
import {asRefusal} from '../refusal';
import {underLock} from '../undo/lock';
import {appendToHistory} from '../write/history';
import {BUILDS} from './builds';
import {changesIn, runOf} from './run';
import {scoreActiveTab} from './score-portfolio';

/** What the command line asks for. */
export interface LineOptions {
  /** What is kept with the file: the day, what columns mean, the language of what is written. */
  readonly choices?: Choices;
  /** The language of the report's texts; English when left out. */
  readonly lang?: Language;
  /** How many accounts the report holds, from the first; all when left out. */
  readonly shown?: number;
  /** Only reads and decides: nobody will look at the sheet. */
  readonly isReadOnly?: boolean;
  /** Says what moved since an earlier run, and adds this one to History. */
  readonly isRemembered?: boolean;
}

/**
 * Scores the active tab as a click on the menu does, and gives the report as JSON; its keys and ids are English.
 *
 * @throws Refusal when nothing can be scored
 */
export function scoreFromLine(options: LineOptions): string {
  keepChoices(options.choices ?? {});
  return underLock(SpreadsheetApp.getActiveSpreadsheet(), (file) => {
    const accounts = options.isReadOnly ? undefined : scoreActiveTab(file).accounts;
    const tab = assessTab(file, file.spreadsheet.getActiveSheet(), accounts);
    scored = options.isRemembered ? null : file;
    const {read, intake} = tab;
    const run = runOf(file, tab);
    const {portfolio} = run;
    const {words} = textsOf(options.lang ?? 'en');
    const next = (row: number) => run.nextActions.get(row) ?? null;
    const shown = {...portfolio, accounts: portfolio.accounts.slice(0, options.shown)};
    const report = reportOf(read.sheet.name, intake, shown, words, next);
    if (!options.isRemembered) return JSON.stringify(report);
    const since = sinceReport(changesIn(run), portfolio, words);
    if (!run.comparison.isRecorded) appendToHistory(file, run.comparison.run, run.history);
    return JSON.stringify({...report, since});
  });
}

/** The file as it was scored, for the tabs that are built of it next; `null` where the run went into History since. */
let scored: OpenFile | null = null;

/** A tab that was not built, and why. */
interface RefusedBuild {
  readonly tab: keyof typeof BUILDS;
  readonly reason: string;
}

/**
 * Builds every tab for the active account sheet as the menu does, but reads the sheet only once, and not again where it was scored
 * before in the same globals.
 *
 * @returns what was refused, as JSON
 */
export function buildFromLine(): string {
  const refused: RefusedBuild[] = [];
  underLock(SpreadsheetApp.getActiveSpreadsheet(), (opened) => {
    const file = scored ?? opened;
    const accounts = file.spreadsheet.getActiveSheet();
    for (const tab of Object.keys(BUILDS) as RefusedBuild['tab'][]) {
      file.spreadsheet.setActiveSheet(accounts);
      try {
        BUILDS[tab](file);
      } catch (error) {
        refused.push({tab, reason: asRefusal(error, file.words).message});
      }
    }
  });
  return JSON.stringify(refused);
}
