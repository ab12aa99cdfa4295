import type {Account} from '../../../src/core/account';
import {assessPortfolio} from '../../../src/core/portfolio';
import type {Schedule, ScheduleKind, Step, StepId} from '../../../src/core/schedule/step';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {stepAction, stepGoal, stepShort, thenAction, whoOf} from '../../../src/tabs/steps/step-words';
import {AS_OF, daysAhead, healthyAccount, PLAYBOOK} from '../../builders';

const IDS = Object.keys(WORDS.en)
  .filter((key) => key.startsWith('step-goal-'))
  .map((key) => key.slice('step-goal-'.length) as StepId);

/** The schedule of an account with those cells, without its steps. */
function scheduleOf(fields: Partial<Account>, kind: ScheduleKind): Schedule {
  const account = healthyAccount({renewalDate: daysAhead(200), ...fields});
  const [of] = assessPortfolio([account], AS_OF, PLAYBOOK).accounts;
  if (of === undefined) throw new Error('There is one account.');
  return {
    of,
    kind,
    made: AS_OF,
    since: null,
    renewal: daysAhead(200),
    decideBy: daysAhead(140),
    firstContact: daysAhead(7),
    days: 90,
    isShortNotice: false,
    waits: false,
    snoozedUntil: null,
    afterwards: null,
    lookAgain: null,
    sendBy: null,
    steps: [],
  };
}

function stepOf(id: StepId): Step {
  const days = {start: AS_OF, end: AS_OF, due: AS_OF};
  return {id, phase: 'opening', role: 'CSM', isSeen: true, ...days};
}

const SEATS = {utilization: 0.96, growth: 'Strong', seatsNeeded: 20, seatPrice: 80} as const;
const TIER = {...SEATS, modulesRequested: ['Analytics'], apiUtilization: 0.92, tierDelta: 20_000} as const;
/** The seats have a price, the tier has none. */
const PARTLY = {...TIER, modulesRequested: null, tierDelta: null} as const;
const PEOPLE = {contact: 'Nadia Osei, Ops', decisionMaker: 'Paul Renner'};

const ACCOUNTS: Record<string, Partial<Account>> = {
  'nothing but a name': {},
  seats: {...SEATS, ...PEOPLE},
  'a tier': {...TIER, ...PEOPLE},
  'an issue': {openIssue: {yes: true, said: 'Search is slow', on: null, amount: null}, ...PEOPLE},
  'a low score': {nps: {value: 4, scale: 'ten'}, relationship: null, ...PEOPLE},
  'an NPS of many': {nps: {value: -20, scale: 'hundred'}, relationship: null},
  'a decision maker we speak with': {...SEATS, contact: 'Paul Renner', decisionMaker: 'Paul Renner'},
};

describe.each(Object.entries(ACCOUNTS))('the steps of an account with %s', (_, fields) => {
  it.each(['en', 'zh'] as const)('are said in %s without holes, short ones in 34 characters', (language) => {
    for (const kind of ['defend', 'renew and expand', 'expand', 'renew'] as const)
      for (const id of IDS) {
        const schedule = scheduleOf(fields, kind);
        const [action, short, goal] = [stepAction, stepShort, stepGoal].map((words) =>
          say(words(stepOf(id), schedule), WORDS[language]),
        );
        expect([action, short, goal].join('\n')).not.toMatch(/undefined|null|NaN|\{| {2}|[:：]$|^$/m);
        expect({id, length: short?.length, fits: (short?.length ?? 99) <= 34}).toMatchObject({fits: true});
      }
  });
});

describe('a step says', () => {
  const said = (id: StepId, fields: Partial<Account>, kind: ScheduleKind) =>
    say(stepAction(stepOf(id), scheduleOf(fields, kind)), WORDS.en);

  it.each<[id: StepId, fields: Partial<Account>, kind: ScheduleKind, says: string]>([
    ['defend-call', PEOPLE, 'defend', 'Call Nadia Osei and listen: what would have to change?'],
    ['defend-call', {}, 'defend', 'Call Acme and listen: what would have to change?'],
    ['fix-call', ACCOUNTS['an issue']!, 'fix', 'Call Nadia Osei about “Search is slow”: what is it blocking?'],
    ['fix-call', ACCOUNTS['a low score']!, 'fix', 'Call Nadia Osei and ask why they scored us 4'],
    ['fix-call', ACCOUNTS['an NPS of many']!, 'fix', 'Call Acme and ask about their NPS of -20'],
    ['expand-price', ACCOUNTS['a tier']!, 'expand', 'Get the higher tier + 20 seats approved at 39,200'],
    ['expand-price', PARTLY, 'expand', 'Get a price approved for the higher tier (not priced yet) + 20 seats 19,200'],
    ['expand-proposal', PARTLY, 'expand', 'Send Acme the proposal: the higher tier (not priced yet) + 20 seats 19,200'],
    ['expand-price', {utilization: 0.96}, 'expand', 'Get a price approved for 7 seats'],
    ['renewal-proposal', ACCOUNTS.seats!, 'expand', 'Send the renewal + expansion proposal: 20 seats'],
    ['renewal-proposal', ACCOUNTS.seats!, 'renew and expand', 'Send the renewal proposal, with 20 seats as an option'],
    ['renewal-proposal', ACCOUNTS.seats!, 'defend', 'Send the renewal proposal, with no add-ons'],
    ['renewal-proposal', ACCOUNTS.seats!, 'reconnect', 'Send the renewal proposal, with no add-ons'],
    ['renewal-proposal', {}, 'renew', 'Send the renewal proposal, with no add-ons'],
  ])('%s for %o in kind %d', (id, fields, kind, says) => expect(said(id, fields, kind)).toBe(says));

  it('no second offer of seats that are quoted ahead of the renewal', () => {
    const texts = (fields: Partial<Account>) => {
      const schedule = {...scheduleOf(fields, 'renew and expand'), steps: [stepOf('renew-seats')]};
      const ids = ['renewal-price', 'renewal-proposal'] as const;
      return ids.map((id) => say(stepAction(stepOf(id), schedule), WORDS.en));
    };
    expect(texts(SEATS)).toEqual([
      'Get renewal pricing approved, with seats co-termed',
      'Send the renewal proposal, with seats co-termed',
    ]);
    expect(texts(TIER)).toEqual([
      'Get renewal pricing approved, plus 20,000 for the higher tier',
      'Send the renewal proposal, with the higher tier as an option',
    ]);
  });

  it('offers at the renewal what was proposed before only while it is open', () => {
    const schedule = {...scheduleOf(SEATS, 'expand'), steps: [stepOf('expand-proposal')]};
    const texts = (['renewal-price', 'renewal-proposal'] as const).map((id) =>
      say(stepAction(stepOf(id), schedule), WORDS.en),
    );
    expect(texts).toEqual([
      'Get renewal pricing approved, with 20 seats if it’s still open',
      'Send the renewal proposal, with 20 seats if it’s still open',
    ]);
  });

  it('offers more time only to an account at risk', () => {
    expect(said('renewal-answer', {relationship: 'At-risk'}, 'defend')).toContain('30–60 more days');
    expect(said('renewal-answer', {}, 'renew')).not.toContain('30–60');
  });
});

it('who does a step is named by the sheet, else by the role', () => {
  const {account} = scheduleOf({owner: 'Maya', ae: null}, 'expand').of;
  const roles = ['CSM', 'AE', 'Legal'] as const;
  expect(roles.map((role) => say(whoOf({role}, account), WORDS.en))).toEqual(['Maya', 'AE', 'Legal']);
});

it('what comes after a fix stands in one line', () => {
  const afterwards = {from: '2027-01-04', kind: 'renew and expand'} as const;
  expect(say(thenAction({...scheduleOf({}, 'fix'), afterwards})!, WORDS.en)).toBe(
    'Then, from Jan 4, 2027: renew and expand',
  );
  expect(thenAction(scheduleOf({}, 'fix'))).toBeNull();
});
