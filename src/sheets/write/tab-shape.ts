import type {TabModel} from '../../tabs/model';
import {keepAt, keptAt} from '../file/properties';

const PARTS = [
  ...(['columnWidths', 'rowHeights', 'hiddenColumns', 'merges', 'frozenRows', 'frozenColumns'] as const),
  ...(['gridlines', 'filter', 'charts'] as const),
] as const satisfies readonly (keyof TabModel)[];

/** What a tab has beside its cells. */
export type TabShape = Pick<TabModel, (typeof PARTS)[number]>;

const KEY = 'expansion-signals.shape';

/** Remembers what one of our tabs has beside its cells: Sheets cannot be asked for all of it. */
export function keepShape(mark: string, shape: TabShape): void {
  keepAt(`${KEY}.${mark}`, Object.fromEntries(PARTS.map((part) => [part, shape[part]])));
}

/** What a tab had beside its cells when it was written; `null` when nobody remembers. */
export function keptShape(mark: string): TabShape | null {
  return keptAt(`${KEY}.${mark}`);
}
