import {isCopy} from '../../scripts/soak/our-file';
import type {Realm} from '../../workbench/host/realm';
import {addOnWith} from '../add-on';
import {table} from '../builders';

const COMMANDS = [
  ...['scorePortfolio', 'startMeeting', 'buildPlan', 'buildOutreach'],
  ...['buildCalendar', 'buildMonday', 'buildScenarios'],
];

const ZONES = ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu'];

/** Days on which clocks change somewhere, and the ends of the calendar. */
const DAYS = [
  ...['2026-03-08', '2026-03-09', '2026-11-01', '2026-11-02', '2026-12-31', '2027-01-01', '2027-02-28', '2028-02-29'],
  ...['1995-01-01', '1990-01-01', '1992-01-01', '2036-12-31'],
];

/** Days that no contract has: they are told about, not guessed. */
const ODD_DAYS = ['1899-12-30', '1900-01-01', '9999-12-31'];

function hostIn(timeZone: string, rows: readonly (readonly unknown[])[], now = '2026-11-21T09:00:00Z'): Realm {
  return addOnWith(rows, {now, timeZone});
}

interface Report {
  readonly asOf: string;
  readonly accounts: readonly {readonly row: number; readonly renewal: string | null}[];
}

/** What the command line would say of the file. */
function reportOf(host: Realm): Report {
  return JSON.parse(String(host.evaluate('return App_.scoreForLine_({});')));
}

/** The renewal date that was read from each row, in the order of the rows. */
function renewalsOf(host: Realm): (string | null)[] {
  return [...reportOf(host).accounts].sort((a, b) => a.row - b.row).map(({renewal}) => renewal);
}

let builtInGreenwich: unknown;

describe.each(ZONES)('in %s', (zone) => {
  it('a date cell is the day it shows, at any time of the day', () => {
    const cells = DAYS.flatMap((day) => [day, `${day} 00:30`, `${day} 12:00`, `${day} 23:59:59`]);
    const host = hostIn(zone, [
      ['Account', 'ARR', 'Renewal date'],
      ...cells.map((cell, row) => [`A${row}`, 100, cell]),
    ]);
    const shown = host.snapshot().sheets[0]!.values;
    for (const row of shown.slice(1)) expect(row[2]).toHaveProperty('date');
    expect(renewalsOf(host)).toEqual(cells.map((cell) => cell.slice(0, 10)));
  });

  it('days at the ends of the calendar neither crash nor become other days', () => {
    const host = hostIn(zone, [
      ['Account', 'ARR', 'Renewal date'],
      ...ODD_DAYS.map((day, row) => [`A${row}`, 100, day]),
    ]);
    for (const [index, renewal] of renewalsOf(host).entries()) expect([null, ODD_DAYS[index]]).toContain(renewal);
  });

  it('writes the same days as anywhere else', () => {
    const rows = [
      ['Account', 'ARR', 'Seats used', 'Seats licensed', 'Renewal date', 'Funding', 'Relationship'],
      ['Acme', 48_000, 49, 50, '2027-02-10', '2026-10-30', 'Healthy'],
      ['Beta', 96_000, 99, 100, '2027-03-14', '2026-11-01', 'Healthy'],
    ];
    const built = (timeZone: string) => {
      const host = hostIn(timeZone, rows, '2026-10-26T12:00:00Z');
      host.run('sidebarCall', ['choose', {language: null, model: null, asOf: '2026-10-26'}]);
      for (const command of COMMANDS) {
        host.workbook.active = {sheet: host.workbook.sheetNamed('Accounts')!, block: null};
        host.run(command);
      }
      expect(host.workbook.shown.alerts).toEqual([]);
      const shown = host.snapshot().sheets.filter(({name}) => !isCopy(name));
      return shown.map(({name, displays}) => [name, displays]);
    };
    builtInGreenwich ??= built('Etc/GMT');
    expect(built(zone)).toEqual(builtInGreenwich);
  });
});

describe('today', () => {
  it.each([
    {zone: 'Etc/GMT', now: '2026-11-21T23:59:59Z', today: '2026-11-21'},
    {zone: 'Asia/Tokyo', now: '2026-11-21T14:59:59Z', today: '2026-11-21'},
    {zone: 'Asia/Tokyo', now: '2026-11-21T15:00:00Z', today: '2026-11-22'},
    {zone: 'America/Los_Angeles', now: '2026-11-21T07:59:59Z', today: '2026-11-20'},
    {zone: 'America/Los_Angeles', now: '2026-11-21T08:00:00Z', today: '2026-11-21'},
    {zone: 'America/Los_Angeles', now: '2026-03-08T09:59:59Z', today: '2026-03-08'}, // the last second before the clocks move on
    {zone: 'America/Los_Angeles', now: '2026-03-09T06:59:59Z', today: '2026-03-08'}, // a day of 23 hours
    {zone: 'America/Los_Angeles', now: '2026-03-09T07:00:00Z', today: '2026-03-09'},
    {zone: 'America/Los_Angeles', now: '2026-11-02T07:59:59Z', today: '2026-11-01'}, // a day of 25 hours
    {zone: 'Pacific/Kiritimati', now: '2026-12-31T09:59:59Z', today: '2026-12-31'},
    {zone: 'Pacific/Kiritimati', now: '2026-12-31T10:00:00Z', today: '2027-01-01'},
  ])('is $today in $zone at $now', ({zone, now, today}) => {
    expect(reportOf(hostIn(zone, table(['Account', 'ARR'], ['Acme', 100]), now)).asOf).toBe(today);
  });
});
