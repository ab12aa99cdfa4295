import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import type {RankedAssessment} from '../../src/core/assessment';
import type {Phrase} from '../../src/core/phrase';
import {assessPortfolio} from '../../src/core/portfolio';
import {breakdownOf, liftPhrase, reasonOf} from '../../src/core/why';
import {say} from '../../src/playbook/say';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {WORDS} from '../../src/playbook/words';
import {knownIn} from '../../src/playbook/words/known';
import {anyAccounts} from '../any-account';
import {AS_OF, PLAYBOOK} from '../builders';

const SOURCES = join(__dirname, '../../src');
const SIDEBAR = join(__dirname, '../../sidebar');
const WORDS_FOLDER = join(SOURCES, 'playbook/words');

/** The areas of a language's words, as its files hold them. */
function areasOf(language: 'en' | 'zh'): {area: string; words: Record<string, string>}[] {
  const areas = readdirSync(join(WORDS_FOLDER, language)).filter((file) => file !== 'index.ts');
  const stays = {area: 'known.ts', words: knownIn(language)};
  const others = areas.map((file) => {
    const words = Object.values(require(join(WORDS_FOLDER, language, file)))[0] as Record<string, string>;
    return {area: file, words};
  });
  return [stays, ...others];
}

function placeholders(template: string): string[] {
  return Array.from(template.matchAll(/\{(\w+)/g), ([, name]) => name ?? '').sort();
}

describe.each(areasOf('en').map(({area}) => area))('%s', (area) => {
  const english = areasOf('en').find((each) => each.area === area)?.words ?? {};
  const chinese = areasOf('zh').find((each) => each.area === area)?.words ?? {};

  it('has the same keys in both languages', () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  it('has the same figures in both languages', () => {
    for (const [key, template] of Object.entries(english))
      expect({key, figures: [...new Set(placeholders(chinese[key] ?? ''))]}).toEqual({
        key,
        figures: [...new Set(placeholders(template))],
      });
  });

  it('has only templates that can be read', () => {
    for (const template of [...Object.values(english), ...Object.values(chinese)])
      expect(template.replace(/\{\w+(?:[%$+&·]|[#~][^|}]*\|[^}]*)?\}/g, '')).not.toMatch(/[{}]|undefined|null/);
  });
});

it('no key stands in two areas', () => {
  for (const language of ['en', 'zh'] as const) {
    const keys = areasOf(language).flatMap(({words}) => Object.keys(words));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(Object.keys(WORDS[language]).sort()).toEqual(keys.sort());
  }
});

describe('every word is used somewhere', () => {
  const written = keysWritten();
  it.each(areasOf('en'))('$area', ({words}) => expect(Object.keys(words).filter((key) => !written(key))).toEqual([]));
});

it('every phrase the code can say has words', () => {
  const files = filesBelow(SOURCES).filter((file) => file.endsWith('.ts') && !file.startsWith(WORDS_FOLDER));
  const keys = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /\b(?:phrase|Unreadable)\(\s*(?:[\w.!()\s=<>]+\?\s*)?'([^']+)'(?:\s*:\s*'([^']+)')?/g,
      ),
    ].flatMap(([, key, other]) => [key, other].filter((each) => each !== undefined)),
  );
  expect(keys.length).toBeGreaterThan(200);
  expect(keys.filter((key) => !(key in WORDS.en))).toEqual([]);
});

describe('whatever is known of an account', () => {
  it.each(['en', 'zh'] as const)('it can be said in %s, without holes', (language) => {
    fc.assert(
      fc.property(anyAccounts(), (accounts) => {
        const said = assessPortfolio(accounts, AS_OF, PLAYBOOK).accounts.flatMap((account) =>
          everythingSaid(account).map((each) => say(each, WORDS[language])),
        );
        const hole = /undefined|null|NaN|Infinity|\{(?!odd\})|\[object|^\s*$/;
        expect(said.filter((text) => hole.test(text))).toEqual([]);
      }),
      {numRuns: 40},
    );
  });
});

/** All the phrases an assessment holds or leads to. */
function everythingSaid(account: RankedAssessment): Phrase[] {
  const {signals, factors, cautions, escalations, trigger, offer, runnerUp, band, readiness, priority} = account;
  const lift = liftPhrase(account, DEFAULT_SETTINGS);
  const named = [
    `band-${band}`,
    `band-label-${band}`,
    `band-advice-${band}`,
    `readiness-${readiness.band}`,
    `readiness-advice-${readiness.band}`,
    `priority-label-${priority}`,
    `expansion-${account.expansion}`,
    `when-${account.when}`,
    `opportunity-${account.opportunity}`,
    ...(account.play === null ? [] : [`play-${account.play}`]),
    ...(offer === null ? [] : [`offer-name-${offer.id}`]),
    ...(account.worthFilling === null ? [] : [`field-${account.worthFilling}`]),
    ...factors.flatMap(({id, level}) => [`factor-${id}`, `level-${level}`]),
  ];
  return [
    ...named.map((key) => ({key})),
    ...signals.map(({evidence}) => evidence),
    ...factors.map(({evidence}) => evidence),
    ...(offer?.because ?? []),
    ...(runnerUp?.because ?? []),
    ...(trigger === null ? [] : [trigger.evidence]),
    ...cautions,
    ...escalations,
    ...(lift === null ? [] : [lift]),
    reasonOf(account),
    breakdownOf(account, DEFAULT_SETTINGS),
  ];
}

/** Whether the code writes such a key: as a whole text, as a beginning that ends in a dash, or as a template with gaps. */
function keysWritten(): (key: string) => boolean {
  const code = [SOURCES, SIDEBAR]
    .flatMap(filesBelow)
    .filter((file) => file.endsWith('.ts') && !file.startsWith(WORDS_FOLDER))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const texts = new Set(Array.from(code.matchAll(/'([^'\n]*)'/g), ([, text]) => text ?? ''));
  const templates = new Set(Array.from(code.matchAll(/`([^`\n]*\$\{[^`\n]+)`/g), ([, text]) => text ?? ''));
  const patterns = [...templates]
    .map((template) => template.split(/\$\{[^}]*\}/))
    .filter((parts) => parts.some((part) => /[a-z]-$|^-[a-z]/.test(part)))
    .map((parts) => new RegExp(`^${parts.map(escaped).join('.+')}$`));
  const beginnings = [...texts].filter((text) => text.endsWith('-') && text.length > 1);
  return (key) =>
    texts.has(key) ||
    beginnings.some((beginning) => key.startsWith(beginning)) ||
    patterns.some((pattern) => pattern.test(key));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => join(folder, file));
}
