/** The key of the developer metadata by which a tab of the add-on is found again, also after it was moved or renamed. */
export const TAB_MARK = 'expansion-signals-tab';

/** The mark of the hidden tab with the records of undo; its copies of other tabs are called `undo-…`. */
export const UNDO_MARK = 'undo';

/** The value of a tab's metadata: the mark with the tab's id, so that a duplicate of the tab does not count as ours. */
export function tabMark(mark: string, sheetId: number): string {
  return `${mark}@${sheetId}`;
}

/** The mark in a tab's metadata; `null` when it names another tab. */
export function markOf(value: string, sheetId: number): string | null {
  const at = value.lastIndexOf('@');
  return value.slice(at + 1) === String(sheetId) ? value.slice(0, at) : null;
}

/** Whether a tab with that mark only serves undo. */
export function isForUndo(mark: string): boolean {
  return mark === UNDO_MARK || mark.startsWith(`${UNDO_MARK}-`);
}
