import type {Account} from '../../../src/core/account';
import type {Portfolio} from '../../../src/core/assessment';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {type Language, WORDS} from '../../../src/playbook/words';
import {readTyped} from '../../../src/tabs/kept/read-typed';
import type {TabModel, TabValue} from '../../../src/tabs/model';
import {plansFrom} from '../../../src/tabs/plan/build';
import {PLAN} from '../../../src/tabs/plan/line';
import {planTab} from '../../../src/tabs/plan/tab';
import {MEETING, MEETING_ACCOUNTS} from '../meeting';

/** What a test changes about the Plan tab of the meeting's portfolio. */
interface Change {
  readonly language?: Language;
  readonly portfolio?: Portfolio;
  readonly accounts?: readonly Account[];
  /** The cells of the tab as it was. */
  readonly before?: readonly (readonly TabValue[])[];
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
  const typed = readTyped(before, PLAN, words);
  if (typed === null) throw new Error('The plan is lost.');
  return planTab(plans, {asOf: portfolio.asOf, words, accounts, before: typed.rows});
}
