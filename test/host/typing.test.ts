import {display} from '../../workbench/host/document/display';
import {localeOf} from '../../workbench/host/document/locale';
import {readTyped} from '../../workbench/host/document/typing';
import {pairs} from '../pairs';

const shown = (text: string, locale: string, format = '') => {
  const of = localeOf(locale);
  const typed = readTyped(text, format, of, () => 2026);
  if ('formula' in typed) return typed.formula;
  return `${typeof typed.value} ${display(typed.value, typed.numberFormat ?? format, of)}`;
};

describe('typing', () => {
  // What is typed most is in conformance/cells.js.
  it.each([
    ...pairs`
      1,234.5 → number 1,234.50 | 1.234,5 → string 1.234,5 | 12,34 → string 12,34 | €48 → number €48
      1e3 → number 1.00E+03 | 12/1/2026 → number 12/1/2026 | 13/1/2026 → string 13/1/2026
      2026-02-30 → string 2026-02-30 | Dec 1, 2026 → number December 1, 2026 | 1 Dec 2026 → number 1 Dec 2026
      December 2026 → number December 2026 | Decline → string Decline | Mark → string Mark | May → string May
      13:45 → number 13:45 | 1:30 PM → number 1:30 PM | 13:75 → string 13:75
      2026-12-01 13:45 → number 2026-12-01 13:45:00 | 26:00 → number 26:00:00 | WAHR → string WAHR | =A1 → =A1
      = → string = | --5 → string --5
    `,
    [' 42 ', 'number 42'],
    ...pairs`
      #hash → string #hash | 2026年12月1日 → number 2026年12月1日 | 1/2 → number 1/2 | v1.2 → string v1.2
      Infinity → string Infinity | 0x10 → string 0x10 | 1e999 → string 1e999
    `,
  ])('%p in en_US is %s', (text, expected) => expect(shown(text, 'en_US')).toBe(expected));

  it.each(pairs`
    1.234,5 → number 1.234,50 | 1,5 → number 1,5 | 1.12.2026 → number 01.12.2026 | 1.12. → number 1.12
    01.12.26 → number 01.12.2026 | 1. Dezember 2026 → number 1 Dez. 2026 | 48.000 € → number 48.000 €
    WAHR → boolean WAHR | 12/1/2026 → number 12.01.2026
  `)('%p in de_DE is %s', (text, expected) => expect(shown(text, 'de_DE')).toBe(expected));

  it.each([
    ['2026/12/1', 'number 2026/12/1'],
    ['2026年12月1日', 'number 2026年12月1日'],
    ['26/12/1', 'number 2026/12/1'],
    ['¥48,000', 'number ¥48,000'],
  ])('%p in zh_CN is %s', (text, expected) => expect(shown(text, 'zh_CN')).toBe(expected));

  it('reads nothing but formulas under @', () => {
    expect(shown('42', 'en_US', '@')).toBe('string 42');
    expect(shown('12/1/2026', 'en_US', '@')).toBe('string 12/1/2026');
    expect(shown('=1+1', 'en_US', '@')).toBe('=1+1');
  });
});
