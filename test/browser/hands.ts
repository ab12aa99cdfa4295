import {readFileSync} from 'node:fs';
import {findings} from './accessibility';
import {eventually, Sheet, type Workbench} from './page';

/**
 * What hands do in a spreadsheet, one after the other on one page: rows, columns, sorting, filters, looks, tabs, taking any
 * of it back, and files.
 */
export function tryHands(workbench: Workbench): void {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await workbench.withSample({sidebar: false});
  }, 240_000);
  afterEach(() => expect(sheet.mistakes.splice(0)).toEqual([]));

  const undo = () => sheet.page.keyboard.press('Control+z');
  const shows = (cell: string, text: string) => eventually(() => sheet.shown(cell), text);
  /** Right-clicks a cell, the head of a row (`3`) or of a column (`B`), and chooses from the menu and its submenus. */
  const choose = async (place: string, ...items: (string | RegExp)[]) => {
    await sheet.rightClick(place);
    for (const item of items) {
      const entry = sheet.page.getByText(item, {exact: true}).last();
      if (item === items.at(-1)) await entry.click();
      else await entry.hover();
    }
  };

  it('inserts and deletes rows and columns; formulas follow, and Ctrl+Z takes it back', async () => {
    await sheet.type('BI2', '=A3');
    await choose('3', 'Delete Selected Row');
    await shows('A3', 'EchoLLC');
    expect(await sheet.shown('BI2')).toMatch(/^#REF!/);
    await undo();
    await shows('A3', 'BetaCorp');
    await shows('BI2', 'BetaCorp');

    await sheet.rightClick('3');
    await sheet.page
      .getByText('rows above')
      .locator('xpath=..')
      .click({position: {x: 4, y: 4}});
    await shows('A3', 'empty');
    await shows('BI2', 'BetaCorp');
    await undo();

    await choose('B', 'Delete Selected Column');
    await shows('B1', 'Segment');
    await undo();
    await undo();
    await shows('B1', 'Account ID');
    await shows('BI2', 'empty');
  });

  it('sorts whole rows by a column below the frozen heading', async () => {
    await choose('C4', 'Sort', 'Descending');
    await shows('A2', 'Solstice Energy');
    await shows('C1', 'Segment');
    expect((await sheet.copied('A2:C3')).map((row) => row.join('|'))).toEqual([
      'Solstice Energy|A-1010|Strategic',
      'Kestrel Aviation|A-1019|Strategic',
    ]);
    await undo();
    await shows('A2', 'DataFlow Inc');
  });

  it('filters; rows out of sight are scored too, sorting keeps them hidden, and Undo last run keeps the filter', async () => {
    await sheet.goTo('C4');
    await sheet.page.getByRole('button', {name: 'Filter', exact: true}).first().click();
    await sheet.click('C1', {fromRight: 10});
    await sheet.page.getByText('Strategic', {exact: true}).last().hover();
    await sheet.page.locator('a:visible', {hasText: 'Filter Only'}).click();
    await sheet.page.getByText('Confirm', {exact: true}).last().click();
    const names = async () => (await sheet.copied('A2:A41')).length;
    await eventually(names, 4);

    await sheet.command('Score portfolio');
    await sheet.toast('40 accounts scored');
    expect(await names()).toBe(4);
    await undo();
    await shows('BH1', 'empty');
    expect(await names()).toBe(4);
    await undo();
    await undo();
    await eventually(names, 40);
  });

  it('goes back over a run of the add-on as Undo last run does, and on again', async () => {
    await sheet.command('Score portfolio');
    await shows('BH1', 'Score');
    await undo();
    await shows('BH1', 'empty');
    await sheet.page.getByRole('button', {name: 'Redo'}).click();
    await shows('BH1', 'Score');
    await sheet.command('Undo last run');
    await shows('BH1', 'empty');
  });

  it('gives a selection a number format and a color, and keeps both', async () => {
    await sheet.goTo('F2:F3');
    await sheet.page.getByRole('button', {name: 'Format as currency'}).first().click();
    const amount = async () => (await sheet.shown('F3')).trim();
    await eventually(amount, '$72,000.00');
    await sheet.goTo('A2');
    await sheet.page.keyboard.press('Control+b');
    await sheet.drawn();
    await undo();
    await eventually(amount, '$72,000.00');
    await undo();
    await eventually(amount, '72000');
  });

  it('brings a cell out from under the frozen column when it is gone to from the right', async () => {
    const isBesideFrozen = async (cell: string) => {
      await sheet.goTo('A2');
      await sheet.clickBesideFrozen();
      await sheet.says(`${cell}. `);
    };
    await sheet.goTo('BF2');
    await sheet.goTo('F2');
    await isBesideFrozen('F2');
    await sheet.page.keyboard.press('ArrowLeft');
    await sheet.says('E2. ');
    await isBesideFrozen('E2');
  });

  it('freezes rows', async () => {
    await choose('C5', 'Freeze', 'Freeze to row 4');
    const atRow2 = async () => {
      await sheet.goTo('A900');
      await sheet.click('A2', {scrolled: true});
      await sheet.page.waitForFunction(() => !document.getElementById('spoken')!.textContent!.startsWith('A900.'));
      return sheet.page.textContent('#spoken');
    };
    expect(await atRow2()).toBe('A2. DataFlow Inc');
    await undo();
    expect(await atRow2()).not.toContain('A2.');
    await sheet.goTo('A1');
  });

  it('adds, renames, copies and deletes tabs', async () => {
    const tab = (name: string) => sheet.page.getByRole('tab', {name, exact: true});
    await sheet.page.getByRole('button', {name: 'Add a tab'}).click();
    await tab('Sheet2').waitFor();
    expect(await sheet.typed('A1', "='Sample portfolio'!A2")).toBe('DataFlow Inc');

    const chooseForTab = async (name: string, item: string) => {
      await tab(name).click({button: 'right'});
      const rename = sheet.page.getByText('Rename', {exact: true}).last();
      await rename.locator(`xpath=ancestor::*[.//*[text()="${item}"]][1]//*[text()="${item}"]`).first().click();
    };
    await chooseForTab('Sheet2', 'Copy');
    await tab('Copy of Sheet2').waitFor();
    await chooseForTab('Copy of Sheet2', 'Delete');
    await sheet.page.getByRole('button', {name: 'OK', exact: true}).click();
    await tab('Sheet2').waitFor();
    await tab('Copy of Sheet2').waitFor({state: 'detached'});

    await tab('Sheet2').dblclick();
    await sheet.page.getByRole('dialog', {name: 'Rename this tab'}).waitFor();
    await sheet.page.keyboard.press('Control+a');
    await sheet.page.keyboard.type('Mine');
    await sheet.page.keyboard.press('Enter');
    await tab('Mine').waitFor();
    for (let step = 0; step < 5; step++) await undo();
    await eventually(() => sheet.page.getByRole('tab').allTextContents(), ['Sample portfolio']);
  });

  it('leads with F6 from the cells to menus, toolbar and sidebar, out of the cells with Escape twice, and with F10 to the menus', async () => {
    // The grid takes the focus back a while after a cell was selected, and a frame tells the page of a key in a message.
    const isAt = (place: string) =>
      sheet.page.waitForFunction((expected) => {
        const here = document.activeElement!;
        if (expected === 'toolbar') return here.closest('#grid header') !== null;
        if (expected === 'sidebar') return here.tagName === 'IFRAME';
        return here.id.includes(expected);
      }, place);
    await sheet.command('Open sidebar');
    await sheet.page.frameLocator('#sidebar iframe').getByText('40 accounts').waitFor();
    await sheet.goTo('A2');
    await isAt('editor');
    for (const place of ['sidebar', 'file-menu', 'toolbar', 'editor']) {
      await sheet.page.keyboard.press('F6');
      await isAt(place);
    }
    await sheet.page.keyboard.press('F10');
    await isAt('file-menu');

    await sheet.goTo('A2');
    await isAt('editor');
    await sheet.page.keyboard.press('Escape');
    await isAt('editor');
    await sheet.page.keyboard.press('Escape');
    await isAt('sidebar');
    await sheet.page.click('#close-sidebar');
  });

  it('leaves the name box to who writes into it, though the grid wants the focus for the cell that was selected', async () => {
    await sheet.goTo('A2');
    await sheet.nameBox.click();
    await sheet.page.keyboard.press('Control+a');
    await sheet.page.keyboard.type('F');
    await sheet.page.evaluate(() => document.querySelector<HTMLElement>('[data-u-comp="editor"]')!.focus());
    await sheet.page.keyboard.type('7');
    await sheet.page.keyboard.press('Enter');
    await sheet.says('F7. ');
    await shows('A2', 'DataFlow Inc');
  });

  it('finds a text', async () => {
    await sheet.goTo('A2');
    await sheet.page.keyboard.press('Control+f');
    await sheet.page.getByPlaceholder('Find in this Sheet').fill('Oxbow');
    await sheet.page.keyboard.press('Enter');
    // The grid searches in pieces, and selects what it has found when its window closes.
    await sheet.page.getByRole('button', {name: 'Next match'}).waitFor();
    await sheet.page.keyboard.press('Enter');
    await sheet.drawn();
    await sheet.page.keyboard.press('Escape');
    await sheet.page.waitForFunction(() => document.getElementById('spoken')!.textContent?.includes('Oxbow Retail'));
  });

  it('pastes a table as Sheets and Excel put it on the clipboard, fills down, and jumps to A1', async () => {
    await sheet.goTo('BI2');
    await sheet.page.evaluate(() => {
      const table = '<table><tr><td>Acme</td><td><b>1200</b></td></tr><tr><td>Two\nlines</td><td>7</td></tr></table>';
      const item = new ClipboardItem({
        'text/html': new Blob([table], {type: 'text/html'}),
        'text/plain': new Blob(['Acme\t1200\nTwo lines\t7'], {type: 'text/plain'}),
      });
      return navigator.clipboard.write([item]);
    });
    await sheet.page.keyboard.press('Control+v');
    await shows('BJ2', '1200');
    await shows('BJ3', '7');
    await shows('BI4', 'empty');
    await sheet.goTo('BJ2:BJ3');
    await sheet.page.keyboard.press('Control+d');
    await shows('BJ3', '1200');
    await sheet.goTo('BI10');
    await sheet.page.evaluate(() => navigator.clipboard.writeText('Acme\t"two\nlines"\nBeta\t5'));
    await sheet.page.keyboard.press('Control+v');
    await shows('BJ10', 'two\nlines');
    await shows('BI11', 'Beta');
    for (let step = 0; step < 3; step++) await undo();
    await shows('BJ2', 'empty');
    await sheet.page.keyboard.press('Control+Home');
    await sheet.says('A1. ');
  });

  it('offers the functions of the add-on first, with their arguments, and none that does not work', async () => {
    await sheet.goTo('BI2');
    await sheet.page.keyboard.type('=EXP');
    const offers = sheet.page.getByText(/^EXP[A-Z_.]*$/);
    await offers.first().waitFor();
    const names = await sheet.page.evaluate(() =>
      [...document.querySelectorAll('li')].map((entry) => entry.textContent!.replace(/[a-z ].*/, '')),
    );
    expect(names[0]).toMatch(/^EXPANSION_SCORE/);
    expect(names.some((name) => /^EXPAND/.test(name))).toBe(false);
    await sheet.page.keyboard.press('Tab');
    await sheet.page.getByText('utilization').first().waitFor();
    await sheet.page.keyboard.press('Escape');
    await sheet.page.keyboard.press('Escape');
  });

  it('opens a file that is dropped, and gives the tab in front as CSV', async () => {
    await sheet.page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'dropped.csv', {type: 'text/csv'}));
      document.body.dispatchEvent(new DragEvent('dragover', {dataTransfer: data, bubbles: true, cancelable: true}));
      document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
    }, 'Account,ARR,Note\nAcme,"$1,200","a ""b"""\nBeta,=1+1,\n');
    await sheet.page.getByRole('button', {name: 'Replace it'}).click();
    await sheet.page.waitForFunction(() => document.getElementById('document-name')!.textContent === 'dropped');
    await sheet.settled();
    await shows('A2', 'Acme');
    expect(await sheet.typed('E2', '=B2*2')).toBe('2400');

    await sheet.page.click('#file-menu');
    const [file] = await Promise.all([
      sheet.page.waitForEvent('download'),
      sheet.page.getByRole('menuitem', {name: /CSV file \(/}).click(),
    ]);
    expect(file.suggestedFilename()).toBe('dropped.csv');
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(lines[0]).toBe('\ufeffAccount,ARR,Note,,');
    expect(lines[1]).toBe('Acme,"$1,200","a ""b""",,2400');
  });

  it('prints a tab as it looks', async () => {
    await sheet.page.click('#file-menu');
    await sheet.page.getByRole('menuitem', {name: /Print/}).click();
    const frame = await (await sheet.page.waitForSelector('#print', {state: 'attached'})).contentFrame();
    expect(await frame!.locator('tr').count()).toBe(3);
    expect(await frame!.locator('tr').nth(1).innerText()).toContain('Acme');
    const below = await sheet.page.locator('#print').boundingBox();
    expect(below!.x + below!.width).toBeLessThanOrEqual(0);

    await sheet.page.evaluate(() => document.getElementById('print')!.remove());
    await sheet.page.keyboard.press('Control+p');
    await sheet.page.waitForSelector('#print', {state: 'attached'});
  });

  it('keeps what is in it for the next visit, nothing of a second tab, and speaks Chinese there, with nothing serious to find in the dark at 200 % zoom', async () => {
    await sheet.type('E3', 'kept');
    await sheet.page.getByRole('button', {name: 'Add a tab'}).click();
    await sheet.page.getByRole('tab', {name: 'Sheet2'}).waitFor();
    await sheet.says('A1. ');
    await sheet.type('A1', 'second');

    const second = await openedByAnother(sheet, workbench.url);
    await second.page.getByText('您的表格已在另一个标签页中打开').waitFor();
    await second.page.frameLocator('#sidebar iframe').getByText('40 个客户').waitFor();
    expect(await findings(second)).toEqual([]);
    await second.page.click('#extensions-menu');
    expect(await findings(second)).toEqual([]);
    await second.page.close();

    await sheet.page.setViewportSize({width: 1280, height: 460});
    await sheet.page.reload({waitUntil: 'commit'});
    await sheet.ready();
    expect(await sheet.page.textContent('#document-name')).toBe('dropped');
    await sheet.toast('as you left it');
    await shows('A1', 'second');
    await sheet.page.getByRole('tab').first().click();
    await shows('E3', 'kept');
    expect(await sheet.typed('B2', '2000')).toBe('2000');
    await shows('E2', '4000');

    await sheet.page.click('#start-over');
    await sheet.page.getByRole('button', {name: 'Replace it'}).click();
    await sheet.page.waitForFunction(
      () => document.getElementById('document-name')!.textContent === 'Sample portfolio',
    );
  });
}

/** Opens the page once more beside the first one, for somebody whose browser speaks Chinese. */
async function openedByAnother(sheet: Sheet, url: string): Promise<Sheet> {
  const context = sheet.page.context();
  const page = await context.newPage();
  const second = new Sheet(page);
  const screen = {width: 640, height: 380, deviceScaleFactor: 2, mobile: false};
  await (await context.newCDPSession(page)).send('Emulation.setDeviceMetricsOverride', screen);
  await page.emulateMedia({colorScheme: 'dark'});
  await page.addInitScript(() => Object.defineProperty(navigator, 'language', {get: () => 'zh-CN'}));
  await page.goto(url, {waitUntil: 'commit'});
  await second.ready();
  return second;
}
