import type {Protection} from '../document/parts';
import type {Rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import {enumValue} from './enums';
import {attach, handleOf} from './handles';
import {rangeOf} from './make';
import {placeOf} from './range-place';
import {refuse} from './refuse';
import {engine, meter, surface} from './surface';

type GProtection = GoogleAppsScript.Spreadsheet.Protection;

interface Handle {
  readonly sheet: Sheet;
  readonly protection: Protection;
}

/** Protects a block, or the whole sheet. */
export function protect(sheet: Sheet, block: Rect | null): GProtection {
  return new ProtectionService(sheet, engine.addProtection(sheet, block));
}

/** The protections of a sheet that are of that type, `RANGE` or `SHEET`. */
export function protectionsOf(sheet: Sheet, type: string): GProtection[] {
  const found = sheet.protections.filter((each) => (each.block === null) === (type === 'SHEET'));
  return Array.from(found, (each) => new ProtectionService(sheet, each));
}

class ProtectionService extends surface<GProtection>('SpreadsheetApp.Protection') {
  constructor(sheet: Sheet, protection: Protection) {
    super();
    attach(this, {sheet, protection} satisfies Handle);
  }

  override getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return enumValue('ProtectionType', present(this).block === null ? 'SHEET' : 'RANGE');
  }

  override getRange(): GoogleAppsScript.Spreadsheet.Range {
    const {sheet} = handleOf<Handle>(this);
    return rangeOf(sheet, present(this).block ?? sheet.whole);
  }

  override canEdit(): boolean {
    return present(this).editable;
  }

  override getDescription(): string {
    return present(this).description;
  }

  override setDescription(description: string): this {
    editable(this).description = description;
    return this;
  }

  override isWarningOnly(): boolean {
    return present(this).warningOnly;
  }

  override setWarningOnly(warningOnly: boolean): this {
    editable(this).warningOnly = warningOnly;
    return this;
  }

  override getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    const {sheet} = handleOf<Handle>(this);
    return Array.from(present(this).unprotected, (block) => rangeOf(sheet, block));
  }

  override setUnprotectedRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): this {
    const {sheet} = handleOf<Handle>(this);
    editable(this).unprotected = sheet.workbook.keep(ranges.map((range) => placeOf(range).block));
    return this;
  }

  override remove(): void {
    engine.removeProtection(handleOf<Handle>(this).sheet, editable(this));
  }
}

meter(ProtectionService, 'SpreadsheetApp.Protection', {
  changes: ['setDescription', 'setWarningOnly', 'setUnprotectedRanges', 'remove'],
});

function present(service: object): Protection {
  const {sheet, protection} = handleOf<Handle>(service);
  if (!sheet.protections.includes(protection)) refuse('The protection no longer exists.');
  return protection;
}

function editable(service: object): Protection {
  const protection = present(service);
  if (!protection.editable) {
    refuse(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
  return protection;
}
