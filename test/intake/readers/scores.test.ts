import {column, expectUnread, told, valuesIn} from '../read';
import {giving, texts} from '../texts';

describe('NPS', () => {
  it.each([
    ['0–10', [9, 4, 10, 0], 'ten'],
    ['a value above 10', [9, 4, 10.5], 'hundred'],
    ['a value below 0', [9, 4, -1], 'hundred'],
    ['numbers as text', ['9', '72', '+5'], 'hundred'],
    ['up to 100', [9, 100], 'hundred'],
    ['down to -100', [9, -100], 'hundred'],
  ])('%s', (_, cells, scale) => {
    expect(valuesIn('nps', 'NPS', cells)).toEqual(cells.map((value) => ({value: Number(value), scale})));
  });

  it.each([999, 1037, -999])('an NPS of %s is none, and tells nothing of the others', (cell) => {
    const {intake, cells} = told(column('NPS', [9, cell, 10, 4]));
    expect(intake.accounts.map(({nps}) => nps)).toEqual(
      [9, null, 10, 4].map((value) => value && {value, scale: 'ten'}),
    );
    expect(cells).toEqual(['B3']);
  });

  it('of 10 is read with and without its 10', () => {
    const {intake, questions} = told(column('NPS', ['9/10', '7/10', '10/10']));
    expect(questions).toEqual([]);
    expect(intake.accounts.map(({nps}) => nps?.value)).toEqual([9, 7, 10]);
  });
});

describe('health', () => {
  it.each([
    ['0–100', [81, 49, 7], [81, 49, 7]],
    ['just above 10 is 0–100', [3, 10.5, 7], [3, 10.5, 7]],
    ['traffic lights', ['Green', 'yellow', 'RED'], ['green', 'yellow', 'red']],
    ['levels', ['Healthy', 'OK', 'At risk'], ['green', 'yellow', 'red']],
    ['numbers as text', ['55', '58', '100'], [55, 58, 100]],
    ['letters of lights', ['G', 'A', 'R'], ['green', 'yellow', 'red']],
    ['numbers and lights', [81, 'red', '77'], [81, 'red', 77]],
    [
      'gray where nobody knows',
      ['Green', 'Gray', 'grey - new', '⚪', 'grau', 'Red'],
      ['green', null, null, null, null, 'red'],
    ],
    ['numbers of a hundred', ['81/100', '49%', 77], [81, 49, 77]],
  ])('%s', (_, cells, scores) => expect(valuesIn('healthScore', 'Health', cells)).toEqual(scores));

  it.each([
    ['never above 5', [3, 5, 2], 'is 5 the best score?', [60, 100, 40]],
    ['in stars', ['⭐⭐⭐', '★★★★★', '★★☆☆☆'], 'is 5 the best score?', [60, 100, 40]],
    ['but for a slip of the pen', [3, 5, 2, 999], 'is 5 the best score?', [60, 100, 40, null]],
    ['never above 10', [8, 10, 2], 'is 10 the best score?', [80, 100, 20]],
    ['letters', ['A', 'B', 'F'], 'the scores are letters (A, B, F). Which one is best?', [95, 80, 10]],
  ])('%s is asked about, and read once confirmed', (_, cells, question, scores) => {
    const asked = told(column('Health', cells));
    expect(asked.questions).toEqual([`Health: healthScore — ${question}`]);
    expect(asked.columns).toEqual({account: 'Account'});
    expect(asked.intake.accounts.map(({healthScore}) => healthScore)).toEqual(cells.map(() => null));
    expect(valuesIn('healthScore', 'Health', cells, {confirmed: {healthScore: 'Health'}})).toEqual(scores);
  });

  it('gray is no mistake, other colors are', () => {
    expect(told(column('Health', ['Green', 'Gray', 'Grayish', 'blue', 'Red', 'Red'])).cells).toEqual(['B4', 'B5']);
  });

  it.each(['ChurnScore', 'Churn risk score', 'Risk score'])('the direction of "%s" is asked about', (heading) => {
    const {questions, columns} = told(column(heading, [81, 20, 55]));
    expect(columns).toEqual({account: 'Account'});
    expect(questions).toHaveLength(1);
  });
});

describe('an NPS as people write it', () => {
  it.each<[cell: unknown, value: number]>([...texts`9/10 | 9 / 10 | 9`.map(giving(9)), [0, 0], [10, 10]])(
    '%s is %s',
    (cell, value) => expect(valuesIn('nps', 'NPS', [9, cell, 8, 7])[1]).toEqual({value, scale: 'ten'}),
  );

  it.each(['9K', '9%', '9 per month', '9/100', 'promoter', true])('%s cannot be read on 0 to 10', (cell) =>
    expectUnread('nps', 'NPS', [9, cell, 8, 7]),
  );

  it.each([101, -101, 'Promoter', '9%'])('%s cannot be read on −100 to 100', (cell) =>
    expectUnread('nps', 'NPS', [30, cell, -10, 20]),
  );

  it.each([-100, 100])('%d is the furthest of −100 to 100', (value) => {
    expect(valuesIn('nps', 'NPS', [value, 50])[0]).toEqual({value, scale: 'hundred'});
  });

  it.each<[cells: unknown[], advice: string, decisions: string[]]>([
    [
      [9, 'promoter', 8, 7],
      'Enter a number from 0 to 10.',
      ['values are read on the 0 to 10 scale: none is above 10 or below 0'],
    ],
    [
      [50, 'promoter', 8, 7],
      'Enter a number from -100 to 100, written like the rest of the column.',
      ['values are read on the -100 to 100 scale: some are above 10 or below 0'],
    ],
    [['promoter', 'x'], '', []],
  ])('%j: the scale is said, and what to enter', (cells, advice, decisions) => {
    const {issues, decisions: said} = told(column('NPS', cells));
    expect(said).toEqual(decisions.map((decision) => expect.stringContaining(decision)));
    expect(issues[0]).toContain(advice);
  });
});

describe('a CSAT as people write it', () => {
  it.each<[cell: unknown, csat: number]>([
    [1, 1],
    [5, 5],
    ...texts`4/5 | 4 of 5 | 4 out of 5 | 4 stars | 4★ | 4 ★ | ★★★★`.map(giving(4)),
    ...texts`4.5 | 4,5 | 4.5/5 | 9 of 10`.map(giving(4.5)),
    ['4.125', 4.125],
    ['⭐️⭐️⭐️☆', 3],
    ['1 star', 1],
    ['5', 5],
    ['4/10', 2],
  ])('%s is %s', (cell, csat) => expect(valuesIn('csat', 'CSAT', [4, cell, 3, 5])[1]).toBe(csat));

  it.each([0.99, 5.01, 92, '5.5', '0.5', '4K', '80%', '92%', '4/7', 'good', false])('%s cannot be read', (cell) =>
    expectUnread('csat', 'CSAT', [4, cell, 3, 5]),
  );
});

describe('a health score as people write it', () => {
  const confirmed = {confirmed: {healthScore: 'Health'}};

  it.each<[cell: unknown, score: unknown]>([
    [0, 0],
    [100, 100],
    ...texts`81 | 81% | 81/100`.map(giving(81)),
    ['81.500', 81.5],
    ['4.25/5', 85],
    ...texts`4/5 | 8 out of 10`.map(giving(80)),
    ['4,5 of 5', 90],
    ['🟢', 'green'],
    ['so-so', 'yellow'],
    ['critical', 'red'],
  ])('%s is %s', (cell, score) => expect(valuesIn('healthScore', 'Health', [80, cell, 40, 60])[1]).toBe(score));

  it.each([...texts`x4/5 | 101% | 6/5 | 4/7 | 81K | 81 per month | so so la la`, ...[-0.5, 100.5, -1, 101, true]])(
    '%s cannot be read',
    (cell) => expectUnread('healthScore', 'Health', [80, cell, 40, 60]),
  );

  it.each<[what: string, cells: unknown[], top: number | null]>([
    ['up to 1', [0.4, 1, 0.8], 1],
    ['just above 1', [0.4, 1.1, 0.8], 5],
    ['up to 5', [1, 5, 3], 5],
    ['just above 5', [1, 5.1, 3], 10],
    ['up to 10', [1, 10, 3], 10],
    ['just above 10', [1, 10.1, 3], null],
    ['no number', ['green', 'red', 'green'], null],
  ])('%s: asked whether the highest of the scale is the best', (_, cells, top) => {
    const {questions} = told(column('Health', cells));
    expect(questions).toHaveLength(top === null ? 0 : 1);
    if (top !== null) expect(questions[0]).toContain(`is ${top} the best score?`);
  });

  it.each<[what: string, cells: unknown[], scores: unknown[]]>([
    ['fractions', [0.4, 1, '0.8', '50%'], [40, 100, 80, 50]],
    ['a scale to 5', [1, 5, '3', '4/5'], [20, 100, 60, 80]],
    ['a scale to 10', [1, 10, '3', 'red'], [10, 100, 30, 'red']],
    ['grades', ['A', 'b+', 'C-', 'D', 'E', 'F', 'G', 'H'], [95, 80, 60, 40, 20, 10, 5, 0]],
    ['grades with a colour', ['B', 'R', 'Y'], [80, 'red', 'yellow']],
    ['letters of colours', ['g', 'A', 'Y', 'R'], ['green', 'yellow', 'yellow', 'red']],
    ['the best grade alone', ['A', 'A', 'A'], [95, 95, 95]],
  ])('%s, once confirmed', (_, cells, scores) => {
    expect(valuesIn('healthScore', 'Health', cells, confirmed)).toEqual(scores);
  });

  it('asks about the direction of a field that is named with its risk', () => {
    expect(told(column('healthScore (risk)', [81, 20, 55])).questions[0]).toContain('healthScore (risk): healthScore');
    expect(told(column('healthScore (risk)!', [81, 20, 55])).questions).toEqual([]);
    expect(told(column('healthScore', [81, 20, 55])).questions).toEqual([]);
  });

  it('names the letters it asks about in order, six at most', () => {
    const {questions} = told(column('Health', ['H', 'A', 'b+', 'F', 'E', 'D', 'C', 'a']));
    expect(questions).toEqual(['Health: healthScore — the scores are letters (A, B+, C, D, E, F). Which one is best?']);
  });

  it.each(['long', 'Abcd', 'I', 'AA', 'A++'])('%s is no letter', (cell) => {
    expect(told(column('Health', [80, cell, 40, 60])).questions).toEqual([]);
  });
});

describe('health in signs and in Japanese', () => {
  it.each([
    ...texts`☀️ | 良好`.map(giving('green')),
    ...texts`🌤 | ☁️ | 注意 | 要注意`.map(giving('yellow')),
    ...texts`🌧️ | 危険`.map(giving('red')),
    ['📌', null],
  ])('%s is %s', (cell, level) => expect(valuesIn('healthScore', 'Health', [cell, 'Green', 'Red'])[0]).toEqual(level));
});

describe('a CSAT in words', () => {
  it.each<[heading: string, cells: string[], levels: unknown[]]>([
    ['Zufriedenheit', ['sehr gut', 'mittel', 'schlecht', 'gut'], ['Healthy', 'OK', 'At-risk', 'Healthy']],
    ['CSAT', ['High', 'Low', 'Medium', 'High'], ['Healthy', 'At-risk', 'OK', 'Healthy']],
    ['CSAT', ['Very satisfied', 'Very dissatisfied', 'Neutral'], ['Healthy', 'At-risk', 'OK']],
    ['NPS', ['Promoter', 'Detractor', 'Passive'], ['Healthy', 'At-risk', 'OK']],
    ['CSAT', ['🟩', '🟥', '🟨'], ['Healthy', 'At-risk', 'OK']],
    ['CSAT', ['Hög', 'Låg', 'Medel', 'Hög'], ['Healthy', 'At-risk', 'OK', 'Healthy']],
  ])('says how the account is doing: %s', (heading, cells, levels) => {
    const {intake, questions} = told(column(heading, cells));
    expect(questions).toEqual([]);
    expect(intake.accounts.map(({relationship}) => relationship)).toEqual(levels);
  });

  it('is asked about where another column says so too', () => {
    const {intake, columns} = told([
      ['Account', 'CSAT', 'Relationship'],
      ['Acme', 'High', 'Red'],
      ['Bolt', 'Low', 'Green'],
      ['Core', 'High', 'Green'],
    ]);
    expect(columns.relationship).toBe('Relationship');
    expect(intake.accounts.map(({relationship}) => relationship)).toEqual(['At-risk', 'Healthy', 'Healthy']);
  });

  it.each([[['4', '5', 'good', '3']], [['Telefon', 'Mail', 'Ida']]])('is none of it: %s', (cells) =>
    expect(told(column('CSAT', cells)).columns.relationship).toBeUndefined(),
  );
});

describe('a CSAT on another scale', () => {
  it.each<[what: string, cells: unknown[], top: number, scores: unknown[]]>([
    ['of 10', [9, 4, 8, 3, 10], 10, [4.5, 2, 4, 1.5, 5]],
    ['of 100', [92, 40, 0], 100, [4.6, 2, 1]],
    ['of 1', [0.9, 0.4, 1], 1, [4.5, 2, 5]],
    ['in percent', ['92%', '40 %', 0, '4/5'], 100, [4.6, 2, 1, 4]],
  ])('%s is asked about, and read once confirmed', (_, cells, top, scores) => {
    const {questions, intake} = told(column('CSAT', cells));
    expect(questions).toEqual([`CSAT: csat — is ${top} the best score?`]);
    expect(intake.accounts.map(({csat}) => csat)).toEqual(cells.map(() => null));
    expect(valuesIn('csat', 'CSAT', cells, {confirmed: {csat: 'CSAT'}})).toEqual(scores);
  });

  it.each<[what: string, cells: unknown[]]>([
    ['one slip of the pen', [4, 45, 3, 5]],
    ['two among many', [4, 4, 4, 4, 4, 4, 45, 50]],
    ['a percentage among scores', [4, 5, '92%', 3]],
  ])('is not seen in %s', (_, cells) => {
    expect(told(column('CSAT', cells)).questions).toEqual([]);
    expect(valuesIn('csat', 'CSAT', cells)[0]).toBe(4);
  });
});

it.each([
  [[85, 0.85, 45, 71], null],
  [[85, '0.85', 45, 71], null],
  [[85, 1, 45, 71], 1],
  [[85, 0, 45, 71], 0],
  [[85, '85%', 45, 71], 85],
  [['85%', 'green', '45%', '71%'], 'green'],
])('a health score among those to 100: %j', (cells, health) =>
  expect(valuesIn('healthScore', 'Health score', cells)[1]).toBe(health),
);
