import {column, told, valuesIn} from '../read';

describe('relationship', () => {
  it.each([
    ...[
      'Healthy',
      'healthy',
      'HEALTHY',
      'good',
      'Green',
      'High',
      'strong',
      'Stable',
      '🟢',
      '🟢 Healthy',
      '健康',
      'verde',
    ].map((cell) => [cell, 'Healthy'] as const),
    ...['OK', 'ok', 'Neutral', 'fair', 'Yellow', 'medium', 'Amber', '一般', '2 - Fair'].map(
      (cell) => [cell, 'OK'] as const,
    ),
    ...['At-risk', 'at risk', 'AT RISK', 'red', 'Poor', 'low', 'Critical', '🔴 Red', '有风险', 'High risk'].map(
      (cell) => [cell, 'At-risk'] as const,
    ),
  ])('%s is %s', (cell, level) => {
    expect(valuesIn('relationship', 'Relationship', [cell])).toEqual([level]);
  });

  it.each(['so la la', 7, true, '#N/A'])('%s cannot be read', (cell) => {
    const {intake, cells} = told(column('Relationship', ['Healthy', cell, 'OK', 'OK']));
    expect(intake.accounts[1]?.relationship).toBeNull();
    expect(cells).toEqual(['B3']);
  });

  it('a confirmed column of risk reads high as bad', () => {
    const values = column('Churn risk', ['High', 'Low', 'Medium', 'Critical']);
    expect(told(values).columns).toEqual({account: 'Account'});
    expect(told(values).questions[0]).toMatch(/^Churn risk: relationship/);
    const {intake} = told(values, {confirmed: {relationship: 'Churn risk'}});
    expect(intake.accounts.map(({relationship}) => relationship)).toEqual(['At-risk', 'Healthy', 'OK', 'At-risk']);
  });
});

describe('growth', () => {
  it.each([
    ...[
      ['Strong', 'Strong'],
      ['strong', 'Strong'],
      ['High', 'Strong'],
      ['Some', 'Some'],
      ['moderate', 'Some'],
      ['None', 'None'],
    ],
    ...[
      ['no', 'None'],
      ['flat', 'None'],
      ['强', 'Strong'],
      ['无', 'None'],
    ],
  ])('%s is %s', (cell, level) => {
    expect(valuesIn('growth', 'Growth', ['Strong', 'None', cell])[2]).toBe(level);
  });

  it('a blank or a dash is nothing known', () => {
    expect(valuesIn('growth', 'Growth', ['Strong', '', '-', 'n/a', 'Some'])).toEqual([
      'Strong',
      null,
      null,
      null,
      'Some',
    ]);
  });
});

describe('usage trend', () => {
  it.each([
    ...[
      ['Growing', 'Growing'],
      ['up', 'Growing'],
      ['↑', 'Growing'],
      ['Over Trending', 'Growing'],
      ['增长', 'Growing'],
    ],
    ...[
      ['Flat', 'Flat'],
      ['stable', 'Flat'],
      ['On Track', 'Flat'],
      ['→', 'Flat'],
    ],
    ...[
      ['Declining', 'Declining'],
      ['DOWN', 'Declining'],
      ['Under Trending', 'Declining'],
      ['下降', 'Declining'],
    ],
    ...[
      ['-5%', 'Declining'],
      ['-4.9%', 'Flat'],
      ['+4.9%', 'Flat'],
      ['+5%', 'Growing'],
      ['+18.2%', 'Growing'],
      ['0%', 'Flat'],
    ],
    ...[
      ['▼ 12%', 'Declining'],
      ['▲12%', 'Growing'],
      ['−5 %', 'Declining'],
    ],
  ])('%s is %s', (cell, trend) => {
    expect(valuesIn('usageTrend', 'Usage trend', [cell])).toEqual([trend]);
  });

  it.each([
    ['points', [-5, 4.9, 12, 0.5], ['Declining', 'Flat', 'Growing', 'Flat']],
    [
      'fractions when every value lies between -1 and 1',
      [-0.05, 0.049, 1, 0.05],
      ['Declining', 'Flat', 'Growing', 'Growing'],
    ],
    ['cells with a sign do not make the others points', ['+18%', 0.05, -0.06], ['Growing', 'Growing', 'Declining']],
  ])('numbers: %s', (_, cells, trends) => {
    expect(valuesIn('usageTrend', 'Usage trend', cells)).toEqual(trends);
  });
});

describe('workarounds', () => {
  it.each<[unknown, string]>([
    ['none', 'none'],
    ['No', 'none'],
    [0, 'none'],
    [false, 'none'],
    ['some', 'some'],
    ['yes', 'some'],
    [true, 'some'],
    ['many', 'many'],
    ['Multiple', 'many'],
    ['several', 'many'],
    ['很多', 'many'],
  ])('%s is %s', (cell, level) => {
    expect(valuesIn('workarounds', 'Workarounds', [cell])).toEqual([level]);
  });
});
