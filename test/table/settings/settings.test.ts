import fc from 'fast-check';
import type {Settings} from '../../../src/core/playbook';
import {say} from '../../../src/playbook/say';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {readSettings, settingColumns} from '../../../src/table/settings/read';
import {settingAt, settingKey, settingSections} from '../../../src/table/settings/rows';
import {SETTING_KEY, settingsTab} from '../../../src/table/settings/tab';

type Cells = unknown[][];

/** The cells as the spreadsheet hands them back. */
function cellsOf(settings: Settings, language: 'en' | 'zh' = 'en'): Cells {
  return settingsTab(settings, WORDS[language], {formula: '=EXPANSION_ASSESS(A1:B1,A2:B)'}).cells.map((row) =>
    row.map(({value}) => value ?? ''),
  );
}

/** The default cells with some values changed, by the settings' keys. */
function changed(values: Readonly<Record<string, unknown>>): Cells {
  const cells = cellsOf(DEFAULT_SETTINGS);
  for (const [key, value] of Object.entries(values)) {
    const row = cells.find((each) => each[4] === key);
    if (row === undefined) throw new Error(`No row ${key}.`);
    row[1] = value;
  }
  return cells;
}

function settingsIn(cells: Cells): Settings {
  const read = readSettings(cells, 'Settings');
  if (read === null || 'errors' in read) throw new Error(JSON.stringify(read));
  return read.settings;
}

function errorsIn(cells: Cells): string[] {
  const read = readSettings(cells, 'Settings');
  if (read === null || 'settings' in read) return [];
  return read.errors.map(({message}) => say(message, WORDS.en));
}

const CATALOGUE: Settings['catalogue'] = {
  seatPrice: 80,
  modules: [
    {name: 'Analytics', arr: 15_000},
    {name: 'API', arr: 0},
  ],
  tiers: [
    {name: 'Business', delta: 12_000, includesModules: false},
    {name: 'Enterprise', delta: 20_000, includesModules: true},
  ],
  services: [{name: 'Onboarding', arr: 5_000}],
};

describe('settings as cells', () => {
  it.each(['en', 'zh'] as const)('read back as they were written in %s', (language) => {
    expect(settingsIn(cellsOf(DEFAULT_SETTINGS, language))).toEqual(DEFAULT_SETTINGS);
    const own: Settings = {...DEFAULT_SETTINGS, language: 'zh', model: 'readiness', catalogue: CATALOGUE};
    expect(settingsIn(cellsOf(own, language))).toEqual(own);
  });

  it('has a row for every value of the settings', () => {
    const keys = settingSections(DEFAULT_SETTINGS).flatMap(({rows}) => rows.map(({path}) => settingKey(path)));
    const leaves = (value: unknown, path: string[]): string[] =>
      typeof value === 'object' && value !== null && !(Array.isArray(value) && typeof value[0] === 'string')
        ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]))
        : [path.join('.')];
    const {catalogue: _, ...rest} = DEFAULT_SETTINGS;
    const fixed = /\.(id|event|level)$/;
    expect(new Set(keys)).toEqual(new Set(leaves(rest, []).filter((key) => !fixed.test(key))));
    for (const {path} of settingSections(DEFAULT_SETTINGS).flatMap(({rows}) => rows)) {
      expect(settingAt(DEFAULT_SETTINGS, path)).toBeDefined();
    }
  });

  it('read numbers as people type them', () => {
    const read = settingsIn(changed({'winProbability.Hot': '60 %', conversationsPerWeek: '3', nrrTarget: 1.2}));
    expect(read.winProbability.Hot).toBe(0.6);
    expect(read.conversationsPerWeek).toBe(3);
    expect(read.nrrTarget).toBe(1.2);
  });

  it('read a choice in either language, in any case', () => {
    expect(settingsIn(changed({language: 'ENGLISH'})).language).toBe('en');
    expect(settingsIn(changed({language: '中文'})).language).toBe('zh');
    expect(settingsIn(changed({model: '就绪得分'})).model).toBe('readiness');
  });

  it('keep the default of a row that was deleted, and find rows after others were inserted', () => {
    const cells = changed({conversationsPerWeek: 3}).filter((row) => row[4] !== 'nrrTarget');
    cells.splice(5, 0, ['my own note', 1, '', '', '']);
    expect(settingsIn(cells)).toEqual({...DEFAULT_SETTINGS, conversationsPerWeek: 3});
  });

  it('read catalogue rows that were inserted', () => {
    const cells = cellsOf(DEFAULT_SETTINGS);
    const at = cells.findIndex((row) => row[4] === 'catalogue.modules');
    cells.splice(at + 3, 0, ['Analytics', 15_000, '', '', '']);
    expect(settingsIn(cells).catalogue.modules).toEqual([{name: 'Analytics', arr: 15_000}]);
  });

  it('read values, names and keys wherever people moved their columns, and name the cells there', () => {
    const own: Settings = {...DEFAULT_SETTINGS, conversationsPerWeek: 3, catalogue: CATALOGUE};
    const moved = (settings: Settings) =>
      cellsOf(settings, 'zh').map(([name, value, does, usual, key]) => ['model', does, key, usual, value, name]);
    expect(settingsIn(moved(own))).toEqual(own);
    const [error] = errorsIn(moved({...own, catalogue: {...CATALOGUE, seatPrice: -1}}));
    expect(error).toMatch(/\(Settings!E\d+\) says -1\./);
  });

  it('read them where we put them when the headings are gone', () => {
    const cells = changed({conversationsPerWeek: 3}).filter((row) => row[4] !== SETTING_KEY);
    expect(settingsIn(cells).conversationsPerWeek).toBe(3);
    expect(settingColumns(cells)).toEqual({name: 0, value: 1, does: 2, key: null, isSure: false});
  });

  it('are no settings when the cells are of another tab', () => {
    expect(
      readSettings(
        [
          ['Account', 'ARR'],
          ['Acme', 5],
        ],
        'Accounts',
      ),
    ).toBeNull();
  });
});

describe('settings that do not add up', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['a blank', {'points.growth.Some': ''}, 'Growth triggers: Some (Settings!B{row}) says nothing. Enter a number.'],
    ['text', {'points.growth.Some': 'ten'}, 'says ten. Enter a number.'],
    ['tops above 100', {'points.usage.Over': 30}, 'must add up to 100 points; they add up to 105.'],
    ['a level above the one over it', {'points.timing.Poor': 13}, 'A level may not have more points'],
    ['bands that do not fall', {'bands.1.from': 75}, 'Each band must start below the one above it'],
    ['a band above the top', {'bands.0.from': 101}, 'Enter points from 0 to 100.'],
    ['a last band that is not 0', {'bands.3.from': 1}, 'The last band must start at 0.'],
    ['a readiness band above the points', {'readinessBands.0.from': 65}, 'at most at 64.'],
    [
      'thresholds in the wrong order',
      {'thresholds.usageNear': 0.95},
      'It may not be more than the level above it, 90 %.',
    ],
    ['health in the wrong order', {'thresholds.healthOk': 80}, 'It may not be more than the level above it, 75.'],
    ['a probability above 1', {'winProbability.Hot': 50}, 'Enter a share from 0 to 100 %'],
    ['a negative probability', {'churnProbability.OK': -0.1}, 'Enter a share from 0 to 100 %'],
    ['a fiscal month 13', {fiscalYearStart: 13}, 'Enter a month from 1 to 12.'],
    ['a fiscal month 0', {fiscalYearStart: 0}, 'Enter a month from 1 to 12.'],
    ['no conversations', {conversationsPerWeek: 0}, 'Enter a whole number, 1 or more.'],
    ['half a day', {'thresholds.defendDays': 1.5}, 'Enter whole days, 0 or more.'],
    ['a window that ends before it begins', {'timing.0.to': 59}, 'The last day may not come before the first day, 60.'],
    ['no colour', {'bandColours.Hot.fill': 'red'}, 'Enter a colour such as #bf5000.'],
    ['a text nobody can read', {'bandColours.Hot.text': '#c06010'}, 'Text and cell are too alike to read'],
    ['an unknown language', {language: 'Klingon'}, 'Choose one of English, 中文.'],
    ['an unknown model', {model: 'best'}, 'Choose one of Expansion Score, Readiness Score.'],
    ['a negative price', {'catalogue.seatPrice': -1}, 'Enter a price, 0 or more.'],
    ['a target of 0', {nrrTarget: 0}, 'Enter a percentage above 0'],
  ])('%s', (_, values, message) => {
    const cells = changed(values);
    const errors = errorsIn(cells);
    const [key] = Object.keys(values);
    const row = cells.findIndex((each) => each[4] === key) + 1;
    expect(errors.join('\n')).toContain(message.replace('{row}', String(row)));
    if (!key?.startsWith('points.usage')) expect(errors[0]).toContain(`Settings!B${row})`);
  });

  it.each<[string, unknown[][], string]>([
    ['a module without a name', [['', 5]], '(Settings!A{row}) says nothing. Give it a name.'],
    [
      'a module without a price',
      [['Analytics', '']],
      'Analytics (Settings!B{row}) says nothing. Enter a price, 0 or more.',
    ],
    [
      'a module twice',
      [
        ['API', 1],
        ['api', 2],
      ],
      'api (Settings!A{row}) says api. Another row has this name.',
    ],
  ])('%s', (_, entries, message) => {
    const cells = cellsOf(DEFAULT_SETTINGS);
    const at = cells.findIndex((row) => row[4] === 'catalogue.modules');
    entries.forEach((entry, index) => {
      cells[at + 1 + index] = [...entry, '', '', ''];
    });
    expect(errorsIn(cells)).toEqual([
      expect.stringContaining(message.replace('{row}', String(at + 1 + entries.length))),
    ]);
  });

  it('names a tier’s answer that is neither yes nor no', () => {
    const cells = cellsOf({...DEFAULT_SETTINGS, catalogue: CATALOGUE});
    const row = cells.find((each) => each[0] === 'Enterprise') as unknown[];
    row[2] = 'perhaps';
    expect(errorsIn(cells)).toEqual([
      expect.stringMatching(/^Enterprise \(Settings!C\d+\) says perhaps\. Enter yes or no\.$/),
    ]);
  });

  it('lists every wrong cell from the top down', () => {
    const errors = errorsIn(changed({'winProbability.Hot': 2, 'winProbability.Warm': 3, fiscalYearStart: 0}));
    expect(errors).toHaveLength(3);
    expect(errors[0]).toContain('fiscal year');
  });

  it('accepts both ends of every range', () => {
    expect(
      errorsIn(changed({'winProbability.Hot': 1, 'winProbability.Wait': 0, fiscalYearStart: 12, 'timing.0.to': 60})),
    ).toEqual([]);
    expect(
      errorsIn(changed({'thresholds.usageNear': 0.9, 'thresholds.csatOk': 4.5, 'thresholds.npsHundredOk': -100})),
    ).toEqual([]);
  });
});

it('reads whatever settings it wrote, whatever stands in the cells', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(new Date(0)));
  const keys = settingSections(DEFAULT_SETTINGS).flatMap(({rows}) => rows.map(({path}) => settingKey(path)));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), cell, {minKeys: 1, maxKeys: 5}), (values) => {
      const cells = changed(values);
      const read = readSettings(cells, 'Settings');
      if (read === null) throw new Error('No settings.');
      if ('settings' in read) expect(settingsIn(cellsOf(read.settings))).toEqual(read.settings);
      else for (const {message} of read.errors) expect(say(message, WORDS.zh)).not.toContain('undefined');
    }),
  );
});
