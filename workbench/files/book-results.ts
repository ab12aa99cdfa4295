import {listed} from './listed';

/** What to tell of formulas without a result; nothing when there are none. */
export function remarksOnResults(sheet: string, cells: readonly string[]): string[] {
  if (cells.length === 0) return [];
  const [subject, verb] = cells.length === 1 ? ['1 formula has', 'is'] : [`${cells.length} formulas have`, 'are'];
  return [
    `In "${sheet}" ${subject} no result in the file and ${verb} read as blank: ${listed(cells)}. ` +
      'Open the file in Excel or LibreOffice, save it, and try again.',
  ];
}
