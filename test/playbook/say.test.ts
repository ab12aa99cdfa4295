import {type Figure, phrase} from '../../src/core/phrase';
import {amountWords, say, type Words} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';

const TEMPLATES: Words = {
  plain: 'Nothing to fill in.',
  text: 'Hello {name}!',
  number: '{n} apples',
  share: '{n%} full',
  money: '{n$} a year',
  plural: '{n} {n#seat|seats}',
  nested: 'Because {why}.',
  sentences: '{all+}',
  names: 'Take {all&}.',
  event: '{event~said|: }!',
  'percent-sign': ' %',
  'list-separator': ', ',
  'list-last': ' and ',
  'list-last-of-more': ', and ',
  'sentence-separator': ' ',
};

describe('figures in a template', () => {
  it.each<{key: string; figures?: Record<string, Figure>; said: string}>([
    {key: 'plain', said: 'Nothing to fill in.'},
    {key: 'text', figures: {name: 'Acme'}, said: 'Hello Acme!'},
    {key: 'text', figures: {name: '$& {n} $1'}, said: 'Hello $& {n} $1!'}, // a name is never a template
    {key: 'number', figures: {n: 0}, said: '0 apples'},
    {key: 'number', figures: {n: 999}, said: '999 apples'},
    {key: 'number', figures: {n: 1000}, said: '1,000 apples'},
    {key: 'number', figures: {n: 1_234_567}, said: '1,234,567 apples'},
    {key: 'number', figures: {n: -1234.5}, said: '-1,234.5 apples'},
    {key: 'number', figures: {n: 4.456}, said: '4.46 apples'},
    {key: 'number', figures: {n: 4.999}, said: '5 apples'},
    {key: 'share', figures: {n: 0.96}, said: '96 % full'},
    {key: 'share', figures: {n: 0.9567}, said: '95.7 % full'},
    {key: 'share', figures: {n: 1.4}, said: '140 % full'},
    {key: 'share', figures: {n: 0}, said: '0 % full'},
    {key: 'money', figures: {n: 48_700.4}, said: '48,700 a year'},
    {key: 'plural', figures: {n: 1}, said: '1 seat'},
    {key: 'plural', figures: {n: 2}, said: '2 seats'},
    {key: 'plural', figures: {n: 0}, said: '0 seats'},
    {key: 'nested', figures: {why: phrase('plural', {n: 1})}, said: 'Because 1 seat.'},
    {key: 'nested', figures: {why: ['red', phrase('plural', {n: 3}), 7]}, said: 'Because red, 3 seats, 7.'},
    {key: 'names', figures: {all: []}, said: 'Take .'},
    {key: 'names', figures: {all: ['red']}, said: 'Take red.'},
    {key: 'names', figures: {all: ['red', 'blue']}, said: 'Take red and blue.'},
    {key: 'names', figures: {all: ['red', 'blue', phrase('plural', {n: 1})]}, said: 'Take red, blue, and 1 seat.'},
    {key: 'event', figures: {event: 'new funding', said: 'Series B'}, said: 'new funding: Series B!'},
    {key: 'event', figures: {event: 'reviewing vendors', said: 'Reviewing vendors'}, said: 'reviewing vendors!'},
    {key: 'event', figures: {event: 'new funding', said: 'funding'}, said: 'new funding!'},
    {key: 'event', figures: {event: 'new office', said: 'New office in Lyon'}, said: 'New office in Lyon!'},
    {key: 'event', figures: {event: phrase('plural', {n: 2}), said: '$& {event}'}, said: '2 seats: $& {event}!'},
    {
      key: 'sentences',
      figures: {all: [phrase('plain'), phrase('text', {name: 'Bo'})]},
      said: 'Nothing to fill in. Hello Bo!',
    },
  ])('$key with $figures: $said', ({key, figures, said}) => expect(say(phrase(key, figures), TEMPLATES)).toBe(said));
});

describe('a programmer’s mistake', () => {
  it('a key without words throws', () => {
    expect(() => say(phrase('missing'), TEMPLATES)).toThrow('No words for "missing".');
  });

  it('a figure that is not given throws', () => {
    expect(() => say(phrase('text'), TEMPLATES)).toThrow('"text" needs the figure "name".');
    expect(() => say(phrase('plural', {count: 3}), TEMPLATES)).toThrow('"plural" needs the figure "n".');
    expect(() => say(phrase('event', {event: 'a win'}), TEMPLATES)).toThrow('"event" needs the figure "said".');
  });
});

it('says figures as each language writes them', () => {
  const seats = phrase('seats-used', {used: 48, licensed: 50, share: 0.96});
  expect(say(seats, WORDS.en)).toBe('48 of 50 seats (96%)');
  expect(say(seats, WORDS.zh)).toBe('席位已用 48/50（96%）');
});

describe('money in the style of the sheet', () => {
  const money = (amount: number) => phrase('plan-money', {amount});
  const yuan = amountWords(WORDS.zh, {sign: '¥', isInWan: true}, 'zh');

  it.each<[amount: number, said: string]>([
    [0, '¥0'],
    [9_999, '¥9,999'],
    [10_000, '¥1 万'],
    [48_700, '¥4.87 万'],
    [37_281, '¥3.7281 万'],
    [480_000, '¥48 万'],
    [999_999, '¥99.9999 万'],
    [1_234_567, '¥123.46 万'],
    [12_345_678, '¥1,234.57 万'],
    [99_990_000, '¥9,999 万'],
    [100_000_000, '¥1 亿'],
    [-54_400, '-¥5.44 万'],
  ])('%d yuan are %s', (amount, said) => expect(say(money(amount), yuan)).toBe(said));

  it.each<[sign: string, isInWan: boolean, language: 'en' | 'zh', said: string]>([
    ['', false, 'zh', '480,000'],
    ['', true, 'zh', '48 万'],
    ['$', false, 'zh', '$480,000'],
    ['$', false, 'en', '$480,000'],
    ['¥', true, 'en', '¥480,000'],
    ['', false, 'en', '480,000'],
  ])('sign "%s", 万 %s, in %s: %s', (sign, isInWan, language, said) =>
    expect(say(money(480_000), amountWords(WORDS[language], {sign, isInWan}, language))).toBe(said),
  );

  it('counts are no money', () => expect(say(phrase('plan-count', {count: 48_000}), yuan)).toBe('48,000'));
});

describe('between Chinese and other letters stands a blank', () => {
  const words: Words = {...TEMPLATES, plain: '在{day}前', price: '共{n$}元', share: '{n%}的席位'};
  it.each<[key: string, figures: Record<string, Figure>, said: string]>([
    ['plain', {day: '12 月 7 日'}, '在 12 月 7 日前'],
    ['plain', {day: 'EBR'}, '在 EBR 前'],
    ['plain', {day: '续约'}, '在续约前'],
    ['plain', {day: '“RFP”'}, '在“RFP”前'],
    ['price', {n: 4_000}, '共 4,000 元'],
    ['share', {n: 0.9}, '90 % 的席位'],
  ])('%s with %j: %s', (key, figures, said) => expect(say(phrase(key, figures), words)).toBe(said));
});
