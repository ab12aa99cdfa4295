import {digest} from '../../cells/digest';
import {identitiesOf} from '../../core/identity';
import type {AccountSheet} from '../file/account-sheet';

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
