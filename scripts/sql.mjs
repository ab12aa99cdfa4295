import {installMissing} from './install.mjs';

installMissing();
const {PROJECT} = await import('./fresh-build.mjs');
const {loadTypeScript} = await import('./load-typescript.mjs');

const {npm_lifecycle_event: npmScript, INIT_CWD: caller} = process.env;

try {
  const {sql} = await loadTypeScript('workbench/cli/sql.ts');
  process.exitCode = await sql(process.argv.slice(2), {
    folder: npmScript === 'sql' && caller ? caller : process.cwd(),
    project: PROJECT,
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
