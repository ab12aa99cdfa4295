import {PLAIN, restyled} from '../../../workbench/host/document/style';
import {duplicateSheet} from '../../../workbench/host/document/tabs';
import {addOnWith} from '../../add-on';

const HEADINGS = ['Account', 'ARR', 'Seats used', 'Seats licensed', 'Renewal date'];
/** The last one is the hidden key of the row. */
const OWN_HEADINGS = ['Score', 'Band', 'Priority', 'Data coverage', 'Target', 'Why', 'Scored for'];

/** Service calls of one run, opening and settings included. */
const MOST_CALLS = 53;
/** Blocks of many rows are written in a few pieces. */
const MORE_FOR_LARGE_BLOCKS = 6;

function accountRows(count: number): unknown[][] {
  return Array.from({length: count}, (_, index) => [
    `Account ${index + 1}`,
    1000 * (index + 1),
    index % 50,
    50,
    '2027-02-10',
  ]);
}

describe('the rows of a report in a sheet', () => {
  const host = addOnWith([
    ['Account', 'Status', 'Cancel at period end', 'ARR', 'Seats used', 'Seats licensed', 'Renewal date'],
    ['Larkspur Foods', 'Active', false, 148, 48, 50, '2027-02-10'],
    ['Quince Optics', 'Active (notice given 2026-10-01)', false, 22, 19, 20, '2027-02-10'],
    ['Fen Co', 'Active', true, 30, 19, 20, '2027-02-10'],
    ['Teasel Labs', 'Active - churned', false, 96, 118, 120, '2026-03-18'],
    ['EMEA Total', '', '', 296, 204, 210, ''],
    ['Confidential - do not distribute', '', '', '', '', '', ''],
  ]);
  const sheet = host.workbook.sheets.find(({name}) => name === 'Accounts')!;
  for (let row = 1; row < 6; row++) sheet.styles.set(row, 3, restyled(PLAIN, 'numberFormat', '$#,##0"K"'));
  host.run('scorePortfolio');
  const rows = host.tab().values.map((cells) => cells.slice(7));

  it('are scored where they are customers, and those who leave are defended first', () => {
    expect(rows.slice(1, 7).map(([score]) => typeof score)).toEqual([
      ...['number', 'number', 'number', 'string', 'string', 'string'],
    ]);
    expect(rows[2]?.[2]).toMatch(/Defend first/);
    expect(rows[3]?.[2]).toMatch(/Defend first/);
  });

  it('say why they are not', () => {
    expect(rows.slice(4, 7).map((cells) => cells[2])).toEqual([
      'Former customer',
      expect.stringMatching(/summary row/i),
      expect.stringMatching(/\S/),
    ]);
  });

  it('count amounts as their cells show them', () => {
    host.run('buildRanking');
    const details = host.tab('Details').values;
    const arr = details[0]!.indexOf('ARR');
    expect(details.slice(1).map((cells) => cells[arr])).toEqual(expect.arrayContaining([148_000, 22_000, 30_000]));
  });
});

describe('Score portfolio', () => {
  it('writes its own columns at the right end and leaves the rest alone', () => {
    const host = addOnWith([HEADINGS, ...accountRows(5)]);
    const before = host.tab().values.map((row) => row.slice(0, 5));
    host.run('scorePortfolio');
    const {values} = host.tab();
    expect(values.map((row) => row.slice(0, 5))).toEqual(before);
    expect(values[0]?.slice(5)).toEqual(OWN_HEADINGS);
    expect(values[1]?.slice(5, 7)).toEqual([35, '🟡 Nurture']);
    expect(host.workbook.shown.toasts).toHaveLength(1);
  });

  it('writes into the same columns again, also after one was renamed', () => {
    const host = addOnWith([HEADINGS, ...accountRows(3)]);
    host.run('scorePortfolio');
    host.user.type('Accounts!F1', 'My score');
    host.run('scorePortfolio');
    const {values} = host.tab();
    expect(values[0]).toEqual([...HEADINGS, ...OWN_HEADINGS]);
  });

  it('works from a tab of ours too: the accounts are known', () => {
    const host = addOnWith([HEADINGS, ...accountRows(3)]);
    host.run('scorePortfolio');
    host.run('buildRanking');
    expect(host.workbook.active.sheet.name).toBe('Ranking');
    host.user.type('Accounts!C2', '49');
    const before = host.tab().values[1]?.[5];
    host.run('scorePortfolio');
    expect(host.tab().values[1]?.[5]).not.toBe(before);
    expect(host.workbook.shown.alerts).toEqual([]);
  });

  it('names the pages that were built before it, as the sidebar does', () => {
    const host = addOnWith([HEADINGS, ...accountRows(3)]);
    const says = () => host.workbook.shown.toasts.at(-1)?.message;
    host.run('scorePortfolio');
    expect(says()).not.toContain('built before');
    host.run('buildPlan');
    host.user.select('Accounts!A1');
    host.run('scorePortfolio');
    expect(says()).toMatch(/ Plan was built before this run\. Build it again to show these scores\.$/);
  });

  it('refuses in a file that holds only tabs of ours', () => {
    const host = addOnWith([HEADINGS, ...accountRows(3)]);
    host.run('buildRanking');
    host.user.removeTab('Accounts');
    host.run('scorePortfolio');
    expect(host.workbook.shown.alerts[0]?.prompt).toContain('no tab in this file has data');
  });

  it('brings new columns into sight, and leaves the selection alone when they are there', () => {
    const host = addOnWith([HEADINGS, ...accountRows(3)]);
    const selected = () => host.workbook.active.block;
    host.user.select('Accounts!B3');
    host.run('scorePortfolio');
    expect(selected()).toMatchObject({top: 0, left: 5, columns: 7});
    host.user.select('Accounts!B3');
    host.run('scorePortfolio');
    expect(selected()).toMatchObject({top: 2, left: 1});
  });

  it('makes no row higher: nothing of ours wraps', () => {
    const host = addOnWith([HEADINGS, ...accountRows(3)]);
    host.run('scorePortfolio');
    const {styles, rowHeights} = host.tab();
    expect(Object.values(styles).filter(({wrapStrategy}) => wrapStrategy !== undefined)).toEqual([]);
    expect(rowHeights).toEqual({});
  });

  it('skips the rows above the headings', () => {
    const host = addOnWith([['Accounts of the north'], [], HEADINGS, ...accountRows(3)]);
    host.run('scorePortfolio');
    const {values} = host.tab();
    expect(values[0]?.slice(5)).toEqual(['', '', '', '', '', '', '']);
    expect(values[2]?.slice(5)).toEqual(OWN_HEADINGS);
  });

  it.each([
    ['buildPlan', 'Plan'],
    ['buildCalendar', 'Calendar'],
    ['startMeeting', 'Meeting'],
    ['buildRanking', 'Ranking'],
    ['buildRanking', 'Details'],
  ])('refuses a copy of what %s built', (command, tab) => {
    const host = addOnWith([HEADINGS, ...accountRows(3)]);
    host.run(command);
    const [copy] = host.workbook.sheets.filter(({name}) => name === tab).map(duplicateSheet);
    host.user.select(`${copy!.name}!A1`);
    const before = host.snapshot().sheets;
    for (const each of ['scorePortfolio', command]) host.run(each);
    expect(host.snapshot().sheets).toEqual(before);
    const says = host.workbook.shown.alerts.map(({prompt}) => prompt);
    expect(says).toEqual(
      Array(2).fill(expect.stringContaining(`The ${copy!.name} tab is a copy of one of the add-on’s tabs`)),
    );
    host.user.select('Accounts!A1');
    host.run(command);
    expect(host.workbook.shown.alerts).toHaveLength(2);
  });

  it('takes a last column whose heading is a key for one of people’s own', () => {
    const host = addOnWith([
      [...HEADINGS, 'plan-key'],
      ...accountRows(2).map((row, index) => [...row, `plan-key-${index}`]),
    ]);
    host.run('scorePortfolio');
    expect(host.workbook.shown.alerts).toEqual([]);
  });

  it('refuses a sheet without accounts and changes nothing', () => {
    const host = addOnWith([
      ['Color', 'Size'],
      ['red', 3],
    ]);
    const before = host.snapshot().sheets;
    host.run('scorePortfolio');
    expect(host.snapshot().sheets).toEqual(before);
    expect(host.workbook.shown.alerts).toHaveLength(1);
  });

  it('keeps text of the sheet text, whatever it says', () => {
    const host = addOnWith([HEADINGS, ['\'=HYPERLINK("http://example.com")', 1000, 49, 50, '']]);
    host.run('scorePortfolio');
    expect(Object.keys(host.tab().formulas)).toEqual([]);
  });

  it('costs a number of service calls that does not grow with the rows', () => {
    const callsFor = (count: number) => {
      const host = addOnWith([HEADINGS, ...accountRows(count)]);
      host.run('scorePortfolio');
      const first = host.calls;
      host.run('scorePortfolio');
      // From the third run on there is a copy of the run before to be deleted.
      host.run('scorePortfolio');
      return [first, host.calls] as const;
    };
    const [firstOfFew, againOfFew] = callsFor(40);
    const [firstOfMany, againOfMany] = callsFor(3_000);
    expect(firstOfFew).toBeLessThanOrEqual(MOST_CALLS);
    expect(againOfFew).toBeLessThanOrEqual(MOST_CALLS);
    expect(firstOfMany - firstOfFew).toBeLessThanOrEqual(MORE_FOR_LARGE_BLOCKS);
    expect(againOfMany - againOfFew).toBeLessThanOrEqual(MORE_FOR_LARGE_BLOCKS);
  });
});
