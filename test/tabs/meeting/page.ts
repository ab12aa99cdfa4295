import type {Portfolio} from '../../../src/core/assessment';
import {nextActionOf} from '../../../src/core/schedule/next-action';
import type {Settings} from '../../../src/core/settings';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {type Language, WORDS} from '../../../src/playbook/words';
import type {HistoryRun} from '../../../src/tabs/history/history';
import {readTyped, type TypedRow} from '../../../src/tabs/kept/read-typed';
import {decisionsOf, MEETING_DECISIONS, steeringOf} from '../../../src/tabs/meeting/decisions';
import {changesSince} from '../../../src/tabs/meeting/since';
import {meetingTab} from '../../../src/tabs/meeting/tab';
import type {TabModel, TabValue} from '../../../src/tabs/model';
import {MEETING} from '../meeting';
import {schedulesFor} from '../scheduled';

/** What a test changes about the Meeting tab. */
interface Change {
  readonly portfolio?: Portfolio;
  readonly base?: HistoryRun | null;
  readonly language?: Language;
  readonly settings?: Settings;
  /** The cells of the tab as it was. */
  readonly before?: readonly (readonly TabValue[])[];
}

/** The Meeting tab of the team's portfolio. */
export function meetingPage(change: Change = {}): TabModel {
  const {portfolio = MEETING, base = null, language = 'en', settings = DEFAULT_SETTINGS, before = []} = change;
  const words = WORDS[language];
  const accounts = portfolio.accounts.map(({account}) => account);
  const typed = typedIn(before, language);
  const schedules = schedulesFor(portfolio, {settings, decided: steeringOf(decisionsOf(typed, accounts), accounts)});
  const actions = new Map([...schedules].map(([row, schedule]) => [row, nextActionOf(schedule, portfolio.asOf)]));
  return meetingTab(portfolio, {
    since: changesSince(portfolio, settings, base, decisionsOf(typed, accounts)),
    ...{settings, words, schedules, actions},
    sheetName: 'Accounts',
    before: typed,
  });
}

export function typedIn(cells: readonly (readonly TabValue[])[], language: Language = 'en'): readonly TypedRow[] {
  const typed = readTyped(cells, MEETING_DECISIONS, WORDS[language]);
  if (typed === null) throw new Error('The decisions are lost.');
  return typed.rows;
}

/** The tab as text, a row a line, without the hidden key. */
export function linesOf({cells}: TabModel): string[] {
  return cells.map((row) =>
    row
      .slice(0, -1)
      .map(({value}) => (typeof value === 'object' && value !== null ? (value.day ?? '') : String(value ?? '')))
      .filter((text) => text !== '')
      .join(' | '),
  );
}
