import type {Account} from '../../../src/core/account';
import {assessPortfolio} from '../../../src/core/portfolio';
import {WORDS} from '../../../src/playbook/words';
import type {TabCell} from '../../../src/tabs/model';
import {linesOf, wordsIn} from '../../../src/tabs/plan/fit';
import {AS_OF, PLAYBOOK} from '../../builders';
import {MEETING_ACCOUNTS} from '../meeting';
import {tabOf} from './planned';
import {sampleAccounts} from './sample';

/** The rows of each account's plan, by its name. */
function blocksOf(accounts: readonly Account[], language: 'en' | 'zh' = 'en'): Map<string, (readonly TabCell[])[]> {
  const portfolio = assessPortfolio(accounts, AS_OF, PLAYBOOK);
  const tab = tabOf({language, accounts, portfolio, selectedRows: new Set(accounts.map(({row}) => row))});
  const blocks = new Map<string, (readonly TabCell[])[]>();
  let name = '';
  for (const row of tab.cells) {
    if (row[5]?.value === WORDS[language]['plan-to-index']) name = String(row[1]?.value);
    if (row.every(({value}) => value === null)) name = '';
    if (name !== '') blocks.set(name, [...(blocks.get(name) ?? []), row.slice(0, -1)]);
  }
  return blocks;
}

describe.each([
  ['the meeting', MEETING_ACCOUNTS],
  ['the sample', sampleAccounts()],
] as const)('every plan of %s', (_, accounts) => {
  it.each(['en', 'zh'] as const)('fits on a portrait page in %s', (language) => {
    for (const [name, rows] of blocksOf(accounts, language)) {
      const lines = rows.reduce((sum, cells) => sum + linesOf(cells), 0);
      const size = {name, rows: rows.length, lines, words: language === 'en' ? wordsIn(rows) : 0};
      expect({...size, isFit: size.rows <= 50 && lines <= 54 && size.words <= 580}).toEqual({...size, isFit: true});
    }
  });

  it('is mostly about its account: names, figures and quotes of its row, or words no other plan says', () => {
    const blocks = [...blocksOf(accounts)];
    const said = new Map<string, number>();
    for (const [, rows] of blocks)
      for (const text of new Set(rows.flatMap(textsOf))) said.set(text, (said.get(text) ?? 0) + 1);
    const shares = blocks.map(([name, rows]) => {
      const account = accounts.find((each) => each.account === name);
      const texts = rows.flatMap(textsOf);
      const own = texts.filter((text) => said.get(text) === 1 || (account && isOf(account, text)));
      const isHeld = String(rows[0]?.[0]?.value).includes('*') || String(rows[0]?.[0]?.value) === '–';
      return {name, share: own.length / texts.length, least: isHeld ? 0.5 : 0.6};
    });
    expect(shares.filter(({share, least}) => share < least)).toEqual([]);
  });
});

/** What a row says outside labels, headings and statuses. */
function textsOf(row: readonly TabCell[]): string[] {
  const isHeading = row[0]?.style === 'section';
  return row.slice(1).flatMap(({value, style}, index) => {
    if (style === 'label' || style === 'label-right' || value === null) return [];
    if (isHeading && typeof value !== 'number' && index > 0) return [];
    if (typeof value === 'object' || value === WORDS.en['status-todo'] || value === WORDS.en['plan-to-index'])
      return [];
    return [String(value)];
  });
}

/** Whether a text holds a name, figure or quote of an account's row. */
function isOf(account: Account, text: string): boolean {
  if (/\d/.test(text)) return true;
  const names = [account.account, account.owner, account.ae, account.contact, account.champion, account.decisionMaker];
  return /“/.test(text) || names.some((name) => name !== null && text.includes(name.split(',')[0] ?? name));
}
