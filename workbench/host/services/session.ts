import {enumeration, enumValue} from './enums';
import {execution, meter, surface} from './surface';

/** The global `Session`. The script's zone is the one that this realm's dates use. */
export class SessionService extends surface<GoogleAppsScript.Base.Session>('Session') {
  override getScriptTimeZone(): string {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  override getActiveUserLocale(): string {
    return execution().options.userLocale ?? 'en';
  }

  override getTemporaryActiveUserKey(): string {
    return 'host-user';
  }
}

/** The global `ScriptApp`: only what a menu needs to know. */
export class ScriptAppService extends surface<GoogleAppsScript.Script.ScriptApp>('ScriptApp') {}

Object.defineProperty(ScriptAppService.prototype, 'AuthMode', {get: () => enumeration('AuthMode')});

/** The global `Charts`: the enumerations that the builders of embedded charts take. */
export class ChartsService extends surface<typeof GoogleAppsScript.Charts>('Charts') {}

for (const name of ['ChartType', 'ChartHiddenDimensionStrategy', 'ChartMergeStrategy']) {
  Object.defineProperty(ChartsService.prototype, name, {get: () => enumeration(name)});
}

/** The value of `e.authMode` in an event. */
export function authModeValue(): unknown {
  return enumValue('AuthMode', execution().authMode);
}

/** The global `Logger`, and `console`: what they print is kept for tests. */
export class LoggerService extends surface<GoogleAppsScript.Base.Logger>('Logger') {
  override log(format: unknown, ...values: unknown[]): this {
    log(format, ...values);
    return this;
  }

  override getLog(): string {
    return Array.from(execution().workbook.shown.logs).join('\n');
  }

  override clear(): void {
    execution().workbook.shown.logs.length = 0;
  }
}

export function log(...parts: unknown[]): void {
  execution().workbook.shown.logs.push(parts.map(String).join(' '));
}

meter(SessionService, 'Session', {free: 'all'});
meter(LoggerService, 'Logger', {free: 'all'});
