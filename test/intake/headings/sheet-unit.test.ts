import {formulaHeadings} from '../../../src/formulas/assess-formula';
import {readSheet, readTable} from '../../../src/intake/read-sheet';
import {sheetWith, told, toldOf} from '../read';
import {giving, texts} from '../texts';

const HEADINGS = ['Customer', 'ARR', 'Renewal date', 'Seats licensed'];
const rows = (arrs: readonly unknown[]) => arrs.map((arr, at) => [`Company ${at + 1}`, arr, '2027-02-28', 3]);

/** A sheet whose headings stand below rows of titles. */
const below = (titles: readonly (readonly unknown[])[], arrs: readonly unknown[] = [48, 120, 96.5], heading = 'ARR') =>
  told([...titles, HEADINGS.map((each) => (each === 'ARR' ? heading : each)), ...rows(arrs)]);
const arrsIn = (intake: ReturnType<typeof below>['intake']) => intake.accounts.map(({arr}) => arr);

describe('a unit that the sheet says of all amounts', () => {
  it.each<[title: string, factor: number, currency: string | null]>([
    ...texts`
        ($ in thousands) | (USD in 000's) | ARR by customer ($000s)
        Amounts in thousands of US dollars unless otherwise noted | All figures in USD thousands. | $000 | USD 000
        Customer book (USD, thousands) | Portfolio in $ thousands as of 11/27/2026
        Customer book – USD thousands – Nov 2026 | Unit: USD k | Note: ARR in thousands of dollars
      `.map(giving(1e3, 'USD')),
    ["Portfolio FY26 (£'000)", 1e3, 'GBP'],
    ['In thousands, except seats', 1e3, null],
    ['All amounts in GBP, thousands', 1e3, 'GBP'],
    ['Customer portfolio | $K', 1e3, 'USD'],
    ...texts`
        Bedragen x € 1.000 | Alle Beträge in TEUR | Angaben in T€ | Beträge in Tausend Euro | Amounts in k€
        Montants en milliers d'euros | Importes en miles de euros
      `.map(giving(1e3, 'EUR')),
    ['Belopp i tkr', 1e3, null],
    ['kwoty w tys. zł', 1e3, 'PLN'],
    ['ARR ($M)', 1e6, 'USD'],
    ['Beträge in Mio. EUR', 1e6, 'EUR'],
    ['Valores em milhões de reais', 1e6, 'BRL'],
    ['单位：万元', 1e4, 'CNY'],
    ['金额单位: 千元', 1e3, 'CNY'],
    ['（単位：千円）', 1e3, 'JPY'],
    ['契約一覧（百万円）', 1e6, 'JPY'],
  ])('in the title “%s” above the headings: × %d, %s', (title, factor, currency) => {
    const {intake, decisions} = below([['Customer base'], [title], []], [0.5, 2, 1.5]);
    expect(arrsIn(intake)).toEqual([0.5 * factor, 2 * factor, 1.5 * factor]);
    expect(intake.accounts[0]!.currency).toBe(currency);
    expect(decisions.join()).toContain(`multiplied by ${factor.toLocaleString('en-US')} because`);
  });

  it.each<[note: string, factor: number]>([
    ...texts`* in kEUR | (in thousands of USD) | * Alle Beträge in TEUR | 单位：千元`.map(giving(1e3)),
    ...texts`* Birch (EUR) | * as of June | * API calls in millions | Total in the book`.map(giving(1)),
  ])('or in the note “%s” below the accounts: × %d', (note, factor) => {
    const {intake} = told([HEADINGS, ...rows([48, 120, 96.5]), ['', '', '', ''], [note, '', '', '']]);
    expect(arrsIn(intake)).toEqual([48 * factor, 120 * factor, 96.5 * factor]);
  });

  it('is none of the last account', () => {
    const {intake} = told([HEADINGS, ...rows([48, 120]), ['Beträge in TEUR', 96, '2027-02-28', 3]]);
    expect(arrsIn(intake)).toEqual([48, 120, 96]);
  });

  it('counts for no price of a seat, no count and no amount that says its own', () => {
    const {intake} = toldOf(
      ['in thousands of EUR'],
      ['Account', 'ARR', 'MRR (K)', 'Seats licensed', 'Seat price'],
      ['Acme', 48, 4, 50, 80],
      ['Birch', '€96K', 8, 80, 90],
    );
    expect(intake.accounts.map(({arr, mrr, seatsLicensed, seatPrice}) => [arr, mrr, seatsLicensed, seatPrice])).toEqual(
      [
        [48000, 4000, 50, 80],
        [96000, 8000, 80, 90],
      ],
    );
  });

  it.each([
    ['Customers in Europe'],
    ['API calls in millions'],
    ['Seats (in thousands)'],
    ['Accounts (M)'],
    ['Top 1000'],
    ['Customers 2000'],
    ['Goal: 500万元'],
    ['单位：千台'],
    ['One in a million'],
    ['Owner: Miles'],
    ['Customers – Thousand Oaks'],
    ['Team | M'],
    ['Q3 | 1,000'],
    ['Mid-market (MM)'],
  ])('is none: %s', (title) => expect(arrsIn(below([[title], []]).intake)).toEqual([48, 120, 96.5]));

  it.each<[why: string, titles: unknown[][]]>([
    ['the label beside a figure', [['Total ARR ($K)', 264.5], []]],
    ['the label above a figure', [['Total ARR ($K)', 'Customers'], ['264.5', '3'], []]],
  ])('is none: %s', (_, titles) => expect(arrsIn(below(titles).intake)).toEqual([48, 120, 96.5]));

  it('that would make the amounts too high is said and not used', () => {
    const {intake, decisions} = below([['KPIs ($ in thousands)']], [48000, 120000, 96500]);
    expect(arrsIn(intake)).toEqual([48000, 120000, 96500]);
    expect(decisions.join()).toContain('the sheet says “$ in thousands”, which isn’t applied');
    expect(arrsIn(below([['単位：千円']], ['4,800', '12,000', '96,000']).intake)).toEqual([4.8e6, 1.2e7, 9.6e7]);
  });

  it('may be a currency alone, which no heading or cell gainsays', () => {
    expect(below([['All amounts in EUR']]).intake.accounts[0]!.currency).toBe('EUR');
    expect(below([['All amounts in EUR']], ['$48', '$120']).intake.accounts[0]!.currency).toBe('USD');
    expect(below([['All amounts in EUR']], [48, 120], 'ARR (£)').intake.accounts[0]!.currency).toBe('GBP');
    expect(below([['All amounts in EUR']]).decisions).toEqual([]);
  });

  it('is not counted twice where the format hides the thousands', () => {
    const values = [['in thousands'], HEADINGS, ...rows([48000, 120000])];
    const formats = values.map((row) => row.map((_, column) => (column === 1 ? '#,##0,' : '')));
    const intake = readSheet({...sheetWith(values), formats}, {asOf: '2026-11-21'});
    expect(arrsIn(intake)).toEqual([48000, 120000]);
  });

  it('goes into the headings of a formula', () => {
    const {intake} = below([['($ in thousands)'], []]);
    const headings = formulaHeadings(intake, 4);
    expect(headings[1]).toBe('arr (K $)!');
    const table = readTable(headings, rows([48, 120, 96.5]), {
      asOf: '2026-11-21',
      locale: 'en-US',
      dayOf: (date) => date.toISOString().slice(0, 10),
    });
    expect(arrsIn(table)).toEqual([48000, 120000, 96500]);
  });
});
