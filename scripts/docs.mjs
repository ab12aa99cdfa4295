// Writes the pages anew that are made from the code: what the tables, the fixtures and the host say now.
import {installMissing} from './install.mjs';

installMissing();
await import('./scoring-page.mjs');
await import('./intake-report.mjs');
await import('./host-surface.mjs');
await import('./licenses-page.mjs');
