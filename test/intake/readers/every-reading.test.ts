import fc from 'fast-check';
import {anyCharacter} from '../../../scripts/soak/any-character';
import type {Field} from '../../../src/core/account';
import {FIELD_TRAITS, FIELDS} from '../../../src/intake/fields';
import {plainText} from '../../../src/intake/readers/cell';
import {ANSWER_LISTS} from '../../../src/playbook/aliases/answers';
import {listed} from '../../../src/playbook/aliases/listed';
import {column, dateCell, told} from '../read';

const HEADING = 'The column';

/** What cells under a confirmed heading say of a field, and how many issues there are. */
function reading(field: Field, cells: readonly unknown[]) {
  const {intake} = told(column(HEADING, cells), {confirmed: {[field]: HEADING}});
  const {accounts, leftOut, issues} = intake;
  return {values: accounts.map((account) => account[field]), leftOut: leftOut.length, issues: issues.length};
}

/** As {@link reading}, of cells as they stand here: asked for again with each spelling. */
function readingHere(field: Field, cells: readonly string[]) {
  const key = [field, ...cells].join('\n');
  const known = HERE.get(key) ?? reading(field, cells);
  HERE.set(key, known);
  return known;
}

const HERE = new Map<string, ReturnType<typeof reading>>();

/** Fields whose texts are kept as they were written. */
const AS_WRITTEN = new Set<Field>(['account', 'accountId', 'notes']);
const READ = FIELDS.filter((field) => field !== 'account');
const MEANT = READ.filter((field) => !['text', 'list', 'email', 'requests'].includes(FIELD_TRAITS[field].kind));

const WORDS = Object.values(ANSWER_LISTS).flatMap((list) => listed(list).map((word) => word.replace('*', '')));
const CELLS = [
  ...[
    'yes',
    'no',
    'n/a',
    'unknown',
    'Resolved',
    'not resolved yet',
    'evaluating Acme',
    'Series B',
    'promoted to VP',
    'P3',
    'Rotterdam',
  ],
  ...[
    '48000',
    '$48K',
    '1.2M',
    '96%',
    '0.96',
    '12',
    '48/50',
    '2027-02-20',
    '28 Feb 2027',
    '16-10-2024',
    'Q2 2027',
    'in 3 months',
  ],
  ...[
    '20270220',
    '1803081600000',
    '46438',
    '9999-12-31',
    '1970-01-01',
    'Healthy',
    'at-risk',
    'Growing',
    'Flat',
    '-8%',
    '3 requests',
  ],
  ...['已解决', '尚未解决', '未来三个月', '3个月后', 'no resuelto', 'nicht gelöst'],
];

/** Ways to write a value that mean the same. */
const RESPELLED: readonly (readonly [string, (text: string) => string])[] = [
  ['blanks around', (text) => `  ${text} \t`],
  ['no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
  ['an invisible character', (text) => `\u200b${text}\ufeff`],
  ['full-width forms', (text) => text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0))],
  ['an apostrophe before it', (text) => `'${text}`],
  ['a constant formula', (text) => `="${text}"`],
];

describe('a value in another spelling', () => {
  it.each(RESPELLED)('reads the same with %s', (_, respell) => {
    for (const field of MEANT.filter((each) => !AS_WRITTEN.has(each))) {
      const cells = CELLS.filter((cell) => plainText(respell(cell)) === plainText(cell));
      expect(cells.length).toBeGreaterThan(CELLS.length - 3);
      expect({field, ...reading(field, cells.map(respell))}).toEqual({field, ...readingHere(field, cells)});
    }
  });

  it('means the same in capitals', () => {
    const yesOf = (field: Field, cells: readonly string[]) =>
      reading(field, cells).values.map((value) =>
        typeof value === 'object' && value !== null && 'yes' in value ? value.yes : value,
      );
    for (const field of MEANT) {
      expect({
        field,
        said: yesOf(
          field,
          CELLS.map((cell) => cell.toUpperCase()),
        ),
      }).toEqual({field, said: yesOf(field, CELLS)});
    }
  });
});

describe('a reading', () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      ...CELLS,
      ...WORDS,
      true,
      false,
      null,
      undefined,
      '',
      Number.NaN,
      Infinity,
      new Date(Number.NaN),
      dateCell('2027-02-20'),
    ),
    fc.double(),
    fc.integer(),
    fc.string(),
    fc.string({unit: anyCharacter}),
    fc
      .array(fc.constantFrom(...CELLS, ...WORDS, '(', ')', ',', '%', '-', '"', '=', "'"), {maxLength: 5})
      .map((parts) => parts.join(' ')),
  );

  it('of any cell in any field never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...READ), fc.array(cell, {minLength: 1, maxLength: 8}), (field, cells) => {
        // A status may say that a row is no customer.
        const {values, leftOut} = reading(field, cells);
        expect(values.length + leftOut).toBe(cells.length);
      }),
      {numRuns: 300},
    );
  });
});
