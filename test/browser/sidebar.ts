import type {Sheet, Workbench} from './page';

/** The sidebar in its frame beside the grid. */
export function trySidebar(workbench: Workbench): void {
  let sheet: Sheet;
  beforeEach(async () => {
    sheet = await workbench.withSample();
  });
  afterEach(() => expect(sheet.mistakes).toEqual([]));

  const sidebar = () => sheet.page.frameLocator('#sidebar iframe');

  it('is open at the start, 300 pixels wide, and knows the sample', async () => {
    await sidebar().getByText('40 accounts').waitFor();
    expect((await sheet.page.locator('#sidebar iframe').boundingBox())!.width).toBe(300);
  });

  it('scores with one click, and Undo last run takes the scores back', async () => {
    await sidebar().getByRole('button', {name: 'Score portfolio'}).click();
    await sheet.page.waitForFunction(() => document.querySelector('#busy')?.hasAttribute('hidden'));
    await sidebar()
      .getByText(/13 Hot|Hot/)
      .first()
      .waitFor();
    expect((await sheet.copied('BH1:BH2')).flat()).toEqual(['Score', '92']);

    await sheet.command('Undo last run');
    expect(await sheet.shown('BH2')).toBe('empty');
  });

  it('cannot reach into the page', async () => {
    const frame = await (await sheet.page.locator('#sidebar iframe').elementHandle())!.contentFrame();
    const reached = await frame!.evaluate(() => {
      try {
        return String(parent.document.title);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(reached).toBe('SecurityError');
  });

  it('closes, stays closed when another spreadsheet opens, and opens from the menu', async () => {
    await sheet.page.click('#close-sidebar');
    await sheet.page.setInputFiles('#file', 'samples/golden.csv');
    await sheet.page.waitForFunction(() => document.getElementById('document-name')?.textContent === 'golden');
    await sheet.settled();
    expect(await sheet.page.locator('#sidebar').isVisible()).toBe(false);

    await sheet.command('Open sidebar');
    await sidebar().getByText('7 accounts').waitFor();
  });
}
