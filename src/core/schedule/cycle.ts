import {daysBetween} from '../day';
import type {Schedule, Step} from './step';

/**
 * What a step is done for: a renewal, by its day, or else what the account's weeks are about, by the day on which that
 * began. What people typed beside a step counts for no later renewal, and not when the account comes to need the same again.
 */
export function cycleOf(step: Pick<Step, 'phase'> | null, {kind, since, of}: Schedule): string {
  const isOfRenewal = kind === 'renew and expand' || step?.phase === 'renewal' || step?.phase === 'check';
  return isOfRenewal ? RENEWAL + (of.account.renewalDate ?? '') : (since ?? '');
}

/** Whether both may be the same: rows of an earlier version say none. A renewal that slips by some weeks is the same one. */
export function isSameCycle(one: string | undefined, other: string | undefined): boolean {
  if (one === other || one === undefined || other === undefined) return true;
  if (!one.startsWith(RENEWAL) || !other.startsWith(RENEWAL)) return false;
  const [a, b] = [one.slice(1), other.slice(1)];
  return a === '' || b === '' || Math.abs(daysBetween(a, b)) <= SLIPS;
}

const RENEWAL = 'R';
/** In days. */
const SLIPS = 45;
