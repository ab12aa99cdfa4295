import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';

const ROOT = resolve(__dirname, '..');

/** Which folders a folder may import from, besides itself. What is not listed here may import nothing of ours. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/playbook': ['src/core'],
  'src/table': ['src/core', 'src/playbook'],
  'src/sheets': ['src/core', 'src/playbook', 'src/table', 'src/api.ts'],
  'src/api.ts': ['src/core', 'src/playbook', 'src/table'],
  'src/functions.ts': ['src/core', 'src/playbook', 'src/table', 'src/sheets/calendar.ts'],
  'src/main.ts': ['src/core', 'src/playbook', 'src/table', 'src/sheets', 'src/functions.ts', 'src/api.ts'],
  sidebar: ['src/api.ts'],
};

const GOOGLE =
  /\b(?:SpreadsheetApp|PropertiesService|HtmlService|LockService|CacheService|ScriptApp|Session|Utilities)\b/;

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), {withFileTypes: true}).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return Array.from(source.matchAll(/(?:from|import|require\()\s*'(\.[^']+)'/g), ([, path = '']) =>
    relative(ROOT, resolve(ROOT, dirname(file), path)).replace(/\\/g, '/'),
  );
}

function placeOf(path: string): string {
  return Object.keys(MAY_IMPORT).find((place) => path === place.replace(/\.ts$/, '') || isBelow(path, place)) ?? path;
}

function isBelow(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`) || `${path}.ts` === place;
}

const FILES = [...filesBelow('src'), ...filesBelow('sidebar')];

describe('the house', () => {
  it.each(FILES)('%s imports only what it may', (file) => {
    const place = placeOf(file);
    const allowed = [place, ...(MAY_IMPORT[place] ?? [])];
    const foreign = importsOf(file).filter((path) => !allowed.some((other) => isBelow(path, other)));
    expect(foreign).toEqual([]);
  });

  it.each(FILES.filter((file) => file !== 'src/main.ts' && !file.startsWith('src/sheets/')))(
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
