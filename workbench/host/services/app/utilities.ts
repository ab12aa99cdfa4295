import {refuse} from '../bridge/refuse';
import {execution} from '../bridge/run';
import type {Service} from '../bridge/service';
import {formatDate} from './date-format';

/** The global `Utilities`. */
export const utilities: Service<GoogleAppsScript.Utilities.Utilities, null> = {
  free: {
    formatDate: (_, date, timeZone, format) => formatDate(new Date(date.getTime()), timeZone, format),
    getUuid() {
      const digits = Array.from({length: 32}, () => Math.floor(Math.random() * 16).toString(16));
      digits[12] = '4';
      digits[16] = '89ab'[Math.floor(Math.random() * 4)]!;
      return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
    sleep(_, milliseconds) {
      if (milliseconds < 0 || milliseconds > 300_000) refuse('Invalid argument: milliseconds');
      execution().pass(milliseconds);
    },
  },
};
