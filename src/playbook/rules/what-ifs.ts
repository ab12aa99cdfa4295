import type {Answer} from '../../core/account';
import type {Assessment} from '../../core/assessment';
import type {Change} from '../../core/scenarios';

/** A change that the Account view of the sidebar offers to try: `ask-if-<id>` are its words. */
export interface WhatIf {
  readonly id: 'solved' | 'review' | 'better' | 'contact' | 'later' | 'price';
  readonly change: (of: Assessment) => Change;
  /** Whether it mends something that the account has, so that it is worth saying that nothing would come of it. */
  readonly fixesProblem?: true;
}

const NO: Answer = {yes: false, amount: null, on: null, said: null};

/** In their order. One that alters no cell of an account is not offered, nor one that comes to nothing and mends nothing. */
export const WHAT_IFS: readonly WhatIf[] = [
  {id: 'solved', change: () => ({kind: 'set', field: 'openIssue', to: NO}), fixesProblem: true},
  {id: 'review', change: () => ({kind: 'set', field: 'vendorReview', to: NO}), fixesProblem: true},
  {id: 'better', change: () => ({kind: 'level', by: 1}), fixesProblem: true},
  {id: 'contact', change: ({facts}) => ({kind: 'set', field: 'lastContact', to: facts.asOf})},
  {id: 'later', change: () => ({kind: 'step', field: 'renewalDate', by: 1, unit: 'months', isWhole: false})},
  {id: 'price', change: () => ({kind: 'step', field: 'seatPrice', by: 0.1, unit: 'share', isWhole: false})},
];
