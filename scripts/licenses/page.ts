import {lockFiles, type Package, packagesIn, STATED_ELSEWHERE} from './packages';

/** `docs/licenses.md`: what the add-on contains of others, and under what license each tool is used. */
export function licensesPage(project: string): string {
  const [main = [], grid = []] = lockFiles(project).map(packagesIn);
  return [
    '# Licenses',
    '',
    'This page is written by `npm run docs` from the lock files; a test keeps the two alike.',
    '',
    '## What goes to Google',
    '',
    'Expansion Signals itself is under the MIT license. The script and the sidebar that are pushed contain no package of',
    'others. A test reads what the build put together and fails when one joins.',
    '',
    '## What is used on a developer’s machine',
    '',
    'Tools to build, test and show the add-on. None of them is part of it.',
    '',
    ...byLicense(main),
    '',
    '## What the workbench page shows its grid with',
    '',
    'Installed by `npm start` and `npm run site`. The page that they make contains these packages.',
    '',
    ...byLicense(grid),
    '',
    '## Stated elsewhere',
    '',
    'Packages whose entry in the lock file names no license:',
    '',
    ...Object.entries(STATED_ELSEWHERE).map(([name, says]) => `- ${name}: ${says}.`),
    '',
  ].join('\n');
}

/** A row for each license, the most used first. */
function byLicense(packages: readonly Package[]): string[] {
  const names = new Map<string, string[]>();
  for (const {name, license} of packages) {
    const key = license ?? 'see below';
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  const rows = [...names].sort(([, a], [, b]) => b.length - a.length);
  return [
    '| license | packages | names |',
    '| --- | ---: | --- |',
    ...rows.map(([license, all]) => `| ${license} | ${all.length} | ${[...new Set(all)].join(', ')} |`),
  ];
}
