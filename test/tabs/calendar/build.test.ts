import {assessPortfolio} from '../../../src/core/portfolio';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {calendarFrom} from '../../../src/tabs/calendar/build';
import type {TabValue} from '../../../src/tabs/model';
import {AS_OF, daysAhead, healthyAccount, PLAYBOOK} from '../../builders';

const ACME = healthyAccount({
  utilization: 1,
  growth: 'Strong',
  featureRequests: {count: 2, items: []},
  renewalDate: null,
  account: 'Acme',
  owner: 'Ana',
});

/** When the proposal is due to begin, two weeks after somebody gave an earlier step that status. */
function proposal(step: string, status: string, start: TabValue = {day: AS_OF}): TabValue | undefined {
  const row = {identity: 'Acme', row: 2, action: step, fields: {start, status}, fresh: {}};
  const changed = ['status', ...(start === null ? ['start'] : [])];
  const {lines} = calendarFrom(assessPortfolio([ACME], daysAhead(14), PLAYBOOK), DEFAULT_SETTINGS, WORDS.en, {
    days: 90,
    before: [{...row, changed, isTouched: true}],
  });
  return lines.find(({action}) => action === 'proposal')?.fields.start;
}

describe('the days of a conversation', () => {
  it.each([
    {step: 'opening', status: 'Doing', start: '2026-12-14'},
    {step: 'opening', status: 'Done', start: '2026-12-14'},
    {step: 'opening', status: 'To do', start: '2026-12-28'},
    {step: 'opening', status: 'Not this cycle', start: '2026-12-28'},
    {step: 'opening', status: 'our own word', start: '2026-12-28'},
    {step: 'material', status: 'Done', start: '2026-12-28'},
  ])('go on from the day it opened once that is marked as begun: $step $status', ({step, status, start}) => {
    expect(proposal(step, status)).toEqual({day: start});
  });

  it('are made anew when the day it opened was deleted', () => {
    expect(proposal('opening', 'Done', null)).toEqual({day: '2026-12-28'});
  });
});
