import type {Preview} from '../../src/api';
import {button, type Content, el, select} from '../element';
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
  const more = el(
    'div',
    {class: 'tight'},
    el('h3', {}, t('more-pages')),
    el(
      'div',
      {class: 'row'},
      button(t('outreach-build'), actions.buildOutreach, {id: 'build-outreach', disabled: preview.who.length === 0}),
      button(t('monday-build'), actions.buildMonday, {id: 'build-monday'}),
      button(t('scenarios-build'), actions.buildScenarios, {id: 'build-scenarios'}),
    ),
  );
  return buildView('plan', preview, actions, null, null, more);
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
  const length = el(
    'div',
    {},
    el('label', {for: 'days'}, t('days')),
    select(lengths, String(days), (picked) => actions.setDays(Number(picked)), {id: 'days'}),
  );
  return buildView('calendar', preview, actions, length, [
    button(t('replan'), actions.replan, {id: 'replan'}),
    button(t('ics'), actions.download, {id: 'ics'}),
  ]);
}

function buildView(
  tab: 'plan' | 'calendar',
  {summary, who, more: others, built}: Preview,
  {build, goToTab, refresh}: BuildActions,
  setting: Content,
  extra: Content,
  more: Content = null,
): Content {
  return el(
    'div',
    {class: 'stack'},
    el(
      'div',
      {class: 'ends'},
      el('h2', {}, t(`${tab}-title`)),
      button(t('refresh'), refresh, {class: 'link', id: `refresh-${tab}`}),
    ),
    el('p', {}, summary),
    setting,
    el('p', {class: 'quiet'}, t(`${tab}-writes`)),
    el(
      'div',
      {class: 'row'},
      button(t(`${tab}-build`), build, {class: 'primary', id: `build-${tab}`, disabled: who.length === 0}),
      built ? button(t('go-to-tab'), goToTab, {id: `go-${tab}`}) : null,
      extra,
    ),
    more,
    who.length === 0
      ? null
      : el(
          'div',
          {class: 'tight'},
          el('h3', {}, t('who')),
          pairs(who),
          others === '' ? null : el('p', {class: 'quiet'}, others),
        ),
  );
}
