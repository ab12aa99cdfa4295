import {UNDO_MARK} from '../../tabs/marks';

/**
 * Two records of runs take turns, so that the one of the last run stays good until the next run has succeeded. Their texts
 * share a hidden tab, a column each; each may have hidden tabs with copies of tabs of ours.
 */
export type Slot = 'a' | 'b';

/** What our hidden tabs for undo are called, to begin with. */
export const SLOT_NAME = 'Expansion Signals undo';

/** The column of a slot's text, from 1. */
export const TEXT_COLUMN: Readonly<Record<Slot, number>> = {a: 1, b: 2};

/** The mark of a slot's copy of one of our tabs. */
export function copyMark(slot: Slot, copied: string): string {
  return `${UNDO_MARK}-${slot}-${copied}`;
}

/** What a slot's copy of one of our tabs is called. */
export function copyName(slot: Slot, copied: string): string {
  return `${SLOT_NAME} ${copied}${slot === 'a' ? '' : ' 2'}`;
}

/** The slot a hidden tab is a copy for, by its mark; `null` when it is none. */
export function slotOfCopy(mark: string): Slot | null {
  return (/^undo-([ab])-/.exec(mark)?.[1] as Slot | undefined) ?? null;
}
