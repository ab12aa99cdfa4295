import {medianOf} from '../../../src/intake/readers/percent';
import {column, told, valuesIn} from '../read';

describe('shares', () => {
  it.each([
    ['points: the median is above 2', [96, 41, 88], [0.96, 0.41, 0.88]],
    ['fractions: the median is 2 or less', [0.96, 0.41, 1.2], [0.96, 0.41, 1.2]],
    ['a median of exactly 2 means fractions', [2, 2, 0.5], [2, 2, 0.5]],
    ['a median just above 2 means points', [2.1, 2.1, 3], [0.021, 0.021, 0.03]],
    ['a sign decides its cell in a column of fractions', [0.5, '96%', 0.4], [0.5, 0.96, 0.4]],
    ['a sign decides its cell in a column of points', [50, '0.5%', 40], [0.5, 0.005, 0.4]],
    ['cells with a sign do not enter the median', ['96%', '88%', '91%', 0.5], [0.96, 0.88, 0.91, 0.5]],
    ['zeros do not enter the median', [0, 0, 0, 0, 50, 60], [0, 0, 0, 0, 0.5, 0.6]],
    ['numbers as text', ['96', '41', ' 88 '], [0.96, 0.41, 0.88]],
    ['decimal comma with a sign', ['92,5%', '41,25 %', '7%'], [0.925, 0.4125, 0.07]],
    ['three decimals are decimals where no thousands can be', ['0.875', '0.920', '0.405'], [0.875, 0.92, 0.405]],
    ['pairs in a column of shares', ['96%', '48/50', '40%'], [0.96, 0.96, 0.4]],
    ['full-width digits and signs', ['９６％', '４１％', '88%'], [0.96, 0.41, 0.88]],
    ['blank is not zero', [96, '', 41], [0.96, null, 0.41]],
  ])('%s', (_, cells, shares) => expect(valuesIn('apiUtilization', 'API utilization', cells)).toEqual(shares));

  it.each([
    ['0.5 among points', [96, 88, 91, 0.5], 'B5', 'Enter it with a % sign'],
    ['exactly 1 among points', [96, 88, 91, 1], 'B5', 'Enter it with a % sign'],
    ['2.5 among fractions', [0.5, 0.6, 0.7, 2.5], 'B5', 'Enter it with a % sign'],
    ['less than nothing', [96, 88, 91, -4], 'B5', 'such as 96%'],
    ['a word', [96, 88, 91, 'most'], 'B5', 'such as 96%'],
    ['an error', [96, 88, 91, '#DIV/0!'], 'B5', 'Fix the formula'],
  ])('%s is missing, with an issue', (_, cells, cell, advice) => {
    const {intake, cells: places, issues} = told(column('API utilization', cells));
    expect(intake.accounts.map(({apiUtilization}) => apiUtilization)).toContain(null);
    expect(places).toEqual([cell]);
    expect(issues[0]).toContain(advice);
  });

  it.each([
    ['just above 1', [96, 88, 91, 1.01], 0.0101],
    ['zero', [96, 88, 91, 0], 0],
  ])('%s is fine among points', (_, cells, share) => {
    expect(valuesIn('apiUtilization', 'API utilization', cells)[3]).toBeCloseTo(share, 10);
  });

  it('asks about a median above 200 %, and uses none of it', () => {
    const {columns, questions, intake} = told(column('API utilization', [250, 900, 410]));
    expect(columns).toEqual({account: 'Account'});
    expect(questions).toEqual(['API utilization: apiUtilization — the median is 410%. Is this really a percentage?']);
    expect(intake.accounts[0]?.apiUtilization).toBeNull();
  });

  it('a median of exactly 200 % is a share', () => {
    expect(valuesIn('apiUtilization', 'API utilization', [200, 200, 90])).toEqual([2, 2, 0.9]);
  });

  it('says how numbers were read', () => {
    expect(told(column('Adoption rate', [96, 41, 88])).decisions).toEqual([
      'numbers are read as percentages (96 = 96%): the median is 88',
    ]);
  });
});

describe('a share in a cell', () => {
  it.each<[what: string, cells: unknown[], shares: (number | null)[]]>([
    ['of two numbers', ['48/50', '3 of 4', '1 out of 2'], [0.96, 0.75, 0.5]],
    ['of nothing', ['0/5', '3/0', '1/2'], [0, null, 0.5]],
    ['is no amount of money', ['50%', '50K', '50 per month'], [0.5, null, null]],
    ['is not below 0', ['50%', '-1%', '0%'], [0.5, null, 0]],
    ['of 2 among fractions', [0.5, 0.6, 2, '2'], [0.5, 0.6, 2, 2]],
    ['of 1 among points', [50, 60, '1', 1.1], [0.5, 0.6, null, 0.011]],
    ['has small marks: a dot is decimal', ['1.200', '0.5', '0.7'], [1.2, 0.5, 0.7]],
    ['has three decimals', ['1.200', '1.100'], [1.2, 1.1]],
    ['of ten times what there is, and more', ['96%', '40%', '50%', '1000%', '1001%'], [0.96, 0.4, 0.5, 10, null]],
    ['of ten times among points', [50, 60, 70, 1000, 1001], [0.5, 0.6, 0.7, 10, null]],
    ['is no ticked box', [50, 60, true, 70], [0.5, 0.6, null, 0.7]],
  ])('%s', (_, cells, shares) => {
    const values = valuesIn('apiUtilization', 'API utilization', cells);
    expect(values.map((value) => value && Math.round(value * 1e6) / 1e6)).toEqual(shares);
  });

  it.each<[what: string, cells: unknown[], decisions: string[]]>([
    ['points', [96, 41, 88, 90], ['numbers are read as percentages (96 = 96%): the median is 89']],
    ['fractions', [0, 0.5, 0.7], ['numbers are read as fractions (0.96 = 96%): the median is 0.6']],
    ['signs alone', ['96%', '41%'], []],
    ['zeros alone', [0, 0], []],
  ])('is said to be read as %s', (_, cells, decisions) => {
    expect(told(column('API utilization', cells)).decisions).toEqual(decisions);
  });
});

describe('shares above 200 %', () => {
  it.each<[what: string, cells: unknown[], middle: string | null]>([
    ['201 points', [201, 201, 201], '201%'],
    ['200 points', [200, 200, 200], null],
    ['201 % with signs', ['201%', '201%', '201%'], '201%'],
    ['300 % in the only cell', ['300%'], '300%'],
    ['200 % with signs', ['200%', '200%', '200%'], null],
    ['signs beside numbers count only for themselves', ['300%', '300%', 50], null],
  ])('are asked about: %s', (_, cells, middle) => {
    const {questions} = told(column('API utilization', cells));
    expect(questions).toHaveLength(middle === null ? 0 : 1);
    if (middle !== null) expect(questions[0]).toContain(`the median is ${middle}`);
  });

  it('are used once confirmed', () => {
    const options = {confirmed: {apiUtilization: 'API utilization'}};
    expect(valuesIn('apiUtilization', 'API utilization', [250, 900, 410], options)).toEqual([2.5, 9, 4.1]);
  });
});

describe('the middle of numbers', () => {
  it.each<[numbers: number[], middle: number | null]>([
    [[], null],
    [[5], 5],
    [[9, 1], 5],
    [[9, 1, 2], 2],
    [[100, 9, 1, 20], 14.5],
  ])('%j: %s', (numbers, middle) => expect(medianOf(numbers)).toBe(middle));
});
