import fc from 'fast-check';
import type {Account} from '../../../src/core/account';
import type {Language} from '../../../src/playbook/words';
import {anyAccount} from '../../any-account';
import {tries} from '../../tries';
import {planOf, textsOf} from './planning';

/** What a reader would stumble over, whatever the account. */
const HOLES: readonly (readonly [string, RegExp])[] = [
  ['a placeholder', /\{\{|\}\}/],
  ['a choice', / \| /],
  ['a value of the program', /\b(null|undefined|NaN|\[object)\b/],
  ['two blanks', / {2}/],
  ['empty brackets', /\(\s*\)|（\s*）|\[\s*\]|“\s*”/],
  ['a blank before a sign', / [,.;:!?)”，。；：！？、）]/],
  ['two signs', /[,;:，；：、][,.;:，。；：、]|[.。]{2}|，。/],
  ['a sign at the start', /^[,.;:!?，。；：！？、]/],
  ['an open end', /[,;:，；、(（“]$/],
];

const LANGUAGES: readonly Language[] = ['en', 'zh'];

describe.each(LANGUAGES)('in %s no text of any plan has a hole', (language) => {
  it('for accounts of any kind', () => {
    fc.assert(
      fc.property(anyAccount(), (account) => {
        const texts = textsOf(planOf(account, language));
        expect(texts.flatMap((text) => holesIn(text))).toEqual([]);
        expect(texts.filter((text) => count(text, '“') !== count(text, '”'))).toEqual([]);
        expect(texts.every((text) => text.length < 5000)).toBe(true);
      }),
      {numRuns: tries(75)},
    );
  });

  it('for names that mean harm', () => {
    const hostile = fc.constantFrom(
      '=HYPERLINK("http://x","y")',
      '<script>alert(1)</script>',
      '{{contact}} {{nobody}}',
      '[a | b]',
      '\u202eevil\u202c',
      'A\nB\tC',
      '$& $1 \ue000',
      '\ud800',
      'x'.repeat(200),
      '👩‍👩‍👧 & Søn',
    );
    fc.assert(
      fc.property(anyAccount(), hostile, hostile, (account, name, other) => {
        const harmful: Partial<Account> = {...account, account: name, contact: other, champion: name, goal: other};
        const texts = textsOf(planOf(harmful, language));
        expect(texts.some((text) => /\{\{|\}\}|undefined|\ue000|[\u202a-\u202e\t]|\p{Cs}/u.test(text))).toBe(false);
        expect(texts.every((text) => text.length < 5000)).toBe(true);
      }),
      {numRuns: tries(40)},
    );
  });
});

/** The holes of a text, line by line. A greeting ends in a comma, and so does a farewell before a name. */
function holesIn(text: string): string[] {
  const lines = text.split('\n').filter((line) => !/^(Hi .*|Hello|Best regards),$/.test(line));
  return lines.flatMap((line) => HOLES.filter(([, hole]) => hole.test(line)).map(([what]) => `${what}: ${line}`));
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
