import {Unreadable} from '../../../src/intake/readers/cell';
import {requestsIn} from '../../../src/intake/readers/requests';
import {pairs} from '../../pairs';
import {expectUnread, valuesIn} from '../read';
import {giving, texts} from '../texts';

describe('feature requests', () => {
  it.each([
    [3, 3],
    ...texts`
      3 | asked 3× | analytics module asked 3× | 3x | 3 requests | 3 times | 3: SSO and audit log
      SSO; API; audit log | 3 open, 2 closed
    `.map(giving(3)),
    [0, 0],
    ...texts`
      2 open feature requests | SSO (2) | SSO, API | SSO、API | SSO；API | 2FA; SSO | Multiple | 2 open/5 done
      2 (SSO)
    `.map(giving(2)),
    ['SSO | API | audit log | roles', 4],
    ['SSO\nAPI\naudit log', 3],
    ...texts`
      SSO; | yes | single sign-on | Office 365 integration | ISO 27001 | No-code builder | Some
      SSO (delivered), API | Closed captions | API for orders shipped | Live chat | Shipped orders - API
    `.map(giving(1)),
    [true, 1],
    [false, 0],
    ...texts`None | none yet | no | – | 无`.map(giving(0)),
    ...texts`
      delivered | all closed | both delivered | SSO - shipped | SSO: done | SSO done | 3 shipped | erledigt
      API - 已上线
    `.map((cell): [string, number] => [cell, 0]),
  ])('%s counts %d', (cell, count) => {
    expect(valuesIn('featureRequests', 'Feature requests', [cell])[0]?.count).toBe(count);
  });

  it('keeps what a list names', () => {
    expect(valuesIn('featureRequests', 'Feature requests', ['SSO; Audit log'])).toEqual([
      {count: 2, items: ['SSO', 'Audit log']},
    ]);
  });

  it.each([
    ...texts`
      asked once | asked about a feature | they have asked for more features | Requested twice | 多次询问
      要求新功能 | has asked | keeps asking | asked about | asked once or twice last month | feature requests
      features they lack | 2 open feature requests | 反复询问 | 提过3次 | 有需求
    `.map(giving([])),
    ...texts`asked for SSO | SSO (asked 3×) | asked for SSO 3 times`.map(giving(['SSO'])),
    ['Asked us about reporting, twice', ['reporting', '']],
    ['requested: audit log', ['audit log']],
    ...texts`SSO (asked 3×); asked for audit log | 3 requests: SSO, audit log`.map(giving(['SSO', 'audit log'])),
    ['Askew charts', ['Askew charts']],
    ['A/B tests; new roles', ['A/B tests', 'new roles']],
    ['问过导出功能', ['导出功能']],
    ['analytics module asked 3×', ['analytics module']],
    ['they want an audit log', ['an audit log']],
    ['needs reporting', ['reporting']],
    ...texts`报表（问过3次） | 客户反复提到报表`.map(giving(['报表'])),
    ['希望有单点登录', ['单点登录']],
    // Words that only look like the way of asking belong to the name.
    ['requested US payroll', ['US payroll']],
    ['Pull requests', ['Pull requests']],
    ['SSO (beta)', ['SSO (beta)']],
    ['问卷功能', ['问卷功能']],
    ['匿名访问', ['匿名访问']],
    ['合规要求', ['合规要求']],
    [`${'again '.repeat(5000)}`, [`${'again '.repeat(5000)}`.trim()]],
  ])('%s names %j', (cell, items) => {
    const read = valuesIn('featureRequests', 'Feature requests', [cell])[0];
    expect(read?.items).toEqual(items.filter(Boolean));
  });

  it.each([
    ...texts`SSO (asked 3×) | 3 requests: SSO, audit log | 报表（问过3次）`.map(giving(3)),
    ['they want an audit log', 1],
  ])('%s still counts %d', (cell, count) => {
    expect(valuesIn('featureRequests', 'Feature requests', [cell])[0]?.count).toBe(count);
  });

  it.each([-1, 1.5, '-2', '2.5', '1.5x'])('%s is an issue', (cell) =>
    expectUnread('featureRequests', 'Feature requests', [1, cell, 2, 3]),
  );

  it('blank is not zero', () => {
    expect(valuesIn('featureRequests', 'Feature requests', [1, '', 'tbd'])).toEqual([
      {count: 1, items: []},
      null,
      null,
    ]);
  });
});

describe('a text about requests', () => {
  it.each<[text: string, count: number | null, items?: string[]]>([
    ...texts`3 | +3 | 3. | 3.0 | THREE | 3 roles | 3  roles | 3 ×`.map(giving(3)),
    ['1,200', 1200],
    ...texts`
      -3 | −3 | 2,5 | 2.5 | 1,2,3 | 12/20/2026 | 3 (1 shipped) | 2.5 requests | -2 requests
    `.map(giving(null)),
    ...texts`twice | asked: 2 | asked twice | asked several times | Requested many times`.map(giving(2)),
    ...texts`no plans | nothing yet | not asked`.map(giving(0)),
    ['999 roles', 999],
    ['1000 roles', 1, ['1000 roles']],
    ...texts`– : SSO | SSO : –`.map(giving(1, ['SSO'])),
    ['3 roles; SSO', 2, ['3 roles', 'SSO']],
    ['SSO 3 roles', 1, ['SSO 3 roles']],
    ['3roles', 1, ['3roles']],
    ...texts`SSO: 3 times | SSO – 3x`.map(giving(3, ['SSO'])),
    ...texts`4 asks: SSO | 4 – SSO`.map(giving(4, ['SSO'])),
    ['4 — SSO, API', 4, ['SSO', 'API']],
    ...texts`SSO ×2 | SSO (x2) | SSO (2)`.map(giving(2, ['SSO'])),
    ['SSO (v2)', 1, ['SSO (v2)']],
    ['', 0],
  ])('%s: %s', (text, count, items = []) => {
    const read = requestsIn(text);
    expect(read instanceof Unreadable ? null : read).toEqual(count === null ? null : {count, items});
  });

  it.each([
    [3, 3],
    [true, 1],
    [false, 0],
    ['3', 3],
  ])('a cell of %s counts %d and names nothing', (cell, count) => {
    expect(valuesIn('featureRequests', 'Feature requests', [cell])).toEqual([{count, items: []}]);
  });

  it('takes no name apart that is longer than 160 characters', () => {
    const long = `asked for ${'x'.repeat(150)}`;
    expect(requestsIn(long)).toEqual({count: 1, items: ['x'.repeat(150)]});
    expect(requestsIn(`${long}y`)).toEqual({count: 1, items: [`${long}y`]});
  });
});

it.each(pairs`
  5+ → 5 | ~5 → 5 | > 5 → 5 | 10 + → 10 | five → 5 | four → 4 | 5G+ → 1 | SSO+ → 1 | 3+ open → 1
`)('about how many requests %s are', (cell, count) =>
  expect(valuesIn('featureRequests', 'Feature requests', [2, cell, 'SSO'])[1]?.count).toBe(count),
);
