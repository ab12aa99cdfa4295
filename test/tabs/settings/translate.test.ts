import type {Settings} from '../../../src/core/playbook';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {type Language, WORDS} from '../../../src/playbook/words';
import {settingsTab} from '../../../src/tabs/settings/tab';
import {settingsInWords} from '../../../src/tabs/settings/translate';

const EVERY = Object.values(WORDS);
const FORMULA = '=EXPANSION_ASSESS(A1:B1, A2:B9)';

function valuesOf(language: Language, settings: Settings = DEFAULT_SETTINGS): unknown[][] {
  return settingsTab(settings, WORDS[language], {formula: FORMULA}).cells.map((row) =>
    row.map(({value}) => value ?? ''),
  );
}

/** The cells after the tab was told to speak the language. */
function spoken(language: Language, values: unknown[][], formulas: string[][] = []): unknown[][] {
  const after = values.map((row) => [...row]);
  for (const {row, column, text} of settingsInWords(values, formulas, WORDS[language], EVERY))
    after[row - 1]![column - 1] = text;
  return after;
}

describe('settings that are to speak another language', () => {
  it.each<[from: Language, to: Language, settings: Partial<Settings>]>([
    ['en', 'zh', {}],
    ['zh', 'en', {}],
    ['en', 'en', {}],
    ['en', 'zh', {model: 'readiness', conversationsPerWeek: 3}],
    ['zh', 'en', {model: 'readiness'}],
  ])('from %s to %s with %j say what they would say if they were made anew', (from, to, settings) => {
    const own = {...DEFAULT_SETTINGS, ...settings};
    expect(spoken(to, valuesOf(from, own))).toEqual(valuesOf(to, own));
    if (from === to) expect(settingsInWords(valuesOf(from, own), [], WORDS[to], EVERY)).toEqual([]);
  });

  it('keep values that people typed, words that they changed and their own rows', () => {
    const values = valuesOf('en').map((row) => [...row]);
    const at = values.findIndex((row) => row[4] === 'conversationsPerWeek');
    values[at] = ['Calls a week', 'many', 'Ask Kim', ...values[at]!.slice(3)];
    values.push(['Setting', 'Our own', '', '', '']);
    const after = spoken('zh', values);
    expect(after[at]).toEqual(values[at]);
    expect(after.pop()).toEqual(['Setting', 'Our own', '', '', '']);
  });

  it('keep every formula', () => {
    const values = valuesOf('en');
    const formulas = values.map((row) => row.map((_, c) => (row[4] === 'language' && c === 1 ? '=A1' : '')));
    const row = spoken('zh', values, formulas).find((cells) => cells[4] === 'language');
    expect(row?.[1]).toBe(WORDS.en['language-en']);
  });
});
