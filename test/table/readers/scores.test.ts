import {column, told, valuesIn} from '../read';

describe('NPS', () => {
  it.each([
    ['0–10', [9, 4, 10, 0], 'ten'],
    ['a value above 10', [9, 4, 10.5], 'hundred'],
    ['a value below 0', [9, 4, -1], 'hundred'],
    ['numbers as text', ['9', '72', '+5'], 'hundred'],
  ])('%s', (_, cells, scale) => {
    expect(valuesIn('nps', 'NPS', cells)).toEqual(cells.map((value) => ({value: Number(value), scale})));
  });

  it.each([101, -101, 'Promoter', '9%'])('%s cannot be read', (cell) => {
    const {intake, cells} = told(column('NPS', [30, cell, -10, 20]));
    expect(intake.accounts[1]?.nps).toBeNull();
    expect(cells).toEqual(['B3']);
  });
});

describe('CSAT', () => {
  it.each([
    [1, 1],
    [5, 5],
    ['4.5', 4.5],
    ['4,5', 4.5],
    ['4.5/5', 4.5],
    ['4.125', 4.125],
  ])('%s is %d', (cell, csat) => expect(valuesIn('csat', 'CSAT', [cell])).toEqual([csat]));

  it.each([0.9, 5.1, 92, '92%', 'good'])('%s cannot be read', (cell) => {
    const {intake, cells} = told(column('CSAT', [4, cell, 3, 5]));
    expect(intake.accounts[1]?.csat).toBeNull();
    expect(cells).toEqual(['B3']);
  });
});

describe('health', () => {
  it.each([
    ['0–100', [81, 49, 7], [81, 49, 7]],
    ['just above 10 is 0–100', [3, 10.5, 7], [3, 10.5, 7]],
    ['traffic lights', ['Green', 'yellow', 'RED'], ['green', 'yellow', 'red']],
    ['levels', ['Healthy', 'OK', 'At risk'], ['green', 'yellow', 'red']],
    ['numbers and lights', [81, 'red', '77'], [81, 'red', 77]],
    ['numbers of a hundred', ['81/100', '49%', 77], [81, 49, 77]],
  ])('%s', (_, cells, scores) => expect(valuesIn('healthScore', 'Health', cells)).toEqual(scores));

  it.each([
    ['never above 5', [3, 5, 2], 'no value above 5: is 5 the best score?', [60, 100, 40]],
    ['never above 10', [8, 10, 2], 'no value above 10: is 10 the best score?', [80, 100, 20]],
    ['letters', ['A', 'B', 'F'], 'letters (A, B, F): which is best?', [95, 80, 10]],
    ['letters of lights', ['G', 'A', 'R'], 'letters (A, G, R): which is best?', ['green', 'yellow', 'red']],
  ])('%s is asked about, and read once confirmed', (_, cells, question, scores) => {
    const asked = told(column('Health', cells));
    expect(asked.questions).toEqual([`Health: healthScore — ${question}`]);
    expect(asked.columns).toEqual({account: 'Account'});
    expect(asked.intake.accounts.map(({healthScore}) => healthScore)).toEqual([null, null, null]);
    expect(valuesIn('healthScore', 'Health', cells, {confirmed: {healthScore: 'Health'}})).toEqual(scores);
  });

  it.each(['ChurnScore', 'Churn risk score', 'Risk score'])('the direction of "%s" is asked about', (heading) => {
    const {questions, columns} = told(column(heading, [81, 20, 55]));
    expect(columns).toEqual({account: 'Account'});
    expect(questions).toHaveLength(1);
  });

  it.each([101, -1, 'so so la la'])('%s cannot be read', (cell) => {
    const {intake, cells} = told(column('Health', [80, cell, 40, 60]));
    expect(intake.accounts[1]?.healthScore).toBeNull();
    expect(cells).toEqual(['B3']);
  });
});
