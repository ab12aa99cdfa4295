import type {Sheet} from '../../host/document/sheet';
import type {Workbook} from '../../host/document/workbook';
import {drawDropdowns} from './dropdowns';
import {drawFilter} from './filter';
import {Picture} from './picture';
import {blockOf, sheetDataOf} from './sheet-data';
import {DEFAULT_STYLE, NO_STYLE} from './style';
import type {CellMatrix, Grid, GridView, SheetData} from './surface';
import {fittingHeights} from './wrapping';

/** More cells than this are drawn faster as a new tab than one by one. */
const MANY_CELLS = 6000;

/** Draws the host's spreadsheet in the grid, and after each change what is different. */
export class Screen {
  readonly #grid: Grid;
  #workbook: Workbook | null = null;
  #pictures = new Map<Sheet, Picture>();
  #drawings = 0;
  readonly #zooms = new WeakMap<Sheet, number>();

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** Shows a spreadsheet from scratch. */
  async open(workbook: Workbook): Promise<void> {
    workbook.settle();
    const {active} = workbook;
    this.#workbook = workbook;
    this.#pictures = new Map();
    const sheets = workbook.sheets.map((sheet) => this.#pictured(sheet));
    await this.#grid.open({
      id: `spreadsheet-${++this.#drawings}`,
      name: workbook.name,
      styles: {},
      defaultStyle: DEFAULT_STYLE,
      sheetOrder: sheets.map(({id}) => id),
      sheets: Object.fromEntries(sheets.map((data) => [data.id, data])),
    });
    for (const [sheet, {id}] of this.#pictures) this.#equip(sheet, id);
    // The grid brings its first tab to the front when it opens.
    workbook.active = active;
    this.showActive();
  }

  /** Draws what has changed since; was there anything? */
  refresh(): boolean {
    const workbook = this.#workbook!;
    workbook.settle();
    const view = this.sheetOf(this.#grid.activeSheet) === workbook.active.sheet ? this.#grid.view : undefined;
    const gone = [...this.#pictures.values()].filter(({sheet}) => !workbook.sheets.includes(sheet));
    let changed = gone.length > 0;
    for (const sheet of workbook.sheets) {
      const before = this.#pictures.get(sheet);
      const drawn = before ? this.#redraw(before) : 'not';
      changed ||= drawn !== 'same';
      if (drawn !== 'not') continue;
      if (before) gone.push(before);
      this.#insert(sheet);
    }
    if (this.#grid.activeSheet !== this.idOf(workbook.active.sheet)) this.showActive(view);
    for (const {sheet, id} of gone) {
      if (this.#pictures.get(sheet)?.id === id) this.#pictures.delete(sheet);
      this.#grid.draw('sheet.mutation.remove-sheet', {subUnitId: id});
    }
    this.#grid.arrange(workbook.sheets.map((sheet) => this.idOf(sheet)));
    if (changed) this.#hideHidden();
    return changed;
  }

  /** Moving and drawing tabs brings hidden ones to light. */
  #hideHidden(): void {
    for (const [{hidden}, {id: subUnitId}] of this.#pictures)
      if (hidden) this.#grid.draw('sheet.mutation.set-worksheet-hidden', {subUnitId, hidden: 1});
  }

  /** The tab the grid calls by that name. */
  sheetOf(id: string): Sheet | null {
    for (const picture of this.#pictures.values()) if (picture.id === id) return picture.sheet;
    return null;
  }

  /** The user has zoomed a tab: it stays so when it is drawn anew. */
  zoomed(sheet: Sheet, ratio: number): void {
    this.#zooms.set(sheet, ratio);
  }

  idOf(sheet: Sheet): string {
    return this.#pictures.get(sheet)!.id;
  }

  pictureOf(sheet: Sheet): Picture {
    return this.#pictures.get(sheet)!;
  }

  /** Brings the host's active tab and selection to the front. */
  showActive(view?: GridView): void {
    const {sheet, block} = this.#workbook!.active;
    this.#grid.select(this.idOf(sheet), block ?? {top: 0, left: 0, rows: 1, columns: 1}, view);
  }

  /** Brings a drawn tab up to date: there was nothing to do, it is done, or the tab must be drawn anew. */
  #redraw(picture: Picture): 'same' | 'done' | 'not' {
    if (picture.isOutOfShape) return 'not';
    const {cells, count} = picture.changes();
    if (count > MANY_CELLS) return 'not';
    if (count > 0) this.#drawCells(picture, cells);
    return this.#drawTab(picture) || count > 0 ? 'done' : 'same';
  }

  #drawCells({sheet, id}: Picture, cellValue: CellMatrix): void {
    this.#grid.draw('sheet.mutation.set-range-values', {subUnitId: id, cellValue: replacing(cellValue)});
    for (const [row, height] of fittingHeights(sheet)) if (cellValue[row]) this.#setHeight(id, row, height);
  }

  #drawTab(picture: Picture): boolean {
    const {id: subUnitId} = picture;
    const {name, tabColor, hidden} = picture.tabChanges();
    if (name !== undefined) this.#grid.draw('sheet.mutation.set-worksheet-name', {subUnitId, name});
    if (tabColor !== undefined) this.#grid.draw('sheet.mutation.set-tab-color', {subUnitId, color: tabColor ?? ''});
    if (hidden !== undefined)
      this.#grid.draw('sheet.mutation.set-worksheet-hidden', {subUnitId, hidden: hidden ? 1 : 0});
    return name !== undefined || tabColor !== undefined || hidden !== undefined;
  }

  #setHeight(id: string, row: number, rowHeight: number): void {
    const ranges = [blockOf({top: row, left: 0, rows: 1, columns: 1})];
    this.#grid.draw('sheet.mutation.set-worksheet-row-height', {subUnitId: id, ranges, rowHeight});
  }

  #insert(sheet: Sheet): void {
    const data = this.#pictured(sheet);
    const index = this.#workbook!.sheets.indexOf(sheet);
    this.#grid.draw('sheet.mutation.insert-sheet', {index, sheet: data});
    this.#equip(sheet, data.id);
  }

  #equip(sheet: Sheet, id: string): void {
    drawDropdowns(this.#grid, sheet, id);
    drawFilter(this.#grid, sheet, id);
  }

  #pictured(sheet: Sheet): SheetData {
    const id = `${sheet.id}-${++this.#drawings}`;
    this.#pictures.set(sheet, new Picture(sheet, id));
    return {...sheetDataOf(sheet, id), zoomRatio: this.#zooms.get(sheet) ?? 1};
  }
}

/** The grid merges looks; drawn like this, a cell's new look takes the place of the old one. */
function replacing(cells: CellMatrix): CellMatrix {
  for (const line of Object.values(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      line[Number(column)] = {...cell, s: typeof cell.s === 'object' ? {...NO_STYLE, ...cell.s} : null};
    }
  }
  return cells;
}
