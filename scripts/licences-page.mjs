// Writes docs/licences.md from the lock files.
import {writeFileSync} from 'node:fs';
import {PROJECT} from '../build.mjs';
import {loadTypeScript} from './load-typescript.mjs';

const {licencesPage} = await loadTypeScript('scripts/licences/page.ts');
writeFileSync(`${PROJECT}docs/licences.md`, licencesPage(PROJECT));
console.log('Written to docs/licences.md.');
