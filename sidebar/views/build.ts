import type {Preview} from '../../src/api';
import {button, type Content, div, el, field, part, quiet, select} from '../element';
import {t} from '../words';
import {pairs} from './portfolio';

/** What the view of a tab that is built can ask for. */
export interface BuildActions {
  readonly build: () => void;
  readonly goToTab: () => void;
  readonly refresh: () => void;
}

/** Whom the plan is about, and the buttons that build it, and the pages that belong to no other part of the sidebar. */
export function planView(
  preview: Preview,
  actions: BuildActions & {
    readonly buildOutreach: () => void;
    readonly buildMonday: () => void;
    readonly buildScenarios: () => void;
  },
): Content {
  const buttons = div(
    'row',
    button(t('outreach-build'), actions.buildOutreach, {id: 'build-outreach', disabled: preview.who.length === 0}),
    button(t('monday-build'), actions.buildMonday, {id: 'build-monday'}),
    button(t('scenarios-build'), actions.buildScenarios, {id: 'build-scenarios'}),
  );
  return buildView('plan', preview, actions, {more: part(t('more-pages'), buttons)});
}

/** What the calendar would hold, how long it is, and the file for other calendars. */
export function calendarView(
  preview: Preview,
  days: number,
  actions: BuildActions & {
    readonly setDays: (days: number) => void;
    readonly download: () => void;
    readonly replan: () => void;
  },
): Content {
  const lengths = ['90', '30'].map((id) => ({id, label: t(`days-${id}`)}));
  const length = select(lengths, String(days), (picked) => actions.setDays(Number(picked)), {id: 'days'});
  const buttons = [
    button(t('replan'), actions.replan, {id: 'replan'}),
    button(t('ics'), actions.download, {id: 'ics'}),
  ];
  return buildView('calendar', preview, actions, {setting: field(t('days'), length), buttons});
}

function buildView(
  tab: 'plan' | 'calendar',
  {summary, who, more: others, built}: Preview,
  {build, goToTab, refresh}: BuildActions,
  {setting = null, buttons = null, more = null}: {setting?: Content; buttons?: Content; more?: Content},
): Content {
  return div(
    'stack',
    div('ends', el('h2', {}, t(`${tab}-title`)), button(t('refresh'), refresh, {class: 'link', id: `refresh-${tab}`})),
    el('p', {}, summary),
    setting,
    quiet(t(`${tab}-writes`)),
    div(
      'row',
      button(t(`${tab}-build`), build, {class: 'primary', id: `build-${tab}`, disabled: who.length === 0}),
      built ? button(t('go-to-tab'), goToTab, {id: `go-${tab}`}) : null,
      buttons,
    ),
    more,
    who.length === 0 ? null : part(t('who'), pairs(who), quiet(others)),
  );
}
