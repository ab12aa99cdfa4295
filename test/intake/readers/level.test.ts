import {levelSaid, relationshipIn} from '../../../src/intake/readers/level';
import {REQUEST_WORDS} from '../../../src/playbook/aliases/values';
import {column, expectUnread, told, valuesIn} from '../read';
import {giving, texts} from '../texts';

describe('relationship', () => {
  it.each([
    ...texts`
      Healthy | healthy | HEALTHY | good | Green | High | strong | Stable | 🟢 | 🟢 Healthy | 健康 | 綠燈 | verde | sehr gut
      Hög | 😃 | 🤩
    `.map(giving('Healthy')),
    ...texts`OK | ok | Neutral | fair | Yellow | medium | Amber | Concerning | 一般 | 黃燈 | 2 - Fair`.map(
      giving('OK'),
    ),
    ...texts`
      At-risk | at risk | AT RISK | red | Poor | low | Critical | 🔴 Red | 有风险 | 風險 | 紅燈 | High risk | 😟 | ☹️ | 😢 | Låg
    `.map(giving('At-risk')),
  ])('%s is %s', (cell, level) => expect(valuesIn('relationship', 'Relationship', [cell])).toEqual([level]));

  it.each(['so la la', 7, true, '#N/A'])('%s cannot be read', (cell) =>
    expectUnread('relationship', 'Relationship', ['Healthy', cell, 'OK', 'OK']),
  );

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
    ...texts`Strong | strong | High | 强`.map(giving('Strong')),
    ...texts`Some | moderate`.map(giving('Some')),
    ...texts`None | no | flat | 无`.map(giving('None')),
  ])('%s is %s', (cell, level) => expect(valuesIn('growth', 'Growth', ['Strong', 'None', cell])[2]).toBe(level));

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
    ...texts`
      Growing | up | ↑ | Over Trending | 增长 | +5% | +18.2% | ▲12% | up 20% YoY | 10% increase | slightly up | 🔺 12%
    `.map(giving('Growing')),
    ...texts`Flat | stable | On Track | → | -4.9% | +4.9% | 0% | Down by 2% | MoM -3%`.map(giving('Flat')),
    ...texts`
      Declining | DOWN | Under Trending | 下降 | -5% | ▼ 12% | −5 % | down 20% | dropped 30 % | 20% down | -12% MoM
      slightly down
    `.map(giving('Declining')),
  ])('%s is %s', (cell, trend) => expect(valuesIn('usageTrend', 'Usage trend', [cell])).toEqual([trend]));

  it.each([
    ['points', [-5, 4.9, 12, 0.5], ['Declining', 'Flat', 'Growing', 'Flat']],
    [
      'fractions when every value lies between -1 and 1',
      [-0.05, 0.049, 1, 0.05],
      ['Declining', 'Flat', 'Growing', 'Growing'],
    ],
    ['cells with a sign do not make the others points', ['+18%', 0.05, -0.06], ['Growing', 'Growing', 'Declining']],
  ])('numbers: %s', (_, cells, trends) => expect(valuesIn('usageTrend', 'Usage trend', cells)).toEqual(trends));
});

describe('workarounds', () => {
  it.each<[unknown, string]>([
    ...texts`none | No`.map(giving('none')),
    [0, 'none'],
    [false, 'none'],
    ...texts`some | yes`.map(giving('some')),
    [true, 'some'],
    ...texts`many | Multiple | several | 很多`.map(giving('many')),
  ])('%s is %s', (cell, level) => expect(valuesIn('workarounds', 'Workarounds', [cell])).toEqual([level]));
});

describe('a level in other languages', () => {
  it.each<[cell: string, level: string]>([
    ...texts`Excelente | Ottima | Dobrá | Çok iyi | 좋음 | Tevreden | Stabil | 良い | Verte | Alta | Vysoká`.map(
      giving('Healthy'),
    ),
    ...texts`Media | Média | Gemiddeld | Průměrná | Żółta | 중간 | Sufficiente`.map(giving('OK')),
    ...texts`Scarsa | Zagrożona | Špatná | Červená | Kritiek | 나쁨 | Baja | Bassa`.map(giving('At-risk')),
  ])('%s is %s', (cell, level) => expect(relationshipIn(cell)).toBe(level));

  it.each<[cell: string, level: string]>([
    ...texts`Alta | Haute | Wysoka | Vysoká | Yüksek | 높음`.map(giving('At-risk')),
    ...texts`Baja | Basse | Bassa | Niska | Düşük | 낮음`.map(giving('Healthy')),
  ])('a risk of %s is %s', (cell, level) =>
    expect(valuesIn('relationship', 'Churn risk', [cell], {confirmed: {relationship: 'Churn risk'}})).toEqual([level]),
  );

  it.each(
    texts`Riesgo de baja | Risque de départ | Rischio di abbandono | Opzegrisico | Ryzyko odejścia | Kayıp riski | 解約リスク | 이탈 위험`,
  )('high below %s is bad, and asked about', (heading) => {
    const values = column(heading, ['High', 'Low']);
    expect(told(values).questions[0]).toContain(`${heading}: relationship`);
    expect(valuesIn('relationship', heading, ['High', 'Low'], {confirmed: {relationship: heading}})).toEqual([
      'At-risk',
      'Healthy',
    ]);
  });
});

describe('a level', () => {
  it.each<[text: string, level: string | null]>([
    ...texts`Healthy | ｈｅａｌｔｈｙ | 🟢 Healthy | 🟢 | 1 - Healthy | (Healthy)`.map(giving('Healthy')),
    ['  HEALTHY ', 'Healthy'],
    ['3) At-risk', 'At-risk'],
    ...texts`12. OK | Needs   attention! | so-so`.map(giving('OK')),
    ...texts`1 Healthy | Healthy 1 | quite healthy`.map(giving(null)),
    ['', null],
  ])('%s is %s', (text, level) => expect(relationshipIn(text)).toBe(level));

  it('has the words it is given', () => {
    const words = {fine: 'fine, well', poor: 'poor, sick'};
    expect(['well', 'sick', 'ill'].map((text) => levelSaid(text, words as never))).toEqual(['fine', 'poor', null]);
  });

  it('is said when the whole text is its word', () => {
    expect(levelSaid(' Twice ', REQUEST_WORDS)).toBe('2');
    expect(levelSaid('🟢 twice', REQUEST_WORDS)).toBeNull();
  });
});

describe('a column of risk', () => {
  it.each<[cell: unknown, level: string | null]>([
    ...texts`high | Very high | 高 | hoch | red | high risk | yes | Y | 是`.map(giving('At-risk')),
    ...texts`LOW | very low | 低 | bajo | green`.map(giving('Healthy')),
    ['medium', 'OK'],
    [true, 'At-risk'],
    ...texts`no | N | 否`.map(giving(null)),
    [false, null],
  ])('reads %s as %s', (cell, level) => {
    const options = {confirmed: {relationship: 'Churn risk'}};
    const {intake, issues} = told(column('Churn risk', [cell, 'OK', 'OK']), options);
    expect(intake.accounts[0]?.relationship).toBe(level);
    expect(issues).toEqual([]);
  });

  it.each(['yesterday', 'my', 'node', 'piano', 'higher', 'not high'])('cannot read %s', (cell) => {
    const options = {confirmed: {relationship: 'Churn risk'}};
    expect(told(column('Churn risk', ['OK', cell, 'OK', 'OK']), options).cells).toEqual(['B3']);
  });

  it.each(['yes', 'no', true, false, 'yesterday', 'node'])('%s says nothing where no risk is asked for', (cell) => {
    expect(told(column('Relationship', ['OK', cell, 'OK'])).cells).toEqual(['B3']);
  });
});

describe('what levels do not say', () => {
  it.each<[field: 'growth' | 'workarounds' | 'usageTrend', heading: string, good: string, cell: unknown]>([
    ['growth', 'Growth', 'Strong', 1],
    ['growth', 'Growth', 'Strong', true],
    ['growth', 'Growth', 'Strong', 'so la la'],
    ['workarounds', 'Workarounds', 'some', 2],
    ['workarounds', 'Workarounds', 'some', -1],
    ['workarounds', 'Workarounds', 'some', 'so la la'],
    ['usageTrend', 'Usage trend', 'up', 'so la la'],
    ['usageTrend', 'Usage trend', 'up', '12K'],
    ['usageTrend', 'Usage trend', 'up', 'up/down'],
    ['usageTrend', 'Usage trend', 'up', 'up from down'],
    ['usageTrend', 'Usage trend', 'up', 'beta 12%'],
    ['usageTrend', 'Usage trend', 'up', 'up 5 users'],
    ['usageTrend', 'Usage trend', 'up', '12 per month'],
    ['usageTrend', 'Usage trend', 'up', true],
  ])('%s: %s, %s, %s', (field, heading, good, cell) => expectUnread(field, heading, [good, cell, good, good]));

  it.each(['-', ' – ', '—', '--', 'n/a', 'NA', 'n.a.', '', 'tbd'])('%j is nothing known', (cell) => {
    expect(told(column('Growth', ['Strong', cell, 'Some'])).issues).toEqual([]);
    expect(valuesIn('growth', 'Growth', ['Strong', cell, 'Some'])[1]).toBeNull();
    expect(valuesIn('workarounds', 'Workarounds', ['some', cell, 'many'])[1]).toBeNull();
    expect(told(column('Workarounds', ['some', cell, 'many'])).issues).toEqual([]);
  });

  it.each([0, '0', false, 'none', 'n'])('%s is None', (cell) => {
    expect(valuesIn('growth', 'Growth', ['Strong', cell, 'Some'])[1]).toBe('None');
    expect(valuesIn('workarounds', 'Workarounds', ['some', cell, 'many'])[1]).toBe('none');
  });

  it('one workaround is some', () => {
    expect(valuesIn('workarounds', 'Workarounds', [1, '1', 'one'])).toEqual(['some', 'some', 'some']);
  });
});

describe('changes of usage', () => {
  it.each<[what: string, cells: unknown[], trends: string[]]>([
    ['points from −5 to 5', [-5, -4.9, 4.9, 5], ['Declining', 'Flat', 'Flat', 'Growing']],
    ['fractions from −0.05 to 0.05', [-0.05, -0.049, 0.049, 0.05], ['Declining', 'Flat', 'Flat', 'Growing']],
    ['three decimals', ['4.500%', '5.000%', '3%'], ['Flat', 'Growing', 'Flat']],
    ['points as text', ['-5', '+12', '4'], ['Declining', 'Growing', 'Flat']],
    ['an arrow before a figure', ['↑ 12%', '↓12', '▼ 7', '⬆3'], ['Growing', 'Declining', 'Declining', 'Flat']],
    ['−1 and 1 are fractions', [-1, 1], ['Declining', 'Growing']],
    ['beyond they are points', [-1.1, 1.1], ['Flat', 'Flat']],
    [
      'fractions, one of seven beyond',
      [-0.25, 0.04, 0.3, -0.6, 0.06, 0, -0.02, 2.12],
      ['Declining', 'Flat', 'Growing', 'Declining', 'Growing', 'Flat', 'Flat', 'Growing'],
    ],
    ['points, one of six beyond', [-0.25, 0.04, 0.3, -0.6, 0.06, 2.12], Array(6).fill('Flat')],
    // Nobody writes 100 % as 1 in row after row.
    ['points that are mostly 1', [1, -1, 1, 1, 1, 1, 1, 2], Array(8).fill('Flat')],
  ])('%s', (_, cells, trends) => expect(valuesIn('usageTrend', 'Usage trend', cells)).toEqual(trends));

  it.each<[what: string, cells: unknown[], decision: string | null]>([
    ['points', [-5, 12], 'numbers are read as percentages (5 = 5%): not all are between -1 and 1'],
    ['fractions', [-0.05, 1], 'numbers are read as fractions (0.05 = 5%): all or nearly all are between -1 and 1'],
    ['nothing but zeros', [0, 0], null],
    ['nothing but signs', ['5%', '12%'], null],
    ['nothing but words', ['up', 'down'], null],
  ])('of %s are said to be that', (_, cells, decision) => {
    expect(told(column('Usage trend', cells)).decisions).toEqual(decision === null ? [] : [decision]);
  });

  it.each([
    ['Usage trend', [1200, -1500, 900], 'usageTrend', '1200%'],
    ['Growth', [1003864, 214872, 969830], 'companyGrowth', '969830%'],
    ['Headcount growth', [1001, 1001], 'headcountGrowth', '1001%'],
  ])('are no percentages: %s', (heading, cells, field, middle) => {
    expect(told(column(heading, cells)).questions).toEqual([
      `${heading}: ${field} — the median is ${middle}. Is this really a percentage?`,
    ]);
    expect(told(column(heading, cells), {confirmed: {[field]: heading}}).questions).toEqual([]);
  });

  it.each([
    ['Growth', [1000, 1000, 12]],
    ['Growth', ['1200%', '1500%']],
    ['Growth %', [40, 60, 12000]],
  ])('are percentages: %s %j', (heading, cells) => expect(told(column(heading, cells)).questions).toEqual([]));

  it('that are a signal to expand are asked about', () => {
    expect(told(column('Expansion signal', ['Strong', 'Some'])).questions).toHaveLength(1);
  });
});
