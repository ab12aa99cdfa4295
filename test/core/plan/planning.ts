import type {Account} from '../../../src/core/account';
import {type AccountPlan, planFor} from '../../../src/core/plan/plan';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {type Language, WORDS} from '../../../src/playbook/words';
import {planContext} from '../../../src/tabs/plan/build';
import {AS_OF, accountWith, assessed} from '../../builders';

/** The plan of an account of which the given fields are known. */
export function planOf(fields: Partial<Account>, language: Language = 'en'): AccountPlan {
  const options = {scripts: SCRIPTS[language], settings: DEFAULT_SETTINGS, words: WORDS[language]};
  return planFor(assessed(accountWith(fields)), planContext(options, AS_OF));
}

/** Every text of a plan that somebody may read. */
export function textsOf(plan: AccountPlan): string[] {
  const {opening, email, businessCase} = plan;
  return [
    opening,
    email.subject,
    email.body,
    ...Object.values(businessCase),
    ...plan.signals.map(({propose}) => propose),
    ...plan.plays.flatMap(({what, value, approach, talk}) => [what, value, approach, talk]),
    ...plan.people.map(({text}) => text),
    ...plan.steps.map(({action}) => action),
    ...[...plan.risks, ...plan.objections].flatMap(({says, answer}) => [says, answer]),
    ...(plan.renewal?.timeline.map(({action}) => action) ?? []),
    ...(plan.renewal?.guide.map(({text}) => text) ?? []),
  ];
}
