// Runs the view for BigQuery in Google's own reference evaluator of its SQL: `npm run sql-check`, by hand and at night. The
// evaluator is 340 MB, so it is installed into a folder for temporary files, once, and runs on this machine alone.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {installMissing, npmScript} from './install.mjs';

installMissing();
const {loadTypeScript} = await import('./load-typescript.mjs');

const PACKAGE = '@fivetrandevelopers/zetasql';
const VERSION = '1.13.0';
const PORT = 50_133;
const ACCOUNTS = Number(process.argv[2] ?? 500);
const SEED = 19;

if (process.platform !== 'linux') {
  console.error('npm run sql-check needs Linux: the evaluator is published for it.');
  process.exit(2);
}
const folder = installed();
const {LanguageOptions, ZetaSQLClient} = createRequire(join(folder, 'package.json'))(PACKAGE);
const server = spawn(
  join(folder, 'node_modules', PACKAGE, 'lib/zetasql/remote_server.so'),
  ['localhost', String(PORT)],
  {stdio: 'ignore'},
);
try {
  ZetaSQLClient.init(PORT);
  if (!(await ZetaSQLClient.getInstance().testConnection())) throw new Error('The evaluator did not start.');
  process.exitCode = (await check()) ? 0 : 1;
} finally {
  server.kill();
}

function installed() {
  const place = join(tmpdir(), `expansion-signals-zetasql-${VERSION}`);
  if (existsSync(join(place, 'node_modules', PACKAGE, 'package.json'))) return place;
  mkdirSync(place, {recursive: true});
  writeFileSync(join(place, 'package.json'), '{"private": true}');
  console.error(`Installing ${PACKAGE} ${VERSION} into ${place}, once (110 MB) …`);
  const {status} = spawnSync(
    process.execPath,
    [npmScript(), 'install', '--no-audit', '--no-fund', `${PACKAGE}@${VERSION}`],
    {cwd: place, stdio: ['ignore', process.stderr, process.stderr]},
  );
  if (status !== 0) process.exit(2);
  return place;
}

async function check() {
  const {casesFor} = await loadTypeScript('scripts/sql-check/cases.ts');
  const {columns, query, expected} = casesFor(ACCOUNTS, SEED);
  const options = await new LanguageOptions().enableMaximumLanguageFeatures();
  const languageOptions = options.serialize();
  const evaluate = promisify(ZetaSQLClient.API.evaluateQuery.bind(ZetaSQLClient.API));
  const {content} = await evaluate({
    sql: query,
    options: {languageOptions, defaultTimezone: 'UTC'},
    simpleCatalog: {name: 'check', builtinFunctionOptions: {languageOptions}},
  });
  const lines = content.tableData.row.map(({cell}) => cell[0].stringValue.split('\t'));
  let cells = 0;
  const wrong = [];
  for (const [row, ...values] of lines) {
    const wanted = expected.get(String(Number(row)));
    for (const [index, value] of values.entries()) {
      const name = columns[index + 1];
      cells += 1;
      const is =
        wanted[name] === null
          ? value === 'NULL'
          : typeof wanted[name] === 'number'
            ? Number(value) === wanted[name]
            : value === wanted[name];
      if (!is) wrong.push(`row ${row}, ${name}: ${value} for ${wanted[name]}`);
    }
  }
  for (const line of wrong.slice(0, 20)) console.error(line);
  console.log(`${lines.length} of ${expected.size} accounts, ${cells} cells compared, ${wrong.length} differ`);
  return wrong.length === 0 && lines.length === expected.size;
}
