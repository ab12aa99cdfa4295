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

const choice = {has: {id: 'string', label: 'string'}} as const;
const line = {has: {label: 'string', text: 'string'}} as const;
const figure = {has: {label: 'string', value: 'string', note: 'string'}} as const;
const progress = {has: {token: 'string', done: 'number', rows: 'number', soFar: 'string'}} as const;
const done = {has: {message: 'string'}} as const;
const nothing = {has: {}} as const;

const look: ShapeOf<ResultOf<'look'>> = {
  has: {
    state: 'string',
    message: 'string',
    tab: 'string',
    headerRow: 'number',
    accounts: 'number',
    leftOut: {each: 'string'},
    columns: {
      each: {
        has: {
          field: 'string',
          label: 'string',
          heading: 'string',
          confidence: 'number',
          isGuess: 'boolean',
          reason: 'string',
        },
      },
    },
    questions: {
      each: {
        has: {
          heading: 'string',
          candidates: {each: choice},
          reason: 'string',
          statuses: {each: choice},
          missing: 'boolean',
        },
      },
    },
    unused: {each: 'string'},
    headings: {each: 'string'},
    confirmed: 'number',
    issues: {each: {has: {cell: 'string', row: 'number', column: 'number', message: 'string'}}},
    issueCount: 'number',
    warnings: {each: 'string'},
    shortFilter: 'string',
    isScored: 'boolean',
    run: {maybe: progress},
  },
};

const opened: ShapeOf<ResultOf<'open'>> = {
  has: {
    words: {all: 'string'},
    settings: {has: {language: 'string', model: 'string', asOf: {maybe: 'string'}, today: 'string'}},
    fields: {each: choice},
    help: {has: {bands: {each: line}, factors: {each: line}, guardrails: {each: line}}},
    look,
  },
};

const result: ShapeOf<ResultOf<'finishRun'>> = {
  has: {
    message: 'string',
    shortFilter: 'string',
    older: 'string',
    bands: {each: {has: {label: 'string', count: 'number', arr: 'string', share: 'number', fill: 'string'}}},
    figures: {each: figure},
    week: {each: {has: {account: 'string', row: 'number', says: 'string'}}},
    weekMore: 'string',
    moved: {each: 'string'},
  },
};

const account: ShapeOf<ResultOf<'readAccount'>> = {
  has: {
    row: 'number',
    account: 'string',
    score: 'number',
    band: 'string',
    fill: 'string',
    text: 'string',
    priority: 'string',
    overridden: 'boolean',
    verdict: 'string',
    range: 'string',
    factors: {each: {has: {label: 'string', points: 'number', top: 'number', evidence: 'string', hasData: 'boolean'}}},
    next: 'string',
    nextWho: 'string',
    why: 'string',
    lift: 'string',
    whatIfs: {each: line},
    facts: {each: figure},
    sizing: {each: figure},
    cautions: {each: 'string'},
    opening: 'string',
    subject: 'string',
    email: 'string',
    objections: {each: line},
    guide: {each: line},
    coaching: {each: line},
  },
};

const decision: ShapeOf<ResultOf<'decide'>> = {
  has: {
    ...{line: 'number', state: 'string', account: 'string', decision: 'string', owner: 'string'},
    ...{due: 'string', dueSays: 'string', status: 'string', note: 'string'},
  },
};

const meeting: ShapeOf<ResultOf<'readMeeting'>> = {
  has: {
    message: 'string',
    scope: 'string',
    items: {
      each: {
        has: {
          ...{
            part: 'string',
            isEarlier: 'boolean',
            account: 'string',
            row: 'number',
            priority: 'string',
            moved: 'string',
            next: 'string',
          },
          ...{figures: {each: figure}, question: 'string', decision},
        },
      },
    },
    decisions: {each: choice},
    statuses: {each: choice},
  },
};

const preview: ShapeOf<ResultOf<'previewPlan'>> = {
  has: {summary: 'string', who: {each: line}, more: 'string', built: 'boolean'},
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
  glance: {has: {row: 'number', tab: 'string', isScored: 'boolean', cells: 'string'}},
  readAccount: account,
  previewPlan: preview,
  previewCalendar: preview,
  build: done,
  sqlSource: {has: {settings: 'string', words: 'string', zone: 'string'}},
  writeSql: done,
  startMeeting: meeting,
  readMeeting: meeting,
  decide: decision,
  endMeeting: done,
  replan: done,
  calendarFile: {has: {name: 'string', text: 'string'}},
  openTab: nothing,
  choose: opened,
  formula: {has: {formula: 'string', note: 'string'}},
  addSample: look,
  undo: done,
  removeEverything: done,
};
