import type {Account, Workarounds} from '../account';
import {allOf, type Phrase, phrase} from '../phrase';
import type {RequestsLevel, Thresholds} from '../playbook';
import type {Factor} from './factor';

/** How much the customer asks for beyond the plan: requests, and workarounds, which are requests nobody wrote down. */
export const REQUESTS: Factor<RequestsLevel> = {
  says: 'The number of feature requests, plus 1 for some workarounds or 2 for many: {multipleRequests} or more are Multiple, fewer are Some, and zero is None.',
  data: 'a number of feature requests, or an answer about workarounds (including "none")',
  level: ({account}, {settings}) => {
    if (!isKnown(account)) return null;
    const count = (account.featureRequests?.count ?? 0) + WORKAROUND_REQUESTS[account.workarounds ?? 'none'];
    return requestsLevel(count, settings.thresholds);
  },
  blank: 'None',
  evidence: ({account}) => {
    const {featureRequests, workarounds} = account;
    if (!isKnown(account)) return phrase('requests-unknown');
    const said: Phrase[] = [];
    if (featureRequests !== null && featureRequests.count > 0)
      said.push(phrase('requests-made', {count: featureRequests.count}));
    if (workarounds !== null && workarounds !== 'none') said.push(phrase(`workarounds-${workarounds}`));
    return said.length > 0 ? allOf(said) : phrase('requests-none');
  },
};

/** The level of a number of requests, workarounds included: from 2 on `Multiple`, 1 `Some`, 0 `None`. */
export function requestsLevel(count: number, {multipleRequests}: Thresholds): RequestsLevel {
  if (count >= multipleRequests) return 'Multiple';
  return count > 0 ? 'Some' : 'None';
}

function isKnown({featureRequests, workarounds}: Account): boolean {
  return featureRequests !== null || workarounds !== null;
}

/** What workarounds add to the requests: one for some, two for many. Source: method, section 5. */
const WORKAROUND_REQUESTS: Readonly<Record<Workarounds, number>> = {none: 0, some: 1, many: 2};
