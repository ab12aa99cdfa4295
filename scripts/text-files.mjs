import vm from 'node:vm';
import {build as esbuild} from 'esbuild';
import {textFileName, textFileNames, WORDS} from './built-pages.mjs';

const SCRIPTS = 'src/playbook/scripts';
const SAMPLE = 'src/playbook/sample';

/**
 * Everything the product says, a file a language, for `textsOf` in `src/sheets/file/texts.ts`.
 *
 * @returns {Promise<Map<string, string>>} the contents by file name
 */
export async function textFiles(project) {
  if (textFileNames(project).length === 0) return new Map();
  const {outputFiles} = await esbuild({
    stdin: {
      contents: `export {WORDS} from './${WORDS}';
        export {SCRIPTS} from './${SCRIPTS}';
        export {SAMPLE} from './${SAMPLE}';`,
      resolveDir: project,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'texts',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const {WORDS: words, SCRIPTS: scripts, SAMPLE: sample} = vm.runInNewContext(`${outputFiles[0].text}\ntexts`);
  return new Map(
    Object.keys(words).map((language) => [
      textFileName(language),
      jsonInHtml({words: words[language], scripts: scripts[language], sample}),
    ]),
  );
}

/** JSON without a sign that HTML gives a meaning to, or that ends a line in some parsers only. */
export function jsonInHtml(value) {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
