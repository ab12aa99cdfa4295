import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {installMissing} from '../../scripts/install.mjs';
import {buildPage} from '../../scripts/page.mjs';
import {serveFolder} from '../../scripts/serve.mjs';
import {installedBrowser, startBrowser} from './chromium';

const FOLDER = join(process.cwd(), 'build/page-under-test');
const GRID = join(process.cwd(), 'workbench/node_modules/@univerjs/core');

/**
 * Runs tests against the page in an installed browser.
 *
 * Where there is none, or where the grid was never installed, they do not run and one line says so; with `CI` set the grid
 * is installed, and a missing browser is a failure.
 */
export function describeInBrowser(tests: (workbench: Workbench) => void): void {
  const executable = installedBrowser();
  const missing = whatIsMissing(executable);
  if (missing !== null) {
    const line = `The browser tests did not run: ${missing}`;
    process.stderr.write(`${line}\n`);
    if (process.env.CI) it('runs in a browser', () => Promise.reject(new Error(line)));
    else it.skip(line, () => {});
    return;
  }
  describe('in a browser', () => {
    const workbench = new Workbench();
    beforeAll(() => workbench.start(executable!), 300_000);
    afterAll(() => workbench.stop());
    tests(workbench);
  });
}

function whatIsMissing(executable: string | null): string | null {
  if (executable === null) return 'no Chromium, Chrome or Edge was found. Install one, or name it in CHROME_PATH.';
  if (process.env.CI || existsSync(GRID)) return null;
  return 'the spreadsheet grid is not installed. Run "npm start" once, or "CI=true npm test".';
}

/** The page, served to a browser. */
export class Workbench {
  #browser!: Browser;
  #server!: {url: string; close: () => void};

  async start(executable: string): Promise<void> {
    if (!installMissing('workbench')) throw new Error('The packages of the workbench are missing.');
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

  /** Opens the page and waits until it can be used; a mistake in its scripts fails the test that opened it. */
  async open(options: BrowserContextOptions = {}): Promise<Sheet> {
    const context = await this.#browser.newContext({viewport: {width: 1280, height: 760}, ...options});
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const sheet = new Sheet(page);
    await page.goto(this.#server.url);
    await page.waitForSelector('html[data-ready]');
    return sheet;
  }
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

  /** Selects a cell through the name box; what the page then says of it to a screen reader. */
  async goTo(cell: string): Promise<string> {
    const box = this.page.locator('#grid input').first();
    await box.click();
    await box.fill(cell);
    await box.press('Enter');
    await this.page.waitForFunction(
      (start) => document.getElementById('spoken')?.textContent?.startsWith(start),
      `${cell.replace(/:.*/, '')}. `,
    );
    return (await this.page.textContent('#spoken')) ?? '';
  }

  /** Types into a cell and gives what it then shows. */
  async type(cell: string, text: string): Promise<string> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(200);
    return this.shown(cell);
  }

  /** What a cell shows, a message or a note behind it included. */
  async shown(cell: string): Promise<string> {
    await this.goTo(cell.replace(/\d+$/, (row) => String(Number(row) === 1 ? 2 : 1)));
    return (await this.goTo(cell)).slice(cell.length + 2);
  }

  /** The text of the grid's own cells, as copying them gives it: rows of columns. */
  async copied(block: string): Promise<string[][]> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.goTo(block);
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await this.page.keyboard.press('Control+c');
    await this.page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
    const text = await this.page.evaluate(() => navigator.clipboard.readText());
    return text.split('\n').map((line) => line.split('\t'));
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
