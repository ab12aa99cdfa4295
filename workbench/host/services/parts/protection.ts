import type {Protection} from '../../document/parts';
import type {Sheet} from '../../document/sheet';
import {enumValue} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {placeOf, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {fields, split} from './record';
import {userOf} from './user';

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

export function protectionService(): Service<GProtection, Protected> {
  const names = 'rangeName domainEdit description warningOnly';
  const of = ({protection}: Protected) => protection;
  const {getters, setters} = split(fields('SpreadsheetApp.Protection', names, of));
  return {
    check({sheet, protection}, member) {
      if (!sheet.protections.includes(protection)) refuse('The protection no longer exists.');
      if (/^(?:set|add|remove)/.test(member) && !protection.editable) refuse(NOT_YOURS);
    },
    read: {
      ...getters,
      getProtectionType: ({protection}) => enumValue('ProtectionType', protection.block === null ? 'SHEET' : 'RANGE'),
      getRange: ({sheet, protection}) => rangeOf(sheet, protection.block ?? sheet.whole),
      canEdit: ({protection}) => protection.editable,
      getEditors: ({protection}) => Array.from(protection.editors, userOf),
      getUnprotectedRanges: ({sheet, protection}) => protection.unprotected.map((block) => rangeOf(sheet, block)),
    },
    change: {
      ...setters,
      addEditor: ({protection}, editor: unknown) => edit(protection, [editor], true),
      addEditors: ({protection}, editors: unknown[]) => edit(protection, editors, true),
      removeEditor: ({protection}, editor: unknown) => edit(protection, [editor], false),
      removeEditors: ({protection}, editors: unknown[]) => edit(protection, editors, false),
      setRange: ({protection}, range) => void Object.assign(protection, {block: placeOf(range).block}),
      setRangeName({sheet, protection}, name) {
        const named = sheet.workbook.rangeNamed(name);
        if (!named) refuse(`The named range "${name}" does not exist.`);
        Object.assign(protection, {rangeName: named!.name, block: named!.block});
      },
      setNamedRange({protection}, range) {
        Object.assign(protection, {rangeName: range.getName(), block: placeOf(range.getRange()).block});
      },
      remove({sheet, protection}) {
        sheet.protections = sheet.protections.filter((each) => each !== protection);
      },
      setUnprotectedRanges({sheet, protection}, ranges) {
        protection.unprotected = sheet.workbook.keep(ranges.map((range) => placeOf(range).block));
      },
    },
  };
}

const NOT_YOURS =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Lets people edit what is protected, or no longer; who runs the script stays an editor. */
function edit(protection: Protection, editors: readonly unknown[], may: boolean): void {
  const {workbook, user} = execution();
  const emails = editors.map((each) => (typeof each === 'string' ? each : handleOf<string>(each as object)));
  const others = protection.editors.filter((each) => !emails.includes(each));
  const stay = emails.filter((each) => may || (each === user && protection.editors.includes(user)));
  protection.editors = workbook.keep(others.concat(stay));
}
