import fc from 'fast-check';
import type {CallName, Look} from '../../../src/api';
import {cellName} from '../../../workbench/host/document/a1';
import {table} from '../../builders';
import {accountRows, HEADINGS, SidebarFile} from './host';

const HOSTILE = '<img src=x onerror=alert(1)>';

describe('what the sidebar may ask', () => {
  it.each([
    ['nope', {}],
    [null, {}],
    ['toString', {}],
    ['goTo', {tab: 'Accounts', row: 0, column: 1}],
  ])('is not %p with %p', (name, payload) => {
    const file = new SidebarFile();
    const before = file.host.snapshot();
    expect(() => file.host.run('sidebarCall', [name, payload])).toThrow(/no such call|something unexpected/);
    expect(file.host.snapshot()).toEqual(before);
  });

  it('is never anything else, whatever is sent', () => {
    const file = new SidebarFile();
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (name, payload) => {
        expect(() => file.host.run('sidebarCall', [`?${name}`, payload])).toThrow(/no such call/);
      }),
      {numRuns: 20},
    );
  });
});

describe('the look at the account sheet', () => {
  const look = (rows: unknown[][] | null) => new SidebarFile(rows).get('look', {});

  it('says which tab and heading row it found, and how many accounts', () => {
    expect(look([['Accounts of the north'], [], HEADINGS, ...accountRows(3), ['Total', 6000]])).toMatchObject({
      state: 'ready',
      tab: 'Accounts',
      headerRow: 3,
      accounts: 3,
      leftOut: ['Totals, left out: Total (row 7)'],
    });
  });

  it('offers the sample in an empty file, and says what is wrong with a sheet that cannot be read', () => {
    expect(look(null)).toMatchObject({state: 'empty', message: expect.stringContaining('sample')});
    expect(look([['Just'], ['some'], ['text']]).state).toBe('unreadable');
    const file = new SidebarFile();
    file.host.user.addTab('Blank');
    file.host.user.select('Blank!A1');
    expect(file.get('look', {})).toMatchObject({state: 'unreadable', tab: 'Blank'});
  });

  it('offers the headings of a sheet in which no column names the accounts, and reads it with the one that is chosen', () => {
    const file = SidebarFile.with(
      ['Who', 'ARR', 'Zone', ''],
      ['Acme', 48_000, 'North', ''],
      ['Beta', 12_000, 'South', ''],
    );
    const asked = file.get('look', {});
    expect(asked).toMatchObject({state: 'unreadable', headings: ['Who', 'ARR', 'Zone']});
    expect(asked.message).toContain('or choose the column yourself');
    expect(file.get('mapField', {field: 'account', heading: 'Who'})).toMatchObject({state: 'ready', accounts: 2});
    expect(file.get('look', {}).state).toBe('ready');
    expect(look([HEADINGS])).toMatchObject({state: 'unreadable', headings: []});
  });

  it('shows how sure each column is, and why', () => {
    const {columns} = look([HEADINGS, ...accountRows(2)]);
    expect(columns.map(({field}) => field).join(' ')).toBe('account arr seatsUsed seatsLicensed growth renewalDate');
    for (const {confidence, reason} of columns) {
      expect(confidence).toBeGreaterThan(0);
      expect(reason).not.toBe('');
    }
  });

  it('says which columns are a guess', () => {
    const [, ...rest] = HEADINGS;
    const {columns} = look([['Name 1', ...rest], ...accountRows(2)]);
    const sure = Object.fromEntries(columns.map(({heading, isGuess}) => [heading, isGuess]));
    expect(sure).toMatchObject({'Name 1': true, ARR: false});
  });

  it('names the cell of an issue, counted from 1', () => {
    const {issues, issueCount} = look([HEADINGS, ...accountRows(2), ['Acme', 'forty', 1, 2, 'None', '']]);
    expect(issueCount).toBe(1);
    expect(issues[0]).toMatchObject({cell: 'Accounts!B4', row: 4, column: 2});
    expect(issues[0]?.message).toContain('forty');
  });

  it('brings at most a hundred issues and counts the rest', () => {
    const bad = accountRows(250).map((row, index) => [row[0], row[1], index % 2 === 0 ? `?${index}x` : 5, 0, '', '']);
    const {issues, issueCount} = look([HEADINGS, ...bad]);
    expect(issues.length).toBeLessThanOrEqual(100);
    expect(issueCount).toBeGreaterThanOrEqual(issues.length);
  });

  it('keeps hostile text as it is', () => {
    const found = look([[...HEADINGS, HOSTILE], ...accountRows(1).map((row) => [...row, HOSTILE])]);
    expect(found.unused).toContain(HOSTILE);
  });

  it('still looks at the account sheet while one of our tabs is in front', () => {
    const file = new SidebarFile();
    file.get('build', {tab: 'ranking', days: 90});
    expect(file.host.workbook.active.sheet.name).toBe('Ranking');
    expect(file.get('look', {})).toMatchObject({state: 'ready', tab: 'Accounts'});
  });

  it('says how columns were read', () => {
    const {readings} = look([
      ['Account', 'Utilization'],
      ['Acme', 0.96],
      ['Beta', 0.5],
    ]);
    expect(readings).toEqual([expect.stringMatching(/^Utilization: numbers are read as fractions/)]);
    expect(look([HEADINGS, ...accountRows(2)]).readings).toEqual([]);
  });

  it('says so when rows were sorted without their scores', () => {
    const file = new SidebarFile();
    file.score();
    expect(file.get('look', {}).warnings).toEqual([]);
    file.host.user.type('Accounts!A2', 'Account 2');
    file.host.user.type('Accounts!A3', 'Account 1');
    expect(file.get('look', {}).warnings).toHaveLength(1);
  });
});

describe('the mapping', () => {
  const headingOf = ({columns}: Look, field: string) => columns.find((each) => each.field === field)?.heading;

  it('follows what a person said, until it is forgotten', () => {
    const file = SidebarFile.with(['Account', 'Worth', 'ARR'], ['Acme', 1, 2]);
    expect(headingOf(file.get('look', {}), 'arr')).toBe('ARR');
    const mapped = file.get('mapField', {field: 'arr', heading: 'Worth'});
    expect(headingOf(mapped, 'arr')).toBe('Worth');
    expect(mapped.confirmed).toBe(1);
    expect(mapped.unused).toContain('ARR');
    expect(headingOf(file.get('forgetMapping', {}), 'arr')).toBe('ARR');
  });

  it('asks to rename one of two columns with the same heading, and takes neither for the other', () => {
    const file = SidebarFile.with(['Account', 'ARR', 'ARR', 'Plan', 'plan'], ['Acme', 1, 2, 'A', 'B'], ['Beta', 3, 5]);
    const {columns, questions} = file.get('look', {});
    expect(columns.map(({field}) => field)).toEqual(['account']);
    expect(questions).toEqual([
      {heading: 'ARR', candidates: [], reason: expect.stringContaining('“ARR”'), missing: false, statuses: []},
    ]);
    for (const heading of ['ARR', 'Plan'])
      expect(file.refusal('mapField', {field: 'arr', heading}).message).toContain(`is called “${heading}”. Rename one`);
    file.host.user.type('Accounts!B1', 'Worth');
    expect(file.get('look', {}).questions).toEqual([]);
    expect(headingOf(file.get('mapField', {field: 'arr', heading: 'Worth'}), 'arr')).toBe('Worth');
  });

  it('gives a column only to the field it was given last', () => {
    const file = SidebarFile.with(['Account', 'Worth', 'ARR'], ['Acme', 1, 2]);
    file.get('mapField', {field: 'arr', heading: 'Worth'});
    const mapped = file.get('mapField', {field: 'moduleValue', heading: 'Worth'});
    expect(headingOf(mapped, 'moduleValue')).toBe('Worth');
    expect(headingOf(mapped, 'arr')).not.toBe('Worth');
  });

  it('leaves a field without a column', () => {
    const file = new SidebarFile();
    expect(headingOf(file.get('mapField', {field: 'arr', heading: null}), 'arr')).toBeUndefined();
  });

  it('follows a column that was renamed, also after the scores joined', () => {
    const file = SidebarFile.with(['Account', 'Worth', 'ARR'], ['Acme', 1, 2]);
    file.get('mapField', {field: 'arr', heading: 'Worth'});
    file.score();
    file.host.user.type('Accounts!B1', 'Contract');
    expect(headingOf(file.get('look', {}), 'arr')).toBe('Contract');
    file.host.user.type('Accounts!B1', 'Paid');
    expect(headingOf(file.get('look', {}), 'arr')).toBe('Paid');
  });

  it('names the missing heading when two columns were renamed at once', () => {
    const file = SidebarFile.with(['Account', 'Worth', 'People'], ['Acme', 1, 2]);
    file.get('mapField', {field: 'arr', heading: 'Worth'});
    file.host.user.type('Accounts!B1', 'Staff');
    file.host.user.type('Accounts!C1', 'Contract');
    const found = file.get('look', {});
    expect(headingOf(found, 'arr')).toBeUndefined();
    expect(found.issues.map(({message}) => message).join()).toContain('“Worth” was set to');
    file.host.user.type('Accounts!B1', 'Contract');
    file.host.user.type('Accounts!C1', 'People');
    expect(headingOf(file.get('look', {}), 'arr')).toBe('Contract');
  });

  describe('of one tab', () => {
    /** A file with that mapping in its first tab, and a second one in front. */
    function fileWith(...second: (string | number)[][]): SidebarFile {
      const file = SidebarFile.with(['Account', 'Worth', 'ARR'], ['Acme', 1, 2]);
      file.get('mapField', {field: 'arr', heading: 'Worth'});
      file.host.user.fill('Others', second);
      file.host.user.select('Others!A1');
      return file;
    }

    it('says nothing of another with other headings, and is kept beside what is said there', () => {
      const file = fileWith(['Account', 'Owner', 'Worth', 'ARR', 'Deal'], ['Acme', 'Kim', 44, 2, 7]);
      expect(headingOf(file.get('look', {}), 'arr')).toBe('ARR');
      expect(headingOf(file.get('mapField', {field: 'arr', heading: 'Deal'}), 'arr')).toBe('Deal');
      file.host.user.select('Accounts!A1');
      expect(headingOf(file.get('look', {}), 'arr')).toBe('Worth');
      file.host.user.type('Accounts!B1', 'Contract');
      expect(headingOf(file.get('look', {}), 'arr')).toBe('Contract');
      file.host.user.select('Others!A1');
      expect(headingOf(file.get('forgetMapping', {}), 'arr')).toBe('ARR');
      file.host.user.select('Accounts!A1');
      expect(headingOf(file.get('look', {}), 'arr')).toBe('Contract');
    });

    it('holds for one with the same headings, until something else is said there', () => {
      const file = fileWith(['Account', 'Worth', 'ARR', 'Notes'], ['Acme', 44, 2, '']);
      expect(headingOf(file.get('look', {}), 'arr')).toBe('Worth');
      file.host.user.type('Others!B1', 'Paid');
      expect(headingOf(file.get('look', {}), 'arr')).toBe('Paid');
      expect(headingOf(file.get('forgetMapping', {}), 'arr')).toBe('ARR');
      file.host.user.type('Others!B1', 'Worth');
      expect(headingOf(file.get('look', {}), 'arr')).toBe('ARR');
    });
  });

  describe('on a sheet with more headings than a property holds', () => {
    const wide = Array.from({length: 400}, (_, index) => `Custom field ${index} of our CRM export`);
    const rows = table(['Account', 'Worth', ...wide], ['Acme', 1, ...wide.map(() => 1)]);

    it('is kept, and follows a renamed column', () => {
      const file = new SidebarFile(rows);
      expect(headingOf(file.get('mapField', {field: 'arr', heading: 'Worth'}), 'arr')).toBe('Worth');
      file.host.user.type('Accounts!B1', 'Contract');
      expect(headingOf(file.get('look', {}), 'arr')).toBe('Contract');
    });

    it('holds when the sheet grew later', () => {
      const file = new SidebarFile(rows.map((row) => row.slice(0, 2)));
      file.get('mapField', {field: 'arr', heading: 'Worth'});
      file.host.user.fill('Accounts', rows);
      file.score();
      expect(headingOf(file.get('look', {}), 'arr')).toBe('Worth');
    });
  });

  const KEPT = 'expansion-signals.choices';

  it('that cannot be kept up to date stops no scoring, and still holds', () => {
    const file = SidebarFile.with(['Account', 'Worth', 'ARR'], ['Acme', 1, 2]);
    file.get('mapField', {field: 'arr', heading: 'Worth'});
    const kept = () => file.host.workbook.documentProperties.get(KEPT, 0);
    const before = kept();
    const longer = 'w'.repeat(10_000);
    file.host.user.type('Accounts!B1', longer);
    file.score();
    expect(file.tab().values[0]).toContain('Score');
    expect(headingOf(file.get('look', {}), 'arr')).toBe(longer);
    expect(kept()).toBe(before);
  });

  it('is carried by the formula', () => {
    const file = SidebarFile.with(['Account', 'Worth'], ['Acme', 1]);
    file.get('mapField', {field: 'arr', heading: 'Worth'});
    expect(file.get('formula', {}).formula).toMatch(/^=EXPANSION_ASSESS\(.*"arr!?"/);
  });
});

describe('an account', () => {
  it('is found at a glance, which tells when cells change, people’s own or the scores', () => {
    const file = new SidebarFile();
    file.host.user.select('Accounts!C4');
    expect(file.get('glance', {}).tab).toBe(file.tab().name);
    expect(file.get('look', {}).isScored).toBe(false);
    const before = file.get('glance', {});
    expect(before.row).toBe(4);
    expect(file.get('glance', {})).toEqual(before);
    file.host.user.type('Accounts!B2', '123');
    const typed = file.get('glance', {});
    expect(typed.cells).not.toBe(before.cells);
    file.host.run('scorePortfolio');
    const scored = file.get('glance', {});
    file.host.run('scorePortfolio');
    expect(file.get('glance', {}).cells).toBe(scored.cells);
    file.host.user.type(`Accounts!${cellName(1, file.tab().values[0]!.indexOf('Score'))}`, '1');
    expect(file.get('glance', {}).cells).not.toBe(scored.cells);
    file.host.run('scorePortfolio');
    expect(file.get('glance', {}).cells).toBe(scored.cells);
    file.host.run('removeEverything', [], {answers: {alert: 'YES'}});
    expect(file.get('glance', {}).cells).not.toBe(scored.cells);
    file.host.run('buildRanking');
    expect(file.get('glance', {}).row).toBe(0);
  });

  it('is read from the row that is selected', () => {
    const file = new SidebarFile();
    file.host.user.select('Accounts!C4');
    const view = file.get('readAccount', {});
    expect(view).toMatchObject({row: 4, account: 'Account 3'});
    expect(view.factors.reduce((sum, {points}) => sum + points, 0)).toBe(view.score);
    expect(view.factors.reduce((sum, {top}) => sum + top, 0)).toBe(100);
    expect(view.email).not.toBe('');
  });

  it('says what to do next, and how to talk about it', () => {
    const file = SidebarFile.with(
      [...HEADINGS, 'NPS', 'Contact', 'Owner'],
      ['Acme', 48_000, 49, 50, 'Strong', '2027-07-10', 9, 'Kim Lee', 'Ana Ruiz'],
    );
    file.host.user.select('Accounts!A2');
    const view = file.get('readAccount', {});
    expect(view.next).toMatch(/Kim Lee.*by Nov \d+$/);
    expect(view.nextWho).toBe('Ana Ruiz');
    expect(view.objections.map(({label}) => label)).toEqual([
      '“We’re not ready yet.”',
      '“I need budget approval for that.”',
      '“We need to see more value first.”',
      '“We’re happy with what we have.”',
    ]);
    expect(view.objections[3]?.text).toContain('98% of your seats');
    expect(view.guide.map(({label}) => label)).toEqual([
      'Value delivered',
      'Original success criteria',
      'Natural next step',
      'Concerns',
    ]);
    expect(view.coaching).toHaveLength(4);
    expect([...view.objections, ...view.guide, ...view.coaching].every(({text}) => text !== '')).toBe(true);
  });

  it('has nothing to sell while it is defended: no lift, trigger, size, readiness, objection or mail', () => {
    const file = SidebarFile.with(
      [...HEADINGS, 'NPS', 'Reviewing vendors?', 'Seat price'],
      ['Acme', 48_000, 49, 50, 'Strong', '2027-01-10', 9, 'yes', 80],
    );
    file.host.user.select('Accounts!A2');
    const view = file.get('readAccount', {});
    expect(view).toMatchObject({lift: '', sizing: [], subject: '', email: '', objections: []});
    expect(view.facts.map(({label}) => label)).toEqual(['Play', 'Renewal']);
    expect(view.opening).toContain('how things look from your side');
    expect(view.next).toContain('by Nov 23');
    expect(view.guide[2]?.text).toContain('feel good about renewing');
    expect(view.coaching[2]?.text).toContain('Don’t quote or propose');
  });

  it('has no share of an ARR of nothing', () => {
    const file = SidebarFile.with(
      [...HEADINGS, 'Module value'],
      ['Acme', 1e-300, 49, 50, 'Strong', '2027-02-10', 1e14],
    );
    file.host.user.select('Accounts!A2');
    const {sizing} = file.get('readAccount', {});
    expect(sizing).toHaveLength(3);
    expect(JSON.stringify(sizing)).not.toMatch(/Infinity|NaN|of ARR/);
  });

  it('is not there in the heading row, below the accounts and in another tab', () => {
    const file = new SidebarFile();
    for (const cell of ['Accounts!A1', 'Accounts!A50']) {
      file.host.user.select(cell);
      expect(file.refusal('readAccount', {}).message).toContain('isn’t scored');
    }
    file.get('build', {tab: 'ranking', days: 90});
    expect(file.refusal('readAccount', {}).message).toContain('the Accounts tab');
  });

  it('has the score that the sheet gets', () => {
    const file = new SidebarFile();
    file.score();
    const column = file.tab().values[0]?.indexOf('Score') ?? -1;
    for (const row of [2, 3, 4, 5, 6]) {
      file.host.user.select(`Accounts!A${row}`);
      expect(file.get('readAccount', {}).score).toBe(file.tab().values[row - 1]?.[column]);
    }
  });
});

describe('the other tabs of the sidebar', () => {
  it('say whom a plan and a calendar are about, before and after they are built', () => {
    const file = new SidebarFile();
    for (const tab of ['plan', 'calendar'] as const) {
      const preview = () => (tab === 'plan' ? file.get('previewPlan', {}) : file.get('previewCalendar', {days: 90}));
      expect(preview().built).toBe(false);
      expect(preview().who.length).toBeGreaterThan(0);
      expect(file.get('build', {tab, days: 90}).message).not.toBe('');
      expect(preview().built).toBe(true);
    }
    expect(file.tabNames()).toEqual(expect.arrayContaining(['Plan', 'Calendar']));
  });

  it('take the rows that are selected', () => {
    const file = new SidebarFile();
    file.host.user.select('Accounts!A4:A5');
    const {who} = file.get('previewPlan', {});
    expect(who.map(({label}) => label).sort()).toEqual(['Account 3', 'Account 4']);
    file.host.user.select('Accounts!A4');
    expect(file.get('previewPlan', {}).who.length).not.toBe(1);
  });

  it('say of an account with nothing but a past renewal that it is checked first', () => {
    const file = SidebarFile.with(
      ['Account', 'ARR', 'Seats used', 'Seats', 'Renewal date'],
      ['Acme', 9000, 5, 10, 45000],
    );
    expect(file.get('previewPlan', {}).who).toEqual([{label: 'Acme', text: 'check first'}]);
  });

  it('hand over the calendar as a file', () => {
    const {name, text} = new SidebarFile().get('calendarFile', {days: 30});
    expect(name).toBe('expansion-calendar-2026-11-21.ics');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it('open the tabs that are there', () => {
    const file = new SidebarFile();
    expect(file.refusal('openTab', {tab: 'ranking'}).message).not.toBe('');
    for (const [tab, name] of [
      ['settings', 'Settings'],
      ['playbook', 'Playbook'],
    ] as const) {
      file.get('openTab', {tab});
      expect(file.host.workbook.active.sheet.name).toBe(name);
    }
  });

  it('keep model, day and language, and speak it', () => {
    const file = new SidebarFile();
    const chosen = file.get('choose', {language: 'zh', model: 'readiness', asOf: '2026-12-01'});
    expect(chosen.settings).toEqual({language: 'zh', model: 'readiness', asOf: '2026-12-01', today: '2026-11-21'});
    expect(chosen.words['tab-portfolio']).toBe('总览');
    const again = file.get('choose', {language: 'en', model: null, asOf: ''});
    expect(again.settings).toMatchObject({language: 'en', model: 'readiness', asOf: null});
    expect(again.help.bands[0]?.label).toBe('Expansion Priority');
  });

  it('keep the Settings tab in step', () => {
    const file = new SidebarFile();
    file.get('openTab', {tab: 'settings'});
    file.get('choose', {language: 'zh', model: 'readiness', asOf: null});
    const values = file.tab('Settings').values.flat();
    expect(values).toEqual(expect.arrayContaining(['中文', '增购就绪度']));
    expect(file.get('open', {}).settings).toMatchObject({language: 'zh', model: 'readiness'});
  });

  it('have a row again where somebody deleted it', () => {
    const file = new SidebarFile();
    file.get('openTab', {tab: 'settings'});
    for (const key of ['language', 'statusWords']) {
      const row = file.tab('Settings').values.findIndex((cells) => cells.includes(key));
      file.host.user.deleteRows('Settings', row + 1);
    }
    file.get('choose', {language: 'zh', model: null, asOf: null});
    file.get('answerStatus', {word: 'zombie', meaning: 'former'});
    expect(file.get('open', {}).settings.language).toBe('zh');
    expect(file.tab('Settings').displays.flat()).toContain('zombie = former');
    file.get('choose', {language: 'en', model: null, asOf: null});
    expect(file.get('open', {}).settings.language).toBe('en');
  });

  it('explain the numbers of the Settings tab, and ours while they do not add up', () => {
    const file = new SidebarFile();
    file.get('openTab', {tab: 'settings'});
    const {values} = file.tab('Settings');
    const row = values.findIndex((cells) => cells.includes('bands.0.from') || cells.includes('bands.Hot.from'));
    file.host.user.type(`Settings!B${row + 1}`, '80');
    expect(file.get('open', {}).help.bands[0]?.text).toContain('80–100');
    file.host.user.type(`Settings!B${row + 1}`, 'plenty');
    const opened = file.get('open', {});
    expect(opened.help.bands[0]?.text).toContain('75–100');
    expect(opened.look).toMatchObject({state: 'unreadable', message: expect.stringContaining('Settings!B')});
  });

  it('explain bands, factors and guardrails from the playbook', () => {
    const {bands, factors, guardrails} = new SidebarFile().get('open', {}).help;
    expect(bands.map(({text}) => text.split(':')[0])).toEqual([
      '75–100',
      '50 to under 75',
      '25 to under 50',
      '0 to under 25',
    ]);
    expect(factors).toHaveLength(5);
    expect(factors[0]?.text).toContain('over 90%: 25');
    expect(guardrails.map(({label}) => label).join(', ')).toBe(
      '❔ Needs data, 🛡️ Defend first, ⏸️ Adopt first, ⚠️ Fix first, 📞 Reconnect first',
    );
  });
});

describe('every call', () => {
  const CALLS: readonly [CallName, Record<string, unknown>][] = [
    ['open', {}],
    ['look', {}],
    ['glance', {}],
    ['readAccount', {}],
    ['previewPlan', {}],
    ['previewCalendar', {days: 90}],
    ['formula', {}],
    ['calendarFile', {days: 90}],
    ['startRun', {}],
  ];

  it.each(CALLS)('%s answers in words when the sheet cannot be read', (name, payload) => {
    for (const rows of [null, [['nothing'], ['to'], ['score']]]) {
      const answer = new SidebarFile(rows).answer(name, payload as never);
      if (!answer.ok) expect(answer.message).toMatch(/[.!?]$/);
      else expect(['open', 'look', 'glance']).toContain(name);
    }
  });

  it.each(CALLS)('%s takes at most forty service calls', (name, payload) => {
    const file = new SidebarFile();
    file.host.user.select('Accounts!A3');
    file.answer(name, payload as never);
    expect(file.host.calls).toBeLessThanOrEqual(40);
  });
});
