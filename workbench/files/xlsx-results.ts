import type ExcelJS from 'exceljs';

const NAMED = 3;

/** A cell whose formula gives a text: its other attributes, on either side of the type, and the text. */
const GIVES_TEXT =
  /<c\b([^>]*?)\st="str"([^>]*)>\s*<f\b[^>]*(?:\/>|>[^<]*<\/f>)\s*(?:<v\b[^>]*(?:\/>|>([^<]*)<\/v>)\s*)?<\/c>/g;

/** How the library reads a sheet of a file: from pieces of its XML, and more that is passed on. */
type ReadSheet = (pieces: AsyncIterable<unknown>, ...rest: unknown[]) => Promise<void>;

/**
 * Reads a formula's text as the text it is. The library takes an empty one, as of `=IF(A2="","",…)`, for a formula that
 * was never computed, and any text in a cell with a date format for a broken date.
 */
export function readTextsOfFormulas(book: ExcelJS.Workbook): void {
  const reader = book.xlsx as unknown as {_processWorksheetEntry: ReadSheet};
  const read = reader._processWorksheetEntry;
  reader._processWorksheetEntry = async (pieces, ...rest) => {
    let xml = '';
    for await (const piece of pieces) xml += piece;
    await read.call(reader, once(xml.replace(GIVES_TEXT, withoutFormula)), ...rest);
  };
}

function withoutFormula(_: string, before: string, after: string, text = ''): string {
  return text === '' ? `<c${before}${after}/>` : `<c${before} t="str"${after}><v>${text}</v></c>`;
}

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

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
