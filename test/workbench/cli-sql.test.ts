import {PROJECT} from '../../scripts/fresh-build.mjs';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {WORDS} from '../../src/playbook/words';
import {settingsTab} from '../../src/tabs/settings/tab';
import {sql} from '../../workbench/cli/sql';
import {Desk, sample} from './terminal';

const desk = new Desk();
afterAll(() => desk.clear());

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await sql(argv, {
    folder: desk.folder,
    project: PROJECT,
    print: (line) => out.push(Array.from(line).join('')),
    complain: (text) => err.push(text),
  });
  return {code, out: out.join('\n'), err: err.join('\n')};
}

describe('npm run sql', () => {
  it('prints the table, the view and a first query', async () => {
    const {code, out} = await run('--dialect', 'snowflake', '--table', 'SALES.ACCOUNTS', '--as-of', '2026-11-21');
    expect(code).toBe(0);
    expect(out).toMatch(/^-- The table it reads\nCREATE TABLE SALES\.ACCOUNTS \(/);
    expect(out).toContain('CREATE OR REPLACE VIEW SALES.expansion_scores AS');
    expect(out).toContain("DATE '2026-11-21'");
    expect(out).toMatch(/WHERE rank <= 500\nORDER BY rank;$/);
  });

  it('writes the numbers of a Settings tab, with comments in its language', async () => {
    const own = {...DEFAULT_SETTINGS, language: 'zh' as const, heldBackShare: 0.375};
    const rows = settingsTab(own, WORDS.zh).cells.map((row) =>
      row.map(({value}) => `"${String(value ?? '').replace(/"/g, '""')}"`),
    );
    desk.put('ours.csv', rows.map((row) => row.join(',')).join('\n'));
    const {code, out} = await run('--settings', 'ours.csv');
    expect(code).toBe(0);
    expect(out).toContain('CAST(0.375 AS FLOAT64)');
    expect(out).toContain(`-- ${WORDS.zh['sql-view']}`);
    expect((await run('--settings', 'ours.csv', '--lang', 'en')).out).toContain(`-- ${WORDS.en['sql-view']}`);
  });

  it('gives help in Chinese, with the same options', async () => {
    const optionsIn = (text: string) => text.match(/^ +--[a-z-]+/gm);
    const [english, chinese] = [await run('--help'), await run('--help', '--lang', 'zh')];
    expect(chinese.out).toMatch(/数据仓库/);
    expect(optionsIn(chinese.out)).toEqual(optionsIn(english.out));
  });

  it.each([
    [
      ['--dialect', 'oracle'],
      '--dialect says "oracle". Enter one of: bigquery, snowflake, databricks, postgres, duckdb.',
    ],
    [['--dialect', 'oracle', '--lang', 'zh'], /^--dialect 的值“oracle”无效。/],
    [['--table', 'a;b'], '--table says "a;b", which isn’t a table name. Write it as dataset.table.'],
    [['--zone', 'Mars'], '--zone says "Mars", which isn’t a time zone. Enter one such as America/New_York.'],
    [['--settings', sample('golden.csv')], /has no Settings tab\./],
    [['--settings', sample('golden.csv'), '--lang', 'zh'], /中没有“设置”页。/],
    [['--settings', 'none.xlsx'], 'none.xlsx was not found.'],
    [['--lang', 'fr'], /--lang says "fr"/],
    [['--color'], /npm run sql -- --help lists the options/],
  ] as const)('%j is refused in one line', async (argv, hint) => {
    const {code, out, err} = await run(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toEqual(typeof hint === 'string' ? hint : expect.stringMatching(hint));
    expect(err).not.toContain('\n');
  });
});
