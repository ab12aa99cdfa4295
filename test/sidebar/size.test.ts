import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {transform} from 'esbuild';
import {sidebarPage} from '../../scripts/sidebar-page.mjs';

const PROJECT = join(__dirname, '../..');
const KB = 1024;

function sources(folder = join(PROJECT, 'sidebar')): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('the built sidebar', () => {
  let page = '';
  beforeAll(async () => {
    page = await sidebarPage(PROJECT);
  });

  // The larger half writes the SQL for a data warehouse: here it costs no formula the time to load it.
  it('is small', async () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const minified = await Promise.all([
      transform(script, {minify: true, loader: 'js'}),
      transform(style, {minify: true, loader: 'css'}),
    ]);
    const size = minified.reduce((sum, {code}) => sum + Buffer.byteLength(code), 0);
    expect(size).toBeGreaterThan(10 * KB);
    expect(size).toBeLessThan(100 * KB);
    expect(Buffer.byteLength(page)).toBeLessThan(110 * KB);
  });

  it('asks for no other file and holds no inline handler or scriptlet', () => {
    const markup = page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '');
    expect(markup).not.toMatch(/\son\w+\s*=|\ssrc=|\shref=/);
    expect(page).not.toMatch(/@import|url\(|https?:|<\?/);
  });
});

it('never reads text as HTML, nor writes to the console', () => {
  const text = sources().join('\n');
  expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|console\./);
});
