import {phrase} from '../../core/phrase';
import {scenarioChangesIn} from '../../formulas/scenario-change';
import {LANGUAGES} from '../../playbook/languages';
import {scenarioRows} from '../../tabs/scenarios/build';
import {SCENARIO_LINES} from '../../tabs/scenarios/line';
import {scenariosTab} from '../../tabs/scenarios/tab';
import {judgeOf} from '../file/account-sheet';
import type {OpenFile} from '../file/open-file';
import {textsOf} from '../file/texts';
import {typedInto} from '../write/typed-tab';
import {pageOf, writePages} from './pages';
import {runOf} from './run';

/**
 * Writes the Scenarios tab: what each scenario would make of the portfolio. Names, changes and accounts that people typed
 * are kept, and so are the rows they added. The caller holds the lock.
 *
 * @returns what to tell the user
 * @throws Refusal when nothing can be scored or written; everything is then as it was
 */
export function buildScenariosTab(file: OpenFile): string {
  const run = runOf(file);
  const {sheet, portfolio} = run;
  const {intake, settings, words, asOf} = sheet;
  const vocabularies = LANGUAGES.map((language) => textsOf(language).words);
  const options = {...settings, asOf, locale: file.locale, dayOf: file.clock.dayOf};
  const reading = {intake, options, words, vocabularies};
  const context = {assess: judgeOf(sheet), settings, asOf, words};
  const {rows: before, overwritten} = typedInto(file, SCENARIO_LINES);
  const rows = scenarioRows(portfolio.accounts, {
    ...context,
    ...{vocabularies, before},
    read: (text) => scenarioChangesIn(text, reading),
  });
  const page = pageOf(run, 'scenarios', () => scenariosTab(portfolio, rows, context), overwritten);
  return writePages(run, [page], (tab) => phrase('scenario-done', {count: rows.length, tab}));
}
