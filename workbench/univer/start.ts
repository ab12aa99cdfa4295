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
import type {FunctionsOffered, Grid, GridOwner, GridView, SpreadsheetData, StartGrid} from '../page/grid/surface';

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

/** Pixels that the scroll bar takes at the right of the grid. */
const EDGE = 14;

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

  constructor(univer: Univer, container: string, functions: FunctionsOffered, owner: GridOwner) {
    this.#functions = functions;
    this.#univer = univer;
    this.#api = FUniver.newAPI(univer);
    this.#container = document.getElementById(container)!;
    this.#owner = owner;
    this.#listen();
  }

  async open(data: SpreadsheetData): Promise<void> {
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
  }

  draw(command: string, params: object): void {
    this.#whileDrawing(() => {
      // A tab that somebody else inserted the grid leaves where it is; one of its own it brings to the front, a moment later.
      const own = {onlyLocal: true, fromFormula: true, fromCollab: command === 'sheet.mutation.insert-sheet'};
      this.#api.syncExecuteCommand(command, {unitId: this.#unit, ...params}, own);
    });
  }

  select(sheet: string, {top, left, rows, columns}: Rect, view: GridView = {row: top, column: left}): void {
    this.#whileDrawing(() => {
      const book = this.#api.getActiveWorkbook()!;
      const page = book.getSheetBySheetId(sheet)!;
      book.setActiveSheet(page);
      page.getRange(top, left, rows, columns).activate();
      page.scrollToCell(view.row, view.column);
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
    const {sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY} = page.getScrollState();
    const cell = page.getRange(row, column).getCellRect();
    // The grid counts what was scrolled past from the first row and column, whatever is frozen.
    const past = page.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
    const start = page.getRange(0, 0).getCellRect();
    const origin = page.getRange(ySplit, xSplit).getCellRect();
    const left = column < xSplit ? cell.x : cell.x - (past.x - start.x) - offsetX;
    const top = row < ySplit ? cell.y : cell.y - (past.y - start.y) - offsetY;
    return {cell, origin, zoom: page.getZoom(), left, top};
  }

  /** Scrolls on until the whole width of a cell shows: an editor that has no room there takes no more than one letter. */
  #reveal(row: number, column: number): void {
    const page = this.#page;
    const {cell, origin, zoom, left} = this.#placeOf(row, column);
    const room = (this.#canvas?.getBoundingClientRect().width ?? 0) / zoom - EDGE;
    let over = Math.min(left + cell.width - room, left - origin.x);
    if (over <= 0 || column < page.getFreeze().xSplit) return;
    const view = this.view;
    let first = view.column;
    for (; over > 0 && first < column; first++) over -= page.getColumnWidth(first);
    page.scrollToCell(view.row, first);
  }

  get isEditing(): boolean {
    return this.#api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  get activeSheet(): string {
    return this.#page.getSheetId();
  }

  get view(): GridView {
    const {sheetViewStartRow, sheetViewStartColumn} = this.#page.getScrollState();
    const {xSplit, ySplit} = this.#page.getFreeze();
    return {row: sheetViewStartRow + ySplit, column: sheetViewStartColumn + xSplit};
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
      if (!this.#drawing && !this.#owner.allows({id: event.id, params: event.params})) event.cancel = true;
    });
    // The page undoes; in an editor its own typing does.
    const leaveToPage = (event: {cancel?: boolean}) => {
      if (!this.isEditing) event.cancel = true;
    };
    this.#api.addEvent(Event.BeforeUndo, leaveToPage);
    this.#api.addEvent(Event.BeforeRedo, leaveToPage);
    this.#api.addEvent(Event.CommandExecuted, ({id, params, options}) => {
      if (!this.#drawing && !options?.fromFormula) this.#owner.happened({id, params});
    });
    this.#api.addEvent(Event.BeforeSheetEditStart, ({row, column}) => this.#reveal(row, column));
    this.#api.addEvent(Event.CellHover, ({row, column}) => this.#owner.hovered(row, column));
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
