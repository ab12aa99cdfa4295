import type {Account} from '../../../src/core/account';
import type {CalendarStep, StepId} from '../../../src/core/calendar/step';
import {identitiesOf} from '../../../src/core/identity';
import type {PriorityId} from '../../../src/core/playbook';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {actionOf, rowsOf} from '../../../src/tabs/calendar/rows';
import {AS_OF, assessed, daysAhead, daysBefore} from '../../builders';

interface Change {
  readonly account?: Partial<Account>;
  readonly priority?: PriorityId;
  readonly step?: StepId;
}

function stepOf({account = {}, priority, step = 'opening'}: Change = {}): CalendarStep {
  const of = {...assessed({contact: 'Priya', ...account}), rank: 1};
  return {
    of: priority === undefined ? of : {...of, priority},
    step,
    role: 'CSM',
    start: AS_OF,
    end: daysAhead(4),
    wasDue: null,
  };
}

const action = (change: Change) => say(actionOf(stepOf(change)), WORDS.en);

describe('what to do in a step', () => {
  const quiet = {lastContact: daysBefore(75)};

  it.each<Change & {says: RegExp}>([
    {priority: 'Reconnect first', account: quiet, says: /75 days/},
    {priority: 'Reconnect first', account: {}, says: /^Open the conversation with Priya/}, // silent for nobody knows how long
    {priority: 'Engage this week', account: quiet, says: /^Open the conversation with Priya/},
  ])('opens after the silence only where contact comes first: $priority', ({says, ...change}) => {
    expect(action(change)).toMatch(says);
  });

  it.each<{priority: PriorityId; says: string}>([
    {priority: 'Defend first', says: 'Bring the proposal for the renewal. Nothing on top.'},
    {priority: 'Adopt first', says: 'Bring the proposal for the renewal. Nothing on top.'},
    {priority: 'Fix first', says: 'Bring the proposal for the renewal. Nothing on top.'},
    {priority: 'Reconnect first', says: 'Bring the proposal for renewal and expansion.'},
    {priority: 'Engage this week', says: 'Bring the proposal for renewal and expansion.'},
  ])('brings to a renewal what the priority allows: $priority', ({priority, says}) => {
    expect(action({priority, step: 'renewal-proposal'})).toBe(says);
  });
});

describe('the rows of the calendar', () => {
  it('know an account by its ID, else by its name', () => {
    const steps = [
      stepOf({account: {account: 'Acme', accountId: 'A-17', row: 2}}),
      stepOf({account: {account: 'Bolt', row: 3}}),
      stepOf({account: {account: 'Bolt', row: 4}}),
    ];
    const identities = identitiesOf(steps.map(({of}) => of.account));
    const rows = rowsOf(steps, identities, WORDS.en);
    expect(rows.map(({identity, account}) => [identity, account])).toEqual([
      ['A-17', 'Acme'],
      ['Bolt', 'Bolt'],
      ['Bolt  (2)', 'Bolt'],
    ]);
  });
});
