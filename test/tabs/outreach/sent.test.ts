import type {Account} from '../../../src/core/account';
import {knownOf} from '../../../src/core/identity';
import {assessPortfolio} from '../../../src/core/portfolio';
import type {TypedStep} from '../../../src/core/schedule/step';
import type {TypedRow} from '../../../src/tabs/kept/read-typed';
import {openingsSent} from '../../../src/tabs/outreach/sent';
import {withSent} from '../../../src/tabs/steps/typed-steps';
import {AS_OF, healthyAccount, PLAYBOOK, said} from '../../builders';
import {NOTHING_TYPED, schedulesFor} from '../scheduled';

const HOT = {utilization: 1, growth: 'Strong', featureRequests: {count: 2, items: ['SSO']}} as const;

function openings(account: Partial<Account>, status: string, identity = 'Acme', typed = NOTHING_TYPED, cycle?: string) {
  const accounts = [healthyAccount({...HOT, account: 'Acme', ...account})];
  const row: TypedRow = {
    identity,
    row: 2,
    action: 'mail',
    cycle,
    fields: {status},
    changed: ['status'],
    isTouched: true,
    fresh: {},
    line: 5,
  };
  return openingsSent(schedulesFor(assessPortfolio(accounts, AS_OF, PLAYBOOK)), [row], knownOf(accounts), typed);
}

describe('“Sent” on Outreach', () => {
  it.each<[status: string, account: Partial<Account>, step: string | undefined]>([
    ['Sent', {}, 'expand-email'],
    ['已发送', {}, 'expand-email'],
    ['Replied', {}, 'expand-email'],
    ['Sent', {renewalDate: '2027-01-30'}, 'renew-invite'],
    ['Sent', {lastContact: '2026-08-01'}, 'reconnect-write'],
    ['To send', {}, undefined],
    ['Call, don’t email', {openIssue: said('Search is slow')}, undefined],
  ])('%s for %o begins %s', (status, account, step) => {
    expect(openings(account, status).get('Acme')).toBe(step);
  });

  it('follows an account that was renamed in place', () => {
    expect([...openings({account: 'Acme Ltd'}, 'Sent')]).toEqual([['Acme Ltd', 'expand-email']]);
    expect([...openings({}, 'Sent', 'Somebody else')]).toEqual([['Acme', 'expand-email']]); // the same row
  });

  it('counts for the renewal it was sent for, and not where people say elsewhere how far the step is', () => {
    const renewal = {renewalDate: '2027-01-30'};
    const of = (cycle: string | undefined, status: TypedStep['status'] = null) =>
      openings(renewal, 'Sent', 'Acme', {...NOTHING_TYPED, of: () => ({status, owner: 'Zoe', due: null})}, cycle).size;
    expect([of('R2027-01-30'), of('R2026-12-20'), of('R2026-01-30'), of('2026-11-02')]).toEqual([1, 1, 0, 0]);
    expect([of(undefined, 'todo'), of(undefined, 'done'), of(undefined)]).toEqual([0, 0, 1]);
  });

  it('sets the opening to Doing', () => {
    const sent = new Map([['Acme', 'expand-email' as const]]);
    const moved: TypedStep = {status: null, owner: 'Zoe', due: '2026-12-01'};
    const typedAs = (found: TypedStep | null) => withSent({...NOTHING_TYPED, of: () => found}, sent);
    expect(typedAs(null).of('Acme', 'expand-email')).toEqual({status: 'doing', owner: null, due: null});
    expect(typedAs(moved).of('Acme', 'expand-email')).toEqual({...moved, status: 'doing'});
    expect(typedAs(null).of('Acme', 'expand-recap')).toBeNull();
    expect(typedAs(null).of('Bolt', 'expand-email')).toBeNull();
    expect(withSent(NOTHING_TYPED, new Map())).toBe(NOTHING_TYPED);
  });
});
