import {assessFormula} from '../../formulas/assess-formula';
import type {AccountSheet} from './account-sheet';
import {mappingFor} from './mapping';
import type {OpenFile} from './open-file';

/**
 * The `EXPANSION_ASSESS` formula for an account sheet, with the mapping and day of this file.
 *
 * @param settingsName the name of the Settings tab; `null` while there is none
 * @param outputs what it shows of an account; the usual when left out
 */
export function formulaOf(
  {choices}: OpenFile,
  sheet: AccountSheet,
  settingsName: string | null,
  outputs?: string,
): string {
  return assessFormula({
    sheet: sheet.read.sheet,
    intake: sheet.intake,
    confirmed: mappingFor(sheet.read.sheet, choices),
    asOf: sheet.asOf,
    settingsName,
    outputs,
  });
}
