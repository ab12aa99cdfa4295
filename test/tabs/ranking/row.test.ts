import type {Account} from '../../../src/core/account';
import {assessPortfolio} from '../../../src/core/portfolio';
import type {Schedule} from '../../../src/core/schedule/step';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {expandSaid, playSaid, sayNextAction} from '../../../src/tabs/ranking/row';
import {AS_OF, daysAhead, healthyAccount, on, PLAYBOOK, YES} from '../../builders';
import {schedulesFor} from '../scheduled';

/** The play of the one account of a sheet, as the ranking says it. */
function play(fields: Partial<Account>): string {
  const portfolio = assessPortfolio([healthyAccount(fields)], AS_OF, PLAYBOOK);
  const [of] = portfolio.accounts;
  const said = playSaid(of!, schedulesFor(portfolio).get(of!.account.row) ?? null);
  return said === null ? '' : say(said, WORDS.en);
}

describe('whether to expand', () => {
  const expand = (fields: Partial<Account>, language: 'en' | 'zh' = 'en') => {
    const portfolio = assessPortfolio([healthyAccount(fields)], AS_OF, PLAYBOOK);
    const [of] = portfolio.accounts;
    return say(expandSaid(of!, schedulesFor(portfolio).get(of!.account.row)), WORDS[language]);
  };
  const OPEN = {seatsUsed: 95, growth: 'Strong'} as const;

  it.each<[says: string, fields: Partial<Account>]>([
    ['Yes · now', OPEN],
    ['do not contact', {...OPEN, doNotContact: YES}],
    ['on hold until Jan 20, 2027', {...OPEN, doNotContact: on(daysAhead(60))}],
    ['Yes · now', {...OPEN, doNotContact: on(daysAhead(-1))}],
    ['No · until renewed', {...OPEN, vendorReview: YES, doNotContact: YES}],
  ])('%s', (says, fields) => expect(expand(fields)).toBe(says));

  it('is said in Chinese', () => expect(expand({...OPEN, doNotContact: YES}, 'zh')).toBe('请勿联系'));
});

const LOW = {growth: 'None', featureRequests: null, relationship: 'OK', seatsUsed: 85} as const;

describe('the play of the ranking is that of the plan', () => {
  it.each<[says: string, fields: Partial<Account>]>([
    ['Upsell: more seats', {seatsUsed: 95, growth: 'Strong', featureRequests: null}],
    ['Later: more seats', {...LOW, renewalDate: daysAhead(300)}],
    ['Later: more seats', {...LOW, renewalDate: daysAhead(96)}],
    ['Renewal: as is', {...LOW, renewalDate: daysAhead(89)}],
    ['Renewal: as is', {...LOW, renewalDate: daysAhead(20)}],
    ['Retention', {...LOW, vendorReview: YES}],
  ])('%s', (says, fields) => expect(play(fields)).toBe(says));
});

describe('the next action of an account with nothing to do now', () => {
  const WAITING = healthyAccount({...LOW, renewalDate: daysAhead(300)});
  const [of] = assessPortfolio([WAITING], AS_OF, PLAYBOOK).accounts;
  const schedule = schedulesFor(assessPortfolio([WAITING], AS_OF, PLAYBOOK)).get(WAITING.row)!;
  const said = (changed: Partial<typeof schedule>, on: string | null, account: Partial<Account> = {}) => {
    const {facts} = of!;
    const told = {...of!, account: {...of!.account, ...account}, facts: {...facts, ...daysOf(account)}};
    return sayNextAction(
      {step: null, on, isOverdue: false, who: null, role: 'CSM', schedule: {...schedule, of: told, ...changed}},
      WORDS.en,
    );
  };
  const DONE = {id: 'fix-check', due: AS_OF} as Schedule['steps'][number];
  const daysOf = ({renewalDate}: Partial<Account>) =>
    renewalDate === undefined ? {} : {daysToDeadline: renewalDate === null ? null : 92};

  it.each<[says: string, said: string]>([
    ['Drive value from what they have; revisit on Jan 20, 2027', said({}, daysAhead(60))],
    ['Drive value from what they have; revisit today', said({}, AS_OF)],
    ['Prepare the renewal', said({}, AS_OF, {renewalDate: daysAhead(92)})],
    ['No open steps left; update its row, then score again', said({steps: [DONE]}, null)],
    ['On hold', said({snoozedUntil: '9999-12-31', steps: [DONE]}, null)],
    ['Do not contact', said({snoozedUntil: '9999-12-31'}, null, {doNotContact: YES})],
    ['On hold until Jan 20, 2027', said({snoozedUntil: daysAhead(60)}, null)],
    ['Queued: Ann is at capacity', said({waits: true}, null, {owner: 'Ann'})],
    ['Queued: no free week yet', said({waits: true}, null, {owner: null})],
  ])('%s', (says, text) => expect(text).toBe(says));
});
