import {column, dateCell, told, valuesIn} from '../read';
import {giving, texts} from '../texts';

describe('counts', () => {
  it.each([
    [48, 48],
    ...texts`48 | 48 users`.map(giving(48)),
    ...texts`1,200 | 1.200`.map(giving(1200)),
    ...texts`１２０ | 120 seats`.map(giving(120)),
    ['0', 0],
    ['1.5K', 1500],
    [45.5, 45.5],
  ])('%s is %d', (cell, count) => expect(valuesIn('seatsUsed', 'Seats used', [cell])).toEqual([count]));

  it.each([-1, 'many', '48%', '#N/A', true, '1,80', '45.5'])('%s cannot be read', (cell) => {
    const {intake, cells} = told(column('Seats used', [1, cell, 2, 3]));
    expect(intake.accounts[1]?.seatsUsed).toBeNull();
    expect(cells).toEqual(['B3']);
  });

  it.each([0, -5, '0'])('%s licensed seats are missing, with an issue', (cell) => {
    const {intake, issues} = told(column('Seats licensed', [10, cell, 20, 30]));
    expect(intake.accounts[1]?.seatsLicensed).toBeNull();
    expect(issues[0]).toContain('Enter the number of licensed seats, 1 or more.');
  });
});

describe('seats in one cell', () => {
  it.each(['48/50', '48 / 50', '48 of 50', '48 out of 50', '48／50', ' 48/50 seats'])('%s', (cell) => {
    const {intake, columns} = told(column('Seats', [cell, '3/10', '7/7']));
    expect(columns).toEqual({account: 'Account', seatsUsed: 'Seats', seatsLicensed: 'Seats'});
    expect(intake.accounts[0]).toMatchObject({seatsUsed: 48, seatsLicensed: 50});
  });

  it('in thousands', () => {
    const {intake} = told(column('Seats', ['1,200/1,500', '3/10', '7/7']));
    expect(intake.accounts[0]).toMatchObject({seatsUsed: 1200, seatsLicensed: 1500});
  });

  it('the heading may turn them around', () => {
    const {intake} = told(column('Seats: Licensed / Used', ['50/48', '10/3', '7/7']));
    expect(intake.accounts[0]).toMatchObject({seatsUsed: 48, seatsLicensed: 50});
  });

  it('a date among them was taken for one by Sheets', () => {
    const {intake, issues} = told(column('Seats', ['48/50', dateCell('2026-05-12'), '7/7']));
    expect(intake.accounts[1]).toMatchObject({seatsUsed: null, seatsLicensed: null});
    expect(issues).toEqual([
      'Seats (Accounts!B3) says “2026-05-12”. It was turned into a date. Format the cell as text and enter it again, such as 48/50.',
    ]);
  });

  it('one number is no pair, and is said once', () => {
    const {intake, cells} = told(column('Seats', ['48/50', '60', '7/7', '1/2']));
    expect(intake.accounts[1]).toMatchObject({seatsUsed: null, seatsLicensed: null});
    expect(cells).toEqual(['B3']);
  });

  it('no licensed seats', () => {
    const {intake, cells} = told(column('Seats', ['48/50', '6/0', '7/7', '1/2']));
    expect(intake.accounts[1]).toMatchObject({seatsUsed: 6, seatsLicensed: null});
    expect(cells).toEqual(['B3']);
  });

  it('confirmed for one of them, it feeds both', () => {
    const {columns} = told(column('Belegung', ['48/50', '6/9', '7/7']), {confirmed: {seatsUsed: 'Belegung'}});
    expect(columns).toEqual({account: 'Account', seatsUsed: 'Belegung', seatsLicensed: 'Belegung'});
  });
});

describe('notice', () => {
  it.each([
    ['Notice days', 90, 90],
    ['Notice days', '60 days', 60],
    ['Notice period', '3 months', 90],
    ['Notice period (months)', 3, 90],
    ['Notice period', 0, 0],
    ['Kündigungsfrist (Tage)', 30, 30],
  ])('%s: %s is %d days', (heading, cell, days) => expect(valuesIn('noticeDays', heading, [cell])).toEqual([days]));
});

describe('texts and lists', () => {
  it('names stay as written, without odd blanks', () => {
    expect(valuesIn('owner', 'CSM', ['  Ana\u00a0 Pérez ', 'TBD', 'n/a', 42])).toEqual(['Ana Pérez', null, null, '42']);
  });

  it.each([
    ['Core; API, Reports', ['Core', 'API', 'Reports']],
    ['Core|API', ['Core', 'API']],
    ['["Core","API"]', ['Core', 'API']],
    ['核心、接口', ['核心', '接口']],
    ['Core', ['Core']],
    ['none', []],
    ['', null],
    ['-', null],
  ])('%s lists %j', (cell, items) => expect(valuesIn('products', 'Products', [cell])).toEqual([items]));
});
