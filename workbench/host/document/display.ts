import {CellError, type CellValue} from './cell';
import {displayMoment} from './display-moment';
import {automatic, displayNumber} from './display-number';
import {getOrCreate} from './get-or-create';
import type {Locale} from './locale';
import {sectionFor, sectionsOf} from './pattern';

/** The text a cell shows for a value under a number format (`''` is automatic). */
export function display(value: CellValue, format: string, locale: Locale): string {
  if (typeof value === 'string') return displayText(value, format);
  if (typeof value === 'boolean') return value ? locale.true : locale.false;
  if (value instanceof CellError) return value.code;
  if (format === '' || format === '@' || /^general$/i.test(format)) return automatic(value, locale);
  const section = sectionFor(format, value);
  if (section.moment) return displayMoment(value, section.parts, locale);
  const signIsShown = section === sectionsOf(format)[0] || section.condition !== null;
  return displayNumber(signIsShown ? value : Math.abs(value), section.parts, locale);
}

const moments = new Map<string, boolean>();

/** Does the format show a number as a date, a time or a duration? */
export function isMomentFormat(format: string): boolean {
  return getOrCreate(moments, format, () => format !== '' && format !== '@' && sectionsOf(format)[0]!.moment);
}

function displayText(text: string, format: string): string {
  if (format === '' || format === '@') return text;
  const sections = sectionsOf(format);
  const section = sections[3] ?? sections.find(({parts}) => parts.some(({kind}) => kind === 'at'));
  return section ? section.parts.map((part) => (part.kind === 'at' ? text : part.text)).join('') : text;
}
