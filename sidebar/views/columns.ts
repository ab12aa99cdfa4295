import type {AskedColumn, Choice, Look, MappedColumn} from '../../src/api';
import {button, type Content, div, el, type Given, quiet, select} from '../element';
import {t} from '../words';

/** Says which heading feeds a field; `null` for no column. */
export type MapField = (field: string, heading: string | null) => void;

/** Says that a column feeds none of the fields it could: what feeds each of them instead, if anything. */
export type LeaveOut = (fields: readonly {readonly field: string; readonly heading: string | null}[]) => void;

/** Says what a word of a status column means. */
export type AnswerStatus = (word: string, meaning: string) => void;

/** The columns that are a guess: what each seems to mean, to be confirmed or changed. */
export function confirmView(
  look: Look,
  fields: readonly Choice[],
  mapField: MapField,
  leaveOut: LeaveOut,
  answerStatus: AnswerStatus,
): Content {
  const {columns, questions, headings} = look;
  const doubtful = columns.filter(({isGuess}) => isGuess);
  const free = freeFields(columns, fields);
  if (doubtful.length + questions.length === 0) return null;
  return div(
    'card care',
    el('h3', {}, t('confirm-title')),
    el('p', {}, t('confirm-help')),
    questions.map((question, index) =>
      question.statuses.length > 0 || question.candidates.length === 0
        ? statusesView(question, index, answerStatus)
        : questionView(question, index, free, mapField, leaveOutButton(question, index, look, leaveOut)),
    ),
    doubtful.map((column) => doubtView(column, headings, mapField)),
  );
}

/** Every column that is used and every one that is not, folded away. */
export function mappingViews(
  {columns, unused, headings, confirmed}: Look,
  fields: readonly Choice[],
  mapField: MapField,
  forgetMapping: () => void,
): Content[] {
  const free = freeFields(columns, fields);
  const used = el(
    'details',
    {id: 'mapping'},
    el('summary', {}, t('mapping', {count: columns.length})),
    columns.map((column) => columnView(column, headings, mapField)),
    confirmed === 0 ? null : button(t('mapping-reset'), forgetMapping, {class: 'link', id: 'forget'}),
  );
  if (unused.length === 0) return [used];
  const others = unused.map((heading, index) => meaningView(heading, `unused-${index}`, free, mapField, null));
  return [used, el('details', {id: 'unused'}, el('summary', {}, t('unused', {count: unused.length})), others)];
}

function freeFields(columns: readonly MappedColumn[], fields: readonly Choice[]): Choice[] {
  return fields.filter(({id}) => !columns.some(({field}) => field === id));
}

function columnView(column: MappedColumn, headings: readonly string[], mapField: MapField): Content {
  const {field, label, reason} = column;
  const id = `map-${field}`;
  return labeled(
    label,
    headingList(column, headings, mapField, {id, 'aria-describedby': `${id}-why`}),
    quiet(t('sure', {percent: percentOf(column), reason}), {id: `${id}-why`}),
  );
}

function doubtView(column: MappedColumn, headings: readonly string[], mapField: MapField): Content {
  const {field, label, heading, reason} = column;
  return labeled(
    label,
    headingList(column, headings, mapField, {id: `doubt-${field}`}),
    el('p', {}, t('sure', {percent: percentOf(column), reason})),
    button(t('confirm-yes'), () => mapField(field, heading), {
      id: `yes-${field}`,
      'aria-label': t('labeled', {label: t('confirm-yes'), text: label}),
    }),
  );
}

function questionView(
  question: AskedColumn,
  index: number,
  free: readonly Choice[],
  mapField: MapField,
  no: Content,
): Content {
  const {heading, candidates, reason, missing} = question;
  const others = free.filter(({id}) => !candidates.some((candidate) => candidate.id === id));
  const [first] = candidates;
  // Of several candidates the list is to choose from.
  const isPlain = missing || candidates.length === 1;
  const says = missing ? t('confirm-yes') : t('use-as', {field: first?.label ?? ''});
  const yes =
    isPlain && first
      ? button(says, () => mapField(first.id, heading), {
          id: `yes-${index}`,
          'aria-label': t('labeled', {label: says, text: `${first.label}, ${heading}`}),
        })
      : null;
  const why = missing ? reason : t('could-be', {fields: namesOf(candidates), reason});
  return meaningView(heading, `ask-${index}`, [...candidates, ...others], mapField, [
    el('p', {}, why),
    div('row', yes, no),
  ]);
}

/** Leaves a column out for good: what it could feed is fed by the column that does so now, or by none. */
function leaveOutButton(question: AskedColumn, index: number, {columns, questions}: Look, leaveOut: LeaveOut): Content {
  const {heading, candidates} = question;
  const isAsked = ({candidates: others}: AskedColumn) =>
    others.some(({id}) => candidates.some((each) => each.id === id));
  // Where another column could feed the same, that one is left out with it.
  const isShared = questions.filter(isAsked).length > 1;
  const says = isShared ? t('no-field', {fields: namesOf(candidates)}) : t('leave-out');
  const said = candidates.map(({id}) => ({
    field: id,
    heading: columns.find(({field}) => field === id)?.heading ?? null,
  }));
  return button(says, () => leaveOut(said), {
    id: `no-${index}`,
    'aria-label': t('labeled', {label: says, text: heading}),
  });
}

function namesOf(candidates: readonly Choice[]): string {
  return candidates.map(({label}) => label).join(' / ');
}

/** The words of a status column that nobody knows, each to be answered. */
function statusesView({heading, reason, statuses}: AskedColumn, index: number, answerStatus: AnswerStatus): Content {
  const meanings = ['former', 'not yet', 'leaving', 'active'].map((id) => ({id, label: t(`status-${id}`)}));
  return [
    el('p', {}, t('labeled', {label: heading, text: reason})),
    statuses.map(({id: word, label}, place) => {
      const answer = (meaning: string) => (meaning === '' ? undefined : answerStatus(word, meaning));
      const options = [{id: '', label: t('status-open')}, ...meanings];
      return labeled(label, select(options, '', answer, {id: `status-${index}-${place}`}));
    }),
  ];
}

/** A column that feeds nothing yet, and everything it could mean. */
function meaningView(
  heading: string,
  id: string,
  choices: readonly Choice[],
  mapField: MapField,
  note: Content,
): Content {
  const options = [{id: '', label: t('not-used')}, ...choices];
  const mean = (field: string) => (field === '' ? undefined : mapField(field, heading));
  return labeled(heading, select(options, '', mean, {id}), note);
}

/** A list to choose from, under its label. */
function labeled(label: string, list: HTMLSelectElement, ...more: readonly Content[]): Content {
  return div('mapping', el('label', {for: list.id}, label), list, ...more);
}

function headingList(
  {field, heading}: MappedColumn,
  headings: readonly string[],
  mapField: MapField,
  given: Given,
): HTMLSelectElement {
  const all = headings.includes(heading) ? headings : [heading, ...headings];
  const options = [{id: '', label: t('no-column')}, ...all.map((each) => ({id: each, label: each}))];
  return select(options, heading, (picked) => mapField(field, picked === '' ? null : picked), given);
}

function percentOf({confidence}: MappedColumn): number {
  return Math.round(confidence * 100);
}
