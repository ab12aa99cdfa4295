import fc from 'fast-check';
import type {Account} from '../../src/core/account';
import {FIELDS} from '../../src/intake/fields';
import {type Intake, readSheet, UnreadableSheet} from '../../src/intake/read-sheet';
import {ALIASES} from '../../src/playbook/aliases/fields';
import {KNOWN_OTHERS} from '../../src/playbook/aliases/known-others';
import {listed} from '../../src/playbook/aliases/listed';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';
import {tries} from '../tries';
import {sheetWith} from './read';
import {texts} from './texts';

const ALL_ALIASES = FIELDS.flatMap((field) =>
  Object.values(ALIASES[field]).flatMap((aliases) => listed(aliases ?? '')),
);

const heading = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...ALL_ALIASES)},
  {weight: 1, arbitrary: fc.constantFrom(...KNOWN_OTHERS.flatMap(({headings}) => listed(headings)))},
  {weight: 1, arbitrary: fc.string({maxLength: 20})},
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '__proto__', 'constructor', 'toString', '合计', '#REF!', 'ARR (K)', 'NPS date'),
  },
);

const cell = fc.oneof(
  fc.constantFrom<unknown>('', ' ', null, undefined, true, false, 0, 1, -1, 0.5, 96, 1e308, Number.NaN, Infinity, -0),
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      ...texts`
      48/50 | 5/12 | 1/0 | 96% | -3% | % | $48K | €48.000,00 | (1,000) | 1.2.3 | 1,2
      2027-02-28 | 31/02/2027 | 13/13/2027 | 1-2-03 | Q5 2027 | in 9999 years | in a week | 0 days
      yes | n/a | ? | Series B | asked 3× | Multiple | A | B+ | green | 健康 | 🟢 | #N/A | #REF!
      __proto__ | constructor | hasOwnProperty
    `,
      ...['9'.repeat(400), 'x'.repeat(50_000), '\u0000', '\ud800', 'a;b|c、d'],
    ),
  },
  fc.constantFrom<unknown>(new Date('2027-02-10T00:00:00Z'), new Date('1899-12-30T00:00:00Z'), new Date(Number.NaN)),
  fc.string({maxLength: 12}),
  fc.double(),
);

const anySheet = fc
  .tuple(fc.array(heading, {minLength: 1, maxLength: 12}), fc.array(fc.array(cell, {maxLength: 13}), {maxLength: 12}))
  .map(([headings, rows]) => [['Account', ...headings], ...rows.map((row, index) => [`Company ${index}`, ...row])]);

describe('any sheet at all', () => {
  it('may have a date that is none among its names and its dates', () => {
    const none = new Date(Number.NaN);
    const values = [
      ['Account', 'ARR', 'Renewal date'],
      [none, 1, none],
      ['Company 1', 2, none],
      [none, 3, '2027-02-28'],
    ];
    const {accounts} = readSheet(sheetWith(values), {asOf: '2026-11-21'});
    expect(accounts.map(({arr}) => arr)).toContain(2);
  });

  it('is read or refused in words, and what is read is possible', () => {
    fc.assert(
      fc.property(anySheet, fc.constantFrom('en-US', 'de-DE', 'zh-CN'), (values, locale) => {
        let intake: Intake;
        try {
          intake = readSheet(sheetWith(values, locale), {asOf: '2026-11-21'});
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableSheet);
          expect(say((error as UnreadableSheet).reason, WORDS.zh)).not.toBe('');
          return;
        }
        for (const {message} of [...intake.issues, ...intake.decisions]) expectWords(message);
        for (const {reason} of [...intake.matches, ...intake.questions]) expectWords(reason);
        for (const {reason} of intake.unmatched) if (reason) expectWords(reason);
        for (const account of intake.accounts) expectPossible(account);
        // Several columns may tell who is a customer.
        const fields = intake.matches.map(({field}) => field).filter((field) => field !== 'status');
        expect(new Set(fields).size).toBe(fields.length);
      }),
      {numRuns: tries(40)},
    );
  });
});

function expectWords(message: Parameters<typeof say>[0]): void {
  for (const words of Object.values(WORDS)) expect(say(message, words)).not.toMatch(/undefined|\[object/);
}

function expectPossible(account: Account): void {
  for (const share of [account.utilization, account.apiUtilization, account.featureAdoption]) {
    if (share !== null) expect(share).toBeGreaterThanOrEqual(0);
  }
  for (const count of [account.seatsUsed, account.powerUsers, account.activeUsers, account.noticeDays]) {
    if (count !== null) expect(count).toBeGreaterThanOrEqual(0);
  }
  for (const day of [account.renewalDate, account.lastContact, account.lastLogin, account.milestone?.on ?? null]) {
    if (day !== null) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
  if (account.seatsLicensed !== null) expect(account.seatsLicensed).toBeGreaterThan(0);
  if (account.csat !== null) expect(account.csat >= 1 && account.csat <= 5).toBe(true);
  if (account.nps !== null)
    expect(Math.abs(account.nps.value)).toBeLessThanOrEqual(account.nps.scale === 'ten' ? 10 : 100);
  if (typeof account.healthScore === 'number')
    expect(account.healthScore >= 0 && account.healthScore <= 100).toBe(true);
  if (account.featureRequests !== null) expect(Number.isInteger(account.featureRequests.count)).toBe(true);
  for (const money of [account.arr, account.mrr, account.seatPrice])
    if (money !== null) expect(Number.isFinite(money)).toBe(true);
}
