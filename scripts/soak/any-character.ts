import fc from 'fast-check';

/** Surrogates stand between the others and are no characters. */
const SURROGATES = {from: 0xd800, count: 0x800};

/**
 * Any character there is, for `fc.string`. fast-check's own `binary` draws the same, but makes a table of the million of
 * them first, for seconds in each test file.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.nat(0x10_ffff - SURROGATES.count).map(
  (number) => String.fromCodePoint(number < SURROGATES.from ? number : number + SURROGATES.count),
  (value) => {
    const code = typeof value === 'string' ? (value.codePointAt(0) ?? Number.NaN) : Number.NaN;
    if (Number.isNaN(code) || String.fromCodePoint(code) !== value) throw new Error('That is not one character.');
    return code < SURROGATES.from ? code : code - SURROGATES.count;
  },
);
