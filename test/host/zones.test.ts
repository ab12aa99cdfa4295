import {Zone} from '../../workbench/host/document/zone';
import {openRealm} from '../../workbench/host/realm';

describe('dates', () => {
  it.each(['Etc/GMT', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'GMT+5:30'])(
    'are instants in %s',
    (timeZone) => {
      const host = openRealm({bundle: '', timeZone});
      host.user.fill('Sheet1', [['2026-03-08'], ['2026-07-01 23:30'], ['1900-01-01']]);
      const code = `
      const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      return SpreadsheetApp.getActiveSheet().getRange('A1:A3').getValues().map(([date]) => Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm'));`;
      expect(host.evaluate(code)).toEqual(['2026-03-08 00:00', '2026-07-01 23:30', '1900-01-01 00:00']);
      host.evaluate(
        "const range = SpreadsheetApp.getActiveSheet().getRange('A1:A3'); range.setValues(range.getValues());",
      );
      expect(host.snapshot().sheets[0]!.displays).toEqual([['2026-03-08'], ['2026-07-01 23:30:00'], ['1900-01-01']]);
    },
  );

  it('go there and back through a day number, but for the hour a clock change skips', () => {
    const zone = new Zone('America/New_York');
    for (let instant = Date.UTC(2026, 2, 1); instant < Date.UTC(2026, 2, 20); instant += 1_800_000) {
      expect(zone.instantOf(zone.serialOf(instant))).toBe(instant);
    }
  });
});
