import type {Account} from '../../../src/core/account';
import type {Portfolio} from '../../../src/core/assessment';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {type Language, WORDS} from '../../../src/playbook/words';
import type {TypedRow} from '../../../src/tabs/kept/keep-typed';
import type {TabModel} from '../../../src/tabs/model';
import {plansFrom} from '../../../src/tabs/plan/build';
import {planTab} from '../../../src/tabs/plan/tab';
import {MEETING, MEETING_ACCOUNTS} from '../meeting';

/** What a test changes about the Plan tab of the meeting's portfolio. */
interface Change {
  readonly language?: Language;
  readonly portfolio?: Portfolio;
  readonly accounts?: readonly Account[];
  readonly before?: readonly TypedRow[];
  readonly selectedRows?: ReadonlySet<number>;
}

/** The Plan tab of the meeting's portfolio. */
export function tabOf({
  language = 'en',
  portfolio = MEETING,
  accounts = MEETING_ACCOUNTS,
  before = [],
  selectedRows,
}: Change = {}): TabModel {
  const words = WORDS[language];
  const plans = plansFrom(portfolio, {
    scripts: SCRIPTS[language],
    settings: DEFAULT_SETTINGS,
    words,
    ...(selectedRows && {selectedRows}),
  });
  return planTab(plans, {asOf: portfolio.asOf, words, accounts, before});
}

/** The cells as Sheets hands them back: days as dates, blanks as empty text. */
export function valuesOf(tab: TabModel): unknown[][] {
  return tab.cells.map((row) =>
    row.map(({value}) => {
      if (value === null) return '';
      return typeof value === 'object' ? new Date(`${value.day}T12:00:00Z`) : value;
    }),
  );
}

export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
