import {digest} from '../../table/digest';
import {identitiesOf} from '../../table/identity';
import type {AccountSheet} from '../portfolio';

/**
 * A short text that changes when the headings of an account sheet, its accounts, their order or the reading of its
 * columns change; cells that merely got another value leave it as it is.
 */
export function fingerprintOf({read, intake, settings}: AccountSheet): string {
  const headings = read.sheet.values[intake.headerRow - 1] ?? [];
  const own = read.sheet.ownColumns;
  return digest(
    JSON.stringify([
      headings.filter((_, column) => !own.has(column)).map(String),
      intake.matches.map(({field, column}) => [field, column]),
      [...identitiesOf(intake.accounts)],
      [settings.model, settings.language],
    ]),
  );
}
