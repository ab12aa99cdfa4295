import {fileURLToPath} from 'node:url';
import {installMissing} from './install.mjs';

installMissing();
if (!installMissing('workbench')) process.exit(1);
const {buildPage} = await import('./page.mjs');
const {rm} = await import('node:fs/promises');

const folder = fileURLToPath(new URL('../site', import.meta.url));
try {
  await rm(folder, {recursive: true, force: true});
  await buildPage(folder, (message) => console.error(message));
  console.log(
    'Wrote site/. Open site/index.html, or put the folder on any web server; it asks for nothing from elsewhere.',
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
