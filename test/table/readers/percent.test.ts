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
  ])('%s', (_, cells, shares) => {
    expect(valuesIn('apiUtilization', 'API utilization', cells)).toEqual(shares);
  });

  it.each([
    ['0.5 among points', [96, 88, 91, 0.5], 'B5', 'Enter it with a % sign'],
    ['exactly 1 among points', [96, 88, 91, 1], 'B5', 'Enter it with a % sign'],
    ['2.5 among fractions', [0.5, 0.6, 0.7, 2.5], 'B5', 'Enter it with a % sign'],
    ['less than nothing', [96, 88, 91, -4], 'B5', 'such as 96%'],
    ['a word', [96, 88, 91, 'most'], 'B5', 'such as 96%'],
    ['an error', [96, 88, 91, '#DIV/0!'], 'B5', 'Repair the formula'],
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
    expect(questions).toEqual(['API utilization: apiUtilization — the middle value is 410 %: is this a share at all?']);
    expect(intake.accounts[0]?.apiUtilization).toBeNull();
  });

  it('a median of exactly 200 % is a share', () => {
    expect(valuesIn('apiUtilization', 'API utilization', [200, 200, 90])).toEqual([2, 2, 0.9]);
  });

  it('says how numbers were read', () => {
    expect(told(column('Adoption rate', [96, 41, 88])).decisions).toEqual([
      'numbers read as percentage points: the middle one is 88',
    ]);
  });
});
