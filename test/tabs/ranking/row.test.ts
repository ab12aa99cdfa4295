import type {Account} from '../../../src/core/account';
import {assessPortfolio} from '../../../src/core/portfolio';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {playSaid} from '../../../src/tabs/ranking/row';
import {AS_OF, daysAhead, healthyAccount, PLAYBOOK} from '../../builders';
import {schedulesFor} from '../scheduled';

/** The play of the one account of a sheet, as the ranking says it. */
function play(fields: Partial<Account>): string {
  const portfolio = assessPortfolio([healthyAccount(fields)], AS_OF, PLAYBOOK);
  const [of] = portfolio.accounts;
  const said = playSaid(of!, schedulesFor(portfolio).get(of!.account.row) ?? null);
  return said === null ? '' : say(said, WORDS.en);
}

const LOW = {growth: 'None', featureRequests: null, relationship: 'OK', seatsUsed: 85} as const;

describe('the play of the ranking is that of the plan', () => {
  it.each<[says: string, fields: Partial<Account>]>([
    ['Upsell: more seats', {seatsUsed: 95, growth: 'Strong', featureRequests: null}],
    ['Later: more seats', {...LOW, renewalDate: daysAhead(300)}],
    ['Later: more seats', {...LOW, renewalDate: daysAhead(96)}],
    ['Renewal: as is', {...LOW, renewalDate: daysAhead(89)}],
    ['Renewal: as is', {...LOW, renewalDate: daysAhead(20)}],
    ['Retention', {...LOW, vendorReview: {yes: true, amount: null, on: null, said: null}}],
  ])('%s', (says, fields) => expect(play(fields)).toBe(says));
});
