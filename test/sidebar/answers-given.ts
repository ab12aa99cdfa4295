import type {AccountView, Look, Meeting, Opened, Preview, RunProgress, RunResult} from '../../src/api';
import {SIDEBAR} from '../../src/playbook/words/en/sidebar';

/** An account sheet that is ready to be scored; a test overrides what it is about. */
export const LOOK: Look = {
  state: 'ready',
  message: '',
  tab: 'Accounts',
  headerRow: 1,
  accounts: 40,
  leftOut: [],
  columns: [
    {field: 'account', label: 'Account', heading: 'Client', confidence: 1, isGuess: false, reason: 'exact match'},
    {field: 'arr', label: 'ARR', heading: 'Worth', confidence: 0.8, isGuess: false, reason: 'the heading says “worth”'},
  ],
  questions: [],
  unused: ['Shoe size'],
  headings: ['Client', 'Worth', 'Shoe size'],
  confirmed: 0,
  readings: [],
  issues: [],
  issueCount: 0,
  warnings: [],
  shortFilter: '',
  isScored: false,
  run: null,
};

export const OPENED: Opened = {
  words: Object.fromEntries(
    Object.entries(SIDEBAR).flatMap(([key, text]) => (key.startsWith('ui-') ? [[key.slice(3), text]] : [])),
  ),
  settings: {language: 'en', model: 'expansion', asOf: null, today: '2026-11-21'},
  fields: [
    {id: 'account', label: 'Account'},
    {id: 'arr', label: 'ARR'},
    {id: 'owner', label: 'CSM'},
  ],
  help: {
    bands: [{label: '🔥 Hot', text: '75–100: Engage this week'}],
    factors: [{label: 'Usage ceiling', text: 'over 90 % 25'}],
    guardrails: [{label: '🛡️ Defend first', text: 'They review vendors.'}],
  },
  look: LOOK,
};

export const PROGRESS: RunProgress = {token: 'token-1', done: 1000, rows: 2500, soFar: '3 hot, 5 warm so far'};

export const RESULT: RunResult = {
  tab: 'Accounts',
  message: '40 accounts scored.',
  shortFilter: '',
  older: '',
  bands: [{label: '🔥 Hot', count: 13, arr: '2,807,800', share: 1, fill: '#bf5000'}],
  figures: [{label: 'Weighted pipeline', value: '493,602', note: 'of 1,093,940 in targets'}],
  week: [{account: 'Acme', row: 7, says: 'Open the conversation.'}],
  weekMore: 'and 3 more',
  moved: ['No account moved.'],
};

export const ACCOUNT: AccountView = {
  row: 7,
  account: 'Acme',
  score: 85,
  band: '🔥 Hot',
  fill: '#bf5000',
  text: '#ffffff',
  priority: 'Engage this week',
  overridden: false,
  verdict: 'Expansion: Yes · now',
  range: 'Possible range 85–100; 85 % of it rests on data.',
  factors: [
    {label: 'Usage ceiling', points: 25, top: 25, evidence: '95 % used', hasData: true},
    {label: 'Feature requests', points: 0, top: 15, evidence: 'no feature request data', hasData: false},
  ],
  next: 'Write to Ana, by Nov 23',
  nextWho: 'Maya Lindqvist',
  why: 'Speaks for it: 95 % used.',
  lift: '',
  whatIfs: [
    {label: 'What if the issue were solved?', text: 'Score 60 → 85, band Warm → Hot.'},
    {label: 'What if seats cost 10% more?', text: 'Score stays 60.'},
  ],
  facts: [{label: 'Offer', value: 'Capacity', note: ''}],
  sizing: [{label: 'Target', value: '48,700', note: '101 % of ARR'}],
  cautions: ['The people changed: check the champion.'],
  opening: 'You are close to full.',
  subject: 'Room to grow',
  email: 'Hi Ana,\n\nYou are close to full.',
  objections: [{label: '“We’re happy with what we have.”', text: '“What happens when 20 people join?”'}],
  guide: [{label: 'Concerns', text: '“What’s holding you back?”'}],
  coaching: [{label: 'Before the call', text: 'Check the numbers.'}],
};

export const PREVIEW: Preview = {
  summary: '2 accounts get a plan.',
  who: [{label: 'Acme', text: 'Expansion'}],
  more: '',
  built: false,
};

const NO_DECISION = {line: 0, state: '', decision: '', owner: 'Kim', due: '', dueSays: '', status: 'open', note: ''};

/** A meeting with an open decision of an earlier one, an account that moved, and a question about all accounts. */
export const MEETING: Meeting = {
  tab: 'Accounts',
  message: 'Meeting started.',
  scope: 'Since the meeting on Nov 7, 2026',
  items: [
    {
      ...{part: 'open since Nov 7', isEarlier: true, account: 'Acme', row: 7, priority: '🛡️ Defend first'},
      figures: [{label: 'Score', value: '27*', note: '🟡 Nurture'}],
      moved: 'No significant score change on record since Nov 7.',
      next: 'Retention call, by Dec 2',
      question: 'Which of our executives will call them?',
      decision: {...NO_DECISION, line: 31, state: 'as read', account: 'Acme', dueSays: 'next week', decision: 'Defend'},
    },
    {
      ...{
        part: 'moved',
        isEarlier: false,
        account: 'Bolt',
        row: 9,
        priority: 'Engage this week',
        figures: [],
        next: '',
      },
      ...{moved: 'Since Nov 7: 57 → 50 (timing Good → Poor −7).', question: ''},
      decision: {...NO_DECISION, account: 'Bolt'},
    },
    {
      ...{part: 'for decision', isEarlier: false, account: '40 accounts', row: 0, priority: '', figures: []},
      ...{next: '', moved: '', question: 'Nothing sized: who’ll add prices and seats?'},
      decision: {...NO_DECISION, line: 33, state: 'as read too', account: '40 accounts', decision: 'Later, maybe'},
    },
  ],
  decisions: ['Pursue', 'Hold', 'Defend', 'Drop', 'Escalate'].map((id) => ({id, label: id})),
  statuses: [
    {id: 'open', label: 'Open'},
    {id: 'done', label: 'Done'},
    {id: 'dropped', label: 'Dropped'},
  ],
};
