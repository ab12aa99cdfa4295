/** The key of the developer metadata by which a tab of the add-on is found again, also after it was moved or renamed. */
export const TAB_METADATA_KEY = 'expansion-signals-tab';

/** The key of the metadata by which the add-on finds its own columns again, also after they were moved or renamed. */
export const COLUMN_METADATA_KEY = 'expansion-signals-column';

/** How the marks of hidden copies for undo begin: `undo-<run>-<what it is a copy of>`. */
export const UNDO_MARK = 'undo';

/** The value of a tab's metadata: the mark with the tab's id, so that a duplicate of the tab does not count as ours. */
export function tabMetadataValue(mark: string, sheetId: number): string {
  return `${mark}@${sheetId}`;
}

/** What a tab's metadata says: the mark, and the id of the tab that it was given to. */
export function parseTabMetadata(value: string): {readonly mark: string; readonly sheetId: number} {
  const at = value.lastIndexOf('@');
  return {mark: value.slice(0, at), sheetId: Number(value.slice(at + 1))};
}

/** The mark in a tab's metadata; `null` when it was given to another tab. */
export function markOf(value: string, sheetId: number): string | null {
  const named = parseTabMetadata(value);
  return named.sheetId === sheetId ? named.mark : null;
}

/** Whether a tab with that mark only serves undo. */
export function isForUndo(mark: string): boolean {
  return mark.startsWith(`${UNDO_MARK}-`);
}
