import type {Account} from '../../core/account';
import type {Assessment, Portfolio} from '../../core/assessment';
import {caught} from '../../core/caught';
import type {Day} from '../../core/day';
import type {Settings} from '../../core/playbook';
import {assessorFor, assessPortfolio} from '../../core/portfolio';
import {amountStyleOf} from '../../intake/amount-style';
import {carriedScoreIssues} from '../../intake/carried-scores';
import {type Intake, readSheet, UnreadableSheet} from '../../intake/read-sheet';
import {playbookWith} from '../../playbook';
import {amountWords, say, type Words} from '../../playbook/say';
import type {Tab} from '../google';
import {Refusal, refusal} from '../refusal';
import {accountTab} from './account-tab';
import {isGrid} from './grids';
import {mappingFor} from './mapping';
import {asOfDay, isOwn, type OpenFile} from './open-file';
import {type ReadTab, readTab} from './read-tab';

/** An account sheet as it was read. */
export interface AccountSheet {
  readonly read: ReadTab;
  readonly intake: Intake;
  readonly asOf: Day;
  readonly settings: Settings;
  /** The file's words, with money as this sheet writes it. */
  readonly words: Words;
}

/** No column has the names of the accounts, or more than one has: somebody may say which it is. */
export class NamesUnknown extends Refusal {}

/** An account sheet as it was read, and everything the method says about it. */
export interface AssessedTab extends AccountSheet {
  readonly portfolio: Portfolio;
}

/**
 * Reads and assesses an account sheet; writes nothing. While a file is open that is done once, however many tabs are built
 * of it.
 *
 * @param accounts the sheet as it was read already
 * @throws Refusal as {@link readAccounts} does
 */
export function assessTab(file: OpenFile, tab = accountTab(file), accounts?: AccountSheet): AssessedTab {
  const before = assessedBefore(file, tab);
  if (before) return before;
  const found = assessed(accounts ?? readAccounts(file, tab));
  latest = {file, id: tab.getSheetId(), found};
  return found;
}

/** What {@link assessTab} found while the file is open; `null` when it was not asked for that tab last. */
export function assessedBefore(file: OpenFile, tab: Tab): AssessedTab | null {
  return latest?.file === file && latest.id === tab.getSheetId() ? latest.found : null;
}

let latest: {readonly file: OpenFile; readonly id: number; readonly found: AssessedTab} | null = null;

/**
 * Reads an account sheet; writes nothing.
 *
 * @param tab the account sheet; for a tab the add-on made, as when a command is given from the ranking, and for a chart on a
 *   tab of its own, the one with the accounts is read instead
 * @throws Refusal when there is no account sheet, it holds no accounts, or the settings do not add up
 */
export function readAccounts(file: OpenFile, tab = accountTab(file)): AccountSheet {
  const {settings, words, settingsProblem} = file;
  if (settingsProblem !== null) throw settingsProblem;
  const isAsked = isGrid(tab) && !isOwn(file, tab);
  const accounts = isAsked ? tab : accountTab(file);
  if (!isAsked && (!isGrid(accounts) || isOwn(file, accounts))) throw refusal(words, 'own-tab');
  const read = readTab(file, accounts);
  const asOf = asOfDay(file);
  const intake = intakeOf(read, asOf, file);
  const style = amountStyleOf(read.sheet, intake);
  return {read, intake, asOf, settings, words: amountWords(words, style, settings.language)};
}

/** What judges an account of a sheet, also with other cells. */
export function judgeOf({intake, asOf, settings}: AccountSheet): (account: Account) => Assessment {
  return assessorFor(intake.accounts, asOf, playbookWith(settings));
}

/** What the method says about an account sheet that was read. */
export function assessed(sheet: AccountSheet): AssessedTab {
  const {read, intake, asOf, settings} = sheet;
  const portfolio = assessPortfolio(intake.accounts, asOf, playbookWith(settings));
  const issues = [...intake.issues, ...carriedScoreIssues(read.sheet, intake.headerRow, portfolio.accounts)];
  return {...sheet, intake: {...intake, issues}, portfolio};
}

function intakeOf({sheet}: ReadTab, asOf: Day, {choices, settings, words}: OpenFile): Intake {
  return caught(
    () => readSheet(sheet, {...settings, asOf, confirmed: mappingFor(sheet, choices)}),
    UnreadableSheet,
    ({reason}) => {
      const isNames = ['sheet-no-name', 'sheet-two-names'].includes(reason.key);
      throw new (isNames ? NamesUnknown : Refusal)(say(reason, words));
    },
  );
}
