import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';

const ROOT = resolve(__dirname, '..');

/**
 * Which folders and files a folder may import from, besides itself. What is not listed may import nothing of this project.
 * A longer path goes before a shorter one that it begins with.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/playbook': ['src/core'],
  'src/sql': ['src/core', 'src/playbook'],
  'src/cells': [],
  'src/intake': ['src/core', 'src/playbook', 'src/cells'],
  'src/tabs': ['src/core', 'src/playbook', 'src/sql', 'src/cells', 'src/intake'],
  'src/views': ['src/core', 'src/playbook', 'src/cells', 'src/intake', 'src/tabs', 'src/api.ts'],
  'src/formulas': ['src/core', 'src/playbook', 'src/cells', 'src/intake', 'src/tabs/settings'],
  'src/sheets': [
    ...['src/core', 'src/playbook', 'src/sql', 'src/cells', 'src/intake'],
    ...['src/tabs', 'src/views', 'src/formulas', 'src/api.ts'],
  ],
  'src/api.ts': ['src/sql'],
  'src/functions.ts': ['src/playbook', 'src/formulas', 'src/sheets/file/clock.ts', 'src/sheets/file/texts.ts'],
  'src/main.ts': ['src'],
  sidebar: ['src/api.ts', 'src/sql'],
  'workbench/host': [],
  'workbench/files': [
    ...['workbench/host', 'src/core/phrase.ts', 'src/playbook/known-again.ts', 'src/playbook/languages.ts'],
    ...['src/playbook/sample.ts', 'src/playbook/say.ts', 'src/playbook/words/known.ts', 'src/cells'],
    ...['src/intake', 'src/tabs'],
  ],
  'workbench/cli': [
    ...['workbench/host', 'workbench/files', 'src/core', 'src/playbook'],
    ...['src/sql', 'src/intake', 'src/tabs', 'warehouse'],
  ],
  warehouse: [],
  'workbench/page': ['workbench/host', 'workbench/files', 'workbench/univer'],
  'workbench/univer': ['workbench/host', 'workbench/page/grid'],
  scripts: ['build.mjs', 'src', 'workbench', 'warehouse', 'test'],
};

/** Programs run what was built, so they know the add-on by its pure folders only. */
const EDGE = ['src/main.ts', 'src/sheets/'];
const MAY_IMPORT_THE_EDGE = ['src/main.ts', 'src/functions.ts', 'src/sheets/'];

const GOOGLE =
  /\b(?:SpreadsheetApp|PropertiesService|HtmlService|LockService|CacheService|ScriptApp|Session|Utilities)\b/;

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), {withFileTypes: true}).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path);
    return /\.(?:ts|mjs|cjs)$/.test(path) ? [path] : [];
  });
}

const FILES = ['src', 'sidebar', 'workbench', 'warehouse', 'scripts'].flatMap(filesBelow);
const IMPORTS = new Map(FILES.map((file) => [file, importsOf(file)]));

/** The files of this project that a file imports; types count as well. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return Array.from(source.matchAll(/^[^*\n]*(?:\bfrom|\bimport|\brequire)\s*\(?\s*'(\.[^']+)'/gm), ([, path = '']) => {
    const target = relative(ROOT, resolve(ROOT, dirname(file), path)).replace(/\\/g, '/');
    return [target, `${target}.ts`, `${target}/index.ts`].find((each) => FILES.includes(each)) ?? target;
  });
}

function isBelow(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

/** What stands side by side in a folder, be it a file or a folder, by what it imports there: from one of its files to one of the other's. */
function siblings(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [file, paths] of IMPORTS) {
    for (const path of paths) {
      if (!IMPORTS.has(path)) continue;
      const [from, to] = [file.split('/'), path.split('/')];
      const depth = from.findIndex((part, at) => part !== to[at]) + 1;
      if (depth === 0) continue;
      const [one, other] = [from, to].map((parts) => parts.slice(0, depth).join('/')) as [string, string];
      found.set(one, (found.get(one) ?? new Set()).add(other));
    }
  }
  return found;
}

/**
 * Groups of siblings that need each other, in whatever number of steps (Tarjan's algorithm). A circle of files is always one
 * of siblings, too. A folder's own files are siblings of its subfolders: some may lead into them and others be used there.
 */
function circles(): string[][] {
  const imported = siblings();
  const found: string[][] = [];
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const visit = (place: string): number => {
    const own = index.size;
    let low = own;
    index.set(place, own);
    stack.push(place);
    for (const next of imported.get(place) ?? []) {
      if (!index.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, lowest.get(next) ?? index.get(next)!);
    }
    lowest.set(place, low);
    if (low === own) {
      const group = stack.splice(stack.indexOf(place));
      if (group.length > 1) found.push(group.sort());
    }
    return low;
  };
  for (const place of imported.keys()) if (!index.has(place)) visit(place);
  return found;
}

describe('the house', () => {
  it.each(FILES)('%s imports only what it may', (file) => {
    const place = Object.keys(MAY_IMPORT).find((each) => isBelow(file, each)) ?? file;
    const allowed = [place, ...(MAY_IMPORT[place] ?? [])];
    expect(IMPORTS.get(file)!.filter((path) => !allowed.some((each) => isBelow(path, each)))).toEqual([]);
  });

  it('has no circles, of files or of folders', () => expect(circles()).toEqual([]));

  it.each(FILES.filter((file) => !MAY_IMPORT_THE_EDGE.some((edge) => file.startsWith(edge))))(
    '%s does not import the folder that names Google',
    (file) => expect(IMPORTS.get(file)!.filter((path) => EDGE.some((edge) => path.startsWith(edge)))).toEqual([]),
  );

  it.each(FILES.filter((file) => file.startsWith('src/') && !EDGE.some((edge) => file.startsWith(edge))))(
    '%s names no service of Google',
    (file) => expect(readFileSync(join(ROOT, file), 'utf8')).not.toMatch(GOOGLE),
  );

  it('asks Google for two scopes', () => {
    const {oauthScopes} = JSON.parse(readFileSync(join(ROOT, 'appsscript.json'), 'utf8'));
    expect(oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });
});
