import {SidebarFile} from './host';

describe('the result of a run', () => {
  it('lists this week as the ranking does', () => {
    const file = new SidebarFile(null);
    file.get('addSample', {});
    const {week, weekMore} = file.score();
    file.get('build', {tab: 'ranking', days: 90});
    const cells = file.tab('Ranking').values.flat().map(String);
    const more = Number(/\d+/.exec(weekMore)?.[0] ?? 0);
    expect(week.length + more).toBeGreaterThan(8);
    for (const {account} of week) expect(cells.some((cell) => cell.startsWith(account))).toBe(true);
  });

  it('adds up to the accounts, and shows the figures of the Meeting', () => {
    const file = new SidebarFile(null);
    const {accounts} = file.get('addSample', {});
    const {bands, figures} = file.score();
    expect(bands.reduce((sum, {count}) => sum + count, 0)).toBe(accounts);
    expect(Math.max(...bands.map(({share}) => share))).toBe(1);
    expect(figures.map(({label}) => label).join(', ')).toBe(
      'ARR, Weighted pipeline, Projected NRR · GRR, At risk, Renewals within 90 days',
    );
  });

  it('says what moved since the last run that was remembered', () => {
    const file = new SidebarFile();
    expect(file.score().moved[0]).toMatch(/nothing was recorded on an earlier day/);
    file.get('build', {tab: 'ranking', days: 90});
    file.host.user.type('Accounts!E3', 'Strong');
    file.host.user.type('Accounts!E2', 'None');
    expect(file.score().moved.join(' ')).toMatch(/Account 1/);
  });
});
