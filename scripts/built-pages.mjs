// Which HTML files the build writes. They are named apart from the compiler, so that freshness.mjs can look at once whether a
// build is due.
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The folder of everything the product says, with a folder of words for each language. */
export const WORDS = 'src/playbook/words';

/** The module with the tables that only reading a sheet needs. */
export const TABLES = 'src/playbook/beside-script';

/** The HTML files that the build writes beside the script. */
export function pagesBuilt(project) {
  return [
    ...(hasSidebar(project) ? ['Sidebar.html'] : []),
    ...(hasTables(project) ? ['Tables.html'] : []),
    ...textFileNames(project),
  ];
}

/** Whether there is a sidebar to build: its page and its client. */
export function hasSidebar(project) {
  return ['index.html', 'main.ts'].every((file) => existsSync(join(project, 'sidebar', file)));
}

/** Whether there are tables that only reading a sheet needs. */
export function hasTables(project) {
  return existsSync(join(project, `${TABLES}.ts`));
}

/** The files that hold everything the product says, a folder of words each: `Texts.en.html` … */
export function textFileNames(project) {
  const folder = join(project, WORDS);
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  return entries.map(({name}) => textFileName(name)).sort();
}

export function textFileName(language) {
  return `Texts.${language}.html`;
}
