import {decimalMarkOf, writtenNumbers} from '../../../src/intake/readers/numbers';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';

/** What those cells mean, and what was decided about the marks in them. */
function numbersIn(cells: readonly unknown[], locale = 'en-US', small = false) {
  const {amountOf, numberOf, decision} = writtenNumbers(cells, locale, small);
  const numbers = cells.map((cell) => {
    const amount = typeof cell === 'string' ? amountOf(cell) : null;
    return amount && numberOf(amount);
  });
  return {numbers, decision: decision && say(decision, WORDS.en)};
}

describe('the numbers of a column', () => {
  it.each<[what: string, cells: unknown[], numbers: (number | null)[]]>([
    ['have a sign and no factor', ['-48', '(48)', '48K', '0'], [-48, -48, 48, 0]],
    ['are no words', ['forty', '48'], [null, 48]],
    ['contradict themselves', ['-1,2,3'], [null]],
    ['contradict the marks of the column', ['48.5', '1,2,3'], [48.5, null]],
    ['say themselves which of two marks they use', ['48.5', '7,25', '1.234,5', '300'], [48.5, 7.25, 1234.5, 300]],
    ['do not say which of two marks they use', ['48.5', '7,25', '1,200', '1.200'], [48.5, 7.25, null, null]],
  ])('%s', (_, cells, numbers) => expect(numbersIn(cells).numbers).toEqual(numbers));
});

describe('what dots and commas mean in a column', () => {
  it.each<[what: string, cells: unknown[], locale: string, small: boolean, numbers: (number | null)[]]>([
    ['three digits are thousands', ['1,200', '1.200'], 'en-US', false, [1200, 1200]],
    ['three digits are thousands whatever the locale', ['1,200', '1.200'], 'de-DE', false, [1200, 1200]],
    ['small figures follow the locale', ['1,200', '1.200'], 'en-US', true, [1200, 1.2]],
    ['a mark that repeats is thousands, in small figures too', ['1.234.567'], 'en-US', true, [1_234_567]],
    ['small figures follow a locale with commas', ['1,200', '1.200'], 'de-DE', true, [1.2, 1200]],
    ['one cell decides for all', ['1.200', '48.5'], 'de-DE', false, [1.2, 48.5]],
    ['one cell with a comma decides for all', ['1,200', '48,5'], 'en-US', false, [1.2, 48.5]],
    ['full-width marks count', ['1.200', '４８．５'], 'en-US', false, [1.2, null]],
    ['a number with decimals shows the dot', ['1.200', 48.5], 'en-US', false, [1.2, null]],
    ['a whole number shows nothing', ['1.200', 48], 'en-US', false, [1200, null]],
    ['a number shows no dot where commas are decimal', ['1.200', 48.5], 'de-DE', false, [1200, null]],
    [
      'dates and words show nothing',
      ['1.200', 'a. b', new Date(0), true, null],
      'en-US',
      false,
      [1200, null, null, null, null],
    ],
  ])('%s', (_, cells, locale, small, numbers) => expect(numbersIn(cells, locale, small).numbers).toEqual(numbers));

  it.each<[what: string, cells: unknown[], small: boolean, decision: string | null]>([
    ['whole numbers', ['48', '300'], false, null],
    ['decimals alone', ['48.5', '7.25'], false, null],
    [
      'thousands',
      ['300', '1,200', '2,400'],
      false,
      'commas and periods separate thousands: each is followed by three digits, as in 1,200',
    ],
    ['thousands, in small figures', ['1,200'], true, null],
    [
      'a dot shown by one cell',
      ['1.200', '48.5', '7.25'],
      false,
      '“.” is read as the decimal mark because one cell says 48.5',
    ],
    [
      'a comma shown by one cell',
      ['1,200', '48,5'],
      false,
      '“,” is read as the decimal mark because one cell says 48,5',
    ],
    [
      'a dot shown by the first of two numbers',
      ['1.200', 48.5, 7.25],
      true,
      '“.” is read as the decimal mark because one cell says 48.5',
    ],
    ['both marks', ['1,200', '48,5', '7.25'], false, null],
  ])('of %s is said', (_, cells, small, decision) => expect(numbersIn(cells, 'en-US', small).decision).toBe(decision));
});

describe('the decimal mark of a locale', () => {
  it.each([
    ['.', ['en-US', 'en_GB', 'en', 'zh-CN', 'ja', 'de-CH', 'de_LI', 'fr-CH', 'es-MX', 'es_US', 'es-419', '', 'he-IL']],
    [',', ['de-DE', 'de', 'fr_FR', 'es', 'es-ES', 'es-AR', 'pt-BR', 'it', 'ru-RU', 'en-ZA', 'DE-AT']],
  ])('%s', (mark, locales) => {
    expect(locales.map((locale) => [locale, decimalMarkOf(locale)])).toEqual(locales.map((locale) => [locale, mark]));
  });
});
