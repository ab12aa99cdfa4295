import fc from 'fast-check';
import type {Account} from '../../../src/core/account';
import {addDays} from '../../../src/core/day';
import {identitiesOf} from '../../../src/core/identity';
import {assessPortfolio} from '../../../src/core/portfolio';
import type {Language} from '../../../src/playbook/languages';
import type {Words} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {readTyped} from '../../../src/tabs/kept/read-typed';
import {type Decision, decisionsOf, MEETING_DECISIONS, steeringOf} from '../../../src/tabs/meeting/decisions';
import {DECISION, type DecisionColumn} from '../../../src/tabs/meeting/layout';
import type {TabModel, TabValue} from '../../../src/tabs/model';
import {AS_OF, healthyAccount, PLAYBOOK} from '../../builders';
import {tries} from '../../tries';
import {cellsOf} from '../cells-of';
import {MEETING, MEETING_ACCOUNTS} from '../meeting';
import {linesOf, meetingPage, typedIn} from './page';

function portfolioOn(day: string, accounts = MEETING_ACCOUNTS) {
  return assessPortfolio([...accounts], day, PLAYBOOK);
}

/** The first row, from 0, of the decisions. */
function headOf(cells: readonly (readonly TabValue[])[], language: Language = 'en'): number {
  return cells.findIndex(([first]) => first === WORDS[language]['meeting-col-account']);
}

function rowOf(cells: readonly (readonly TabValue[])[], account: string): number {
  return cells.findIndex(([first], index) => index > headOf(cells) && first === account);
}

/** The cells of a tab with some of them typed by people. */
function typed(page: TabModel, row: number, fields: Partial<Record<DecisionColumn, TabValue>>): TabValue[][] {
  const cells = cellsOf(page);
  for (const [name, value] of Object.entries(fields)) {
    (cells[row] as TabValue[])[DECISION[name as DecisionColumn].column - 1] = value;
  }
  return cells;
}

/** The decisions in every cell of a tab. */
function decisionsIn(cells: readonly (readonly TabValue[])[], accounts: readonly Account[], words: Words): Decision[] {
  return decisionsOf(readTyped(cells, MEETING_DECISIONS, words)?.rows ?? [], accounts);
}

/** What the decisions say, from their heading on. */
function decided(page: TabModel): string[] {
  const lines = linesOf(page);
  return lines.slice(lines.findIndex((line) => line.startsWith('For decision')) + 1).filter((line) => line !== '');
}

const LATER = addDays(AS_OF, 14);
/** The day before which it is decided who of the executives calls: that of the first step that DeltaInc sees. */
const DUE = '2026-11-23';
const NEXT = portfolioOn(LATER);

describe('decisions', () => {
  const page = meetingPage();
  const cells = cellsOf(page);

  it('about a name that two accounts have are about the upper one, in whatever order they come', () => {
    const [first, ...others] = MEETING_ACCOUNTS;
    const twice = [...others, first!, {...first!, row: 99}];
    const row = cells.length + 1;
    const rows = [...cells, ...Array.from({length: 2}, () => cells[0]!.map(() => null as TabValue))];
    (rows[row] as TabValue[])[DECISION.account.column - 1] = first!.account;
    (rows[row] as TabValue[])[DECISION.decision.column - 1] = 'Hold';
    const whose = (accounts: readonly Account[]) => decisionsIn(rows, accounts, WORDS.en).map(({identity}) => identity);
    expect(whose(twice)).toEqual([identitiesOf(twice).get(first!.row)]);
    expect(whose([...twice].reverse())).toEqual(whose(twice));
  });

  it('are proposed, at most five, and replaced while nobody touches them', () => {
    expect(decisionsIn(cells, MEETING_ACCOUNTS, WORDS.en)).toEqual([]);
    const next = decided(meetingPage({portfolio: NEXT, before: cells}));
    expect(next.some((line) => line.includes(AS_OF))).toBe(false);
    expect(next.filter((line) => line.includes(LATER)).length).toBeLessThanOrEqual(5);
  });

  it.each([
    {when: 'the customer hears from us today', days: 5, due: DUE},
    {when: 'there is time', days: 75, due: addDays(DUE, 2)},
  ])('are due before the customer hears from us: $when', ({days, due}) => {
    const account = healthyAccount({account: 'Acme', relationship: 'At-risk', renewalDate: addDays(DUE, days)});
    const proposed = cellsOf(meetingPage({portfolio: portfolioOn(DUE, [account])}));
    const row = proposed[rowOf(proposed, 'Acme')];
    expect(row?.[DECISION.question.column - 1]).toBe('Which of our executives will call them?');
    expect(row?.[DECISION.due.column - 1]).toEqual({day: due});
  });

  it('of an earlier meeting stay on top with their age, and nobody is asked twice', () => {
    const before = typed(page, rowOf(cells, 'DeltaInc'), {decision: 'Defend', due: {day: addDays(AS_OF, 20)}});
    const next = decided(meetingPage({portfolio: NEXT, before}));
    expect(next[0]).toBe(
      `DeltaInc | ${AS_OF} | Defend | Which of our executives will call them? (open 14 days) | Ana Ruiz | ${addDays(AS_OF, 20)} | Open`,
    );
    expect(next.filter((line) => line.startsWith('DeltaInc'))).toHaveLength(1);
    const late = decided(meetingPage({portfolio: portfolioOn(addDays(AS_OF, 21)), before}));
    expect(late[0]).toContain('Overdue: Which of our executives will call them?');
  });

  it('hold an account for good until people say a day: the day that was proposed goes', () => {
    const row = rowOf(cells, 'DeltaInc');
    const before = typed(page, row, {decision: 'Hold'});
    expect(decisionsIn(before, MEETING_ACCOUNTS, WORDS.en)).toMatchObject([{decision: 'Hold', due: null}]);
    for (const portfolio of [MEETING, NEXT]) {
      const next = meetingPage({portfolio, before});
      expect(linesOf(next).find((line) => line.includes('Hold'))).not.toContain(DUE);
      expect(decisionsIn(cellsOf(next), MEETING_ACCOUNTS, WORDS.en)).toMatchObject([{decision: 'Hold', due: null}]);
    }
    const until = typed(page, row, {decision: 'Hold', due: {day: LATER}});
    expect(decisionsIn(until, MEETING_ACCOUNTS, WORDS.en)).toMatchObject([{decision: 'Hold', due: LATER}]);
  });

  it.each([
    {accounts: 5, more: null},
    {accounts: 6, more: 'Also waiting for a decision: Strategic 5. Win'},
    {accounts: 8, more: 'Also waiting for a decision: Strategic 5, Strategic 6, and Strategic 7. Win'},
    {
      accounts: 12,
      more: 'Also waiting for a decision: Strategic 3, Strategic 4, Strategic 5, Strategic 6, Strategic 7, Strategic 8, and 1 more. Win',
    },
  ])('of $accounts accounts to escalate: five are proposed, the others named', ({accounts, more}) => {
    const many = Array.from({length: accounts}, (_, index) =>
      healthyAccount({
        row: index + 2,
        account: `Strategic ${index}`,
        segment: 'Strategic',
        owner: 'Ana',
        tierDelta: 1000,
      }),
    );
    const lines = decided(meetingPage({portfolio: portfolioOn(AS_OF, many)}));
    expect(lines.filter((line) => line.includes('who leads?'))).toHaveLength(5);
    const foot = lines.find((line) => line.includes('Win probability')) ?? '';
    expect(foot.slice(0, (more ?? 'Win').length)).toBe(more ?? 'Win');
  });

  it('that are done go below the page, and their question is not asked again', () => {
    const before = typed(page, rowOf(cells, 'DeltaInc'), {status: 'Done'});
    const next = decided(meetingPage({portfolio: NEXT, before}));
    const below = next.indexOf('Other decisions');
    expect(next.slice(below + 1)).toEqual([
      `DeltaInc | ${AS_OF} | Which of our executives will call them? | Ana Ruiz | ${DUE} | Done`,
    ]);
    expect(next.slice(0, below).some((line) => line.startsWith('DeltaInc'))).toBe(false);
  });

  it('that people add are theirs: known by the account’s name, also after it was renamed', () => {
    const spare = headOf(cells) + 1 + typedIn(cells).length;
    const before = typed(page, spare, {account: ' betacorp', decision: 'Hold', due: {day: LATER}});
    expect(decisionsIn(before, MEETING_ACCOUNTS, WORDS.en)).toMatchObject([
      {identity: 'BetaCorp', decision: 'Hold', due: LATER, status: 'open'},
    ]);
    const again = cellsOf(meetingPage({before}));
    const renamed = MEETING_ACCOUNTS.map((account) =>
      account.account === 'BetaCorp' ? {...account, account: 'BetaCorp International'} : account,
    );
    expect(decisionsIn(again, MEETING_ACCOUNTS, WORDS.en)).toMatchObject([{identity: 'BetaCorp', meeting: AS_OF}]);
    const next = meetingPage({portfolio: portfolioOn(LATER, renamed), before: again});
    expect(decided(next)).toContain(`BetaCorp International | ${AS_OF} | Hold | ${LATER}`);
    expect(decisionsIn(cellsOf(next), renamed, WORDS.en)).toMatchObject([{identity: 'BetaCorp International'}]);
  });

  it('follow the language', () => {
    const before = typed(page, rowOf(cells, 'DeltaInc'), {decision: 'Drop', outcome: 'Lost', reason: 'Price'});
    const chinese = meetingPage({before, language: 'zh', portfolio: NEXT});
    expect(linesOf(chinese)).toContain(
      `DeltaInc | ${AS_OF} | 放弃 | 由我方哪位高层致电客户？ | Ana Ruiz | ${DUE} | 未完成 | 丢单 | 价格`,
    );
    expect(decisionsIn(cellsOf(chinese), MEETING_ACCOUNTS, WORDS.zh)).toMatchObject([
      {identity: 'DeltaInc', decision: 'Drop', outcome: 'Lost', reason: '价格'},
    ]);
  });

  it.each([
    [
      {decision: 'Hold', due: {day: LATER}},
      {decision: 'Hold', due: LATER, outcome: null},
    ],
    [
      {decision: 'Hold', status: 'Done'},
      {decision: 'Hold', due: null, outcome: null},
    ],
    [{decision: 'Pursue', status: 'Done'}, null],
    [{decision: 'Drop', status: 'Dropped'}, null],
    [
      {outcome: 'Won', status: 'Done'},
      {decision: null, due: DUE, outcome: 'Won'},
    ],
    [{note: 'only a note'}, null],
  ] as const)('%j steers the schedule as %j', (fields, steering) => {
    const decisions = decisionsOf(typedIn(typed(page, rowOf(cells, 'DeltaInc'), fields)), MEETING_ACCOUNTS);
    const of = MEETING.accounts.find(({account}) => account.account === 'DeltaInc')!;
    expect(steeringOf(decisions, MEETING_ACCOUNTS)(of)).toEqual(steering);
  });

  it('survive whatever follows: runs on other days, sorted sheets, other languages', () => {
    const step = fc.record({
      days: fc.integer({min: 0, max: 40}),
      reverse: fc.boolean(),
      language: fc.constantFrom<Language>('en', 'zh'),
      note: fc.option(fc.string({minLength: 1, maxLength: 12}).map((text) => `n${text}`.trim())),
    });
    fc.assert(
      fc.property(fc.array(step, {minLength: 1, maxLength: 5}), (steps) => {
        let before = typed(page, rowOf(cells, 'DeltaInc'), {decision: 'Defend', note: 'first'});
        let [day, note] = [AS_OF, 'first'];
        for (const {days, reverse, language, note: typedNote} of steps) {
          day = addDays(day, days);
          const count = MEETING_ACCOUNTS.length;
          const rows = reverse
            ? MEETING_ACCOUNTS.map((account) => ({...account, row: count + 3 - account.row}))
            : MEETING_ACCOUNTS;
          before = cellsOf(meetingPage({before, language, portfolio: portfolioOn(day, rows)}));
          const found = before.filter((row) => row[DECISION.note.column - 1] === note);
          expect(found).toHaveLength(1);
          expect(found[0]?.[0]).toBe('DeltaInc');
          if (typedNote !== null && found[0] !== undefined) {
            note = typedNote;
            (found[0] as TabValue[])[DECISION.note.column - 1] = note;
          }
        }
      }),
      {numRuns: tries(20)},
    );
  });
});
