import {findings} from './accessibility';
import type {Sheet, Workbench} from './page';

/** The sidebar in its frame beside the grid, one after the other on one page. */
export function trySidebar(workbench: Workbench): void {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await workbench.withSample({sidebar: true});
  }, 240_000);
  afterEach(() => expect(sheet.mistakes.splice(0)).toEqual([]));

  const sidebar = () => sheet.page.frameLocator('#sidebar iframe');

  it('is open at the start, 300 pixels wide, and knows the sample; the page has nothing serious to find', async () => {
    await sidebar().getByText('40 accounts').waitFor();
    expect((await sheet.page.locator('#sidebar iframe').boundingBox())!.width).toBe(300);
    expect(await findings(sheet)).toEqual([]);
  });

  it('looks around once after something was selected, and not again for having looked', async () => {
    await sheet.page.evaluate(() => {
      const {setTimeout: later} = window;
      // A second look would be there before the frames below are drawn.
      Object.assign(window, {later, looks: 0, setTimeout: (work: () => void, pause = 0) => later(work, pause / 20)});
      addEventListener('message', ({data}) => {
        if (data.args?.includes('"glance"')) Object.assign(window, {looks: Reflect.get(window, 'looks') + 1});
      });
    });
    const looksAfter = async (cell: string, before: number): Promise<number> => {
      await sheet.goTo(cell);
      await sheet.page.waitForFunction((many) => Reflect.get(window, 'looks') > many, before);
      await sheet.settled();
      for (let frame = 0; frame < 8; frame++) await sheet.drawn();
      return sheet.page.evaluate(() => Reflect.get(window, 'looks'));
    };
    const first = await looksAfter('B3', 0);
    expect(await looksAfter('C3', first)).toBe(first + 1);
    await sheet.page.evaluate(() => Object.assign(window, {setTimeout: Reflect.get(window, 'later')}));
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
}
