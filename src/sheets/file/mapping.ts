import type {Field} from '../../core/account';
import {beginsAs, followRenames, headingTexts, knownHeadings, NOWHERE} from '../../intake/headings/renamed';
import type {ConfirmedMapping, Sheet} from '../../intake/sheet';
import {type Choices, type KeptMapping, keepChoices} from './choices';

/** What people said about the columns of a sheet, under the names its columns have now. */
export function mappingFor(sheet: Sheet, choices: Choices): ConfirmedMapping {
  const kept = keptFor(sheet, choices);
  return kept === undefined ? {} : followRenames(kept.mapping, kept.headings, headingTexts(sheet));
}

/** Keeps what a person said a field's column is: a heading, or `null` for "no column". */
export function mapField(sheet: Sheet, choices: Choices, field: Field, heading: string | null): void {
  const mapping: Partial<Record<Field, string | null>> = {...mappingFor(sheet, choices)};
  if (heading !== null) release(mapping, heading);
  mapping[field] = heading;
  keep(keptNow(sheet, mapping), choices);
}

/**
 * Keeps up with columns that were renamed or moved since; costs nothing while none was.
 *
 * While a heading is missing what is kept stays: by it the column may be known again.
 */
export function keepUpWithHeadings(sheet: Sheet, choices: Choices): void {
  const kept = keptFor(sheet, choices);
  if (kept === undefined) return;
  const now = keptNow(sheet, mappingFor(sheet, choices));
  if (Object.values(now.headings.places).includes(NOWHERE)) return;
  if (JSON.stringify(now) === JSON.stringify(kept)) return;
  try {
    keep(now, choices);
  } catch {
    // A run goes on although the property store is full: what it holds is still right, and the next run tries again.
  }
}

/** Forgets everything a person said about the columns of a sheet: also that they are like those of another tab. */
export function forgetMapping(sheet: Sheet, choices: Choices): void {
  keep(keptNow(sheet, {}), choices);
}

/** What is kept for a tab: its own, else that of a tab whose headings are the same, such as the one it is a copy of. */
function keptFor(sheet: Sheet, {mappings = []}: Choices): KeptMapping | undefined {
  const headings = headingTexts(sheet);
  return mappings.find(({tab}) => tab === sheet.name) ?? mappings.find((each) => beginsAs(each.headings, headings));
}

function keptNow(sheet: Sheet, mapping: ConfirmedMapping): KeptMapping {
  return {tab: sheet.name, mapping, headings: knownHeadings(mapping, headingTexts(sheet))};
}

/** The tab that was spoken about last stands first. */
function keep(now: KeptMapping, choices: Choices): void {
  const others = (choices.mappings ?? []).filter(({tab}) => tab !== now.tab);
  keepChoices({...choices, mappings: [now, ...others].slice(0, MOST_TABS)});
}

/** A property holds 9 KB. */
const MOST_TABS = 8;

/** A column feeds the field it was given last. */
function release(mapping: Partial<Record<Field, string | null>>, heading: string): void {
  for (const [field, given] of Object.entries(mapping)) if (given === heading) delete mapping[field as Field];
}
