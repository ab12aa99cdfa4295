import type {Realm} from '../../../workbench/host/realm';
import {addOnWith, morningOf} from '../../add-on';
import {sampleRows} from '../../sample-rows';

const FIRST = '2026-11-16';
const LATER = '2026-12-14';
const PAGES = ['Calendar', 'Plan', 'Outreach', 'Ranking', 'Details', 'Meeting'];

function file(): Realm {
  return addOnWith(sampleRows(FIRST), {now: morningOf(FIRST)});
}

function run(host: Realm, command: string, selected = 'A1'): string {
  host.user.select(`Accounts!${selected}`);
  host.run(command);
  return host.workbook.shown.toasts.map(({message}) => message).pop() ?? '';
}

const texts = (host: Realm, name: string) => host.tab(name).values.flat().map(String);

/** The accounts of the index of the plans. */
function planned(host: Realm): string[] {
  const values = host.tab('Plan').values;
  const end = values.findIndex((row, index) => index > 2 && String(row[0]) === '');
  return values.slice(3, end).map(([name]) => String(name));
}

describe('Re-plan open steps', () => {
  it('gives every page that shows them the new days, and one undo takes all of it back', () => {
    const host = file();
    run(host, 'buildPlan', 'A2:A12');
    for (const command of ['buildCalendar', 'buildOutreach', 'buildRanking']) run(host, command);
    const accounts = planned(host);
    host.setClock(`${LATER}T09:00:00Z`);
    run(host, 'buildRanking');
    const isLate = (text: string) => text.startsWith('Overdue since');
    expect(texts(host, 'Ranking').some(isLate)).toBe(true);
    const before = PAGES.map((name) => host.tab(name).values);
    expect(run(host, 'replanOpenSteps')).toMatch(
      /^Open steps were re-planned\. The Calendar tab is up to date: 90 days, \d+ steps\. Plan, Outreach, Meeting, Ranking, and Details were updated too\.$/,
    );
    expect(host.workbook.active.sheet.name).toBe('Calendar');
    expect(texts(host, 'Ranking').filter(isLate)).toEqual([]);
    expect(texts(host, 'Details').filter(isLate)).toEqual([]);
    expect(planned(host)).toEqual(expect.arrayContaining(accounts));
    const due = host
      .tab('Plan')
      .values.flatMap(([, , , cell]) =>
        typeof cell === 'object' && cell !== null && 'date' in cell ? [String(cell.date)] : [],
      );
    expect(due.length).toBeGreaterThan(20);
    expect(due.filter((day) => day < LATER)).toEqual([]);
    host.run('undoLastRun');
    expect(PAGES.map((name) => host.tab(name).values)).toEqual(before);
  });

  it('makes no page that nobody asked for but the calendar', () => {
    const host = file();
    expect(run(host, 'replanOpenSteps')).toMatch(
      /^Open steps were re-planned\. The Calendar tab is up to date: 90 days, \d+ steps\.$/,
    );
    const names = host.tabNames;
    expect(names).toContain('Calendar');
    expect(names).not.toContain('Plan');
    expect(names).not.toContain('Ranking');
  });
});

describe('Build plan', () => {
  it('with the cell of an owner selected is for the accounts of that owner', () => {
    const host = file();
    const [headings = [], ...rows] = host.tab('Accounts').values;
    const column = headings.indexOf('CSM');
    const owner = rows[4]?.[column];
    run(host, 'buildPlan', `${String.fromCharCode(65 + column)}6`);
    const theirs = rows.filter((row) => row[column] === owner).map(([name]) => name);
    expect(planned(host).sort()).toEqual(theirs.map(String).sort());
    expect(theirs.length).toBeLessThan(rows.length / 2);
    run(host, 'buildPlan', 'A6');
    expect(planned(host).length).not.toBe(theirs.length);
  });

  it('with one whole row selected is for its account, and with some of its cells for those that are due', () => {
    const host = file();
    const {values} = host.tab('Accounts');
    run(host, 'buildPlan', '6:6');
    expect(planned(host)).toEqual([values[5]?.[0]]);
    run(host, 'buildPlan', 'A6:C6');
    expect(planned(host).length).toBeGreaterThan(5);
  });
});

describe('A mail that somebody snoozes on Outreach', () => {
  it('is sent to nobody until that day, and no page opens a conversation', () => {
    const host = file();
    run(host, 'buildOutreach');
    const [headings = [], ...rows] = host.tab('Outreach').values;
    const [email, status] = ['Email', 'Status'].map((name) => headings.indexOf(name));
    const row = rows.findIndex((cells) => cells[email ?? 0] !== '');
    const account = String(rows[row]?.[0]);
    host.user.type(`Outreach!${String.fromCharCode(65 + (status ?? 0))}${row + 2}`, 'Snoozed until Jan 15, 2027');
    run(host, 'buildOutreach');
    run(host, 'buildRanking');
    const after = host.tab('Outreach').values.filter(([name]) => name === account);
    expect(after.map((cells) => [cells[email ?? 0], cells[status ?? 0]])).toEqual([['', 'Snoozed until Jan 15, 2027']]);
    const ranked = host.tab('Ranking').values.find(([, name]) => String(name).startsWith(account));
    expect(ranked?.[7]).not.toMatch(/^Email|^Invite|^Call/);
  });
});

describe('All pages', () => {
  it('say the same next action of an account, on the same day, by the same person', () => {
    const host = file();
    for (const command of ['buildPlan', 'buildCalendar', 'buildRanking']) run(host, command);
    const [headings = [], ...details] = host.tab('Details').values;
    const [name, who, by] = ['Account', 'Next action: who', 'Next action: by'].map((heading) =>
      headings.indexOf(heading),
    );
    const dayOf = (cell: unknown) =>
      typeof cell === 'object' && cell !== null && 'date' in cell ? String(cell.date) : '';
    const calendar = host.tab('Calendar').values.slice(4);
    const ranking = host.tab('Ranking').values;
    let compared = 0;
    for (const cells of details) {
      const account = String(cells[name ?? 0]);
      const next = String(cells[headings.indexOf('Next action')]);
      expect(ranking.find((row) => String(row[1]).replace(' →', '') === account)?.[7]).toBe(next);
      const steps = calendar.filter(([of]) => of === account);
      if (cells[who ?? 0] === '' || steps.length === 0) continue;
      const days = steps.map((row) => `${dayOf(row[5])} ${dayOf(row[6])} ${row[1]}`);
      expect(days.some((each) => each.includes(dayOf(cells[by ?? 0])) && each.endsWith(String(cells[who ?? 0])))).toBe(
        true,
      );
      compared += 1;
    }
    expect(compared).toBeGreaterThan(25);
    const week = host.tab('Meeting').values;
    const head = week.findIndex(([cell]) => cell === 'This week');
    for (const row of week.slice(head + 1, head + 9)) {
      const own = details.find((cells) => cells[name ?? 0] === row[0]);
      expect(own).toBeDefined();
    }
  });
});
