import type {Settings} from '../../core/playbook';
import {DEFAULT_SETTINGS} from '../../playbook/settings';
import {type Argument, isEmpty, isRange} from './broadcast';

/** The settings a formula was given as the range of a Settings tab; the method's own for a blank. */
export function settingsArgument(argument: Argument): Settings {
  if (isRange(argument) ? argument.flat().every(isEmpty) : isEmpty(argument)) return DEFAULT_SETTINGS;
  return DEFAULT_SETTINGS;
}
