import type {Choice, Decision, Meeting, MeetingBase, MeetingItem} from '../../src/api';
import {button, type Content, div, el, field, list, part, quiet, select} from '../element';
import {t} from '../words';
import {figuresView} from './result';

/** What the view of a meeting that is not on can ask for. */
interface LobbyActions {
  readonly start: (base: MeetingBase) => void;
  readonly goOn: () => void;
}

/** Starts a meeting, compared with what people choose, or goes on with one; above it what the last one decided. */
export function lobbyView(decided: readonly string[] | null, {start, goOn}: LobbyActions): Content {
  let base: MeetingBase = 'meeting';
  const bases = (['meeting', 'month', 'quarter'] as const).map((id) => ({id, label: t(`meeting-base-${id}`)}));
  const pick = (picked: string) => {
    base = picked as MeetingBase;
  };
  return div(
    'stack',
    el('h2', {}, t('meeting')),
    decided === null ? null : decidedView(decided),
    el('p', {}, t('meeting-walk')),
    field(t('meeting-base'), select(bases, base, pick, {id: 'meeting-base'})),
    quiet(t('meeting-writes')),
    div(
      'row',
      button(t('meeting-start'), () => start(base), {class: 'primary', id: 'start-meeting'}),
      button(t('meeting-continue'), goOn, {id: 'continue-meeting'}),
    ),
  );
}

function decidedView(decided: readonly string[]): Content {
  const title = el('h3', {}, t('meeting-decided', {count: decided.length}));
  return el('div', {class: 'card tight', id: 'decided'}, title, list(decided));
}

interface MeetingActions {
  readonly go: (at: number) => void;
  readonly change: (part: Partial<Decision>) => void;
  readonly openAccount: (row: number) => void;
  readonly refresh: () => void;
  readonly end: () => void;
}

/** What the meeting looks at now, with its decision to type. */
export function meetingView(meeting: Meeting, at: number, actions: MeetingActions): Content {
  const {items, scope} = meeting;
  const item = items[at];
  const end = button(t('meeting-end'), actions.end, {id: 'end-meeting'});
  if (item === undefined)
    return div('stack', el('h2', {}, t('meeting')), el('p', {}, t('meeting-empty')), div('row', end));
  const count = items.length;
  // A button that is switched off loses the focus, so at the ends one only says that it does nothing.
  const step = (name: 'previous' | 'next', to: number) =>
    button(t(`meeting-${name}`), () => actions.go(to), {
      id: `meeting-${name}`,
      'aria-disabled': to < 0 || to >= count ? 'true' : null,
    });
  return div(
    'stack',
    div(
      'ends',
      quiet(t('meeting-at', {at: at + 1, count, part: item.part})),
      button(t('refresh'), actions.refresh, {class: 'link', id: 'refresh-meeting'}),
    ),
    div('row', step('previous', at - 1), step('next', at + 1), end),
    el('h2', {id: 'meeting-account', class: 'name'}, item.account),
    item.priority === '' ? null : el('p', {}, el('strong', {}, item.priority)),
    item.figures.length === 0 ? null : figuresView(item.figures),
    item.moved === '' ? null : part(t('moved-since'), el('p', {}, item.moved)),
    item.next === '' ? null : part(t('next'), el('p', {}, item.next)),
    decisionView(meeting, item, actions.change),
    item.row === 0
      ? null
      : button(t('show-account'), () => actions.openAccount(item.row), {class: 'link', id: 'meeting-show'}),
    quiet(scope),
  );
}

/** The decision in fields that are written as soon as they change. */
function decisionView(
  {decisions, statuses}: Meeting,
  {question, decision}: MeetingItem,
  change: MeetingActions['change'],
): Content {
  const {dueSays} = decision;
  return el(
    'form',
    {class: 'card stack', 'aria-labelledby': 'meeting-account', on: {submit: (event) => event.preventDefault()}},
    question === '' ? null : el('p', {id: 'meeting-question'}, el('strong', {}, question)),
    choiceField(
      'decision',
      [{id: '', label: t('decision-none')}, ...decisions],
      decision.decision,
      change,
      question === '' ? null : 'meeting-question',
    ),
    inputField('owner', 'text', decision.owner, change),
    inputField('due', 'date', decision.due, change, dueSays === '' ? '' : t('meeting-due-says', {says: dueSays})),
    choiceField('status', statuses, decision.status, change, null),
    inputField('note', 'text', decision.note, change),
  );
}

/** A field with choices; what somebody typed that is none of them stays to be seen. */
function choiceField(
  name: 'decision' | 'status',
  choices: readonly Choice[],
  chosen: string,
  change: MeetingActions['change'],
  describedBy: string | null,
): Content {
  const isKnown = choices.some(({id}) => id === chosen);
  const options = isKnown ? choices : [...choices, {id: chosen, label: chosen}];
  const given = {id: `meeting-${name}`, 'aria-describedby': describedBy};
  return field(
    t(name),
    select(options, chosen, (picked) => change({[name]: picked}), given),
  );
}

function inputField(
  name: 'owner' | 'due' | 'note',
  type: 'text' | 'date',
  value: string,
  change: MeetingActions['change'],
  hint = '',
): Content {
  const id = `meeting-${name}`;
  const input = el('input', {
    ...{type, id, value, maxlength: type === 'text' ? '500' : null},
    'aria-describedby': hint === '' ? null : `${id}-hint`,
    on: {change: () => change({[name]: input.value})},
  });
  return field(t(name), input, quiet(hint, {id: `${id}-hint`}));
}
