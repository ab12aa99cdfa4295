import type {Account} from '../../../src/core/account';
import {amount, daysAhead, daysBefore, YES} from '../../builders';
import {planOf} from '../../core/plan/planning';

/** An account to expand at once of which every factor is known. */
const HOT: Partial<Account> = {
  utilization: 0.95,
  growth: 'Strong',
  featureRequests: {count: 2, items: []},
  relationship: 'Healthy',
  renewalDate: daysAhead(200),
};

/** One to expand this month. */
const WARM: Partial<Account> = {...HOT, utilization: 0.7, growth: 'Some'};

function steps(fields: Partial<Account>): string[] {
  return planOf(fields).steps.map(({key}) => key);
}

describe('a plan that sells', () => {
  it('prepares, writes, calls and proposes', () => {
    expect(steps(HOT)).toEqual(['prepare', 'pricing', 'email', 'call', 'follow up', 'summary', 'proposal', 'decide']);
  });

  it.each<{what: string; step: string; fields: Partial<Account>; first: boolean}>([
    {what: 'somebody with authority is needed', step: 'escalate', fields: {discountAsked: YES}, first: true},
    {what: 'a cell is worth filling in', step: 'fill in', fields: {growth: null}, first: true},
    {what: 'it is known who decides', step: 'executive', fields: {decisionMaker: 'Paul Renner'}, first: false},
    {what: 'an executive is engaged', step: 'executive', fields: {executiveEngagement: YES}, first: false},
  ])('has the step "$step" when $what', ({step, fields, first}) => {
    expect(steps(HOT)).not.toContain(step);
    expect(steps({...HOT, ...fields})).toContain(step);
    expect(steps({...HOT, ...fields}).indexOf(step) === 0).toBe(first);
  });

  it.each([
    {step: 'email', hot: '2026-11-24', warm: '2026-11-24'},
    {step: 'call', hot: '2026-11-27', warm: '2026-12-04'},
    {step: 'decide', hot: '2027-01-06', warm: '2027-01-13'},
  ])('has a week more for "$step" when there is a month’s time: $warm instead of $hot', ({step, hot, warm}) => {
    const due = (fields: Partial<Account>) => planOf(fields).steps.find(({key}) => key === step)?.due;
    expect([due(HOT), due(WARM)]).toEqual([hot, warm]);
  });
});

describe('a plan of another kind', () => {
  it.each<{kind: string; fields: Partial<Account>; without: string; first: string}>([
    {kind: 'Build', fields: {utilization: 0.7, relationship: 'Healthy'}, without: 'call', first: 'fill in'},
    {kind: 'Defend first', fields: {...HOT, vendorReview: YES}, without: 'proposal', first: 'escalate'},
    {kind: 'Adopt first', fields: {...WARM, usageTrend: 'Declining'}, without: 'email', first: 'adopt ask'},
    {kind: 'Fix first', fields: {...WARM, openIssue: YES}, without: 'email', first: 'fix call'},
    {
      kind: 'Reconnect first',
      fields: {...WARM, lastContact: daysBefore(61)},
      without: 'email',
      first: 'reconnect reach',
    },
    {kind: 'Learn', fields: {arr: 9_000}, without: 'email', first: 'learn ask'},
  ])('$kind begins with "$first" and has no "$without"', ({kind, fields, without, first}) => {
    const plan = planOf(fields);
    expect(plan.kind).toBe(kind);
    expect(plan.steps[0]?.key).toBe(first);
    expect(plan.steps.map(({key}) => key)).not.toContain(without);
  });

  it.each<{kind: string; fields: Partial<Account>}>([
    {kind: 'Defend first', fields: {vendorReview: YES}},
    {kind: 'Fix first', fields: {openIssue: YES}},
    {kind: 'Reconnect first', fields: {lastContact: daysBefore(61)}},
  ])('$kind begins with the step "escalate" when a discount was asked for', ({kind, fields}) => {
    const plan = planOf({...WARM, ...fields, discountAsked: YES});
    expect(plan.kind).toBe(kind);
    expect(plan.steps[0]?.key).toBe('escalate');
  });
});

it('the steps of the account executive have their name, the others the owner’s', () => {
  const owners = (fields: Partial<Account>) =>
    planOf({...HOT, hiring: amount(20), ...fields}).steps.map(({key, owner}) => `${key}: ${owner}`);
  expect(owners({owner: 'Ana Ruiz', ae: 'Tom Berg'})).toEqual(
    expect.arrayContaining(['prepare: Ana Ruiz', 'pricing: Tom Berg', 'proposal: Tom Berg']),
  );
  expect(owners({owner: 'Ana Ruiz'})).toContain('pricing: null');
});
