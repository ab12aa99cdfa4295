import {readFileSync} from 'node:fs';
import {PROJECT} from '../../scripts/fresh-build.mjs';
import {type Choices, NothingScored} from '../../workbench/cli/found';
import {openSession} from '../../workbench/cli/session';
import {readSpreadsheet} from '../../workbench/files/open';
import type {FileCell, FileTab} from '../../workbench/files/tab';
import {hostScript, htmlFiles} from '../../workbench/host/load';
import {openRealm} from '../../workbench/host/realm';
import {snapshot} from '../../workbench/host/snapshot';
import type {DayMark} from '../fixtures/sheets/fixture';
import {ALL} from '../fixtures/sheets/index';
import {PLAIN_LAYOUT, sample} from './terminal';

/** What scoring a tab says: decided without a script host when nothing is written, else by the add-on's own script. */
function said(tab: FileTab, locale: string, choices: Omit<Choices, 'map'>): unknown {
  try {
    const found = openSession(PROJECT, [tab], locale).score({map: {}, ...choices});
    const [accounts, whole] = [found.report(2).accounts, [...found.json(['a remark'])].join('')];
    return {accounts, whole: JSON.parse(whole)};
  } catch (error) {
    if (error instanceof NothingScored) return error.message;
    throw error;
  }
}

function expectSame(tab: FileTab, locale: string, choices: Omit<Choices, 'map' | 'isReadOnly'>): void {
  const written = said(tab, locale, {...choices, isReadOnly: false});
  expect(said(tab, locale, {...choices, isReadOnly: true})).toEqual(written);
}

const SAMPLES = ['golden.csv', 'golden.xlsx', 'home-made-tracker.csv', 'european-export.csv', 'chinese-tracker.csv'];

describe('what is decided without a script host', () => {
  it.each(SAMPLES)('is what the script says of %s', async (file) => {
    const [tab] = await readSpreadsheet(sample(file));
    expectSame(tab!, 'en-US', {asOf: '2026-11-28'});
    expectSame(tab!, 'de-DE', {asOf: '2026-11-28', lang: 'zh', isForPeople: true});
  });

  it.each(ALL.filter((_, index) => index % 8 === 0))('is what the script says of $id: $title', (fixture) => {
    const cellOf = (cell: unknown): FileCell => {
      if (typeof cell === 'object' && cell !== null) return {date: (cell as DayMark).day};
      return cell === '' ? null : (cell as FileCell);
    };
    const tab = {name: 'Accounts', rows: fixture.values.map((row) => row.map(cellOf))};
    expectSame(tab, fixture.locale, {asOf: fixture.asOf});
  });

  it('is what the script says of merged cells', () => {
    const rows = [
      ['Account', 'Product', 'ARR', 'CSM'],
      ['Acme', 'Base', 48_000, 'Ann'],
      [null, 'Analytics', 20_000, null],
      ['Delta', 'Base', 9_000, 'Ben'],
    ];
    const tab = {name: 'Accounts', rows, layout: {...PLAIN_LAYOUT, merges: ['A2:A3', 'D2:D3']}};
    expectSame(tab, 'en-US', {asOf: '2026-11-28'});
    expect(said(tab, 'en-US', {asOf: null, isReadOnly: true})).toMatchObject({
      whole: {totals: {accounts: 2, arr: 77_000}},
    });
  });

  it('is refused in the same words, in every language', () => {
    const tab = {name: 'Notes', rows: [['Nothing'], ['to score']]};
    expect(said(tab, 'en-US', {asOf: null, isReadOnly: true})).toMatch(/account/i);
    expectSame(tab, 'en-US', {asOf: null});
    expectSame(tab, 'en-US', {asOf: null, lang: 'zh'});
  });

  it('refuses a field that is none', () => {
    const score = (isReadOnly: boolean) => () =>
      openSession(PROJECT, [{name: 'A', rows: [['Account'], ['Beta']]}], 'en-US').score({
        ...{asOf: null, map: {arrr: 'X'}, isReadOnly},
      });
    expect(score(true)).toThrow('--map: "arrr" is not a field. Use a name such as arr or renewalDate.');
    expect(score(false)).toThrow('--map: "arrr" is not a field. Use a name such as arr or renewalDate.');
  });
});

const COMMANDS = [
  ...['buildPlan', 'buildOutreach', 'buildMonday', 'buildScenarios', 'buildRanking', 'buildCalendar'],
  ...['openPlaybook', 'openSettings'],
];

describe('the tabs that the command line builds', () => {
  it.each(['golden.csv', 'home-made-tracker.csv'])('are those of the menu, for %s', async (file) => {
    const scoredOf = async () => {
      const session = openSession(PROJECT, await readSpreadsheet(sample(file)), 'en-US');
      session.score({asOf: '2026-11-28', map: {}});
      return session;
    };
    const line = await scoredOf();
    line.buildTabs();
    const menu = await scoredOf();
    const {workbook} = menu;
    const bundle = readFileSync(`${PROJECT}/dist/Code.js`, 'utf8');
    const files = htmlFiles(PROJECT);
    const realm = openRealm({bundle, keepsGlobals: true, files, hostScript: hostScript(PROJECT), workbook});
    const {sheet} = workbook.active;
    for (const command of COMMANDS) {
      workbook.active = {sheet, block: null};
      realm.run(command);
    }
    const shown = (from: typeof line) => {
      const sheets = snapshot(from.workbook).sheets.filter(({hidden}) => !hidden);
      return sheets.map(({name, values, displays, styles, notes, validations, columnWidths}) => ({
        ...{name, values, displays, styles, notes, validations, columnWidths},
      }));
    };
    expect(shown(line).map(({name}) => name)).toEqual(expect.arrayContaining(['Ranking', 'Calendar', 'Settings']));
    expect(shown(line)).toEqual(shown(menu));
  });
});
