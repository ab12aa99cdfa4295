import type {Account} from '../../../src/core/account';
import {samplePortfolio} from '../../../src/playbook/sample';
import {AS_OF} from '../../builders';
import {told} from '../../intake/read';

/** The accounts of the sample portfolio. */
export function sampleAccounts(): readonly Account[] {
  const grid = samplePortfolio(AS_OF).map((row) => row.map((cell) => (typeof cell === 'object' ? cell.day : cell)));
  return told(grid).intake.accounts;
}
