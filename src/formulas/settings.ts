import {phrase} from '../core/phrase';
import type {Settings} from '../core/playbook';
import {isBlank} from '../intake/readers/cell';
import {defaultSettings} from '../playbook/default-settings';
import type {Words} from '../playbook/say';
import {readSettings} from '../tabs/settings/read';
import {type Argument, rowsOf, WrongArgument} from './broadcast';

/**
 * The settings a formula was given as the range of a Settings tab; the method's own for a blank.
 *
 * @param allWords every word in English, asked for when a setting breaks a rule
 * @throws WrongArgument when the range holds no settings, or settings that do not add up
 */
export function settingsArgument(argument: Argument, allWords: () => Words): Settings {
  const cells = rowsOf(argument);
  if (cells.flat().every(isBlank)) return defaultSettings();
  const read = readSettings(cells, '');
  if (read === null) throw new WrongArgument(phrase('no-settings'));
  if ('settings' in read) return read.settings;
  const [first] = read.errors;
  throw new WrongArgument(phrase('wrong-settings', {problem: first?.message ?? ''}), allWords());
}
