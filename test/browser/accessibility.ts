import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import type {Sheet, Workbench} from './page';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly {readonly html: string}[];
}

/** What axe finds serious or critical on the page as it stands, frames in it left to their own tests. */
export async function findings({page}: {readonly page: Page}): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const {axe} = globalThis as unknown as {axe: {run(options: object): Promise<{violations: Finding[]}>}};
    return (await axe.run({iframes: false})).violations;
  });
  return violations
    .filter(({impact}) => impact === 'serious' || impact === 'critical')
    .map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(' | ')}`);
}

/** What a screen reader, a dark screen and a magnified page need. */
export function tryAccessibility(workbench: Workbench): void {
  it('has nothing serious to find', async () => tryLook(await workbench.withSample()));

  it('has nothing serious to find in the dark, at 200 % zoom', async () => {
    const sheet = await workbench.open({
      colorScheme: 'dark',
      viewport: {width: 640, height: 380},
      deviceScaleFactor: 2,
    });
    await tryLook(sheet);
    await sheet.page.context().close();
  });

  it('shows a dialog that has the focus, a name and a text', async () => {
    const sheet = await workbench.withSample();
    await sheet.page.setInputFiles('#file', {name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0)});
    const dialog = sheet.page.getByRole('dialog', {name: 'Couldn’t open the file'});
    expect(await dialog.textContent()).toContain('empty.csv is empty');
    expect(await sheet.page.evaluate(() => document.activeElement?.textContent)).toBe('OK');
    expect(await findings(sheet)).toEqual([]);
    await sheet.page.keyboard.press('Enter');
  });
}

async function tryLook(sheet: Sheet): Promise<void> {
  expect(await findings(sheet)).toEqual([]);

  await sheet.page.click('#extensions-menu');
  expect(await findings(sheet)).toEqual([]);
  await sheet.page.keyboard.press('Escape');

  await sheet.command('Build ranking');
  expect(await findings(sheet)).toEqual([]);
}
