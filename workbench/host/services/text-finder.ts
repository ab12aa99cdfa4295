import type {Rect} from '../document/rect';
import type {Sheet} from '../document/sheet';
import {attach, handleOf} from './handles';
import {rangeOf} from './make';
import {engine, meter, surface} from './surface';

type GFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type GRange = GoogleAppsScript.Spreadsheet.Range;

interface Search {
  readonly sheet: Sheet;
  readonly block: Rect;
  text: string;
  matchCase: boolean;
  entireCell: boolean;
  pattern: boolean;
  formulaText: boolean;
}

/** Looks for text in a block. */
export function textFinder(sheet: Sheet, block: Rect, text: string): GFinder {
  return new TextFinderService({
    sheet,
    block,
    text,
    matchCase: false,
    entireCell: false,
    pattern: false,
    formulaText: false,
  });
}

class TextFinderService extends surface<GFinder>('SpreadsheetApp.TextFinder') {
  constructor(search: Search) {
    super();
    attach(this, search);
  }

  override matchCase(matchCase: boolean): this {
    return refined(this, {matchCase});
  }

  override matchEntireCell(entireCell: boolean): this {
    return refined(this, {entireCell});
  }

  override useRegularExpression(pattern: boolean): this {
    return refined(this, {pattern});
  }

  override matchFormulaText(formulaText: boolean): this {
    return refined(this, {formulaText});
  }

  override findAll(): GRange[] {
    return places(this).map(({row, column}) => rangeOf(handleOf<Search>(this).sheet, engine.rect(row, column)));
  }

  override findNext(): GRange | null {
    return this.findAll()[0] ?? null;
  }

  override replaceAllWith(replacement: string): number {
    const {sheet} = handleOf<Search>(this);
    const expression = expressionOf(handleOf<Search>(this), 'g');
    const found = places(this);
    for (const {row, column} of found) {
      const text = textAt(handleOf<Search>(this), row, column).replace(expression, () => replacement);
      engine.writeValues(sheet, row, column, [[text]]);
    }
    return found.length;
  }
}

meter(TextFinderService, 'SpreadsheetApp.TextFinder', {
  free: ['matchCase', 'matchEntireCell', 'useRegularExpression', 'matchFormulaText'],
  changes: ['replaceAllWith'],
});

function refined<F extends object>(finder: F, part: Partial<Search>): F {
  Object.assign(handleOf<Search>(finder), part);
  return finder;
}

function places(finder: object): {row: number; column: number}[] {
  const search = handleOf<Search>(finder);
  search.sheet.workbook.settle();
  const expression = expressionOf(search, '');
  const {rows, columns} = search.sheet.dataExtent();
  const found: {row: number; column: number}[] = [];
  for (let row = search.block.top; row < Math.min(rows, search.block.top + search.block.rows); row++) {
    for (
      let column = search.block.left;
      column < Math.min(columns, search.block.left + search.block.columns);
      column++
    ) {
      const text = textAt(search, row, column);
      if (text !== '' && expression.test(text)) found.push({row, column});
    }
  }
  return found;
}

function textAt({sheet, formulaText}: Search, row: number, column: number): string {
  return (formulaText && sheet.formulaAt(row, column)) || sheet.displayAt(row, column);
}

function expressionOf({text, matchCase, entireCell, pattern}: Search, flags: string): RegExp {
  const source = pattern ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(entireCell ? `^(?:${source})$` : source, flags + (matchCase ? '' : 'i'));
}
