import type {Chosen, ChosenSettings, Formula} from '../../src/api';
import {button, type Content, div, el, field, part, quiet, select} from '../element';
import {daySaid, t} from '../words';
import {copyButton} from './copy';

/** What the settings' view can ask for. */
export interface SettingsActions {
  readonly choose: (chosen: Partial<Chosen>) => void;
  readonly openTab: (tab: 'settings' | 'playbook') => void;
  readonly buildSql: () => void;
  readonly showFormula: () => void;
  readonly undo: () => void;
  readonly remove: () => void;
  readonly askToRemove: (asked: boolean) => void;
}

/** The few settings people change often; the rest is a tab. */
export function settingsView(
  settings: ChosenSettings,
  formula: Formula | null,
  asksToRemove: boolean,
  actions: SettingsActions,
): Content {
  return div(
    'stack',
    el('h2', {}, t('tab-settings')),
    choice('model', ['expansion', 'readiness'], settings.model, (model) => actions.choose({model})),
    asOfView(settings, actions),
    choice('language', ['en', 'zh'], settings.language, (language) => actions.choose({language})),
    group(
      'more-settings',
      button(t('open-settings'), () => actions.openTab('settings'), {id: 'open-settings'}),
      button(t('open-playbook'), () => actions.openTab('playbook'), {id: 'open-playbook'}),
      button(t('build-sql'), actions.buildSql, {id: 'build-sql'}),
    ),
    formulaView(formula, actions),
    asksToRemove
      ? removeView(actions)
      : group(
          'undo-title',
          button(t('undo'), actions.undo, {id: 'undo'}),
          button(t('remove'), () => actions.askToRemove(true), {class: 'danger', id: 'remove'}),
        ),
  );
}

function choice(name: string, ids: readonly string[], chosen: string, change: (id: string) => void): Content {
  const options = ids.map((id) => ({id, label: t(`${name}-${id}`)}));
  return field(t(name), select(options, chosen, change, {id: name}));
}

function asOfView({asOf, today}: ChosenSettings, {choose}: SettingsActions): Content {
  const input = el('input', {
    type: 'date',
    id: 'as-of',
    value: asOf ?? '',
    'aria-describedby': 'as-of-help',
    on: {change: () => choose({asOf: input.value})},
  });
  return field(
    t('as-of'),
    input,
    quiet(t('as-of-help', {today: daySaid(today, {year: 'numeric'})}), {id: 'as-of-help'}),
    asOf === null ? null : button(t('as-of-today'), () => choose({asOf: ''}), {class: 'link', id: 'as-of-today'}),
  );
}

function formulaView(formula: Formula | null, {showFormula}: SettingsActions): Content {
  if (formula === null) return group('formula', button(t('show-formula'), showFormula, {id: 'show-formula'}));
  const shown = el('textarea', {readonly: true, id: 'formula', class: 'code', 'aria-label': t('formula')});
  shown.value = formula.formula;
  const title = div('ends', el('h3', {}, t('formula')), copyButton(formula.formula, 'formula'));
  return div('tight', title, shown, quiet(formula.note));
}

function removeView({remove, askToRemove}: SettingsActions): Content {
  const dialog = {role: 'alertdialog', 'aria-labelledby': 'remove-ask', tabindex: '-1', id: 'remove-box'};
  const yes = button(t('remove-yes'), remove, {class: 'danger', id: 'remove-yes'});
  const no = button(t('remove-no'), () => askToRemove(false), {id: 'remove-no'});
  const question = el('p', {id: 'remove-ask'}, t('remove-ask'));
  return el('div', {class: 'card problem stack', ...dialog}, question, div('row', yes, no));
}

function group(title: string, ...content: readonly Content[]): Content {
  return part(t(title), div('row', content));
}
