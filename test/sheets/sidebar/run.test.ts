import {accountRows, HEADINGS, SidebarFile} from './host';

describe('a run that the sidebar drives', () => {
  it('writes what the menu command writes', () => {
    const bySidebar = new SidebarFile();
    const byMenu = new SidebarFile();
    bySidebar.score();
    byMenu.host.run('scorePortfolio');
    expect(bySidebar.tab().values).toEqual(byMenu.tab().values);
    expect(bySidebar.tab().notes).toEqual(byMenu.tab().notes);
    expect(bySidebar.tab().styles).toEqual(byMenu.tab().styles);
  });

  it('looks at a thousand accounts at a time, and at a third of a larger sheet', () => {
    const small = new SidebarFile([HEADINGS, ...accountRows(1000)]);
    expect(small.get('startRun', {})).toMatchObject({done: 1000, rows: 1000});
    const larger = new SidebarFile([HEADINGS, ...accountRows(1001)]);
    const run = larger.get('startRun', {});
    expect(run).toMatchObject({done: 1000, rows: 1001});
    expect(larger.get('stepRun', {token: run.token})).toMatchObject({done: 1001, rows: 1001});
    const large = new SidebarFile([HEADINGS, ...accountRows(3300)]);
    expect(large.get('startRun', {})).toMatchObject({done: 1100, rows: 3300});
  });

  it('needs no more service calls for more rows', () => {
    const callsFor = (rows: number) => {
      const file = new SidebarFile([HEADINGS, ...accountRows(rows)]);
      const {token} = file.get('startRun', {});
      const started = file.host.calls;
      file.get('finishRun', {token});
      return [started, file.host.calls];
    };
    expect(callsFor(900)).toEqual(callsFor(3));
  });

  it('says how many of each band it has found so far', () => {
    const file = new SidebarFile([HEADINGS, ...accountRows(1200)]);
    const first = file.get('startRun', {});
    const second = file.get('stepRun', {token: first.token});
    const figures = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
    expect(figures(first.soFar)[1]).toBeGreaterThan(0);
    expect(figures(second.soFar)[1]).toBeGreaterThan(figures(first.soFar)[1] ?? 0);
  });

  it('changes nothing in the file before its last call', () => {
    const file = new SidebarFile([HEADINGS, ...accountRows(1500)]);
    const before = file.host.snapshot();
    const {token} = file.get('startRun', {});
    file.get('stepRun', {token});
    expect(file.host.snapshot()).toEqual(before);
  });

  it('leaves the sheet as it was when it is cancelled, and cannot be finished then', () => {
    const file = new SidebarFile();
    const before = file.host.snapshot();
    const {token} = file.get('startRun', {});
    file.get('cancelRun', {token});
    expect(file.refusal('finishRun', {token}).runIsOver).toBe(true);
    expect(file.host.snapshot()).toEqual(before);
    expect(file.get('look', {}).run).toBeNull();
  });

  it('does not end a run that has taken its place', () => {
    const file = new SidebarFile();
    const first = file.get('startRun', {});
    const second = file.get('startRun', {});
    file.get('cancelRun', {token: first.token});
    expect(file.refusal('finishRun', {token: first.token})).toMatchObject({
      runIsOver: true,
      message: expect.stringMatching(/Another run started/),
    });
    expect(file.get('finishRun', {token: second.token}).bands).not.toEqual([]);
  });

  it('can go on after the sidebar was closed', () => {
    const file = new SidebarFile([HEADINGS, ...accountRows(1500)]);
    file.get('startRun', {});
    const {run} = file.get('open', {}).look;
    expect(run).toMatchObject({done: 1000, rows: 1500});
    const token = run?.token ?? '';
    file.get('stepRun', {token});
    file.get('finishRun', {token});
    expect(file.tab().values[0]).toContain('Score');
    expect(file.get('look', {}).run).toBeNull();
  });

  it('cannot be finished before every account was looked at, and can go on then', () => {
    const file = new SidebarFile([HEADINGS, ...accountRows(1500)]);
    const {token} = file.get('startRun', {});
    const {message, runIsOver} = file.refusal('finishRun', {token});
    expect(message).toContain('1,000 of 1,500');
    expect(runIsOver).toBe(false);
    expect(file.get('stepRun', {token}).done).toBe(1500);
  });

  it.each([
    ['an account was renamed', (file: SidebarFile) => file.host.user.type('Accounts!A3', 'Someone else')],
    ['a heading changed', (file: SidebarFile) => file.host.user.type('Accounts!B1', 'MRR')],
    ['an account was added', (file: SidebarFile) => file.host.user.type('Accounts!A7', 'One more')],
    ['the rows were sorted', (file: SidebarFile) => swap(file, 2, 3)],
    ['a column was mapped anew', (file: SidebarFile) => file.get('mapField', {field: 'arr', heading: null})],
    ['the tab was removed', (file: SidebarFile) => file.host.user.removeTab('Accounts')],
  ])('stops when %s, and has written nothing', (_, change) => {
    const file = new SidebarFile();
    file.host.user.addTab('Notes');
    file.host.user.select('Accounts!A1');
    const {token} = file.get('startRun', {});
    change(file);
    const before = file.host.snapshot();
    const {message, runIsOver} = file.refusal('finishRun', {token});
    expect(message).toMatch(/changed while/);
    expect(runIsOver).toBe(true);
    expect(file.host.snapshot()).toEqual(before);
    expect(file.refusal('stepRun', {token}).message).toMatch(/This run is over/);
  });

  it('takes the values as they are at the end when only they changed', () => {
    const file = new SidebarFile();
    const {token} = file.get('startRun', {});
    file.host.user.type('Accounts!E2', 'None');
    file.get('finishRun', {token});
    const scores = file.tab().values.map((row) => row[6]);
    const fresh = new SidebarFile();
    fresh.host.user.type('Accounts!E2', 'None');
    fresh.host.run('scorePortfolio');
    expect(scores).toEqual(fresh.tab().values.map((row) => row[6]));
  });

  it('counts from the day on which it began, also past midnight', () => {
    const file = new SidebarFile();
    const {token} = file.get('startRun', {});
    file.host.setClock('2026-12-24T09:00:00Z');
    file.get('finishRun', {token});
    const sameDay = new SidebarFile();
    sameDay.host.run('scorePortfolio');
    expect(file.tab().values).toEqual(sameDay.tab().values);
  });

  it('names the pages that were built before it', () => {
    const file = new SidebarFile();
    expect(file.score()).toMatchObject({older: ''});
    file.get('build', {tab: 'ranking', days: 90});
    expect(file.score()).toMatchObject({
      older: 'Meeting, Ranking, and Details were built before this run. Build them again to show these scores.',
    });
  });

  it('can be taken back', () => {
    const file = new SidebarFile();
    const before = file.tab().values;
    file.score();
    expect(file.get('undo', {}).message).not.toBe('');
    expect(file.tab().values).toEqual(before);
  });

  it('can be finished at a second try, whichever service call fails at the first', () => {
    const clean = new SidebarFile();
    clean.score();
    const calls = clean.host.calls;
    for (let atCall = 1; atCall <= calls; atCall += 7) {
      const file = new SidebarFile();
      const {token} = file.get('startRun', {});
      const answer = answerDespite(() => file.host.run('sidebarCall', ['finishRun', {token}], {fault: {atCall}}));
      const [headings] = file.tab().values;
      if (answer !== 'ok') file.answer('finishRun', {token});
      expect({atCall, values: file.tab().values}).toEqual({atCall, values: clean.tab().values});
      if (answer === 'refused') expect({atCall, headings}).toEqual({atCall, headings: HEADINGS});
    }
  });
});

function swap(file: SidebarFile, one: number, other: number): void {
  const {values} = file.tab();
  [one, other].forEach((row, index) => {
    const from = values[(index === 0 ? other : one) - 1] ?? [];
    file.host.user.type(`Accounts!A${row}`, String(from[0]));
  });
}

function answerDespite(run: () => unknown): 'ok' | 'refused' | 'thrown' {
  try {
    return (run() as {ok: boolean}).ok ? 'ok' : 'refused';
  } catch {
    return 'thrown';
  }
}
