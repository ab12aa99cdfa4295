// Writes docs/licenses.md from the lock files.
import {writeFileSync} from 'node:fs';
import {PROJECT} from '../build.mjs';
import {loadTypeScript} from './load-typescript.mjs';

const {licensesPage} = await loadTypeScript('scripts/licenses/page.ts');
writeFileSync(`${PROJECT}docs/licenses.md`, licensesPage(PROJECT));
console.log('Written to docs/licenses.md.');
