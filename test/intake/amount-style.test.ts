import {amountStyleOf} from '../../src/intake/amount-style';
import {table} from '../builders';
import {column, sheetWith, told} from './read';

function styleOf(heading: string, cells: readonly unknown[]) {
  const values = column(heading, cells);
  return amountStyleOf(sheetWith(values), told(values).intake);
}

describe('how a sheet writes money', () => {
  it.each<[heading: string, cells: readonly unknown[], sign: string, isInWan: boolean]>([
    ['ARR', [48_000, 36_000], '', false],
    ['ARR', ['$48K', '$36K'], '$', false],
    ['ARR', ['€48.000', 36_000], '€', false],
    ['ARR (EUR)', [48_000, 36_000], '€', false],
    ['ARR', ['£48k', '£36k'], '£', false],
    ['ARR', ['¥48万', '36万'], '¥', true],
    ['ARR', ['￥480000', 360_000], '¥', true],
    ['ARR（元）', [480_000, 360_000], '¥', true],
    ['ARR（万元）', [48, 36], '¥', true],
    ['ARR', ['48万', '36万'], '', true],
    ['ARR', ['$48K', '€36K'], '', false],
    ['ARR', ['$48万', '$36万'], '$', false],
    ['ARR', ['48 000 kr', '$36K'], '', false],
    ['ARR', ['48 000 kr', '36 000 kr'], 'SEK ', false],
    ['ARR（美元）', [48_000, 36_000], '$', false],
  ])('%s with %j: "%s", 万 %s', (heading, cells, sign, isInWan) =>
    expect(styleOf(heading, cells)).toEqual({sign, isInWan}),
  );

  it('only columns of money and rows of accounts count', () => {
    const values = table(['Account', 'ARR', 'Notes'], ['Acme', '$48K', 'pays in €'], ['Bolt', '$36K', '¥']);
    expect(amountStyleOf(sheetWith(values), told(values).intake)).toEqual({sign: '$', isInWan: false});
  });
});
