import {NO} from '../../core/account';
import type {Assessment} from '../../core/assessment';
import type {Change} from '../../core/scenarios';

/** A change that the Account view of the sidebar offers to try: `ask-if-<id>` are its words. */
export interface WhatIf {
  readonly id: 'solved' | 'review' | 'better' | 'contact' | 'later' | 'price';
  readonly change: (of: Assessment) => Change;
  /** Whether it removes a problem the account has: then it is offered even if nothing changes. */
  readonly fixesProblem?: true;
}

/** In their order. One that alters no cell of an account is not offered, nor one that changes nothing and fixes no problem. */
export const WHAT_IFS: readonly WhatIf[] = [
  {id: 'solved', change: () => ({kind: 'set', field: 'openIssue', to: NO}), fixesProblem: true},
  {id: 'review', change: () => ({kind: 'set', field: 'vendorReview', to: NO}), fixesProblem: true},
  {id: 'better', change: () => ({kind: 'level', by: 1}), fixesProblem: true},
  {id: 'contact', change: ({facts}) => ({kind: 'set', field: 'lastContact', to: facts.asOf})},
  {id: 'later', change: () => ({kind: 'step', field: 'renewalDate', by: 1, unit: 'months', isWhole: false})},
  {id: 'price', change: () => ({kind: 'step', field: 'seatPrice', by: 0.1, unit: 'share', isWhole: false})},
];
