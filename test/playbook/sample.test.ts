import {type Day, daysBetween} from '../../src/core/day';
import {assessPortfolio} from '../../src/core/portfolio';
import {readSheet} from '../../src/intake/read-sheet';
import {samplePortfolio} from '../../src/playbook/sample';
import type {SampleCell} from '../../src/playbook/sample-rows';
import {PLAYBOOK} from '../builders';
import {sheetWith} from '../intake/read';
import {sampleRows} from '../sample-rows';

const DAYS: readonly Day[] = ['2026-11-21', '2028-02-29', '2031-08-31'];
/** Behind months of 31, 30, 29 and 28 days: what happened a month ago was another number of days ago. */
const AFTER_MONTHS: readonly Day[] = ['2026-11-21', '2026-12-01', '2028-03-01', '2027-03-01'];

/** The day in that column of that account's row. */
function dayOf(rows: SampleCell[][], account: string, heading: string): Day {
  const cell = rows.find(([name]) => name === account)?.[rows[0]!.indexOf(heading)];
  if (typeof cell !== 'object') throw new Error(`${account} has no day under ${heading}.`);
  return cell.day;
}

describe('the sample portfolio', () => {
  it('has about forty accounts, the golden ones first, and no name twice', () => {
    const names = samplePortfolio('2026-11-21')
      .slice(1)
      .map(([name]) => name);
    expect(names).toHaveLength(40);
    expect(new Set(names).size).toBe(40);
    expect(names.slice(0, 7).join(', ')).toBe(
      'DataFlow Inc, BetaCorp, EchoLLC, AlphaTech, DeltaInc, GammaCo, BrightOps',
    );
  });

  it('has a cell for every heading in every row, and no heading that nobody uses', () => {
    const [headings = [], ...rows] = samplePortfolio('2026-11-21');
    expect(new Set(headings).size).toBe(headings.length);
    for (const row of rows) expect(row).toHaveLength(headings.length);
    const unused = headings.filter((_, column) => rows.every((row) => row[column] === ''));
    expect(unused).toEqual([]);
  });

  it.each(DAYS)('is as fresh on %s as on any other day', (asOf) => {
    const rows = samplePortfolio(asOf);
    expect(daysBetween(asOf, dayOf(rows, 'DeltaInc', 'Renewal date'))).toBe(30);
    expect(daysBetween(dayOf(rows, 'Harborline Freight', 'Last contact'), asOf)).toBe(6);
    expect(daysBetween(asOf, dayOf(rows, 'DataFlow Inc', 'Renewal date'))).toBeGreaterThan(240);
  });

  it('is the same but for its days, whenever it is asked for', () => {
    const [one, other] = DAYS.map((asOf) => samplePortfolio(asOf).map((row) => row.map(withoutDay)));
    expect(one).toEqual(other);
  });

  it('scores the same on every day', () => {
    const [usual, ...others] = AFTER_MONTHS.map((asOf) => {
      const {accounts} = readSheet(sheetWith(sampleRows(asOf)), {asOf});
      const found = assessPortfolio(accounts, asOf, PLAYBOOK);
      return found.accounts.map(({rank, account, score, priority}) =>
        [rank, account.account, score, priority].join(' '),
      );
    });
    expect(usual).toHaveLength(40);
    for (const other of others) expect(other).toEqual(usual);
  });
});

function withoutDay(cell: SampleCell): unknown {
  return typeof cell === 'object' ? 'a day' : cell;
}
