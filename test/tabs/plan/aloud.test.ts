import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {assessPortfolio} from '../../../src/core/portfolio';
import {playbookWith} from '../../../src/playbook';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {type Language, WORDS} from '../../../src/playbook/words';
import type {TabCell} from '../../../src/tabs/model';
import {outreachFrom} from '../../../src/tabs/outreach/build';
import {OUTREACH_COLUMNS} from '../../../src/tabs/outreach/line';
import {outreachTab} from '../../../src/tabs/outreach/tab';
import {plansFrom} from '../../../src/tabs/plan/build';
import {planTab} from '../../../src/tabs/plan/tab';
import {AS_OF} from '../../builders';
import {schedulesFor} from '../scheduled';
import {CASES, SETTINGS} from './cases';

const PORTFOLIO = assessPortfolio(CASES, AS_OF, playbookWith(SETTINGS));
const SCHEDULES = schedulesFor(PORTFOLIO, {settings: SETTINGS});
const ROWS = new Set(CASES.map(({row}) => row));

describe.each<Language>(['en', 'zh'])('whole plans with their mails in %s', (language) => {
  const file = join(__dirname, `aloud.${language}.golden.txt`);

  it('read as the golden file does', () => {
    const text = [...ROWS].map((row) => accountIn(language, row)).join('\n');
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});

it('are of every kind of schedule and with every offer', () => {
  const kinds = [...SCHEDULES.values()].map(({kind}) => kind);
  const offers = PORTFOLIO.accounts.map(({offer}) => offer?.id);
  expect(new Set(kinds).size).toBe(8);
  expect([...new Set(offers)]).toEqual(
    expect.arrayContaining([
      'Capacity',
      'Tier upgrade',
      'Cross-sell',
      'Professional services',
      'Multi-year renewal + expansion',
    ]),
  );
  expect(CASES.length).toBeGreaterThanOrEqual(20);
});

/** An account's plan, then its mail, a row a line. */
function accountIn(language: Language, row: number): string {
  const words = WORDS[language];
  const selectedRows = new Set([row]);
  const shared = {scripts: SCRIPTS[language], words, selectedRows};
  const {plans} = plansFrom(PORTFOLIO, {...shared, settings: SETTINGS, schedules: SCHEDULES});
  const {cells} = planTab(plans, {asOf: AS_OF, words, accounts: CASES, before: []});
  const start = cells.findIndex((each) => each.every(({value}) => value === null));
  const plan = cells.slice(start + 1).map((each) => shown(each.slice(0, -1)).join(' | '));
  const mails = outreachTab(outreachFrom(SCHEDULES, shared), {words, accounts: CASES, before: []});
  const [headings = [], mail = []] = mails.cells.map((each) => shown(each.slice(0, OUTREACH_COLUMNS.length), '–'));
  const lines = mail.flatMap((value, index) => (value === '–' ? [] : [`${headings[index]}: ${value}`]));
  return `${plan.join('\n')}\n\n${lines.slice(1).join('\n')}\n\n${'='.repeat(100)}\n`;
}

function shown(cells: readonly TabCell[], blank = ''): string[] {
  const texts = cells.map(({value}) =>
    value !== null && typeof value === 'object' ? String((value as {day?: string}).day) : String(value ?? blank),
  );
  while (blank === '' && texts.at(-1) === '') texts.pop();
  return texts;
}
