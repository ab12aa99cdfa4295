/**
 * The spreadsheet locale that reads numbers and dates as this one does: what counts is the decimal mark and whether the
 * year, the month or the day stands first.
 *
 * @param locale any language and region, such as `fr-CH`
 */
export function spreadsheetLocale(locale: string): 'en_US' | 'en_GB' | 'de_DE' | 'zh_CN' {
  const [first] = new Intl.DateTimeFormat(locale).formatToParts(0).filter(({type}) => /^(year|month|day)$/.test(type));
  const mark = new Intl.NumberFormat(locale).formatToParts(1.5).find(({type}) => type === 'decimal')?.value;
  if (mark === ',') return 'de_DE';
  if (first?.type === 'year') return 'zh_CN';
  return first?.type === 'day' ? 'en_GB' : 'en_US';
}
