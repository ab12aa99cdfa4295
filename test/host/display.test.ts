import {display} from '../../workbench/host/document/display';
import {localeOf} from '../../workbench/host/document/locale';
import {Zone} from '../../workbench/host/document/zone';

const EN = localeOf('en_US');
const MOMENT = new Zone('Etc/GMT').serialOf(Date.UTC(2016, 3, 5, 16, 8, 53, 528));
const DURATION = (3 * 3600 + 13 * 60 + 41.255) / 86_400;

describe('number formats', () => {
  // Google, Date and number formats, examples
  it.each([
    [MOMENT, 'h:mm:ss.00 a/p', '4:08:53.53 p'],
    [MOMENT, 'hh:mm A/P".M."', '04:08 P.M.'],
    [MOMENT, 'yyyy-mm-dd', '2016-04-05'],
    [MOMENT, 'mmmm d \\[dddd\\]', 'April 5 [Tuesday]'],
    [MOMENT, 'h PM, ddd mmm dd', '4 PM, Tue Apr 05'],
    [MOMENT, 'dddd, m/d/yy at h:mm', 'Tuesday, 4/5/16 at 16:08'],
    [DURATION, '[hh]:[mm]:[ss].000', '03:13:41.255'],
    [DURATION, '[mmmm]:[ss].000', '0193:41.255'],
    [12345.125, '####.#', '12345.1'],
    [12.34, '000.0000', '012.3400'],
    [12, '#.0#', '12.0'],
    [5.125, '# ???/???', '5 1/8'],
    [12000, '#,###', '12,000'],
    [1230000, '0.0,,"M"', '1.2M'],
    [1234500000, '0.00e+00', '1.23e+09'],
  ])('%p as %s is %s', (value, format, shown) => expect(display(value, format, EN)).toBe(shown));

  it.each([
    [0.256, '0%', '26%'],
    [1e308, '0%', `${BigInt(Number.MAX_VALUE)}%`], // a percentage that no number holds
    [0.256, '0.0%', '25.6%'],
    [-5, '0', '-5'],
    [-0.4, '0', '0'],
    [0.5, '0', '1'],
    [-1234.5, '#,##0.00', '-1,234.50'],
    [-1234.5, '#,##0;(#,##0)', '(1,235)'],
    [0, '0;-0;"none"', 'none'],
    [48000, '"$"#,##0', '$48,000'],
    [48000, '0', '48000'],
    [999999.5, '#,##0', '1,000,000'],
    [-48, '0000', '-0048'],
    [12, '[<10]"few"', 'few'],
    [-2.5, '"about" General', '-about 2.5'],
    [1.005, '0.00', '1.01'],
    [1e21, '0', '1000000000000000000000'],
    [5, '[<10]"few";"many"', 'few'],
    [12, '[<10]"few";"many"', 'many'],
    [0.75, '# ?/?', '3/4'],
    [2, '# ?/?', '2'],
    [1 / 3, '', '0.3333333333'],
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
