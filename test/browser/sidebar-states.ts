import {readFileSync} from 'node:fs';
import type {BrowserContextOptions, Page} from 'playwright-core';
import type {CallName, Look} from '../../src/api';
import {ACCOUNT, LOOK, MEETING, OPENED, PREVIEW, PROGRESS, RESULT} from '../sidebar/answers-given';
import {findings} from './accessibility';
import type {Workbench} from './page';

/** What the server answers to each call; a call without an answer is left waiting, `null` fails. */
type Replies = Partial<Record<CallName, object | null>>;

interface State {
  readonly state: string;
  readonly replies: Replies;
  /** What a person does first. */
  readonly act?: (page: Page) => Promise<void>;
  /** A text that is then on the page. */
  readonly shows: string;
}

const LONG = 'Everlasting-Name-Of-A-Customer-'.repeat(320);

const LARGE: Look = {...LOOK, accounts: 10_000};

/** Everything there can be to settle before scoring, with texts as long as cells can be. */
const CROWDED: Look = {
  ...LARGE,
  tab: LONG,
  columns: [
    ...LOOK.columns,
    {field: 'owner', label: 'CSM', heading: LONG, confidence: 0.6, isGuess: true, reason: 'the heading says “owner”'},
  ],
  questions: [
    {
      heading: 'Health',
      candidates: [{id: 'arr', label: 'ARR'}],
      reason: 'letters: which is best?',
      statuses: [],
      missing: false,
    },
  ],
  issues: Array.from({length: 40}, (_, row) => ({
    cell: `Accounts!F${row + 2}`,
    row: row + 2,
    column: 6,
    message: `ARR (Accounts!F${row + 2}) says "${LONG.slice(0, 60)}". Enter an amount such as 48000 or $48K.`,
  })),
  issueCount: 4000,
  warnings: [
    'Some scores are beside the wrong accounts: rows were sorted, moved, or replaced, but the score columns weren’t. Score again so each score is back beside its account.',
  ],
  shortFilter:
    'Your filter doesn’t include the score columns. Extend it to column BL before you sort, or the scores won’t move with their rows.',
  run: {token: 'token-1', done: 4000, rows: 10_000, soFar: '31 hot, 500 warm so far'},
};

const opened = (look: Look) => ({...OPENED, look});
const press = (name: string) => (page: Page) => page.getByRole('button', {name, exact: true}).first().click();
const panel = (name: string) => (page: Page) => page.getByRole('tab', {name, exact: true}).click();

const STATES: readonly State[] = [
  {state: 'loading', replies: {}, shows: 'Reading your spreadsheet'},
  {
    state: 'an empty file',
    replies: {open: opened({...LOOK, state: 'empty', message: 'Nothing here yet.'})},
    shows: 'Try it with sample accounts',
  },
  {
    state: 'a sheet that cannot be read',
    replies: {open: opened({...LOOK, state: 'unreadable', message: `No column of "${LONG}" names the account.`})},
    shows: 'names the account',
  },
  {state: 'a failing server', replies: {open: null}, shows: 'Authorization is required'},
  {state: 'much to settle, and a run that stopped', replies: {open: opened(CROWDED)}, shows: 'Extend the filter'},
  {
    state: 'scoring 10,000 accounts',
    replies: {open: opened(LARGE), startRun: {...PROGRESS, done: 4000, rows: 10_000}},
    act: press('Score portfolio'),
    shows: '4,000 of 10,000 accounts',
  },
  {
    state: 'a run that failed half way',
    replies: {open: opened(LARGE), startRun: {...PROGRESS, done: 4000, rows: 10_000}, stepRun: null},
    act: press('Score portfolio'),
    shows: 'Authorization is required',
  },
  {
    state: 'a result',
    replies: {
      open: opened(LOOK),
      startRun: {...PROGRESS, done: 40, rows: 40},
      finishRun: {
        ...RESULT,
        shortFilter: CROWDED.shortFilter,
        week: [{account: LONG, row: 7, says: 'Open the conversation.'}],
      },
    },
    act: press('Score portfolio'),
    shows: 'What moved',
  },
  {
    state: 'an account',
    replies: {open: opened(LOOK), readAccount: {...ACCOUNT, account: LONG, email: LONG}},
    act: panel('Account'),
    shows: 'Opening line',
  },
  {
    state: 'a plan to build',
    replies: {open: opened(LOOK), previewPlan: {...PREVIEW, who: [{label: LONG, text: 'Expansion'}]}},
    act: panel('Plan'),
    shows: '2 accounts get a plan.',
  },
  {
    state: 'a meeting',
    replies: {
      open: opened(LOOK),
      readMeeting: {...MEETING, items: [{...MEETING.items[0], account: LONG, question: LONG}, ...MEETING.items]},
    },
    act: async (page) => {
      await panel('Meeting')(page);
      await press('Continue meeting')(page);
    },
    shows: '1 of 4: open since Nov 7',
  },
  {state: 'settings', replies: {open: opened(LOOK)}, act: panel('Settings'), shows: 'Undo'},
];

const LOOKS: readonly {readonly look: string; readonly options: BrowserContextOptions}[] = [
  {look: 'light', options: {colorScheme: 'light', viewport: {width: 300, height: 640}}},
  {look: 'dark', options: {colorScheme: 'dark', viewport: {width: 300, height: 640}}},
  {look: 'at 200 % zoom', options: {viewport: {width: 150, height: 320}, deviceScaleFactor: 2}},
];

/** The page that is pushed to Google, alone in a real browser, with a server that answers as told. */
export function trySidebarStates(workbench: Workbench): void {
  // Each state in one look, the looks in turn: all of them with all took three minutes of every test run.
  describe.each(LOOKS)('$look', ({look, options}) => {
    let page: Page;
    let body = '';
    const mistakes: string[] = [];
    beforeAll(async () => {
      page = await workbench.blank(options);
      page.on('pageerror', (error) => mistakes.push(error.message));
      await page.route('**/*', (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body}));
    });
    afterAll(() => page.context().close());

    const states = STATES.filter((_, index) => LOOKS[index % LOOKS.length]!.look === look);
    it.each(states)('shows $state: nothing cut off, nothing serious to find', async ({replies, act, shows}) => {
      body = sidebarAnswering(replies);
      await page.goto('http://sidebar.test/');
      await act?.(page);
      await page.getByText(shows).first().waitFor();
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
      expect(await findings({page})).toEqual([]);
      expect(mistakes.splice(0)).toEqual([]);
    });
  });
}

/** The page, behind a script that gives it Google's bridge with those answers. */
function sidebarAnswering(replies: Replies): string {
  const answers = JSON.stringify(replies).replace(/</g, '\\u003c');
  return readFileSync('dist/Sidebar.html', 'utf8').replace(
    '<head>',
    () => `<head><script>(${answering})(${answers})</script>`,
  );
}

/** Runs in the page, before its own script: Google's bridge with those answers. */
function answering(replies: Record<string, object | null>): void {
  const runner = (success: (answer: unknown) => void, failure: (error: Error) => void): unknown => ({
    withSuccessHandler: (handler: (answer: unknown) => void) => runner(handler, failure),
    withFailureHandler: (handler: (error: Error) => void) => runner(success, handler),
    sidebarCall: (name: string) => {
      const reply = replies[name];
      if (reply === undefined) return;
      setTimeout(() => {
        if (reply === null) failure(new Error('Authorization is required'));
        else success({ok: true, value: reply});
      });
    },
  });
  Object.assign(window, {
    google: {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
      },
    },
  });
}
