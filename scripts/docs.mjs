// Writes the pages anew that are made from the code: what the tables, the fixtures and the host say now.
import {writeFileSync} from 'node:fs';
import {installMissing} from './install.mjs';

installMissing();
const {PROJECT} = await import('./fresh-build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');

const {scoringPage} = await loadTypeScript('scripts/scoring/page.ts');
const {surfacePage} = await loadTypeScript('scripts/surface-page.ts');
const {licensesPage} = await loadTypeScript('scripts/licenses/page.ts');
writeFileSync(`${PROJECT}docs/scoring.md`, scoringPage());
writeFileSync(`${PROJECT}docs/host.md`, surfacePage());
writeFileSync(`${PROJECT}docs/licenses.md`, licensesPage(PROJECT));
await import('./intake-report.mjs');
