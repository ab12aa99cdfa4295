import type {Store} from '../../document/store';
import {refuse} from '../bridge/refuse';
import {execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';

type GProperties = GoogleAppsScript.Properties.Properties;
type GCache = GoogleAppsScript.Cache.Cache;

/** The getters of a service's stores, one of them for the open document: `null` where there is none. */
function stores(service: 'PropertiesService' | 'CacheService', kind: 'Properties' | 'Cache') {
  const getter = (scope: 'Document' | 'User' | 'Script') => () => {
    const run = execution();
    if (run.authMode === 'NONE') refuse(`You do not have permission to call ${service}.get${scope}${kind}`);
    if (scope === 'Document' && run.options.hasDocument === false) return null;
    return wrap(`${service}.${kind}`, run.workbook[`${scope.toLowerCase() as Lowercase<typeof scope>}${kind}`]);
  };
  const scopes = ['Document', 'User', 'Script'] as const;
  return Object.fromEntries(scopes.map((scope) => [`get${scope}${kind}`, getter(scope)]));
}

/** The globals of the two services. */
export const propertiesService = {free: stores('PropertiesService', 'Properties')};
export const cacheService = {free: stores('CacheService', 'Cache')};

export const properties: Service<GProperties, Store> = {
  read: {
    getProperty: (store, key) => store.get(key, execution().now),
    getProperties: (store) =>
      Object.fromEntries(Array.from(store.keys(), (key) => [key, store.get(key, execution().now)!])),
    getKeys: (store) => Array.from(store.keys()),
  },
  change: {
    setProperty: (store, key, value) => store.set(key, value),
    setProperties(store, values: {[key: string]: string}, deleteAllOthers = false) {
      if (deleteAllOthers) store.clear();
      for (const [key, value] of Object.entries(values)) store.set(key, String(value));
    },
    deleteProperty: (store, key) => store.remove(key),
    deleteAllProperties: (store) => store.clear(),
  },
};

export const cache: Service<GCache, Store> = {
  read: {
    get: (store, key) => store.get(key, execution().now),
    getAll(store, keys) {
      const found = keys.map((key) => [key, store.get(key, execution().now)] as const);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    },
    put(store, key: string, value: string, seconds = 600) {
      store.set(key, value, expiry(seconds));
      return null as never;
    },
    putAll(store, values: {[key: string]: string}, seconds = 600) {
      for (const [key, value] of Object.entries(values)) store.set(key, String(value), expiry(seconds));
    },
    remove(store, key) {
      store.remove(key);
      return null as never;
    },
  },
};

/** A life of 1 to 21,600 seconds; longer ones are cut. */
function expiry(seconds: number): number {
  if (seconds < 1) refuse('Invalid argument: expirationInSeconds');
  return execution().now + Math.min(seconds, 21_600) * 1000;
}
