import {
  joinEvidence,
  localeOrder,
  NO_EVIDENCE,
  type OrderEvidence,
  orderEvidence,
  orderFound,
} from '../../../src/intake/readers/day-order';
import {proofOfLeadingYear} from '../../../src/intake/readers/leading-year';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {dateCell} from '../read';

const at = (place: string, said: string) => ({place, said});
const DAY_FIRST = at('B2', '16-10-2027');
const MONTH_FIRST = at('C3', '10/16/2027');
const OPEN = at('B4', '3/4/2027');

function evidenceIn(cells: readonly unknown[]): OrderEvidence {
  return orderEvidence(
    cells,
    (row) => `B${row + 2}`,
    (date) => date.toISOString().slice(0, 10),
    false,
  );
}

describe('what the cells of a column tell about day and month', () => {
  it.each<[what: string, cells: unknown[], evidence: Partial<OrderEvidence>]>([
    ['a day above 12 comes first', ['13-12-2027'], {dayFirst: at('B2', '13-12-2027')}],
    ['a day above 12 comes second', ['12-13-2027'], {monthFirst: at('B2', '12-13-2027')}],
    ['either could be the month', ['11-12-2027'], {open: at('B2', '11-12-2027')}],
    ['the same either way', ['12-12-2027'], {}],
    ['neither can be the month', ['13-14-2027', '13-13-2027'], {}],
    [
      'the first of each counts',
      ['16/10/27', '17/10/27', '10/16/27', '10/17/27', '3/4/27', '4/5/27'],
      {dayFirst: at('B2', '16/10/27'), monthFirst: at('B4', '10/16/27'), open: at('B6', '3/4/27')},
    ],
    ['in one spelling', [' １６/10/27 '], {dayFirst: at('B2', '16/10/27')}],
    ['with a time', ['16/10/2027 14:30'], {dayFirst: at('B2', '16/10/2027 14:30')}],
    ['no dates of that form', ['2027-10-16', 'soon', '16', '', null, 5, true], {}],
    ['too short and too long', ['1/2/', `16/10/2027${' '.repeat(31)}`], {}],
    ['just not too long', [`16/10/2027${' '.repeat(30)}`], {dayFirst: at('B2', '16/10/2027')}],
    ['date cells alone', [dateCell('2027-05-10')], {}],
    [
      'date cells up to the 12th among such texts',
      [dateCell('2027-05-12'), '16/10/2027'],
      {dayFirst: at('B3', '16/10/2027'), onlyEarlyDates: true},
    ],
    [
      'date cells up to the 12th among texts with the month first',
      ['10/16/2027', dateCell('2027-05-12'), new Date(Number.NaN)],
      {monthFirst: at('B2', '10/16/2027'), onlyEarlyDates: true},
    ],
    [
      'a date cell after the 12th among such texts',
      [dateCell('2027-05-12'), dateCell('2027-05-13'), '16/10/2027'],
      {dayFirst: at('B4', '16/10/2027')},
    ],
    ['date cells among texts that prove nothing', [dateCell('2027-05-12'), '3/4/27'], {open: at('B3', '3/4/27')}],
  ])('%s', (_, cells, evidence) => expect(evidenceIn(cells)).toEqual({...NO_EVIDENCE, ...evidence}));

  it('is joined of several columns: the first proof of each, and nothing else', () => {
    const columns = [
      {...NO_EVIDENCE, open: OPEN, onlyEarlyDates: true},
      {...NO_EVIDENCE, monthFirst: MONTH_FIRST},
      {...NO_EVIDENCE, dayFirst: DAY_FIRST, monthFirst: OPEN},
    ];
    expect(joinEvidence(columns)).toEqual({...NO_EVIDENCE, dayFirst: DAY_FIRST, monthFirst: MONTH_FIRST});
    expect(joinEvidence([])).toEqual(NO_EVIDENCE);
  });
});

describe('which of day and month comes first', () => {
  function found(own: Partial<OrderEvidence>, elsewhere: Partial<OrderEvidence> = {}, locale = 'en-US', told = null) {
    const {order, decision, problem} = orderFound(
      {...NO_EVIDENCE, ...own},
      {...NO_EVIDENCE, ...elsewhere},
      locale,
      told,
      null,
    );
    const said = decision ?? problem;
    return [order, said && say(said, WORDS.en), problem?.key ?? null];
  }

  it.each<
    [what: string, own: Partial<OrderEvidence>, elsewhere: Partial<OrderEvidence>, locale: string, found: unknown[]]
  >([
    ['nothing tells, in the US', {}, {}, 'en-US', ['month', null, null]],
    ['nothing tells, in Germany', {}, {}, 'de-DE', ['day', null, null]],
    [
      'the column proves the day',
      {dayFirst: DAY_FIRST, open: OPEN},
      {monthFirst: MONTH_FIRST},
      'en-US',
      ['day', 'dates are read day-first because B2 is 16-10-2027', null],
    ],
    [
      'the column proves the month',
      {monthFirst: MONTH_FIRST},
      {dayFirst: DAY_FIRST},
      'de-DE',
      ['month', 'dates are read month-first because C3 is 10/16/2027', null],
    ],
    [
      'another column proves the day',
      {open: OPEN},
      {dayFirst: DAY_FIRST},
      'en-US',
      [
        'day',
        'B4 is 3/4/2027, which could be read either way; dates are read day-first because of another column, where B2 is 16-10-2027',
        null,
      ],
    ],
    [
      'another column proves the month',
      {open: OPEN},
      {monthFirst: MONTH_FIRST},
      'de-DE',
      [
        'month',
        'B4 is 3/4/2027, which could be read either way; dates are read month-first because of another column, where C3 is 10/16/2027',
        null,
      ],
    ],
    ['another column proves what nobody asks', {}, {dayFirst: DAY_FIRST}, 'en-US', ['day', null, null]],
  ])('%s', (_, own, elsewhere, locale, expected) => expect(found(own, elsewhere, locale)).toEqual(expected));

  it('follows the locale where other columns contradict each other, and says so', () => {
    const contradicting = {dayFirst: DAY_FIRST, monthFirst: MONTH_FIRST};
    expect(found({open: OPEN}, contradicting, 'en-US')[0]).toBe('month');
    expect(found({open: OPEN}, contradicting, 'de-DE')[0]).toBe('day');
    expect(found({open: OPEN}, contradicting, 'de-DE')[1]).toContain('B4 is 3/4/2027, which could be read either way');
  });

  it('is what the heading says, whatever the cells say', () => {
    const contradicting = {...NO_EVIDENCE, dayFirst: DAY_FIRST, monthFirst: MONTH_FIRST, onlyEarlyDates: true};
    const nothing = {decision: null, problem: null};
    expect(orderFound(contradicting, NO_EVIDENCE, 'en-US', 'day', null)).toEqual({order: 'day', ...nothing});
    expect(orderFound(contradicting, NO_EVIDENCE, 'en-US', 'month', null)).toEqual({order: 'month', ...nothing});
  });

  it.each<[what: string, own: Partial<OrderEvidence>, locale: string, problem: string | null]>([
    ['the column contradicts itself', {dayFirst: DAY_FIRST, monthFirst: MONTH_FIRST}, 'en-US', 'dates-contradict'],
    [
      'a contradiction counts before dates that were misread',
      {dayFirst: DAY_FIRST, monthFirst: MONTH_FIRST, onlyEarlyDates: true},
      'en-US',
      'dates-contradict',
    ],
    ['days first, all dates early: misread', {dayFirst: DAY_FIRST, onlyEarlyDates: true}, 'en-US', 'dates-misread'],
    ['so too in a locale with the day first', {dayFirst: DAY_FIRST, onlyEarlyDates: true}, 'de-DE', 'dates-misread'],
    [
      'months first, all dates early, in a locale with the day first: misread',
      {monthFirst: MONTH_FIRST, onlyEarlyDates: true},
      'de-DE',
      'dates-misread',
    ],
    [
      'the same in a locale with the month first is fine',
      {monthFirst: MONTH_FIRST, onlyEarlyDates: true},
      'en-US',
      null,
    ],
  ])('%s', (_, own, locale, problem) => {
    const [order, , key] = found(own, {}, locale);
    expect([order === null, key]).toEqual([problem !== null, problem]);
  });
});

describe('a column with years of two digits in front', () => {
  const proofOf = (values: readonly unknown[], {heading = 'Renewal', locale = 'en-US'} = {}) =>
    proofOfLeadingYear({heading, values, placeOf: (row) => `B${row + 2}`}, {asOf: '2026-11-28', locale})?.said ?? null;

  it.each<[what: string, cells: unknown[], where: {heading?: string; locale?: string}, proof: string | null]>([
    ['no year near today at the end', ['27/03/31', '27/06/05'], {}, '27/06/05'],
    ['a year ten years back at the end', ['27/03/16'], {}, null],
    ['a year eleven years back at the end', ['27/03/15'], {}, '27/03/15'],
    ['a heading in Japanese', ['27/03/31', 'TBD', ''], {heading: '更新日'}, '27/03/31'],
    ['a Chinese spreadsheet', ['27-03-31'], {locale: 'zh_CN'}, '27-03-31'],
    ['what fits in front only may still be a day', ['27/03/31'], {}, null],
    ['one text that cannot lead with a year', ['27/03/05', '9/16/27'], {}, null],
    ['one that leads with a year far away', ['27/03/05', '15/06/05'], {heading: '更新日'}, null],
    ['years at the end, however the heading is written', ['31/03/27', '30/06/27'], {heading: '续约日期'}, null],
    ['no thirteenth month', ['27/13/05'], {heading: '更新日'}, null],
    ['a year of four digits', ['27/03/2027'], {heading: '更新日'}, null],
    ['nothing that is such a date', ['2027-03-31', 5, null, 'soon'], {heading: '更新日'}, null],
  ])('%s', (_, cells, where, proof) => expect(proofOf(cells, where)).toBe(proof));

  it('is read so, and the decision says why', () => {
    const yearLeads = {place: 'B2', said: '27/03/05'};
    const {order, decision} = orderFound({...NO_EVIDENCE, dayFirst: yearLeads}, NO_EVIDENCE, 'en-US', null, yearLeads);
    expect([order, say(decision!, WORDS.en)]).toEqual(['year', 'dates are read year-first because B2 is 27/03/05']);
  });
});

describe('the order of a locale', () => {
  it.each([
    ['month', ['en', 'en-US', 'en_US', 'EN-ph', 'zh', 'zh-CN', 'ja-JP', 'ko']],
    ['day', ['en-GB', 'en_AU', 'en-CA', 'de', 'es-US', 'fr-FR', 'pt-BR', '']],
  ])('%s first', (order, locales) => {
    expect(locales.map((locale) => [locale, localeOrder(locale)])).toEqual(locales.map((locale) => [locale, order]));
  });
});
