import {lockFiles, type Package, packagesIn, STATED_ELSEWHERE} from './packages';

/** `docs/licences.md`: what the add-on contains of others, and under what licence each tool is used. */
export function licencesPage(project: string): string {
  const [main = [], grid = []] = lockFiles(project).map(packagesIn);
  return [
    '# Licences',
    '',
    'This page is written by `npm run docs` from the lock files; a test keeps the two alike.',
    '',
    '## What goes to Google',
    '',
    'Expansion Signals itself is under the MIT licence. The script and the sidebar that are pushed contain no package of',
    'others. A test reads what the build put together and fails when one joins.',
    '',
    '## What is used on a developer’s machine',
    '',
    'Tools to build, test and show the add-on. None of them is part of it.',
    '',
    ...byLicence(main),
    '',
    '## What the workbench page shows its grid with',
    '',
    'Installed by `npm start` and `npm run site`. The page that they make contains these packages.',
    '',
    ...byLicence(grid),
    '',
    '## Stated elsewhere',
    '',
    'Packages whose entry in the lock file names no licence:',
    '',
    ...Object.entries(STATED_ELSEWHERE).map(([name, says]) => `- ${name}: ${says}.`),
    '',
  ].join('\n');
}

/** A row for each licence, the most used first. */
function byLicence(packages: readonly Package[]): string[] {
  const names = new Map<string, string[]>();
  for (const {name, licence} of packages) {
    const key = licence ?? 'see below';
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  const rows = [...names].sort(([, a], [, b]) => b.length - a.length);
  return [
    '| licence | packages | names |',
    '| --- | ---: | --- |',
    ...rows.map(([licence, all]) => `| ${licence} | ${all.length} | ${[...new Set(all)].join(', ')} |`),
  ];
}
