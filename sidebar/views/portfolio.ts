import type {Help, LabeledText, Look} from '../../src/api';
import {button, type Content, div, el, list, part, quiet, select} from '../element';
import {t} from '../words';
import {type AnswerStatus, confirmView, type LeaveOut, type MapField, mappingViews} from './columns';

/** What the portfolio's view can ask for. */
export interface PortfolioActions {
  readonly mapField: MapField;
  readonly leaveOut: LeaveOut;
  readonly answerStatus: AnswerStatus;
  readonly forgetMapping: () => void;
  readonly goTo: (row: number, column: number) => void;
  readonly refresh: () => void;
  readonly addSample: () => void;
  readonly extendFilter: () => void;
}

/** What was found in the account sheet, and what to settle before it is scored. */
export function portfolioView(
  look: Look,
  {fields, help}: {fields: readonly {id: string; label: string}[]; help: Help},
  actions: PortfolioActions,
): Content[] {
  if (look.state !== 'ready') return [nothingToScore(look, actions), helpView(help)];
  return [
    sheetCard(look, actions),
    ...look.warnings.map((warning) => el('p', {class: 'card care'}, warning)),
    shortFilterView(look, actions),
    confirmView(look, fields, actions.mapField, actions.leaveOut, actions.answerStatus),
    issuesView(look, actions.goTo),
    readingsView(look),
    ...mappingViews(look, fields, actions.mapField, actions.forgetMapping),
    helpView(help),
  ];
}

function nothingToScore({message, state, headings}: Look, {refresh, addSample, mapField}: PortfolioActions): Content {
  return div(
    'card stack',
    el('p', {}, message),
    headings.length === 0 ? null : namesView(headings, mapField),
    div(
      'row',
      button(t('sample'), addSample, {class: state === 'empty' ? 'primary' : '', id: 'sample'}),
      button(t('refresh'), refresh, {id: 'refresh'}),
    ),
  );
}

/** Which column has the names of the accounts. */
function namesView(headings: readonly string[], mapField: MapField): Content {
  const choices = [{id: '', label: t('names-choose')}, ...headings.map((heading) => ({id: heading, label: heading}))];
  const choose = (heading: string) => heading !== '' && mapField('account', heading);
  return [el('label', {for: 'names'}, t('names-column')), select(choices, '', choose, {id: 'names'})];
}

function sheetCard(look: Look, {refresh}: PortfolioActions): Content {
  const {tab, headerRow, accounts, leftOut, issueCount, questions, warnings, columns, shortFilter} = look;
  const asks = questions.length + warnings.length + columns.filter(({isGuess}) => isGuess).length;
  const isFine = issueCount + asks === 0 && shortFilter === '';
  return div(
    'tight',
    div(
      'ends',
      el('h2', {}, accounts === 1 ? t('account-one') : t('accounts', {count: accounts})),
      button(t('refresh'), refresh, {class: 'link', id: 'refresh'}),
    ),
    quiet(t('found', {tab, row: headerRow})),
    leftOut.map((line) => quiet(line)),
    isFine ? quiet(t('issues-none')) : null,
  );
}

/** The filter is people's own: it is extended only when they ask for it. */
function shortFilterView({shortFilter}: Look, {extendFilter}: PortfolioActions): Content {
  if (shortFilter === '') return null;
  const extend = button(t('extend-filter'), extendFilter, {id: 'extend-filter'});
  return div('card care stack', el('p', {}, shortFilter), div('row', extend));
}

function issuesView({issues, issueCount}: Look, goTo: PortfolioActions['goTo']): Content {
  if (issueCount === 0) return null;
  const more = issueCount - issues.length;
  const items = issues.map(({cell, row, column, message}, index) =>
    el(
      'li',
      {},
      button(cell, () => goTo(row, column), {class: 'link', id: `issue-${index}`}),
      quiet(message),
    ),
  );
  return el(
    'details',
    {id: 'issues', open: issueCount <= OPEN_UP_TO},
    el('summary', {}, t('issues', {count: issueCount})),
    el('ul', {class: 'list'}, items),
    more > 0 ? quiet(t('issues-more', {count: more})) : null,
  );
}

function readingsView({readings}: Look): Content {
  if (readings.length === 0) return null;
  return el('details', {id: 'readings'}, el('summary', {}, t('readings', {count: readings.length})), list(readings));
}

/** So many issues are shown unasked. */
const OPEN_UP_TO = 3;

/** How the score comes about, folded away until somebody asks. */
function helpView({bands, factors, guardrails}: Help): Content {
  return el(
    'details',
    {id: 'help'},
    el('summary', {}, t('help')),
    div(
      'stack',
      part(t('help-bands'), pairs(bands)),
      part(t('help-factors'), pairs(factors)),
      part(t('help-guardrails'), quiet(t('help-guardrails-note')), pairs(guardrails)),
    ),
  );
}

/** Names with what is said of each. */
export function pairs(lines: readonly LabeledText[]): Content {
  return el(
    'dl',
    {class: 'pairs'},
    lines.map(({label, text}) => [el('dt', {}, label), el('dd', {class: 'quiet'}, text)]),
  );
}
