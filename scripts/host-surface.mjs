// Writes docs/host.md anew: what the host serves of Apps Script.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {installMissing} from './install.mjs';

installMissing();
const {PROJECT} = await import('../build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');

const {surfacePage} = await loadTypeScript('scripts/surface-page.ts');
writeFileSync(join(PROJECT, 'docs/host.md'), surfacePage());
