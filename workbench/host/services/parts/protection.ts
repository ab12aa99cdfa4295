import type {Protection} from '../../document/parts';
import type {Sheet} from '../../document/sheet';
import {userOf} from '../app/session';
import {enumValue} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {placeOf, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {execution} from '../bridge/run';
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
    getEditors: ({protection}) => Array.from(protection.editors, userOf),
    getRangeName: ({protection}) => protection.rangeName ?? null,
    canDomainEdit: ({protection}) => protection.domainEdit,
    getDescription: ({protection}) => protection.description,
    isWarningOnly: ({protection}) => protection.warningOnly,
    getUnprotectedRanges: ({sheet, protection}) => Array.from(protection.unprotected, (block) => rangeOf(sheet, block)),
  },
  change: {
    setDescription({protection}, description) {
      editable(protection).description = description;
    },
    addEditor: ({protection}, editor: unknown) => edit(protection, [editor], true),
    addEditors: ({protection}, editors: unknown[]) => edit(protection, editors, true),
    removeEditor: ({protection}, editor: unknown) => edit(protection, [editor], false),
    removeEditors: ({protection}, editors: unknown[]) => edit(protection, editors, false),
    setDomainEdit({protection}, domainEdit) {
      editable(protection).domainEdit = domainEdit;
    },
    setRange({protection}, range) {
      editable(protection).block = placeOf(range).block;
    },
    setRangeName({sheet, protection}, name) {
      const named = sheet.workbook.namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (!named) return refuse(`The named range "${name}" does not exist.`);
      Object.assign(editable(protection), {rangeName: named.name, block: named.block});
    },
    setNamedRange({protection}, range) {
      Object.assign(editable(protection), {rangeName: range.getName(), block: placeOf(range.getRange()).block});
    },
    remove({sheet, protection}) {
      editable(protection);
      sheet.protections = sheet.protections.filter((each) => each !== protection);
    },
    setWarningOnly({protection}, warningOnly) {
      editable(protection).warningOnly = warningOnly;
    },
    setUnprotectedRanges({sheet, protection}, ranges) {
      editable(protection).unprotected = sheet.workbook.keep(ranges.map((range) => placeOf(range).block));
    },
  },
};

/** Lets people edit what is protected, or no longer. */
function edit(protection: Protection, editors: readonly unknown[], may: boolean): void {
  const emails = editors.map((each) => (typeof each === 'string' ? each : handleOf<string>(each as object)));
  const others = editable(protection).editors.filter((each) => !emails.includes(each));
  protection.editors = execution().workbook.keep(may ? others.concat(emails) : others);
}

function editable(protection: Protection): Protection {
  if (!protection.editable) {
    refuse(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
  return protection;
}
