import {type Amount, amountIn, type DecimalMark, markEvidence, numberIn} from '../../../src/intake/readers/amount';
import {giving, texts} from '../texts';

describe('a written amount', () => {
  const PLAIN = {negative: false, signed: false, percent: false, factor: null, period: null};

  it.each<[text: string, amount: Partial<Amount> & {digits: string}]>([
    ...texts`48 | ~ 48 | $48 | 48 USD | 48,-- € | Fr. 48`.map(giving({digits: '48'})),
    ['48.000,5', {digits: '48.000,5'}],
    ...texts`48 000 € | R 48 000`.map(giving({digits: '48 000'})),
    ['.5', {digits: '.5'}],
    ...texts`-48 | −48 | –48 | -$48 | $-48`.map(giving({digits: '48', negative: true, signed: true})),
    ...texts`+48 | $+48`.map(giving({digits: '48', signed: true})),
    ...texts`48- | (48)`.map(giving({digits: '48', negative: true})),
    ['48.500,-', {digits: '48.500'}],
    ['€ 7.200,–', {digits: '7.200'}],
    ["CHF 48'500.-", {digits: "48'500"}],
    ['Rs. 4,80,000', {digits: '4,80,000'}],
    ['Rs.480', {digits: '480'}],
    ['-R48,000', {digits: '48,000', negative: true, signed: true}],
    ...texts`4.80E+04 | 4,8e4`.map(giving({digits: '48000'})),
    ['1e+05', {digits: '100000'}],
    ['($48K)', {digits: '48', negative: true, factor: 1000}],
    ...texts`48% | 48 pct`.map(giving({digits: '48', percent: true})),
    ['-48 percent', {digits: '48', percent: true, negative: true, signed: true}],
    ...texts`48 k | 48K | 48 Tsd. € | 48千`.map(giving({digits: '48', factor: 1e3})),
    ['48万', {digits: '48', factor: 1e4}],
    ['4 lakh', {digits: '4', factor: 1e5}],
    ['1.2 crores', {digits: '1.2', factor: 1e7}],
    ['18.5 lakhs', {digits: '18.5', factor: 1e5}],
    ...texts`1.2M | 1.2 Mio`.map(giving({digits: '1.2', factor: 1e6})),
    ['4百万', {digits: '4', factor: 1e6}],
    ...texts`4 crore | 4千万`.map(giving({digits: '4', factor: 1e7})),
    ['4亿', {digits: '4', factor: 1e8}],
    ['48,000,000원', {digits: '48,000,000'}],
    ['4,800만원', {digits: '4,800', factor: 1e4}],
    ['1.2억 원', {digits: '1.2', factor: 1e8}],
    ['RM 48,000', {digits: '48,000'}],
    ['48,000 HUF', {digits: '48,000'}],
    ['4bn', {digits: '4', factor: 1e9}],
    ...texts`
      $4/mo | $4 per month | $4 monthly | 4 €/Monat | 4 € par mois | 4 € por mes | 4元/月 | 4元每月 | $4 p.m.
      $4 pm | $4/seat/month
    `.map(giving({digits: '4', period: 'month'})),
    ...texts`
      $4/yr | $4/y | $4 a year | $4 per annum | $4 yearly | $4 annually | $4 p.a. | $4 p. a. | $4 pa | 4 € pro Jahr
      4 € por año | 4 € par an | 4 € par an. | 4元/年
    `.map(giving({digits: '4', period: 'year'})),
    ...texts`$4/qtr | $4 quarterly`.map(giving({digits: '4', period: 'quarter'})),
  ])('%s', (text, amount) => expect(amountIn(text)).toEqual({...PLAIN, ...amount}));

  it.each([
    ...texts`
      forty | (48 | 48) | 48 seats | K | 4x | 48/50 | 2026-11-21 | $ | 4 per fortnight | R | R1001 | RS48 | Rx 48
      48 R | 48E | E4 | 12E4 | 4e-5
    `,
    '',
  ])('%j is none', (text) => expect(amountIn(text)).toBeNull());
});

describe('the number that digits mean', () => {
  it.each<[digits: string, decimal: DecimalMark, number: number | null]>([
    ['48', null, 48],
    ...texts`48 | 48.`.map(giving('.', 48)),
    ['48.5', '.', 48.5],
    ['48,5', ',', 48.5],
    ['48.125', '.', 48.125],
    ['48.125', ',', 48125],
    ['48.125', null, 48125],
    ['48.5', ',', null],
    ['.5', '.', 0.5],
    ...texts`1.234.567,89 | 1 234 567,89`.map(giving(',', 1_234_567.89)),
    ...texts`1,234,567.89 | 1’234’567.89`.map(giving('.', 1_234_567.89)),
    ...texts`1'234'567 | 12,34,567`.map(giving(null, 1_234_567)),
    ['12.345', null, 12_345],
    ['123.456', null, 123_456],
    ...texts`
      1234.567 | 1.234,567 | 1.23 | 1.2345 | 1,2,3 | 1,234,56 | 123,45,678 | 12,34,56 | 12.34.567
    `.map(giving(null, null)),
    ...texts`1234,567.8 | 12.34.5 | 1.5 000`.map(giving('.', null)),
    ['1,23,45,678.5', '.', 12_345_678.5],
  ])('%s with %s for decimals is %s', (digits, decimal, number) => expect(numberIn(digits, decimal)).toBe(number));
});

describe('what one cell tells about dots and commas', () => {
  it.each<[digits: string, decimal: DecimalMark, open: DecimalMark]>([
    ...texts`48 | 48 000 | 1.234.567 | 1,234,567 | 1,2.3,4`.map(giving(null, null)),
    ...texts`
      48.5 | 48.50 | 48.1234 | 1000.000 | 0.875 | 012.345 | .875 | 48 000.000 | 48’000.000 | 1,234.56 | 1,234,567.8
    `.map(giving('.', null)),
    ...texts`48,5 | ,875 | 48'000,000 | 1.234,56 | 1.234,567 | 1.234.567,8`.map(giving(',', null)),
    ...texts`48.000 | 1.000 | 100.000`.map(giving(null, '.')),
    ['48,000', null, ','],
  ])('%s: %s is for decimals, %s may be', (digits, decimal, open) =>
    expect(markEvidence(digits)).toEqual({decimal, open}),
  );
});
