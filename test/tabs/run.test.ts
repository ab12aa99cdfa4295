import type {Account} from '../../src/core/account';
import {assessPortfolio} from '../../src/core/portfolio';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {historyHeadings, historyRows, historyRun} from '../../src/tabs/history/history';
import type {TypedRow} from '../../src/tabs/kept/read-typed';
import {runFrom} from '../../src/tabs/run';
import {AS_OF, daysAhead, healthyAccount, PLAYBOOK, said} from '../builders';
import {schedulesFor} from './scheduled';

const on = (day: string, account: Partial<Account>) =>
  assessPortfolio([healthyAccount({account: 'Acme', ...account})], day, PLAYBOOK);
const ISSUE = {openIssue: said('Search is slow')};
const HOT = {utilization: 1, growth: 'Strong', featureRequests: {count: 2, items: ['SSO']}} as const;

/** What a run left in History, a while ago. */
function historyOf(account: Partial<Account>) {
  const before = on(daysAhead(-30), account);
  const run = historyRun(before, 1, {schedules: schedulesFor(before)});
  return [historyHeadings(), ...historyRows(run)].map((cells) => cells.map(({value}) => value ?? ''));
}

function typed(action: string, fields: TypedRow['fields'], more: Partial<TypedRow> = {}): TypedRow {
  const changed = Object.keys(fields);
  return {identity: 'Acme', row: 2, action, fields, changed, isTouched: true, fresh: {}, line: 5, ...more};
}

const settings = DEFAULT_SETTINGS;

describe('an account that needs the same again', () => {
  const next = (history: Partial<Account>, cycle: string | undefined) => {
    const rows = {calendar: [typed('fix-call', {status: 'Done'}, {cycle})]};
    return runFrom(on(AS_OF, ISSUE), {settings, history: historyOf(history), rows}).nextActions.get(2)?.step?.id;
  };

  it.each<[what: string, history: Partial<Account>, cycle: string | undefined, step: string]>([
    ['begins anew, whatever was done at first', {}, '', 'fix-call'],
    ['begins anew, whatever was done once', {}, '2026-06-01', 'fix-call'],
    ['goes on where it is the same still', ISSUE, '', 'fix-agree'],
    ['goes on where an earlier version did not say', {}, undefined, 'fix-agree'],
  ])('%s', (_, history, cycle, step) => expect(next(history, cycle)).toBe(step));
});

describe('the day of a mail', () => {
  const sendBy = (rows: Partial<Record<'calendar' | 'plan', readonly TypedRow[]>>, account: Partial<Account> = HOT) =>
    runFrom(on(AS_OF, account), {settings, history: [], rows}).schedules.get(2)?.sendBy;
  const usual = sendBy({});

  it('is that of its step, also where people set it', () => {
    expect(usual).toBe(schedulesFor(on(AS_OF, HOT)).get(2)?.sendBy);
    expect(sendBy({calendar: [typed('expand-email', {start: {day: '2026-12-16'}})]})).toBe('2026-12-16');
    expect(sendBy({plan: [typed('expand-email', {due: {day: '2026-12-17'}})]})).toBe('2026-12-17');
    expect(sendBy({plan: [typed('expand-compare', {due: {day: '2026-12-17'}})]})).toBe(usual);
  });

  it('is five working days before a meeting that people set', () => {
    const adopting = {usageTrend: 'Declining', seatsUsed: 30} as const;
    const moved = (day: string) => sendBy({plan: [typed('adopt-review', {due: {day}})]}, adopting);
    expect([moved('2026-12-17'), moved('2026-12-20')]).toEqual(['2026-12-10', '2026-12-11']);
  });
});

it('a mail that was sent takes nothing away that people typed on the plan', () => {
  const rows = {
    outreach: [typed('mail', {status: 'Sent'})],
    plan: [typed('expand-email', {status: 'Done', due: {day: '2026-12-01'}})],
  };
  const {typedOn, typed: both} = runFrom(on(AS_OF, HOT), {settings, history: [], rows});
  expect(typedOn.calendar.of('Acme', 'expand-email')).toBeNull();
  expect(both.of('Acme', 'expand-email')?.status).toBe('done');
});
