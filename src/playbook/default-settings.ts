import type {Settings} from '../core/playbook';

/** Loaded when it is asked for: whatever the script loads at once is evaluated at every formula. */
declare function require(module: './settings'): typeof import('./settings');

/** The method's own numbers. */
export function defaultSettings(): Settings {
  return require('./settings').DEFAULT_SETTINGS;
}
