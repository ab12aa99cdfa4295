import {readFileSync} from 'node:fs';
import {SCRIPTS} from '../../src/playbook/scripts';
import {DEFAULT_SETTINGS} from '../../src/playbook/settings';
import {type Language, WORDS} from '../../src/playbook/words';
import {calendarTab} from '../../src/tabs/calendar/tab';
import {textIn} from '../../src/tabs/kept/cell';
import type {TabModel} from '../../src/tabs/model';
import {playbookTab} from '../../src/tabs/playbook/tab';
import {settingsTab} from '../../src/tabs/settings/tab';
import {MEETING} from './meeting';
import {meetingPage} from './meeting/page';
import {outreachPage} from './outreach/page';
import {tabOf} from './plan/planned';
import {calendarOf} from './scheduled';

/** What a tab shows, without its hidden column. */
function shown({cells}: TabModel): string[][] {
  return cells.map((row) => row.slice(0, -1).map(({value}) => textIn(value)));
}

function calendar(language: Language): TabModel {
  const {lines, frame} = calendarOf(MEETING, WORDS[language]);
  return calendarTab(lines, frame, WORDS[language]);
}

const LANGUAGES = ['en', 'zh'] as const;

describe.each(LANGUAGES)('the calendar in %s', (language) => {
  const tab = calendar(language);
  const rows = shown(tab);
  const headings = rows.findIndex((row) => row.includes(WORDS[language]['calendar-action']!));
  const steps = rows.slice(headings + 1);
  const column = (name: string) => rows[headings]!.indexOf(WORDS[language][`calendar-${name}`]!);
  const firstWeek = rows[headings - 1]!.findIndex((text) => /\d\/\n?\d/.test(text));

  it('begins with the week of its first step, and dates every week, the last of a quarter too', () => {
    const weeks = rows[headings - 1]!.slice(firstWeek);
    expect(weeks).toHaveLength(13);
    expect(weeks.filter((text) => !/\d+\/\n?\d+$/.test(text))).toEqual([]);
    expect(weeks.some((text) => text.startsWith('◆'))).toBe(true);
    expect(steps[0]![firstWeek]).not.toBe('');
  });

  it('explains each letter in its weeks', () => {
    const letters = new Set(steps.flatMap((row) => row.slice(firstWeek)).filter((text) => text !== ''));
    expect(letters.size).toBeGreaterThan(4);
    const key = rows.slice(0, headings).flat().join(' ');
    expect([...letters].filter((letter) => !new RegExp(`(?:^|[^\\p{L}])${letter} `, 'u').test(key))).toEqual([]);
  });

  it('names who does each step, and keeps more room for what is done than for blank notes', () => {
    expect(steps.filter((row) => row[column('owner')] === '')).toEqual([]);
    const width = (name: string) => tab.columnWidths[column(name)]!;
    expect(width('notes')).toBeLessThan(width('action'));
  });
});

describe.each(LANGUAGES)('the playbook in %s', (language) => {
  const rows = shown(playbookTab(SCRIPTS[language], WORDS[language]));

  it('names each group once, and no document that nobody has', () => {
    const groups = rows.filter(([first, text], at) => first !== '' && text === '' && rows[at - 1]?.join('') === '');
    expect(groups.length).toBeGreaterThan(10);
    expect(new Set(groups.map(String)).size).toBe(groups.length);
    expect(rows.flat().filter((text) => /\bmethod\b|\bsections? \d/i.test(text))).toEqual([]);
  });

  it('explains its signs in five lines above the texts', () => {
    const [first] = SCRIPTS[language]['opening/success'].split('\n');
    expect(rows.findIndex((row) => row.includes(first!))).toBeLessThan(12);
  });
});

it.each(LANGUAGES)('the settings in %s begin with the prices: without them nothing is sized', (language) => {
  const names = shown(settingsTab(DEFAULT_SETTINGS, WORDS[language])).map(([name]) => name);
  const sections = ['catalog', 'modules', 'tiers', 'services', 'general', 'points'];
  const at = sections.map((section) => names.indexOf(WORDS[language][`settings-section-${section}`]!));
  expect(at[0]).toBe(3);
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

it.each([
  ['Meeting', meetingPage],
  ['Plan', tabOf],
  ['Outreach', outreachPage],
] as const)('a name that links to another tab stands in one line: %s', (_, tab) => {
  const linked = tab().cells.flatMap((row) => row.flatMap(({value, link}) => (link ? [textIn(value)] : [])));
  expect(linked.length).toBeGreaterThan(0);
  expect(linked.filter((text) => text.includes('\n'))).toEqual([]);
});

it('the tiles of a meeting are as wide as its title', () => {
  const {merges = []} = meetingPage();
  const endsIn = (first: number, last: number) =>
    Math.max(...merges.filter(({row}) => row >= first && row <= last).map(({column, columns}) => column + columns));
  expect(endsIn(3, 5)).toBe(endsIn(1, 2));
});

it('README promises no plan for each account: there is one for those with a step ahead', () => {
  expect(readFileSync('README.md', 'utf8')).not.toMatch(/a plan for (?:each|every) account/i);
});
