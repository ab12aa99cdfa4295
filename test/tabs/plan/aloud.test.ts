import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {assessPortfolio} from '../../../src/core/portfolio';
import {playbookWith} from '../../../src/playbook';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {type Language, WORDS} from '../../../src/playbook/words';
import {textIn} from '../../../src/tabs/kept/cell';
import type {TabCell} from '../../../src/tabs/model';
import {outreachFrom} from '../../../src/tabs/outreach/build';
import {outreachTab} from '../../../src/tabs/outreach/tab';
import {plansFrom} from '../../../src/tabs/plan/build';
import {planTab} from '../../../src/tabs/plan/tab';
import {AS_OF} from '../../builders';
import {schedulesFor} from '../scheduled';
import {CASES, SETTINGS} from './cases';

const PORTFOLIO = assessPortfolio(CASES, AS_OF, playbookWith(SETTINGS));
const SCHEDULES = schedulesFor(PORTFOLIO, {settings: SETTINGS});
const ROWS = new Set(CASES.map(({row}) => row));

it.each<Language>(['en', 'zh'])('whole plans and mails in %s read as the golden file does', (language) => {
  const file = join(__dirname, `aloud.${language}.golden.txt`);
  const text = `${[...plansIn(language), ...mailsIn(language)].join('\n')}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

it('are of every kind of schedule and with every offer', () => {
  const kinds = [...SCHEDULES.values()].map(({kind}) => kind);
  const offers = PORTFOLIO.accounts.map(({offer}) => offer?.id);
  expect(new Set(kinds).size).toBe(8);
  expect([...new Set(offers)]).toEqual(
    expect.arrayContaining([
      ...['Capacity', 'Tier upgrade', 'Cross-sell', 'Professional services', 'Multi-year renewal + expansion'],
    ]),
  );
  expect(CASES.length).toBeGreaterThanOrEqual(20);
});

/** The Plan tab without its hidden column, a row a line: the index, then each account's plan. */
function plansIn(language: Language): string[] {
  const words = WORDS[language];
  const options = {settings: SETTINGS, scripts: SCRIPTS[language], words, schedules: SCHEDULES, selectedRows: ROWS};
  const {plans} = plansFrom(PORTFOLIO, options);
  const {cells} = planTab(plans, {asOf: AS_OF, words, accounts: CASES, before: []});
  return cells.map((row) =>
    textsOf(row.slice(0, -1))
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
}

/** Each account's mail: its cells that say something, with their headings, and `¶` before each paragraph after a first. */
function mailsIn(language: Language): string[] {
  const words = WORDS[language];
  const mails = outreachFrom(SCHEDULES, {scripts: SCRIPTS[language], words, selectedRows: ROWS});
  const {cells} = outreachTab(mails, {words, accounts: CASES, before: []});
  const [headings = [], ...rows] = cells.map((row) => textsOf(row.slice(0, -1)));
  return rows.map((texts) => {
    const lines = texts.flatMap((text, index) =>
      text === '' ? [] : [`${headings[index]}: ${text.replace(/\n\n/g, '\n¶ ')}`],
    );
    return `\n${lines.join('\n')}`;
  });
}

const textsOf = (cells: readonly TabCell[]) => cells.map(({value}) => textIn(value));
