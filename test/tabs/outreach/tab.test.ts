import fc from 'fast-check';
import type {Account} from '../../../src/core/account';
import {assessPortfolio} from '../../../src/core/portfolio';
import type {TypedStep} from '../../../src/core/schedule/step';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {type Language, WORDS} from '../../../src/playbook/words';
import {readTyped} from '../../../src/tabs/kept/read-typed';
import type {TabModel, TabValue} from '../../../src/tabs/model';
import {outreachFrom} from '../../../src/tabs/outreach/build';
import {isSent, OUTREACH, OUTREACH_COLUMNS, type OutreachColumn} from '../../../src/tabs/outreach/line';
import {outreachTab} from '../../../src/tabs/outreach/tab';
import {anyAccounts} from '../../any-account';
import {AS_OF, healthyAccount, on, PLAYBOOK, said, YES} from '../../builders';
import {tries} from '../../tries';
import {cellsOf} from '../cells-of';
import {schedulesFor} from '../scheduled';

interface Change {
  readonly language?: Language;
  readonly before?: readonly (readonly TabValue[])[];
  /** What people typed beside the step that the mail opens. */
  readonly said?: TypedStep;
}

function tabOf(accounts: readonly Account[], {language = 'en', before = [], said}: Change = {}): TabModel {
  const words = WORDS[language];
  const schedules = schedulesFor(assessPortfolio(accounts, AS_OF, PLAYBOOK));
  const typed = readTyped(before, OUTREACH, words);
  if (typed === null) throw new Error('The tab is lost.');
  const ofOpening = {of: () => said ?? null};
  const mails = outreachFrom(schedules, {scripts: SCRIPTS[language], words, typed: ofOpening});
  return outreachTab(mails, {words, accounts, before: typed.rows});
}

const at = (name: OutreachColumn) => OUTREACH_COLUMNS.indexOf(name);

function rowOf(tab: TabModel, account: string): Record<OutreachColumn, TabValue> {
  const row = tab.cells.find((cells) => cells[0]?.value === account);
  if (row === undefined) throw new Error(`No row of ${account}.`);
  return Object.fromEntries(OUTREACH_COLUMNS.map((name) => [name, row[at(name)]?.value ?? null])) as never;
}

const HOT = {utilization: 1, growth: 'Strong', featureRequests: {count: 2, items: ['SSO']}, owner: 'Ana'} as const;

function hot(fields: Partial<Account> = {}): Account {
  return healthyAccount({...HOT, account: 'Acme', contact: 'Kim Lee', contactEmail: 'kim@acme.test', ...fields});
}

it('a mail merge finds its headings in the first row', () => {
  const [headings] = tabOf([hot()]).cells;
  expect(headings?.map(({value}) => value).slice(0, 11)).toEqual([
    ...['Account', 'Owner', 'Contact', 'Email', 'First name', 'Trigger'],
    ...['Subject', 'Body', 'Send by', 'Status', 'Notes'],
  ]);
});

describe('whom a call comes first for', () => {
  it.each<[string, Partial<Account>]>([
    ['somebody who reviews vendors', {vendorReview: YES}],
    ['an open issue', {openIssue: said('Search is slow')}],
  ])('%s has no address to merge, and the call’s opening', (_, fields) => {
    const row = rowOf(tabOf([hot(fields)]), 'Acme');
    expect(row).toMatchObject({email: null, status: 'Call, don’t email', followUp: null});
    expect(String(row.body)).not.toMatch(/^Hi /);
  });

  it('names the open issue in quotes', () => {
    expect(rowOf(tabOf([hot({openIssue: said('Search is slow')})]), 'Acme').body).toContain('“Search is slow”');
  });
});

describe('a promotion', () => {
  const promoted = {
    championPromoted: on('2026-11-18'),
    seatsUsed: 40,
    utilization: null,
    growth: null,
    featureRequests: {count: 1, items: []},
  } as const;

  it('is congratulated on to whom it happened', () => {
    const {body, firstName} = rowOf(tabOf([hot({...promoted, champion: 'Kim Lee'})]), 'Acme');
    expect([firstName, body]).toEqual(['Kim', expect.stringContaining('Congratulations on your new role!')]);
  });

  it('of somebody else is spoken of in the third person', () => {
    const {body, firstName} = rowOf(tabOf([hot({...promoted, champion: 'Ravi Menon'})]), 'Acme');
    expect([firstName, body]).toEqual([
      'Kim',
      expect.stringContaining('Please congratulate Ravi Menon for me on the new role'),
    ]);
    expect(String(body)).not.toContain('your new role');
  });
});

describe('written again', () => {
  function typed(tab: TabModel, change: Partial<Record<OutreachColumn, TabValue>>): TabValue[][] {
    const values = cellsOf(tab);
    for (const [name, value] of Object.entries(change)) values[1]![at(name as OutreachColumn)] = value ?? null;
    return values;
  }

  it('unchanged, it is the same', () => {
    const tab = tabOf([hot()]);
    expect(tabOf([hot()], {before: cellsOf(tab)}).cells).toEqual(tab.cells);
  });

  it('status, notes and a rewritten mail stay, in the words of the language', () => {
    const before = typed(tabOf([hot()]), {status: 'Sent', notes: 'asked twice', body: 'Hi Kim, lunch?'});
    expect(rowOf(tabOf([hot()], {before}), 'Acme')).toMatchObject({
      status: 'Sent',
      notes: 'asked twice',
      body: 'Hi Kim, lunch?',
    });
    expect(rowOf(tabOf([hot()], {before, language: 'zh'}), 'Acme')).toMatchObject({
      status: '已发送',
      notes: 'asked twice',
    });
  });

  it('an account that is no longer written to keeps what was typed, but no address', () => {
    const before = typed(tabOf([hot()]), {notes: 'asked twice'});
    const bolt = hot({account: 'Bolt', row: 3});
    const once = tabOf([bolt], {before});
    expect(rowOf(once, 'Acme')).toMatchObject({notes: 'asked twice', email: null});
    expect(rowOf(tabOf([hot(), bolt], {before: cellsOf(once)}), 'Acme')).toMatchObject({
      notes: 'asked twice',
      email: 'kim@acme.test',
    });
  });

  it('an address that people typed is there again when the account is', () => {
    const before = typed(tabOf([hot()]), {email: 'lee@acme.test', contact: 'Ann Lee'});
    const bolt = hot({account: 'Bolt', row: 3});
    let away = tabOf([bolt], {before});
    for (let runs = 0; runs < 2; runs += 1) away = tabOf([bolt], {before: cellsOf(away)});
    expect(rowOf(away, 'Acme')).toMatchObject({email: null, contact: 'Ann Lee'});
    const back = tabOf([hot(), bolt], {before: cellsOf(away)});
    expect(rowOf(back, 'Acme')).toMatchObject({email: 'lee@acme.test', contact: 'Ann Lee'});
    expect(rowOf(tabOf([hot(), bolt], {before: cellsOf(back)}), 'Acme').email).toBe('lee@acme.test');
  });

  it.each<[status: TypedStep['status'], account: Partial<Account>, shown: string | undefined]>([
    ['todo', {}, 'To send'],
    ['doing', {}, 'To send'],
    ['done', {}, 'Sent'],
    ['skipped', {}, undefined],
    ['doing', {vendorReview: YES}, 'Call, don’t email'],
    ['done', {vendorReview: YES}, undefined],
  ])('where its step is %s for %o, it says %s', (status, account, shown) => {
    const tab = tabOf([hot(account)], {said: {status, owner: null, due: null}});
    expect(tab.cells[1]?.[at('status')]?.value).toBe(shown);
  });

  it('whose mail was sent is told', () => {
    const rows = readTyped(typed(tabOf([hot()]), {status: 'Replied'}), OUTREACH, WORDS.en)?.rows ?? [];
    expect(rows.filter(isSent).map(({identity}) => identity)).toEqual(['Acme']);
  });
});

it('no mail has a hole, says a sentence twice or glues a customer’s words into one', () => {
  fc.assert(
    fc.property(anyAccounts(), (accounts) => {
      for (const row of tabOf(accounts).cells.slice(1)) {
        const body = String(row[at('body')]?.value ?? '');
        expect(body).not.toMatch(/undefined|null|NaN|\{(?!odd\})|\[|\|| {2}| [,.;:!?]/);
        const sentences = body.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 20);
        expect(new Set(sentences).size).toBe(sentences.length);
      }
    }),
    {numRuns: tries(15)},
  );
});
