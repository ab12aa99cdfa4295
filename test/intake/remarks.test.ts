import {column, told, valuesIn} from './read';
import {giving, texts} from './texts';

describe('a health with a remark', () => {
  it.each([
    ...texts`
      Green - strong champion | Good, met in Berlin | 绿（使用良好） | Green - very green | 👍 | Bonne | Saudável
    `.map(giving('green')),
    ...texts`
      Yellow - low usage | Yellow (low usage) | 🟡 Watch | Watch | Monitor | Moyenne | Atenção | Ámbar
    `.map(giving('yellow')),
    ...texts`Red – CFO cutting budget | At risk: no sponsor | 👎 | Mauvaise | Crítico`.map(giving('red')),
  ])('%s is %s', (cell, health) => expect(valuesIn('healthScore', 'Health', [cell, 'Green'])[0]).toBe(health));

  it.each(texts`
    Green - trending red | Green/Yellow | Yellow → Green | Was green, now red | Not good - lost champion
    Green with envy | Ask Ann - strong champion
  `)('says nothing sure: %s', (cell) => {
    expect(valuesIn('healthScore', 'Health', [cell, 'Green'])[0]).toBeNull();
    expect(told(column('Health', [cell, 'Green'])).issues).toHaveLength(1);
  });

  it('is the level under a heading about risk, turned around', () => {
    expect(
      valuesIn('relationship', 'Churn risk level', ['High - sponsor left', 'Low'], {
        confirmed: {relationship: 'Churn risk level'},
      }),
    ).toEqual(['At-risk', 'Healthy']);
  });

  it('keeps the column', () => {
    const {columns} = told(
      column('Health', [
        'Green - strong champion',
        'Yellow - low usage, and nobody answers our emails for weeks now',
        'Red - CFO',
      ]),
    );
    expect(columns.healthScore).toBe('Health');
  });
});

describe('letters of health', () => {
  it.each<[heading: string, cells: string[]]>([
    ['Health', ['R', 'A', 'G']],
    ['Health', ['G', 'Y', 'G']],
    ['RAG', ['A', 'G', 'G']],
    ['RAG status', ['g', 'r', 'a']],
  ])('are traffic lights: %s %j', (heading, cells) => {
    const {questions} = told(column(heading, cells));
    expect(questions).toEqual([]);
    const lights: Record<string, string> = {R: 'red', A: 'yellow', Y: 'yellow', G: 'green'};
    expect(valuesIn('healthScore', heading, cells)).toEqual(cells.map((cell) => lights[cell.toUpperCase()]));
  });

  it.each([[['A', 'G', 'A']], [['A', 'B', 'C']], [['A', 'B', 'R']], [['A+', 'A', 'R']], [['R', 'G', 70]]])(
    'are asked about: %j',
    (cells) => {
      expect(told(column('Health score', cells)).questions.join()).toContain('Which one is best?');
    },
  );
});

describe('an arrow before or behind a rate', () => {
  it.each<[cell: unknown, yes: boolean, amount: number]>([
    ...texts`▼ 20% | ↓ 20% | 🔻20% | ⬇️ 20% | 20% ▼ | -20%`.map(giving(false, -0.2)),
    ...texts`▲ 20% | 🔺20% | 20% 📈 | 20%`.map(giving(true, 0.2)),
  ])('%s', (cell, yes, amount) => {
    expect(valuesIn('companyGrowth', 'YoY growth', [cell, '5%'])[0]).toMatchObject({yes, amount});
    expect(valuesIn('headcountGrowth', 'Headcount growth', [cell, '5%'])[0]).toMatchObject({yes, amount});
  });

  it('is no sign of an amount', () =>
    expect(valuesIn('arr', 'ARR', ['▼ $120,000', '▲ 48,000', 50])).toEqual([null, null, 50]));
});
