import fc from 'fast-check';
import {anyCharacter} from '../../scripts/soak/any-character';
import {DAYS, EDGES, FORMULAS, MARKUP, ODD_TEXTS, PROTOTYPE_NAMES} from '../../scripts/soak/hostile-sheet';
import {CELL_LIMIT, isSafeAsItIs, safeLines, safeText, safeValue} from '../../src/cells/safe-text';
import {localeOf} from '../../workbench/host/document/locale';
import {readTyped} from '../../workbench/host/document/typing';

const LOCALES = ['en_US', 'de_DE', 'zh_CN', 'en_GB'];
const TEXTS = [...FORMULAS, ...MARKUP, ...PROTOTYPE_NAMES, ...ODD_TEXTS, ...EDGES.map(String), ...DAYS.map(String)];

const anyText = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({unit: anyCharacter}),
  fc
    .tuple(fc.constantFrom(' ', '\t', '\u200b', '\u0000', '\ufeff', ''), fc.constantFrom(...FORMULAS))
    .map((parts) => parts.join('')),
);

/** What the cell holds after that was written into it, in a cell that decides by itself what it was given. */
function cellWith(written: string, locale: string): unknown {
  const typed = readTyped(written, '', localeOf(locale), () => 2026);
  return 'formula' in typed ? {formula: typed.formula} : typed.value;
}

describe('text as it is written into a cell', () => {
  it.each(TEXTS)('%j stays text', (text) => {
    for (const locale of LOCALES) expect(typeof cellWith(safeText(text), locale)).toBe('string');
  });

  it('stays text, whatever it says, and keeps all that can be seen', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LOCALES), (text, locale) => {
        const cell = cellWith(safeText(text), locale);
        expect(typeof cell).toBe('string');
        expect(cell).toBe(text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ''));
      }),
      {numRuns: 500},
    );
  });

  it.each([
    ['=1', "'=1"],
    [' =1', "' =1"],
    ['\u0000=1', "'=1"],
    ['\u200b=1', "'\u200b=1"],
    ['1=1', "'1=1"],
    ['A=1', 'A=1'],
    ['Acme\n=1', 'Acme\n=1'],
    ['#REF!', "'#REF!"],
    ['No. 1', 'No. 1'],
    ['März 3', "'März 3"],
    ['TRUE', "'TRUE"],
    ['true story', 'true story'],
    ['', ''],
  ])('%j becomes %j', (text, safe) => expect(safeText(text)).toBe(safe));

  it('fits a cell, and no character is cut in two', () => {
    for (const length of [CELL_LIMIT - 1, CELL_LIMIT, CELL_LIMIT + 1, 1_000_000]) {
      expect(safeText('x'.repeat(length))).toHaveLength(Math.min(length, CELL_LIMIT));
      expect(safeText('='.repeat(length))).toHaveLength(Math.min(length + 1, CELL_LIMIT));
    }
    expect(safeText(`x${'😀'.repeat(CELL_LIMIT)}`)).toHaveLength(CELL_LIMIT - 1);
    expect(safeText('😀'.repeat(CELL_LIMIT))).toHaveLength(CELL_LIMIT);
  });
});

describe('text that is copied', () => {
  it.each([
    ['Hello Kim,\n\n=1+1', "Hello Kim,\n\n'=1+1"],
    ['Hello\r\n+1\u2028@A1', "Hello\n'+1\n'@A1"],
    ['Acme\t=1+1', 'Acme =1+1'],
    ['- one\n- two', '– one\n– two'],
    ['  - one', '  – one'],
    ["- cmd|' /C calc'!A0", "– cmd|' /C calc'!A0"],
    ['－ 1+1', '– 1+1'],
    ['-\t1', '– 1'],
    ['-', "'-"],
    ['\u200b- 1', "'\u200b- 1"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ['-1+1', "'-1+1"],
    ['=A1 - 2', "'=A1 - 2"],
    ['=- 1', "'=- 1"],
    ['48 of 50 seats', '48 of 50 seats'],
  ])('%j is copied as %j', (text, copied) => expect(safeLines(text)).toBe(copied));

  it('starts no formula in any cell that it is pasted into', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        for (const cell of safeLines(`${one}\n${other}`).split(/[\n\t\r]/)) {
          expect(typeof cellWith(cell, 'en_US')).not.toBe('object');
          expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
        }
      }),
      {numRuns: 500},
    );
  });
});

describe('the text of a link', () => {
  it.each([
    ['Acme', true],
    ['3M', true],
    ['=1', false],
    ['\u200b=1', false],
    ['-1', false],
    ['\u0007', false],
    ['x'.repeat(CELL_LIMIT), true],
    ['x'.repeat(CELL_LIMIT + 1), false],
  ])('%j may be written as it is: %s', (text, safe) => expect(isSafeAsItIs(text)).toBe(safe));
});

it.each([
  ['=1', "'=1"],
  [null, ''],
  [Number.NaN, ''],
  [Number.POSITIVE_INFINITY, ''],
  [-0.5, -0.5],
  [false, false],
])('the value %j is written as %j', (value, written) => expect(safeValue(value)).toBe(written));
