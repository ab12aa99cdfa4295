import type {Field} from './account';

/** What the column of a field is called in a data warehouse: `seats_used` for `seatsUsed`. */
export function columnOf(field: Field): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
