import {builtVocabulary, keyOf, squashed, wordingOf, wordsOf} from '../../../src/intake/headings/wording';
import {pairs} from '../../pairs';
import {giving, texts} from '../texts';

describe('the plain words of a heading', () => {
  it.each<[heading: string, words: string]>([
    ...texts`Renewal date | renewal  date | RENEWAL_DATE | renewalDate`.map(giving('renewal date')),
    [' renewal date ', 'renewal date'],
    ['NextRenewalDate', 'next renewal date'],
    ['ARRTotal', 'arr total'],
    ['totalARR', 'total arr'],
    ...texts`ARR__c | cf_arr`.map(giving('arr')),
    ['CurrentPeriodEnd (UTC)', 'current period end'],
    ['Seats - used: 2026', 'seat used 2026'],
    ['M&A', 'm and a'],
    ...texts`ΔARR | Δ ARR | ∆ARR`.map(giving('delta arr')),
    ...texts`ARR +/- | ARR ± | ARRΔ`.map(giving('arr delta')),
    ['Διεύθυνση', 'διευθυνση'],
    ['ΔΙΕΥΘΥΝΣΗ', 'διευθυνση'],
    ...texts`Usage % | Usage% | Usage pct`.map(giving('usage percent')),
    ['Fecha de renovación', 'date renewal'],
    ['Überblick', 'uberblick'],
    ['Vertragsende', 'contract end'],
    ...texts`Renewal (DD/MM/YYYY) | Renewal yyyy-mm-dd | Renewal m/d/yy`.map(giving('renewal')),
    ['客户名称', 'customer name'],
    ['续约日期ABC', 'renewal date abc'],
    ['星辰续约', '星辰 renewal'],
    ['续约星辰', 'renewal 星辰'],
    ['席位/续约', 'seat renewal'],
    ...texts`已用席位 | 利用ユーザー数`.map(giving('seat used')),
    ['', ''],
    ['—', ''],
    ['12', '12'],
  ])('%s: %s', (heading, words) => expect(wordsOf(heading).join(' ')).toBe(words));

  it.each<[plural: string, singular: string]>(pairs`
    seats → seat | users → user | gas → gas | arrs → arr | loss → loss | status → status | basis → basis
    news → new
  `)('%s is counted as %s', (plural, singular) => expect(wordsOf(plural)).toEqual([singular]));
});

it('the words of other languages are looked up, the longest Chinese terms first', () => {
  const {english, terms, anyTerm} = builtVocabulary();
  expect(['fecha', 'datum', 'kundenname', 'plum'].map((word) => english.get(word))).toEqual([
    ...['date', 'date', 'customer name', undefined],
  ]);
  expect(['续约日期', '续约', 'fecha'].map((term) => terms.get(term))).toEqual(['renewal date', 'renewal', undefined]);
  expect('新续约日期续约'.split(anyTerm)).toEqual(['新', '续约日期', '', '续约', '']);
  for (const term of terms.keys()) expect(anyTerm.exec(term)?.[0]).toBe(term);
});

describe('a heading without its units', () => {
  it.each<[heading: string, lean: string, core: string]>([
    ...texts`ARR | ARR in EUR`.map(giving('arr', 'arr')),
    ['ARR (K USD) per month', 'arr per month', 'arr'],
    ['Renewal date (days)', 'renewal date day', 'renewal'],
    ['Usage %', 'usage percent', 'usage'],
    ['EUR', '', ''],
    ['%', 'percent', ''],
  ])('%s: without money "%s", without any unit "%s"', (heading, lean, core) => {
    const wording = wordingOf(heading);
    expect([wording.lean.join(' '), wording.core.join(' ')]).toEqual([lean, core]);
  });
});

describe('the cell of a heading', () => {
  it.each<[cell: unknown, text: string]>([
    [' ARR ', 'ARR'],
    ['ＡＲＲ', 'ARR'],
    [2026, '2026'],
    ['', ''],
    [null, ''],
    [undefined, ''],
    [true, ''],
    [new Date(0), ''],
  ])('%s is headed "%s"', (cell, text) => expect(wordingOf(cell).text).toBe(text));
});

describe('headings that are the same', () => {
  it('in any order of their words, and with a word twice', () => {
    expect(keyOf(['renewal', 'date'])).toBe(keyOf(['date', 'renewal', 'date']));
    expect(keyOf(['renewal', 'date'])).not.toBe(keyOf(['renewal']));
  });

  it.each(pairs`
    Renewal Date → renewaldate | NextRenewalDate → nextrenewaldate | usage_% → usagepercent
    % % of → percentpercentof | Renovación (2026) → renovación2026 | 席位 数 → 席位数
  `)('%s without anything between its letters is %s', (heading, key) => expect(squashed(heading)).toBe(key));
});
