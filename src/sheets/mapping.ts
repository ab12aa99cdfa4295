import type {Field} from '../core/account';
import {followRenames, headingTexts} from '../table/renamed-headings';
import type {ConfirmedMapping} from '../table/sheet';
import {type Choices, keepChoices, readChoices} from './choices';

type Values = readonly (readonly unknown[])[];

/** What people said about the columns of a sheet, under the names its columns have now. */
export function mappingFor(values: Values, {mapping = {}, headings}: Choices): ConfirmedMapping {
  return headings === undefined ? mapping : followRenames(mapping, headings, headingTexts(values));
}

/** Keeps what a person said a field's column is: a heading, or `null` for "no column". */
export function mapField(values: Values, field: Field, heading: string | null): void {
  const choices = readChoices();
  const mapping: Partial<Record<Field, string | null>> = {...mappingFor(values, choices)};
  if (heading !== null) release(mapping, heading);
  keepChoices({...choices, mapping: {...mapping, [field]: heading}, headings: headingTexts(values)});
}

/** Keeps up with columns that were renamed or moved since; costs nothing while none was. */
export function keepUpWithHeadings(values: Values, choices: Choices): void {
  const {mapping, headings} = choices;
  if (mapping === undefined || headings === undefined) return;
  const now = headingTexts(values);
  if (now.join('\n') !== headings.join('\n'))
    keepChoices({...choices, mapping: followRenames(mapping, headings, now), headings: now});
}

/** Forgets everything a person said about the columns. */
export function forgetMapping(): void {
  const {mapping: _, headings: __, ...rest} = readChoices();
  keepChoices(rest);
}

/** A column feeds the field it was given last. */
function release(mapping: Partial<Record<Field, string | null>>, heading: string): void {
  for (const [field, given] of Object.entries(mapping)) if (given === heading) delete mapping[field as Field];
}
