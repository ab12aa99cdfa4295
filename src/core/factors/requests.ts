import type {Workarounds} from '../account';
import type {Facts} from '../facts';
import {type Phrase, phrase} from '../phrase';
import type {Playbook, RequestsLevel, Thresholds} from '../playbook';
import type {Finding} from './finding';

/** What a customer's workarounds add to the requests they made. */
const WORKAROUND_REQUESTS: Readonly<Record<Workarounds, number>> = {none: 0, some: 1, many: 2};

/** How much the customer asks for beyond the plan: requests, and workarounds, which are requests nobody wrote down. */
export function requestsOf({account}: Facts, {settings}: Playbook): Finding<RequestsLevel> {
  const {featureRequests, workarounds} = account;
  if (featureRequests === null && workarounds === null)
    return {level: 'None', hasData: false, evidence: phrase('requests-unknown')};
  const count = (featureRequests?.count ?? 0) + WORKAROUND_REQUESTS[workarounds ?? 'none'];
  const said: Phrase[] = [];
  if (featureRequests !== null && featureRequests.count > 0)
    said.push(phrase('requests-made', {count: featureRequests.count}));
  if (workarounds !== null && workarounds !== 'none') said.push(phrase(`workarounds-${workarounds}`));
  return {
    level: requestsLevel(count, settings.thresholds),
    hasData: true,
    evidence: said.length > 0 ? phrase('both', {said}) : phrase('requests-none'),
  };
}

/** The level of a number of requests, workarounds included: from 2 on `Multiple`, 1 `Some`, 0 `None`. */
export function requestsLevel(count: number, {multipleRequests}: Thresholds): RequestsLevel {
  if (count >= multipleRequests) return 'Multiple';
  return count > 0 ? 'Some' : 'None';
}
