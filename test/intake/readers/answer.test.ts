import {pairs} from '../../pairs';
import {column, dateCell, expectUnread, told, toldOf, valuesIn} from '../read';
import {giving, texts} from '../texts';

const YES = {yes: true, amount: null, on: null, said: null};
const NO = {yes: false, amount: null, on: null, said: null};

describe('yes and no', () => {
  it.each([true, 'TRUE', 'yes', 'Yes ', 'Y', '✓', '✅', 'x', 'X', '是', 'Sí', 'ja', 'oui'])('%s is yes', (cell) => {
    expect(valuesIn('vendorReview', 'Vendor review', [cell])).toEqual([YES]);
  });

  it.each([
    ...texts`
      FALSE | no | No | n | N/A | none | None planned | never | not yet | no plans | without issues | – | - | ✗ | ❌
      否 | 无 | 没有 | nein | kein Bedarf | sin planes
    `,
    false,
  ])('%s is no', (cell) => expect(valuesIn('vendorReview', 'Vendor review', [cell])).toEqual([NO]));

  it.each(['', ' ', '?', 'unknown', 'TBD', 'tbc', 'pending', 'not sure', '待定'])(
    '%j is missing, without an issue',
    (cell) => {
      const {intake, issues} = told(column('Vendor review', [cell, 'yes']));
      expect(intake.accounts[0]?.vendorReview).toBeNull();
      expect(issues).toEqual([]);
    },
  );

  it.each(['Open', 'still open', 'In progress', 'offen', 'en cours', '未解决', '处理中'])(
    'how it stands is no evidence: %s',
    (cell) => {
      expect(valuesIn('openIssue', 'Open issue', [cell])).toEqual([YES]);
      expect(valuesIn('milestone', 'Milestone', ['In progress'])).toEqual([NO]);
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
  ])('%s says %o', (cell, answer) => expect(valuesIn('hiring', 'Hiring', [cell])[0]).toMatchObject(answer));

  it('text is a yes with that evidence', () => {
    expect(valuesIn('vendorReview', 'Vendor review', ['reviewing vendors'])).toEqual([
      {...YES, said: 'reviewing vendors'},
    ]);
  });

  it('an amount of money keeps what it says', () => {
    expect(valuesIn('funding', 'Funding', ['$5M'])).toEqual([{...YES, amount: 5_000_000, said: '$5M'}]);
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

describe('a number in an answer', () => {
  it.each<[cell: unknown, answer: object]>([
    ['1,200', {yes: true, amount: 1200, said: null}],
    ['-3', {yes: false, amount: -3, said: null}],
    ['15%', {yes: true, amount: 0.15, said: null}],
    ['−15 %', {yes: false, amount: -0.15, said: null}],
    ['5K', {yes: true, amount: 5000, said: '5K'}],
    ['5 per year', {yes: true, amount: 5, said: '5 per year'}],
    ['$5', {yes: true, amount: 5, said: '$5'}],
    ['20 engineers', {yes: true, amount: 20, said: '20 engineers'}],
    ...texts`
      20 engineers, 5 designers | 2.5 engineers | hired in 1900 | hired in 2100 | team B12 | team B-12
      from 5% to 15%
    `.map(giving({yes: true, amount: null})),
    ['1,200 engineers', {yes: true, amount: 1200}],
    ['hired in 1899', {yes: true, amount: 1899}],
    ['hired in 2101', {yes: true, amount: 2101}],
    ['team 12', {yes: true, amount: 12}],
    ...texts`up 15 % this year | rose +15%`.map(giving({yes: true, amount: 0.15})),
    ['up 1,5% now', {yes: true, amount: 0.015}],
    ['up 1,25% now', {yes: true, amount: 0.0125}],
    ['31/02/2027', {yes: true, amount: null, on: null, said: '31/02/2027'}],
    ['down -15%', {yes: false, amount: -0.15}],
    ['fell by −1.5 % this year', {yes: false, amount: -0.015}],
    ['0 engineers', {yes: false, amount: 0, said: '0 engineers'}],
    ...texts`
      laid off 40 | 5 layoffs | cut 15 roles | stopped hiring 10 engineers | team down 12
    `.map(giving({yes: false, amount: null})),
    ['added 40', {yes: true, amount: 40}],
  ])('%s', (cell, answer) => expect(valuesIn('hiring', 'Hiring', [cell])[0]).toMatchObject(answer));

  it.each([
    ['en-US', [1.2, 1200]],
    ['de-DE', [1200, 1.2]],
  ])('follows the marks of the locale: %s', (locale, amounts) => {
    const answers = valuesIn('companyGrowth', 'Company growth', ['1.200%', '1,200%'], {locale});
    expect(answers.map((answer) => Math.round(answer!.amount! * 1e8) / 1e6)).toEqual(amounts);
  });

  it('counts nothing in fields that hold no count', () => {
    expect(valuesIn('newInitiative', 'New initiative', ['20 engineers', 'up 15 % now'])).toMatchObject([
      {yes: true, amount: null, said: '20 engineers'},
      {yes: true, amount: 0.15},
    ]);
  });

  it.each<[what: string, cells: unknown[], decisions: string[]]>([
    ['points', [20, 0.5], ['numbers are read as percentages (5 = 5%): not all are between -1 and 1']],
    ['fractions', [0.2, 1], ['numbers are read as fractions (0.05 = 5%): all or nearly all are between -1 and 1']],
    ['zeros', [0, 0], []],
    ['signs', ['20%', '5%'], []],
  ])('as a rate is said to be read as %s', (_, cells, decisions) => {
    expect(told(column('Company growth', cells)).decisions).toEqual(decisions);
  });

  it('is no rate elsewhere', () => {
    expect(told(column('Hiring', [20, 0.5])).decisions).toEqual([]);
    expect(valuesIn('hiring', 'Hiring', [20, 0.5]).map((answer) => answer?.amount)).toEqual([20, 0.5]);
    expect(valuesIn('companyGrowth', 'Company growth', ['20', '0.5']).map((answer) => answer?.amount)).toEqual([
      0.2, 0.005,
    ]);
  });
});

describe('a day in an answer', () => {
  it.each<[cell: string, on: string | null]>([
    ...texts`
      Series B (2026-03-01) | 2026年3月1日融资 | 融资于2026年3月 | round 12026-03-011
    `.map(giving('2026-03-01')),
    ['on 03.13.2026 they moved', '2026-03-13'],
    ...texts`promoted on 3 March 2026 | promoted on 3. März 2026`.map(giving('2026-03-03')),
    ['promoted Oct 3, 2026', '2026-10-03'],
    ...texts`2026-03-01 and 2026-04-01 | in 2026`.map(giving(null)),
  ])('%s', (cell, on) => expect(valuesIn('funding', 'Funding', [cell])[0]).toMatchObject({yes: true, on, said: cell}));

  it.each(['1989-12-31', '1990-01-01'])('that is a date cell of %s', (day) => {
    const {intake, cells} = told(column('Funding', [dateCell(day), 'yes', 'no']));
    expect(intake.accounts[0]?.funding?.on ?? null).toBe(day === '1990-01-01' ? day : null);
    expect(cells).toEqual(day === '1990-01-01' ? [] : ['B2']);
  });

  it.each<[heading: string, on: string | null, amount: number | null]>([
    ...texts`Days since positive outcome | Positive outcome days ago`.map(giving('2026-10-22', null)),
    ...texts`Positive outcome days | Positive outcome`.map(giving(null, 30)),
  ])('counted under "%s"', (heading, on, amount) => {
    const answers = valuesIn('positiveOutcome', heading, [30], {confirmed: {positiveOutcome: heading}});
    expect(answers[0]).toMatchObject({yes: true, on, amount});
  });

  it('that contradicts others leaves the clear ones', () => {
    const {intake} = told(column('Milestone date', ['16-10-2026', '10-16-2026', '2026-11-01', 'launched']));
    expect(intake.accounts.map(({milestone}) => milestone?.on)).toEqual([undefined, undefined, '2026-11-01', null]);
  });
});

describe('a cell that says that there is nothing', () => {
  it.each(['NULL', 'nan', 'NaT', '<NA>', '\\N', '(blank)', 'undefined', 'k.A.'])(
    'of which nobody knows: %s',
    (cell) => {
      expect(valuesIn('openIssue', 'Open escalation', [cell])).toEqual([null]);
      expect(valuesIn('milestone', 'Milestone', [cell])).toEqual([null]);
      expect(valuesIn('featureRequests', 'Feature requests', [cell])).toEqual([null]);
    },
  );

  it.each(['n.a', 'Nenhuma', 'Ninguna', 'Aucune', 'geen', 'ingen'])('of a request: %s', (cell) =>
    expect(valuesIn('featureRequests', 'Feature requests', [cell])).toEqual([{count: 0, items: []}]),
  );
});

describe('an event of the past', () => {
  const milestone = (cell: unknown) => valuesIn('milestone', 'Milestone date', [cell])[0];

  it.each([
    ['Mar-24', '2024-03-01'],
    ["Sep '26", '2026-09-01'],
    ['Go-live 2023', '2023-12-31'],
    [2018, '2018-12-31'],
    ['2025', '2025-12-31'],
  ])('%s is no later than %s', (cell, on) => expect(milestone(cell)).toMatchObject({yes: true, on}));

  it.each(['Saved 2000 hours', 'Reached 2020', 'Tickets down 30% vs 2025', 'Saved $2020 per month', '1999 users live'])(
    'is no year: %s',
    (cell) => expect(milestone(cell)).toMatchObject({yes: true, on: null}),
  );

  it('is the month that a text names', () => {
    expect(milestone('Went live 03/2024')).toMatchObject({on: '2024-03-28'});
  });

  it('is as new as this year', () => expect(milestone('Go-live 2026')).toMatchObject({yes: true, on: null}));
  it('without a year cannot be read', () => {
    expect(toldOf(['Account', 'Milestone date'], ['Acme', '15-Mar']).issues).toHaveLength(1);
  });
  it('is the promotion that a text dates', () => {
    expect(valuesIn('championPromoted', 'Champion promoted', ['promoted 2021'])).toMatchObject([{on: '2021-12-31'}]);
  });
});

it.each([
  ['openIssue', 'Open issues', '0 P1 / 2 P2'],
  ['openIssue', 'Open issues', '0 open, 1 pending escalation'],
  ['openIssue', 'Open issues', 'Zero response from support since Monday'],
  ['openIssue', 'Open issues', '0 critical but 2 urgent open'],
  ['openIssue', 'Open issues', 'ESC-1042'],
  ['newInitiative', 'New initiative', 'Zero Trust rollout'],
] as const)('%s: %s, “%s” is a yes', (field, heading, cell) =>
  expect(valuesIn(field, heading, [cell, cell, cell])).toMatchObject([{yes: true}, {yes: true}, {yes: true}]),
);

describe('a yes before the evidence', () => {
  it.each(pairs`
    YES - sev 1 open → sev 1 open | yes: Search is slow → Search is slow | Yes, since the update → since the update
    ja, Suche ist langsam → Suche ist langsam | Yes (sev 1) → sev 1 | 是，搜索很慢 → 搜索很慢
    X-ray export fails → X-ray export fails | On: hold music too loud → On: hold music too loud
    Yesterday: crash → Yesterday: crash | Yes-no dialog broken → Yes-no dialog broken
  `)('%s', (cell, said) => expect(valuesIn('openIssue', 'Open issue', [cell])).toEqual([{...YES, said}]));
});

describe('what happened in an earlier year or month', () => {
  it.each([
    ['funding', 'Funding', 'Series C (2021)', '2021-12-31'],
    ['funding', 'Funding', 'raised $5M in 2020', '2020-12-31'],
    ['funding', 'Funding', 2021, '2021-12-31'],
    ['championPromoted', 'Champion promoted', 'promoted 3/2026', '2026-03-28'],
    ['funding', 'Funding', 'Series C', null],
    ['funding', 'Funding', 'Series C 2026', null],
    ['funding', 'Funding', '$2021', null],
    ['championPromoted', 'Champion promoted', 'promoted 11/2026', null],
  ] as const)('%s: %s %s is of %s', (field, heading, cell, on) => {
    const [, answer] = valuesIn(field, heading, ['Yes', cell, 'No', 'No']);
    expect(answer).toMatchObject({yes: true, on});
  });
});

describe('a promotion that has not come', () => {
  it.each(['in line for promotion', 'due for promotion', 'wants a promotion', 'slated to be promoted'])('%s', (cell) =>
    expectUnread('championPromoted', 'Champion promoted', ['Yes', cell, 'No']),
  );

  it.each(['promoted to VP', 'new role, due diligence lead', 'now VP'])('has come: %s', (cell) =>
    expect(valuesIn('championPromoted', 'Champion promoted', ['No', cell, 'No'])[1]).toMatchObject({yes: true}),
  );
});

describe('an issue that came back', () => {
  it.each(pairs`
    was resolved but is back → true | resolved, resurfaced in May → true | plus maintenant → false
    resolved, service is back to normal → false | outage over, system is back online → false
  `)('%s: %s', (cell, yes) =>
    expect(valuesIn('openIssue', 'Open escalation', ['No', cell, 'No'])[1]).toMatchObject({yes}),
  );
});

describe('a contract with another vendor', () => {
  it.each([
    ['signed with Gong', true],
    ['signed with us', false],
    ['signed', false],
  ])('%s: %s', (cell, yes) =>
    expect(valuesIn('vendorReview', 'Vendor review', ['No', cell, 'No'])[1]).toMatchObject({yes}),
  );
});

describe('what is no success yet, and what is', () => {
  it.each(pairs`
    ROI TBD → null | expected in Q1 → null | goal not met → false | goal met → true
    exceeded expectations → true | ROI 3x, wants a rollout to EMEA → true
  `)('%s: %s', (cell, yes) =>
    expect(valuesIn('positiveOutcome', 'Positive outcome', ['No', cell, 'No'])[1]?.yes ?? null).toBe(yes),
  );
});

describe('onboarding that is over, or a part of it', () => {
  it.each(['phase 1 done', 'kickoff done', 'Phase 2 complete'])('asked about: %s', (cell) =>
    expectUnread('onboardingCompleted', 'Onboarding completed', ['Yes', cell, 'No']),
  );

  it.each(['done', 'all phases done', 'training done', 'live'])('over: %s', (cell) =>
    expect(valuesIn('onboardingCompleted', 'Onboarding completed', ['No', cell, 'No'])[1]).toMatchObject({yes: true}),
  );
});

describe('people who go', () => {
  it.each([
    ['stakeholderChange', 'Stakeholder change', 'CFO retiring in March', true],
    ['stakeholderChange', 'Stakeholder change', 'VP retired', true],
    ['stakeholderChange', 'Stakeholder change', 'CIO left', true],
    ['stakeholderChange', 'Stakeholder change', 'no one left', false],
    ['stakeholderChange', 'Stakeholder change', 'unchanged', false],
    ['executiveEngagement', 'Executive engagement', 'disengaged', false],
    ['executiveEngagement', 'Executive engagement', 'CFO went dark', false],
    ['executiveEngagement', 'Executive engagement', 'engaged', true],
  ] as const)('%s: %s %s is %s', (field, heading, cell, yes) =>
    expect(valuesIn(field, heading, ['No', cell, 'No'])[1]).toMatchObject({yes}),
  );
});

it.each(pairs`
  ok → false | resubscribed → false | unsubscribed → true | wait for ok from legal → true
`)('%s under "Do not contact": %s', (cell, yes) =>
  expect(valuesIn('doNotContact', 'Do not contact', ['No', cell, 'No'])[1]).toMatchObject({yes}),
);

it('an amount of money is no rate of growth', () => {
  expectUnread('companyGrowth', 'Company growth', ['20%', '+$5M', '5%']);
  expect(valuesIn('companyGrowth', 'Company growth', ['20%', '+5', '30pct'])).toMatchObject([
    {amount: 0.2},
    {amount: 0.05},
    {amount: 0.3},
  ]);
});

it.each(pairs`
  😡 → false | 1 star → false | poor → false | 5 stars → true | great → true | love it → true
`)('%s as positive feedback: %s', (cell, yes) =>
  expect(valuesIn('positiveFeedback', 'Positive feedback', ['No', cell, 'No'])[1]).toMatchObject({yes}),
);

describe('circles', () => {
  it.each<[cells: string[], yes: (boolean | undefined)[]]>([
    [
      ['●', '○', '○'],
      [true, false, false],
    ],
    [
      ['○', '○', '×'],
      [true, true, false],
    ],
    [
      ['○', '', '○'],
      [true, undefined, true],
    ],
  ])('%j', (cells, yes) =>
    expect(valuesIn('vendorReview', 'Vendor review', cells).map((each) => each?.yes)).toEqual(yes),
  );

  it.each(['△', '◐'])('%s is neither a yes nor a no', (cell) =>
    expectUnread('executiveEngagement', 'Executive engagement', ['○', cell, '○']),
  );
});

it.each(pairs`
  0/3 → false | 0 / 12 → false | 2/5 → true | 10/3 → true
`)('%s issues that are open: %s', (cell, yes) =>
  expect(valuesIn('openIssue', 'Open escalations', ['0', cell, '1', '0'])[1]).toMatchObject({yes}),
);
