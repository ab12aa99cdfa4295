import {FIELDS} from '../../../src/intake/fields';
import {meaningOf, USABLE} from '../../../src/intake/headings/candidates';
import {wordingOf} from '../../../src/intake/headings/wording';
import {LANGUAGES} from '../../../src/playbook/languages';
import {word} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';

describe.each(LANGUAGES)('a column headed as the product calls a field (%s)', (language) => {
  it.each(FIELDS.filter((field) => field !== 'status'))('%s is that field', (field) => {
    const heading = word(WORDS[language], `field-${field}`);
    const [best] = meaningOf(wordingOf(heading)).candidates;
    expect([heading, best?.field]).toEqual([heading, field]);
    expect(best!.confidence).toBeGreaterThanOrEqual(USABLE);
  });
});
