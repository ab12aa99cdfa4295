import type {Day} from '../../core/day';
import type {Language} from '../../playbook/languages';
import {decisionsOf} from '../../tabs/meeting/decisions';
import {changesSince} from '../../tabs/meeting/since';
import {reportOf, sinceReport} from '../../tabs/report';
import {assessed, readAccounts} from '../file/account-sheet';
import {type Choices, keepChoices} from '../file/choices';
import type {OpenFile} from '../file/open-file';
import {textsOf} from '../file/texts';
import {asRefusal} from '../refusal';
import {underLock} from '../undo/lock';
import {appendToHistory} from '../write/history';
import {typedDecisions} from '../write/typed-tab';
import {buildCalendarTab} from './build-calendar';
import {buildMondayTab} from './build-monday';
import {buildOutreachTab} from './build-outreach';
import {buildPlanTab} from './build-plan';
import {buildRankingTab} from './build-ranking';
import {buildScenariosTab} from './build-scenarios';
import {openPlaybookTab} from './open-playbook';
import {openSettingsTab} from './open-settings';
import {runOf} from './run';
import {scoreActiveTab} from './score-portfolio';

/** What the command line asks for. */
export interface LineOptions {
  readonly asOf?: Day;
  readonly map?: Choices['mapping'];
  /** The language of what is written; English when left out. */
  readonly lang?: Language;
  /** Whether the report's texts are in that language too; else they are English. */
  readonly isForPeople?: boolean;
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
  const {asOf, map, lang} = options;
  keepChoices({asOf, mapping: map, language: lang} as Choices);
  return underLock(SpreadsheetApp.getActiveSpreadsheet(), (file) => {
    const accounts = options.isReadOnly
      ? readAccounts(file, file.spreadsheet.getActiveSheet())
      : scoreActiveTab(file).accounts;
    const tab = assessed(accounts);
    const {read, intake, portfolio} = tab;
    const run = runOf(file, tab);
    const {words} = textsOf((options.isForPeople && options.lang) || 'en');
    const next = (row: number) => run.nextActions.get(row) ?? null;
    const shown = {...portfolio, accounts: portfolio.accounts.slice(0, options.shown)};
    const report = reportOf(read.sheet.name, intake, shown, words, next);
    if (!options.isRemembered) return JSON.stringify(report);
    const decisions = decisionsOf(typedDecisions(file).rows, intake.accounts);
    const since = changesSince(run.portfolio, tab.settings, run.base, decisions);
    if (!run.comparison.isRecorded) appendToHistory(file, run.comparison.run, run.history);
    return JSON.stringify({...report, since: sinceReport(since, run.portfolio, words)});
  });
}

/** A tab that was not built, by the command that builds it, and why. */
export interface RefusedBuild {
  readonly command: keyof typeof BUILDS;
  readonly reason: string;
}

/**
 * Builds every tab for the active account sheet as the menu does, but reads the sheet only once.
 *
 * @returns what was refused, as JSON
 */
export function buildFromLine(): string {
  const refused: RefusedBuild[] = [];
  underLock(SpreadsheetApp.getActiveSpreadsheet(), (file) => {
    const accounts = file.spreadsheet.getActiveSheet();
    for (const command of Object.keys(BUILDS) as (keyof typeof BUILDS)[]) {
      file.spreadsheet.setActiveSheet(accounts);
      try {
        BUILDS[command](file);
      } catch (error) {
        refused.push({command, reason: asRefusal(error, file.words).message});
      }
    }
  });
  return JSON.stringify(refused);
}

/** The plan comes before the ranking that links to it. */
const BUILDS = {
  buildPlan: buildPlanTab,
  buildOutreach: buildOutreachTab,
  buildMonday: buildMondayTab,
  buildScenarios: buildScenariosTab,
  buildRanking: buildRankingTab,
  buildCalendar: buildCalendarTab,
  openPlaybook: openPlaybookTab,
  openSettings: openSettingsTab,
} as const satisfies Readonly<Record<string, (file: OpenFile) => string>>;
