import {placeholderNames} from '../../../src/core/plan/placeholders';
import type {ScriptKey} from '../../../src/core/plan/scripts';
import {say} from '../../../src/playbook/say';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {type Language, WORDS} from '../../../src/playbook/words';
import {readPlaybook} from '../../../src/table/playbook/read';
import {lineName, playbookTab} from '../../../src/table/playbook/tab';

const KEY: ScriptKey = 'opening/ceiling';

function valuesOf(language: Language, edits: Partial<Record<ScriptKey, string>> = {}): string[][] {
  const tab = playbookTab(SCRIPTS[language], WORDS[language]);
  return tab.cells.map((row) => {
    const values = row.map(({value}) => String(value ?? ''));
    const edited = edits[values.at(-1) as ScriptKey];
    return edited === undefined ? values : [values[0] ?? '', edited, ...values.slice(2)];
  });
}

function read(values: string[][], language: Language = 'en') {
  const other = language === 'en' ? 'zh' : 'en';
  return readPlaybook(values, SCRIPTS[language], [SCRIPTS[other]]);
}

describe.each<Language>(['en', 'zh'])('in %s', (language) => {
  it('what is written is read back, without an issue', () => {
    expect(read(valuesOf(language), language)).toEqual({scripts: SCRIPTS[language], issues: []});
  });

  it('every script has a name in the words of the language', () => {
    const names = (Object.keys(SCRIPTS.en) as ScriptKey[]).map((key) => lineName(key, WORDS[language]));
    const raw = (Object.keys(SCRIPTS.en) as ScriptKey[]).filter((key) => !WORDS[language][`playbook-name-${key}`]);
    expect(names.filter((name) => name === '' || name.includes('undefined'))).toEqual([]);
    expect(language === 'zh' ? names.filter((name) => /^[a-z ]+$/.test(name)) : []).toEqual([]);
    expect(raw.length).toBeGreaterThan(0);
  });

  it('the tab lists every placeholder', () => {
    const text = valuesOf(language).flat().join(' ');
    for (const name of placeholderNames()) expect(text).toContain(`{{${name}}}`);
  });
});

it.each([
  {typed: 'Ours now, {{account}}.', used: 'Ours now, {{account}}.'},
  {typed: '', used: SCRIPTS.en[KEY]},
  {typed: '  ', used: SCRIPTS.en[KEY]},
  {typed: '–', used: ''},
  {typed: SCRIPTS.zh[KEY], used: SCRIPTS.en[KEY]},
  {typed: 'Two\r\nlines', used: 'Two\nlines'},
  {typed: 'x'.repeat(3000), used: 'x'.repeat(3000)},
])('typed "$typed"', ({typed, used}) => {
  const {scripts, issues} = read(valuesOf('en', {[KEY]: typed}));
  expect(scripts[KEY]).toBe(used);
  expect(issues).toEqual([]);
});

it.each([
  {typed: 'About {{seatz}}. Fine.', kept: true, says: /uses {{seatz}}, which is no name we know/},
  {typed: 'About {{account', kept: false, says: /do not pair up/},
  {typed: 'A [choice | of two', kept: false, says: /do not pair up/},
  {typed: 'x'.repeat(3001), kept: false, says: /3,001 characters/},
])('$says is named with its cell', ({typed, kept, says}) => {
  const values = valuesOf('en', {[KEY]: typed});
  const row = values.findIndex((cells) => cells.at(-1) === KEY) + 1;
  const {scripts, issues} = read(values);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({cell: `Playbook!B${row}`, row, column: 2});
  expect(say(issues[0]!.message, WORDS.en)).toMatch(says);
  expect(say(issues[0]!.message, WORDS.en)).toContain(`Playbook!B${row}`);
  expect(say(issues[0]!.message, WORDS.zh)).toContain(`Playbook!B${row}`);
  expect(scripts[KEY]).toBe(kept ? typed : SCRIPTS.en[KEY]);
});

it('a text that says nothing is shown as a dash', () => {
  const tab = playbookTab({...SCRIPTS.en, [KEY]: ''}, WORDS.en);
  expect(tab.cells.find((row) => row.at(-1)?.value === KEY)?.[1]?.value).toBe('–');
});

it('columns may be moved and rows removed', () => {
  const values = valuesOf('en', {[KEY]: 'Moved.'}).map((row) => ['mine', ...row]);
  const {scripts} = read(values.filter((row) => row.at(-1) !== 'answer/happy'));
  expect(scripts[KEY]).toBe('Moved.');
  expect(scripts['answer/happy']).toBe(SCRIPTS.en['answer/happy']);
});

it.each([[[]], [[['Name', 'Text']]]])('reads our texts from a tab that is no playbook', (values) => {
  expect(read(values)).toEqual({scripts: SCRIPTS.en, issues: []});
});
