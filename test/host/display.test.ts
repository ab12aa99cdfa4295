import {display} from '../../workbench/host/document/display';
import {localeOf} from '../../workbench/host/document/locale';

const EN = localeOf('en_US');

describe('number formats', () => {
  // The examples of Google's guide are in conformance/formats.js.
  it.each([
    [1e308, '0%', `${BigInt(Number.MAX_VALUE)}%`], // a percentage that no number holds
    [-0.4, '0', '0'],
    [0.5, '0', '1'],
    [-1234.5, '#,##0.00', '-1,234.50'],
    [-1234.5, '#,##0;(#,##0)', '(1,235)'],
    [48000, '"$"#,##0', '$48,000'],
    [999999.5, '#,##0', '1,000,000'],
    [-48, '0000', '-0048'],
    [12, '[<10]"few"', 'few'],
    [-2.5, '"about" General', '-about 2.5'],
    [1.005, '0.00', '1.01'],
    [1e21, '0', '1000000000000000000000'],
    [0.75, '# ?/?', '3/4'],
    [2, '# ?/?', '2'],
    [100 / 3, '', '33.33333333'],
    [1e15, '', '1E+15'],
    [123456789012, '', '123456789012'],
  ])('%p as %s is %s', (value, format, shown) => expect(display(value, format, EN)).toBe(shown));

  it('speaks the locale', () => {
    const de = localeOf('de_DE');
    expect(display(1234.5, '#,##0.00', de)).toBe('1.234,50');
    expect(display(46000, 'dd.MM.yyyy', de)).toBe('09.12.2025');
    expect(display(46000, 'mmmm', de)).toBe('Dezember');
    expect(display(true, '', de)).toBe('WAHR');
    expect(display(46000.6, 'h:mm am/pm', localeOf('zh_CN'))).toBe('2:24 下午');
  });
});
