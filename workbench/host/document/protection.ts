import type {Protection} from './parts';
import type {Rect} from './rect';
import type {Sheet} from './sheet';

/** Protects a block, or the whole sheet (`null`). The running user stays an editor, as the one who protects does. */
export function addProtection(sheet: Sheet, block: Rect | null): Protection {
  const same = block === null ? sheet.protections.find((each) => each.block === null) : undefined;
  if (same) return same;
  const protection: Protection = {
    id: sheet.workbook.nextId(),
    block,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: [],
    domainEdit: false,
    editable: true,
  };
  sheet.protections.push(protection);
  return protection;
}
