import {cells, type Rect} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import {rangeOf} from '../bridge/place';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';

type GTextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

/** A block of cells where something is looked for. */
interface Area {
  readonly sheet: Sheet;
  readonly block: Rect;
}

interface Search {
  readonly areas: readonly Area[];
  readonly text: string;
  entireCell: boolean;
  matchCase: boolean;
  formulaText: boolean;
  ignoresDiacritics: boolean;
}

/** A finder of text, in any case, in what the cells of some blocks show. */
export function textFinder(areas: readonly Area[], text: string): GTextFinder {
  const plain = {entireCell: false, matchCase: false, formulaText: false, ignoresDiacritics: false};
  return wrap('SpreadsheetApp.TextFinder', {areas, text, ...plain} satisfies Search);
}

export const textFinderService: Service<GTextFinder, Search> = {
  free: {
    matchEntireCell: (search, entireCell) => void Object.assign(search, {entireCell}),
    matchCase: (search, matchCase) => void Object.assign(search, {matchCase}),
    matchFormulaText: (search, formulaText) => void Object.assign(search, {formulaText}),
    ignoreDiacritics: (search, ignoresDiacritics) => void Object.assign(search, {ignoresDiacritics}),
  },
  read: {
    findAll: (search) => found(search).map(({sheet, block}) => rangeOf(sheet, block)),
  },
  change: {
    replaceAllWith: (search, text) => found(search).reduce((sum, cell) => sum + replaced(search, cell, text), 0),
  },
};

/** The cells that match, area by area, row by row. */
function found(search: Search): Area[] {
  const pattern = patternOf(search);
  return search.areas.flatMap(({sheet, block}) => {
    sheet.workbook.settle();
    const {rows, columns} = sheet.dataExtent();
    const area = engine.intersect(block, engine.rect(0, 0, rows, columns));
    if (!area) return [];
    const matches = cells(area, (row, column) => {
      // A global pattern would go on from its last match.
      pattern.lastIndex = 0;
      return pattern.test(searched(search, sheet, row, column)) ? {sheet, block: engine.rect(row, column)} : null;
    });
    return matches.flat().filter((cell) => cell !== null);
  });
}

/** Puts a text in the place of every match in a cell; a formula changes only where formulas are looked at. @returns how often */
function replaced(search: Search, {sheet, block}: Area, replacement: string): number {
  const {top, left} = block;
  const formula = sheet.formulaAt(top, left);
  if (formula !== '' && !search.formulaText) return 0;
  if (search.ignoresDiacritics) throw new Error('[host] replacing text whatever its accents is not implemented');
  let count = 0;
  const next = (formula || sheet.displayAt(top, left)).replace(patternOf(search), () => {
    count++;
    return replacement;
  });
  engine.writeValues(sheet, top, left, [[next]]);
  return count;
}

function searched(search: Search, sheet: Sheet, row: number, column: number): string {
  const text = (search.formulaText && sheet.formulaAt(row, column)) || sheet.displayAt(row, column);
  return search.ignoresDiacritics ? withoutMarks(text) : text;
}

function patternOf({text, entireCell, matchCase, ignoresDiacritics}: Search): RegExp {
  const wanted = ignoresDiacritics ? withoutMarks(text) : text;
  const source = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(entireCell ? `^(?:${source})$` : source, matchCase ? 'g' : 'gi');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
