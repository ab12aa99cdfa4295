import type {Account} from '../../../src/core/account';
import {type AccountPlan, conversationFor, planFor} from '../../../src/core/plan/plan';
import {assessPortfolio} from '../../../src/core/portfolio';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {type Language, WORDS} from '../../../src/playbook/words';
import {planContext} from '../../../src/tabs/plan/build';
import {AS_OF, accountWith, PLAYBOOK} from '../../builders';
import {schedulesFor} from '../../tabs/scheduled';

/** The plan of an account of which the given fields are known. */
export function planOf(fields: Partial<Account>, language: Language = 'en'): AccountPlan {
  const options = {scripts: SCRIPTS[language], settings: DEFAULT_SETTINGS, words: WORDS[language]};
  const portfolio = assessPortfolio([accountWith(fields)], AS_OF, PLAYBOOK);
  const [schedule] = schedulesFor(portfolio).values();
  if (schedule === undefined) throw new Error('There is one account.');
  return planFor(schedule.of, schedule, planContext(options, AS_OF));
}

/** Every text of a plan that somebody may read. */
export function textsOf(plan: AccountPlan, language: Language = 'en'): string[] {
  const {opening, play, signals, people, risks, objection, assessment} = plan;
  const options = {scripts: SCRIPTS[language], settings: DEFAULT_SETTINGS, words: WORDS[language]};
  const {objections, guide, coaching} = conversationFor(assessment, plan.schedule, planContext(options, AS_OF));
  return [
    opening,
    ...signals.flatMap(({propose}) => propose ?? []),
    ...[play.value, play.approach, play.talk],
    ...[...people, ...risks, ...guide, ...coaching].map(({text}) => text),
    ...[...objections, ...(objection ? [objection] : [])].flatMap(({says, answer}) => [says, answer]),
  ];
}
