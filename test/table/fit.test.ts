import {heightToFit} from '../../src/table/fit';

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
