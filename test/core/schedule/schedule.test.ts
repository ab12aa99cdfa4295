import type {Account} from '../../../src/core/account';
import {addDays, addMonths} from '../../../src/core/day';
import {assessPortfolio} from '../../../src/core/portfolio';
import {nextActionOf} from '../../../src/core/schedule/next-action';
import {type ScheduleContext, schedulesOf} from '../../../src/core/schedule/schedule';
import type {Schedule, ScheduleKind, SteeringDecision, TypedStep} from '../../../src/core/schedule/step';
import {SCHEDULE_RULES} from '../../../src/playbook/rules/schedule';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {accountWith, amount, PLAYBOOK, said, YES} from '../../builders';

/** A Monday. */
const AS_OF = '2026-11-30';

function schedules(accounts: readonly Partial<Account>[], context: Partial<ScheduleContext> = {}): Schedule[] {
  const sheet = accounts.map((fields, index) => accountWith({...fields, row: index + 2}));
  const asOf = context.asOf ?? AS_OF;
  const assessed = assessPortfolio(sheet, asOf, PLAYBOOK).accounts;
  const found = schedulesOf(assessed, {asOf, settings: DEFAULT_SETTINGS, rules: SCHEDULE_RULES, days: 90, ...context});
  return sheet.map(({row}) => found.get(row)!);
}

function scheduleOf(fields: Partial<Account>, context: Partial<ScheduleContext> = {}): Schedule {
  return schedules([fields], context)[0]!;
}

function lines({steps}: Schedule): string[] {
  return steps.map(
    ({id, start, end, due}) => `${due.slice(5)} ${id}${start === end ? '' : ` ${start.slice(5)}…${end.slice(5)}`}`,
  );
}

/** Hot, with every reason to talk about more. */
const HOT: Partial<Account> = {
  utilization: 0.96,
  hiring: amount(20),
  funding: said('Series B'),
  featureRequests: {count: 3, items: []},
  relationship: 'Healthy',
};
const WARM: Partial<Account> = {utilization: 0.7, featureRequests: {count: 1, items: []}, relationship: 'Healthy'};
const NURTURE: Partial<Account> = {utilization: 0.82, relationship: 'OK'};

describe('the schedules of the method’s own accounts', () => {
  it.each<[name: string, fields: Partial<Account>, kind: ScheduleKind, ...steps: string[]]>([
    [
      'expand',
      {...HOT, renewalDate: addMonths(AS_OF, 8)},
      'expand',
      ...['12-01 expand-email', '12-03 expand-compare', '12-04 expand-discovery'],
      ...['12-07 expand-recap 12-07…12-18', '12-17 expand-price', '12-21 expand-proposal 12-21…01-13'],
      ...['01-14 expand-approval 01-14…02-12', '02-26 expand-close 02-15…02-26'],
    ],
    [
      'fix first',
      {utilization: 1, workarounds: 'many', renewalDate: addMonths(AS_OF, 6), nps: {value: 4, scale: 'ten'}},
      'fix',
      ...['12-02 fix-call', '12-04 fix-agree', '12-30 fix-done 12-07…12-30'],
      ...['01-07 fix-check', '03-05 renewal-review', '04-02 renewal-proposal'],
      ...['04-30 renewal-terms', '05-14 renewal-signature 05-03…05-14'],
    ],
    [
      'renew and expand, at short notice',
      {...WARM, renewalDate: addMonths(AS_OF, 3)},
      'renew and expand',
      ...['12-04 renew-invite', '12-11 renew-discovery', '01-05 renewal-price'],
      ...['01-07 renewal-proposal', '02-02 renewal-terms', '02-15 renewal-signature 02-03…02-15'],
    ],
    [
      'defend, at short notice',
      {utilization: 0.85, renewalDate: addDays(AS_OF, 30), vendorReview: said('reviewing vendors')},
      'defend',
      ...['11-30 defend-prepare', '12-02 defend-call', '12-03 defend-value', '12-07 defend-executive'],
      ...['12-10 renewal-proposal', '12-18 renewal-terms', '12-23 renewal-signature 12-21…12-23'],
    ],
    [
      'adopt first',
      {utilization: 0.6, usageTrend: 'Declining', renewalDate: addMonths(AS_OF, 12)},
      'adopt',
      ...['12-04 adopt-review', '12-11 adopt-plan', '12-30 adopt-check-30'],
      ...['01-29 adopt-check-60', '02-23 adopt-check-85'],
    ],
    [
      'reconnect first, with the renewal behind the call',
      {...NURTURE, lastContact: addDays(AS_OF, -70), renewalDate: addMonths(AS_OF, 5)},
      'reconnect',
      ...['12-01 reconnect-write 12-01…12-03', '12-04 reconnect-other', '12-11 reconnect-call'],
      ...['02-05 renewal-review', '03-05 renewal-proposal', '04-02 renewal-terms'],
      ...['04-16 renewal-signature 04-05…04-16'],
    ],
    [
      'renew only, in time for a review',
      {...NURTURE, renewalDate: addDays(AS_OF, 88)},
      'renew',
      ...['12-04 renewal-review', '12-30 renewal-price', '01-04 renewal-proposal'],
      ...['01-29 renewal-terms', '02-12 renewal-signature 02-01…02-12'],
    ],
    ['nothing now', NURTURE, 'none'],
  ])('%s', (_, fields, kind, ...steps) => {
    const schedule = scheduleOf(fields);
    expect([schedule.kind, lines(schedule)]).toEqual([kind, steps]);
  });
});

describe('a deadline', () => {
  it.each([
    {days: 90, kind: 'renew and expand'},
    {days: 92, kind: 'expand'},
  ])('$days days ahead makes kind $kind', ({days, kind}) => {
    expect(scheduleOf({...WARM, renewalDate: addDays(AS_OF, days)}).kind).toBe(kind);
  });

  it('is the notice deadline when that is known and ahead; the signature alone follows it', () => {
    const schedule = scheduleOf({...NURTURE, renewalDate: '2027-03-31', noticeDays: 60});
    expect([schedule.decideBy, schedule.renewal]).toEqual(['2027-01-29', '2027-03-31']);
    expect(lines(schedule).slice(-2)).toEqual(['01-11 renewal-terms', '03-11 renewal-signature 01-12…03-11']);
  });

  it('whose notice has passed is checked first, and the renewal counts', () => {
    const schedule = scheduleOf({...NURTURE, renewalDate: addDays(AS_OF, 40), noticeDays: 60});
    expect([schedule.decideBy, lines(schedule)[0]]).toEqual(['2027-01-08', '12-01 check-notice']);
  });

  it('that has passed is asked about first, and counts as none', () => {
    const schedule = scheduleOf({...HOT, renewalDate: addDays(AS_OF, -3)});
    expect([schedule.kind, lines(schedule).slice(0, 2)]).toEqual([
      'expand',
      ['12-01 confirm-renewal', '12-02 expand-email'],
    ]);
  });

  it('leaves the email of a 30-day plan where it is when the call comes next', () => {
    const first = lines(scheduleOf({...HOT, renewalDate: addDays(AS_OF, -3)}, {days: 30})).slice(0, 3);
    expect(first).toEqual(['12-01 confirm-renewal', '11-30 expand-email', '12-01 expand-compare']);
  });

  it('without a date is looked up when the account has to be defended', () => {
    expect(lines(scheduleOf({utilization: 0.85, vendorReview: YES}))).toContain('11-30 defend-find-date');
  });

  it.each([
    {left: 10, asks: false},
    {left: 9, asks: true},
  ])('with $left working days behind the first contact: call now is $asks', ({left, asks}) => {
    // The first contact of an account that only renews is Tuesday, December 1.
    const renewalDate = left === 10 ? '2026-12-15' : '2026-12-14';
    const ids = scheduleOf({...NURTURE, renewalDate}).steps.map(({id}) => id);
    expect(ids.includes('renewal-call-now')).toBe(asks);
    expect(ids.includes('renewal-answer')).toBe(asks);
    expect(ids.includes('renewal-proposal')).toBe(!asks);
  });
});

describe('the renewal of an account', () => {
  it.each([
    {arr: 49_999, ids: ['renewal-proposal', 'renewal-signature']},
    {arr: 50_000, ids: ['renewal-review', 'renewal-price', 'renewal-proposal', 'renewal-terms', 'renewal-signature']},
    {arr: null, ids: ['renewal-review', 'renewal-price', 'renewal-proposal', 'renewal-terms', 'renewal-signature']},
  ])('with an ARR of $arr has $ids', ({arr, ids}) => {
    const settings = {...DEFAULT_SETTINGS, reviewFromArr: 50_000};
    const {steps} = scheduleOf({...NURTURE, arr, renewalDate: addDays(AS_OF, 88)}, {settings});
    expect(steps.map(({id}) => id)).toEqual(ids);
  });

  it.each([
    {days: 88, review: '2026-12-04', sendBy: '2026-11-30'}, // no week is left: on the first day
    {days: 60, review: '2026-12-01', sendBy: '2026-11-30'}, // the review is late itself
    {days: 100, review: null, sendBy: null}, // not yet
  ])(
    'in $days days: its review is on $review, and the mail that asks for it goes out by $sendBy',
    ({days, review, sendBy}) => {
      const schedule = scheduleOf({...NURTURE, arr: 80_000, renewalDate: addDays(AS_OF, days)});
      const step = schedule.steps.find(({id}) => id === 'renewal-review');
      expect([step?.due ?? null, schedule.sendBy]).toEqual([review, sendBy]);
    },
  );

  it('that comes late takes its owner’s next days, two a day, the nearest first', () => {
    const late = [60, 40, 50, 70].map((days, index) => ({
      ...NURTURE,
      account: `Account ${index}`,
      owner: 'Maya',
      renewalDate: addDays(AS_OF, days),
    }));
    expect(schedules(late).map(({firstContact}) => firstContact)).toEqual([
      ...['2026-12-02', '2026-12-01', '2026-12-01', '2026-12-02'],
    ]);
  });
});

describe('discovery calls', () => {
  const team = Array.from({length: 5}, (_, index) => ({...HOT, account: `Account ${index}`, owner: 'Maya'}));
  const settings = {...DEFAULT_SETTINGS, conversationsPerWeek: 2};

  it('wait for a free week of their owner, and everything moves with them', () => {
    const found = schedules(team, {settings});
    expect(found.map(({firstContact}) => firstContact)).toEqual([
      ...['2026-12-04', '2026-12-04', '2026-12-07', '2026-12-07', '2026-12-14'],
    ]);
    expect(lines(found[4]!).slice(0, 2)).toEqual(['12-09 expand-email', '12-11 expand-compare']);
  });

  it('have no dates when no week is free', () => {
    const many = Array.from({length: 30}, (_, index) => ({...HOT, account: `Account ${index}`, owner: 'Maya'}));
    const waiting = schedules(many, {settings}).filter(({waits}) => waits);
    expect([waiting.length, waiting.flatMap(({steps}) => steps), waiting[0]?.lookAgain]).toEqual([4, [], null]);
  });

  it('wait for nobody when the sheet names no owner', () => {
    const nobody = team.map((fields) => ({...fields, owner: null}));
    expect(new Set(schedules(nobody, {settings}).map(({firstContact}) => firstContact))).toEqual(
      new Set(['2026-12-04']),
    );
  });

  it('take another number for an owner who is listed', () => {
    const found = schedules(team, {settings: {...settings, ownerCapacity: ['maya: 5']}});
    expect(new Set(found.map(({firstContact}) => firstContact)).size).toBe(1);
  });

  it('keep a place in a week that is full of other calls', () => {
    const fixes = Array.from({length: 3}, (_, index) => ({
      ...HOT,
      account: `Fix ${index}`,
      owner: 'Maya',
      openIssue: YES,
    }));
    const [, , , expand] = schedules([...fixes, team[0]!], {settings});
    expect([expand?.kind, expand?.firstContact]).toEqual(['expand', '2026-12-04']);
  });

  it('take a third of the days in a month’s plan', () => {
    expect(lines(scheduleOf(HOT, {days: 30}))).toEqual([
      ...['11-30 expand-email', '12-01 expand-compare', '12-02 expand-discovery', '12-03 expand-price'],
      ...['12-03 expand-recap 12-03…12-04', '12-07 expand-proposal 12-07…12-14', '12-15 expand-approval 12-15…12-24'],
      '12-29 expand-close 12-28…12-29',
    ]);
  });
});

it('an expansion is spread anew when its length changes', () => {
  const first = scheduleOf(HOT);
  const remembered = () => ({...first, firstContact: '2026-12-04'});
  const later = '2026-12-07';
  expect(scheduleOf(HOT, {asOf: later, remembered}).made).toBe(AS_OF);
  expect(scheduleOf(HOT, {asOf: later, remembered, days: 30}).made).toBe(later);
});

describe('since when an account’s weeks are about the same', () => {
  const before = {...scheduleOf(HOT), made: '2026-11-20', since: '2026-11-02', days: 90} as const;
  it.each<[what: string, context: Partial<ScheduleContext>, since: string | null, made: string]>([
    ['no run before', {}, null, AS_OF],
    ['the kind it was', {remembered: () => before}, '2026-11-02', '2026-11-20'],
    ['the same kind ever since', {remembered: () => ({...before, since: null})}, null, '2026-11-20'],
    ['the same kind with other dates', {remembered: () => before, isReplanned: true}, '2026-11-02', AS_OF],
    ['another deadline', {remembered: () => ({...before, decideBy: '2027-10-10'})}, '2026-11-02', AS_OF],
    ['another kind', {remembered: () => ({...before, kind: 'fix'})}, AS_OF, AS_OF],
  ])('%s', (_, context, since, made) => expect(scheduleOf(HOT, context)).toMatchObject({since, made}));
});

describe('what a team decided', () => {
  const decided = (decision: Partial<SteeringDecision>) => ({
    decided: () => ({decision: null, due: null, outcome: null, ...decision}),
  });

  it.each<[what: string, decision: Partial<SteeringDecision>, kind: ScheduleKind, lookAgain: string | null]>([
    ['a hold ends on its day', {decision: 'Hold', due: '2026-12-15'}, 'none', '2026-12-15'],
    ['a hold that is over counts no more', {decision: 'Hold', due: AS_OF}, 'expand', null],
    ['a drop has no end', {decision: 'Drop'}, 'none', '2027-01-29'],
    ['a defense begins with a call', {decision: 'Defend'}, 'defend', null],
    ['a win ends it', {outcome: 'Won'}, 'none', '2027-01-29'],
  ])('%s', (_, decision, kind, lookAgain) => {
    const schedule = scheduleOf(HOT, decided(decision));
    expect([schedule.kind, schedule.lookAgain]).toEqual([kind, lookAgain]);
  });

  it.each<Partial<SteeringDecision>>([{decision: 'Hold'}, {decision: 'Drop'}, {outcome: 'Won'}])(
    'never wins over a guardrail: %o',
    (decision) => {
      expect(scheduleOf({...HOT, vendorReview: YES}, decided(decision)).kind).toBe('defend');
    },
  );

  it('leaves the renewal of what was won or dropped on the calendar', () => {
    const renewing = {...HOT, renewalDate: addDays(AS_OF, 60)};
    expect(scheduleOf(renewing, decided({outcome: 'Won'})).kind).toBe('renew');
    expect(scheduleOf(renewing, decided({decision: 'Drop'})).kind).toBe('renew');
  });
});

describe('the next action', () => {
  const schedule = scheduleOf({...HOT, owner: 'Maya'});

  it('is the first open step', () => {
    expect(nextActionOf(schedule, AS_OF)).toMatchObject({step: {id: 'expand-email'}, on: '2026-12-01', who: 'Maya'});
    const done = nextActionOf(schedule, AS_OF, (id) =>
      id === 'expand-email' ? {status: 'done', owner: null, due: null} : null,
    );
    expect(done).toMatchObject({step: {id: 'expand-compare'}, on: '2026-12-03', isOverdue: false});
  });

  it('is overdue from the day after its end, and keeps its day', () => {
    expect(nextActionOf(schedule, '2026-12-01').isOverdue).toBe(false);
    expect(nextActionOf(schedule, '2026-12-02')).toMatchObject({on: '2026-12-01', isOverdue: true});
  });

  it.each<[what: string, typed: Partial<TypedStep>, asOf: string, isOverdue: boolean]>([
    ['a day that was typed', {due: '2026-12-08'}, '2026-12-08', false],
    ['the day after it', {due: '2026-12-08'}, '2026-12-09', true],
    ['a start before an end', {due: '2026-12-03', end: '2026-12-08'}, '2026-12-08', false],
    ['the day after that end', {due: '2026-12-03', end: '2026-12-08'}, '2026-12-09', true],
    ['a start beyond an end', {due: '2026-12-10', end: '2026-12-08'}, '2026-12-10', false],
    ['a day that is kept, within its span', {due: '2026-11-30', isKept: true}, '2026-12-01', false],
    ['a day that is kept, beyond it', {due: '2026-12-03', isKept: true}, '2026-12-03', false],
    ['the day after that', {due: '2026-12-03', isKept: true}, '2026-12-04', true],
  ])('is overdue by what people typed: %s', (_, typed, asOf, isOverdue) => {
    const of = () => ({status: 'doing', owner: null, due: null, ...typed}) as const;
    expect(nextActionOf(schedule, asOf, of).isOverdue).toBe(isOverdue);
  });

  it('has the owner and the day that people typed', () => {
    const typed = nextActionOf(schedule, AS_OF, () => ({status: 'doing', owner: 'Ana', due: '2026-12-08'}));
    expect(typed).toMatchObject({who: 'Ana', on: '2026-12-08'});
  });

  it.each([
    {name: 'Nurture', fields: NURTURE, on: '2027-01-29'},
    {name: 'Wait', fields: {utilization: 0.5, relationship: 'OK' as const}, on: '2027-05-31'},
    {name: 'Needs data', fields: {}, on: '2026-12-07'},
    {name: 'before its renewal', fields: {...NURTURE, renewalDate: '2027-03-31'}, on: '2026-12-30'},
  ])('of an account without steps is to look again: $name', ({fields, on}) => {
    expect(nextActionOf(scheduleOf(fields), AS_OF)).toMatchObject({step: null, on});
  });
});
