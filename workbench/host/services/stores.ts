import type {Store} from '../document/store';
import {attach, handleOf} from './handles';
import {refuse} from './refuse';
import {execution, meter, surface} from './surface';

type GProperties = GoogleAppsScript.Properties.Properties;
type GCache = GoogleAppsScript.Cache.Cache;

/** The global `PropertiesService`. */
export class PropertiesServiceService extends surface<GoogleAppsScript.Properties.PropertiesService>(
  'PropertiesService',
) {
  override getDocumentProperties(): GProperties {
    gate('PropertiesService.getDocumentProperties');
    const {options, workbook} = execution();
    return options.hasDocument === false ? (null as never) : new PropertiesStore(workbook.documentProperties);
  }

  override getUserProperties(): GProperties {
    gate('PropertiesService.getUserProperties');
    return new PropertiesStore(execution().workbook.userProperties);
  }

  override getScriptProperties(): GProperties {
    gate('PropertiesService.getScriptProperties');
    return new PropertiesStore(execution().workbook.scriptProperties);
  }
}

class PropertiesStore extends surface<GProperties>('PropertiesService.Properties') {
  constructor(store: Store) {
    super();
    attach(this, store);
  }

  override getProperty(key: string): string | null {
    return storeOf(this).get(key, execution().now);
  }

  override getProperties(): {[key: string]: string} {
    return Object.fromEntries(
      Array.from(storeOf(this).keys(), (key) => [key, storeOf(this).get(key, execution().now)!]),
    );
  }

  override getKeys(): string[] {
    return Array.from(storeOf(this).keys());
  }

  override setProperty(key: string, value: string): this {
    storeOf(this).set(key, value);
    return this;
  }

  override setProperties(properties: {[key: string]: string}, deleteAllOthers = false): this {
    if (deleteAllOthers) storeOf(this).clear();
    for (const [key, value] of Object.entries(properties)) storeOf(this).set(key, String(value));
    return this;
  }

  override deleteProperty(key: string): this {
    storeOf(this).remove(key);
    return this;
  }

  override deleteAllProperties(): this {
    storeOf(this).clear();
    return this;
  }
}

/** The global `CacheService`. */
export class CacheServiceService extends surface<GoogleAppsScript.Cache.CacheService>('CacheService') {
  override getDocumentCache(): GCache | null {
    gate('CacheService.getDocumentCache');
    const {options, workbook} = execution();
    return options.hasDocument === false ? null : new CacheStore(workbook.documentCache);
  }

  override getUserCache(): GCache {
    gate('CacheService.getUserCache');
    return new CacheStore(execution().workbook.userCache);
  }

  override getScriptCache(): GCache {
    gate('CacheService.getScriptCache');
    return new CacheStore(execution().workbook.scriptCache);
  }
}

class CacheStore extends surface<GCache>('CacheService.Cache') {
  constructor(store: Store) {
    super();
    attach(this, store);
  }

  override get(key: string): string | null {
    return storeOf(this).get(key, execution().now);
  }

  override getAll(keys: string[]): {[key: string]: string} {
    const found = keys.map((key) => [key, storeOf(this).get(key, execution().now)] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== null)) as {[key: string]: string};
  }

  override put(key: string, value: string, seconds = 600): void {
    storeOf(this).set(key, value, expiry(seconds));
  }

  override putAll(values: {[key: string]: string}, seconds = 600): void {
    for (const [key, value] of Object.entries(values)) storeOf(this).set(key, String(value), expiry(seconds));
  }

  override remove(key: string): void {
    storeOf(this).remove(key);
  }

  override removeAll(keys: string[]): void {
    for (const key of keys) storeOf(this).remove(key);
  }
}

meter(PropertiesServiceService, 'PropertiesService', {free: 'all'});
meter(PropertiesStore, 'PropertiesService.Properties', {
  changes: ['setProperty', 'setProperties', 'deleteProperty', 'deleteAllProperties'],
});
meter(CacheServiceService, 'CacheService', {free: 'all'});
meter(CacheStore, 'CacheService.Cache');

function storeOf(service: object): Store {
  return handleOf<Store>(service);
}

/** A life of 1 to 21,600 seconds; longer ones are cut. */
function expiry(seconds: number): number {
  if (seconds < 1) refuse('Invalid argument: expirationInSeconds');
  return execution().now + Math.min(seconds, 21_600) * 1000;
}

function gate(method: string): void {
  if (execution().authMode === 'NONE') refuse(`You do not have permission to call ${method}`);
}
