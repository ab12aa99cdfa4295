import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {installMissing} from './install.mjs';

const USAGE = 'npm start [-- --no-open --port N]';

const options = optionsOf(process.argv.slice(2));
installMissing();
const address = await serve(options.port);
if (!address) await printTable();
else if (options.open) await openBrowser(address);

/** Builds the page and serves it; the address, or `null` and a line that says why not. */
async function serve(port) {
  try {
    if (!installMissing('workbench')) throw new Error('the spreadsheet grid could not be installed');
    const {buildPage} = await import('./page.mjs');
    const {serveFolder} = await import('./serve.mjs');
    const folder = fileURLToPath(new URL('../build/page', import.meta.url));
    await buildPage(folder, (message) => console.error(message));
    const {url} = await serveFolder(folder, port);
    console.log(`\nThe spreadsheet is open at ${url}\nStop it with Ctrl+C.`);
    return url;
  } catch (error) {
    console.error(
      `The spreadsheet cannot be shown here: ${reasonOf(error, port)}. The sample, scored, as a table instead:\n`,
    );
    return null;
  }
}

function reasonOf({code, message}, port) {
  if (code === 'EADDRINUSE') return `port ${port} is taken; choose another with --port`;
  if (code === 'EACCES') return `port ${port} is not allowed; choose another with --port`;
  return message;
}

async function openBrowser(url) {
  const [command, args] = {
    darwin: ['open', [url]],
    win32: ['cmd', ['/c', 'start', '', url]],
  }[process.platform] ?? ['xdg-open', [url]];
  const child = spawn(command, args, {stdio: 'ignore', detached: true});
  child.on('error', () => console.log('Open that address in a browser.'));
  child.unref();
}

async function printTable() {
  const {PROJECT} = await import('../build.mjs');
  const {freshBuild} = await import('./fresh-build.mjs');
  const {loadTypeScript} = await import('./load-typescript.mjs');
  try {
    await freshBuild();
    const {samplePortfolioTab} = await loadTypeScript('workbench/files/sample-portfolio.ts');
    const {scoreTab} = await loadTypeScript('workbench/cli/score.ts');
    const today = new Date().toLocaleDateString('en-CA');
    await scoreTab(samplePortfolioTab(today), today, {project: PROJECT, print: (text) => console.log(text)});
    console.log('\nScore a sheet of your own:  npm run score -- FILE.csv --out ranked.xlsx');
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}

function optionsOf(args) {
  try {
    const {values} = parseArgs({args, options: {'no-open': {type: 'boolean'}, port: {type: 'string'}}});
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65_536))
      throw new Error(`--port ${values.port} is no port`);
    return {open: !values['no-open'], port};
  } catch (error) {
    console.error(`${error.message}\nUsage: ${USAGE}`);
    process.exit(2);
  }
}
