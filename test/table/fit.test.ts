import {heightToFit, longestWord} from '../../src/table/fit';

describe('the height of a text', () => {
  it.each([
    {text: 'short', width: 600, size: 10, height: 23},
    {text: '', width: 600, size: 10, height: 23},
    {text: 'two\nlines', width: 600, size: 10, height: 40},
    {text: '客户成功'.repeat(10), width: 300, size: 10, height: 40},
    {text: '客户成功'.repeat(10), width: 280, size: 10, height: 40},
    {text: '客户成功'.repeat(10), width: 260, size: 10, height: 57},
    {text: 'short', width: 600, size: 20, height: 40},
  ])('$text in $width pixels', ({text, width, size, height}) => {
    expect(heightToFit(text, width, {size})).toBe(height);
  });

  it('breaks a word that is longer than the line', () => {
    expect(heightToFit('x'.repeat(400), 200, {})).toBeGreaterThan(heightToFit('x'.repeat(200), 200, {}));
  });

  it('bold takes more room', () => {
    const text = 'word '.repeat(60);
    expect(heightToFit(text, 300, {bold: true})).toBeGreaterThan(heightToFit(text, 300, {}));
  });
});

describe('how letters fill a line', () => {
  /** Lines of text in a column of 106 pixels: 100 of them for letters. */
  const lines = (text: string, style = {}) => (heightToFit(text, 106, style) - 6) / 17;

  it.each([
    {text: 'x'.repeat(15), takes: 1}, // 97.5 pixels
    {text: 'x'.repeat(16), takes: 2},
    {text: 'i'.repeat(25), takes: 1}, // 97.5
    {text: 'i'.repeat(26), takes: 2},
    {text: 'm'.repeat(9), takes: 1}, // 99
    {text: 'm'.repeat(10), takes: 2},
    {text: 'A'.repeat(11), takes: 1}, // 94.6
    {text: 'A'.repeat(12), takes: 2},
    {text: '客'.repeat(7), takes: 1}, // 93.8
    {text: '客'.repeat(8), takes: 2},
    {text: 'xxxxxxxxxx xxxxxxxxxx', takes: 2},
    {text: 'xxxxxxx xxxxxxx', takes: 1}, // 94.9: the blank at the end of a line takes no room
    {text: 'xxxxx xxxxx xxxxx xxxxx', takes: 2},
    {text: `${'x'.repeat(40)}`, takes: 3},
    {text: `xx ${'x'.repeat(40)}`, takes: 4},
    {text: `${'x'.repeat(31)} xxxxxxxxxxxxx`, takes: 3},
    {text: `${'x'.repeat(31)} xxxxxxxxxxxxxxx`, takes: 4},
    {text: '客户成功客户xx 成功', takes: 2},
  ])('$text takes $takes', ({text, takes}) => expect(lines(text)).toBe(takes));

  it('the longest word is as wide as its letters', () => {
    expect(longestWord('', {})).toBe(0);
    expect(longestWord('ab abcd a', {})).toBeCloseTo(26);
    expect(longestWord('客户 ab', {})).toBeCloseTo(13.4);
    expect(longestWord('ab', {size: 20})).toBeCloseTo(26);
    expect(longestWord('ab', {bold: true})).toBeCloseTo(14.17);
  });
});
