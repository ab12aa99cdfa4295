import fc from 'fast-check';
import type {Settings} from '../../../src/core/playbook';
import {say} from '../../../src/playbook/say';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {settingAt} from '../../../src/playbook/settings/rules';
import {WORDS} from '../../../src/playbook/words';
import {SETTING_KEY, settingColumns} from '../../../src/tabs/settings/cells';
import {readSettings} from '../../../src/tabs/settings/read';
import {settingSections} from '../../../src/tabs/settings/rows';
import {settingsTab} from '../../../src/tabs/settings/tab';
import {table} from '../../builders';

type Cells = unknown[][];

const KEYS = [...settingSections().values()].flat().map(({key}) => key);

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

const CATALOG: Settings['catalog'] = {
  seatPrice: 80,
  limitUpgrade: 6000,
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
    const own: Settings = {
      ...DEFAULT_SETTINGS,
      ...{language: 'zh', model: 'readiness', pace: 'month', catalog: CATALOG},
      ...{ownerCapacity: ['Ana Ruiz: 3'], holidays: ['2026-12-24', '05-01'], reviewFromArr: 25_000},
      ...{currencyRates: ['USD = 1', 'EUR = 1.08'], levers: ['two-year rate lock', 'co-terming']},
    };
    expect(settingsIn(cellsOf(own, language))).toEqual(own);
  });

  it('has a row for every value of the settings', () => {
    const isList = (value: object, [part]: string[]) =>
      Array.isArray(value) && (typeof value[0] === 'string' || (value.length === 0 && part !== 'catalog'));
    const leaves = (value: unknown, path: string[]): string[] =>
      typeof value === 'object' && value !== null && !isList(value, path)
        ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]))
        : [path.join('.')];
    const fixed = /\.(id|event|level)$/;
    expect(new Set(KEYS)).toEqual(new Set(leaves(DEFAULT_SETTINGS, []).filter((key) => !fixed.test(key))));
    expect(KEYS.filter((key) => settingAt(DEFAULT_SETTINGS, key) === undefined)).toEqual([]);
    expect(KEYS.length).toBe(new Set(KEYS).size);
  });

  it.each<[said: unknown, number: number | null]>([
    [0.6, 0.6],
    ['0.6', 0.6],
    ['0.65', 0.65],
    ['60%', 0.6],
    ['60 %', 0.6],
    ['  62.5 % ', 0.625],
    ['1', 1],
    [1e-7, 1e-7],
    ['.6', null],
    ['0,6', null],
    ['0.6.1', null],
    ['about 0.6', null],
    ['0.6 or so', null],
    ['60 % or so', null],
    ['0.x', null],
    [true, null],
    [new Date(0), null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('read numbers as people type them: %p is %d', (said, number) => {
    const cells = changed({'winProbability.Hot': said});
    if (number === null)
      expect(errorsIn(cells)).toEqual([expect.stringContaining('Enter a percentage from 0% to 100%')]);
    else expect(settingsIn(cells).winProbability.Hot).toBeCloseTo(number);
  });

  it.each<[key: 'language' | 'model', said: string, means: string]>([
    ['language', 'ENGLISH', 'en'],
    ['language', ' English ', 'en'],
    ['language', 'EN', 'en'],
    ['language', '中文', 'zh'],
    ['language', 'zh', 'zh'],
    ['model', '增购就绪度', 'readiness'],
    ['model', 'expansion score', 'expansion'],
    ['model', 'readiness', 'readiness'],
  ])('read a choice in either language, in any case: %s %s is %s', (key, said, means) => {
    const other: Readonly<Record<string, string>> = {
      en: 'zh',
      zh: 'en',
      expansion: 'readiness',
      readiness: 'expansion',
    };
    const cells = cellsOf({...DEFAULT_SETTINGS, [key]: other[means]});
    const row = cells.find((each) => each[4] === key) as unknown[];
    row[1] = said;
    expect(settingsIn(cells)[key]).toBe(means);
  });

  it('read lists with any sign between, and colors with blanks around', () => {
    const segments = 'Enterprise, Strategic ,, 大客户，重点；甲、乙;';
    const read = settingsIn(changed({'strategic.segments': segments, 'bandColors.Hot.fill': ' #AA0000 '}));
    expect(read.strategic.segments).toEqual(['Enterprise', 'Strategic', '大客户', '重点', '甲', '乙']);
    expect(read.bandColors.Hot.fill).toBe('#aa0000');
  });

  it('keep the default of a row that was deleted, and find rows after others were inserted', () => {
    const cells = changed({conversationsPerWeek: 3}).filter((row) => row[4] !== 'nrrTarget');
    cells.splice(5, 0, ['my own note', 1, '', '', '']);
    expect(settingsIn(cells)).toEqual({...DEFAULT_SETTINGS, conversationsPerWeek: 3});
  });

  it('read catalog rows that were inserted', () => {
    const cells = cellsOf(DEFAULT_SETTINGS);
    const at = cells.findIndex((row) => row[4] === 'catalog.modules');
    cells.splice(at + 3, 0, ['Analytics', 15_000, '', '', '']);
    expect(settingsIn(cells).catalog.modules).toEqual([{name: 'Analytics', arr: 15_000}]);
  });

  it('read a catalog as people type it', () => {
    const cells = cellsOf({...DEFAULT_SETTINGS, catalog: CATALOG});
    const below = (id: string) => cells.findIndex((row) => row[4] === `catalog.${id}`) + 1;
    cells[below('modules')] = [' Analytics ', '15000', 'our best', '', ''];
    cells[below('modules') + 1] = [42, 0, '', '', ''];
    cells[below('tiers') + 1] = ['Enterprise', 20_000, '', '', ''];
    cells.splice(below('services') + 1, 0, [' ', ' ', '', '', ''], ['', undefined], ['Training', 9_000, '', '', '']);
    expect(settingsIn(cells).catalog).toEqual({
      ...CATALOG,
      modules: [
        {name: 'Analytics', arr: 15_000},
        {name: '42', arr: 0},
      ],
      tiers: [CATALOG.tiers[0], {name: 'Enterprise', delta: 20_000, includesModules: false}],
      services: [...CATALOG.services, {name: 'Training', arr: 9_000}],
    });
  });

  it('stand in cells that hold a value or are blank, and only those to edit are yellow', () => {
    const {cells} = settingsTab({...DEFAULT_SETTINGS, catalog: CATALOG}, WORDS.en, {formula: '=A1'});
    expect(cells.flat().filter(({value}) => value === undefined)).toEqual([]);
    expect(cells[3]?.map(({style}) => style)).toEqual(['body', 'copy', 'copy', 'copy', undefined]);
    const looks = (name: string) => cells.find((row) => row[0]?.value === name)?.map(({style}) => style);
    expect(looks('Analytics')).toEqual(['input', 'input-money', undefined, undefined, undefined]);
    expect(looks('Onboarding')).toEqual(['input', 'input-money', undefined, undefined, undefined]);
    expect(looks('Business')).toEqual(['input', 'input-money', 'input', undefined, undefined]);
  });

  it.each<[said: unknown, includes: boolean]>([
    [true, true],
    [false, false],
    ['yes', true],
    [' Yes ', true],
    ['y', true],
    ['TRUE', true],
    ['是', true],
    ['no', false],
    ['N', false],
    ['false', false],
    ['否', false],
    ['', false],
  ])('read whether a tier includes the modules: %p is %s', (said, includes) => {
    const cells = cellsOf({
      ...DEFAULT_SETTINGS,
      catalog: {...CATALOG, tiers: [{name: 'Business', delta: 1, includesModules: !includes}]},
    });
    const row = cells.find((each) => each[0] === 'Business') as unknown[];
    row[2] = said;
    expect(settingsIn(cells).catalog.tiers).toEqual([{name: 'Business', delta: 1, includesModules: includes}]);
  });

  it('have no list of a catalog whose heading was deleted', () => {
    const cells = cellsOf({...DEFAULT_SETTINGS, catalog: CATALOG}).filter((row) => row[4] !== 'catalog.services');
    expect(settingsIn(cells).catalog.services).toEqual(DEFAULT_SETTINGS.catalog.services);
  });

  it.each<[first: string, order: number[], value: string]>([
    ['a column of their own', [6, 2, 4, 3, 1, 0], 'E'],
    ['the values', [1, 0, 2, 3, 4], 'A'],
    ['the names, then what they do', [0, 2, 1, 3, 4], 'C'],
    ['what they do', [2, 0, 1, 3, 4], 'C'],
    ['the keys', [4, 0, 1, 2, 3], 'C'],
  ])(
    'read values, names and keys wherever people moved their columns, and name the cells there: first %s',
    (_, order, value) => {
      const own: Settings = {...DEFAULT_SETTINGS, conversationsPerWeek: 3, catalog: CATALOG};
      const moved = (settings: Settings) =>
        cellsOf(settings, 'zh').map((cells) => order.map((column) => cells[column] ?? 'model'));
      expect(settingsIn(moved(own))).toEqual(own);
      expect(settingColumns(moved(own))).toEqual({
        name: order.indexOf(0),
        value: order.indexOf(1),
        does: order.indexOf(2),
        key: order.indexOf(4),
        isSure: true,
      });
      const [error] = errorsIn(moved({...own, catalog: {...CATALOG, seatPrice: -1}}));
      expect(error).toMatch(new RegExp(`\\(Settings!${value}\\d+\\) is -1\\.`));
    },
  );

  it('read them where we put them when the headings are gone', () => {
    const cells = changed({conversationsPerWeek: 3}).filter((row) => row[4] !== SETTING_KEY);
    expect(settingsIn(cells).conversationsPerWeek).toBe(3);
    expect(settingColumns(cells)).toEqual({name: 0, value: 1, does: 2, key: null, isSure: false});
  });

  it.each<[copy: unknown, error: string[]]>([
    [3, []],
    ['', []],
    [
      4,
      [
        'Discovery calls per owner per week (Settings!B182) is 4. Two entries are for “Discovery calls per owner per week”. Change or remove one of them.',
      ],
    ],
    ['x', ['Discovery calls per owner per week (Settings!B182) is x. Enter a whole number, 1 or more.']],
  ])('of a row that somebody copied must be the same: %j', (copy, errors) => {
    const cells = changed({conversationsPerWeek: 3});
    const row = cells.find((each) => each[4] === 'conversationsPerWeek') as unknown[];
    const both = [...cells, row.map((cell, column) => (column === 1 ? copy : cell))];
    expect(errorsIn(both)).toEqual(errors);
    if (errors.length === 0) expect(settingsIn(both).conversationsPerWeek).toBe(3);
  });

  it('are no settings when the cells are of another tab', () => {
    expect(readSettings(table(['Account', 'ARR'], ['Acme', 5]), 'Accounts')).toBeNull();
  });
});

describe('a list with a row an entry', () => {
  /** The rows of the holidays, with those added between the first two. */
  function holidays(...added: readonly unknown[]): Cells {
    const cells = cellsOf(DEFAULT_SETTINGS);
    const first = cells.findIndex((each) => each[4] === 'holidays');
    return [...cells.slice(0, first + 1), ...added.map((day) => ['', day, '', '', '']), ...cells.slice(first + 1)];
  }

  it('takes rows that people insert, and as before several entries in a cell', () => {
    expect(settingsIn(holidays('05-01', '12-24, 12-26')).holidays.join(' ')).toBe('01-01 05-01 12-24 12-26 12-25');
  });

  it('has its cells as text, blank ones for more below, and is empty when they all are', () => {
    const {cells} = settingsTab(DEFAULT_SETTINGS, WORDS.en);
    const rows = cells.filter((row) => row[4]?.value === 'holidays');
    expect(rows.map((row) => row[1]?.value)).toEqual(['01-01', '12-25', null, null]);
    expect(rows.map((row) => row[1]?.format)).toEqual(rows.map(() => '@'));
    const blank = cellsOf(DEFAULT_SETTINGS).map((row) => (row[4] === 'holidays' ? ['', '', '', '', 'holidays'] : row));
    expect(settingsIn(blank).holidays).toEqual([]);
  });

  it('names the cell of the entry that is wrong', () => {
    const cells = holidays('Christmas');
    const row = cells.findIndex((each) => each[1] === 'Christmas') + 1;
    expect(errorsIn(cells)).toEqual([
      `Holidays (Settings!B${row}) is Christmas. Enter one day off per row: 12-25 for every year, 2026-12-24 for that year only.`,
    ]);
  });
});

describe('settings that do not add up', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'a blank',
      {'points.growth.Some': ''},
      'Growth triggers: Some (Settings!B{row}) is blank. Enter points from 0 to 100.',
    ],
    ['text', {'points.growth.Some': 'ten'}, 'is ten. Enter points from 0 to 100.'],
    [
      'spaces',
      {'points.growth.Some': '  '},
      'Growth triggers: Some (Settings!B{row}) is blank. Enter points from 0 to 100.',
    ],
    ['a cell that is not there', {'points.growth.Some': undefined}, 'is blank. Enter points from 0 to 100.'],
    ['a day', {'points.growth.Some': new Date('2026-11-21T00:00:00Z')}, 'is 2026-11-21. Enter points from 0 to 100.'],
    ['text for a share', {'winProbability.Hot': 'high'}, 'is high. Enter a percentage from 0% to 100%'],
    ['no language', {language: ''}, 'is blank. Choose one of: English, 中文.'],
    ['a blank color', {'bandColors.Hot.fill': ''}, 'is blank. Enter a color such as #bf5000.'],
    ['tops above 100', {'points.usage.Over': 30}, 'must add up to 100 points; right now they add up to 105.'],
    ['a level above the one over it', {'points.timing.Poor': 13}, 'A level can’t have more points'],
    ['bands that do not fall', {'bands.1.from': 75}, 'Each band must start lower than the one above it'],
    ['a band above the top', {'bands.0.from': 101}, 'Enter points from 0 to 100.'],
    ['a last band that is not 0', {'bands.3.from': 1}, 'The last band must start at 0.'],
    ['a readiness band above the points', {'readinessBands.0.from': 65}, 'no higher than 64.'],
    [
      'thresholds in the wrong order',
      {'thresholds.usageNear': 0.95},
      'It can’t be more than the level above it (90%).',
    ],
    ['health in the wrong order', {'thresholds.healthOk': 80}, 'It can’t be more than the level above it (75).'],
    ['a probability above 1', {'winProbability.Hot': 50}, 'Enter a percentage from 0% to 100%'],
    ['a negative probability', {'churnProbability.OK': -0.1}, 'Enter a percentage from 0% to 100%'],
    ['a fiscal month 13', {fiscalYearStart: 13}, 'Enter a month from 1 to 12.'],
    ['a fiscal month 0', {fiscalYearStart: 0}, 'Enter a month from 1 to 12.'],
    ['no conversations', {conversationsPerWeek: 0}, 'Enter a whole number, 1 or more.'],
    ['half a day', {'thresholds.defendDays': 1.5}, 'Enter a whole number of days, 0 or more.'],
    ['a window that ends before it begins', {'timing.0.to': 59}, 'It can’t be less than the first day (60).'],
    ['no color', {'bandColors.Hot.fill': 'red'}, 'Enter a color such as #bf5000.'],
    ['a text nobody can read', {'bandColors.Hot.text': '#c06010'}, 'The text and cell colors are too similar to read'],
    ['an unknown language', {language: 'Klingon'}, 'Choose one of: English, 中文.'],
    ['an unknown model', {model: 'best'}, 'Choose one of: Expansion Score, Readiness Score.'],
    ['a negative price', {'catalog.seatPrice': -1}, 'Enter an amount, 0 or more.'],
    ['a target of 0', {nrrTarget: 0}, 'Enter a percentage above 0'],
  ])('%s', (_, values, message) => {
    const cells = changed(values);
    const errors = errorsIn(cells);
    const [key] = Object.keys(values);
    const row = cells.findIndex((each) => each[4] === key) + 1;
    expect(errors.join('\n')).toContain(message.replace('{row}', String(row)));
    expect(errors[0]).toContain(`Settings!B${row})`);
  });

  it.each<[key: string, fine: unknown[], wrong: unknown[], rule: string]>([
    ['winProbability.Warm', [0, 1], [-0.01, 1.01], 'Enter a percentage from 0% to 100%'],
    ['thresholds.staleDays', [0, 1, 1e15], [-1, 1.5, 1e16], 'Enter a whole number of days, 0 or more.'],
    ['conversationsPerWeek', [1, 2], [0, 1.5, 1e16], 'Enter a whole number, 1 or more.'],
    ['readinessPoints.usage', [0, 100], [-1, 101], 'Enter points from 0 to 100.'],
    ['bands.0.from', [100], [101], 'Enter points from 0 to 100.'],
    ['thresholds.promisingScore', [0, 100], [-1, 101], 'Enter a number from 0 to 100.'],
    ['readiness.npsTen', [0, 10], [-1, 11], 'Enter a number from 0 to 10.'],
    ['readiness.npsHundred', [-100, 100], [-101, 101], 'Enter a number from -100 to 100.'],
    ['thresholds.csatOk', [1], [0.9], 'Enter a number from 1 to 5.'],
    ['thresholds.csatHealthy', [5], [5.1], 'Enter a number from 1 to 5.'],
    ['nrrTarget', [0.01, 5], [0, 5.01], 'Enter a percentage above 0% and up to 500%.'],
    ['fiscalYearStart', [1, 12], [0, 13, 1.5], 'Enter a month from 1 to 12.'],
    ['thresholds.healthyUtilization', [0.01, 1], [0, 1.01], 'Enter a percentage above 0% and up to 100%.'],
    ['thresholds.stretch', [0, 1e15], [-0.1, 1e16], 'Enter a number, 0 or more.'],
    ['thresholds.opportunityMedium', [0], [-0.1], 'Enter a percentage, 0% or more.'],
    ['thresholds.opportunityHigh', [9], [-1, 1e16], 'Enter a percentage, 0% or more.'],
    ['catalog.seatPrice', [0, '', ' '], [-1, 'free'], 'Enter an amount, 0 or more.'],
    ['bandColors.Hot.fill', ['#000000', '#BF5000'], ['red', '#fff', '##ffffff', '#ffffff0'], 'Enter a color'],
    [
      'currencyRates',
      ['EUR = 0.01', 'EUR=1.08, USD: .9'],
      ['EUR = 0', 'EUR = 0.00', 'EUR'],
      'Enter one currency per row',
    ],
    ['currencyRates', ['EUR = 1, USD = 1'], ['EUR = 1.08, USD = 1, eur: 1.2'], 'Two entries are for “eur”.'],
    ['ownerCapacity', ['Ana: 3, Ann: 3'], ['Ana: 3, ana = 4'], 'Two entries are for “ana”.'],
    ['statusWords', ['Merged = former'], ['Merged = former, Merged = active'], 'Two entries are for “Merged”.'],
    ['strategic.topShare', [0, 1], [-0.1, 1.1], 'Enter a percentage from 0% to 100%'],
    ['strategic.fromAccounts', [1], [0], 'Enter a whole number, 1 or more.'],
    ['thresholds.usageNear', [0.9], [0.91], 'It can’t be more than the level above it (90%).'],
    ['points.timing.Good', [12, 20], [21], 'A level can’t have more points'],
    ['bands.1.from', [74], [75], 'Each band must start lower than the one above it and no higher than 100.'],
    ['bands.3.from', [0], [1], 'The last band must start at 0.'],
    ['readinessBands.0.from', [64], [65], 'Each band must start lower than the one above it and no higher than 64.'],
    ['timing.0.to', [60], [59], 'It can’t be less than the first day (60).'],
    ['readiness.renewalTo', [400], [0], 'It can’t be less than the first day'],
  ])('%s: both sides of what is allowed', (key, fine, wrong, rule) => {
    const says = (value: unknown) => [value, ...errorsIn(changed({[key]: value}))];
    expect(fine.map(says)).toEqual(fine.map((value) => [value]));
    expect(wrong.map((value) => says(value).slice(0, 2))).toEqual(
      wrong.map((value) => [value, expect.stringContaining(rule)]),
    );
  });

  it('are told of a rule that a deleted row breaks in the first cell of the values', () => {
    const cells = changed({'points.growth.Strong': 30}).filter((row) => row[4] !== 'points.usage.Over');
    expect(errorsIn(cells)).toEqual([
      'Settings (Settings!B1) is 25. The top levels of the five factors must add up to 100 points; right now they add up to 110.',
    ]);
  });

  it('are first told what cannot be read at all', () => {
    const errors = errorsIn(changed({'points.usage.Over': 'all', 'points.growth.Strong': 30, fiscalYearStart: 13}));
    expect(errors).toEqual([expect.stringContaining('is all. Enter points from 0 to 100.')]);
  });

  it('are told of a shared rule only when each of its settings is within its own bounds', () => {
    const errors = errorsIn(changed({'bands.0.from': 101, 'bands.1.from': 102, 'thresholds.usageNear': 0.95}));
    expect(errors).toEqual([
      expect.stringContaining('Enter points from 0 to 100.'),
      expect.stringContaining('Enter points from 0 to 100.'),
      expect.stringContaining('It can’t be more than the level above it (90%).'),
    ]);
  });

  it.each<[string, unknown[][], string]>([
    ['a module without a name', [['', 5]], 'Modules (Settings!A{row}) is blank. Give it a name.'],
    ['a module whose name is a space', [[' ', 5]], 'Modules (Settings!A{row}) is blank. Give it a name.'],
    ['a module whose name is a number', [[42, -1]], '42 (Settings!B{row}) is -1. Enter an amount, 0 or more.'],
    ['a module with another price', [['API', 'much']], 'API (Settings!B{row}) is much. Enter an amount, 0 or more.'],
    [
      'a module without a price',
      [['Analytics', '']],
      'Analytics (Settings!B{row}) is blank. Enter an amount, 0 or more.',
    ],
    ['a module twice', table(['API', 1], [' api ', 2]), ' api  (Settings!A{row}) is  api . Two entries are for “api”.'],
  ])('%s', (_, entries, message) => {
    const cells = cellsOf(DEFAULT_SETTINGS);
    const at = cells.findIndex((row) => row[4] === 'catalog.modules');
    entries.forEach((entry, index) => {
      cells[at + 1 + index] = [...entry, '', '', ''];
    });
    expect(errorsIn(cells)).toEqual([
      expect.stringContaining(message.replace('{row}', String(at + 1 + entries.length))),
    ]);
  });

  it('names two modules without a name for that, not for having the same', () => {
    const cells = cellsOf(DEFAULT_SETTINGS);
    const at = cells.findIndex((row) => row[4] === 'catalog.modules');
    cells[at + 1] = ['', 1, '', '', ''];
    cells[at + 2] = ['', 2, '', '', ''];
    const nameless = expect.stringMatching(/Give it a name\.$/);
    expect(errorsIn(cells)).toEqual([nameless, nameless]);
  });

  it('names a tier’s answer that is neither yes nor no', () => {
    const cells = cellsOf({...DEFAULT_SETTINGS, catalog: CATALOG});
    const row = cells.find((each) => each[0] === 'Enterprise') as unknown[];
    row[2] = 'perhaps';
    expect(errorsIn(cells)).toEqual([
      expect.stringMatching(/^Enterprise \(Settings!C\d+\) is perhaps\. Enter yes or no\.$/),
    ]);
  });

  it('lists every wrong cell from the top down', () => {
    const errors = errorsIn(changed({'winProbability.Hot': 2, 'winProbability.Warm': 3, fiscalYearStart: 0}));
    expect(errors).toHaveLength(3);
    expect(errors[0]).toContain('fiscal year');
  });
});

it('reads whatever settings it wrote, whatever stands in the cells', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(new Date(0)));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...KEYS), cell, {minKeys: 1, maxKeys: 5}), (values) => {
      const cells = changed(values);
      const read = readSettings(cells, 'Settings');
      if (read === null) throw new Error('No settings.');
      if ('settings' in read) expect(settingsIn(cellsOf(read.settings))).toEqual(read.settings);
      else for (const {message} of read.errors) expect(say(message, WORDS.zh)).not.toContain('undefined');
    }),
  );
});
