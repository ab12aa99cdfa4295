import fc from 'fast-check';
import {anyCharacter} from '../../../scripts/soak/any-character';
import type {Field} from '../../../src/core/account';
import {FIELD_TRAITS, FIELDS} from '../../../src/intake/fields';
import {readTable} from '../../../src/intake/read-sheet';
import {plainText} from '../../../src/intake/readers/cell';
import {ANSWER_LISTS} from '../../../src/playbook/aliases/answers';
import {listed} from '../../../src/playbook/aliases/listed';
import {tries} from '../../tries';
import {dateCell} from '../read';
import {texts} from '../texts';

/** What cells say of each field, told as headings of a formula tell it: the values, and the columns of the issues. */
function readings(fields: readonly Field[], cells: readonly unknown[]) {
  const headings = ['account!', ...fields.map((field) => `${field}!`)];
  const rows = cells.map((cell, index) => [`Company ${index + 1}`, ...fields.map(() => cell)]);
  const options = {asOf: '2026-11-21', locale: 'en-US', dayOf: (date: Date) => date.toISOString().slice(0, 10)};
  const {accounts, leftOut, issues} = readTable(headings, rows, options);
  const values = fields.map((field) => [field, accounts.map((account) => account[field])] as const);
  return {values, leftOut: leftOut.map(({row}) => row), issues: issues.map(({cell}) => cell.replace(/\d+/, '')).sort()};
}

/** Fields whose texts are kept as they were written. */
const AS_WRITTEN = new Set<Field>(['account', 'accountId', 'notes']);
const READ = FIELDS.filter((field) => field !== 'account');
const MEANT = READ.filter((field) => !['text', 'list', 'email', 'requests'].includes(FIELD_TRAITS[field].kind));

const WORDS = Object.values(ANSWER_LISTS).flatMap((list) => listed(list).map((word) => word.replace('*', '')));
const CELLS = texts`
  yes | no | n/a | unknown | Resolved | not resolved yet | evaluating Acme | Series B | promoted to VP | P3
  Rotterdam | 48000 | $48K | 1.2M | 96% | 0.96 | 12 | 48/50 | 2027-02-20 | 28 Feb 2027 | 16-10-2024 | Q2 2027
  in 3 months | 20270220 | 1803081600000 | 46438 | 9999-12-31 | 1970-01-01 | Healthy | at-risk | Growing | Flat
  -8% | 3 requests | 已解决 | 尚未解决 | 未来三个月 | 3个月后 | no resuelto | nicht gelöst
`;

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
  const fields = MEANT.filter((each) => !AS_WRITTEN.has(each));
  const asWritten = readings(fields, CELLS);

  it.each(RESPELLED)('reads the same with %s', (_, respell) => {
    const cells = CELLS.filter((cell) => plainText(respell(cell)) === plainText(cell));
    expect(cells.length).toBeGreaterThan(CELLS.length - 3);
    const {values, leftOut, issues} = cells.length === CELLS.length ? asWritten : readings(fields, cells);
    expect([leftOut, issues.length > fields.length]).toEqual([[], true]);
    expect(readings(fields, cells.map(respell))).toEqual({values, leftOut, issues});
  });

  it('means the same in capitals', () => {
    const yesOf = ({values}: ReturnType<typeof readings>) =>
      values.map(([field, read]) => [
        field,
        read.map((value) => (typeof value === 'object' && value !== null && 'yes' in value ? value.yes : value)),
      ]);
    const inCapitals = CELLS.map((cell) => cell.toUpperCase());
    expect(yesOf(readings(fields, inCapitals))).toEqual(yesOf(asWritten));
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
        const {values, leftOut} = readings([field], cells);
        expect(values[0]![1].length + leftOut.length).toBe(cells.length);
      }),
      {numRuns: tries(50)},
    );
  });
});
