import {assessFormula} from '../../formulas/assess-formula';
import type {AccountSheet} from './account-sheet';
import type {Choices} from './choices';
import {mappingFor} from './mapping';

/**
 * The `EXPANSION_ASSESS` formula for an account sheet, with the mapping and day of this file.
 *
 * @param settingsName the name of the Settings tab; `null` while there is none
 */
export function formulaOf({read, intake}: AccountSheet, choices: Choices, settingsName: string | null): string {
  return assessFormula({
    sheetName: read.sheet.name,
    headerRow: intake.headerRow,
    matches: intake.matches,
    confirmed: mappingFor(read.sheet, choices),
    ownColumns: read.sheet.ownColumns,
    asOf: choices.asOf ?? null,
    settingsName,
    locale: read.sheet.locale,
  });
}
