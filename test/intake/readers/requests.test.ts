import {Unreadable} from '../../../src/intake/readers/cell';
import {requestsIn} from '../../../src/intake/readers/requests';
import {column, told, valuesIn} from '../read';
import {texts} from '../texts';

describe('feature requests', () => {
  it.each([
    [3, 3],
    ['3', 3],
    [0, 0],
    ['asked 3×', 3],
    ['analytics module asked 3×', 3],
    ['3x', 3],
    ['3 requests', 3],
    ['3 times', 3],
    ['2 open feature requests', 2],
    ['3: SSO and audit log', 3],
    ['SSO (2)', 2],
    ['SSO; API; audit log', 3],
    ['SSO, API', 2],
    ['SSO | API | audit log | roles', 4],
    ['SSO、API', 2],
    ['SSO；API', 2],
    ['SSO\nAPI\naudit log', 3],
    ['SSO;', 1],
    ['yes', 1],
    [true, 1],
    [false, 0],
    ['single sign-on', 1],
    ['Office 365 integration', 1],
    ['ISO 27001', 1],
    ['2FA; SSO', 2],
    ['No-code builder', 1],
    ['Multiple', 2],
    ['Some', 1],
    ['None', 0],
    ['none yet', 0],
    ['no', 0],
    ['–', 0],
    ['无', 0],
    ...texts`
      delivered | all closed | both delivered | SSO - shipped | SSO: done | SSO done | 3 shipped | erledigt
      API - 已上线
    `.map((cell): [string, number] => [cell, 0]),
    ['SSO (delivered), API', 1],
    ['3 open, 2 closed', 3],
    ['2 open/5 done', 2],
    ['2 (SSO)', 2],
    ['Closed captions', 1],
    ['API for orders shipped', 1],
    ['Live chat', 1],
    ['Shipped orders - API', 1],
  ])('%s counts %d', (cell, count) => {
    expect(valuesIn('featureRequests', 'Feature requests', [cell])[0]?.count).toBe(count);
  });

  it('keeps what a list names', () => {
    expect(valuesIn('featureRequests', 'Feature requests', ['SSO; Audit log'])).toEqual([
      {count: 2, items: ['SSO', 'Audit log']},
    ]);
  });

  it.each([
    ['asked once', []],
    ['asked about a feature', []],
    ['they have asked for more features', []],
    ['Requested twice', []],
    ['asked for SSO', ['SSO']],
    ['Asked us about reporting, twice', ['reporting', '']],
    ['requested: audit log', ['audit log']],
    ['SSO (asked 3×); asked for audit log', ['SSO', 'audit log']],
    ['Askew charts', ['Askew charts']],
    ['A/B tests; new roles', ['A/B tests', 'new roles']],
    ['多次询问', []],
    ['问过导出功能', ['导出功能']],
    ['要求新功能', []],
    ['has asked', []],
    ['keeps asking', []],
    ['asked about', []],
    ['asked once or twice last month', []],
    ['feature requests', []],
    ['features they lack', []],
    ['2 open feature requests', []],
    ['反复询问', []],
    ['提过3次', []],
    ['有需求', []],
    ['SSO (asked 3×)', ['SSO']],
    ['asked for SSO 3 times', ['SSO']],
    ['analytics module asked 3×', ['analytics module']],
    ['3 requests: SSO, audit log', ['SSO', 'audit log']],
    ['they want an audit log', ['an audit log']],
    ['needs reporting', ['reporting']],
    ['报表（问过3次）', ['报表']],
    ['客户反复提到报表', ['报表']],
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
    ['SSO (asked 3×)', 3],
    ['3 requests: SSO, audit log', 3],
    ['they want an audit log', 1],
    ['报表（问过3次）', 3],
  ])('%s still counts %d', (cell, count) => {
    expect(valuesIn('featureRequests', 'Feature requests', [cell])[0]?.count).toBe(count);
  });

  it.each([-1, 1.5, '-2', '2.5', '1.5x'])('%s is an issue', (cell) => {
    const {intake, cells} = told(column('Feature requests', [1, cell, 2, 3]));
    expect(intake.accounts[1]?.featureRequests).toBeNull();
    expect(cells).toEqual(['B3']);
  });

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
    ['3', 3],
    ['+3', 3],
    ['3.', 3],
    ['3.0', 3],
    ['1,200', 1200],
    ['-3', null],
    ['−3', null],
    ['2,5', null],
    ['2.5', null],
    ['1,2,3', null],
    ['12/20/2026', null],
    ['3 (1 shipped)', null],
    ['twice', 2],
    ['THREE', 3],
    ['no plans', 0],
    ['nothing yet', 0],
    ['not asked', 0],
    ['3 roles', 3],
    ['999 roles', 999],
    ['1000 roles', 1, ['1000 roles']],
    ['3  roles', 3],
    ['– : SSO', 1, ['SSO']],
    ['SSO : –', 1, ['SSO']],
    ['3 roles; SSO', 2, ['3 roles', 'SSO']],
    ['SSO 3 roles', 1, ['SSO 3 roles']],
    ['3roles', 1, ['3roles']],
    ['3 ×', 3],
    ['SSO: 3 times', 3, ['SSO']],
    ['SSO – 3x', 3, ['SSO']],
    ['4 asks: SSO', 4, ['SSO']],
    ['4 – SSO', 4, ['SSO']],
    ['4 — SSO, API', 4, ['SSO', 'API']],
    ['SSO ×2', 2, ['SSO']],
    ['SSO (x2)', 2, ['SSO']],
    ['SSO (2)', 2, ['SSO']],
    ['asked: 2', 2],
    ['2.5 requests', null],
    ['-2 requests', null],
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
