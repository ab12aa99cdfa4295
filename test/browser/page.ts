import {isDeepStrictEqual} from 'node:util';
import {type Browser, type BrowserContextOptions, chromium, type Locator, type Page} from 'playwright-core';
import {installedBrowser, NO_BROWSER} from '../../scripts/installed-browser.mjs';
import {isPageUnderTestFresh, PAGE_UNDER_TEST} from '../../scripts/page.mjs';
import {serveFolder} from '../../scripts/serve.mjs';

const CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';
/** Pixels: the heads of rows and columns, a row, and the sample's first columns. */
const HEADS = {width: 46, height: 22};
const ROW = 21;
const SAMPLE_WIDTHS = [163, 86, 86];
/** Milliseconds in which what is to come must have come, on a busy machine too. */
const PATIENCE = 60_000;
/** Milliseconds in which what was chosen is said, unless the grid was being drawn. */
const SOON = 1500;

/**
 * Runs tests against the page in an installed browser.
 *
 * Where there is none they are skipped, and `npm test` says so in its last lines; with `CI` set that is a failure.
 */
export function describeInBrowser(tests: (workbench: Workbench) => void): void {
  const executable = installedBrowser();
  if (executable === null) {
    if (process.env.CI) it('runs in a browser', () => Promise.reject(new Error(NO_BROWSER)));
    else it.skip(NO_BROWSER, () => {});
    return;
  }
  // On a busy machine a browser answers late now and then: a test that fails is tried once more, and the log says so.
  // At once: the tests of a file share a sheet, in which much else was done by the time they are over.
  jest.retryTimes(1, {logErrorsBeforeRetry: true, retryImmediately: true});
  describe('in a browser', () => {
    const workbench = new Workbench();
    beforeAll(() => workbench.start(executable), 300_000);
    afterAll(() => workbench.stop());
    tests(workbench);
  });
}

/** The page, served to a browser. */
export class Workbench {
  #browser!: Browser;
  #server!: {url: string; close: () => void};
  #shared: Sheet | null = null;

  async start(executable: string): Promise<void> {
    if (!isPageUnderTestFresh()) throw new Error('The page was not built before: run `npm test -- test/browser`.');
    this.#server = await serveFolder(PAGE_UNDER_TEST, 0);
    this.#browser = await startBrowser(executable);
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#server?.close();
  }

  get url(): string {
    return this.#server.url;
  }

  /** An empty page of the same browser. */
  async blank(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext(options);
    return context.newPage();
  }

  /**
   * The page that the tests of a file share, with the sample in it as at the start: opening a page takes ten times as long. What
   * a test that failed left behind is no matter of the next one. An open sidebar looks at the sheet after each change, which is
   * half of all that goes on in the page: it is closed where nothing is said of it.
   */
  async withSample({sidebar}: {readonly sidebar: boolean}): Promise<Sheet> {
    if (!(await this.#shared?.startOver())) {
      await this.#shared?.page.context().close();
      this.#shared = null;
      const opened = new Sheet(await this.blank());
      await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await opened.page.goto(this.url, {waitUntil: 'commit'});
      await opened.ready();
      this.#shared = opened;
    }
    const sheet = this.#shared!;
    // Wide enough for the whole toolbar, and no higher than the menus: each cell that is in sight is drawn again and again.
    await sheet.page.setViewportSize({width: sidebar ? 1280 : 980, height: 460});
    const isOpen = await sheet.page.locator('#sidebar').isVisible();
    if (sidebar && !isOpen) await sheet.command('Open sidebar');
    if (!sidebar && isOpen) await sheet.page.click('#close-sidebar');
    return sheet;
  }
}

/** Reads again until it is so, because the grid does much a moment later; fails with what was read last. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + PATIENCE / 2;
  let found = await read();
  while (!isDeepStrictEqual(found, expected) && Date.now() < end) found = await read();
  expect(found).toEqual(expected);
}

/** Starts a browser that asks nothing of anyone but the page. */
function startBrowser(executablePath: string): Promise<Browser> {
  const flags =
    'no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-component-update';
  return chromium.launch({executablePath, args: [...flags.split(' '), 'disable-sync'].map((flag) => `--${flag}`)});
}

/** A spreadsheet in the page, used as a person uses it. */
export class Sheet {
  /** What went wrong in the page's scripts. */
  readonly mistakes: string[] = [];
  /** Addresses the page asked for. */
  readonly requests: string[] = [];

  constructor(readonly page: Page) {
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => this.mistakes.push(error.message));
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** The page can be used. */
  async ready(): Promise<void> {
    await this.page.waitForSelector('html[data-ready]', {timeout: 2 * PATIENCE});
  }

  /** Opens the sample or nothing, as the File menu does, and takes away what was said before; whether that could be done. */
  async startOver(what: 'the sample portfolio' | 'an empty spreadsheet' = 'the sample portfolio'): Promise<boolean> {
    const {page} = this;
    if (this.mistakes.length > 0 || (await page.locator('dialog, .menu').count()) > 0) return false;
    await page.evaluate(() => {
      for (const id of ['toasts', 'spoken', 'document-name']) document.getElementById(id)!.replaceChildren();
    });
    await page.click('#file-menu');
    await page.getByRole('menuitem', {name: `Start over with ${what}`, exact: true}).click();
    // The question is there at once when there is one.
    const replace = page.getByRole('button', {name: 'Replace it', exact: true});
    if (await replace.isVisible()) await replace.click();
    await page.waitForFunction(() => document.getElementById('document-name')!.textContent !== '');
    await this.settled();
    return true;
  }

  /** Selects a cell through the name box; what the page then says of it to a screen reader. */
  async goTo(cell: string): Promise<string> {
    const start = `${cell.replace(/:.*/, '')}. `;
    const end = Date.now() + PATIENCE;
    // A grid that is drawn anew just then takes back what stands in its name box: a person writes it again.
    for (;;) {
      await this.select(cell);
      try {
        return await this.says(start, SOON);
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  }

  private async select(cell: string): Promise<void> {
    await this.nameBox.fill(cell);
    await this.page.keyboard.press('Enter');
  }

  get nameBox(): Locator {
    return this.page.locator('#grid input').first();
  }

  /** What the page says to a screen reader, once it begins so. */
  async says(start: string, timeout = PATIENCE): Promise<string> {
    const said = await this.page.waitForFunction(
      (begins) => {
        const text = document.getElementById('spoken')!.textContent!;
        return text.startsWith(begins) && text;
      },
      start,
      {timeout},
    );
    return (await said.jsonValue()) as string;
  }

  /** Types into a cell: the first letter by its key, the rest at once, as a keyboard of a phone does. */
  async type(cell: string, text: string): Promise<void> {
    await this.typeDown(cell, [text]);
  }

  /** Types into a cell and gives what it then shows. */
  async typed(cell: string, text: string): Promise<string> {
    await this.type(cell, text);
    return this.shown(cell);
  }

  /** Types into one cell after the other, from the first one down: Enter leads from each to the next. */
  async typeDown(first: string, texts: readonly string[]): Promise<void> {
    await this.goTo(first);
    let at = `${first}. `;
    for (const text of texts) {
      await this.page.keyboard.type(text.slice(0, 1));
      // The editor takes the focus in the next frames.
      await this.drawn();
      await this.page.keyboard.insertText(text.slice(1));
      await this.page.keyboard.press('Enter');
      at = below(at.slice(0, -2));
      await this.says(at);
    }
  }

  /** What a cell shows, a message or a note behind it included: the page says it of the selected one, also when it changes. */
  async shown(cell: string): Promise<string> {
    const start = `${cell}. `;
    const said = (await this.page.textContent('#spoken'))!;
    return (said.startsWith(start) ? said : await this.goTo(cell)).slice(start.length);
  }

  /**
   * The text of the grid's own cells, as copying them gives it: rows of columns. The block holds something: right after a
   * command the grid may still be drawing it, and copying then gives blanks.
   */
  async copied(block: string): Promise<string[][]> {
    const [first] = block.split(':');
    const at = await this.nameBox.inputValue();
    const hasKeys = await this.page.evaluate(
      () => document.activeElement?.closest('#grid [data-u-comp=editor]') !== null,
    );
    if (at !== block || !hasKeys) {
      // The page speaks of a cell only when it becomes the selected one.
      if (at.split(':')[0] === first) await this.select(first!.replace(/\d+$/, (row) => String(Number(row) + 1)));
      await this.page.evaluate(() => document.getElementById('spoken')!.replaceChildren());
      await this.goTo(block);
    }
    const end = Date.now() + PATIENCE / 2;
    while (Date.now() < end) {
      await this.page.evaluate(() => navigator.clipboard.writeText(''));
      await this.page.keyboard.press('Control+c');
      const text = await this.page.evaluate(() => navigator.clipboard.readText());
      if (text.trim() === '') continue;
      // What was copied is framed in dashes that move: the grid draws for as long as they do.
      await this.page.keyboard.press('Escape');
      return text.split('\n').map((line) => line.split('\t'));
    }
    throw new Error(`Copying ${block} gives nothing.`);
  }

  /** Right-clicks a cell, the head of a row (`3`) or that of a column (`B`) of the sample. */
  async rightClick(place: string): Promise<void> {
    await this.click(place, {button: 'right'});
  }

  /** Clicks a cell or a head of the sample's top left, in its middle or so far from its right edge. */
  async click(
    place: string,
    {button = 'left' as 'left' | 'right', fromRight = 0, scrolled = false} = {},
  ): Promise<void> {
    if (!scrolled) await this.goTo('B2');
    await this.drawn();
    const [, letter, digits] = /^([A-Z]?)(\d*)$/.exec(place)!;
    const {x, y} = (await this.page.locator(CANVAS).boundingBox())!;
    const columns = SAMPLE_WIDTHS.slice(0, letter ? letter.charCodeAt(0) - 64 : 0);
    const right = HEADS.width + columns.reduce((sum, width) => sum + width, 0);
    const across = letter ? right - (fromRight || columns.at(-1)! / 2) : HEADS.width / 2;
    const down = digits ? HEADS.height + (Number(digits) - 0.5) * ROW : HEADS.height / 2;
    await this.page.mouse.click(x + across, y + down, {button});
  }

  /** Clicks the first cell right beside the sample's frozen column and below its headings, wherever the grid is scrolled to. */
  async clickBesideFrozen(): Promise<void> {
    await this.drawn();
    const {x, y} = (await this.page.locator(CANVAS).boundingBox())!;
    await this.page.mouse.click(x + HEADS.width + SAMPLE_WIDTHS[0]! + 25, y + HEADS.height + 1.5 * ROW);
  }

  /** Chooses a command of *Extensions ▸ Expansion Signals* and waits until it is done. */
  async command(label: string): Promise<void> {
    await this.page.click('#extensions-menu');
    await this.page.getByRole('menuitem', {name: label, exact: true}).click();
    await this.settled();
  }

  /** Nothing goes on; a command that was chosen begins at once. */
  async settled(): Promise<void> {
    await this.page.waitForSelector('body[aria-busy=false]');
  }

  /** The grid has drawn what it was told, or scrolled: it does so in the next frame. */
  async drawn(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  /** A message with that text is there. */
  async toast(text: string): Promise<void> {
    await this.page.locator('.toast', {hasText: text}).first().waitFor();
  }
}

function below(cell: string): string {
  return `${cell.replace(/\d+$/, (row) => String(Number(row) + 1))}. `;
}
