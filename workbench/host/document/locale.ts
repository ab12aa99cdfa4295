/** What a spreadsheet's locale decides: how input is read and values are shown. */
export interface Locale {
  readonly id: 'en_US' | 'en_GB' | 'de_DE' | 'zh_CN';
  readonly decimal: string;
  readonly group: string;
  /** The order in which a numeric date is read. */
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  readonly dateSeparators: RegExp;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly currency: string;
  readonly currencyFormat: string;
  readonly true: string;
  readonly false: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly noons: readonly [string, string];
}

const EN_MONTHS = 'January February March April May June July August September October November December'.split(' ');
const EN_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DE_MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const DE_DAYS = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');
const ZH_MONTHS = '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'.split(' ');
const ZH_DAYS = '星期日 星期一 星期二 星期三 星期四 星期五 星期六'.split(' ');

/** What English has, and in part Chinese. */
const ENGLISH = {
  ...{decimal: '.', group: ',', dateSeparators: /[/-]/, true: 'TRUE', false: 'FALSE'},
  months: EN_MONTHS,
  shortMonths: EN_MONTHS.map((name) => name.slice(0, 3)),
  days: EN_DAYS,
  shortDays: EN_DAYS.map((name) => name.slice(0, 3)),
  noons: ['AM', 'PM'],
} as const;

const LOCALES: Readonly<Record<string, Locale>> = {
  en_US: {
    ...ENGLISH,
    id: 'en_US',
    dateOrder: 'mdy',
    dateFormat: 'M/d/yyyy',
    timeFormat: 'h:mm:ss am/pm',
    currency: '$',
    currencyFormat: '"$"#,##0.00',
  },
  en_GB: {
    ...ENGLISH,
    id: 'en_GB',
    dateOrder: 'dmy',
    dateFormat: 'dd/MM/yyyy',
    timeFormat: 'HH:mm:ss',
    currency: '£',
    currencyFormat: '"£"#,##0.00',
  },
  de_DE: {
    id: 'de_DE',
    decimal: ',',
    group: '.',
    dateOrder: 'dmy',
    dateSeparators: /[./-]/,
    dateFormat: 'dd.MM.yyyy',
    timeFormat: 'HH:mm:ss',
    currency: '€',
    currencyFormat: '#,##0.00 "€"',
    true: 'WAHR',
    false: 'FALSCH',
    months: DE_MONTHS,
    shortMonths: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
    days: DE_DAYS,
    shortDays: DE_DAYS.map((name) => name.slice(0, 2) + '.'),
    noons: ['AM', 'PM'],
  },
  zh_CN: {
    ...ENGLISH,
    id: 'zh_CN',
    dateOrder: 'ymd',
    dateFormat: 'yyyy/M/d',
    timeFormat: 'H:mm:ss',
    currency: '¥',
    currencyFormat: '"¥"#,##0.00',
    months: ZH_MONTHS,
    shortMonths: ZH_MONTHS.map((_, month) => `${month + 1}月`),
    days: ZH_DAYS,
    shortDays: ZH_DAYS.map((name) => '周' + name.slice(2)),
    noons: ['上午', '下午'],
  },
};

/** The locale of that name, `en_US` or `en-US`. @throws when the host does not know it */
export function localeOf(name: string): Locale {
  const locale = LOCALES[name.replace('-', '_')];
  if (!locale) throw new Error(`[host] the locale ${name} is not implemented`);
  return locale;
}
