import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly {readonly html: string}[];
}

/** What axe finds on the page as it stands, frames in it left to their own tests. */
export async function findings({page}: {readonly page: Page}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const {axe} = globalThis as unknown as {axe: {run(options: object): Promise<{violations: Finding[]}>}};
    // What passes needs no details: they take most of the time.
    return (await axe.run({iframes: false, resultTypes: ['violations']})).violations;
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(' | ')}`);
}
