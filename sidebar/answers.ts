import type {CallName, Nothing, ResultOf} from '../src/api';

/** The shape of plain data, as data: what an answer must look like before any view sees it. */
type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | {readonly each: Shape}
  | {readonly maybe: Shape}
  | {readonly all: Shape}
  | {readonly has: Readonly<Record<string, Shape>>};

/** The shape that goes with a type of `api.ts`: the compiler keeps the two in step. */
type ShapeOf<Type> = null extends Type
  ? {readonly maybe: ShapeOf<NonNullable<Type>>}
  : [Type] extends [Nothing]
    ? {readonly has: Nothing}
    : Type extends string
      ? 'string'
      : Type extends number
        ? 'number'
        : Type extends boolean
          ? 'boolean'
          : Type extends readonly (infer Item)[]
            ? {readonly each: ShapeOf<Item>}
            : string extends keyof Type
              ? {readonly all: ShapeOf<Type[string & keyof Type]>}
              : {readonly has: {readonly [Key in keyof Type]-?: ShapeOf<Type[Key]>}};

/** Whether the server's answer to a call is what it should be. */
export function isAnswerTo<Name extends CallName>(name: Name, value: unknown): value is ResultOf<Name> {
  return fits(value, SHAPES[name] as Shape);
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return typeof value === shape && (shape !== 'number' || Number.isFinite(value));
  if ('maybe' in shape) return value === null || fits(value, shape.maybe);
  if ('each' in shape) return Array.isArray(value) && value.every((item) => fits(item, shape.each));
  if (typeof value !== 'object' || value === null) return false;
  if ('all' in shape) return Object.values(value).every((item) => fits(item, shape.all));
  return Object.entries(shape.has).every(([key, part]) => fits((value as Record<string, unknown>)[key], part));
}

function texts<Key extends string>(...keys: readonly Key[]): Readonly<Record<Key, 'string'>> {
  return Object.fromEntries(keys.map((key) => [key, 'string'])) as Record<Key, 'string'>;
}

const list = {each: 'string'} as const;
const choices = {each: {has: texts('id', 'label')}} as const;
const lines = {each: {has: texts('label', 'text')}} as const;
const figures = {each: {has: texts('label', 'value', 'note')}} as const;
const progress = {has: {...texts('token', 'soFar'), done: 'number', rows: 'number'}} as const;
const done = {has: texts('message')} as const;
const nothing = {has: {}} as const;

const look: ShapeOf<ResultOf<'look'>> = {
  has: {
    ...texts('state', 'message', 'tab', 'shortFilter'),
    ...{headerRow: 'number', accounts: 'number', confirmed: 'number', issueCount: 'number', isScored: 'boolean'},
    ...{leftOut: list, unused: list, headings: list, readings: list, warnings: list},
    columns: {each: {has: {...texts('field', 'label', 'heading', 'reason'), confidence: 'number', isGuess: 'boolean'}}},
    questions: {
      each: {has: {...texts('heading', 'reason'), candidates: choices, statuses: choices, missing: 'boolean'}},
    },
    issues: {each: {has: {...texts('cell', 'message'), row: 'number', column: 'number'}}},
    run: {maybe: progress},
  },
};

const opened: ShapeOf<ResultOf<'open'>> = {
  has: {
    words: {all: 'string'},
    settings: {has: {...texts('language', 'model', 'today'), asOf: {maybe: 'string'}}},
    fields: choices,
    help: {has: {bands: lines, factors: lines, guardrails: lines}},
    look,
  },
};

const result: ShapeOf<ResultOf<'finishRun'>> = {
  has: {
    ...texts('tab', 'message', 'shortFilter', 'older', 'weekMore'),
    bands: {each: {has: {...texts('label', 'arr', 'fill'), count: 'number', share: 'number'}}},
    figures,
    week: {each: {has: {...texts('account', 'says'), row: 'number'}}},
    moved: list,
  },
};

const account: ShapeOf<ResultOf<'readAccount'>> = {
  has: {
    ...texts('account', 'band', 'fill', 'text', 'priority', 'verdict', 'range', 'next', 'nextWho', 'why', 'lift'),
    ...texts('opening', 'subject', 'email'),
    ...{row: 'number', score: 'number', overridden: 'boolean'},
    factors: {each: {has: {...texts('label', 'evidence'), points: 'number', top: 'number', hasData: 'boolean'}}},
    ...{facts: figures, sizing: figures, cautions: list},
    ...{whatIfs: lines, objections: lines, guide: lines, coaching: lines},
  },
};

const decision: ShapeOf<ResultOf<'decide'>> = {
  has: {...texts('state', 'account', 'decision', 'owner', 'due', 'dueSays', 'status', 'note'), line: 'number'},
};

const meeting: ShapeOf<ResultOf<'readMeeting'>> = {
  has: {
    ...texts('tab', 'message', 'scope'),
    items: {
      each: {
        has: {
          ...texts('part', 'account', 'priority', 'moved', 'next', 'question'),
          ...{isEarlier: 'boolean', row: 'number', figures, decision},
        },
      },
    },
    ...{decisions: choices, statuses: choices},
  },
};

const preview: ShapeOf<ResultOf<'previewPlan'>> = {
  has: {...texts('summary', 'more'), who: lines, built: 'boolean'},
};

const SHAPES: {readonly [Name in CallName]: ShapeOf<ResultOf<Name>>} = {
  open: opened,
  look,
  goTo: nothing,
  mapField: look,
  answerStatus: look,
  forgetMapping: look,
  extendFilter: look,
  startRun: progress,
  stepRun: progress,
  finishRun: result,
  cancelRun: nothing,
  glance: {has: {...texts('tab', 'cells'), row: 'number', isScored: 'boolean'}},
  readAccount: account,
  previewPlan: preview,
  previewCalendar: preview,
  build: done,
  sqlSource: {has: texts('settings', 'words', 'zone')},
  writeSql: done,
  startMeeting: meeting,
  readMeeting: meeting,
  decide: decision,
  endMeeting: done,
  replan: done,
  calendarFile: {has: texts('name', 'text')},
  openTab: nothing,
  choose: opened,
  formula: {has: texts('formula', 'note')},
  addSample: look,
  undo: done,
  removeEverything: done,
};
