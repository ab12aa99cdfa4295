import {readFileSync} from 'node:fs';
import {accountRows, HEADINGS, SidebarFile} from '../sidebar/host';

describe('the sample portfolio', () => {
  it('is a tab of its own that can be scored', () => {
    const file = new SidebarFile(null);
    expect(file.get('addSample', {})).toMatchObject({state: 'ready', tab: 'Accounts', accounts: 40, issueCount: 0});
    expect(file.score().bands.reduce((sum, {count}) => sum + count, 0)).toBe(40);
  });

  it('takes a free name beside a tab of the same name', () => {
    const file = new SidebarFile();
    file.host.run('addSamplePortfolio');
    expect(file.tabNames()).toEqual(['Accounts', 'Accounts (2)']);
    expect(file.tab().values).toEqual(new SidebarFile().tab().values);
  });

  it('holds real dates, counted from the day that was chosen', () => {
    const file = new SidebarFile(null);
    file.get('choose', {language: null, model: null, asOf: '2027-01-10'});
    file.get('addSample', {});
    const {values} = file.tab();
    const renewal = values[0]?.indexOf('Renewal date') ?? -1;
    expect(values[1]?.[renewal]).toHaveProperty('date');
  });
});

describe('turning formulas into values', () => {
  const frozen = (file: SidebarFile, answer = 'YES') => file.host.run('freezeFormulas', [], {answers: {alert: answer}});

  it('keeps what every cell shows, and no formula of ours', () => {
    const file = new SidebarFile();
    file.host.user.addTab('Report');
    file.host.user.type('Report!A1', '=EXPANSION_ASSESS(Accounts!A1:F1, Accounts!A2:F6)');
    file.host.user.type('Report!A10', '=EXPANSION_SCORE(48/50, "Strong", 3, "Healthy", 243)');
    file.host.user.type('Report!C10', '=1+1');
    file.host.user.type('Report!A12', '=EXPANSION_BAND(Accounts!B2:B4)');
    const before = file.tab('Report');
    frozen(file);
    const after = file.tab('Report');
    expect(after.values).toEqual(before.values);
    expect(after.formulas).toEqual({C10: '=1+1'});
  });

  it('knows every custom function there is', () => {
    const code = readFileSync('src/functions.ts', 'utf8');
    const names = [...code.matchAll(/export function (EXPANSION_[A-Z]+)/g)].map(([, name]) => name);
    expect(names).toContain('EXPANSION_IF');
    const file = new SidebarFile();
    // Whatever the function says to this: the cell shows no error.
    for (const [index, name] of names.entries()) {
      file.host.user.type(`Accounts!H${index + 1}`, `=IFERROR(${name}(), "none")`);
    }
    frozen(file);
    expect(file.tab().formulas).toEqual({});
  });

  it('leaves a formula alone that shows an error', () => {
    const file = new SidebarFile();
    file.host.user.type('Accounts!H1', '=EXPANSION_BAND(200)');
    frozen(file);
    expect(file.tab().formulas).toHaveProperty('H1');
  });

  it('does nothing when the answer is no', () => {
    const file = new SidebarFile();
    file.host.user.type('Accounts!H1', '=EXPANSION_BAND(92)');
    frozen(file, 'NO');
    expect(file.tab().formulas).toHaveProperty('H1');
  });
});

describe('removing everything', () => {
  it('leaves the file as it was before the add-on', () => {
    const file = new SidebarFile([HEADINGS, ...accountRows(8)]);
    const before = file.host.snapshot();
    file.score();
    for (const tab of ['ranking', 'plan', 'calendar'] as const) file.get('build', {tab, days: 90});
    for (const tab of ['settings', 'playbook'] as const) file.get('openTab', {tab});
    file.get('mapField', {field: 'arr', heading: 'ARR'});
    file.get('addSample', {});
    file.score();
    file.get('removeEverything', {});
    const after = file.host.snapshot();
    expect(after.sheets.map(({name}) => name)).toEqual(before.sheets.map(({name}) => name));
    expect(after.sheets[0]?.values).toEqual(before.sheets[0]?.values);
    expect(after.sheets[0]?.notes).toEqual(before.sheets[0]?.notes);
    expect(after.metadata).toEqual(before.metadata);
    expect(file.get('look', {})).toMatchObject({confirmed: 0, run: null});
  });

  it('leaves a blank tab where the sample was all there was', () => {
    const file = new SidebarFile(null);
    file.get('addSample', {});
    file.host.user.removeTab('Sheet1');
    file.get('removeEverything', {});
    expect(file.tabNames()).toHaveLength(1);
    expect(file.get('look', {}).state).toBe('empty');
  });

  it('asks first when it is chosen in the menu', () => {
    const file = new SidebarFile();
    file.score();
    file.host.run('removeEverything', [], {answers: {alert: 'NO'}});
    expect(file.tab().values[0]).toContain('Score');
    file.host.run('removeEverything', [], {answers: {alert: 'YES'}});
    expect(file.tab().values[0]).toEqual(HEADINGS);
  });
});

describe('the menu', () => {
  it('opens the sidebar as it was built', () => {
    const file = new SidebarFile();
    file.host.run('showSidebar');
    expect(file.host.workbook.shown.sidebars).toEqual([{title: 'Expansion Signals', content: '<p>Sidebar</p>'}]);
  });
});
