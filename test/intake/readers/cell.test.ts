import {
  cellReader,
  closedUp,
  DATE_CELL,
  ERROR_CELL,
  isBlank,
  isDate,
  isErrorText,
  LARGEST_NUMBER,
  plainText,
  quoted,
  saidIn,
  tidyText,
  Unreadable,
} from '../../../src/intake/readers/cell';
import {giving, texts} from '../texts';

const ACCEPTS = new Unreadable('accepts-day');

describe('the text of a cell in one spelling', () => {
  it.each([
    ['Acme', 'Acme'],
    ['  Acme  ', 'Acme'],
    ['A  b', 'A  b'],
    ['Ａｃｍｅ　１２％', 'Acme 12%'],
    ['A\u00a0\u2003b', 'A b'],
    ['é  b', 'é b'],
    ['é\nb', 'é\nb'],
    ['é \n b', 'é \n b'],
    ['Ac\u200bme', 'Acme'],
    ['\u202eAcme\u202c', 'Acme'],
    ['Ac\u00adme\ufeff', 'Acme'],
    ['Ac\u0000me', 'Acme'],
    ['Ac\ud83dme', 'Acme'],
    ['\u00a0', ''],
    ['', ''],
  ])('%j is %j', (raw, plain) => expect(plainText(raw)).toBe(plain));
});

describe('the same without what stands there several times', () => {
  it.each([
    ['A  b', 'A b'],
    ['é \t b', 'é b'],
    ['a \n\n b', 'a\nb'],
    ['  \n a\n', 'a'],
    ['a b', 'a b'],
  ])('%j is %j', (raw, plain) => expect(closedUp(raw)).toBe(plain));
});

describe('the text of a cell as a person wrote it', () => {
  it.each([
    ['Acme & Sons', 'Acme & Sons'],
    [' Acme', 'Acme'],
    ['Acme ', 'Acme'],
    ['A  b   c', 'A b c'],
    ['Ａｃｍｅ', 'Ａｃｍｅ'],
    ['A\u00a0b', 'A b'],
    ['A\tb', 'A b'],
    ['é \nb', 'é \nb'],
    ['Ac\u200bme', 'Acme'],
    ['  ', ''],
  ])('%j is %j', (raw, tidy) => expect(tidyText(raw)).toBe(tidy));
});

describe('a cell', () => {
  it.each([
    ['blank', true, ['', ' ', '\u00a0', '\u200b', '\n', null, undefined]],
    ['filled', false, ['a', '-', '0', 0, false, new Date(0)]],
  ])('is %s', (_, blank, cells) => {
    expect(cells.map((cell) => [cell, isBlank(cell)])).toEqual(cells.map((cell) => [cell, blank]));
  });

  it('is a date, from whichever realm', () => {
    const foreign = Object.create(null, {[Symbol.toStringTag]: {value: 'Date'}});
    expect([new Date(0), new Date(Number.NaN), foreign].map(isDate)).toEqual([true, true, true]);
    expect(['2026-11-21', 0, null, undefined, {}, []].map(isDate)).toEqual([
      ...[false, false, false, false, false, false],
    ]);
  });

  it.each([
    ['holds an error', true, ['#N/A', '#n/a', '#NV', '#REF!', '#DIV/0!', '#NAME?', '#¡REF!', '#ÜBERLAUF!', '#N/A ']],
    ['holds no error', false, ['N/A', '#1', '#', '#Ref', '# REF!', 'a #REF!', '#REF! #REF!', '#REF! a', '#N/A!x', '']],
  ])('%s', (_, error, cells) => {
    expect(cells.map((cell) => [cell, isErrorText(cell)])).toEqual(cells.map((cell) => [cell, error]));
  });
});

describe('a reader of cells', () => {
  const everything = cellReader<unknown>({
    number: (number, row) => ['number', number, row],
    text: (text) => ['text', text],
    yesNo: (flag) => ['flag', flag],
    date: () => ['date'],
    accepts: ACCEPTS,
  });
  const nothing = cellReader<unknown>({accepts: ACCEPTS});

  it.each<[cell: unknown, value: unknown]>([
    [5, ['number', 5, 7]],
    ['5', ['text', '5']],
    [' Ａ ', ['text', 'A']],
    [true, ['flag', true]],
    [false, ['flag', false]],
    [new Date(0), ['date']],
    ['', null],
    ['  ', null],
    [null, null],
    [undefined, null],
    ...texts`Unknown | TBD | N/A | –`.map(giving(null)),
    ['#REF!', ERROR_CELL],
    [{}, ACCEPTS],
    [Number.NaN, ACCEPTS],
    [Number.POSITIVE_INFINITY, ACCEPTS],
    [LARGEST_NUMBER, ['number', LARGEST_NUMBER, 7]],
    [-LARGEST_NUMBER, ['number', -LARGEST_NUMBER, 7]],
    [LARGEST_NUMBER * 1.001, ACCEPTS],
    [-LARGEST_NUMBER * 1.001, ACCEPTS],
  ])('that takes everything: %s', (cell, value) => expect(everything(cell, 7)).toEqual(value));

  it.each<[cell: unknown, value: unknown]>([
    [5, ACCEPTS],
    ['5', ACCEPTS],
    [true, ACCEPTS],
    [new Date(0), DATE_CELL],
    ['#REF!', ERROR_CELL],
    ['', null],
    [null, null],
    ['n/a', null],
  ])('that takes nothing: %s', (cell, value) => expect(nothing(cell, 0)).toBe(value));

  it('may take a dash for what it says, but no "unknown"', () => {
    const read = cellReader<string>({text: (text) => text, accepts: ACCEPTS, dashSpeaks: true});
    expect(['–', 'n/a', 'unknown', '?'].map((cell) => read(cell, 0))).toEqual(['–', 'n/a', null, null]);
  });

  it.each<[what: string, reading: unknown, isTaken: boolean]>([
    ['a number', 1e15, true],
    ['a number that is too large', 1.1e15, false],
    ['a number that is too small', -1.1e15, false],
    ['no number', Number.NaN, false],
    ['an amount', {yes: true, amount: 1e15}, true],
    ['an amount that is too large', {yes: true, amount: 1.1e15}, false],
    ['a name', 'Acme', true],
    ['nothing known', null, true],
  ])('takes from a text %s: %j', (_, reading, isTaken) => {
    const read = cellReader<unknown>({text: () => reading as never, accepts: ACCEPTS});
    expect(read('x', 0)).toEqual(isTaken ? reading : ACCEPTS);
  });

  it('reads the same text once, and texts of more than 200 characters each time', () => {
    const seen: string[] = [];
    const read = cellReader<number>({text: (text) => seen.push(text), accepts: ACCEPTS});
    const [long, longer] = ['x'.repeat(200), 'x'.repeat(201)];
    expect(['a', 'a', 'b', 'a', long, long].map((cell) => read(cell, 0))).toEqual([1, 1, 2, 1, 3, 3]);
    expect([longer, longer].map((cell) => read(cell, 0))).toEqual([4, 5]);
  });

  it('remembers no more than 50,000 texts', () => {
    let times = 0;
    const read = cellReader<number>({text: () => ++times, accepts: ACCEPTS});
    for (let text = 0; text < 50_001; text++) read(`x${text}`, 0);
    expect([read('x0', 0), read('x49999', 0), read('x50000', 0)]).toEqual([1, 50_000, 50_002]);
  });
});

describe('a cell in a message', () => {
  const dayOf = (date: Date) => date.toISOString().slice(0, 10);

  it.each<[cell: unknown, said: string]>([
    ['forty', 'forty'],
    [' a \n b  c ', 'a b c'],
    [5, '5'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [new Date('2026-11-21'), '2026-11-21'],
    [new Date(Number.NaN), 'Invalid Date'],
  ])('%s says %s', (cell, said) => expect(saidIn(cell, dayOf)).toBe(said));

  it('is quoted up to 60 characters, of which none is cut in half', () => {
    const sixty = 'x'.repeat(60);
    expect(quoted(sixty)).toBe(sixty);
    expect(saidIn(sixty, dayOf)).toBe(sixty);
    expect(quoted(`${sixty}y`)).toBe(`${'x'.repeat(59)}…`);
    expect(saidIn(`${sixty}y`, dayOf)).toBe(`${'x'.repeat(59)}…`);
    expect(quoted(`${'x'.repeat(58)}😀yy`)).toBe(`${'x'.repeat(58)}…`);
    expect(quoted(`${'x'.repeat(57)}😀yy`)).toBe(`${'x'.repeat(57)}😀…`);
  });
});

describe('what is no part of a value', () => {
  it.each([
    ...texts`="48000" | '48000 | =48000`.map(giving('48000')),
    [' ="000812" ', '000812'],
    ['="say ""hi"""', 'say "hi"'],
    ['=""', ''],
    ["'=1+1", '=1+1'],
    ["'Larkspur Foods", 'Larkspur Foods'],
    ["'Larkspur's Foods", "Larkspur's Foods"],
    ["'Great tool', says Ann", "'Great tool', says Ann"],
    ["'Farmers' Union", "'Farmers' Union"],
    ['=48000/12', '=48000/12'],
    ['=HYPERLINK("https://crm.example/1","Larkspur ""A"" Foods")', 'Larkspur "A" Foods'],
    ['=hyperlink("https://crm.example/1"; "Larkspur")', 'Larkspur'],
    ['=HYPERLINK(A1,"Larkspur")', '=HYPERLINK(A1,"Larkspur")'],
    ["'t Hof", "'t Hof"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["'quoted'", "'quoted'"],
    ['=A1', '=A1'],
    ["O'Neil", "O'Neil"],
  ])('%s is %s', (cell, value) => {
    expect(plainText(cell)).toBe(value);
    expect(tidyText(cell)).toBe(value);
  });
});
