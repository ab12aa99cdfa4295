import type {Look, RunResult} from '../../../src/api';
import type {Realm} from '../../../workbench/host/realm';
import {accountRows, HEADINGS, SidebarFile} from '../sidebar/host';

const WARNING = /^Your filter doesn’t include the score columns. Extend it to column [A-Z]+ before you sort/;
const LAST = HEADINGS.length;

/** Accounts with a filter over people's own columns that hides those of one owner; scored. */
function filtered(): SidebarFile {
  const file = new SidebarFile([HEADINGS, ...accountRows(6)]);
  file.host.evaluate(`
    const tab = SpreadsheetApp.getActiveSheet();
    const filter = tab.getRange(1, 1, 7, ${LAST}).createFilter();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues([tab.getRange('A3').getValue()]).build());`);
  file.score();
  return file;
}

function filterOf(file: SidebarFile) {
  const {filter, filteredRows} = file.tab();
  return {filter, filteredRows};
}

describe('a filter that ends before our columns', () => {
  it('is said before and after scoring, with the column it should reach', () => {
    const file = new SidebarFile([HEADINGS, ...accountRows(6)]);
    expect((file.get('look', {}) as Look).shortFilter).toBe('');
    file.host.user.addFilter(`Accounts!A1:${String.fromCharCode(64 + LAST)}7`);
    const result = file.score() as RunResult;
    expect(result.shortFilter).toMatch(WARNING);
    expect(result.message).not.toContain('filter');
    expect((file.get('look', {}) as Look).shortFilter).toBe(result.shortFilter);
    file.host.run('scorePortfolio');
    expect(file.host.workbook.shown.toasts.map(({message}) => message).join()).toContain(
      `${result.shortFilter} Use the “Extend the filter” button in the sidebar.`,
    );
  });

  it('is extended when somebody asks: the same rows, the same conditions', () => {
    const file = filtered();
    const before = filterOf(file);
    expect(before.filteredRows).toEqual([3]);
    const look = file.get('extendFilter', {}) as Look;
    expect(look.shortFilter).toBe('');
    const {filter, filteredRows} = filterOf(file);
    expect(filter?.range).toBe(`A1:${String.fromCharCode(64 + LAST + 7)}7`);
    expect([filter?.criteria, filteredRows]).toEqual([before.filter?.criteria, [3]]);
  });

  it('then takes the scores along when rows are sorted', () => {
    const file = filtered();
    const scores = new Map(file.tab().values.map((row) => [row[0], row[LAST]]));
    file.get('extendFilter', {});
    file.host.user.sortByFilter('Accounts', 1, false);
    for (const row of file.tab().values) expect(row[LAST]).toBe(scores.get(row[0]));
    expect((file.get('look', {}) as Look).warnings).toEqual([]);
  });

  it('stays alone when it reaches our columns, and when there is none', () => {
    const file = filtered();
    file.get('extendFilter', {});
    const before = filterOf(file);
    file.get('extendFilter', {});
    expect(filterOf(file)).toEqual(before);
    const plain = new SidebarFile([HEADINGS, ...accountRows(2)]);
    plain.score();
    plain.get('extendFilter', {});
    expect(filterOf(plain).filter).toBeNull();
  });

  it('is as it was, whichever call fails', () => {
    const file = filtered();
    const before = filterOf(file);
    file.host.run('sidebarCall', ['extendFilter', {}]);
    const calls = file.host.calls;
    let refused = 0;
    let tried = filtered();
    for (let atCall = 1; atCall <= calls; atCall += 1) {
      if (succeeds(tried.host, atCall)) tried = filtered();
      else {
        refused += 1;
        expect(filterOf(tried)).toEqual(before);
      }
    }
    expect(refused).toBeGreaterThan(5);
  });
});

/** Whether the filter was extended although that call failed: what comes after it is only a look. */
function succeeds(host: Realm, atCall: number): boolean {
  try {
    const answer = host.run('sidebarCall', ['extendFilter', {}], {fault: {atCall}}) as {ok: boolean};
    return answer.ok;
  } catch {
    return host.workbook.sheetNamed('Accounts')!.filter!.block.columns > LAST;
  }
}
