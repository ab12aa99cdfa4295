import type {Account} from '../../../src/core/account';
import {assessPortfolio} from '../../../src/core/portfolio';
import {say} from '../../../src/playbook/say';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {type Language, WORDS} from '../../../src/playbook/words';
import {outreachFrom} from '../../../src/tabs/outreach/build';
import {plansFrom} from '../../../src/tabs/plan/build';
import {planTab} from '../../../src/tabs/plan/tab';
import {stepAction} from '../../../src/tabs/steps/step-words';
import {AS_OF, accountWith, amount, daysAhead, daysBefore, on, playbookOf, said, YES} from '../../builders';
import {SETTINGS} from '../../tabs/plan/cases';
import {schedulesFor} from '../../tabs/scheduled';

/** What an account's plan and mail say, as text, and its steps by day. */
function pagesOf(fields: Partial<Account>, language: Language = 'en') {
  const account = accountWith({account: 'Acme', contact: 'Kim Lee', owner: 'Ana Ruiz', ...fields});
  const portfolio = assessPortfolio([account], AS_OF, playbookOf(SETTINGS));
  const schedules = schedulesFor(portfolio, {settings: SETTINGS});
  const [schedule] = schedules.values();
  if (schedule === undefined) throw new Error('There is one account.');
  const words = WORDS[language];
  const shared = {scripts: SCRIPTS[language], words, selectedRows: new Set([account.row])};
  const {plans} = plansFrom(portfolio, {...shared, settings: SETTINGS, schedules});
  const {cells} = planTab(plans, {asOf: AS_OF, words, accounts: [account], before: []});
  const rows = cells.slice(4).map((row) => row.slice(0, -1).map(({value}) => String(value ?? '')));
  const [outreach] = outreachFrom(schedules, shared);
  const steps = schedule.steps.map((step) => say(stepAction(step, schedule), words));
  return {
    plan: rows.map((row) => row.join(' | ')).join('\n'),
    mail: `${outreach?.mail.subject}\n${outreach?.mail.body}`,
    isCall: outreach?.isCall,
    steps,
    row: (label: string) => rows.find(([first]) => first === label)?.[1] ?? null,
  };
}

const HEALTHY = {relationship: 'Healthy', arr: 48_000, renewalDate: daysAhead(240)} as const;
const TIER: Partial<Account> = {
  ...HEALTHY,
  seatsUsed: 48,
  seatsLicensed: 50,
  apiUtilization: 0.92,
  growth: 'Strong',
  hiring: amount(20),
  featureRequests: {count: 3, items: []},
  modulesRequested: ['Analytics'],
  products: ['Team'],
  seatPrice: 80,
  seatsNeeded: 20,
};

describe('an account to defend', () => {
  const ISSUE = {openIssue: said('sev 1 open'), healthScore: 'red', renewalDate: daysAhead(50), arr: 9_000} as const;

  it('is listened to before anything is presented', () => {
    const {steps} = pagesOf({vendorReview: YES, renewalDate: daysAhead(80)});
    expect(steps.findIndex((step) => /listen/.test(step))).toBeLessThan(
      steps.findIndex((step) => /proposal|EBR/.test(step)),
    );
  });

  it('has its open issue in the state, the steps and the opening', () => {
    const {row, steps, mail, isCall} = pagesOf(ISSUE);
    expect(row('Open issue')).toBe('“sev 1 open”');
    expect(steps).toContain('Get a fix date from Support for “sev 1 open”');
    expect(mail).toContain('“sev 1 open”');
    expect(isCall).toBe(true);
  });

  it('is not told that we know of a vendor review', () => {
    const {mail} = pagesOf({vendorReview: said('reviewing vendors'), renewalDate: daysAhead(80)});
    expect(mail).not.toMatch(/vendor|review|options/i);
  });

  it('is offered more time only when it is at risk', () => {
    expect(pagesOf(ISSUE).row('Offer')).toContain('30–60 more days');
    const renewsOnly = pagesOf({...HEALTHY, relationship: 'OK', utilization: 0.4, renewalDate: daysAhead(9)});
    expect(renewsOnly.plan).not.toContain('30–60');
  });

  it('never hears the two rules that contradict each other', () => {
    expect(pagesOf(ISSUE).plan).not.toMatch(/leave out what they would dispute/i);
    expect(pagesOf(ISSUE).row('Approach')).toContain('be upfront about what didn’t work');
  });
});

describe('a low score is a score', () => {
  it('and no failure of ours', () => {
    const {mail, steps} = pagesOf({nps: {value: 4, scale: 'ten'}, utilization: 0.9});
    expect(mail).toContain('You gave us 4 out of 10');
    expect(mail).not.toMatch(/went wrong|gone well|issue|fix/i);
    expect(steps.join()).not.toMatch(/solve the problem|tickets/i);
  });

  it('of many is nobody’s: it is not held against a person', () => {
    expect(pagesOf({nps: {value: -20, scale: 'hundred'}}).mail).not.toContain('-20');
  });
});

describe('price, offer and opening belong together', () => {
  it('a tier includes the seats: the ask is what is approved and proposed, the target stays beside it', () => {
    const {plan, steps} = pagesOf(TIER);
    expect(steps).toContain('Get Enterprise + 20 seats approved at 39,200');
    expect(steps.find((step) => /the proposal/.test(step))).toContain('Enterprise + 20 seats, 39,200');
    expect(plan).toContain(
      'Enterprise 20,000 + 20 seats 19,200. Or à la carte: Analytics + a higher plan limit + 20 seats for 40,200.',
    );
  });

  it('the price of a higher limit comes from the cell first', () => {
    expect(pagesOf({...TIER, limitUpgrade: 8_000}).row('Offer')).toContain('for 42,200');
  });

  it('modules alone are the offer in play, steps and mail when they cost less', () => {
    const {plan, steps, row} = pagesOf({...TIER, apiUtilization: null, seatsNeeded: 0, hiring: null});
    expect(plan).toContain('Upsell: Analytics');
    expect(row('Offer')).toBe('Analytics 15,000. Or a tier upgrade: Enterprise for 20,000.');
    expect(row('Value to them')).toBe('They get Analytics without changing tiers.');
    expect(steps).toContain('Get Analytics approved at 15,000');
    expect(steps).toContain('On one page, compare Analytics with Enterprise');
  });

  it('a multi-year term costs nothing of its own: no price of 0 stands anywhere', () => {
    const {plan, steps} = pagesOf({
      ...HEALTHY,
      utilization: 0.7,
      growth: 'Some',
      renewalDate: daysAhead(80),
      referenceRequest: YES,
    });
    expect(plan).toMatch(/^Play 1 \| Renewal: a multi-year term[ |]*$/m);
    expect(steps.join()).not.toMatch(/\b0\b/);
  });

  it('a discount needs approval and is said so; no lever is invented', () => {
    expect(pagesOf({...TIER, discountAsked: YES}).row('Offer')).toContain(
      'They asked for a discount: get it approved before you offer it.',
    );
    expect(pagesOf(TIER).plan).not.toMatch(/discount|rate lock/i);
  });
});

describe('a claim needs its cell', () => {
  it.each<[what: string, fields: Partial<Account>, never: RegExp]>([
    ['nobody knows what they asked for', {...HEALTHY, workarounds: 'many', growth: 'Strong'}, /asked (?:us )?about/],
    [
      'one request is no more than that',
      {...HEALTHY, featureRequests: {count: 1, items: []}},
      /outside|outgrown|more than your/,
    ],
    [
      'approvals are nobody’s nuisance',
      {...HEALTHY, utilization: 0.95, growth: 'Strong'},
      /approval|every few weeks|sign-off/,
    ],
    [
      'plenty of seats are no ceiling',
      {...HEALTHY, seatsUsed: 20, seatsLicensed: 100, newOffice: YES, growth: 'Strong'},
      /20 of 100|blocked/,
    ],
    [
      'a plan limit is no seat',
      {...HEALTHY, apiUtilization: 0.95, growth: 'Strong', newOffice: YES},
      /95% of your seats/,
    ],
  ])('%s', (_, fields, never) => {
    expect(pagesOf(fields).mail).not.toMatch(never);
  });

  it('a promotion without a name asks for the name', () => {
    const {row} = pagesOf({...HEALTHY, utilization: 0.95, growth: 'Strong', championPromoted: YES, contact: null});
    expect(row('Contact')).toBe('Our champion was promoted, but the sheet doesn’t say who: add the name.');
  });

  it('somebody spoken to last week has not moved on', () => {
    const fields = {usageTrend: 'Declining', utilization: 0.5, lastContact: daysBefore(4)} as const;
    expect(pagesOf(fields).plan).not.toContain('may have moved on');
  });

  it('dates stand as the cell knows them', () => {
    const fields = {...HEALTHY, utilization: 0.95, budgetCycle: {...on('2027-04-01'), onSaid: 'Q2 2027'}};
    expect(pagesOf(fields).plan).toContain('The sheet says “Q2 2027” for their budget cycle');
    expect(pagesOf(fields).plan).not.toContain('Apr 1');
  });

  it('customers’ words stand in quotes', () => {
    const fields = {
      ...HEALTHY,
      growth: 'Strong',
      utilization: 0.82,
      adjacentNeed: said('Scheduling is still on paper'),
      positiveOutcome: {...said('One million players'), on: daysBefore(3)},
      goal: 'Every teacher trained',
    } as const;
    const {plan, mail} = pagesOf(fields);
    const every = `${plan}\n${mail}`;
    for (const words of ['Scheduling is still on paper', 'One million players', 'Every teacher trained'])
      for (const [, before = ''] of every.matchAll(new RegExp(`(.)${words}`, 'g')))
        expect(['“', '‘']).toContain(before);
  });
});

describe('notes', () => {
  it('with telling words are a question, and shown when they say more', () => {
    const {row} = pagesOf({...HEALTHY, utilization: 0.9, notes: 'Kind people. They are evaluating other vendors'});
    expect(row('To check')).toContain('“They are evaluating other vendors”');
    expect(row('Note')).toBe('“Kind people. They are evaluating other vendors”');
  });

  it('that are the question are not said twice', () => {
    const {row} = pagesOf({...HEALTHY, utilization: 0.9, notes: '正在评估其他供应商'}, 'zh');
    expect(row('待确认')).toContain('正在评估其他供应商');
    expect(row('备注')).toBeNull();
  });
});

describe('a plan of one clock', () => {
  it('never says “was due”, and labels renewal steps by how long before', () => {
    const {plan} = pagesOf({...HEALTHY, utilization: 0.95, growth: 'Strong', renewalDate: daysAhead(40)});
    expect(plan).not.toMatch(/was due|by return/i);
    expect(plan).toMatch(/^\d+ wk to renewal \| /m);
  });

  it('asks at once when a renewal is days away: a call, no mail about more', () => {
    const {mail, isCall} = pagesOf({...TIER, renewalDate: daysAhead(12)});
    expect(isCall).toBe(true);
    expect(mail).toContain('do you plan to renew as is');
    expect(mail).not.toMatch(/Analytics|seats|tier/);
    expect(pagesOf({...TIER, relationship: 'OK', renewalDate: daysAhead(12)}).mail).toContain('anything in the way?');
  });

  it('speaks of a renewal that is near before it speaks of more', () => {
    const {mail} = pagesOf({...TIER, hiring: null, seatsNeeded: null, renewalDate: daysAhead(80)});
    expect(mail.indexOf('renewal')).toBeGreaterThan(-1);
    expect(mail.indexOf('renewal')).toBeLessThan(mail.indexOf('You’ve also asked about Analytics'));
  });
});

it('nothing stands twice in a mail: figures and goals', () => {
  const fields = {
    ...HEALTHY,
    growth: 'Strong',
    utilization: 0.86,
    featureAdoption: 0.44,
    goal: 'Every teacher trained',
    onboardingCompleted: on(daysBefore(5)),
  } as const;
  const {mail} = pagesOf(fields);
  expect(mail.split('Every teacher trained')).toHaveLength(2);
  expect(mail.split('44%').length).toBeLessThanOrEqual(2);
});

it('a doctor is greeted as one', () => {
  expect(pagesOf({...HEALTHY, utilization: 0.95, growth: 'Strong', contact: 'Dr. Amara Nwosu'}).mail).toContain(
    'Hi Dr. Nwosu,',
  );
});
