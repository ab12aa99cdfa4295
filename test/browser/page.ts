import {join} from 'node:path';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {installMissing} from '../../scripts/install.mjs';
import {installedBrowser, NO_BROWSER} from '../../scripts/installed-browser.mjs';
import {buildPage} from '../../scripts/page.mjs';
import {serveFolder} from '../../scripts/serve.mjs';

const CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';
/** Pixels: the heads of rows and columns, a row, and the sample's first columns. */
const HEADS = {width: 46, height: 22};
const ROW = 21;
const SAMPLE_WIDTHS = [163, 86, 86];
const FOLDER = join(process.cwd(), 'build/page-under-test');

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
  jest.retryTimes(1, {logErrorsBeforeRetry: true});
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
    if (!installMissing('workbench')) throw new Error('The spreadsheet grid of the page could not be installed.');
    await buildPage(FOLDER, () => {});
    this.#server = await serveFolder(FOLDER, 0);
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

  /** Opens the page and waits until it can be used. */
  async open(options: BrowserContextOptions = {}): Promise<Sheet> {
    const context = await this.#browser.newContext({viewport: {width: 1024, height: 600}, ...options});
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const sheet = new Sheet(page);
    await page.goto(this.#server.url);
    await page.waitForSelector('html[data-ready]', {timeout: 120_000});
    return sheet;
  }

  /**
   * The page that tests share, with the sample in it as at the start: opening a page anew takes ten times as long. What a
   * test that failed left behind is no matter of the next one.
   */
  async withSample(): Promise<Sheet> {
    if (await this.#shared?.startOver()) return this.#shared!;
    await this.#shared?.page.context().close();
    this.#shared = null;
    this.#shared = await this.open();
    return this.#shared;
  }
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
    page.on('pageerror', (error) => this.mistakes.push(error.message));
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** Opens the sample anew, as the File menu does, and takes away what was said before; whether that could be done. */
  async startOver(): Promise<boolean> {
    const {page} = this;
    if (this.mistakes.length > 0 || (await page.locator('dialog, .menu, #sidebar[hidden]').count()) > 0) return false;
    await page.evaluate(() => {
      for (const id of ['toasts', 'spoken', 'document-name']) document.getElementById(id)!.replaceChildren();
    });
    await page.click('#file-menu');
    await page.getByRole('menuitem', {name: 'Start over with the sample portfolio', exact: true}).click();
    // The question is there at once when there is one.
    const replace = page.getByRole('button', {name: 'Replace it', exact: true});
    if (await replace.isVisible()) await replace.click();
    await page.waitForFunction(() => document.getElementById('document-name')!.textContent !== '');
    await this.settled();
    return true;
  }

  /** Selects a cell through the name box; what the page then says of it to a screen reader. */
  async goTo(cell: string): Promise<string> {
    await this.select(cell);
    await this.page.waitForFunction(
      (start) => document.getElementById('spoken')?.textContent?.startsWith(start),
      `${cell.replace(/:.*/, '')}. `,
    );
    return (await this.page.textContent('#spoken')) ?? '';
  }

  private async select(cell: string): Promise<void> {
    const box = this.page.locator('#grid input').first();
    await box.click();
    await box.fill(cell);
    await box.press('Enter');
  }

  /** Types into a cell and gives what it then shows: the first letter by its key, the rest at once, as a keyboard of a phone does. */
  async type(cell: string, text: string): Promise<string> {
    await this.goTo(cell);
    await this.page.keyboard.type(text.slice(0, 1));
    await this.page.keyboard.insertText(text.slice(1));
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(200);
    return this.shown(cell);
  }

  /** What a cell shows, a message or a note behind it included. */
  async shown(cell: string): Promise<string> {
    await this.elsewhere(cell);
    return (await this.goTo(cell)).slice(cell.length + 2);
  }

  /**
   * The text of the grid's own cells, as copying them gives it: rows of columns. The block holds something: right after a
   * command the grid may still be drawing it, and copying then gives blanks.
   */
  async copied(block: string): Promise<string[][]> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.elsewhere(block);
    await this.goTo(block);
    for (let attempt = 0; attempt < 20; attempt++) {
      await this.page.evaluate(() => navigator.clipboard.writeText(''));
      await this.page.keyboard.press('Control+c');
      await this.page.waitForTimeout(100 + 50 * attempt);
      const text = await this.page.evaluate(() => navigator.clipboard.readText());
      if (text.trim() !== '') return text.split('\n').map((line) => line.split('\t'));
    }
    throw new Error(`Copying ${block} gives nothing.`);
  }

  /** Selects another row of the same column: the page speaks of a cell only when it becomes the selected one. */
  private async elsewhere(cell: string): Promise<void> {
    const [start] = cell.split(':');
    await this.select(start!.replace(/\d+$/, (row) => String(Number(row) === 1 ? 2 : 1)));
    await this.page.waitForTimeout(50);
    await this.page.evaluate(() => document.getElementById('spoken')!.replaceChildren());
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
    if (!scrolled) await this.select('B2');
    await this.page.waitForTimeout(200);
    const [, letter, digits] = /^([A-Z]?)(\d*)$/.exec(place)!;
    const {x, y} = (await this.page.locator(CANVAS).boundingBox())!;
    const columns = SAMPLE_WIDTHS.slice(0, letter ? letter.charCodeAt(0) - 64 : 0);
    const right = HEADS.width + columns.reduce((sum, width) => sum + width, 0);
    const across = letter ? right - (fromRight || columns.at(-1)! / 2) : HEADS.width / 2;
    const down = digits ? HEADS.height + (Number(digits) - 0.5) * ROW : HEADS.height / 2;
    await this.page.mouse.click(x + across, y + down, {button});
    await this.page.waitForTimeout(300);
  }

  /** Chooses a command of *Extensions ▸ Expansion Signals* and waits until it is done. */
  async command(label: string): Promise<void> {
    await this.page.click('#extensions-menu');
    await this.page.getByRole('menuitem', {name: label, exact: true}).click();
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.waitForTimeout(100);
    await this.page.waitForSelector('body[aria-busy=false]');
  }

  toast(): Promise<string | null> {
    return this.page.textContent('.toast');
  }
}
