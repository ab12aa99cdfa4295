import {fill, hasBrokenMarks, placeholdersIn} from '../../src/core/plan/fill';
import {isPlaceholder} from '../../src/core/plan/placeholders';
import type {ScriptKey} from '../../src/core/plan/scripts';
import {SCRIPTS} from '../../src/playbook/scripts';
import {scriptLines} from '../../src/playbook/scripts/lines';
import {PLAYBOOK} from '../builders';

const KEYS = Object.keys(SCRIPTS.en) as ScriptKey[];

it('both languages have the same scripts', () => expect(Object.keys(SCRIPTS.zh)).toEqual(KEYS));

/** English calls people by their first name, Chinese by the full one. */
const NAMING: readonly ScriptKey[] = ['email/greeting', 'who/contact'];

/** A risk or a person that is left out where the row says nothing of it. */
const OPTIONAL: readonly ScriptKey[] = ['who/users', 'risk/wait'];

/** States of an account speak for an offer, whose opening names them. */
const STATES = ['ceiling', 'feature request', 'power users'];

it.each(KEYS.filter((key) => !NAMING.includes(key)))('%s rests on the same data in both languages', (key) => {
  expect(placeholdersIn(SCRIPTS.zh[key]).sort()).toEqual(placeholdersIn(SCRIPTS.en[key]).sort());
});

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  it.each(KEYS)('%s can be filled in', (key) => {
    const text = SCRIPTS[language][key];
    expect(placeholdersIn(text).filter((name) => !isPlaceholder(name))).toEqual([]);
    expect(hasBrokenMarks(text)).toBe(false);
  });

  it.each(KEYS.filter((key) => !OPTIONAL.includes(key)))(
    '%s has something to say about an account of which only the name is known',
    (key) => {
      const said = fill(SCRIPTS[language][key], (name) => (name === 'account' ? 'Acme' : null));
      expect(said).not.toBe('');
    },
  );
});

describe('there is an opening', () => {
  it.each(PLAYBOOK.triggers.map(({kind}) => kind).filter((kind) => !STATES.includes(kind)))(
    'for the event %s',
    (kind) => {
      expect(KEYS).toContain(`opening/${kind}`);
      expect(KEYS).toContain(`subject/${kind}`);
    },
  );

  it.each(PLAYBOOK.offers.map(({id}) => id))('and a play for the offer %s', (id) => {
    expect(KEYS).toContain(`opening/${id}`);
    for (const part of ['value', 'approach', 'talk']) expect(KEYS).toContain(`play/${id}/${part}`);
  });

  it.each(PLAYBOOK.guardrails.filter(({overrides}) => overrides).map(({priority}) => priority))('for %s', (priority) =>
    expect(KEYS).toContain(`opening/${priority === 'Needs data' ? 'Learn' : priority}`),
  );
});

it.each(PLAYBOOK.signals.map(({id}) => id))('%s says what to propose', (id) => expect(KEYS).toContain(`propose/${id}`));

it('every script is a line of the Playbook, of the group in its key', () => {
  const lines = scriptLines(SCRIPTS.en);
  expect(lines.map(({key}) => key)).toEqual(KEYS);
  expect(lines.every(({key, group}) => key.startsWith(`${group}/`))).toBe(true);
});

it('both languages together stay light', () => {
  const bytes = Buffer.byteLength(JSON.stringify(SCRIPTS));
  expect(bytes).toBeLessThan(70_000);
});

describe('how a Chinese mail addresses its reader', () => {
  it.each([
    [SCRIPTS.zh['email/greeting'], {contact: '李娜', surname: '李'}, '李娜您好：'],
    [SCRIPTS.zh['email/greeting'], {contact: 'Grace Osei', surname: null}, 'Grace Osei 您好：'],
    [SCRIPTS.zh['email/greeting'], {contact: null, surname: null}, '您好：'],
    ['[{{surname}}总，您好： | {{contact}}您好： | 您好：]', {contact: '李娜', surname: '李'}, '李总，您好：'],
    [
      '[{{surname}}总，您好： | {{contact}}您好： | 您好：]',
      {contact: 'Grace Osei', surname: null},
      'Grace Osei 您好：',
    ],
  ])('%s for %j: %s', (text, person: Readonly<Record<string, string | null>>, greeting) =>
    expect(fill(text, (name) => person[name] ?? null)).toBe(greeting),
  );
});
