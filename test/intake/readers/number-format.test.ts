import type {Field} from '../../../src/core/account';
import {readSheet} from '../../../src/intake/read-sheet';
import {shownAs} from '../../../src/intake/readers/number-format';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {table} from '../../builders';
import {column, sheetWith} from '../read';

const PLAIN = {factor: 1, shares: false};

describe('a number as its cell shows it', () => {
  it.each<[value: unknown, format: string, shown: unknown]>([
    [148, '$#,##0"K"', '148K'],
    [-148, '0"K"', '-148K'],
    [148, '0\\K', '148K'],
    [148000, '0,"K"', '148K'],
    [1.2, '0.0"M"', '1.2M'],
    [1200000, '0.0,,"M"', '1.2M'],
    [1200000, '$#,##0.0,,\\M', '1.2M'],
    [1200000, '#,##0,"M"', '1200M'],
    [48, '0" Tsd. €"', '48Tsd. €'],
    [48, '0" Tsd"', '48Tsd'],
    [48, '#,##0" k€"', '48k€'],
    [3.5, '0.0"万"', '3.5万'],
    [400, '$#,##0"/mo"', '400/mo'],
    [0.62, '0%', '62%'],
    [0.625, '0.0 %', '62.5%'],
    [90, '0" days"', '90 days'],
    [90, '0\\ \\d', '90 d'],
    [148, '[>999]0"K";0', '148K'],
    [148, '_(* #,##0"K"_)', '148K'],
    [148, '#,##0', 148],
    [148000, '0,', 148000],
    [148, '$#,##0.00', 148],
    [148, '"USD" #,##0', 148],
    [148, '0" seats"', 148],
    [148, '0.00E+00', 148],
    [148, '@', 148],
    [148, '', 148],
    [148, 'General', 148],
    [46438, 'yyyy"K"', 46438],
    [0.5, '[h]:mm" M"', 0.5],
    ['148', '0"K"', '148'],
    [true, '0"K"', true],
  ])('%p in %p is %p', (value, format, shown) => expect(shownAs(value, format, PLAIN)).toBe(shown));

  it('counts thousands once that both the format and the heading leave out', () => {
    expect(shownAs(148000, '0,', {...PLAIN, factor: 1000})).toBe(148);
    expect(shownAs(148000, '0,"K"', {...PLAIN, factor: 1000})).toBe('148K');
  });

  it('leaves shares to their fractions in a column of shares', () => {
    expect(shownAs(0.62, '0%', {...PLAIN, shares: true})).toBe(0.62);
    expect(shownAs(148, '0"K"', {...PLAIN, shares: true})).toBe('148K');
  });
});

/** What a column of numbers in that format says of a field, with what was asked and said. */
function read(field: Field, heading: string, cells: readonly unknown[], format: string, confirmed = false) {
  const values = column(heading, cells);
  const formats = values.map((row) => row.map((_, at) => (at === 1 ? format : '')));
  const intake = readSheet(
    {...sheetWith(values), formats},
    {asOf: '2026-11-21', ...(confirmed && {confirmed: {[field]: heading}})},
  );
  return {
    values: intake.accounts.map((account) => account[field]),
    decisions: intake.decisions.map(({message}) => say(message, WORDS.en)),
    questions: intake.questions.map(({reason}) => say(reason, WORDS.en)),
    issues: intake.issues.length,
  };
}

describe('a column in a number format', () => {
  it.each<[field: Field, heading: string, cells: unknown[], format: string, values: unknown[], example: string]>([
    ['arr', 'ARR', [148, 12.5], '$#,##0"K"', [148_000, 12_500], '148 as 148K'],
    ['arr', 'ARR', [148_000], '0,"K"', [148_000], '148000 as 148K'],
    ['arr', 'ARR', [1_200_000], '0.0,,"M"', [1_200_000], '1200000 as 1.2M'],
    ['arr', 'ARR (K)', [148_000], '#,##0,', [148_000], '148000 as 148'],
    ['arr', 'ARR (K)', [148], '0"K"', [148_000], '148 as 148K'],
    ['arr', 'ARR', [400], '0"/mo"', [4800], '400 as 400/mo'],
    ['seatsUsed', 'Seats used', [1.2], '0.0"K"', [1200], '1.2 as 1.2K'],
    ['healthScore', 'Health score', [0.82, 0.4], '0%', [82, 40], '0.82 as 82%'],
    ['noticeDays', 'Notice period', [3], '0" months"', [90], '3 as 3 months'],
    [
      'renewalDate',
      'Renewal',
      [3, 5, 9],
      '"in "0" months"',
      ['2027-02-21', '2027-04-21', '2027-08-21'],
      '3 as 3 months',
    ],
    ['renewalDate', 'Renewal', [3, 5, 9], '0" Monate"', ['2027-02-21', '2027-04-21', '2027-08-21'], '3 as 3 Monate'],
    [
      'lastContact',
      'Last contact',
      [10, 20, 51],
      '0 "days ago"',
      ['2026-11-11', '2026-11-01', '2026-10-01'],
      '10 as 10 days ago',
    ],
    [
      'lastContact',
      'Last contact',
      [10, 20, 51],
      '0"d ago"',
      ['2026-11-11', '2026-11-01', '2026-10-01'],
      '10 as 10 d ago',
    ],
  ])('%s under "%s" means what it shows: %j in %s', (field, heading, cells, format, values, example) => {
    const {decisions, ...found} = read(field, heading, cells, format);
    expect(found).toEqual({values, questions: [], issues: 0});
    expect(decisions).toContain(`numbers are read the way the cells show them: ${example}`);
  });

  it.each<[field: Field, heading: string, cells: unknown[], format: string, values: unknown[]]>([
    ['utilization', 'Utilization', [0.96, 0.4], '0%', [0.96, 0.4]],
    ['arr', 'ARR', [148, 12], '$#,##0', [148, 12]],
    ['arr', 'ARR', [148_000], '#,##0,', [148_000]],
  ])('%s is read as before: %s %j in %s', (field, heading, cells, format, values) => {
    const found = read(field, heading, cells, format);
    expect(found.values).toEqual(values);
    expect(found.decisions.filter((said) => said.includes('the way the cells show'))).toEqual([]);
  });

  it.each([
    ['lastContact', 'Last contact', '0'],
    ['lastContact', 'Last contact', '0" calls"'],
    ['renewalDate', 'Renewal', '"T-"0'],
  ] as const)('says nothing of days without their unit: %s under "%s" in %s', (field, heading, format) =>
    expect(read(field, heading, [10, 20, 51], format)).toMatchObject({values: [null, null, null], decisions: []}),
  );

  it('cannot be seats in percent', () => {
    expect(read('seatsUsed', 'Seats used', [0.96, 0.4], '0%', true)).toMatchObject({values: [null, null], issues: 2});
  });

  it('goes on below the last row whose format is known', () => {
    const values = column('ARR', [148, 12]);
    const {accounts} = readSheet(
      {
        ...sheetWith(values),
        formats: table(['', ''], ['', '0"K"']),
      },
      {asOf: '2026-11-21'},
    );
    expect(accounts.map(({arr}) => arr)).toEqual([148_000, 12_000]);
  });
});

describe('an NPS in shares', () => {
  const QUESTION = ['there are shares such as 62%. Is this an NPS of 62 on the -100 to 100 scale?'];

  it.each<[what: string, cells: unknown[], format: string]>([
    ['shown in percent', [0.62, -0.1, 1], '0%'],
    ['written in percent', ['62%', '-10%', '100%'], ''],
    ['fractions', [0.62, -0.1, 1], ''],
  ])('is asked about first: %s', (_, cells, format) => {
    expect(read('nps', 'NPS', cells, format)).toMatchObject({questions: QUESTION, values: [null, null, null]});
    expect(read('nps', 'NPS', cells, format, true)).toMatchObject({
      questions: [],
      values: [62, -10, 100].map((value) => ({value, scale: 'hundred'})),
    });
  });

  it.each<[cells: unknown[], format: string]>([
    [[0, 1, 1], '0'],
    [[0.62, 1.1], '0.0'],
    [[9, '62%', 8], ''],
  ])('is not what stands in %j', (cells, format) => expect(read('nps', 'NPS', cells, format).questions).toEqual([]));

  it('beyond 100 % is an issue', () => {
    expect(read('nps', 'NPS', [1.01, 0.5, 0.4], '0%', true).values).toEqual([
      null,
      {value: 50, scale: 'hundred'},
      {value: 40, scale: 'hundred'},
    ]);
  });
});
