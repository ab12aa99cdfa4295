import {readSheet} from '../../../src/intake/read-sheet';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {table} from '../../builders';
import {sheetWith} from '../read';
import {texts} from '../texts';

const ROWS = [
  ['Acme', '48,000', '2027-03-01', 40],
  ['Beta', '52,000', '2027-04-01', 50],
  ['Gamma', '12,500', '2027-06-15', 12],
];

function found(headings: readonly string[], rows: readonly (readonly unknown[])[] = ROWS, confirmed = {}) {
  const {questions, missing, matches, unmatched} = readSheet(sheetWith([headings, ...rows], 'en-US'), {
    ...{asOf: '2026-11-28', confirmed},
  });
  return {
    first: questions.map(({heading, candidates, reason}) => [heading, candidates[0], say(reason, WORDS.en)]),
    missing: missing.map((each) => say(each, WORDS.en)),
    used: matches.map(({field}) => field),
    unused: unmatched.map(({heading}) => heading),
  };
}

describe('an account sheet without a column for ARR, renewal or seats', () => {
  it('asks about the columns that look like them first, and uses none of them unasked', () => {
    expect(found(['Customer', 'Yearly $', 'Next cycle', 'Users'])).toEqual({
      first: [
        ['Yearly $', 'arr', 'No ARR column: is it “Yearly $”?'],
        ['Next cycle', 'renewalDate', 'No renewal date column: is it “Next cycle”?'],
        ['Users', 'seatsUsed', 'No seats column: is it “Users”?'],
      ],
      missing: [],
      used: ['account'],
      unused: [],
    });
  });

  it('says so where no column looks like them', () => {
    const {first, missing} = found(['Customer', 'Colour'], table(['Acme', 'red'], ['Beta', 'blue']));
    expect(first).toEqual([]);
    expect(missing.map((each) => each.split(':')[0])).toEqual([
      'No ARR column',
      'No renewal date column',
      'No seats or utilization column',
    ]);
  });

  it.each<[months: string[], amounts: unknown[], asked: unknown[]]>([
    [texts`Sep-26 | Oct-26 | Nov-26`, [900, 950, 1000], ['Nov-26', 'mrr']],
    [texts`Nov 2026 | Oct 2026 | Sep 2026`, [900, 950, 1000], ['Nov 2026', 'mrr']],
    // Budgets, counts, headings without a year, and a version.
    [texts`Nov-26 | Dec-26 | Jan-27`, [900, 950, 1000], ['Nov-26', 'mrr']],
    [['Sep-26', 'Oct-26', 'Nov-26'], [1, 3, 12], []],
    [['Sept', 'Oct', 'Nov'], [900, 950, 1000], []],
    [['V 1', 'V 2', 'V 26'], [900, 950, 1000], []],
  ])('asks about the latest of %j', (months, amounts, asked) => {
    const {first, used} = found(
      ['Customer', ...months],
      ['Acme', 'Beta', 'Gamma'].map((name) => [name, ...amounts]),
    );
    expect([(first[0] ?? []).slice(0, 2), used]).toEqual([asked, ['account']]);
  });

  it('says nothing where they are there, or where a person said that there is none', () => {
    expect(found(['Customer', 'ARR', 'Renewal date', 'Seats used']).missing).toEqual([]);
    expect(found(['Customer', 'MRR', 'Renewal date', 'Utilization']).missing).toEqual([]);
    const none = {arr: null, renewalDate: null, seatsUsed: null};
    expect(found(['Customer', 'Yearly $', 'Next cycle', 'Users'], ROWS, none)).toMatchObject({missing: []});
    expect(found(['Customer', 'Yearly $', 'Next cycle'], ROWS, none).first).toEqual([]);
  });

  it.each<[what: string, heading: string, cells: [unknown, unknown]]>([
    ['small numbers are no ARR', 'Year', [3, 7]],
    ['days are no ARR', 'Service contract of', ['31.03.2025', '30.09.2025']],
    ['past days are no renewal', 'Next cycle', ['2020-01-05', '2021-03-01']],
    ['fractions are no seats', 'User rating', [3.5, 4.2]],
    ['a broken date is no renewal', 'Next', [new Date(Number.NaN), new Date(Number.NaN)]],
  ])('%s', (_, heading, [one, other]) =>
    expect(found(['Customer', heading], table(['Acme', one], ['Beta', other])).first).toEqual([]),
  );

  it('takes monthly money for MRR', () => {
    expect(found(['Customer', 'Monthly $'], ROWS).first[0]!.slice(0, 2)).toEqual(['Monthly $', 'mrr']);
  });

  const AMOUNTS = table(['Acme', 10_788, 1829], ['Beta', 12_500, 1950], ['Gamma', 9_600, 2040]);

  it.each<[headings: string[], first: string | null, field?: string]>([
    [['Facture Leaser €', 'Mensualité €'], 'Mensualité €', 'mrr'],
    [['Invoice', 'Value each year'], 'Value each year', 'arr'],
    [['Invoice', 'Notes'], 'Invoice', 'arr'],
    [['MRR inicial', 'MRR final'], 'MRR final', 'mrr'],
    [['Original ARR', 'Logins'], null],
    [['Estimated annual visits', 'Logins'], null],
    [['Acompte #1 €', 'Solde €'], null],
    [['ARR 2025', 'ARR 2026'], 'ARR 2026', 'arr'],
    [['ARR 2027', 'ARR 2026'], 'ARR 2026', 'arr'],
    [['ARR FY27', 'ARR FY26'], 'ARR FY26', 'arr'],
    [['ARR 2025', 'Contract value'], 'Contract value', 'arr'],
    [['ARR 2024', 'ARR 2025'], 'ARR 2025', 'arr'],
  ])('%j: first %s', (headings, first, field = 'arr') => {
    const rows = AMOUNTS.map(([name, one, other]) => [name, one, Number(other) + 3000]);
    const {first: asked, missing} = found(['Customer', ...headings], rows);
    if (first === null) expect(missing[0]).toMatch(/^No ARR column:/);
    else expect(asked[0]).toEqual([first, field, `No ARR column: is it “${first}”?`]);
  });

  it.each(['Year established', 'FiscalYear', 'Contract start year', 'Identificación contratista'])(
    'takes no year and no number for an amount: %s',
    (heading) => {
      const rows = AMOUNTS.map(([name, , year]) => [name, heading.startsWith('I') ? 99_999 : year]);
      expect(found(['Customer', heading], rows).missing[0]).toMatch(/^No ARR column:/);
    },
  );

  it.each([
    ['Limit of staff users', 'seatsLicensed'],
    ['Staff users', 'seatsUsed'],
  ])('takes a limit for what was bought: %s', (heading, field) => {
    const {first} = found(['Customer', heading], table(['Acme', 50], ['Beta', 12]));
    expect(first[0]!.slice(0, 2)).toEqual([heading, field]);
  });
});
