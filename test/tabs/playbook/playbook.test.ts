import {placeholderNames} from '../../../src/core/plan/placeholders';
import type {ScriptKey} from '../../../src/core/plan/scripts';
import {say} from '../../../src/playbook/say';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {type Language, WORDS} from '../../../src/playbook/words';
import {readPlaybook} from '../../../src/tabs/playbook/read';
import {lineName, playbookTab} from '../../../src/tabs/playbook/tab';

const KEY: ScriptKey = 'opening/Capacity';

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
  return readPlaybook(values, SCRIPTS[language], [SCRIPTS[other]], 'Playbook');
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
  {typed: ' - ', used: ''},
  {typed: '--', used: '--'},
  {typed: SCRIPTS.zh[KEY], used: SCRIPTS.en[KEY]},
  {typed: 'Hello {sender}, {{account}}', used: 'Hello {sender}, {{account}}'},
  {typed: 'Two\r\nlines', used: 'Two\nlines'},
  {typed: 'Two\rlines', used: 'Two\nlines'},
  {typed: 'x'.repeat(3000), used: 'x'.repeat(3000)},
])('typed "$typed"', ({typed, used}) => {
  const {scripts, issues} = read(valuesOf('en', {[KEY]: typed}));
  expect(scripts[KEY]).toBe(used);
  expect(issues).toEqual([]);
});

it.each([
  {typed: 'About {{seatz}}. Fine.', kept: true, says: /uses {{seatz}}, which isn’t a recognized placeholder/},
  {typed: 'Hello {account}.', kept: true, says: /says {account} in single braces/},
  {typed: 'Hello {FirstName} of {account}.', kept: true, says: /says {account} in single braces/},
  {typed: 'About {{account', kept: false, says: /don’t pair up/},
  {typed: 'A [choice | of two', kept: false, says: /don’t pair up/},
  {typed: '#REF!', kept: false, says: /shows #REF!/},
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

it('a text of ours in any other language is not edited', () => {
  const values = valuesOf('en', {[KEY]: 'Guten Tag'});
  const german = {...SCRIPTS.en, [KEY]: 'Guten Tag'};
  expect(readPlaybook(values, SCRIPTS.en, [SCRIPTS.zh, german]).scripts).toEqual(SCRIPTS.en);
});

describe('the tab', () => {
  const tab = () => {
    const {cells} = playbookTab(SCRIPTS.en, WORDS.en);
    return {cells, looks: cells.map((row) => row.map(({style = ''}) => style))};
  };
  const rules = Array.from({length: 5}, () => ['', 'quiet', '', '']);

  it('says above its texts how to edit them', () => {
    const {cells, looks} = tab();
    expect(looks.slice(0, 8)).toEqual([
      ['title', '', '', ''],
      ['subtitle', '', '', ''],
      ...rules,
      ['heading', 'heading', 'heading', 'subtitle'],
    ]);
    expect(cells[0]?.[0]?.value).toBe(WORDS.en['playbook-title']);
    expect(cells[1]?.[0]?.value).toBe(WORDS.en['playbook-subtitle']);
    expect(cells[7]?.map(({value}) => value)).toEqual(['When', 'Text', 'Changed', 'playbook-key']);
    expect(cells.flat().filter(({value}) => value === undefined)).toEqual([]);
  });

  it('opens each group with a blank row and its name', () => {
    const {cells, looks} = tab();
    const sections = cells.flatMap((row, index) => (row[0]?.style === 'section' ? [index] : []));
    const names = sections.map((index) => cells[index]?.[0]?.value);
    expect(names.slice(0, 5)).toEqual([
      'Openings: the opening line and the email’s first paragraph',
      'Email, second paragraph (when the first is about an event or the renewal)',
      'Email subjects',
      'Email greeting and sign-off',
      'The email’s closing ask',
    ]);
    expect(names.filter((name, index) => name === names[index - 1])).toEqual([]);
    const blank = Array.from({length: 4}, () => ({value: null}));
    expect(sections.map((index) => cells[index - 1])).toEqual(sections.map(() => blank));
    expect(sections.map((index) => looks[index + 1])).toEqual(
      sections.map(() => ['label', 'input', 'strong', 'subtitle']),
    );
  });

  it.each<[key: ScriptKey, name: string]>([
    [KEY, 'More seats'],
    ['play/Capacity/talk', 'More seats · Talk track'],
    ['who/decision maker', 'Decision maker'],
  ])('has for %s its name and its text', (key, name) => {
    expect(tab().cells.find((row) => row[3]?.value === key)).toEqual([
      {value: name, style: 'label'},
      {value: SCRIPTS.en[key], style: 'input'},
      {value: null, style: 'strong'},
      {value: key, style: 'subtitle'},
    ]);
  });
});

it('a part of a play that has no word of its own is called by its key', () => {
  expect(lineName('play/Capacity/who' as ScriptKey, WORDS.en)).toBe('More seats · who');
});

it.each<[values: string[][], issues: number]>([
  [[], 0],
  [[['Name', 'Text']], 1],
  [valuesOf('en', {[KEY]: 'Ours'}).map((row) => row.slice(0, -1)), 1],
])('reads our texts where the hidden column is gone, and says so: %#', (values, issues) => {
  const found = read(values);
  expect(found.scripts).toEqual(SCRIPTS.en);
  expect(found.issues).toHaveLength(issues);
  for (const {message} of found.issues) expect(say(message, WORDS.en)).toContain('hidden column of the Playbook tab');
});

it.each([
  [5, 0],
  [6, 1],
])(
  'our texts beside the keys of others, in %i rows: the tab was sorted without its hidden column from 6 on',
  (rows, issues) => {
    const keys = (Object.keys(SCRIPTS.en) as ScriptKey[]).filter((key) => key.startsWith('opening/')).slice(0, rows);
    const edits = Object.fromEntries(keys.map((key) => [key, SCRIPTS.en['subject/success' as ScriptKey]]));
    const found = read(valuesOf('en', {...edits, 'subject/success': 'Ours'} as typeof edits));
    expect(found.issues).toHaveLength(issues);
    expect(found.scripts['subject/success' as ScriptKey] === 'Ours').toBe(issues === 0);
  },
);

it('a column with a heading of people’s own is known by its place', () => {
  const values = valuesOf('en', {[KEY]: 'Ours'}).map((row) => row.map((cell) => (cell === 'Text' ? 'Wording' : cell)));
  expect(read(values).scripts[KEY]).toBe('Ours');
});
