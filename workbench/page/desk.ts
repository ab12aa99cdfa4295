import {cellName} from '../host/document/a1';
import {CellError} from '../host/document/cell';
import {type Axis, rect, spanOf} from '../host/document/rect';
import type {Sheet} from '../host/document/sheet';
import {renameSheet} from '../host/document/tabs';
import {bringFormat} from '../host/document/writing';
import {cellsOf, isInside, rectOfBlock} from './grid/blocks';
import {nameControls} from './grid/names';
import {Screen} from './grid/screen';
import type {Block, CellOverlay, Grid, GridCommand, GridOptions, GridOwner, StartGrid} from './grid/surface';
import {numberShown} from './grid/wrapping';
import {History} from './history';
import {claim} from './regions';
import type {Session} from './session';
import {HANDS, isForGrid, isNotHere, REPEATED} from './typing/hands';
import {typedCells, typeInto} from './typing/typed';
import {Card, factsOf} from './windows/card';
import {say} from './words';

const CORNER = {error: '#d93025', note: '#f29900'};
const HOVER_PAUSE = 250;
/** Milliseconds between two presses that are one double click. */
const DOUBLE = 500;

interface NumberFormats {
  readonly subUnitId: string;
  readonly values: Readonly<Record<string, {readonly ranges: readonly Block[]}>>;
  readonly refMap: Readonly<Record<string, {readonly pattern: string}>>;
}

interface Resized {
  readonly subUnitId: string;
  readonly ranges: readonly Block[];
  readonly colWidth?: number;
  readonly rowHeight?: number;
}

/** What the page is told of the spreadsheet. */
export interface DeskOwner {
  complain(message: string): void;
  /** The document was kept, as a step to undo when anything in it that one can see is another, or only its properties. */
  changed(history: History, isSeen: boolean): void;
  /** The tab in front is to get another name. */
  rename(): void;
  /** Something else was selected. */
  selected(): void;
  /** The keyboard is to leave the cells. */
  leave(): void;
}

/** Where the user and the host meet: what is done in the grid goes to the host, what the host holds shows in the grid. */
export class Desk implements GridOwner {
  readonly #session: Session;
  readonly #grid: Grid;
  readonly #screen: Screen;
  readonly #history = new History();
  readonly #card: Card;
  readonly #owner: DeskOwner;
  #hoverTimer = 0;
  /** Was the last key an Escape that had nothing to close? */
  #escaped = false;
  #pressed: {readonly tab: Element | null; readonly at: number} = {tab: null, at: 0};
  #drawing = false;
  #recording = 0;
  /** Resolves when what was being typed is in its cell. */
  #typing: Promise<void> = Promise.resolve();

  constructor(startGrid: StartGrid, options: GridOptions, session: Session, owner: DeskOwner) {
    this.#session = session;
    this.#owner = owner;
    const grid = startGrid('grid', options, this);
    this.#grid = grid;
    nameControls();
    this.#screen = new Screen(this.#grid);
    this.#card = new Card((link) => this.follow(link));
    document.addEventListener('keydown', (event) => this.#key(event), true);
    document.addEventListener('pointerdown', (event) => this.#press(event), true);
    const takeTyping = () => {
      this.#typing = grid.endEditing();
    };
    const isElsewhere = ({target}: Event) => (target as Element).closest('body > header, #sidebar') !== null;
    for (const kind of ['focusin', 'pointerdown']) {
      document.addEventListener(kind, (event) => isElsewhere(event) && takeTyping(), true);
    }
    // A click into a frame is heard here as nothing but the window's blur.
    window.addEventListener('blur', () => document.activeElement instanceof HTMLIFrameElement && takeTyping());
  }

  /** What was being typed when the user went to a menu or to the sidebar is in its cell. */
  typed(): Promise<void> {
    return this.#typing;
  }

  /** Shows the session's spreadsheet from scratch. */
  async open(): Promise<void> {
    this.#card.hide();
    this.#history.begin(this.#session.workbook);
    await this.#screen.open(this.#session.workbook);
    this.#owner.changed(this.#history, true);
  }

  refresh(selected = false): void {
    const changed = this.#screen.refresh();
    if (selected) {
      this.#screen.showActive();
      this.#owner.selected();
    }
    // Even when the same cell is selected: what it holds may have changed.
    this.#announce();
    if (changed) this.#card.hide();
    this.#record();
  }

  darken(dark: boolean): void {
    this.#grid.darken(dark);
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
      this.#owner.complain(say('link-gone'));
      return;
    }
    this.#session.select(target.sheet, target.block);
    this.#card.hide();
    this.#screen.showActive();
    this.#announce();
    this.#owner.selected();
    this.#grid.focus();
  }

  allows({id, params}: GridCommand): boolean {
    if (id === 'sheet.operation.rename-sheet') {
      this.#owner.rename();
      return false;
    }
    const hand = HANDS[id];
    if (hand && !isForGrid(id, params)) {
      // Once the grid has finished what it is doing.
      queueMicrotask(() => this.#lend(hand, params));
      return false;
    }
    if (!isNotHere(id)) return true;
    this.#owner.complain(say('not-here'));
    return false;
  }

  happened({id, params}: GridCommand): void {
    if (id === 'sheet.mutation.set-range-values') this.#typed(params);
    else if (id === 'sheet.mutation.set.numfmt') this.#formatted(params);
    else if (id === 'sheet.operation.set-selections') this.#selected(params);
    else if (id === 'sheet.operation.set-worksheet-active') this.#activated(params.subUnitId);
    else if (id === 'sheet.mutation.set-worksheet-col-width') this.#resized('columns', params);
    else if (id === 'sheet.mutation.set-worksheet-row-height') this.#resized('rows', params);
    else if (id === 'sheet.operation.set-scroll') queueMicrotask(() => this.#tellSelected());
    else if (id === 'sheet.operation.set-zoom-ratio')
      this.#screen.zoomed(this.#sheet(params.subUnitId), params.zoomRatio);
    else if (REPEATED[id]) this.#repeated(REPEATED[id], params);
  }

  /** Takes the last step back (−1), or makes it again (1). */
  step(by: 1 | -1): void {
    this.#record();
    if (!this.#history.step(by)) {
      this.#owner.complain(say(by < 0 ? 'nothing-to-undo' : 'nothing-to-redo'));
      return;
    }
    this.#screen.refresh();
    this.#screen.showActive();
    this.#card.hide();
    // What toasts say of the last run is no longer true.
    document.getElementById('toasts')!.replaceChildren();
    this.#announce();
    this.#owner.changed(this.#history, true);
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
    if (typeof value === 'number') return {text: numberShown(sheet, row, column), ...(corner && {corner})};
    return corner ? {corner} : null;
  }

  /** Carries a command of the grid out in the host, and draws what it did. */
  #lend(hand: (typeof HANDS)[string], params: GridCommand['params']): void {
    const {active} = this.#session.workbook;
    const sheet = this.#sheet(params?.subUnitId);
    const selected = (active.sheet === sheet && active.block) || rect(0, 0);
    this.#attempt(() => hand({sheet, selected, params}));
    this.refresh(this.#session.workbook.active !== active);
  }

  #repeated(hand: (typeof REPEATED)[string], params: GridCommand['params']): void {
    const sheet = this.#sheet(params.subUnitId);
    // What the host refuses is taken back in the grid.
    if (!this.#attempt(() => hand({sheet, selected: rect(0, 0), params}))) this.#screen.pictureOf(sheet).misshape();
    this.#soon();
  }

  #typed({subUnitId, cellValue}: {subUnitId: string; cellValue?: Parameters<typeof typedCells>[0]}): void {
    const sheet = this.#sheet(subUnitId);
    const cells = typedCells(cellValue, subUnitId, this.#grid);
    const picture = this.#screen.pictureOf(sheet);
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const column of Object.keys(line ?? {})) picture.forget(Number(row), Number(column));
    }
    this.#attempt(() => {
      for (const cell of cells) if (isInside(sheet, cell.row, cell.column)) typeInto(sheet, cell);
    });
    this.#soon();
  }

  /** The grid has recognized a format in what is being typed, such as a percentage; the typing itself may follow. */
  #formatted({subUnitId, values, refMap}: NumberFormats): void {
    const sheet = this.#sheet(subUnitId);
    queueMicrotask(() => {
      for (const [key, {ranges}] of Object.entries(values)) {
        const pattern = refMap[key]?.pattern;
        if (!pattern || pattern === 'General') continue;
        for (const {row, column} of ranges.flatMap(cellsOf)) {
          if (isInside(sheet, row, column)) bringFormat(sheet, row, column, pattern);
        }
      }
      this.#soon();
    });
  }

  /** Draws what the user did, once the grid has finished with it, and keeps it as one step to undo. */
  #soon(): void {
    if (!this.#drawing) {
      this.#drawing = true;
      queueMicrotask(() => {
        this.#drawing = false;
        this.#screen.refresh();
        this.#announce();
      });
    }
    this.#recording ||= window.setTimeout(() => this.#record());
  }

  #record(): void {
    clearTimeout(this.#recording);
    this.#recording = 0;
    const isSeen = this.#history.record();
    if (isSeen) this.#session.isTouched = true;
    this.#owner.changed(this.#history, isSeen);
  }

  #selected({subUnitId, selections}: {subUnitId: string; selections: readonly {readonly range: Block}[]}): void {
    const sheet = this.#screen.sheetOf(subUnitId);
    const range = selections.at(-1)?.range;
    if (!sheet || !range) return;
    const block = rectOfBlock(range, sheet);
    if (!isInside(sheet, block.top, block.left)) return;
    this.#session.select(sheet, block);
    this.#announce();
    this.#owner.selected();
    queueMicrotask(() => this.#tellSelected());
  }

  /** The card of the selected cell, where the cell now stands: selecting scrolls, and the grid scrolls a moment later. */
  #tellSelected(): void {
    const {sheet, block} = this.#session.workbook.active;
    if (block && sheet === this.#screen.sheetOf(this.#grid.activeSheet)) this.#tell(block.top, block.left);
    else this.#card.hide();
  }

  /** Tells a screen reader what the selected cell holds; what it has said it does not repeat. */
  #announce(): void {
    const {sheet, block} = this.#session.workbook.active;
    const element = document.getElementById('spoken')!;
    const text = spoken(sheet, block?.top ?? 0, block?.left ?? 0);
    if (element.textContent !== text) element.textContent = text;
  }

  #activated(id: string): void {
    const sheet = this.#screen.sheetOf(id);
    if (!sheet || this.#session.workbook.active.sheet === sheet) return;
    this.#session.select(sheet, rect(0, 0));
    this.#card.hide();
    this.#owner.selected();
  }

  #resized(axis: Axis, {subUnitId, ranges, colWidth, rowHeight}: Resized): void {
    const size = axis === 'columns' ? colWidth : rowHeight;
    if (typeof size !== 'number') return;
    const sheet = this.#sheet(subUnitId);
    for (const range of ranges) {
      const [at, count] = spanOf(rectOfBlock(range, sheet), axis);
      sheet[axis].resize(at, count, Math.round(size));
    }
    this.#screen.pictureOf(sheet).reshape();
    this.#soon();
  }

  /** Whether the host did it; what it refuses is told. */
  #attempt(change: () => void): boolean {
    try {
      change();
      return true;
    } catch (error) {
      const {message} = error as Error;
      // "[host]" marks what the host does not offer: a word for developers, not for people.
      this.#owner.complain(message.startsWith('[host]') ? say('not-here') : message);
      return false;
    }
  }

  #tell(row: number, column: number): void {
    const sheet = this.#screen.sheetOf(this.#grid.activeSheet);
    const facts = sheet && factsOf(sheet, row, column);
    const box = facts && this.#grid.boxOf(row, column);
    if (facts && box) this.#card.show(facts, box);
    else this.#card.hide();
  }

  /** A second press on a tab renames it in a window of the page: the grid's own editing in place leaves its tabs broken. */
  #press(event: PointerEvent): void {
    this.#escaped = false;
    const tab = (event.target as Element).closest('#grid [role=tab]');
    const isSecond = tab !== null && tab === this.#pressed.tab && event.timeStamp - this.#pressed.at < DOUBLE;
    this.#pressed = {tab, at: event.timeStamp};
    if (!isSecond || event.button !== 0) return;
    claim(event);
    this.#owner.rename();
  }

  /** Gives the tab in front another name. */
  rename(name: string): void {
    this.#attempt(() => renameSheet(this.#session.workbook.active.sheet, name.trim()));
    this.refresh();
  }

  /**
   * Ctrl+Z and Ctrl+Y undo and redo; Ctrl+Home and Ctrl+End go to the first and the last cell; Alt+Enter follows the first link
   * of the selected cell, as in Sheets; Escape closes the card, and twice in a row leaves the cells.
   */
  #key(event: KeyboardEvent): void {
    const isEscape = event.key === 'Escape' && this.#isInCells(event);
    if (isEscape && this.#escaped) this.#owner.leave();
    this.#escaped = isEscape && !this.#escaped;
    if (event.key === 'Escape') this.#card.hide();
    const by = stepOf(event);
    if (by && !this.#grid.isEditing && !isInField(event.target)) {
      claim(event);
      this.step(by);
      return;
    }
    if ((event.ctrlKey || event.metaKey) && (event.key === 'Home' || event.key === 'End') && this.#isInCells(event)) {
      claim(event);
      this.#goToCorner(event.key);
      return;
    }
    if (event.key !== 'Enter' || !event.altKey || this.#grid.isEditing) return;
    const {sheet, block} = this.#session.workbook.active;
    const link = block && factsOf(sheet, block.top, block.left)?.links[0];
    if (!link) return;
    claim(event);
    this.follow(link.link);
  }

  /** Is the key meant for the cells, and not for what is being typed somewhere? */
  #isInCells({target}: KeyboardEvent): boolean {
    return !this.#grid.isEditing && target instanceof Element && target.closest('#grid') !== null && !isInField(target);
  }

  #goToCorner(key: 'Home' | 'End'): void {
    const {sheet} = this.#session.workbook.active;
    const {rows, columns} = sheet.dataExtent();
    let column = Math.max(0, columns - 1);
    while (column > 0 && sheet.columns.isHidden(column)) column--;
    const block = key === 'Home' ? rect(0, 0) : rect(Math.max(0, rows - 1), column);
    this.#session.select(sheet, block);
    this.#screen.showActive();
    this.#announce();
    this.#owner.selected();
  }

  #sheet(id: string | undefined): Sheet {
    return this.#screen.sheetOf(id ?? this.#grid.activeSheet)!;
  }
}

/** Back, on again, or neither. */
function stepOf({key, ctrlKey, metaKey, shiftKey, altKey}: KeyboardEvent): -1 | 1 | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 1 : -1;
  return key.toLowerCase() === 'y' && !shiftKey ? 1 : null;
}

/** A field of the page, or of the grid's windows, undoes its own typing; the grid's hidden editor is none. */
function isInField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/** What a screen reader says of the selected cell. */
function spoken(sheet: Sheet, row: number, column: number): string {
  const facts = factsOf(sheet, row, column);
  const shown = sheet.displayAt(row, column) || say('empty');
  return [cellName(row, column), shown.slice(0, 300), facts?.error, facts?.note.slice(0, 300)]
    .filter(Boolean)
    .join('. ');
}
