import type {Words} from '../../playbook/say';
import {DEFAULT_SETTINGS} from '../../playbook/settings';
import {type NewText, translations} from '../kept/translate';
import {SETTING_KEY, settingsTab} from './tab';

/** Both models, so that each choice of one is among what we wrote. */
const MODELS = [DEFAULT_SETTINGS, {...DEFAULT_SETTINGS, model: 'readiness'}] as const;

/**
 * What changes in a Settings tab that is to speak other words: what we wrote, and none of the values.
 *
 * @param every the words of every language it may have been written in
 */
export function settingsInWords(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
  words: Words,
  every: readonly Words[],
): NewText[] {
  const shown = (settings: (typeof MODELS)[number], each: Words) => settingsTab(settings, each, {formula: '='});
  const tabs = every.flatMap((each) =>
    MODELS.map((settings) => ({from: shown(settings, each), to: shown(settings, words)})),
  );
  return translations(values, formulas, tabs, SETTING_KEY);
}
