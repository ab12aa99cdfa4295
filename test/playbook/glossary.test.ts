import {SCRIPTS} from '../../src/playbook/scripts';
import {WORDS} from '../../src/playbook/words';
import {GLOSSARY, NEVER} from '../../src/playbook/words/glossary';

/** Every text of a language, by its key, without its placeholders; names by which older columns of ours are known are none. */
function textsIn(language: 'en' | 'zh'): [key: string, text: string][] {
  return Object.entries({...WORDS[language], ...SCRIPTS[language]})
    .filter(([key]) => !key.endsWith('-before'))
    .map(([key, text]) => [key, text.replace(/\{\w+[^\w\s|#]?\}|\{\{\w+\}\}|\{\w+#|\{\w+~/g, '')]);
}

describe.each(['en', 'zh'] as const)('the texts in %s', (language) => {
  const texts = textsIn(language);

  it.each(GLOSSARY.filter(({never}) => never[language]).map((term) => [term[language], term.never[language]!]))(
    'call nothing else %s',
    (_, never) => expect(texts.filter(([, text]) => never.test(text))).toEqual([]),
  );

  it('have no turn of phrase that nobody says', () => {
    expect(texts.filter(([, text]) => NEVER[language].test(text))).toEqual([]);
  });
});

describe('the glossary', () => {
  const said = (language: 'en' | 'zh') =>
    textsIn(language)
      .map(([, text]) => text.toLowerCase())
      .join('\n');

  it.each(GLOSSARY.map(({en, zh}) => [en, zh]))('%s and %s are words that texts use', (en, zh) => {
    expect(said('en')).toContain(en.toLowerCase());
    expect(said('zh')).toContain(zh.toLowerCase());
  });

  it('forbids no word of its own', () => {
    for (const {en, zh} of GLOSSARY) {
      for (const {never} of GLOSSARY) {
        expect(never.en?.test(en) ?? false).toBe(false);
        expect(never.zh?.test(zh) ?? false).toBe(false);
      }
    }
  });
});
