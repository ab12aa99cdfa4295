import {column, dateCell, told, toldOf, valuesIn} from '../read';
import {giving, texts} from '../texts';

/** The days under "Renewal date", and what was said of them. */
function renewals(cells: readonly unknown[], heading = 'Renewal date') {
  const {intake, decisions, issues} = told(column(heading, cells), {confirmed: {renewalDate: heading}});
  return {days: intake.accounts.map(({renewalDate}) => renewalDate), decisions, issues};
}

describe('numbers that stand for days', () => {
  it.each<[what: string, cells: unknown[], days: (string | null)[], said: string]>([
    ['20270220', [20270220, 20270403], ['2027-02-20', '2027-04-03'], '20270220 is 2027-02-20'],
    ['20270220 as text', ['20270220', '20270403'], ['2027-02-20', '2027-04-03'], '20270220 is 2027-02-20'],
    ['milliseconds', [1803081600000, 1806710400000], ['2027-02-20', '2027-04-03'], '1803081600000 is 2027-02-20'],
    ['milliseconds as text', ['1803081600000', ''], ['2027-02-20', null], '1803081600000 is 2027-02-20'],
    ['seconds', [1803081600, 1806710400], ['2027-02-20', '2027-04-03'], '1803081600 is 2027-02-20'],
    ['seconds in full-width digits', ['１８０３０８１６００'], ['2027-02-20'], '1803081600 is 2027-02-20'],
    ['serials', [46438, 46480], ['2027-02-20', '2027-04-03'], '46438 is 2027-02-20'],
    ['serials with a time of day', [46438.99, '46480.5'], ['2027-02-20', '2027-04-03'], '46438.99 is 2027-02-20'],
    ['months', [202702, 202612], ['2027-02-01', '2026-12-01'], '202702 is 2027-02-01'],
    [
      'months behind which a file lost its zero',
      [10.2026, 12.203],
      ['2026-10-01', '2030-12-01'],
      '10.2026 is 2026-10-01',
    ],
    ['half of the cells', [46438, '2027-04-03'], ['2027-02-20', '2027-04-03'], '46438 is 2027-02-20'],
    [
      'half of them beside a date cell',
      [46438, dateCell('2027-04-03')],
      ['2027-02-20', '2027-04-03'],
      '46438 is 2027-02-20',
    ],
    ['the first and the last day', [32874, 73049], ['1990-01-01', '2099-12-30'], '32874 is 1990-01-01'],
  ])('are read and said once: %s', (_, cells, days, said) => {
    expect(renewals(cells)).toEqual({days, decisions: [`numbers are read as dates: ${said}`], issues: []});
  });

  it.each<[what: string, cells: unknown[]]>([
    ['two ways in one column', [46438, 1803081600000]],
    ['less than half of the cells', [46438, '2027-04-03', '2027-05-03']],
    ['a count among them', [46438, 45]],
    ['no day of the calendar', [20270230, 20270220]],
    ['no month of the calendar', [202713, 202702]],
    ['amounts of six digits', [200100, 250000]],
    ['fractions', [0.2026, 13.2026, 12.5]],
    ['amounts in hundreds', [48000, 50000]],
    ['counts', [45, 60]],
    ['only placeholders', [25569, 2958465]],
    ['a fraction in digits of a day', [20270220.5]],
  ])('are an issue each otherwise: %s', (_, cells) => {
    const {days, decisions, issues} = renewals(cells);
    expect(days.filter((day, row) => day !== null && typeof cells[row] === 'number')).toEqual([]);
    expect(decisions).toEqual([]);
    expect(issues).not.toEqual([]);
  });

  it.each<[heading: string, cells: unknown[]]>([
    ['Days to renewal', [45000, 46000]],
    ['Renewal (days)', ['46438', '46439']],
  ])('count what the heading says: %s', (heading, cells) => expect(renewals(cells, heading).decisions).toEqual([]));

  it('are matched unasked', () => {
    const {columns} = toldOf(
      ['Account', 'Renewal date', 'Last contact'],
      ['Acme', 20270220, 1795651200],
      ['Bolt', 20270403, 1795564800],
      ['Core', 20261218, 1793491200],
    );
    expect(columns).toMatchObject({renewalDate: 'Renewal date', lastContact: 'Last contact'});
  });
});

describe('numbers that may stand for days in an answer', () => {
  it.each<
    [
      heading: string,
      field: 'milestone' | 'championPromoted' | 'onboardingCompleted',
      cells: unknown[],
      days: (string | null)[],
    ]
  >([
    ['Last milestone date', 'milestone', [45047, 45048, '2023-05-03'], ['2023-05-01', '2023-05-02', '2023-05-03']],
    ['Milestone on', 'milestone', [45047], ['2023-05-01']],
    ['milestone_at', 'milestone', [1683072000], ['2023-05-03']],
    ['milestoneDate', 'milestone', ['20230503'], ['2023-05-03']],
    ['Onboarding completed date', 'onboardingCompleted', [1683072000000, '2023-05-03'], ['2023-05-03', '2023-05-03']],
  ])('are days where the heading says so: %s', (heading, field, cells, days) => {
    expect(valuesIn(field, heading, cells, {confirmed: {[field]: heading}}).map((answer) => answer?.on)).toEqual(days);
  });

  it.each<[cell: unknown, issue: boolean]>([
    [45110, true],
    ['45110', true],
    [1683072000000, true],
    [20230503, true],
    [32873, false],
    [32874, true],
    [73049, true],
    [73050, false],
    [20, false],
    ['5,000,000', false],
  ])('%p is an issue under Milestone: %p', (cell, issue) => {
    const {intake, issues} = told(column('Milestone', [cell]), {confirmed: {milestone: 'Milestone'}});
    expect(intake.accounts[0]!.milestone === null).toBe(issue);
    expect(issues).toEqual(
      issue
        ? [
            `Milestone (Accounts!B2) says “${cell}”. This may be a date stored as a number. Format it as a date, or enter yes or no.`,
          ]
        : [],
    );
  });

  it('are rates under growth', () => {
    expect(valuesIn('companyGrowth', 'Company growth', [45110, 15, 12])[0]).toMatchObject({yes: true, amount: 451.1});
  });
});

describe('placeholder days', () => {
  it.each<[cell: unknown, day: string | null]>([
    ...texts`
      1989-12-31 | 2099-12-31 | 2100-01-01 | 12/31/99 | 1/1/70 | 12/30/60 | 00/00/0000 | 1900-01-00 | 1970-01-01
      1/1/1970 | 9999-12-31 | 12/31/2999 | 0000-00-00 | 0001-01-01 | 1/0/1900
    `.map(giving(null)),
    ['1990-01-01', '1990-01-01'],
    ['2099-12-30', '2099-12-30'],
    ['12/30/59', '2059-12-30'],
    [dateCell('1970-01-01'), null],
    [dateCell('1990-01-01'), '1990-01-01'],
    [dateCell('2099-12-30'), '2099-12-30'],
    [dateCell('2100-01-01'), null],
  ])('%p is %p', (cell, day) => {
    const {days, issues} = renewals([cell, '2027-02-20']);
    expect(days[0]).toBe(day);
    expect(issues.filter((issue) => issue.includes('counts as a placeholder'))).toHaveLength(day === null ? 1 : 0);
  });

  it.each<[what: string, cells: unknown[], days: (string | null)[]]>([
    ['milliseconds', [1803081600000, 253402214400000, 0], ['2027-02-20', null, null]],
    ['digits', [20270220, 99991231, 19700101], ['2027-02-20', null, null]],
    ['serials', [46438, 2958465, 25569], ['2027-02-20', null, null]],
  ])('stand among numbers too: %s', (_, cells, days) => {
    const found = renewals(cells);
    expect(found.days).toEqual(days);
    expect(found.issues).toHaveLength(1);
    expect(found.issues[0]).toMatch(/we can’t read 2 cells.*counts as a placeholder/);
  });

  it('are no answer', () => {
    const {intake, issues} = told(column('Milestone date', ['1970-01-01', '9999-12-31', '2026-10-01']));
    expect(intake.accounts.map(({milestone}) => milestone?.on)).toEqual([undefined, undefined, '2026-10-01']);
    expect(issues).toHaveLength(1);
  });

  it('are one issue from two on', () => {
    const {issues, intake} = told(column('Renewal date', ['9999-12-31', '2027-02-20', '1970-01-01']));
    expect(issues).toEqual([
      'Renewal date (Accounts!B2:B4): we can’t read 2 cells; B2 says “9999-12-31”. A date before 1990 or after December 30, 2099, counts as a placeholder. Enter the real date, or clear the cell.',
    ]);
    expect(intake.issues[0]).toMatchObject({count: 2, range: 'Accounts!B2:B4'});
  });
});
