import {assessPortfolio} from '../../../src/core/portfolio';
import {readSheet} from '../../../src/intake/read-sheet';
import {currencyIn, currencyOfFormat} from '../../../src/intake/readers/currency';
import {moneySign} from '../../../src/playbook/money-sign';
import {AS_OF, accountWith, PLAYBOOK, table} from '../../builders';
import {rowsOf} from '../../fixtures/sheets/grid';
import {sheetWith, told, toldOf} from '../read';
import {giving, texts} from '../texts';

describe('the currency of a text', () => {
  it.each<[text: string, code: string | null, isShared: boolean]>([
    ...texts`USD 48,000 | US$ 5 | ARR in USD | US Dollar`.map(giving('USD', false)),
    ...texts`EUR12,500 | 12.500 € | ARR (k€) | ARR KEUR | Euros`.map(giving('EUR', false)),
    ...texts`R$ 4.800,00 | R$ 48`.map(giving('BRL', false)),
    ['48 000 руб.', 'RUB', false],
    ['48 000 Kč', 'CZK', false],
    ['48 000 Ft', 'HUF', false],
    ['48.000 TL', 'TRY', false],
    ...texts`Software | Subtle | R&D budget | Real ARR | Farm ARR | Dólar australiano | ARR | 48000`.map(
      giving(null, false),
    ),
    ...texts`$48K | Dollars`.map(giving('USD', true)),
    ['¥1,200', 'CNY', true],
    ['RM 48,000', 'MYR', false],
    ['48,000원', 'KRW', false],
    ['ユーロ', 'EUR', false],
    ['Dólar americano', 'USD', false],
    ['120,000 円', 'JPY', false],
    ['5 kr', 'SEK', true],
    ['Canadian Dollar', 'CAD', false],
    ['Australian dollars', 'AUD', false],
    ...texts`British Pound | Pound Sterling`.map(giving('GBP', false)),
    ['Swiss Franc', 'CHF', false],
    ['Indian Rupee', 'INR', false],
    ['Rs. 48,00,000', 'INR', true],
    ...texts`R 48 000 | R48,000`.map(giving('ZAR', false)),
  ])('%s is %s', (text, code, isShared) => {
    const found = currencyIn(text);
    expect(found && [found.code, found.isShared]).toEqual(code === null ? null : [code, isShared]);
  });

  it.each([
    ['[$$-1009]#,##0', 'CAD'],
    ['[$$-C09]#,##0.00', 'AUD'],
    ...texts`[$$-409]#,##0 | "$"#,##0`.map(giving('USD')),
    ['[$¥-411]#,##0', 'JPY'],
    ['[$¥-804]#,##0', 'CNY'],
    ['[$kr-414] #,##0', 'NOK'],
    ['[$€-407]#,##0', 'EUR'],
    ...texts`[$-409]d mmm | 0`.map(giving(undefined)),
  ])('of the number format %s is %s', (format, code) => expect(currencyOfFormat(format)?.code).toBe(code));

  it.each([
    ['USD', '$'],
    ['EUR', '€'],
    ['CHF', 'CHF '],
    [null, ''],
  ])('%s is written %j', (code, sign) => expect(moneySign(code)).toBe(sign));
});

/** The currencies of accounts under those headings, their ARR, and what is said. */
function money(headings: string[], rows: unknown[][], options = {}) {
  const {intake, issues, columns, decisions} = told(
    [['Account', ...headings], ...rows.map((cells, index) => [`Company ${index}`, ...cells])],
    options,
  );
  return {
    in: intake.accounts.map(({currency}) => currency),
    arr: intake.accounts.map(({arr}) => arr),
    issues,
    columns,
    decisions,
    intake,
  };
}

describe('the currency of an account', () => {
  it.each<[what: string, headings: string[], rows: string, currencies: (string | null)[]]>([
    ['its cell’s', ['ARR'], 'USD 1; EUR 2', ['USD', 'EUR']],
    ['its heading’s, whatever customers are billed in', ['ARR USD', 'Currency'], '1 | EUR; 2 | GBP', ['USD', 'USD']],
    [
      'one of its own under a name that nobody knows, beside another',
      ['ARR', 'Currency'],
      '1 | USD; 2 | Zorkmid; 3 | unknown',
      ['USD', 'Zorkmid', null],
    ],
    ['nobody’s where the only name is unknown', ['ARR', 'Currency'], '1 | Local; 2 | Local', [null, null]],
    ['its currency column’s', ['ARR', 'ARR Currency'], '1 | USD; 2 | JPY', ['USD', 'JPY']],
    ['its cell’s before its column’s', ['ARR', 'Currency'], '€1 | USD; 2 | USD', ['EUR', 'USD']],
    ['its heading’s', ['ARR (EUR)'], '1; 2', ['EUR', 'EUR']],
    ['its cell’s before its heading’s', ['ARR (EUR)'], 'USD 1; 2', ['USD', 'EUR']],
    ['the only one of its column', ['ARR'], '£1; 2', ['GBP', 'GBP']],
    ['the dollar that the sheet names', ['ARR', 'Currency'], '$1 | ; "2" | CAD', ['CAD', 'CAD']],
    ['the US dollar where it names two', ['ARR', 'Currency'], '$1 | ; "2" | CAD; "3" | USD', ['USD', 'CAD', 'USD']],
    ['the yen where it names that', ['ARR', 'Currency'], '¥1 | ; "2" | JPY', ['JPY', 'JPY']],
    ['nobody’s', ['ARR'], '1; 2', [null, null]],
  ])('is %s', (_, headings, rows, currencies) => expect(money(headings, rowsOf(rows)).in).toEqual(currencies));

  it('is that of the number format where nothing else tells it', () => {
    const formats = ['@', '[$€-407] #,##0', '[$£-809]#,##0'];
    const values = table(['Account', 'ARR'], ['Acme', 100], ['Bolt', 200]);
    const read = (heading: string) =>
      readSheet(
        {...sheetWith([['Account', heading], ...values.slice(1)]), formats: formats.map((format) => ['', format])},
        {asOf: AS_OF},
      ).accounts.map(({currency}) => currency);
    expect(read('ARR')).toEqual(['EUR', 'GBP']);
    expect(read('ARR (USD)')).toEqual(['USD', 'USD']);
  });

  it('maps a currency column, and asks nothing about it', () => {
    const {columns, intake} = money(['ARR Currency', 'ARR'], table(['USD', 1], ['EUR', 2], ['EUR', 3]));
    expect(columns).toMatchObject({currency: 'ARR Currency', arr: 'ARR'});
    expect(intake.questions).toEqual([]);
  });
});

describe('several currencies', () => {
  const rows = table([100, 'USD'], [200, 'EUR'], [300, 'EUR']);

  it('are one issue that names each with its count', () => {
    const {issues, intake} = money(['ARR', 'Currency'], rows);
    expect(issues).toEqual([expect.stringContaining('ARR has amounts in EUR (2) and USD (1).')]);
    expect(intake.issues[0]).toMatchObject({cell: 'Accounts!B1'});
  });

  it('leave an amount that names none unknown, with an issue', () => {
    const {arr, issues} = money(['ARR'], [['USD 100'], ['EUR 200'], [300]]);
    expect(arr).toEqual([100, 200, null]);
    expect(issues[1]).toContain('A currency is missing in ARR (Accounts!B4)');
  });

  it('are converted when Settings hold a rate for each', () => {
    const rates = {currencyRates: ['USD = 1', 'EUR = 1.1']};
    const found = money(['ARR', 'Currency'], rows, rates);
    expect([found.arr, found.in, found.issues]).toEqual([[100, 220.00000000000003, 330], ['USD', 'USD', 'USD'], []]);
    expect(found.decisions).toEqual(['ARR has amounts in EUR (2) and USD (1), converted at the rates in Settings']);
    expect(money(['ARR', 'Currency'], rows, {currencyRates: ['EUR = 1.1']}).arr).toEqual([100, 200, 300]);
  });

  it('are left for a column that somebody converted, and it is said', () => {
    const converted = rows.map(([arr, code], index) => [arr, code, (index + 1) * 7]);
    const {arr, columns, issues, intake} = money(['ARR', 'ARR Currency', 'ARR (converted)'], converted);
    expect([arr, columns.arr, issues]).toEqual([[7, 14, 21], 'ARR (converted)', []]);
    expect(money(['ARR', 'ARR Currency', 'ARR (Base)'], converted).columns.arr).toBe('ARR (Base)');
    expect(intake.questions).toEqual([]);
    expect(money(['ARR', 'ARR Currency', 'ARR (converted)'], [[1, 'USD', 7]]).arr).toEqual([1]);
    // As Dynamics names it.
    expect(money(['Annual Contract Value', 'Currency', 'Annual Contract Value (Base)'], converted).arr).toEqual([
      7, 14, 21,
    ]);
  });

  it('of a price and the ARR leave the size unknown', () => {
    const {intake, issues} = money(['ARR', 'Seat price'], table(['EUR 100', '$5'], ['EUR 100', '€5']));
    expect(intake.accounts.map(({seatPrice}) => seatPrice)).toEqual([null, 5]);
    expect(issues).toEqual([expect.stringContaining('Seat price (Accounts!C2) has USD where the ARR is in EUR')]);
  });
});

describe('the totals of a portfolio', () => {
  const account = (row: number, currency: string | null, arr: number, tierDelta: number) =>
    accountWith({
      account: `Company ${row}`,
      row,
      currency,
      arr,
      tierDelta,
      relationship: 'OK',
      renewalDate: '2028-01-01',
    });
  const totals = (...accounts: Parameters<typeof account>[]) =>
    assessPortfolio(
      accounts.map((each) => account(...each)),
      AS_OF,
      PLAYBOOK,
    );

  it.each<[what: string, other: string | null, currencies: string[]]>([
    ['in one currency', 'USD', ['USD']],
    ['where one account names none', null, ['USD']],
  ])('are added %s', (_, other, currencies) => {
    expect(totals([2, 'USD', 100, 10], [3, other, 200, 20]).totals).toMatchObject({
      arr: 300,
      currencies,
      byCurrency: null,
    });
  });

  it('are never added across two', () => {
    const found = totals([2, 'USD', 100, 10], [3, 'EUR', 200, 20], [4, 'EUR', 50, 0]).totals;
    expect(found).toMatchObject({arr: null, target: null, weighted: null, nrr: null, grr: null, accounts: 3});
    expect(found.byCurrency).toMatchObject({USD: {arr: 100, target: 5, grr: 1}, EUR: {arr: 250, target: 10, grr: 1}});
  });

  it('rank nobody by money across two', () => {
    const order = (currency: string) =>
      totals([2, 'USD', 100, 10], [3, currency, 100, 99]).accounts.map((each) => each.account.row);
    expect([order('USD'), order('EUR')]).toEqual(table([3, 2], [2, 3]));
  });
});

it.each<[headings: string[], row: string[], currency: string]>([
  [['Kunde', 'ARR', 'Fornyelsesdato', 'Brugte licenser'], ['Kvæde Optik', '48.000 kr.'], 'DKK'],
  [['Kunde', 'ARR', 'Fornyelse', 'Lisenser'], ['Kvede Optikk', 'kr 48 000'], 'NOK'],
  [['Kund', 'ARR', 'Förnyelse', 'Licenser'], ['Kvitten Optik', '48 000 kr'], 'SEK'],
  [['Kund', 'ARR', 'Förnyelse', 'Licenser'], ['Kvæde Optik A/S', '48 000 kr'], 'SEK'],
  [['Account', 'ARR', 'Country'], ['Nordlys', 'kr 300,000', 'Norway'], 'NOK'],
  [['Account', 'ARR', 'Country'], ['Nordlys', 'kr 300,000', 'Danmark'], 'DKK'],
  [['Account', 'ARR', 'Country'], ['Norway Pelagic', 'kr 300,000', ''], 'SEK'],
  [['Account', 'ARR', 'Country'], ['Nordlys AS', 'kr 300,000', ''], 'NOK'],
  [['Account', 'ARR', 'Country'], ['Nordlys A/S', 'kr 300,000', 'Norway'], 'SEK'],
  [['Account', 'ARR (SEK)', 'Country'], ['Nordlys', 'kr 300,000', 'Norway'], 'SEK'],
  [['Account', 'ARR', 'Currency', 'Country'], ['Nordlys AS', 'kr 300,000', 'DKK', 'Norway'], 'DKK'],
  [['Kunde', 'ARR', 'Brugte licenser'], ['Kvæde Optik', '€48.000'], 'EUR'],
])('below %j %j is in the kroner or kronor that it says', (headings, row, currency) => {
  expect(told([headings, row]).intake.accounts[0]!.currency).toBe(currency);
});

it.each<[headings: string[], cells: string[], locale: string, currency: string]>([
  [['会社名', 'ARR', '更新日'], ['¥4,800,000'], 'en-US', 'JPY'],
  [['顧客名', '年間契約額', '担当者'], ['¥4,800,000'], 'en-US', 'JPY'],
  [['Account', 'ARR', 'プラン'], ['¥4,800,000'], 'en-US', 'JPY'],
  [['Account', 'ARR', 'Renewal'], ['¥4,800,000'], 'ja-JP', 'JPY'],
  [['Account', 'ARR', 'Renewal'], ['¥4,800,000'], 'en-US', 'CNY'],
  [['Account', 'ARR', 'Renewal'], ['¥4,800,000'], 'zh-CN', 'CNY'],
  [['Account', 'ARR', 'Renewal'], ['¥4,800,000', 'CNY 48,000'], 'en-US', 'CNY'],
  [['客户名称', '年度合同金额', '更新日期'], ['¥4,800,000'], 'zh-CN', 'CNY'],
  [['会社名', 'ARR（CNY）', '更新日'], ['¥4,800,000'], 'en-US', 'CNY'],
  [['会社名', 'ARR', '更新日'], ['¥4,800,000', 'CNY 48,000'], 'en-US', 'CNY'],
])('¥ below %j is in yen or yuan (%#)', (headings, cells, locale, currency) => {
  const {intake} = told([headings, ...cells.map((cell, at) => [`社${at}`, cell, ''])], {locale});
  expect(intake.accounts[0]!.currency).toBe(currency);
});

it('no dash in a currency column is a currency', () => {
  const rows = ['USD', 'USD', '-', 'n/a'].map((cell, index) => [`Company ${index + 1}`, cell, 100]);
  expect(told([['Account', 'Currency', 'ARR'], ...rows]).issues).toEqual([]);
});

describe('the currency of a column of codes', () => {
  const sheet = (heading: string, codes: readonly string[]) =>
    told([['Account', 'ARR', heading], ...codes.map((code, at) => [`A${at}`, 1000 * (at + 1), code])]);

  it.each(['CCY', 'Current ARR Currency', 'Divisa', 'Währg', 'Booking currency'])('is known under “%s”', (heading) => {
    const {intake} = sheet(heading, ['EUR', 'GBP', 'EUR']);
    expect(intake.accounts.map(({arr, currency}) => [arr, currency])).toEqual(
      table([1000, 'EUR'], [2000, 'GBP'], [3000, 'EUR']),
    );
  });

  it.each([
    ['a word among the codes', 'CCY', ['EUR', 'Gold', 'EUR']],
    ['people whose initials are codes', 'CSM', ['RON', 'TRY', 'RON']],
    ['names', 'Nickname', ['Ron', 'Pen', 'Ron']],
  ])('is not %s', (_, heading, cells) => {
    const {intake} = sheet(heading, cells);
    expect(intake.accounts.map(({currency}) => currency)).toEqual([null, null, null]);
  });

  it('gives way to the column that says so', () => {
    const {intake} = toldOf(
      ['Account', 'ARR', 'Plan currency', 'Currency'],
      ['Acme', 1000, 'USD', 'EUR'],
      ['Bolt', 1000, 'USD', 'EUR'],
    );
    expect(intake.accounts.map(({currency}) => currency)).toEqual(['EUR', 'EUR']);
  });
});

describe('amounts of several currencies', () => {
  const read = (cells: readonly (readonly [amount: string, currency: string])[]) =>
    told([['Account', 'ARR', 'Currency'], ...cells.map(([amount, currency], at) => [`A${at}`, amount, currency])]);

  it('are written as those of their currency are', () => {
    const {intake} = read(table(['48.000,50', 'EUR'], ['12.500,00', 'EUR'], ['48,000', 'USD'], ['9,500', 'GBP']));
    expect(intake.accounts.map(({arr}) => arr)).toEqual([48_000.5, 12_500, 48_000, 9_500]);
  });

  it('of one currency are written alike', () => {
    const {intake} = read(table(['48.000,50', 'EUR'], ['12.500', 'EUR']));
    expect(intake.accounts.map(({arr}) => arr)).toEqual([48_000.5, 12_500]);
  });

  it.each([
    ['Churned', []],
    ['Active', ['EUR']],
  ])('a %s customer in another currency', (status, named) => {
    const {issues} = toldOf(
      ['Account', 'ARR', 'Currency', 'Status'],
      ['Acme', 1000, 'USD', 'Active'],
      ['Bolt', 2000, 'USD', 'Active'],
      ['Core', 5000, 'EUR', status],
    );
    expect(
      issues.filter((issue) => issue.includes('Different currencies')).map((issue) => /EUR/.exec(issue)?.[0]),
    ).toEqual(named);
  });
});

it.each([
  ['Sato Trading', 'en-US', 'JPY'],
  ['Sato Trading', 'zh-CN', 'CNY'],
  ['上海机床', 'en-US', 'CNY'],
])('¥ of %s in a sheet in English, locale %s, is %s', (name, locale, currency) => {
  const {intake} = told(table(['Account', 'ARR'], [name, '¥4,800,000']), {locale});
  expect(intake.accounts[0]!.currency).toBe(currency);
});

describe('a currency that few amounts name', () => {
  const said = (...cells: unknown[]) =>
    toldOf(['Account', 'ARR'], ...cells.map((cell, at) => [`Company ${at + 1}`, cell])).decisions.join();

  it.each<[cells: unknown[]]>([[[48000, 'JPY 5,000,000', 9600, 12000]], [['€48,000', 9600, 12000]]])(
    'is said of the others: %s',
    (cells) =>
      expect(said(...cells)).toMatch(
        /amounts without a currency are read as (?:JPY|EUR), the only one named \(1 of [34] cells\)/,
      ),
  );

  it.each<[cells: unknown[]]>([
    [['€48,000', '€9,600', 12000]],
    [['€48,000', '€9,600']],
    [[48000, 9600]],
    [['€48,000', 0, '']],
  ])('goes without saying: %s', (cells) => expect(said(...cells)).not.toContain('without a currency'));
});
