import type {Account} from '../../../src/core/account';
import {addDays, daysBetween} from '../../../src/core/day';
import {kindOf} from '../../../src/core/plan/kind';
import {planFor} from '../../../src/core/plan/plan';
import {workdaysAfter} from '../../../src/core/plan/steps';
import {tierAdviceFor} from '../../../src/core/plan/tier';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {type Language, WORDS} from '../../../src/playbook/words';
import {planContext} from '../../../src/tabs/plan/build';
import {AS_OF, accountWith, amount, assessed, daysAhead, daysBefore, NO, on, said, YES} from '../../builders';
import {planOf, textsOf} from './planning';

const DATAFLOW: Partial<Account> = {
  account: 'DataFlow Inc',
  owner: 'Ana Ruiz',
  contact: 'Priya Nair',
  decisionMaker: 'Paul Renner',
  arr: 48_000,
  seatsUsed: 48,
  seatsLicensed: 50,
  apiUtilization: 0.92,
  hiring: amount(20),
  funding: said('Series A'),
  featureRequests: {count: 3, items: []},
  modulesRequested: ['Analytics'],
  nps: {value: 9, scale: 'ten'},
  renewalDate: daysAhead(242),
  seatPrice: 80,
  moduleValue: 15_000,
  tierDelta: 20_000,
  seatsNeeded: 20,
};

describe('the kind of plan', () => {
  it.each<{fields: Partial<Account>; kind: string}>([
    {fields: DATAFLOW, kind: 'Expand'},
    {fields: {utilization: 0.95, vendorReview: YES}, kind: 'Defend first'},
    {fields: {utilization: 0.6, usageTrend: 'Declining'}, kind: 'Adopt first'},
    {fields: {utilization: 0.95, openIssue: YES}, kind: 'Fix first'},
    {fields: {utilization: 0.95, lastContact: daysBefore(61)}, kind: 'Reconnect first'},
    {fields: {utilization: 0.7, relationship: 'Healthy'}, kind: 'Build'},
    {fields: {utilization: 0.5}, kind: 'Adopt first'},
    {fields: {arr: 9_000}, kind: 'Learn'},
  ])('$kind', ({fields, kind}) => expect(kindOf(assessed(fields))).toBe(kind));
});

describe('a plan speaks of the account', () => {
  const plan = planOf(DATAFLOW);

  it('with its own figures and names', () => {
    expect(plan.opening).toBe(
      'I noticed that 48 of 50 seats are in use. With 20 people joining while only 2 seats are free, some of them would wait on their first day. I’d rather plan it with you now than have someone stuck later.',
    );
    expect(plan.email.subject).toBe('48 of 50 seats are in use: shall we plan ahead?');
    expect(plan.email.body).toMatch(/^Hi Priya,\n\n/);
    expect(plan.email.body).toMatch(/\n\nBest regards,\nAna Ruiz$/);
    expect(plan.businessCase.cost).toBe(
      '34,200 to 63,200 a year; plan with 48,700, which is 101% of what they pay today.',
    );
  });

  it('says to stay with the modules when the tier costs more', () => {
    expect(plan.tierAdvice).toMatchObject({advice: 'stay', difference: 5_000});
  });

  it('gets the price approved before the call and brings an executive when the decision maker joins', () => {
    const keys = plan.steps.map(({key}) => key);
    expect(keys.indexOf('pricing')).toBeLessThan(keys.indexOf('call'));
    expect(plan.steps.find(({key}) => key === 'executive')?.action).toContain('Paul Renner');
    expect(planOf({...DATAFLOW, decisionMaker: null}).steps.some(({key}) => key === 'executive')).toBe(false);
  });

  it('answers the four objections', () => {
    expect(plan.objections.map(({key}) => key)).toEqual(['not ready', 'budget', 'more value', 'happy']);
  });

  it('in Chinese as well', () => {
    expect(planOf(DATAFLOW, 'zh').opening).toBe(
      '我注意到，50 个席位已用 48 个。即将有 20 位新同事入职，而只剩 2 个空余席位，入职当天可能有人用不上。与其等到有人用不上，不如我们现在一起提前安排。',
    );
  });
});

describe('guardrails come before selling', () => {
  it.each<{fields: Partial<Account>; forbidden: RegExp}>([
    {fields: {...DATAFLOW, vendorReview: YES}, forbidden: /extra seats|next plan|upgrade/i},
    {
      fields: {...DATAFLOW, seatsUsed: 20, apiUtilization: null, usageTrend: 'Declining', relationship: 'OK'},
      forbidden: /next plan|upgrade/i,
    },
  ])('$fields.vendorReview.yes', ({fields, forbidden}) => {
    const plan = planOf(fields);
    expect(plan.sells).toBe(false);
    expect(plan.objections).toEqual([]);
    expect([plan.opening, plan.email.body, ...plan.steps.map(({action}) => action)].join(' ')).not.toMatch(forbidden);
    expect(plan.plays).toHaveLength(1);
  });

  it('after a fix the offer follows the cure', () => {
    const {plays, steps} = planOf({...DATAFLOW, openIssue: said('exports fail')});
    expect(plays.map(({script}) => script)).toEqual(['Solve, then expand', 'Tier upgrade', 'Capacity']);
    expect(plays[0]?.what).toBe(
      'Put this right first: the issue you have open with us (exports fail). Then come back to the expansion.',
    );
    expect(steps.at(-1)?.key).toBe('fix upgrade');
  });

  it('a defence is over before the last day to give notice', () => {
    const {steps} = planOf({vendorReview: YES, utilization: 0.9, renewalDate: daysAhead(20), noticeDays: 14});
    expect(steps.every(({due}) => due < daysAhead(6))).toBe(true);
  });
});

describe('the renewal strategy', () => {
  it.each([
    {renewalDate: '2027-05-21', strategy: true},
    {renewalDate: '2027-05-22', strategy: false},
    {renewalDate: AS_OF, strategy: true},
    {renewalDate: daysBefore(1), strategy: false},
  ])('within six calendar months: $renewalDate $strategy', ({renewalDate, strategy}) => {
    expect(planOf({...DATAFLOW, renewalDate}).renewal !== null).toBe(strategy);
  });

  it.each<{fields: Partial<Account>; risk: string; expansion: string}>([
    {fields: DATAFLOW, risk: 'low', expansion: 'likely'},
    {
      fields: {utilization: 0.7, featureRequests: {count: 1, items: []}, relationship: 'Healthy'},
      risk: 'low',
      expansion: 'possible',
    },
    {fields: {utilization: 0.7}, risk: 'medium', expansion: 'unlikely'},
    {fields: {...DATAFLOW, vendorReview: YES}, risk: 'high', expansion: 'unlikely'},
  ])('risk $risk, expansion $expansion', ({fields, risk, expansion}) => {
    expect(planOf({...fields, renewalDate: daysAhead(90)}).renewal).toMatchObject({risk, expansion});
  });

  it('counts 12, 8, 4 and 2 weeks to the opt-out date; what has passed is due the next working day', () => {
    const renewal = planOf({...DATAFLOW, renewalDate: '2027-02-26', noticeDays: 30}).renewal;
    expect(renewal?.deadline).toBe('2027-01-27');
    expect(renewal?.timeline.map(({due, wasDue, role}) => [due, wasDue, role])).toEqual([
      ['2026-11-23', '2026-11-04', 'CSM'],
      ['2026-12-02', null, 'AE'],
      ['2026-12-30', null, 'AE'],
      ['2027-01-13', null, 'Legal'],
    ]);
  });

  it('keeps expansion out of a renewal that has to be secured', () => {
    const texts = planOf({...DATAFLOW, vendorReview: YES, renewalDate: daysAhead(90)}).renewal?.timeline ?? [];
    expect(texts[1]?.action).toContain('No expansion');
  });
});

describe('à la carte against the tier', () => {
  const sizing = assessed(DATAFLOW).sizing;
  it.each([
    {modulesArr: 15_000, tierArr: 15_001, tierIncludesModules: true, advice: 'stay'},
    {modulesArr: 15_000, tierArr: 15_000, tierIncludesModules: true, advice: 'move'},
    {modulesArr: 15_000, tierArr: 9_000, tierIncludesModules: false, advice: 'both'},
  ])('$advice', ({advice, ...parts}) => expect(tierAdviceFor({...sizing, ...parts})?.advice).toBe(advice));

  it.each([{modulesArr: null}, {tierArr: null}])('no advice without both prices', (unknown) => {
    expect(tierAdviceFor({...sizing, ...unknown})).toBeNull();
  });
});

it.each([
  {day: '2026-11-20', count: 0, reached: '2026-11-20'}, // a Friday
  {day: '2026-11-20', count: 1, reached: '2026-11-23'},
  {day: '2026-11-21', count: 0, reached: '2026-11-23'}, // a Saturday
  {day: '2026-11-21', count: 5, reached: '2026-11-30'},
])('$count working days from $day are $reached', ({day, count, reached}) => {
  expect(workdaysAfter(day, count)).toBe(reached);
});

it('steps wait for the day the calendar has a place', () => {
  const options = {scripts: SCRIPTS.en, settings: DEFAULT_SETTINGS, words: WORDS.en};
  const later = addDays(AS_OF, 16);
  const plan = planFor(assessed(DATAFLOW), {...planContext(options, AS_OF), opens: () => later});
  expect(plan.steps[0]?.due).toBe(later);
});

describe('people are greeted by name', () => {
  it.each([
    {contact: 'Priya Nair', greeting: 'Hi Priya,'},
    {contact: 'Maria Lopez, VP Operations', greeting: 'Hi Maria,'},
    {contact: 'Dr. Amara Nwosu', greeting: 'Hi Dr. Amara Nwosu,'},
    {contact: '李娜', greeting: 'Hi 李娜,'},
    {contact: 'IT helpdesk', greeting: 'Hi IT helpdesk,'},
    {contact: null, greeting: 'Hello,'},
  ])('$contact: $greeting', ({contact, greeting}) => {
    expect(planOf({utilization: 0.95, contact}).email.body.split('\n')[0]).toBe(greeting);
  });
});

it('a team’s own text is used, and unknown names in it are never shown', () => {
  const scripts = {...SCRIPTS.en, 'opening/ceiling': 'Our words for {{account}}. And {{typo}} too.'};
  const options = {scripts, settings: DEFAULT_SETTINGS, words: WORDS.en};
  const plan = planFor(assessed(DATAFLOW), planContext(options, AS_OF));
  expect(plan.opening).toBe('Our words for DataFlow Inc.');
  expect(textsOf(plan).join()).not.toContain('typo');
});

describe('who decides', () => {
  it.each([
    {decisionMaker: 'Paul Renner', risk: true, asks: true},
    {decisionMaker: 'Priya Nair', risk: false, asks: false},
    {decisionMaker: null, risk: true, asks: false},
  ])('$decisionMaker beside the contact Priya Nair', ({decisionMaker, risk, asks}) => {
    const plan = planOf({...DATAFLOW, decisionMaker, renewalDate: daysAhead(90)});
    expect(plan.risks.some(({key}) => key === 'authority')).toBe(risk);
    expect(plan.renewal?.guide.at(-1)?.text.includes('Paul Renner')).toBe(asks);
  });
});

it('an account of which only the name is known still gets a plan', () => {
  const plan = planOf({...accountWith({account: 'Quiet Pines'})});
  expect(plan.kind).toBe('Learn');
  expect(plan.steps.length).toBeGreaterThan(0);
});

describe('the last day that matters', () => {
  const dues = (fields: Partial<Account>) => planOf({...DATAFLOW, ...fields}).steps.map(({due}) => due);

  it.each([
    {what: 'a renewal', fields: {renewalDate: daysAhead(20)}, before: daysAhead(20)},
    {what: 'the last day to give notice', fields: {renewalDate: daysAhead(110), noticeDays: 90}, before: daysAhead(20)},
  ])('is before $what: no step is due later, and they keep their order', ({fields, before}) => {
    const due = dues(fields);
    expect(due.filter((day) => day >= before)).toEqual([]);
    expect(due).toEqual([...due].sort());
    expect(planOf({...DATAFLOW, ...fields}).steps.map(({key}) => key)).toEqual(
      planOf(DATAFLOW).steps.map(({key}) => key),
    );
  });

  // The as-of date is Saturday 21 November 2026.
  it.each([
    {deadline: '2027-01-08', decided: '2027-01-06'}, // a Friday: the decision falls before it anyway
    {deadline: '2027-01-07', decided: '2027-01-06'},
    {deadline: '2027-01-06', decided: '2027-01-05'},
    {deadline: '2027-01-04', decided: '2027-01-01'}, // a Monday: the Friday before
    {deadline: '2027-01-03', decided: '2027-01-01'}, // a Sunday
    {deadline: '2026-11-24', decided: '2026-11-23'},
    {deadline: '2026-11-23', decided: '2026-11-23'}, // no working day before it
    {deadline: '2026-11-22', decided: '2026-11-21'}, // no working day at all
  ])('is $deadline: decided on $decided', ({deadline, decided}) => {
    expect(dues({renewalDate: deadline}).at(-1)).toBe(decided);
    expect(dues({renewalDate: '2027-07-21', noticeDays: daysBetween(deadline, '2027-07-21')}).at(-1)).toBe(decided);
  });

  it('is the renewal once the last day to give notice has passed', () => {
    expect(dues({renewalDate: daysAhead(20), noticeDays: 30}).at(-1)).toBe('2026-12-10');
    expect(dues({renewalDate: daysAhead(20), noticeDays: 20}).at(-1)).toBe('2026-12-10');
  });

  it('changes no order, not even of steps that come together on it', () => {
    const warm = {utilization: 0.85, featureRequests: {count: 2, items: []}, relationship: 'Healthy'} as const;
    const keys = (fields: Partial<Account>) => planOf({...warm, ...fields}).steps.map(({key}) => key);
    const free = keys({});
    expect(free.indexOf('follow up')).toBeLessThan(free.indexOf('call'));
    expect(keys({renewalDate: daysAhead(4)})).toEqual(free);
  });

  it('changes nothing when it lies far ahead, is past, or is unknown', () => {
    const decision = (fields: Partial<Account>) =>
      planOf({...DATAFLOW, ...fields}).steps.find(({key}) => key === 'decide')?.due;
    expect(decision({renewalDate: daysBefore(10)})).toBe(decision({}));
    expect(decision({renewalDate: null})).toBe(decision({}));
    expect(decision({})).toBe('2027-01-06');
  });
});

describe('where nothing is sold', () => {
  it.each<{language: 'en' | 'zh'; selling: RegExp}>([
    {
      language: 'en',
      selling: /what this adds|what it costs|same budget|expansion talk|proposal for|more seats|next plan/i,
    },
    {language: 'zh', selling: /新增的价值|同一笔预算|扩容|升级到|加购/},
  ])('in $language a plan to defend says nothing of buying more', ({language, selling}) => {
    const fields = {...DATAFLOW, vendorReview: said('reviewing vendors'), renewalDate: daysAhead(60)};
    const plan = planOf(fields, language);
    expect(plan.kind).toBe('Defend first');
    const {opening, email, people, steps, risks, plays} = plan;
    const texts = [
      opening,
      email.body,
      ...people.map(({text}) => text),
      ...steps.map(({action}) => action),
      ...risks.flatMap(({says, answer}) => [says, answer]),
      ...plays.flatMap(({value, approach, talk}) => [value, approach, talk]),
    ];
    expect(texts.filter((text) => selling.test(text))).toEqual([]);
    expect(people[0]?.text).toContain('Paul Renner');
  });
});

describe('the tier and what they asked for', () => {
  const tier = (fields: Partial<Account>, language: Language = 'en') => {
    const plan = planOf({...DATAFLOW, hiring: null, ...fields}, language);
    return {email: plan.email.body, ...plan.plays.find(({script}) => script === 'Tier upgrade')};
  };

  it.each([
    {tierDelta: 15_001, gap: '1'},
    {tierDelta: 20_000, gap: '5,000'},
    {tierDelta: 15_000, gap: null},
    {tierDelta: null, gap: null},
  ])('a tier of $tierDelta beside modules of 15,000 is dearer by $gap, and the play says so', ({tierDelta, gap}) => {
    const move = 'Move them to the next plan rather than adding Analytics à la carte.';
    const stay = `By price alone, à la carte is ${gap} a year cheaper: lead with the plan only if they will use more of it, else stay.`;
    expect(tier({tierDelta}).what).toBe(gap === null ? move : `${move} ${stay}`);
    expect(tier({tierDelta}, 'zh').what?.includes('维持单项加购')).toBe(gap !== null);
  });

  it('a tier without the modules is not offered in their place', () => {
    const {what, value, email} = tier({tierIncludesModules: NO});
    expect(what).toBe(
      'Move them to the next plan. It does not include Analytics: propose it only if they want it for itself, with that on top.',
    );
    expect([value, email].join()).not.toContain('Analytics');
    expect(tier({tierIncludesModules: NO}, 'zh').what).toBe(
      '升级到更高一档套餐。新套餐不含 Analytics：客户确实需要升级本身时才提，所需模块另行加购。',
    );
    // What was asked for is no module here, so nothing says that the tier lacks it.
    const requests = {modulesRequested: null, moduleValue: null, featureRequests: {count: 2, items: ['SSO', 'API']}};
    expect(tier({tierIncludesModules: NO, ...requests}).what).toMatch(/rather than adding SSO and API à la carte/);
  });
});

describe('what they asked for is counted when it is one thing', () => {
  it.each([
    {featureRequests: {count: 3, items: ['SSO']}, modulesRequested: null, en: 'SSO 3 times.', zh: '3 次提到需要 SSO。'},
    {featureRequests: {count: 3, items: []}, modulesRequested: ['Analytics'], en: 'Analytics 3 times.', zh: '3 次提到'},
    {
      featureRequests: {count: 2, items: ['SSO', 'API']},
      modulesRequested: null,
      en: 'SSO and API.',
      zh: '贵团队提到需要 SSO、API。',
    },
    {featureRequests: {count: 2, items: []}, modulesRequested: ['A/B', 'API'], en: 'API.', zh: '贵团队提到需要'},
    {
      featureRequests: {count: 3, items: []},
      modulesRequested: null,
      en: 'than your plan holds today.',
      zh: '贵团队提到的',
    },
  ])('$featureRequests $modulesRequested', ({en, zh, ...fields}) => {
    const asked = {utilization: 0.7, relationship: 'Healthy', renewalDate: daysAhead(90), ...fields} as const;
    expect(planOf(asked).opening.split('I’d like')[0]?.trim()).toMatch(new RegExp(`^Your team has asked for .*${en}$`));
    expect(planOf(asked, 'zh').opening).toContain(zh);
  });
});

it('a play names what opens the door once', () => {
  const why = (fields: Partial<Account>) =>
    planOf({utilization: 0.6, relationship: 'Healthy', ...fields}).plays[0]?.whyNow.map(({key}) => key);
  const initiative = {newInitiative: said('Fraud desk'), adjacentNeed: YES};
  expect(why(initiative)).toEqual(['event-said', 'signal-adjacent need']);
  expect(why({...initiative, milestone: on(daysBefore(3))})).toEqual([
    'event-when',
    'signal-adjacent need',
    'signal-new initiative',
  ]);
});

describe('who decides is met', () => {
  it.each<{fields: Partial<Account>; kind: string; says: RegExp}>([
    {fields: {}, kind: 'Expand', says: /what it costs/},
    {fields: {vendorReview: YES}, kind: 'Defend first', says: /what fell short/},
    {fields: {openIssue: YES}, kind: 'Fix first', says: /what fell short/},
    {
      fields: {seatsUsed: 20, apiUtilization: null, usageTrend: 'Declining', relationship: 'OK'},
      kind: 'Adopt first',
      says: /what fell short/,
    },
    {fields: {lastContact: daysBefore(61)}, kind: 'Reconnect first', says: /a year from now/},
  ])('in a plan of the kind $kind', ({fields, kind, says}) => {
    const plan = planOf({...DATAFLOW, ...fields});
    expect(plan.kind).toBe(kind);
    expect(plan.people[0]?.text).toMatch(/^Paul Renner decides\./);
    expect(plan.people[0]?.text).toMatch(says);
    expect(plan.people[0]?.text.includes('budget')).toBe(kind === 'Expand');
  });
});

describe('what is on record', () => {
  it.each<{what: string; fields: Partial<Account>; says: RegExp}>([
    {
      what: 'in words',
      fields: {positiveOutcome: said('tickets down 40%')},
      says: /^Their result so far: tickets down 40%\./,
    },
    {
      what: 'as a day',
      fields: {positiveOutcome: {...YES, on: daysBefore(16)}},
      says: /^A result of 5 November 2026 is on record: find out/,
    },
    {what: 'as a yes', fields: {milestone: YES}, says: /^A result is on record: find out/},
    {what: 'nowhere', fields: {}, says: /^No result is on record yet/},
    {what: 'as today', fields: {milestone: on(AS_OF)}, says: /^A result of 21 November 2026 is on record/},
    {what: 'as a day to come', fields: {milestone: on(daysAhead(1))}, says: /^No result is on record yet/},
  ])('$what', ({fields, says}) => expect(planOf({...DATAFLOW, ...fields}).businessCase.today).toMatch(says));

  it.each([
    {apiUtilization: 0.9, says: true},
    {apiUtilization: 0.89, says: false},
  ])('a plan limit at $apiUtilization is an argument: $says', ({apiUtilization, says}) => {
    const tier = planOf({...DATAFLOW, hiring: null, seatsUsed: 20, apiUtilization, workarounds: 'many'}).plays[0];
    expect(tier?.value.includes('above the plan limit')).toBe(says);
  });

  it('and who decides is not waited for when it is the person we speak with', () => {
    const executive = (fields: Partial<Account>) =>
      planOf({...DATAFLOW, ...fields}).steps.find(({key}) => key === 'executive')?.action;
    expect(executive({})).toMatch(/^As soon as Paul Renner joins/);
    expect(executive({contact: 'Paul Renner'})).toBe('Introduce one of our executives to Paul Renner.');
    expect(executive({contact: 'paul renner (CFO)'})).toBe('Introduce one of our executives to Paul Renner.');
    expect(executive({contact: 'Paula Renner'})).toMatch(/^As soon as Paul Renner joins/);
  });
});
