import {type Account, type Answer, blankAccount} from '../src/core/account';
import {playbookWith} from '../src/playbook';
import {DEFAULT_SETTINGS} from '../src/playbook/settings';

/** The day on which most tests look at their accounts. */
export const AS_OF = '2026-11-21';

/** The method with its default numbers. */
export const PLAYBOOK = playbookWith(DEFAULT_SETTINGS);

/** A yes without date, figure or text; a test overrides what it is about. */
export const YES: Answer = {yes: true, amount: null, on: null, said: null};

export const NO: Answer = {...YES, yes: false};

/** A yes with a date of its own. */
export function on(day: string): Answer {
  return {...YES, on: day};
}

/** A yes with a figure. */
export function amount(figure: number): Answer {
  return {...YES, yes: figure > 0, amount: figure};
}

/** A yes in words. */
export function said(text: string): Answer {
  return {...YES, said: text};
}

/** An account of which only the given fields are known. */
export function accountWith(fields: Partial<Account>): Account {
  return {...blankAccount('Acme', 2), ...fields};
}

/** A healthy account with every factor known, mid-range: a test overrides what it is about. */
export function healthyAccount(fields: Partial<Account> = {}): Account {
  return accountWith({
    arr: 48_000,
    seatsUsed: 85,
    seatsLicensed: 100,
    growth: 'Some',
    featureRequests: {count: 1, items: []},
    relationship: 'Healthy',
    renewalDate: '2027-04-20',
    ...fields,
  });
}
