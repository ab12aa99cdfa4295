import type {Realm} from '../../../workbench/host/realm';
import {addOnWith} from '../../add-on';

const HEADINGS = ['Account', 'CSM', 'AE', 'Segment', 'ARR', 'Seats used', 'Seats licensed', 'Renewal date'];
const MORE = ['Relationship', 'Growth', 'Open issue', 'Tier upgrade (ARR)', 'Last contact'];

/** One Hot account of Kim's, one of Lee's with an issue, one that nobody spoke to. */
const ROWS = [
  ['Full', 'Kim', 'Zoe', 'Enterprise', 100_000, 96, 100, '2027-02-21', 'Healthy', 'Strong', 'no', 40_000, '2026-11-02'],
  ['Issue', 'Lee', 'Zoe', 'SMB', 100_000, 85, 100, '2027-04-20', 'Healthy', 'Some', 'yes', 20_000, '2026-11-02'],
  ['Silent', 'Lee', '', 'SMB', 50_000, 85, 100, '2027-04-20', 'Healthy', 'Some', 'no', 8_000, '2026-05-02'],
];

function fileWith(rows: readonly (readonly unknown[])[] = ROWS): Realm {
  const host = addOnWith([[...HEADINGS, ...MORE], ...rows]);
  build(host);
  return host;
}

/** @returns what the user is told */
function build(host: Realm): string {
  const {shown} = host.workbook;
  shown.alerts.length = 0;
  shown.toasts.length = 0;
  host.user.select('Accounts!A1');
  host.run('buildScenarios');
  return [...shown.alerts.map(({prompt}) => prompt), ...shown.toasts.map(({message}) => message)].join('\n');
}

function sheet(host: Realm) {
  return host.tab(host.tabNames.find((name) => name === 'Scenarios' || name === '情景'));
}

/** What a row from 1 shows, without the hidden column. */
function shown(host: Realm, row: number): string[] {
  return sheet(host)
    .displays[row - 1]!.slice(0, 8)
    .map((text) => text.trim());
}

/** The first rows below those that we ship. */
const OWN = 11;

describe('the Scenarios tab', () => {
  it('shows the portfolio as it is, and what each scenario changes in it', () => {
    const host = fileWith();
    expect(shown(host, 4)).toEqual(['As is', '', 'All', '', 'now 1', 'now 11,000', expect.any(String), '82.2%']);
    expect(
      sheet(host)
        .values.slice(4, 10)
        .map((row) => [row[0], ...row.slice(3, 6)]),
    ).toEqual([
      ['All open issues resolved', 1, 0, 2000],
      ['Every At-risk relationship one level better, except customers who are leaving', 1, 0, 500],
      ['Renewals a month later', 3, 0, 0],
      ['Seat price up 10%', 0, 0, 0],
      ['Every Reconnect first account contacted', 1, 0, 500],
      ['The five largest targets in the weighted pipeline won', 3, 0, -11_000],
    ]);
    expect(sheet(host).formulas).toEqual({});
  });

  it.each([
    ['All', 3],
    ['', 3],
    ['enterprise', 1],
    ['SMB', 2],
    ['Kim', 1],
    ['lee', 2],
    ['Zoe', 2],
    ['Hot', 1],
    ['热', 1],
    ['Warm', 1],
    ['Fix first', 1],
    ['先恢复联系', 1],
    ['Defend first', 0],
    ['at risk', 1],
    ['Healthy', 2],
  ])('is for the accounts that are named: %j', (whom, touched) => {
    const host = fileWith();
    host.user.type(`Scenarios!B${OWN}`, 'arr + 1');
    host.user.type(`Scenarios!C${OWN}`, whom);
    build(host);
    expect(sheet(host).values[OWN - 1]?.[3]).toBe(touched);
  });

  it('says in place of the figures what it cannot read, and what can be written', () => {
    const host = fileWith();
    host.user.type('Scenarios!B5', 'openIssue = solved; cheaper');
    host.user.type('Scenarios!C6', 'Nobody');
    expect(build(host)).toContain('6 scenarios');
    expect(shown(host, 5).slice(3)).toEqual([expect.stringMatching(/^“cheaper” can’t be read\./), '', '', '', '']);
    expect(shown(host, 6).slice(3)).toEqual([expect.stringMatching(/^No account matches “Nobody”/), '', '', '', '']);
    expect(sheet(host).merges).toEqual(expect.arrayContaining(['D5:H5', 'D6:H6']));
    host.user.type('Scenarios!B5', 'openIssue = no');
    build(host);
    expect(sheet(host).values[4]?.slice(3, 6)).toEqual([1, 0, 2000]);
    expect(sheet(host).merges).toEqual(['D6:H6']);
  });

  it('keeps what people typed and added, in another language too', () => {
    const host = fileWith();
    host.user.type('Scenarios!A5', 'Our fixes');
    host.user.type('Scenarios!B8', 'arr + 10%');
    host.user.type(`Scenarios!A${OWN}`, 'Ours');
    host.user.type(`Scenarios!B${OWN}`, 'openIssue = no');
    host.user.type(`Scenarios!C${OWN}`, 'SMB');
    host.user.type(`Scenarios!A${OWN + 1}`, 'An idea');
    build(host);
    build(host);
    const kept = () => [4, 7, OWN - 1, OWN].map((row) => sheet(host).values[row]!.slice(0, 5));
    expect(kept()).toEqual([
      ['Our fixes', 'openIssue = no', 'All', 1, 0],
      ['Seat price up 10%', 'arr + 10%', 'All', 3, 0],
      ['Ours', 'openIssue = no', 'SMB', 1, 0],
      ['An idea', '', '', '', ''],
    ]);
    host.run('sidebarCall', ['choose', {language: 'zh', model: null, asOf: null}]);
    expect(build(host)).toContain('8 个情景');
    expect(kept()).toEqual([
      ['Our fixes', '未解决问题 = 否', '全部', 1, 0],
      ['席位单价上调 10%', 'arr + 10%', '全部', 3, 0],
      ['Ours', 'openIssue = no', 'SMB', 1, 0],
      ['An idea', '', '', '', ''],
    ]);
    expect(sheet(host).values).toHaveLength(OWN + 1);
  });

  it('leaves out those whose rows people deleted', () => {
    const host = fileWith();
    host.user.type(`Scenarios!A${OWN}`, 'Ours');
    host.user.deleteRows('Scenarios', 8);
    build(host);
    host.user.deleteRows('Scenarios', 5);
    expect(build(host)).toContain('5 scenarios');
    expect(
      sheet(host)
        .values.slice(4)
        .map(([name]) => String(name).split(' ')[0]),
    ).toEqual(['Every', 'Renewals', 'Every', 'The', 'Ours']);
    for (let row = 0; row < 5; row += 1) host.user.deleteRows('Scenarios', 5);
    expect(build(host)).toContain('6 scenarios');
  });

  it('names what was typed over its figures, and undo brings it back', () => {
    const host = fileWith();
    host.user.type('Scenarios!E5', 'too low?');
    expect(build(host)).toContain('E5');
    expect(sheet(host).values[4]?.[4]).toBe(0);
    host.run('undoLastRun');
    expect(sheet(host).values[4]?.[4]).toBe('too low?');
  });

  it('says that it knows no sums where customers pay in several currencies', () => {
    const host = fileWith(
      ROWS.map((row, at) => [...row.slice(0, 4), at === 0 ? '$100,000' : '€50,000', ...row.slice(5)]),
    );
    expect(shown(host, 4)).toEqual(['As is', '', 'All', '', 'now 1', 'unknown', 'unknown', 'unknown']);
    expect(sheet(host).notes.F4).toMatch(/one currency, or rates in Settings/);
    expect(shown(host, 5).slice(3)).toEqual(['1', '0', 'unknown', 'unknown', 'unknown']);
  });
});
