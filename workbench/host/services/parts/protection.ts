import type {Protection} from '../../document/parts';
import type {Sheet} from '../../document/sheet';
import {enumValue} from '../bridge/enums';
import {placeOf, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {type Service, wrap} from '../bridge/service';

type GProtection = GoogleAppsScript.Spreadsheet.Protection;

interface Protected {
  readonly sheet: Sheet;
  readonly protection: Protection;
}

export function protectionOf(sheet: Sheet, protection: Protection): GProtection {
  return wrap('SpreadsheetApp.Protection', {sheet, protection} satisfies Protected);
}

/** The protections of a sheet that are of that type, `RANGE` or `SHEET`. */
export function protectionsOf(sheet: Sheet, type: string): GProtection[] {
  const found = sheet.protections.filter((each) => (each.block === null) === (type === 'SHEET'));
  return Array.from(found, (each) => protectionOf(sheet, each));
}

export const protectionService: Service<GProtection, Protected> = {
  check({sheet, protection}) {
    if (!sheet.protections.includes(protection)) refuse('The protection no longer exists.');
  },
  read: {
    getProtectionType: ({protection}) => enumValue('ProtectionType', protection.block === null ? 'SHEET' : 'RANGE'),
    getRange: ({sheet, protection}) => rangeOf(sheet, protection.block ?? sheet.whole),
    canEdit: ({protection}) => protection.editable,
    getDescription: ({protection}) => protection.description,
    isWarningOnly: ({protection}) => protection.warningOnly,
    getUnprotectedRanges: ({sheet, protection}) => Array.from(protection.unprotected, (block) => rangeOf(sheet, block)),
  },
  change: {
    setDescription({protection}, description) {
      editable(protection).description = description;
    },
    setWarningOnly({protection}, warningOnly) {
      editable(protection).warningOnly = warningOnly;
    },
    setUnprotectedRanges({sheet, protection}, ranges) {
      editable(protection).unprotected = sheet.workbook.keep(ranges.map((range) => placeOf(range).block));
    },
  },
};

function editable(protection: Protection): Protection {
  if (!protection.editable) {
    refuse(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
  return protection;
}
