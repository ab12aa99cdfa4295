import {FIELDS} from '../../src/intake/fields';
import {defaultSettings} from '../../src/playbook/default-settings';
import {WORDS} from '../../src/playbook/words';
import {CATALOG_COLUMNS, SOURCE_COLUMNS} from '../../src/sql/contract';
import {DIALECT_IDS} from '../../src/sql/dialects';
import {scoreSql} from '../../src/sql/score-sql';
import {warehouseSql} from '../../src/sql/warehouse-sql';
import {PLAYBOOK} from '../builders';

const OPTIONS = {words: WORDS.en, zone: 'UTC', asOf: '2026-11-21'};
const query = scoreSql(defaultSettings(), 'accounts', 'duckdb', OPTIONS);

describe('no rule is forgotten in the SQL', () => {
  it.each(PLAYBOOK.guardrails.map(({priority}) => priority))('%s', (priority) => {
    expect(query).toContain(`THEN '${priority}'`);
  });

  it.each(PLAYBOOK.signals.filter(({category}) => category === 'growth').map((rule) => [rule.id, rule] as const))(
    'growth signal: %s',
    (_, {sql}) => expect(sql).toMatch(/\w/),
  );

  it.each(PLAYBOOK.triggers.map((rule) => [rule.kind, rule] as const))('trigger: %s', (kind, {answers, sql}) => {
    expect(answers ?? sql?.when).toBeDefined();
    expect(query).toContain(`'${kind}'`);
  });

  it.each(PLAYBOOK.offers.map((rule) => [rule.id, rule] as const))('offer: %s', (id, {evidence}) => {
    for (const {sql} of evidence) expect(sql).toMatch(/\w/);
    expect(query).toContain(`THEN '${id}'`);
  });

  it.each([
    ['caution', PLAYBOOK.cautions],
    ['escalate', PLAYBOOK.escalations],
  ] as const)('each %s has codes that the pages have words for', (kind, rules) => {
    for (const {sql} of rules) {
      expect(Object.keys(sql).length).toBeGreaterThan(0);
      for (const code of Object.keys(sql)) {
        expect(WORDS.en).toHaveProperty([`${kind}-${code}`]);
        expect(query).toContain(`', ${code}'`);
      }
    }
  });
});

describe('the table that the view reads', () => {
  it('has a column for every field of an account', () => {
    const fields = new Set(SOURCE_COLUMNS.map(({field}) => field));
    expect(FIELDS.filter((field) => !fields.has(field))).toEqual([]);
  });

  it.each(DIALECT_IDS)('has a comment for every column, in both languages, in %s', (dialect) => {
    for (const words of [WORDS.en, WORDS.zh]) {
      const {sourceTable, view, topAccounts} = warehouseSql(defaultSettings(), 'sales.accounts', dialect, {
        ...{...OPTIONS, words, catalog: 'sales.prices'},
      });
      const lines = sourceTable.split('\n').filter((line) => line.startsWith('  '));
      expect(lines).toHaveLength(SOURCE_COLUMNS.length + Object.keys(CATALOG_COLUMNS).length);
      for (const line of lines) expect(line).toMatch(/^ {2}\w+ [A-Z0-9 ]+,? -- \S/);
      expect(view).toMatch(/^CREATE OR REPLACE VIEW [`]?sales\.expansion_scores[`]? AS\nWITH\n/);
      expect(view).toMatch(/FROM [`]?sales\.prices/);
      expect(topAccounts).toContain('expansion_scores');
    }
  });
});
