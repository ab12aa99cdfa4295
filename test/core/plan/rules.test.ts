import type {Account} from '../../../src/core/account';
import type {Phrase} from '../../../src/core/phrase';
import {outreachFor} from '../../../src/core/plan/outreach';
import type {PlanKind} from '../../../src/core/plan/scripts';
import {say} from '../../../src/playbook/say';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {WORDS} from '../../../src/playbook/words';
import {AS_OF, amount, daysAhead, daysBefore, healthyAccount, NO, on, said, YES} from '../../builders';
import {planOf} from './planning';

const HOT = {utilization: 1, growth: 'Strong', featureRequests: {count: 2, items: ['SSO']}} as const;

function planWith(fields: Partial<Account>) {
  return planOf(healthyAccount(fields));
}

describe('the kind of a plan', () => {
  it.each<[kind: PlanKind, fields: Partial<Account>, sells: boolean]>([
    ['Expand', HOT, true],
    [
      'Renew',
      {utilization: 0.3, seatsUsed: null, growth: 'None', relationship: 'OK', renewalDate: daysAhead(60)},
      false,
    ],
    ['Build', {utilization: 0.85, growth: 'None', renewalDate: null, relationship: 'OK'}, false],
    ['Defend first', {...HOT, vendorReview: YES}, false],
    ['Adopt first', {usageTrend: 'Declining', utilization: 0.3, seatsUsed: null}, false],
    ['Fix first', {...HOT, openIssue: YES, relationship: null}, true],
    ['Reconnect first', {...HOT, lastContact: daysBefore(90)}, true],
  ])('%s for %o', (kind, fields, sells) => {
    const plan = planWith(fields);
    expect({kind: plan.kind, sells: plan.sells}).toEqual({kind, sells});
    expect(plan.objection === null).toBe(kind !== 'Expand');
  });

  it('is to find out more when nothing is known', () => {
    const plan = planOf({arr: 8_000, products: ['Core']});
    expect(plan).toMatchObject({kind: 'Learn', sells: false, signals: [], available: [], nextPlay: null});
  });

  it('looks ahead to an expansion only when the score says that one may follow', () => {
    expect(planWith({...HOT, openIssue: YES, relationship: null}).nextPlay).toMatchObject({isLater: true});
    const low = planWith({utilization: 0.3, growth: 'None', openIssue: YES, relationship: null});
    expect(low).toMatchObject({kind: 'Fix first', nextPlay: null, sells: false});
  });
});

describe('signals', () => {
  const SIGNALS = {...HOT, hiring: amount(20), championPromoted: on(AS_OF)};

  it('are at most five, the strong ones first, each with what to propose', () => {
    const {signals} = planWith({...SIGNALS, funding: YES, powerUsers: 12, newOffice: YES});
    expect(signals).toHaveLength(5);
    expect(signals.every(({signal}) => signal.strength > 1)).toBe(true);
    expect(signals.every(({propose}) => propose !== null && propose !== '')).toBe(true);
  });

  it('that sell wait under Fix and Reconnect, and are left out under Defend', () => {
    const waiting = planWith({...SIGNALS, lastContact: daysBefore(90)}).signals;
    expect(waiting.filter(({propose}) => propose === null).map(({signal}) => signal.id)).toContain('seat ceiling');
    const held = planWith({...SIGNALS, vendorReview: YES}).signals;
    expect(held.map(({signal}) => signal.id).sort()).toEqual(['champion promoted', 'vendor review']);
  });
});

describe('risks', () => {
  const keysOf = (fields: Partial<Account>) => planWith(fields).risks.map(({key}) => key);

  it.each<[fields: Partial<Account>, keys: string[]]>([
    [{...HOT, contact: 'Kim Lee', decisionMaker: 'Kim Lee', renewalDate: null}, ['budget']],
    [{...HOT, contact: 'Kim Lee', decisionMaker: 'Paul Renner'}, ['budget', 'authority', 'wait']],
    [{...HOT, adjacentNeed: YES, contact: 'Kim Lee', decisionMaker: 'Kim Lee'}, ['competitor', 'budget', 'wait']],
    [{...HOT, vendorReview: YES, championPromoted: YES}, ['competitor', 'silence', 'champion']],
    [{...HOT, lastContact: daysBefore(90), renewalDate: null}, ['moved on']],
    [{usageTrend: 'Declining', utilization: 0.3, seatsUsed: null, champion: 'Max Ruiz'}, ['no time']],
    [
      {usageTrend: 'Declining', utilization: 0.3, seatsUsed: null, lastLogin: daysBefore(61)},
      ['no time', 'no sponsor', 'moved on'],
    ],
  ])('for %o are %j', (fields, keys) => expect(keysOf(fields)).toEqual(keys));
});

describe('the likely objection', () => {
  it.each<[key: string, fields: Partial<Account>]>([
    ['more value', {featureAdoption: 0.5, decisionMaker: 'Paul Renner'}],
    ['budget', {decisionMaker: 'Paul Renner'}],
    ['budget', {budgetCycle: NO}],
    ['happy', {}],
    ['not ready', {relationship: 'OK'}],
  ])('is %s for %o', (key, fields) => expect(planWith({...HOT, ...fields}).objection?.key).toBe(key));

  it('is answered by what the row says', () => {
    const answer = (fields: Partial<Account>) => planWith({...HOT, ...fields}).objection?.answer;
    expect(answer({hiring: said('20 engineers')})).toContain('once you’ve added 20 engineers');
    expect(answer({hiring: said('2 engineers')})).toContain('2 engineers');
    for (const text of ['1 engineer', '12 open roles']) expect(answer({hiring: said(text)})).not.toContain(text);
    expect(answer({})).toContain('100% of your seats in use');
    expect(answer({utilization: null, seatsUsed: 10, apiUtilization: 1})).toContain('a year from now');
  });
});

describe('the renewal', () => {
  it.each<[fields: Partial<Account>, renewal: object | null]>([
    [
      {...HOT, renewalDate: daysAhead(100)},
      {risk: 'low', expansion: 'likely', decideBy: daysAhead(100)},
    ],
    [
      {...HOT, growth: 'None', relationship: 'OK', renewalDate: daysAhead(100)},
      {risk: 'medium', expansion: 'possible'},
    ],
    [
      {...HOT, vendorReview: YES, renewalDate: daysAhead(100)},
      {risk: 'high', expansion: 'unlikely'},
    ],
    [{...HOT, renewalDate: daysAhead(100), noticeDays: 30}, {decideBy: daysAhead(69)}], // the Friday before
    [{...HOT, renewalDate: daysAhead(200)}, null],
    [{...HOT, renewalDate: daysBefore(1)}, null],
    [{...HOT, renewalDate: null}, null],
  ])('of %o is %o', (fields, renewal) => {
    if (renewal === null) expect(planWith(fields).renewal).toBeNull();
    else expect(planWith(fields).renewal).toMatchObject(renewal);
  });
});

describe('whom to engage', () => {
  const peopleOf = (fields: Partial<Account>) => planWith(fields).people.map(({role}) => role);

  it('is an executive of ours where a customer may leave, and the users only where it grows', () => {
    expect(peopleOf({...HOT, vendorReview: YES, powerUsers: 12})).toEqual(['decision maker', 'contact', 'sponsor']);
    expect(peopleOf({...HOT, powerUsers: 12})).toEqual(['decision maker', 'contact', 'users']);
    expect(peopleOf(HOT)).toEqual(['decision maker', 'contact']);
    expect(peopleOf({...HOT, openIssue: YES, powerUsers: 12})).toEqual(['decision maker', 'contact']);
  });
});

describe('what speaks of room or of waiting', () => {
  const followUp = (fields: Partial<Account>) => {
    const plan = planWith({...HOT, utilization: null, seatsUsed: 92, featureRequests: null, ...fields});
    const teller = {scripts: SCRIPTS.en, say: (each: Phrase) => say(each, WORDS.en)};
    return outreachFor(plan.schedule, teller).followUp?.body ?? '';
  };
  const waits = (fields: Partial<Account>) =>
    planWith({...HOT, ...fields}).risks.some(({text}) => /put this off/.test(text));

  it('the follow-up argues with full seats only where the offer gives more room', () => {
    expect(followUp({})).toContain('with 92 of 100 seats in use');
    const services = {
      seatsUsed: 79,
      featureAdoption: 0.3,
      goal: 'Audit',
      growth: 'None',
      newInitiative: said('Portal'),
    } as const;
    expect(followUp(services)).not.toContain('seats in use');
  });

  it.each([
    [90, false],
    [91, true],
  ])('a renewal in %i days is one to wait for: %s', (days, is) =>
    expect(waits({renewalDate: daysAhead(days)})).toBe(is),
  );
});
