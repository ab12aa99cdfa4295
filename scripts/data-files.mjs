import vm from 'node:vm';
import {build as esbuild} from 'esbuild';
import {hasTables, TABLES, textFileName, textFileNames, WORDS} from './built-pages.mjs';

const SCRIPTS = 'src/playbook/scripts';
const SAMPLE = 'src/playbook/sample';

/**
 * The data beside the script, which is read when it is needed: every formula loads the whole script.
 *
 * @returns {Promise<Map<string, string>>} the contents by file name
 */
export async function dataFiles(project) {
  return new Map([...(await textFiles(project)), ...(await tableFile(project))]);
}

/** Everything the product says, a file a language, for `textsOf` in `src/sheets/file/texts.ts`. */
async function textFiles(project) {
  if (textFileNames(project).length === 0) return [];
  const {WORDS: words, SCRIPTS: scripts, SAMPLE: sample} = await exportsOf([WORDS, SCRIPTS, SAMPLE], project);
  return Object.keys(words).map((language) => [
    textFileName(language),
    jsonInHtml({words: words[language], scripts: scripts[language], sample}),
  ]);
}

/** The tables that only reading a sheet needs, for `sheetTables` in `src/sheets/file/sheet-tables.ts`. */
async function tableFile(project) {
  return hasTables(project) ? [['Tables.html', jsonInHtml(await exportsOf([TABLES], project))]] : [];
}

/** What those modules export, taken together. */
async function exportsOf(modules, project) {
  const {outputFiles} = await esbuild({
    stdin: {contents: modules.map((path) => `export * from './${path}';`).join('\n'), resolveDir: project},
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'exported',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return vm.runInNewContext(`${outputFiles[0].text}\nexported`);
}

/** JSON without a sign that HTML gives a meaning to, or that ends a line in some parsers only. */
export function jsonInHtml(value) {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
