import {PROJECT} from '../../scripts/fresh-build.mjs';
import {installMissing} from '../../scripts/install.mjs';
import {assessPortfolio} from '../../src/core/portfolio';
import {WAREHOUSE_COLUMNS} from '../../src/core/warehouse-columns';
import {carriedScoreIssues} from '../../src/intake/carried-scores';
import {readSheet} from '../../src/intake/read-sheet';
import {samplePortfolio} from '../../src/playbook/sample';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {WORDS} from '../../src/playbook/words';
import {GIVEN_COLUMNS, scoreSql} from '../../src/sql/score-sql';
import {openDuckDb} from '../../warehouse/duckdb';
import {accountWith, PLAYBOOK, table} from '../builders';
import {tableOf} from './rows';

const AS_OF = '2026-11-30';
const HEADINGS = [...GIVEN_COLUMNS, ...WAREHOUSE_COLUMNS];
const CONTEXT = {
  ...{name: 'Extract', locale: 'en-US', ownColumns: new Set<number>()},
  dayOf: (date: Date) => date.toISOString().slice(0, 10),
};

function scored(values: readonly (readonly unknown[])[]) {
  const intake = readSheet({...CONTEXT, values}, {asOf: AS_OF});
  return {intake, accounts: assessPortfolio(intake.accounts, AS_OF, PLAYBOOK).accounts};
}

const sheet = samplePortfolio(AS_OF).map((row) =>
  row.map((cell) => (typeof cell === 'object' ? new Date(`${cell.day}T00:00:00Z`) : cell)),
);

/** The sample portfolio as a data warehouse gives it: an extract of the view. */
let extract: unknown[][];

beforeAll(async () => {
  if (!installMissing('warehouse')) throw new Error('The databases for the tests could not be installed.');
  const engine = await openDuckDb(PROJECT);
  for (const statement of tableOf(scored(sheet).intake.accounts, 'accounts', 'duckdb')) await engine.run(statement);
  const query = scoreSql(DEFAULT_SETTINGS, 'accounts', 'duckdb', {words: WORDS.en, zone: 'UTC', asOf: AS_OF});
  const rows = await engine.rows(`SELECT * FROM (${query}) AS scores ORDER BY rank`);
  expect(Object.keys(rows[0]!)).toEqual(HEADINGS);
  extract = [HEADINGS, ...rows.map((row) => HEADINGS.map((name) => row[name] ?? ''))];
  await engine.close();
}, 300_000);

describe('an extract from a data warehouse', () => {
  it('is scored in a sheet as the accounts were before they went there', () => {
    const before = scored(sheet).accounts;
    const after = scored(extract).accounts;
    const shown = ({account, score, priority, sizing, offer}: (typeof before)[number]) => [
      ...[account.account, score, priority, sizing.target, offer?.id],
    ];
    expect(after.map(shown)).toEqual(before.map(shown));
    expect(after.length).toBeGreaterThan(30);
  });

  it('has nothing to ask, and no column of the view feeds a field', () => {
    const {intake} = scored(extract);
    expect(intake.questions).toEqual([]);
    expect(intake.matches.filter(({heading}) => WAREHOUSE_COLUMNS.includes(heading))).toEqual([]);
  });

  it('has no issue while the scores that came along are those of the sheet', () => {
    const {intake, accounts} = scored(extract);
    expect(carriedScoreIssues({...CONTEXT, values: extract}, intake.headerRow, accounts)).toEqual([]);
  });

  it('names the row whose score or band differs, and says many at once', () => {
    const issues = (changed: readonly number[]) => {
      const values = extract.map((row, index) =>
        changed.includes(index)
          ? row.map((cell, column) => (HEADINGS[column] === 'score' ? Number(cell) - 1 : cell))
          : row,
      );
      const {intake, accounts} = scored(values);
      return carriedScoreIssues({...CONTEXT, values}, intake.headerRow, accounts);
    };
    expect(issues([2]).map(({row, message}) => [row, message.key])).toEqual([[3, 'carried-score']]);
    expect(issues([2, 4, 5])).toEqual([expect.objectContaining({row: 3, count: 3})]);
  });

  it('names a row whose band differs, with the same score', () => {
    const values = extract.map((row, index) =>
      index === 2 ? row.map((cell, column) => (HEADINGS[column] === 'band' ? 'Nurture' : cell)) : row,
    );
    const {intake, accounts} = scored(values);
    const issues = carriedScoreIssues({...CONTEXT, values}, intake.headerRow, accounts);
    expect(issues.map(({row, message}) => [row, message.key])).toEqual([[3, 'carried-score']]);
  });

  it('says yes or no as the view decided, also where a count or a day beside it would say something else', async () => {
    const answers = [
      {yes: true, amount: 0, on: null, means: true},
      {yes: true, amount: null, on: '2026-10-01', means: true},
      {yes: false, amount: 5, on: '2026-10-01', means: false},
      {yes: null, amount: 0, on: null, means: false},
      {yes: null, amount: 7, on: '2026-10-01', means: true},
      {yes: null, amount: null, on: null, means: null},
    ];
    const accounts = answers.map(({yes, ...hiring}, index) =>
      accountWith({account: `A${index}`, row: index + 2, hiring: {...hiring, yes: yes as boolean, said: null}}),
    );
    const engine = await openDuckDb(PROJECT);
    for (const statement of tableOf(accounts, 'accounts', 'duckdb')) await engine.run(statement);
    const query = scoreSql(DEFAULT_SETTINGS, 'accounts', 'duckdb', {words: WORDS.en, zone: 'UTC', asOf: AS_OF});
    const rows = await engine.rows(`SELECT * FROM (${query}) AS scores ORDER BY source_row`);
    await engine.close();
    const {intake} = scored([HEADINGS, ...rows.map((row) => HEADINGS.map((name) => row[name] ?? ''))]);
    const found = [...intake.accounts].sort((a, b) => a.account.localeCompare(b.account));
    expect(found.map(({hiring}) => hiring?.yes ?? null)).toEqual(answers.map(({means}) => means));
  });

  it('is told from a sheet with a score of its own, which nobody compares', () => {
    const values = table(['Account', 'ARR', 'Score'], ['Acme', 1000, 12]);
    const {accounts} = scored(values);
    expect(carriedScoreIssues({...CONTEXT, values}, 1, accounts)).toEqual([]);
  });
});
