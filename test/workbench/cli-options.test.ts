import {optionsOf, UsageProblem} from '../../workbench/cli/options';

const PLAIN = {
  file: 'accounts.csv',
  asOf: null,
  out: null,
  history: null,
  json: false,
  stats: false,
  map: {},
  locale: 'en-US',
  sheet: null,
  top: 50,
  engine: null,
  settings: null,
  lang: null,
};

describe('the command line', () => {
  it.each([
    {says: 'accounts.csv', means: {}},
    {says: '--json accounts.csv', means: {json: true}},
    {says: 'accounts.csv --stats', means: {stats: true}},
    {says: 'accounts.csv --as-of 2026-11-21', means: {asOf: '2026-11-21'}},
    {says: 'accounts.csv --as-of=2028-02-29', means: {asOf: '2028-02-29'}},
    {says: 'accounts.csv --out Ranked.XLSX', means: {out: 'Ranked.XLSX'}},
    {says: 'accounts.csv --history runs.json', means: {history: 'runs.json'}},
    {says: 'accounts.csv --locale de_DE', means: {locale: 'de-DE'}},
    {says: 'accounts.csv --sheet EMEA', means: {sheet: 'EMEA'}},
    {says: 'accounts.csv --top 5 --lang zh', means: {top: 5, lang: 'zh'}},
    {
      says: 'a.parquet --engine duckdb --out all.parquet',
      means: {file: 'a.parquet', engine: 'duckdb', out: 'all.parquet'},
    },
    {says: 'a.csv --settings ours.xlsx', means: {file: 'a.csv', settings: 'ours.xlsx'}},
    {says: 'accounts.csv --map arr=Contract --map NPS=Score', means: {map: {arr: 'Contract', NPS: 'Score'}}},
  ])('$says', ({says, means}) => expect(optionsOf(says.split(' '))).toEqual({...PLAIN, ...means}));

  it('takes headings with blanks and equal signs', () => {
    expect(optionsOf(['accounts.csv', '--map', 'arr = Value (a=b) '])).toMatchObject({map: {arr: 'Value (a=b)'}});
  });

  it.each([['--help'], ['-h'], ['accounts.csv', '--help']])('gives help for %s', (...argv) => {
    expect(optionsOf(argv)).toMatch(/Scores the accounts of a spreadsheet file/);
  });

  it('gives help in Chinese, with the same options', () => {
    const optionsIn = (text: unknown) => String(text).match(/--[a-z-]+/g);
    expect(optionsOf(['--help', '--lang', 'zh'])).toMatch(/为表格文件.*评分/);
    expect(optionsIn(optionsOf(['--help', '--lang', 'zh']))).toEqual(optionsIn(optionsOf(['--help'])));
  });

  it.each([
    {says: '', hint: /Which file\?/},
    {says: 'a.csv --engine spark', hint: /--engine says "spark"\. Enter duckdb\./},
    {
      says: 'a.csv --engine duckdb --sheet EMEA',
      hint: /^--sheet can’t be used with --engine duckdb: .* Leave it out\.$/,
    },
    {says: 'a.csv --engine duckdb --history runs.json', hint: /^--history can’t be used with --engine duckdb/},
    {says: 'a.csv --engine duckdb --out a.parquet --json', hint: /^--json can’t be used with --out a\.parquet/},
    {says: 'a.csv --engine duckdb --out b.csv --top 5', hint: /^--top can’t be used with --out b\.csv/},
    {says: 'a.csv --engine duckdb --out b.csv --stats', hint: /^--stats can’t be used with --out b\.csv/},
    {says: 'a.csv --out all.parquet', hint: /Enter a file name that ends in \.xlsx/},
    {says: 'a.csv b.csv', hint: /One file at a time, please: a\.csv, b\.csv\./},
    {says: 'a.csv --color', hint: /'--color'.*--help lists the options/},
    {says: 'a.csv --as-of', hint: /--as-of.*--help lists the options/},
    {says: 'a.csv --as-of tomorrow', hint: /--as-of says "tomorrow"/},
    {says: 'a.csv --as-of 2026-02-29', hint: /--as-of says "2026-02-29"/},
    {says: 'a.csv --as-of 21-11-2026', hint: /such as 2026-11-21/},
    {says: 'a.csv --out ranked.csv', hint: /ends in \.xlsx/},
    {says: 'a.csv --history runs.csv', hint: /ends in \.json/},
    {says: 'a.csv --map arr', hint: /FIELD=heading/},
    {says: 'a.csv --map =Contract', hint: /FIELD=heading/},
    {says: 'a.csv --map arr=', hint: /FIELD=heading/},
    {says: 'a.csv --locale 12', hint: /de-DE/},
    {says: 'a.csv --top 0', hint: /--top says "0"\. Enter a whole number/},
    {says: 'a.csv --top many', hint: /--top says "many"/},
    {says: 'a.csv --lang fr', hint: /--lang says "fr"\. Enter en or zh/},
    {says: 'a.csv --locale xx', hint: /--locale says "xx"/},
  ])('explains what is wrong with "$says"', ({says, hint}) => {
    const read = () => optionsOf(says.split(' ').filter(Boolean));
    expect(read).toThrow(UsageProblem);
    expect(read).toThrow(hint);
  });

  it.each(['', 'a.csv b.csv', 'a.csv --color', 'a.csv --as-of tomorrow', 'a.csv --map arr', 'a.csv --out x.csv'])(
    'explains what is wrong with "%s" in Chinese to those who ask for it',
    (says) => {
      const read = () => optionsOf([...says.split(' ').filter(Boolean), '--lang', 'zh']);
      // Names of files and options aside, nothing in it is English.
      expect(read).toThrow(
        /^[^A-Za-z]*((a|b)\.csv|x\.csv|golden\.csv|samples|npm run score|--?\w[\w-]*|tomorrow|arr|\.xlsx|zh|[^A-Za-z])*$/,
      );
      expect(read).toThrow(/\p{Script=Han}/u);
    },
  );
});
