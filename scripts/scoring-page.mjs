// Writes docs/scoring.md anew from the playbook's tables.
import {writeFile} from 'node:fs/promises';
import {installMissing} from './install.mjs';

installMissing();
const {loadTypeScript} = await import('./load-typescript.mjs');

const {scoringPage} = await loadTypeScript('scripts/scoring/page.ts');
await writeFile(new URL('../docs/scoring.md', import.meta.url), scoringPage());
