import type {Field} from '../../core/account';
import {keepChoices, readChoices} from '../choices';

/** Keeps what a person said a field's column is: a heading, or `null` for "no column". */
export function mapField(field: Field, heading: string | null): void {
  const choices = readChoices();
  const mapping: Partial<Record<Field, string | null>> = {...choices.mapping};
  if (heading !== null) release(mapping, heading);
  keepChoices({...choices, mapping: {...mapping, [field]: heading}});
}

/** Forgets everything a person said about the columns. */
export function forgetMapping(): void {
  const {mapping: _, ...rest} = readChoices();
  keepChoices(rest);
}

/** A column feeds the field it was given last. */
function release(mapping: Partial<Record<Field, string | null>>, heading: string): void {
  for (const [field, given] of Object.entries(mapping)) if (given === heading) delete mapping[field as Field];
}
