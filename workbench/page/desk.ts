import {cellName} from '../host/document/a1';
import {CellError} from '../host/document/cell';
import type {Sheet} from '../host/document/sheet';
import {renameSheet} from '../host/document/tabs';
import {User} from '../host/user';
import {cellsOf, isInside, rectOfBlock} from './grid/blocks';
import {nameControls} from './grid/names';
import {Screen} from './grid/screen';
import type {Block, CellOverlay, Grid, GridCommand, GridOwner, StartGrid} from './grid/surface';
import type {Session} from './session';
import {Edits} from './typing/edits';
import {meaningOf} from './typing/meaning';
import {typedCells} from './typing/typed';
import {Card, factsOf} from './windows/card';

const CORNER = {error: '#d93025', note: '#f29900'};
const HOVER_PAUSE = 250;

interface NumberFormats {
  readonly subUnitId: string;
  readonly values: Readonly<Record<string, {readonly ranges: readonly Block[]}>>;
  readonly refMap: Readonly<Record<string, {readonly pattern: string}>>;
}

/** Where the user and the host meet: what is done in the grid goes to the host, what the host holds shows in the grid. */
export class Desk implements GridOwner {
  readonly #session: Session;
  readonly #grid: Grid;
  readonly #screen: Screen;
  readonly #edits = new Edits();
  readonly #card: Card;
  readonly #complain: (message: string) => void;
  #hoverTimer = 0;

  constructor(startGrid: StartGrid, dark: boolean, session: Session, complain: (message: string) => void) {
    this.#session = session;
    this.#complain = complain;
    this.#grid = startGrid('grid', dark, this);
    nameControls(document.getElementById('grid')!);
    this.#screen = new Screen(this.#grid);
    this.#card = new Card((link) => this.follow(link));
    document.addEventListener('keydown', (event) => this.#key(event), true);
  }

  /** Shows the session's spreadsheet from scratch. */
  async open(): Promise<void> {
    this.#edits.clear();
    this.#card.hide();
    await this.#screen.open(this.#session.workbook);
  }

  /**
   * Shows what a run has changed and what it has selected; after a change, what was typed before is no longer undone one
   * by one, since its cells may be elsewhere.
   */
  refresh(selected = false): void {
    const changed = this.#screen.refresh();
    if (selected) {
      this.#screen.showActive();
      this.#announce();
    }
    if (!changed) return;
    this.#session.isTouched = true;
    this.#edits.clear();
    this.#card.hide();
  }

  focus(): void {
    this.#grid.focus();
  }

  /** Goes where a link leads: a cell of this spreadsheet, or an address in a new window. */
  follow(link: string): void {
    if (/^https?:/i.test(link)) {
      window.open(link, '_blank', 'noopener');
      return;
    }
    const target = this.#session.target(link);
    if (!target) {
      this.#complain('What this link leads to is no longer there.');
      return;
    }
    this.#session.select(target.sheet, target.block);
    this.#card.hide();
    this.#screen.showActive();
    this.#announce();
    this.#grid.focus();
  }

  allows({id, params}: GridCommand): boolean {
    const meaning = meaningOf(id);
    if (meaning === null) return true;
    const {workbook} = this.#session;
    switch (meaning) {
      case 'undo':
      case 'redo':
        if (this.#grid.isEditing) return true;
        this.#afterwards(() => this.#step(meaning));
        break;
      case 'add tab':
        this.#afterwards(() => this.#change(() => new User(workbook).addTab(freeName(workbook.sheets))));
        break;
      case 'remove tab':
        this.#afterwards(() => this.#change(() => new User(workbook).removeTab(this.#sheet(params?.subUnitId).name)));
        break;
      case 'rename tab':
        this.#afterwards(() => this.#change(() => renameSheet(this.#sheet(params?.subUnitId), String(params.name))));
        break;
      case 'not here':
        this.#complain('That is not part of this trial; in Google Sheets it works as always.');
    }
    return false;
  }

  happened({id, params}: GridCommand): void {
    if (id === 'sheet.mutation.set-range-values') this.#typed(params);
    else if (id === 'sheet.mutation.set.numfmt') this.#formatted(params);
    else if (id === 'sheet.operation.set-selections') this.#selected(params);
    else if (id === 'sheet.operation.set-worksheet-active') this.#activated(params.subUnitId);
    else if (id === 'sheet.mutation.set-worksheet-col-width') this.#resized('columns', params);
    else if (id === 'sheet.mutation.set-worksheet-row-height') this.#resized('rows', params);
    else if (id === 'sheet.operation.set-scroll') this.#card.hide();
  }

  hovered(row: number, column: number): void {
    clearTimeout(this.#hoverTimer);
    this.#hoverTimer = window.setTimeout(() => {
      if (!this.#card.isInUse && !this.#grid.isEditing) this.#tell(row, column);
    }, HOVER_PAUSE);
  }

  lookOf(id: string, row: number, column: number): CellOverlay | null {
    const sheet = this.#screen?.sheetOf(id);
    if (!sheet) return null;
    const value = sheet.values.get(row, column);
    const isError = value instanceof CellError;
    const corner = isError ? CORNER.error : sheet.notes.get(row, column) ? CORNER.note : undefined;
    if (typeof value === 'number') return {text: sheet.displayAt(row, column), ...(corner && {corner})};
    return corner ? {corner} : null;
  }

  #typed({subUnitId, cellValue}: {subUnitId: string; cellValue?: Parameters<typeof typedCells>[0]}): void {
    const sheet = this.#sheet(subUnitId);
    const cells = typedCells(cellValue, subUnitId, this.#grid);
    const picture = this.#screen.pictureOf(sheet);
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const column of Object.keys(line ?? {})) picture.forget(Number(row), Number(column));
    }
    this.#session.isTouched = true;
    const inside = cells.filter(({row, column}) => isInside(sheet, row, column));
    this.#attempt(() => this.#edits.type(sheet, inside));
    this.#afterwards(() => this.#screen.refresh());
  }

  /** The grid has recognised a format in what is being typed, such as a percentage; the typing itself may follow. */
  #formatted({subUnitId, values, refMap}: NumberFormats): void {
    const sheet = this.#sheet(subUnitId);
    this.#afterwards(() => {
      for (const [key, {ranges}] of Object.entries(values)) {
        const pattern = refMap[key]?.pattern;
        const cells = ranges.flatMap(cellsOf).filter(({row, column}) => isInside(sheet, row, column));
        if (pattern && pattern !== 'General') this.#edits.format(sheet, cells, pattern);
      }
      this.#screen.refresh();
    });
  }

  #step(direction: 'undo' | 'redo'): void {
    const sheet = this.#edits[direction]();
    if (!sheet) {
      this.#complain(`There is no typing to ${direction}. A run is taken back with Undo last run in the menu.`);
      return;
    }
    this.#session.workbook.active = {...this.#session.workbook.active, sheet};
    this.#screen.refresh();
  }

  #selected({subUnitId, selections}: {subUnitId: string; selections: readonly {readonly range: Block}[]}): void {
    const sheet = this.#screen.sheetOf(subUnitId);
    const range = selections.at(-1)?.range;
    if (!sheet || !range) return;
    const block = rectOfBlock(range, sheet);
    if (!isInside(sheet, block.top, block.left)) return;
    this.#session.select(sheet, block);
    this.#announce();
    this.#afterwards(() => this.#tell(block.top, block.left));
  }

  /** Tells a screen reader what the selected cell holds. */
  #announce(): void {
    const {sheet, block} = this.#session.workbook.active;
    document.getElementById('spoken')!.textContent = spoken(sheet, block?.top ?? 0, block?.left ?? 0);
  }

  #activated(id: string): void {
    const sheet = this.#screen.sheetOf(id);
    if (!sheet || this.#session.workbook.active.sheet === sheet) return;
    this.#session.select(sheet, {top: 0, left: 0, rows: 1, columns: 1});
    this.#card.hide();
  }

  #resized(
    axis: 'rows' | 'columns',
    params: {
      subUnitId: string;
      ranges: {startRow: number; endRow: number; startColumn: number; endColumn: number}[];
      colWidth?: number;
      rowHeight?: number;
    },
  ): void {
    const size = axis === 'columns' ? params.colWidth : params.rowHeight;
    if (typeof size !== 'number') return;
    const sheet = this.#sheet(params.subUnitId);
    for (const {startRow, endRow, startColumn, endColumn} of params.ranges) {
      if (axis === 'rows') sheet.rows.resize(startRow, endRow - startRow + 1, Math.round(size));
      else sheet.columns.resize(startColumn, endColumn - startColumn + 1, Math.round(size));
    }
    this.#screen.pictureOf(sheet).reshape();
  }

  /** Changes the document by hand, outside the grid. */
  #change(change: () => void): void {
    this.#session.isTouched = true;
    this.#attempt(change);
    this.refresh();
  }

  #attempt(change: () => void): void {
    try {
      change();
    } catch (error) {
      this.#complain((error as Error).message);
    }
  }

  /** Once the grid has finished what it is doing. */
  #afterwards(act: () => void): void {
    queueMicrotask(act);
  }

  #tell(row: number, column: number): void {
    const sheet = this.#screen.sheetOf(this.#grid.activeSheet);
    const facts = sheet && factsOf(sheet, row, column);
    const box = facts && this.#grid.boxOf(row, column);
    if (facts && box) this.#card.show(facts, box);
    else this.#card.hide();
  }

  /** Alt+Enter follows the first link of the selected cell, as in Sheets; Escape closes the card. */
  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#card.hide();
    if (event.key !== 'Enter' || !event.altKey || this.#grid.isEditing) return;
    const {sheet, block} = this.#session.workbook.active;
    const link = block && factsOf(sheet, block.top, block.left)?.links[0];
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    this.follow(link.link);
  }

  #sheet(id: string | undefined): Sheet {
    return this.#screen.sheetOf(id ?? this.#grid.activeSheet)!;
  }
}

function freeName(sheets: readonly Sheet[]): string {
  let number = sheets.length + 1;
  while (sheets.some(({name}) => name.toLowerCase() === `sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** What a screen reader says of the selected cell. */
function spoken(sheet: Sheet, row: number, column: number): string {
  const facts = factsOf(sheet, row, column);
  const shown = sheet.displayAt(row, column) || 'empty';
  return [cellName(row, column), shown.slice(0, 300), facts?.error, facts?.note.slice(0, 300)]
    .filter(Boolean)
    .join('. ');
}
