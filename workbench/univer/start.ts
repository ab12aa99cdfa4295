import {
  CellValueType,
  type ICellData,
  InterceptorEffectEnum,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Nullable,
  type PluginCtor,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import {FUniver} from '@univerjs/core/lib/facade';
import {
  FunctionType,
  IDescriptionService,
  type IFunctionInfo,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import coreWordsZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import {UniverSheetsDataValidationPreset} from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationWordsZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import {UniverSheetsFilterPreset} from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/en-US';
import filterWordsZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import {UniverSheetsFindReplacePreset} from '@univerjs/preset-sheets-find-replace';
import findWords from '@univerjs/preset-sheets-find-replace/locales/en-US';
import findWordsZh from '@univerjs/preset-sheets-find-replace/locales/zh-CN';
import {UniverSheetsSortPreset} from '@univerjs/preset-sheets-sort';
import sortWords from '@univerjs/preset-sheets-sort/locales/en-US';
import sortWordsZh from '@univerjs/preset-sheets-sort/locales/zh-CN';
import type {Rect} from '../host/document/rect';
import type {
  Block,
  FunctionsOffered,
  Grid,
  GridOwner,
  GridView,
  SpreadsheetData,
  StartGrid,
} from '../page/grid/surface';

/** The plugins that would calculate; told not to, the grid only shows what the host has calculated. */
const CALCULATING = ['UNIVER_ENGINE_FORMULA_PLUGIN', 'SHEET_PLUGIN'];
/** Commands of the grid that nobody here would hear of. */
const HIDDEN = [
  'univer.command.undo',
  'univer.command.redo',
  'sheet.menu.data-validation',
  'sheet.command.sort-range-asc-ext',
  'sheet.command.sort-range-desc-ext',
  'sheet.command.sort-range-asc-ext-ctx',
  'sheet.command.sort-range-desc-ext-ctx',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.set-text-rotation',
  'sheet.command.set-vertical-text-align',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.split-text-to-columns',
  'sheet.command.set-range-font-family',
  'sheet.command.set-range-fontsize',
  'base-ui.operation.toggle-shortcut-panel',
  ...'common financial logical text date lookup math statistical engineering information database'
    .split(' ')
    .map((kind) => `formula-ui.operation.insert-function.${kind}`),
];

/** After the grid's own number formats, so that what the host shows has the last word. */
const AFTER_NUMBER_FORMATS = 5;

/** Pixels that a scroll bar takes at the right of the grid and below it. */
const EDGE = 14;

/** Pixels that stay in sight of what is before the first cell: to one without any the grid scrolls when it is edited. */
const PEEK = 3;

/** Starts the grid in an element of the page. */
export const startGrid: StartGrid = (container, {dark, language, functions}, owner) => {
  const univer = new Univer({
    locale: language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreWords, validationWords, filterWords, sortWords, findWords),
      [LocaleType.ZH_CN]: mergeLocales(coreWordsZh, validationWordsZh, filterWordsZh, sortWordsZh, findWordsZh),
    },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  for (const preset of [
    corePreset(container),
    UniverSheetsDataValidationPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsFindReplacePreset(),
  ]) {
    for (const plugin of preset.plugins) register(univer, plugin);
  }
  return new UniverGrid(univer, container, functions, owner);
};

function corePreset(container: string) {
  return UniverSheetsCorePreset({
    container,
    toolbar: true,
    ribbonType: 'simple',
    menu: Object.fromEntries(HIDDEN.map((id) => [id, {hidden: true}])),
    contextMenu: true,
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    footer: {menus: false, statisticBar: true, zoomSlider: false},
    sheets: {disableForceStringAlert: true, disableForceStringMark: true},
  });
}

function register(univer: Univer, plugin: PluginCtor | [PluginCtor, object]): void {
  const [Plugin, options] = Array.isArray(plugin) ? plugin : [plugin, {}];
  const still = CALCULATING.includes(Plugin.pluginName) ? {notExecuteFormula: true} : {};
  univer.registerPlugin(Plugin, {...options, ...still});
}

class UniverGrid implements Grid {
  readonly #univer: Univer;
  readonly #api: FUniver;
  readonly #container: HTMLElement;
  readonly #owner: GridOwner;
  readonly #functions: FunctionsOffered;
  #unit = '';
  #drawing = false;
  /** Is the spreadsheet drawn, so that one can scroll in it? */
  #isReady = false;

  constructor(univer: Univer, container: string, functions: FunctionsOffered, owner: GridOwner) {
    this.#functions = functions;
    this.#univer = univer;
    this.#api = FUniver.newAPI(univer);
    this.#container = document.getElementById(container)!;
    this.#owner = owner;
    this.#listen();
  }

  async open(data: SpreadsheetData): Promise<void> {
    this.#isReady = false;
    this.#whileDrawing(() => {
      const isFirst = this.#unit === '';
      if (!isFirst) this.#api.disposeUnit(this.#unit);
      this.#unit = data.id;
      this.#univer.createUnit(UniverInstanceType.UNIVER_SHEET, data as unknown as Partial<IWorkbookData>);
      if (isFirst) this.#overlay();
      if (isFirst) this.#offerFunctions();
    });
    await this.#univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
    await new Promise((resolve) => setTimeout(resolve));
    this.#isReady = true;
  }

  draw(command: string, params: object): void {
    this.#whileDrawing(() => {
      // As if somebody else had inserted it: of its own accord the grid would bring a new tab to the front.
      const own = {onlyLocal: true, fromFormula: true, fromCollab: command === 'sheet.mutation.insert-sheet'};
      this.#api.syncExecuteCommand(command, {unitId: this.#unit, ...params}, own);
    });
  }

  select(sheet: string, {top, left, rows, columns}: Rect, view?: GridView): void {
    this.#whileDrawing(() => {
      const book = this.#api.getActiveWorkbook()!;
      const page = book.getSheetBySheetId(sheet)!;
      book.setActiveSheet(page);
      page.getRange(top, left, rows, columns).activate();
      if (view) this.#scrollTo(view.row, view.column);
      else this.#show({top, left, rows, columns});
    });
  }

  arrange(sheets: readonly string[]): void {
    sheets.forEach((subUnitId, toOrder) => {
      const now = this.#api
        .getActiveWorkbook()!
        .getSheets()
        .map((sheet) => sheet.getSheetId());
      if (now[toOrder] === subUnitId) return;
      this.draw('sheet.mutation.set-worksheet-order', {subUnitId, fromOrder: now.indexOf(subUnitId), toOrder});
    });
  }

  formulaAt(sheet: string, row: number, column: number): string {
    return this.#api.getActiveWorkbook()!.getSheetBySheetId(sheet)!.getRange(row, column).getFormula();
  }

  boxOf(row: number, column: number): DOMRect | null {
    const canvas = this.#canvas;
    if (!canvas) return null;
    const {cell, origin, zoom, left, top} = this.#placeOf(row, column);
    const {xSplit, ySplit} = this.#page.getFreeze();
    const frame = canvas.getBoundingClientRect();
    const inSight = left >= 0 && top >= 0 && left * zoom < frame.width && top * zoom < frame.height;
    if (!inSight || (column >= xSplit && left < origin.x - 1) || (row >= ySplit && top < origin.y - 1)) return null;
    return new DOMRect(frame.left + left * zoom, frame.top + top * zoom, cell.width * zoom, cell.height * zoom);
  }

  /** Where a cell stands in the grid, in pixels before zooming, whether it is in sight or not. */
  #placeOf(row: number, column: number) {
    const page = this.#page;
    const {xSplit, ySplit} = page.getFreeze();
    const {past, origin} = this.#scrolled;
    const cell = page.getRange(row, column).getCellRect();
    const left = column < xSplit ? cell.x : cell.x - past.x;
    const top = row < ySplit ? cell.y : cell.y - past.y;
    return {cell, origin, zoom: page.getZoom(), left, top};
  }

  /**
   * How far the grid is scrolled, and where the part begins that scrolls, in pixels before zooming. The grid counts what was
   * scrolled past from the first row and column, whatever is frozen.
   */
  get #scrolled() {
    const page = this.#page;
    const {xSplit, ySplit} = page.getFreeze();
    const {sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY} = page.getScrollState();
    const {x, y} = page.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
    const start = page.getRange(0, 0).getCellRect();
    return {
      past: {x: x - start.x + offsetX, y: y - start.y + offsetY},
      start,
      origin: page.getRange(ySplit, xSplit).getCellRect(),
    };
  }

  /** Scrolls until a row and a column are the first ones in sight below and beside what is frozen. */
  #scrollTo(row: number, column: number): void {
    const page = this.#page;
    const {start, origin} = this.#scrolled;
    const {x, y} = page.getRange(row, column).getCellRect();
    const [right, down] = [Math.max(0, x - origin.x - PEEK), Math.max(0, y - origin.y - PEEK)];
    const sheetViewStartRow = last(row, (each) => page.getRange(each, 0).getCellRect().y - start.y <= down);
    const sheetViewStartColumn = last(column, (each) => page.getRange(0, each).getCellRect().x - start.x <= right);
    const first = page.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
    this.#api.syncExecuteCommand('sheet.operation.set-scroll', {
      ...{unitId: this.#unit, sheetId: page.getSheetId(), sheetViewStartRow, sheetViewStartColumn},
      ...{offsetX: right - (first.x - start.x), offsetY: down - (first.y - start.y)},
    });
  }

  /** Scrolls until a block shows: from its top on where that is out of sight, from its left edge on where it reaches out of sight. */
  #show({top, left, columns}: Rect): void {
    const {cell: first, origin, zoom: factor, top: down} = this.#placeOf(top, left);
    const {height = 0} = this.#canvas?.getBoundingClientRect() ?? {};
    const isOut = down < origin.y - 1 || down + first.height > height / factor - EDGE;
    if (top >= this.#page.getFreeze().ySplit && isOut) this.#scrollTo(top, this.view.column);
    this.#reveal(top, left);
    const {cell, zoom, left: right} = this.#placeOf(top, left + columns - 1);
    const {width = 0} = this.#canvas?.getBoundingClientRect() ?? {};
    const {xSplit} = this.#page.getFreeze();
    if (left >= xSplit && right + cell.width > width / zoom - EDGE) this.#scrollTo(this.view.row, left);
  }

  /**
   * Scrolls until a cell shows: beside and below what is frozen, which the grid takes for free room, and with its whole width,
   * because an editor without room takes no more than one letter.
   */
  #reveal(row: number, column: number): void {
    const page = this.#page;
    const {xSplit, ySplit} = page.getFreeze();
    const {cell, origin, zoom, left, top} = this.#placeOf(row, column);
    const {view} = this;
    const to = {...view};
    const {width = 0, height = 0} = this.#canvas?.getBoundingClientRect() ?? {};
    if (column >= xSplit) {
      let over = Math.min(left + cell.width - (width / zoom - EDGE), left - origin.x);
      if (left < origin.x - 1) to.column = column;
      for (; over > 0 && to.column < column; to.column++) over -= page.getColumnWidth(to.column);
    }
    if (row >= ySplit) {
      let over = Math.min(top + cell.height - (height / zoom - EDGE), top - origin.y);
      if (top < origin.y - 1) to.row = row;
      for (; over > 0 && to.row < row; to.row++) over -= page.getRowHeight(to.row);
    }
    if (to.row !== view.row || to.column !== view.column) this.#scrollTo(to.row, to.column);
  }

  get isEditing(): boolean {
    return this.#api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  async endEditing(): Promise<void> {
    if (this.isEditing) await this.#api.getActiveWorkbook()!.endEditingAsync(true);
  }

  get activeSheet(): string {
    return this.#page.getSheetId();
  }

  get view(): GridView {
    const page = this.#page;
    const {xSplit, ySplit} = page.getFreeze();
    const {past, origin} = this.#scrolled;
    const {sheetViewStartRow, sheetViewStartColumn} = page.getScrollState();
    let [row, column] = [Math.max(ySplit, sheetViewStartRow), Math.max(xSplit, sheetViewStartColumn)];
    while (row < page.getMaxRows() - 1 && page.getRange(row, 0).getCellRect().y - origin.y < past.y) row++;
    while (column < page.getMaxColumns() - 1 && page.getRange(0, column).getCellRect().x - origin.x < past.x) column++;
    return {row, column};
  }

  get #canvas(): HTMLElement | null {
    return this.#container.querySelector<HTMLElement>('canvas[id^="univer-sheet-main-canvas"]');
  }

  get #page() {
    return this.#api.getActiveWorkbook()!.getActiveSheet();
  }

  darken(dark: boolean): void {
    this.#api.toggleDarkMode(dark);
  }

  focus(): void {
    this.#canvas?.focus();
  }

  #listen(): void {
    const {Event} = this.#api;
    this.#api.addEvent(Event.BeforeCommandExecute, (event) => {
      // Heights of rows are the host's: after a fill the grid would fit them to the text.
      const isOfGrid = event.id === 'sheet.mutation.set-worksheet-row-auto-height';
      if (this.#drawing) return;
      if (isOfGrid || !this.#owner.allows({id: event.id, params: event.params})) event.cancel = true;
    });
    // Undo is the page's, but for typing in an editor of the grid.
    const leaveToPage = (event: {cancel?: boolean}) => {
      if (!this.isEditing) event.cancel = true;
    };
    this.#api.addEvent(Event.BeforeUndo, leaveToPage);
    this.#api.addEvent(Event.BeforeRedo, leaveToPage);
    this.#api.addEvent(Event.CommandExecuted, ({id, params, options}) => {
      if (id === 'sheet.operation.set-selections' && this.#isReady && !this.#drawing)
        this.#followed(params as Selected);
      if (!this.#drawing && !options?.fromFormula) this.#owner.happened({id, params});
    });
    this.#api.addEvent(Event.BeforeSheetEditStart, ({row, column}) => this.#reveal(row, column));
    this.#api.addEvent(Event.CellHover, ({row, column}) => this.#owner.hovered(row, column));
    this.#keepNameBox();
  }

  /**
   * A moment after a cell was selected the grid takes the focus for its editor. Not from somebody who writes into the name box
   * by then: what is written there goes on into the cell, over what is in it.
   */
  #keepNameBox(): void {
    let isWriting = false;
    const isNameBox = ({target}: Event) => (target as Element).matches('[data-u-comp="defined-name"] input');
    const listen = <K extends keyof HTMLElementEventMap>(kind: K, react: (event: HTMLElementEventMap[K]) => void) =>
      document.addEventListener(kind, react as EventListener, true);
    for (const kind of ['focusin', 'input', 'pointerdown'] as const) {
      listen(kind, (event) => {
        if (isNameBox(event)) isWriting = true;
        else if (kind === 'pointerdown') isWriting = false;
      });
    }
    listen('keydown', ({key}) => {
      if (key === 'Enter') isWriting = false;
    });
    listen('focusout', (event) => {
      const taker = event.relatedTarget as HTMLElement | null;
      if (isWriting && isNameBox(event) && taker?.dataset.uComp === 'editor') (event.target as HTMLElement).focus();
    });
  }

  /** Shows a cell that was selected, and leaves a block to the hand that draws it; the grid itself scrolls a moment later. */
  #followed({selections}: Selected): void {
    const [only, ...more] = selections;
    if (!only || more.length > 0) return;
    const {startRow, startColumn, endRow, endColumn} = only.range;
    if (endRow > startRow || endColumn > startColumn) return;
    if (startRow >= this.#page.getMaxRows() || startColumn >= this.#page.getMaxColumns()) return;
    setTimeout(() => this.#isReady && this.#reveal(startRow, startColumn));
  }

  /** The service is there only once the first spreadsheet is. */
  #overlay(): void {
    const service = this.#univer.__getInjector().get(SheetInterceptorService);
    service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: AFTER_NUMBER_FORMATS,
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      handler: (cell, {subUnitId, row, col}, next) => next(this.#overlaid(cell, subUnitId, row, col)),
    });
  }

  /** Autocomplete offers the functions that work here, the add-on's own first. */
  #offerFunctions(): void {
    const service = this.#univer.__getInjector().get(IDescriptionService);
    const known = new Map([...service.getDescriptions()].map(([name, info]) => [String(name).toUpperCase(), info]));
    service.unregisterDescriptions([...known.keys()]);
    const own = this.#functions.own.map(
      ({name, says, parameters}): IFunctionInfo => ({
        functionName: name,
        functionType: FunctionType.User,
        description: says,
        abstract: says,
        functionParameter: parameters.map((each) => ({
          ...{name: each.name, detail: each.says, example: each.example},
          ...{require: each.isOptional ? 0 : 1, repeat: 0},
        })),
      }),
    );
    const others = this.#functions.names.map(
      (name) =>
        known.get(name) ?? {
          ...{functionName: name, functionType: FunctionType.User, description: '', abstract: ''},
          functionParameter: [],
        },
    );
    service.registerDescriptions([...own, ...others]);
  }

  #overlaid(cell: Nullable<ICellData>, sheet: string, row: number, column: number): Nullable<ICellData> {
    const overlay = this.#owner.lookOf(sheet, row, column);
    if (!overlay) return cell;
    const {text, corner} = overlay;
    const shown = text === undefined ? {} : {v: text, t: CellValueType.NUMBER};
    return {...cell, ...shown, ...(corner && {markers: {tr: {color: corner, size: 6}}})};
  }

  #whileDrawing(draw: () => void): void {
    const before = this.#drawing;
    this.#drawing = true;
    try {
      draw();
    } finally {
      this.#drawing = before;
    }
  }
}

interface Selected {
  readonly selections: readonly {
    readonly range: Block;
  }[];
}

/** The last number from 0 to `most` for which a test holds that holds for those before it too. */
function last(most: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
