import {samplePortfolio} from '../../../src/playbook/sample';
import type {Realm} from '../../../workbench/host/realm';
import {addOnWith, morningOf} from '../../add-on';
import {sampleRows} from '../../sample-rows';

const MONDAY = '2026-11-30';

/** The sample portfolio as of that day, with cells changed: `[account, heading, value]`. */
function fileAt(day: string, changes: readonly (readonly [string, string, unknown])[] = []): Realm {
  const rows = sampleRows(MONDAY);
  for (const [account, heading, value] of changes) {
    const row = rows.find(([name]) => name === account);
    if (row === undefined) throw new Error(`No account ${account}.`);
    const column = rows[0]!.indexOf(heading);
    if (column < 0) throw new Error(`No column ${heading}.`);
    row[column] = value as string;
  }
  const host = addOnWith(rows, {now: morningOf(day)});
  host.user.select('Accounts!A1');
  return host;
}

/** The pages by person, each a list of rows as text. */
function pagesOf(host: Realm): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  let page: string[] | null = null;
  for (const row of host.tab('Monday').values) {
    const cells = row.filter((cell) => cell !== '').map((cell) => (typeof cell === 'object' ? 'a day' : String(cell)));
    if (/^(?:AE on )?\d+ accounts?(?:, AE on \d+ more)?$/.test(String(row[1]))) {
      page = [];
      pages.set(String(row[0]), page);
    } else if (cells.length > 0) page?.push(cells.join(' | '));
  }
  return pages;
}

/** The lines of a section, without its headings. */
function section(page: readonly string[] | undefined, title: string): string[] {
  const from = page?.findIndex((line) => line.startsWith(title)) ?? -1;
  if (from < 0) return [];
  const rest = page!.slice(from + 2);
  const end = rest.findIndex((line) => !line.includes(' | '));
  return end < 0 ? rest : rest.slice(0, end);
}

describe('the Monday page', () => {
  it('has a page for each person with something to do, AEs included, each linked at the top', () => {
    const host = fileAt(MONDAY);
    host.run('buildMonday');
    const names = [...pagesOf(host).keys()];
    expect(names).toEqual([...names].sort());
    expect(names.length).toBeGreaterThan(3);
    expect(String(host.tab('Monday').values[2]?.[0])).toBe(names.join(' · '));
  });

  it('shows the next action of every account that the Ranking dates within this week, and the other steps of the week', () => {
    const host = fileAt(MONDAY);
    host.run('buildRanking');
    host.run('buildCalendar');
    host.run('buildMonday');
    const due = [...pagesOf(host)].flatMap(([, page]) => section(page, 'Due this week'));
    const expected = host
      .tab('Ranking')
      .values.slice(2)
      .filter(
        ([, , , , , , , action]) => /by (?:Nov 30|Dec [1-6])$/i.test(String(action)) || /^Overdue/.test(String(action)),
      );
    expect(expected.length).toBeGreaterThan(5);
    const accounts = due.map((line) => line.replace(/ \| .*/, ''));
    expect(accounts).toEqual(expect.arrayContaining(expected.map(([, account]) => String(account))));
    const planned = new Set(host.tab('Calendar').values.map(([account, , , action]) => `${account} | ${action}`));
    for (const line of due) {
      const [account, action = ''] = line.split(' | ');
      expect(planned).toContain(`${account} | ${action.replace(/^Overdue: /, '')}`);
    }
  });

  it('names both cells of what contradicts each other, and the cell that is worth filling', () => {
    const host = fileAt(MONDAY, [
      ['Harborline Freight', 'Usage trend', 'Declining'],
      ['Harborline Freight', 'Health score', 90],
    ]);
    host.run('buildMonday');
    const lines = [...pagesOf(host).values()].flatMap((page) => section(page, 'Cells to check'));
    const row = samplePortfolio(MONDAY).findIndex(([name]) => name === 'Harborline Freight') + 1;
    const line = lines.find((each) => each.includes('usage is declining'));
    expect(line).toMatch(new RegExp(`^Harborline Freight \\| .* \\| [A-Z]+${row} · [A-Z]+${row}`));
    const blanks = [...pagesOf(host).values()].flatMap((page) => section(page, 'Cells worth filling in'));
    expect(blanks.length).toBeGreaterThan(3);
  });

  it('lists what a meeting decided when it is due, and what moved since that meeting', () => {
    const host = fileAt(MONDAY);
    host.run('startMeeting');
    const row = host.tab('Meeting').values.findIndex(([cell]) => cell === 'For decision') + 2;
    const account = String(host.tab('Meeting').values[row - 1]?.[0]);
    host.user.type(`Meeting!C${row}`, 'Escalate');
    host.user.type(`Meeting!H${row}`, 'Vera Lindt');
    host.user.type(`Meeting!I${row}`, '2026-12-02');
    host.setClock('2026-12-01T09:00:00Z');
    host.user.select('Accounts!A1');
    host.run('buildMonday');
    expect(section(pagesOf(host).get('Vera Lindt'), 'Due this week')).toEqual([
      expect.stringMatching(new RegExp(`^${account} \\| Decided in the meeting: Escalate`)),
    ]);
  });

  it('sells nothing to an account that is defended first', () => {
    const host = fileAt(MONDAY, [['Harborline Freight', 'Vendor review', 'reviewing vendors']]);
    host.run('buildMonday');
    const talk = [...pagesOf(host).values()].flatMap((page) => section(page, 'Conversations to start'));
    const said = talk.find((each) => each.startsWith('Harborline Freight')) ?? '';
    expect(said).not.toMatch(/seat|tier|module|upgrade/i);
  });

  it('is gone after Undo, and else rebuilt in place, in Chinese too', () => {
    const host = fileAt(MONDAY);
    host.run('sidebarCall', ['choose', {language: 'zh', model: null, asOf: null}]);
    host.run('buildMonday');
    host.run('undoLastRun');
    expect(host.tabNames).not.toContain('本周清单');
    host.run('buildMonday');
    host.run('buildMonday');
    expect(host.tabNames.filter((name) => name === '本周清单')).toHaveLength(1);
    expect(String(host.tab('本周清单').values[0]?.[0])).toMatch(/^未来 7 天/);
    expect(host.tab('本周清单').values.flat().join(' ')).not.toMatch(/[{}]|undefined/);
  });
});
