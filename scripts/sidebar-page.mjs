import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build as esbuild} from 'esbuild';
import {withoutDocTexts} from './without-doc-texts.mjs';

/**
 * The sidebar as one page without outside files: `<link rel="stylesheet" href="…">` and `<script src="…">` of
 * `sidebar/index.html` become what they point at, compiled.
 */
export async function sidebarPage(project) {
  const folder = join(project, 'sidebar');
  let page = await readFile(join(folder, 'index.html'), 'utf8');
  page = await replaceEach(page, /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g, async (file) => {
    const css = await compiled(join(folder, file));
    return `<style>\n${css.replaceAll('</style', '<\\/style')}</style>`;
  });
  return replaceEach(page, /<script(?: type="module")? src="([^"]+)"><\/script>/g, async (file) => {
    const script = await compiled(join(folder, file));
    return `<script>\n${script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--')}</script>`;
  });
}

/** HtmlService drops what looks like a comment inside template literals, so the client has none. */
async function compiled(file) {
  const {outputFiles} = await esbuild({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    platform: 'browser',
    charset: 'utf8',
    minifyWhitespace: true,
    minifyIdentifiers: true,
    legalComments: 'none',
    supported: {'template-literal': false},
    logLevel: 'silent',
    plugins: [withoutDocTexts],
    // The sidebar has the rules, to write the SQL, but not the tables that only reading a sheet needs.
    external: ['*/beside-script'],
  });
  return outputFiles[0].text;
}

/** Replaces by function, since `$&` in compiled code must stay what it is. */
async function replaceEach(page, pattern, contentOf) {
  const contents = new Map();
  for (const [tag, file] of page.matchAll(pattern)) contents.set(tag, await contentOf(file));
  return page.replace(pattern, (tag) => contents.get(tag));
}
