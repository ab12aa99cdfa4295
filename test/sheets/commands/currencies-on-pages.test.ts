import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {read, utils} from '@e965/xlsx';
import {Desk} from '../../workbench/terminal';
import {SidebarFile} from '../sidebar/host';

/** Amounts of which no sum across currencies is a number that stands anywhere by chance. */
const ROWS = [
  [
    ...['Account', 'CSM', 'ARR', 'Seats used', 'Seats licensed', 'Renewal', 'Module value', 'Hiring', 'NPS'],
    ...['Open issue', 'Seat price'],
  ],
  ['Northwind', 'Ana', '$141,301', 48, 50, '2027-03-15', '$17,011', 'yes', 9, '', ''],
  ['Contoso', 'Ana', '$70,111', 96, 100, '2027-01-20', '$9,013', 'yes', 9, '', ''],
  ['Fabrikam', 'Ben', '€53,173', 47, 50, '2027-02-11', '€13,007', 'yes', 9, '', ''],
  ['Adatum', 'Ben', '€29,303', 20, 50, '2026-12-20', '€3,019', '', 2, 'yes', ''],
  ['Wingtip', 'Ben', '$61,007', 50, 50, '2027-10-15', '', 'yes', 9, '', '$50'],
];
const CSV = ROWS.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');

interface Sums {
  readonly arr: number | null;
  readonly target: number | null;
  readonly weighted: number | null;
}

/** Every sum of amounts of both currencies, as it could stand on a page. */
function mixedSums(amounts: readonly (readonly [currency: string, amount: number | null])[]): number[] {
  const sums: number[] = [];
  for (let chosen = 1; chosen < 1 << amounts.length; chosen++) {
    const some = amounts.filter((_, index) => chosen & (1 << index));
    if (new Set(some.map(([currency]) => currency)).size < 2) continue;
    const sum = some.reduce((total, [, amount]) => total + (amount ?? 0), 0);
    if (some.every(([, amount]) => (amount ?? 0) > 0)) sums.push(Math.round(sum));
  }
  return sums;
}

/** The numbers in a text: `$141,301` and `141.3K`. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?(K|M)?/g)].map(([, digits = '', unit]) => {
    const number = Number(digits.replace(/,/g, ''));
    return unit === 'K' ? number * 1e3 : unit === 'M' ? number * 1e6 : number;
  });
}

describe('accounts in dollars and in euros, without rates', () => {
  const desk = new Desk();
  afterAll(() => desk.clear());

  it('are added up on no page, and each page with totals has those of each currency', async () => {
    desk.put('two.csv', CSV);
    const options = ['two.csv', '--as-of', '2026-11-28'];
    const {code, out, err} = await desk.score(...options, '--json', '--out', 'two.xlsx');
    expect([code, err]).toEqual([0, expect.stringMatching(/^Wrote/)]);
    const {accounts, currency, totals} = JSON.parse(out);
    expect([currency, totals.arr, totals.target, totals.weighted, totals.nrr, totals.grr]).toEqual([
      ['USD', 'EUR'],
      null,
      null,
      null,
      null,
      null,
    ]);
    const byCurrency: Record<string, Sums> = totals.byCurrency;
    expect([byCurrency.USD!.arr, byCurrency.EUR!.arr]).toEqual([272_419, 82_476]);
    expect([byCurrency.USD!.target, byCurrency.EUR!.target].every((target) => (target ?? 0) > 0)).toBe(true);

    const currencyOf = (account: string) => (/Northwind|Contoso|Wingtip/.test(account) ? 'USD' : 'EUR');
    const amounts = (figure: keyof Sums) =>
      accounts.map((each: Sums & {account: string}) => [currencyOf(each.account), each[figure]] as const);
    const forbidden = (['arr', 'target', 'weighted'] as const).flatMap((figure) => mixedSums(amounts(figure)));
    expect(forbidden.length).toBeGreaterThan(10);
    const isMixed = (number: number, digits: number) => forbidden.some((sum) => Math.abs(sum - number) <= digits);
    const check = (place: string, cells: readonly (string | number)[]) => {
      const found = cells.filter((cell) =>
        typeof cell === 'number'
          ? isMixed(cell, 1)
          : numbersIn(cell).some((number) => number > 1000 && isMixed(number, 1)),
      );
      expect([place, found]).toEqual([place, []]);
    };

    const book = read(readFileSync(join(desk.folder, 'two.xlsx')));
    const textOf = (name: string): string[] => {
      const sheet = book.Sheets[name]!;
      const cells = Object.entries(sheet).flatMap(([address, cell]) => (address.startsWith('!') ? [] : [cell]));
      check(
        name,
        cells.flatMap(({v, c = []}) => [v, ...c.map(({t}: {t: string}) => t)]).filter((value) => value !== undefined),
      );
      return cells.map(({v, w, c = []}) => [w ?? v, ...c.map(({t}: {t: string}) => t)].join(' '));
    };
    const said = new Map(book.SheetNames.map((name) => [name, textOf(name).join('\n')]));
    expect([...said.keys()]).toEqual(
      expect.arrayContaining(['Meeting', 'Ranking', 'Details', 'Plan', 'Calendar', 'Monday', 'Scenarios']),
    );
    for (const page of ['Meeting', 'Ranking', 'Details']) {
      expect([page, said.get(page)]).toEqual([page, expect.stringMatching(/\$272,419 · €82,476/)]);
    }
    const withoutSign = [...said].flatMap(([page, texts]) =>
      texts.split('\n').flatMap((text) => (/(?<![€$\d.,])\d{1,3},\d{3}(?!\d)/.test(text) ? [`${page}: ${text}`] : [])),
    );
    expect(withoutSign).toEqual([]);
    for (const page of ['Plan', 'Calendar', 'Details'])
      expect([page, said.get(page)?.match(/13 seats[^\n]* \$7,800/)]).not.toContain(null);
    const [headings = [], ...rows] = utils.sheet_to_json<string[]>(book.Sheets.Details!, {header: 1});
    const column = headings.indexOf('Currency');
    expect(rows.map((row) => [row[headings.indexOf('Account')], row[column]]).sort()).toEqual([
      ['Adatum', 'EUR'],
      ['Contoso', 'USD'],
      ['Fabrikam', 'EUR'],
      ['Northwind', 'USD'],
      ['Wingtip', 'USD'],
    ]);

    const text = await desk.score(...options);
    check('the command line', text.out.split('\n'));
    expect(text.out).toMatch(/ARR USD 272K \+ EUR 82.5K/);
  });

  it('are added up nowhere in the sidebar either', () => {
    const file = new SidebarFile(ROWS);
    const result = JSON.stringify(file.score());
    expect(result).toContain('$272,419 · €82,476');
    expect(numbersIn(result).filter((number) => Math.abs(number - 354_895) < 2)).toEqual([]);
  });
});
