import type {Account} from '../../../src/core/account';
import {AS_OF} from '../../builders';
import {told} from '../../intake/read';
import {sampleRows} from '../../sample-rows';

/** The accounts of the sample portfolio. */
export function sampleAccounts(): readonly Account[] {
  return told(sampleRows(AS_OF)).intake.accounts;
}
