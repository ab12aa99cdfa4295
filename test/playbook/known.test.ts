import {LANGUAGES} from '../../src/playbook/languages';
import {type KnownWord, knownIn} from '../../src/playbook/words/known';
import {choiceIn} from '../../src/tabs/kept/read-typed';

describe('a word of an earlier version is still known', () => {
  it.each<[said: string, key: KnownWord]>([
    ['扩展得分', 'model-expansion'],
    ['产品缺口', 'reason-product'],
    ['内部支持者离开', 'reason-champion'],
    ['行动', 'calendar-action'],
    ['文字', 'playbook-column-text'],
  ])('%s is %s', (said, key) => {
    expect(LANGUAGES.flatMap((language) => Object.values(knownIn(language)))).not.toContain(said);
    expect(choiceIn(said, ['reason-price', 'model-readiness', key])).toBe(key);
  });

  it('a word that nobody ever wrote is none', () =>
    expect(choiceIn('产品', ['reason-product', 'model-expansion'])).toBeUndefined());
});
