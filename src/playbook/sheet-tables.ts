/** Loaded when it is asked for: formulas on single values read no sheet. */
declare function require(module: './beside-script'): SheetTables;

/**
 * The tables that only reading a sheet needs: headings, answers in words, statuses, rows that are no accounts, and what
 * formulas say in English of what was read.
 */
export type SheetTables = typeof import('./beside-script');

/**
 * Those tables. In the script `sheets/file/sheet-tables.ts` stands in place of this file, and reads them from a file beside
 * it: every formula loads the whole script, and they would be a seventh of it.
 */
export function sheetTables(): SheetTables {
  loaded ??= require('./beside-script');
  return loaded;
}

let loaded: SheetTables | undefined;
