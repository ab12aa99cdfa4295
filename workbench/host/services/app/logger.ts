import {execution} from '../bridge/run';
import type {Service} from '../bridge/service';

/** The global `Logger`, whose text is kept for tests. */
export const logger: Service<GoogleAppsScript.Base.Logger, null> = {
  free: {
    log: (_, ...parts: unknown[]) => log(...parts),
  },
};

/** What `Logger.log` and the console do: `%s` in the first text stands for the next value, the others follow. */
export function log(...[first = '', ...values]: unknown[]): void {
  const text = String(first).replace(/%[sd]/g, (mark) => (values.length > 0 ? String(values.shift()) : mark));
  execution().workbook.shown.logs.push([text, ...values].map(String).join(' '));
}
