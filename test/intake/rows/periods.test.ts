import {dateCell} from '../read';
import {texts} from '../texts';
import {ACME, BOLT, HEADINGS, sorted} from './sorted';

describe('months and quarters', () => {
  it.each(texts`
    Q1 2027 | February 2027 | Feb-27 | Jan '27 | März 2027 | févr. 2027 | FY27 | FY 2027 | H1 2027 | Q3 FY27
    Q1 2027 renewals | Renewals - May 2027 | 2027年2月 | 2027年第1季度
  `)('%s is no account', (name) => {
    expect(sorted(HEADINGS, [name], ACME, BOLT).leftOut).toBe('2 description');
    expect(sorted(HEADINGS, [name, 5000], ACME, BOLT).leftOut).toBe('2 total');
  });

  it('nor is the first of a month, as Excel reads one', () =>
    expect(sorted(HEADINGS, [dateCell('2027-02-01')], ACME, [dateCell('2027-06-01')], BOLT).accounts).toBe(
      'Acme, Bolt',
    ));

  it.each(texts`
    Q2 | June | May | Mars | Studio 54 | Q2 Software 2027 | March Capital | March of Dimes | 7-Eleven | H2O | Q4 Inc
    August Home 27 | Mai Tai | 1月书店 | 3M | Q50
  `)('%s is one', (name) => expect(sorted(HEADINGS, [name, 5000], ACME, BOLT).leftOut).toBe(''));

  it('alone are titles where there are several', () => {
    expect(sorted(HEADINGS, ['May'], ACME, ['June'], BOLT).leftOut).toBe('2 description, 4 description');
    expect(sorted(HEADINGS, ['May'], ACME, ['June', 500], BOLT).leftOut).toBe('');
    expect(sorted(HEADINGS, ['1月'], ACME, ['2月'], BOLT).leftOut).toBe('2 description, 4 description');
  });

  it('name a deal that has a person and a renewal', () =>
    expect(
      sorted([...HEADINGS, 'CSM'], ['FY27 renewal', 500, '2027-05-01', 'Ann'], [...ACME, 'Ann'], [...BOLT, 'Bo'])
        .leftOut,
    ).toBe(''));

  it('end with the list where there is nothing else', () =>
    expect(sorted(HEADINGS, ['Q1 2027', 500], ['Q2 2027', 600]).accounts).toBe('Q1 2027, Q2 2027'));
});
