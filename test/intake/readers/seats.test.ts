import {column, dateCell, told} from '../read';

describe('seats in one cell', () => {
  it.each([
    ...['48/50', '48/50 (96%)', '48 / 50 (96,0 %)', '48 used / 50', '48 van 50', '48 di 50', '48席/50席', '48 / 50'],
    ...['48 of 50', '48 out of 50', '48／50', ' 48/50 seats'],
  ])('%s', (cell) => {
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

it.each([
  ['Licenses (used/total)', 48, 50],
  ['Lizenzen (genutzt/gebucht)', 48, 50],
  ['Licences (utilisées/achetées)', 48, 50],
  ['Licensed / used', 50, 48],
  ['Total licenses / used licenses', 50, 48],
  ['Licenses purchased / active', 50, 48],
])('%s says which of two numbers are the seats in use', (heading, used, licensed) => {
  const {intake} = told(column(heading, ['48/50', '20/20', '30/30', '40/40']));
  expect(intake.accounts[0]).toMatchObject({seatsUsed: used, seatsLicensed: licensed});
});
