const NAMED = 3;

/** What to tell of formulas without a result; nothing when there are none. */
export function remarksOnResults(sheet: string, cells: readonly string[]): string[] {
  if (cells.length === 0) return [];
  const others = cells.length > NAMED ? ` and ${cells.length - NAMED} more` : '';
  const [subject, verb] = cells.length === 1 ? ['1 formula has', 'is'] : [`${cells.length} formulas have`, 'are'];
  return [
    `In "${sheet}" ${subject} no result in the file and ${verb} read as blank: ${cells.slice(0, NAMED).join(', ')}${others}. ` +
      'Open the file in Excel or LibreOffice, save it, and try again.',
  ];
}
