import {column, dateCell, told, valuesIn} from '../read';

const YES = {yes: true, amount: null, on: null, said: null};
const NO = {yes: false, amount: null, on: null, said: null};

describe('yes and no', () => {
  it.each([true, 'TRUE', 'yes', 'Yes ', 'Y', '✓', '✅', 'x', 'X', '是', 'Sí', 'ja', 'oui'])('%s is yes', (cell) => {
    expect(valuesIn('vendorReview', 'Vendor review', [cell])).toEqual([YES]);
  });

  it.each([
    ...[
      false,
      'FALSE',
      'no',
      'No',
      'n',
      'N/A',
      'none',
      'None planned',
      'never',
      'not yet',
      'no plans',
      'without issues',
    ],
    ...['–', '-', '✗', '❌', '否', '无', '没有', 'nein', 'kein Bedarf', 'sin planes'],
  ])('%s is no', (cell) => {
    expect(valuesIn('vendorReview', 'Vendor review', [cell])).toEqual([NO]);
  });

  it.each(['', ' ', '?', 'unknown', 'TBD', 'tbc', 'pending', 'not sure', '待定'])(
    '%j is missing, without an issue',
    (cell) => {
      const {intake, issues} = told(column('Vendor review', [cell, 'yes']));
      expect(intake.accounts[0]?.vendorReview).toBeNull();
      expect(issues).toEqual([]);
    },
  );

  it.each([
    [20, {yes: true, amount: 20}],
    [0, {yes: false, amount: 0}],
    ['0', NO],
    [-3, {yes: false, amount: -3}],
    [0.15, {yes: true, amount: 0.15}],
    ['12', {yes: true, amount: 12, said: null}],
    ['20 engineers', {yes: true, amount: 20, said: '20 engineers'}],
    ['hiring 1,200 people', {yes: true, amount: 1200}],
    ['20 in 2027', {yes: true, amount: null, said: '20 in 2027'}],
    ['expanding in 2027', {yes: true, amount: null, said: 'expanding in 2027'}],
    [dateCell('2026-10-05'), {yes: true, on: '2026-10-05', said: null}],
    ['2026-10-05', {yes: true, on: '2026-10-05', said: null}],
    ['last month', {yes: true, on: '2026-10-21', said: null}],
    ['2 months', {yes: true, on: '2026-09-21', said: null}],
    ['Series B', {yes: true, amount: null, on: null, said: 'Series B'}],
    ['Series B (2026-03-01)', {yes: true, on: '2026-03-01', said: 'Series B (2026-03-01)'}],
    ['October 3, 2026: Series B', {yes: true, on: '2026-10-03'}],
    ['from 2026-03-01 to 2026-05-01', {yes: true, on: null}],
    ['No-code team is growing', {yes: true, said: 'No-code team is growing'}],
    ['Northwind', {yes: true, said: 'Northwind'}],
    ['无锡办公室', {yes: true, said: '无锡办公室'}],
    ['未来三个月', {yes: true}],
  ])('%s says %o', (cell, answer) => {
    expect(valuesIn('hiring', 'Hiring', [cell])[0]).toMatchObject(answer);
  });

  it('text is a yes with that evidence', () => {
    expect(valuesIn('vendorReview', 'Vendor review', ['reviewing vendors'])).toEqual([
      {...YES, said: 'reviewing vendors'},
    ]);
  });

  it('an amount of money keeps what it says', () => {
    expect(valuesIn('funding', 'Funding', ['$5M'])).toEqual([{...YES, amount: 5_000_000, said: '$5M'}]);
  });

  it.each(['In progress', 'not started', 'planned', '进行中'])('%s is no onboarding completed', (cell) => {
    expect(valuesIn('onboardingCompleted', 'Onboarding completed', [cell])).toEqual([NO]);
  });

  it('a day count under "Days since" is a date once confirmed', () => {
    const heading = 'Days since positive outcome';
    const answers = valuesIn('positiveOutcome', heading, [30], {confirmed: {positiveOutcome: heading}});
    expect(answers).toEqual([{...YES, on: '2026-10-22'}]);
  });

  it('a budget cycle lies ahead', () => {
    expect(valuesIn('budgetCycle', 'Budget cycle', ['in 6 weeks', '2 months'])).toMatchObject([
      {yes: true, on: '2027-01-02'},
      {yes: true, on: '2027-01-21'},
    ]);
  });

  it('an error cell is an issue', () => {
    const {cells} = told(column('Hiring', ['yes', '#REF!', 'no']));
    expect(cells).toEqual(['B3']);
  });

  it('dates that contradict each other are one issue', () => {
    const {intake, cells} = told(column('Milestone date', ['16-10-2026', '10-16-2026', '03-04-2026']));
    expect(intake.accounts.map(({milestone}) => milestone)).toEqual([null, null, null]);
    expect(cells).toEqual(['B1']);
  });
});

describe('growth rates', () => {
  it.each([
    ['points unless every value lies between -1 and 1', [20, 0.5, -3], [0.2, 0.005, -0.03]],
    ['fractions when every value does', [0.2, 1, -1], [0.2, 1, -1]],
    ['a value just above 1 makes all of them points', [0.2, 1.01], [0.002, 0.0101]],
    ['a sign decides its cell', ['20%', 0.5, '-3 %'], [0.2, 0.5, -0.03]],
    ['a share inside a text', ['grew 15 % last year'], [0.15]],
  ])('%s', (_, cells, amounts) => {
    const answers = valuesIn('companyGrowth', 'Company growth', cells);
    expect(answers.map((answer) => Math.round(answer!.amount! * 1e6) / 1e6)).toEqual(amounts);
    expect(answers.map((answer) => answer!.yes)).toEqual(amounts.map((amount) => amount > 0));
  });
});
