import {execution} from '../bridge/run';
import type {Service} from '../bridge/service';

/** The global `Logger`, whose text is kept for tests. */
export const logger: Service<GoogleAppsScript.Base.Logger, null> = {
  free: {
    log: (_, ...parts: unknown[]) => log(...parts),
  },
};

/** What `Logger.log` and the console do. */
export function log(...parts: unknown[]): void {
  execution().workbook.shown.logs.push(parts.map(String).join(' '));
}
