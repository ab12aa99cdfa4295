import type {Words} from '../../playbook/say';
import {DEFAULT_SETTINGS} from '../../playbook/settings';
import {WORDS} from '../../playbook/words';
import {type NewText, translations} from '../kept/translate';
import {SETTING_KEY, settingsTab} from './tab';

/** Both models, so that each choice of one is among what we wrote. */
const MODELS = [DEFAULT_SETTINGS, {...DEFAULT_SETTINGS, model: 'readiness'}] as const;

/** What changes in a Settings tab that is to speak other words: what we wrote, and none of the values. */
export function settingsInWords(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
  words: Words,
): NewText[] {
  const shown = (settings: (typeof MODELS)[number], each: Words) => settingsTab(settings, each, {formula: '='});
  const tabs = Object.values(WORDS).flatMap((each) =>
    MODELS.map((settings) => ({from: shown(settings, each), to: shown(settings, words)})),
  );
  return translations(values, formulas, tabs, SETTING_KEY);
}
