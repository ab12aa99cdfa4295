import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Line} from './measure';
import {AS_OF, sheetOf} from './portfolio';

/** Accounts of the smaller file; the larger one has four times as many. */
const FEW = 2_000;
const TIMES = 4;

/** Says at its end what a process has used. */
const COUNTED = `data:text/javascript,process.on('exit',()=>process.stderr.write('USED '+JSON.stringify(process.resourceUsage())))`;

/** What the printed ranking may take, as a multiple of the same accounts as JSON. */
const MOST_OF_TEXT = 1.3;

/**
 * How time and memory of `npm run score` grow when a file has four times the accounts: four times, and no more. And what the
 * printed ranking takes beside JSON.
 */
export function scoringFiles(project: string): Line[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const [few, many] = [FEW, FEW * TIMES].map((accounts) => {
      const path = join(folder, `${accounts}.csv`);
      writeFileSync(path, csvOf(accounts));
      return path;
    });
    const usedFor = (path: string, options: readonly string[]) => used(project, [path, '--as-of', AS_OF, ...options]);
    const [json, text] = [['--json'], []].map((options) => usedFor(many!, options));
    const share = text!.seconds / json!.seconds;
    const growth = [['--json'], ['--out', join(folder, 'out.xlsx')]].map((options): Line => {
      const [small, large] = [few!, many!].map((path) => usedFor(path, options));
      const [time, memory] = [large!.seconds / small!.seconds, large!.megabytes / small!.megabytes];
      const took = [large!, small!].map((each) => `${each.seconds.toFixed(1)} s, ${each.megabytes.toFixed(0)} MB`);
      return {
        what: `npm run score ${options[0]} of ${FEW * TIMES} accounts over ${FEW} (${took.join('; ')})`,
        figure: `${time.toFixed(1)} × time, ${memory.toFixed(1)} × memory`,
        goal: `≤ ${TIMES} ×`,
        met: time <= TIMES && memory <= TIMES,
      };
    });
    return [
      ...growth,
      {
        what: `npm run score, printed, over --json, ${FEW * TIMES} accounts`,
        figure: `${share.toFixed(1)} × time`,
        goal: `≤ ${MOST_OF_TEXT} ×`,
        met: share <= MOST_OF_TEXT,
      },
    ];
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** What `npm run score` takes of the processor and of memory at most. */
function used(project: string, options: readonly string[]): {seconds: number; megabytes: number} {
  const {scripts} = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {scripts: {score: string}};
  const args = ['--import', COUNTED, ...scripts.score.split(' ').slice(1), ...options];
  const {status, stderr} = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [, json] = /USED (\{.*\})/.exec(stderr) ?? [];
  if (status !== 0 || json === undefined) throw new Error(`npm run score ${options.join(' ')} failed: ${stderr}`);
  const {userCPUTime, maxRSS} = JSON.parse(json) as NodeJS.ResourceUsage;
  return {seconds: userCPUTime / 1e6, megabytes: maxRSS / 1024};
}

function csvOf(accounts: number): string {
  const {headings, rows} = sheetOf(accounts);
  const textOf = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''));
  return [headings, ...rows]
    .map((row) => row.map((cell) => `"${textOf(cell).replace(/"/g, '""')}"`).join(','))
    .join('\n');
}
