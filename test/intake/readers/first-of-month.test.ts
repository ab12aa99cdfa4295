import {toldOf, valuesIn} from '../read';

const renewals = (cells: readonly unknown[], locale = 'en-US') =>
  valuesIn('renewalDate', 'Renewal date', cells, {locale});

describe('dates that are all the first of a month', () => {
  it.each<[cells: string[], locale: string, days: string[]]>([
    [['01/03/2027', '01/07/2027', '01/02/2027'], 'en-US', ['2027-03-01', '2027-07-01', '2027-02-01']],
    [['1/3/27', '1/1/27', '1/12/26', '1/7/27'], 'en-US', ['2027-03-01', '2027-01-01', '2026-12-01', '2027-07-01']],
    [['03/01/2027', '07/01/2027', '02/01/2027'], 'en-GB', ['2027-03-01', '2027-07-01', '2027-02-01']],
  ])('%j in %s', (cells, locale, days) => expect(renewals(cells, locale)).toEqual(days));

  it.each<[why: string, cells: string[], first: string]>([
    ['a day above twelve', ['01/03/2027', '01/07/2027', '01/02/2027', '01/28/2027'], '2027-01-03'],
    ['two months may be chance', ['01/03/2027', '01/07/2027', '01/03/2027'], '2027-01-03'],
    ['another month among them', ['01/03/2027', '02/07/2027', '01/02/2027'], '2027-01-03'],
  ])('are as people of the place write them otherwise: %s', (_, cells, first) =>
    expect(renewals(cells)[0]).toBe(first),
  );

  it('say nothing of the past: January has just begun', () => {
    expect(
      valuesIn('lastContact', 'Last contact', ['01/03/2027', '01/07/2027', '01/09/2027'], {asOf: '2027-01-10'}),
    ).toEqual(['2027-01-03', '2027-01-07', '2027-01-09']);
  });

  it('decide for the other columns, unless a cell there leaves no doubt', () => {
    const read = (contacts: readonly string[]) =>
      toldOf(
        ['Account', 'Renewal date', 'Last contact'],
        ...['01/03/2027', '01/07/2027', '01/02/2027'].map((day, at) => [`Company ${at}`, day, contacts[at]]),
      );
    const {intake, decisions} = read(['05/11/2026', '06/11/2026', '07/11/2026']);
    expect(intake.accounts[0]).toMatchObject({renewalDate: '2027-03-01', lastContact: '2026-11-05'});
    expect(decisions.join()).toContain(
      'B2 is 01/03/2027, which could be read either way; dates are read day-first: that way, all such dates in this column or the renewal column are the first of a month',
    );
    expect(read(['11/05/2026', '11/20/2026', '11/07/2026']).intake.accounts[0]).toMatchObject({
      renewalDate: '2027-01-03',
    });
  });
});
