import {readFileSync} from 'node:fs';
import {findings} from './accessibility';
import {eventually, type Sheet, type Workbench} from './page';

const HOSTILE = '<img src=x onerror="document.title=1"></script><script>document.title=2</script>';

/** The page as a new user meets it: commands, links, files, keyboard; one after the other on one page. */
export function tryWorkbench(workbench: Workbench): void {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await workbench.withSample({sidebar: false});
  }, 240_000);
  afterEach(() => expect(sheet.mistakes.splice(0)).toEqual([]));

  it('scores the sample from the keyboard alone, and the grid shows the scores', async () => {
    await sheet.page.locator('#extensions-menu').focus();
    await sheet.page.keyboard.press('Enter');
    expect(await findings(sheet)).toEqual([]);
    await sheet.page.keyboard.press('ArrowDown');
    expect(await sheet.page.evaluate(() => document.activeElement?.textContent)).toBe('Score portfolio');
    await sheet.page.keyboard.press('Enter');
    await sheet.settled();
    await sheet.toast('40 accounts scored');

    const [headings] = await sheet.copied('BG1:BL1');
    const score = headings!.indexOf('Score');
    expect(score).toBeGreaterThanOrEqual(0);
    const rows = await sheet.copied('BG2:BL8');
    expect(rows.map((row) => Number.parseInt(row[score]!, 10)).slice(0, 6)).toEqual([92, 85, 60, 53, 27, 10]);

    await sheet.page.locator('#file-menu').focus();
    await sheet.page.keyboard.press('ArrowDown');
    await sheet.page.keyboard.press('Escape');
    const focused = () => sheet.page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('file-menu');
    await sheet.page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('extensions-menu');
    await sheet.page.keyboard.press('ArrowDown');
    await sheet.page.keyboard.press('ArrowLeft');
    expect(await sheet.page.locator('[role=menu]').getAttribute('aria-labelledby')).toBe('file-menu');
    await sheet.page.keyboard.press('Escape');
    expect(await focused()).toBe('file-menu');
  });

  it('shows hostile text as text, in the grid, in what it says and in the ranking', async () => {
    await sheet.type('A2', HOSTILE);
    await sheet.command('Build ranking');
    await sheet.drawn();
    // Of the tabs that are new it is the one in front, a moment later too.
    expect(await sheet.page.getByRole('tab', {selected: true}).allTextContents()).toEqual(['Ranking']);
    await sheet.page.getByText('Sample portfolio', {exact: true}).last().click();

    expect(await sheet.shown('A2')).toBe(HOSTILE);
    expect(await sheet.page.title()).toBe('Expansion Signals');
    expect(await sheet.page.locator('img[src="x"]').count()).toBe(0);
  });

  it('asks the question of a command, and does as it is answered', async () => {
    await sheet.page.click('#extensions-menu');
    await sheet.page.getByRole('menuitem', {name: 'Remove everything'}).click();
    await sheet.page.getByRole('dialog').getByRole('button').last().click();
    await sheet.settled();
    expect(await sheet.page.getByRole('tab', {name: 'Ranking', exact: true}).count()).toBe(1);
  });

  it('brings the tabs the add-on writes to the front, draws accounts that have a plan as links, and follows them', async () => {
    for (const label of ['Build plan', 'Build ranking']) await sheet.command(label);
    expect((await sheet.copied('A1'))[0]?.[0]).toMatch(/^Ranking · /);
    expect(await findings(sheet)).toEqual([]);
    await eventually(async () => (await pixelsOf(sheet, [0x11, 0x55, 0xcc])) > 300, true);

    const account = (await sheet.shown('B4')).replace(' →', '');
    await sheet.page.keyboard.press('Alt+Enter');
    await sheet.page.waitForFunction((name) => {
      const spoken = document.getElementById('spoken')!.textContent!;
      return spoken.includes(name) && !spoken.startsWith('B4.');
    }, account);
  });

  it('asks before it lets go of what was done', async () => {
    await sheet.page.click('#file-menu');
    await sheet.page.getByRole('menuitem', {name: /empty spreadsheet/}).click();
    await sheet.page.getByRole('button', {name: 'Keep it'}).click();
    expect(await sheet.page.getByRole('tab', {name: 'Ranking', exact: true}).count()).toBe(1);
  });

  it('opens a CSV file, gives an Excel file back, and keeps the sidebar closed until the menu opens it', async () => {
    await sheet.page.setInputFiles('#file', 'samples/golden.csv');
    await sheet.page.getByRole('button', {name: 'Replace it'}).click();
    await sheet.page.waitForFunction(() => document.getElementById('document-name')?.textContent === 'golden');
    await sheet.settled();
    expect(await sheet.page.locator('#sidebar').isVisible()).toBe(false);
    expect((await sheet.copied('A2'))[0]![0]).not.toBe('');

    const [file] = await Promise.all([sheet.page.waitForEvent('download'), sheet.page.click('#download')]);
    expect(file.suggestedFilename()).toBe('golden.xlsx');
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');

    await sheet.command('Open sidebar');
    await sheet.page.frameLocator('#sidebar iframe').getByText('7 accounts').waitFor();
  });

  it('says in a dialog with the focus, a name and a text that a file is no spreadsheet, and keeps the one it shows', async () => {
    const open = (name: string, buffer: Buffer) =>
      sheet.page.setInputFiles('#file', {name, mimeType: 'text/csv', buffer});
    await open('photo.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    const dialog = sheet.page.getByRole('dialog', {name: 'Couldn’t open the file'});
    expect(await dialog.textContent()).toContain('photo.csv isn’t a spreadsheet');
    expect(await sheet.page.evaluate(() => document.activeElement?.textContent)).toBe('OK');
    expect(await findings(sheet)).toEqual([]);
    await sheet.page.keyboard.press('Escape');
    await dialog.waitFor({state: 'detached'});

    await open('empty.csv', Buffer.alloc(0));
    expect(await dialog.textContent()).toContain('empty.csv is empty');
    await sheet.page.keyboard.press('Enter');
    expect(await sheet.page.textContent('#document-name')).toBe('golden');
  });

  it('begins with the sample in an empty spreadsheet, and nothing was asked for from elsewhere in all of this', async () => {
    expect(await sheet.startOver('an empty spreadsheet')).toBe(true);
    const sidebar = sheet.page.frameLocator('#sidebar iframe');
    await sidebar.getByRole('button', {name: 'Try it with sample accounts'}).click();
    await sidebar.getByText('40 accounts').first().waitFor();
    const strange = sheet.requests.filter((url) => !url.startsWith(workbench.url) && !/^(data|blob|about):/.test(url));
    expect(strange).toEqual([]);
  });
}

/** What is typed, one after the other: a cell that was taken back keeps its format, so each has its own. */
export function tryTyping(workbench: Workbench): void {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await workbench.withSample({sidebar: false});
  }, 240_000);
  afterEach(() => expect(sheet.mistakes.splice(0)).toEqual([]));

  it('calculates a formula typed letter by letter, and says what is wrong with another', async () => {
    await sheet.goTo('D44');
    await sheet.page.keyboard.type('=EXPANSION_SCORE(0.96,"Strong",3,"Healthy",243)');
    await sheet.page.keyboard.press('Enter');
    expect(await sheet.shown('D44')).toBe('92');
    expect(await sheet.typed('D45', '=EXPANSION_SCORE(0.96,"Rising")')).toMatch(/^#ERROR!\. .*growth is “Rising”/);
    // The card beside the cell comes a moment later.
    await sheet.page.waitForFunction(() =>
      document.getElementById('card')?.textContent?.includes('growth is “Rising”'),
    );
  });

  it('spills a table of assessments, and takes it back', async () => {
    expect(await sheet.typed('BI1', '=EXPANSION_ASSESS(A1:BF1,A2:BF8)')).toBe('Rank');
    const spilled = await sheet.copied('BI1:BJ4');
    expect(spilled).toEqual([
      ['Rank', 'Score'],
      ['1', '92'],
      ['2', '85'],
      ['3', '60'],
    ]);

    await sheet.page.keyboard.press('Control+z');
    expect(await sheet.shown('BJ2')).toBe('empty');
    await sheet.page.keyboard.press('Control+y');
    expect(await sheet.shown('BJ2')).toBe('92');
    await sheet.page.keyboard.press('Control+z');
    expect(await sheet.shown('BJ2')).toBe('empty');
  });

  it('takes formulas as they are typed', async () => {
    const formulas = [
      ['=EXPANSION_SCORE(1.0,"None",0,"OK")', '55'],
      ['=EXPANSION_SCORE(1,"None",0,"OK")', '55'],
      ['=EXPANSION_SCORE(0.960,"Strong",3,"Healthy",243)', '92'],
      ['=expansion_score(.96, "Strong", 03, "Healthy", 0243)', '92'],
      ['=IF(1.50>1,"big","small")', 'big'],
      ['=if(true,upper("1.0 or 2.0")&" "&a$2&" of 1.0","")', '1.0 OR 2.0 DataFlow Inc of 1.0'],
    ] as const;
    await sheet.typeDown(
      'BI2',
      formulas.map(([typed]) => typed),
    );
    expect((await sheet.copied('BI2:BI7')).flat()).toEqual(formulas.map(([, shows]) => shows));
  });

  it('takes numbers, days and texts as a spreadsheet does, and Ctrl+Z takes each back', async () => {
    const entries = [
      ['12.5%', '12.50%'],
      ['2027-03-04', '2027-03-04'],
      ["'007", '007'],
      ['TRUE', 'TRUE'],
      ['48000', '48000'],
    ] as const;
    await sheet.typeDown(
      'BJ2',
      entries.map(([typed]) => typed),
    );
    expect(await sheet.shown('BJ5')).toBe('TRUE');
    // The formulas of the test before stand beside them; the grid copies TRUE as 1.
    const shown = async () => (await sheet.copied('BI2:BJ6')).map(([formula, entry]) => formula && entry);
    const shows = entries.map(([, text]) => text.replace('TRUE', '1'));
    expect(await shown()).toEqual(shows);
    await sheet.page.keyboard.press('Control+z');
    await eventually(shown, [...shows.slice(0, -1), '']);
    for (let step = 1; step < entries.length; step++) await sheet.page.keyboard.press('Control+z');
    await eventually(
      shown,
      entries.map(() => ''),
    );
  });

  it('counts when somebody clicks in the sidebar or opens a menu before Enter', async () => {
    await sheet.command('Open sidebar');
    const sidebar = sheet.page.frameLocator('#sidebar iframe');
    await sheet.goTo('F3');
    await sheet.page.keyboard.type('777');
    await sidebar.locator('#score').click();
    await sidebar.getByText('Done: 40 scored.').waitFor();
    expect(await sheet.shown('F3')).toBe('777');
    await sheet.goTo('F4');
    await sheet.page.keyboard.type('888');
    await sheet.command('Score portfolio');
    expect(await sheet.shown('F4')).toBe('888');
  });
}

/** How many pixels of the grid are of a color: what is drawn is nowhere else to be read. */
function pixelsOf({page}: Sheet, color: readonly number[]): Promise<number> {
  return page.evaluate((rgb) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main-canvas"]')!;
    const {data} = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let pixels = 0;
    for (let at = 0; at < data.length; at += 4) if (rgb.every((part, index) => data[at + index] === part)) pixels += 1;
    return pixels;
  }, color);
}
