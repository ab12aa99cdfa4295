import type {Field} from '../../core/account';
import {followRenames, headingTexts, type KnownHeadings, knownHeadings, NOWHERE} from '../../intake/headings/renamed';
import type {ConfirmedMapping, Sheet} from '../../intake/sheet';
import {type Choices, keepChoices} from './choices';

/** What people said about the columns of a sheet, under the names its columns have now. */
export function mappingFor(sheet: Sheet, choices: Choices): ConfirmedMapping {
  const {mapping = {}} = choices;
  const known = knownIn(choices);
  return known === null ? mapping : followRenames(mapping, known, headingTexts(sheet));
}

/** Keeps what a person said a field's column is: a heading, or `null` for "no column". */
export function mapField(sheet: Sheet, choices: Choices, field: Field, heading: string | null): void {
  const mapping: Partial<Record<Field, string | null>> = {...mappingFor(sheet, choices)};
  if (heading !== null) release(mapping, heading);
  mapping[field] = heading;
  keepChoices({...choices, mapping, headings: knownHeadings(mapping, headingTexts(sheet))});
}

/**
 * Keeps up with columns that were renamed or moved since; costs nothing while none was.
 *
 * While a heading is missing, as on another tab, what is kept stays: by it the column may be known again.
 */
export function keepUpWithHeadings(sheet: Sheet, choices: Choices): void {
  if (knownIn(choices) === null) return;
  const mapping = mappingFor(sheet, choices);
  const headings = knownHeadings(mapping, headingTexts(sheet));
  if (Object.values(headings.places).includes(NOWHERE)) return;
  if (JSON.stringify(headings) === JSON.stringify(choices.headings)) return;
  try {
    keepChoices({...choices, mapping, headings});
  } catch {
    // A run goes on although the property store is full: what it holds is still right, and the next run tries again.
  }
}

/** Forgets everything a person said about the columns. */
export function forgetMapping({mapping: _, headings: __, ...rest}: Choices): void {
  keepChoices(rest);
}

/** The headings people spoke about; a file of an earlier version holds them all. */
function knownIn({mapping = {}, headings}: Choices): KnownHeadings | null {
  if (headings === undefined) return null;
  return 'places' in headings ? headings : knownHeadings(mapping, headings);
}

/** A column feeds the field it was given last. */
function release(mapping: Partial<Record<Field, string | null>>, heading: string): void {
  for (const [field, given] of Object.entries(mapping)) if (given === heading) delete mapping[field as Field];
}
