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

/** Two sums over the text, each a different walk, as 16 hexadecimal digits. Not a secret: it only has to notice changes. */
function digest(text: string): string {
  let first = 17;
  let second = 23;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = (Math.imul(first, 31) + code) | 0;
    second = (Math.imul(second ^ code, 16_777_619) + index) | 0;
  }
  return [first, second].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
