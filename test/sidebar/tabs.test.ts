/** @jest-environment jsdom */
import {ACCOUNT, OPENED, PREVIEW} from './answers-given';
import {ok, Page, type Replies, refused, settled} from './page';

function opened(replies: Replies = {}): Promise<Page> {
  const previews = {previewPlan: ok(PREVIEW), previewCalendar: ok(PREVIEW)};
  return Page.opened({
    readAccount: ok(ACCOUNT),
    ...previews,
    build: ok({message: 'Built.'}),
    openTab: ok({}),
    ...replies,
  });
}

function press(page: Page, key: string): void {
  page.find('[role=tab][aria-selected=true]').dispatchEvent(new KeyboardEvent('keydown', {key}));
}

describe('the tabs', () => {
  it.each([
    ['ArrowRight', 'tab-account'],
    ['ArrowLeft', 'tab-settings'],
    ['End', 'tab-settings'],
    ['Home', 'tab-portfolio'],
    ['x', 'tab-portfolio'],
  ])('%s goes to %s', async (key, tab) => {
    const page = await opened();
    press(page, key);
    expect(page.find('[role=tab][aria-selected=true]').id).toBe(tab);
  });

  it('show one panel, and let the keyboard in at one tab', async () => {
    const page = await opened();
    press(page, 'End');
    const panels = Array.from(document.querySelectorAll<HTMLElement>('[role=tabpanel]'));
    expect(panels.filter(({hidden}) => !hidden).map(({id}) => id)).toEqual(['settings']);
    const tabs = Array.from(document.querySelectorAll<HTMLElement>('[role=tab]'));
    expect(tabs.filter(({tabIndex}) => tabIndex === 0).map(({id}) => id)).toEqual(['tab-settings']);
    expect(document.activeElement?.id).toBe('tab-settings');
    expect(page.find('#run').hidden).toBe(true);
  });
});

describe('the account', () => {
  it('is read when its tab is opened, on the button and on focus', async () => {
    const page = await opened();
    await page.click('#tab-account');
    expect(page.text('#account')).toContain('Acme');
    await page.click('#read-row');
    await page.focus();
    expect(page.names().filter((name) => name === 'readAccount')).toHaveLength(3);
  });

  it('follows the selection, and is read once while nothing changes', async () => {
    let glance = {row: 2, tab: 'Accounts', isScored: false, cells: 'same'};
    const page = await opened({glance: () => ok(glance)});
    await page.click('#tab-account');
    const reads = async () => {
      await page.focus();
      return page.names().filter((name) => name === 'readAccount').length;
    };
    const first = await reads();
    expect(await reads()).toBe(first);
    glance = {row: 5, tab: 'Accounts', isScored: false, cells: 'same'};
    expect(await reads()).toBe(first + 1);
    glance = {row: 5, tab: 'Accounts', isScored: false, cells: 'another'};
    expect(await reads()).toBe(first + 2);
  });

  it('follows a selection that is made while it is looking', async () => {
    let row = 2;
    const page = await opened({glance: () => ok({row, tab: 'Accounts', isScored: false, cells: 'same'})});
    await page.click('#tab-account');
    const look = () => window.dispatchEvent(new Event('focus'));
    look();
    await settled();
    const read = page.names().filter((name) => name === 'readAccount').length;
    page.hold();
    look();
    row = 5;
    look();
    await page.release();
    expect(page.names().filter((name) => name === 'readAccount')).toHaveLength(read + 1);
  });

  it('answers what would be if, without another call', async () => {
    const page = await opened();
    await page.click('#tab-account');
    const calls = page.calls.length;
    expect(page.text('#what-if-answer')).toBe('');
    await page.click('#what-if-0');
    expect(page.text('#what-if-answer')).toBe(ACCOUNT.whatIfs[0]?.text);
    await page.click('#what-if-1');
    expect(page.text('#what-if-answer')).toBe(ACCOUNT.whatIfs[1]?.text);
    expect(page.find('#what-if-0').getAttribute('aria-pressed')).toBe('false');
    expect(page.find('#what-if-1').getAttribute('aria-pressed')).toBe('true');
    expect(page.calls).toHaveLength(calls);
  });

  it('stays untouched when it is read again as it was', async () => {
    const page = await opened();
    await page.click('#tab-account');
    const shown = page.find('.score');
    await page.click('#read-row');
    expect(page.find('.score')).toBe(shown);
    page.reply('readAccount', ok({...ACCOUNT, score: 60}));
    await page.click('#read-row');
    expect(page.text('.score')).toBe('60');
  });

  it('is not read on focus while another tab is open', async () => {
    const page = await opened();
    await page.focus();
    expect(page.names()).not.toContain('readAccount');
  });

  it('shows points, evidence, sizing, cautions and what to write', async () => {
    const page = await opened();
    await page.click('#tab-account');
    for (const part of ['85', '25 / 25', 'no feature request data', '48,700', 'check the champion', 'Room to grow'])
      expect(page.text('#account')).toContain(part);
    const bars = Array.from(document.querySelectorAll<HTMLElement>('.factors i'), ({style}) => style.width);
    expect(bars).toEqual(['100%', '0%']);
  });

  it('shows what to do next, objections with answers, the conversation and coaching', async () => {
    const page = await opened();
    await page.click('#tab-account');
    const conversation = ['What happens when 20 people join?', 'Concerns', 'Check the numbers.'];
    for (const part of ['Write to Ana, by Nov 23', 'Maya Lindqvist', ...conversation])
      expect(page.text('#account')).toContain(part);
  });

  it('leaves out what there is nothing to say about', async () => {
    const nothing = {sizing: [], subject: '', email: '', objections: [], nextWho: ''};
    const page = await opened({readAccount: ok({...ACCOUNT, ...nothing})});
    await page.click('#tab-account');
    for (const part of ['Expansion potential per year', 'Email', 'Objections'])
      expect(page.text('#account')).not.toContain(part);
    expect(page.text('#account')).toContain('Opening line');
  });

  it('marks a score that a guardrail overrides', async () => {
    const page = await opened({readAccount: ok({...ACCOUNT, overridden: true, priority: '🛡️ Defend first'})});
    await page.click('#tab-account');
    expect(page.text('.score')).toBe('85*');
    expect(page.text('#account')).toContain('Guardrail: 🛡️ Defend first');
  });

  it('says what to do when the row isn’t an account', async () => {
    const page = await opened({readAccount: refused('Row 1 isn’t an account.')});
    await page.click('#tab-account');
    expect(page.text('#account')).toContain('Row 1 isn’t an account.');
    page.reply('readAccount', ok(ACCOUNT));
    await page.click('#read-row');
    expect(page.text('#account')).toContain('Acme');
  });

  it('copies the opening line', async () => {
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: async (text: string) => void written.push(text)},
    });
    const page = await opened();
    await page.click('#tab-account');
    await page.click('[aria-label="Copy: Opening line"]');
    await page.click('[aria-label="Copy: Email"]');
    expect(written).toEqual([ACCOUNT.opening, `${ACCOUNT.subject}\n\n${ACCOUNT.email}`]);
    expect(page.text('#status')).toBe('Copied');
  });

  it('says so when nothing can be copied', async () => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    document.execCommand = () => false;
    const page = await opened();
    await page.click('#tab-account');
    await page.click('[aria-label="Copy: Opening line"]');
    expect(page.text('#status')).toContain('by hand');
    expect(document.querySelectorAll('body > textarea')).toHaveLength(0);
  });
});

describe('plan and calendar', () => {
  it.each(['plan', 'calendar'] as const)('%s says who is in, builds, and then leads to the tab', async (tab) => {
    const page = await opened();
    await page.click(`#tab-${tab}`);
    expect(page.text(`#${tab}`)).toContain('Acme');
    expect(page.has(`#go-${tab}`)).toBe(false);
    page.reply(tab === 'plan' ? 'previewPlan' : 'previewCalendar', ok({...PREVIEW, built: true}));
    await page.click(`#build-${tab}`);
    expect(page.calls).toContainEqual(['build', {tab, days: 90}]);
    expect(page.text('#status')).toBe('Built.');
    await page.click(`#go-${tab}`);
    expect(page.calls.at(-1)).toEqual(['openTab', {tab}]);
  });

  it('calendar takes 30 days', async () => {
    const page = await opened();
    await page.click('#tab-calendar');
    await page.choose('#days', '30');
    await page.click('#build-calendar');
    expect(page.calls).toContainEqual(['build', {tab: 'calendar', days: 30}]);
  });

  it('does not build for nobody', async () => {
    const page = await opened({previewPlan: ok({...PREVIEW, who: []})});
    await page.click('#tab-plan');
    expect((page.find('#build-plan') as HTMLButtonElement).disabled).toBe(true);
  });

  it('calendar comes as a file', async () => {
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:calendar';
    URL.revokeObjectURL = () => {};
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    const page = await opened({calendarFile: ok({name: 'calendar.ics', text: 'BEGIN:VCALENDAR'})});
    await page.click('#tab-calendar');
    await page.click('#ics');
    expect(saved).toEqual(['calendar.ics']);
  });
});

describe('settings', () => {
  const changed = ok({...OPENED, settings: {...OPENED.settings, asOf: '2026-12-01'}});

  it.each([
    ['#model', 'readiness', {language: null, model: 'readiness', asOf: null}],
    ['#language', 'zh', {language: 'zh', model: null, asOf: null}],
    ['#as-of', '2026-12-01', {language: null, model: null, asOf: '2026-12-01'}],
  ])('%s becomes %s', async (field, value, sent) => {
    const page = await opened({choose: changed});
    await page.click('#tab-settings');
    await page.choose(field, value);
    expect(page.calls.at(-1)).toEqual(['choose', sent]);
  });

  it('go back to today', async () => {
    const page = await opened({open: changed, choose: ok(OPENED)});
    await page.click('#tab-settings');
    await page.click('#as-of-today');
    expect(page.calls.at(-1)).toEqual(['choose', {language: null, model: null, asOf: ''}]);
    expect(page.has('#as-of-today')).toBe(false);
  });

  it('show the formula to paste', async () => {
    const page = await opened({formula: ok({formula: '=EXPANSION_ASSESS(A1:F1)', note: 'Paste it.'})});
    await page.click('#tab-settings');
    await page.click('#show-formula');
    expect((page.find('#formula') as HTMLTextAreaElement).value).toBe('=EXPANSION_ASSESS(A1:F1)');
  });

  it('take back the last run and read everything anew', async () => {
    const page = await opened({undo: ok({message: 'Undone.'})});
    await page.click('#tab-settings');
    await page.click('#undo');
    expect(page.names().slice(-2)).toEqual(['undo', 'open']);
    expect(page.text('#status')).toBe('Undone.');
  });

  it('remove everything only after a second click', async () => {
    const page = await opened({removeEverything: ok({message: 'Gone.'})});
    await page.click('#tab-settings');
    await page.click('#remove');
    expect(page.names()).not.toContain('removeEverything');
    expect(document.activeElement?.id).toBe('remove-no');
    await page.click('#remove-no');
    expect(page.has('#remove-yes')).toBe(false);
    await page.click('#remove');
    await page.click('#remove-yes');
    expect(page.names()).toContain('removeEverything');
    expect(page.text('#status')).toBe('Gone.');
  });
});
