import type {Rect} from '../../document/rect';
import type {Sheet} from '../../document/sheet';
import {type GRange, placeOf, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {engine} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {cells} from './content';

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
  isPattern: boolean;
  start: Area | null;
  /** Where the search stands; nowhere before the first match was asked for. */
  match: Area | null;
}

/** A finder of text, in any case, in what the cells of some blocks show. */
export function textFinder(areas: readonly Area[], text: string): GTextFinder {
  return wrap('SpreadsheetApp.TextFinder', {
    ...{
      areas,
      text,
      entireCell: false,
      matchCase: false,
      formulaText: false,
      ignoresDiacritics: false,
      isPattern: false,
    },
    ...{start: null, match: null},
  } satisfies Search);
}

export const textFinderService: Service<GTextFinder, Search> = {
  free: {
    matchEntireCell(search, entireCell) {
      search.entireCell = entireCell;
    },
    matchCase(search, matchCase) {
      search.matchCase = matchCase;
    },
    matchFormulaText(search, formulaText) {
      search.formulaText = formulaText;
    },
    ignoreDiacritics(search, ignoresDiacritics) {
      search.ignoresDiacritics = ignoresDiacritics;
    },
    useRegularExpression(search, isPattern) {
      search.isPattern = isPattern;
    },
    startFrom(search, range) {
      search.start = placeOf(range);
    },
    getCurrentMatch: ({match}) => match && rangeOf(match.sheet, match.block),
  },
  read: {
    findAll: (search) => found(search).map(({sheet, block}) => rangeOf(sheet, block)),
    findNext: (search) => step(search, 1),
    findPrevious: (search) => step(search, -1),
  },
  change: {
    replaceAllWith: (search, replacement) =>
      found(search).reduce((sum, cell) => sum + replaced(search, cell, replacement), 0),
    replaceWith(search, replacement) {
      return search.match
        ? replaced(search, search.match, replacement)
        : refuse('There is no current match to replace.');
    },
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
      pattern.lastIndex = 0;
      return pattern.test(searched(search, sheet, row, column)) ? {sheet, block: engine.rect(row, column)} : null;
    });
    return matches.flat().filter((cell) => cell !== null);
  });
}

/** The next match, or the one before, after where the search stands or begins; `null` at the end. */
function step(search: Search, way: 1 | -1): GRange | null {
  const all = found(search);
  const from = search.match ?? search.start;
  const isPast = (cell: Area) => !from || cell.sheet !== from.sheet || way * order(cell.block, from.block) > 0;
  const next = way === 1 ? all.find(isPast) : all.filter(isPast).pop();
  search.match = next ?? null;
  return next ? rangeOf(next.sheet, next.block) : null;
}

function order(one: Rect, other: Rect): number {
  return one.top - other.top || one.left - other.left;
}

/** Puts a text in the place of every match in a cell. @returns how often */
function replaced(search: Search, {sheet, block}: Area, replacement: string): number {
  const {top, left} = block;
  const text =
    sheet.formulaAt(top, left) && search.formulaText ? sheet.formulaAt(top, left) : sheet.displayAt(top, left);
  let count = 0;
  const next = text.replace(patternOf(search), () => {
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

function patternOf({text, entireCell, matchCase, isPattern, ignoresDiacritics}: Search): RegExp {
  const wanted = ignoresDiacritics ? withoutMarks(text) : text;
  const source = isPattern ? wanted : wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(entireCell ? `^(?:${source})$` : source, matchCase ? 'g' : 'gi');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
