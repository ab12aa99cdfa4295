import type {Account} from '../../../src/core/account';
import {type AccountPlan, planFor} from '../../../src/core/plan/plan';
import type {PlanKind, ScriptKey, Scripts} from '../../../src/core/plan/scripts';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {planContext} from '../../../src/tabs/plan/build';
import {AS_OF, accountWith, amount, assessed, daysAhead, daysBefore, NO, playbookOf, said, YES} from '../../builders';

/** Scripts that say nothing but their own key, so that a plan shows which script it uses where. */
const KEYS = Object.fromEntries(Object.keys(SCRIPTS.en).map((key) => [key, key])) as Scripts;

const CATALOGUE = {
  seatPrice: 80,
  limitUpgrade: null,
  modules: [
    {name: 'Analytics', arr: 15_000},
    {name: 'Forecast', arr: 8_000},
  ],
  tiers: [],
  services: [],
};
const SETTINGS = {...DEFAULT_SETTINGS, catalogue: CATALOGUE};

function planWith(fields: Partial<Account>, scripts: Scripts = KEYS): AccountPlan {
  const assessment = assessed(accountWith(fields), playbookOf({catalogue: CATALOGUE}));
  return planFor(assessment, planContext({scripts, settings: SETTINGS, words: WORDS.en}, AS_OF));
}

/** Warm, and nothing happened that could open a conversation or be offered. */
const CALM: Partial<Account> = {
  utilization: 0.5,
  growth: 'Strong',
  relationship: 'Healthy',
  workarounds: 'none',
  renewalDate: daysAhead(150),
};

/** Hot: full, growing, asking. */
const HOT: Partial<Account> = {
  ...CALM,
  utilization: null,
  seatsUsed: 50,
  seatsLicensed: 50,
  featureRequests: {count: 2, items: []},
};

const OF_KIND: Readonly<Record<PlanKind, Partial<Account>>> = {
  Expand: CALM,
  Build: {utilization: 0.7, relationship: 'Healthy'},
  'Defend first': {...HOT, vendorReview: YES},
  'Adopt first': {...HOT, seatsUsed: 20, usageTrend: 'Declining'},
  'Fix first': {...HOT, openIssue: YES},
  'Reconnect first': {...HOT, lastContact: daysBefore(61)},
  Learn: {arr: 9_000},
};
const KINDS = Object.keys(OF_KIND) as PlanKind[];

describe('the e-mail', () => {
  it.each<{name: string; fields: Partial<Account>; subject: ScriptKey; body: readonly ScriptKey[]}>([
    {name: 'nothing to go by', fields: CALM, subject: 'subject/Expand', body: ['opening/Expand', 'ask/Expand']},
    {
      name: 'an offer, but no event',
      fields: {...CALM, workarounds: 'many'},
      subject: 'subject/Expand',
      body: ['opening/Tier upgrade', 'ask/Expand'],
    },
    {
      name: 'an event, but no offer',
      fields: {...CALM, championPromoted: YES},
      subject: 'subject/champion promoted',
      body: ['opening/champion promoted', 'ask/Expand'],
    },
    {
      name: 'an event, and an offer that follows',
      fields: {...CALM, workarounds: 'some', championPromoted: YES, relationship: 'OK'},
      subject: 'subject/champion promoted',
      body: ['opening/champion promoted', 'opening/Tier upgrade', 'ask/Expand'],
    },
    {
      name: 'an event, an offer, and no time to lose',
      fields: HOT,
      subject: 'subject/ceiling',
      body: ['opening/ceiling', 'opening/Capacity', 'ask/Now'],
    },
  ])('to expand, with $name', ({fields, subject, body}) => {
    const {email, opening, kind} = planWith(fields);
    expect(kind).toBe('Expand');
    expect(email).toEqual({subject, body: ['email/greeting', ...body, 'email/sign-off'].join('\n\n')});
    expect(opening).toBe(body[0]);
  });

  it.each(KINDS.filter((kind) => kind !== 'Expand'))('%s proposes nothing', (kind) => {
    const {email, opening} = planWith(OF_KIND[kind]);
    expect(email.subject).toBe(`subject/${kind}`);
    expect(email.body.split('\n\n')).toEqual(['email/greeting', `opening/${kind}`, `ask/${kind}`, 'email/sign-off']);
    expect(opening).toBe(`opening/${kind}`);
  });

  it('has no gap where a script has nothing to say', () => {
    const {email} = planWith(HOT, {...KEYS, 'opening/Capacity': 'For {{nobody}}.'});
    expect(email.body).toBe('email/greeting\n\nopening/ceiling\n\nask/Now\n\nemail/sign-off');
  });
});

describe('the plays', () => {
  const plays = (fields: Partial<Account>) =>
    planWith(fields).plays.map(({script, first, arr}) => `${script}${first ? ' first' : ''}: ${arr}`);

  it.each<{name: string; fields: Partial<Account>; expected: string[]}>([
    {name: 'nothing speaks for an offer', fields: CALM, expected: []},
    {
      name: 'an offer and its runner-up, each with its own value',
      fields: {...HOT, seatsNeeded: 10, tierDelta: 7_000},
      expected: ['Capacity first: 9600', 'Tier upgrade: 7000'],
    },
    {
      name: 'a module is worth its price',
      fields: {...CALM, adjacentNeed: YES, modulesRequested: ['Forecast']},
      expected: ['Cross-sell first: 8000'],
    },
    {
      name: 'services and a longer agreement have no price of their own',
      fields: {...CALM, renewalDate: daysAhead(90), featureAdoption: 0.4, goal: 'fewer tickets', seatsNeeded: 10},
      expected: ['Professional services first: null', 'Multi-year renewal + expansion: null'],
    },
    {
      name: 'new ground for a customer who holds little',
      fields: {...CALM, newOffice: YES, products: []},
      expected: ['Land-and-expand first: null'],
    },
    {
      name: 'new ground for a customer who holds half',
      fields: {...CALM, newOffice: YES, products: ['analytics']},
      expected: ['Capacity first: null'],
    },
    {name: 'a defence', fields: OF_KIND['Defend first'], expected: ['Retention first: null']},
    {name: 'adoption', fields: OF_KIND['Adopt first'], expected: ['Adoption first: null']},
    {
      name: 'a fix, and the offers that follow it',
      fields: {...OF_KIND['Fix first'], seatsNeeded: 10},
      expected: ['Solve, then expand first: null', 'Capacity: 9600', 'Tier upgrade: null'],
    },
    {
      name: 'a customer who asks for more but uses little',
      fields: {utilization: 0.1, growth: 'None', pricingInterest: YES},
      expected: ['Adoption first: null'],
    },
    {name: 'too little is known', fields: {...OF_KIND.Learn, adjacentNeed: YES}, expected: []},
  ])('$name', ({fields, expected}) => expect(plays(fields)).toEqual(expected));

  it('have a script for each of their parts', () => {
    expect(planWith(HOT).plays[0]).toMatchObject({
      what: 'play/Capacity/what',
      value: 'play/Capacity/value',
      approach: 'play/Capacity/approach',
      talk: 'play/Capacity/talk',
    });
  });

  it.each<{name: string; fields: Partial<Account>; keys: string[]}>([
    {
      name: 'the event first, then what speaks for the offer',
      fields: HOT,
      keys: ['seats-used', 'seats-used', 'full-house'],
    },
    {name: 'without an event', fields: {...CALM, workarounds: 'many'}, keys: ['workarounds-many']},
    {name: 'a defence needs no reason', fields: OF_KIND['Defend first'], keys: []},
  ])('say why now: $name', ({fields, keys}) => {
    expect(planWith(fields).plays[0]?.whyNow.map(({key}) => key)).toEqual(keys);
  });
});

describe('where something may be sold', () => {
  it.each<{kind: PlanKind; sells: boolean}>([
    {kind: 'Expand', sells: true},
    {kind: 'Fix first', sells: true},
    {kind: 'Reconnect first', sells: true},
    {kind: 'Build', sells: false},
    {kind: 'Defend first', sells: false},
    {kind: 'Adopt first', sells: false},
    {kind: 'Learn', sells: false},
  ])('$kind: costs, objections and prices $sells', ({kind, sells}) => {
    const plan = planWith({...OF_KIND[kind], tierDelta: 9_000, moduleValue: 5_000});
    expect(plan.kind).toBe(kind);
    expect(plan.sells).toBe(sells);
    expect(plan.businessCase).toMatchObject({
      today: 'case/today',
      cost: sells ? 'case/cost' : '',
      fillIn: sells ? 'case/fill in' : '',
    });
    expect(plan.objections.map(({says, answer}) => `${says} – ${answer}`)).toEqual(
      sells ? ['not ready', 'budget', 'more value', 'happy'].map((key) => `objection/${key} – answer/${key}`) : [],
    );
    expect(plan.tierAdvice !== null).toBe(sells);
  });

  it('the first play says what it adds', () => {
    expect(planWith(HOT).businessCase.adds).toBe('play/Capacity/value');
    expect(planWith(CALM).businessCase.adds).toBe('');
    expect(planWith(OF_KIND['Defend first']).businessCase.adds).toBe('');
  });
});

describe('what else there is', () => {
  it.each<{what: string; fields: Partial<Account>; available: string[]}>([
    {what: 'the modules they do not have', fields: {...CALM, products: ['analytics']}, available: ['Forecast']},
    {what: 'nothing when they have all', fields: {...CALM, products: ['Forecast', 'Analytics ']}, available: []},
    {what: 'nothing when nobody knows what they have', fields: CALM, available: []},
    {what: 'nothing in a defence', fields: {...OF_KIND['Defend first'], products: []}, available: []},
  ])('is $what', ({fields, available}) => expect(planWith(fields).available).toEqual(available));

  it.each<{kind: PlanKind; proposals: string[]}>([
    {kind: 'Expand', proposals: ['propose/new office', 'propose/champion promoted']},
    {kind: 'Defend first', proposals: ['propose/champion promoted', 'propose/vendor review']}, // they sell nothing
  ])('is proposed for each signal: $kind', ({kind, proposals}) => {
    const plan = planWith({...CALM, newOffice: YES, championPromoted: YES, vendorReview: kind === 'Expand' ? NO : YES});
    expect(plan.kind).toBe(kind);
    expect(plan.signals.map(({propose}) => propose).filter((text) => text !== '')).toEqual(proposals);
  });
});

describe('the people', () => {
  it.each<{kind: PlanKind; people: string[]}>([
    {kind: 'Expand', people: ['who/decision maker', 'who/advocate', 'who/users']},
    {kind: 'Build', people: ['who/decision maker early', 'who/advocate', 'who/users']},
    {kind: 'Fix first', people: ['who/decision maker held', 'who/advocate', 'who/users']},
    {kind: 'Defend first', people: ['who/decision maker held', 'who/sponsor', 'who/advocate']},
  ])('of the plan $kind', ({kind, people}) => {
    expect(planWith(OF_KIND[kind]).people.map(({text}) => text)).toEqual(people);
  });

  it.each<{who: string; fields: Partial<Account>; risk: boolean}>([
    {who: 'somebody else decides', fields: {contact: 'Priya Nair', decisionMaker: 'Paul Renner'}, risk: true},
    {who: 'our contact decides', fields: {contact: 'Paul Renner', decisionMaker: 'Paul Renner'}, risk: false},
    {who: 'we know nobody else', fields: {decisionMaker: 'Paul Renner'}, risk: false},
    {who: 'nobody knows who decides', fields: {contact: 'Priya Nair'}, risk: true},
    {who: 'nobody is known', fields: {}, risk: true},
  ])('$who: the risk that they may not decide is $risk', ({fields, risk}) => {
    const {risks} = planWith({...CALM, ...fields});
    expect(risks.map(({key}) => key)).toEqual(
      risk ? ['budget', 'competitor', 'authority', 'wait'] : ['budget', 'competitor', 'wait'],
    );
    expect(risks[0]).toEqual({key: 'budget', says: 'risk/budget', answer: 'mitigation/budget'});
  });
});

describe('the renewal', () => {
  const RENEWS: Partial<Account> = {owner: 'Ana Ruiz', ae: 'Tom Berg', renewalDate: daysAhead(70)};
  const timeline = (fields: Partial<Account>) =>
    planWith({...fields, ...RENEWS}).renewal?.timeline.map(
      ({action, owner, role, due, wasDue}) => `${action}: ${owner} (${role}), ${due}, was ${wasDue}`,
    );

  // 70 days from Saturday 21 November are Saturday 30 January.
  it('has four steps, each by whom and when', () => {
    expect(timeline(CALM)).toEqual([
      'renewal/review: Ana Ruiz (CSM), 2026-11-23, was 2026-11-07',
      'renewal/proposal: Tom Berg (AE), 2026-12-07, was null', // a Saturday moves to Monday
      'renewal/negotiation: Tom Berg (AE), 2027-01-04, was null',
      'renewal/contract: null (Legal), 2027-01-18, was null',
    ]);
  });

  it('a step of today is not late', () => {
    const review = planWith({...CALM, renewalDate: daysAhead(84)}).renewal?.timeline[0];
    expect(review).toMatchObject({due: '2026-11-23', wasDue: null});
  });

  it.each<{kind: PlanKind; held: boolean}>([
    {kind: 'Expand', held: false},
    {kind: 'Fix first', held: false},
    {kind: 'Reconnect first', held: false},
    {kind: 'Build', held: true},
    {kind: 'Defend first', held: true},
    {kind: 'Adopt first', held: true},
  ])('$kind: a proposal without expansion $held', ({kind, held}) => {
    const plan = planWith({...OF_KIND[kind], renewalDate: daysAhead(150)});
    expect(plan.kind).toBe(kind);
    const texts = [
      ...(plan.renewal?.timeline.map(({action}) => action) ?? []),
      ...(plan.renewal?.guide.map(({text}) => text) ?? []),
    ];
    expect(texts).toEqual([
      'renewal/review',
      held ? 'renewal/proposal held' : 'renewal/proposal',
      'renewal/negotiation',
      'renewal/contract',
      'guide/value delivered',
      'guide/original criteria',
      held ? 'guide/next step held' : 'guide/next step',
      'guide/concerns',
    ]);
  });

  it.each([
    {noticeDays: null, deadline: daysAhead(150)},
    {noticeDays: 30, deadline: daysAhead(120)},
  ])('counts to $deadline with $noticeDays days of notice', ({noticeDays, deadline}) => {
    expect(planWith({...CALM, noticeDays}).renewal).toMatchObject({renewalDate: daysAhead(150), deadline});
  });
});

it('a step without anything to say is left out', () => {
  const steps = planWith({...CALM, hiring: amount(3)}, {...KEYS, 'step/call': '{{nobody}}'}).steps.map(({key}) => key);
  expect(steps).not.toContain('call');
  expect(steps).toContain('email');
});

it('only a plan that sells waits for the calendar', () => {
  const opens = () => daysAhead(30);
  const firstDue = (fields: Partial<Account>) => {
    const context = planContext({scripts: KEYS, settings: SETTINGS, words: WORDS.en}, AS_OF);
    return planFor(assessed(accountWith(fields)), {...context, opens}).steps[0]?.due;
  };
  expect(firstDue(CALM)).toBe('2026-12-21'); // a Monday
  expect(firstDue({...CALM, openIssue: said('exports fail')})).toBe('2026-11-23');
});
