import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import {type AnyFile, anyFile, layOut} from './any-file';
import {anyEdit, type Edit} from './edits';
import {inParts} from './in-parts';
import {ourFile} from './our-file';
import {difference, TwoFiles} from './two-files';

export type Tried = {
  sequences: number;
  /** Edits by hand and commands of the add-on. */
  steps: number;
  commands: number;
  /** Commands in which a service call failed. */
  faults: number;
  /** Commands that were undone, the whole file compared before and after. */
  undone: number;
};

const UNDOABLE = [
  'scorePortfolio',
  'sidebar',
  'buildRanking',
  'startMeeting',
  'buildPlan',
  'buildOutreach',
  'buildCalendar',
  'buildMonday',
  'buildScenarios',
  'replanOpenSteps',
  'openSettings',
  'openPlaybook',
  'addSamplePortfolio',
] as const;

/** Scores come twice as often as each of the others. */
const COMMANDS = ['scorePortfolio', ...UNDOABLE, 'undoLastRun', 'removeEverything'] as const;

/** A step of a sequence: something a person does, a command, or a command and its undo. */
type Step =
  | {readonly edit: Edit}
  | {readonly command: (typeof COMMANDS)[number]; readonly faultAt: number | null}
  | {readonly undone: (typeof UNDOABLE)[number]};

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {weight: 5, arbitrary: anyEdit.map((edit) => ({edit}))},
  {
    weight: 4,
    arbitrary: fc.record({
      command: fc.constantFrom(...COMMANDS),
      faultAt: fc.oneof(
        {weight: 2, arbitrary: fc.constant(null)},
        {weight: 1, arbitrary: fc.integer({min: 1, max: 200})},
      ),
    }),
  },
  {weight: 1, arbitrary: fc.constantFrom(...UNDOABLE).map((undone) => ({undone}))},
);

const anySequence = fc.record({file: anyFile, steps: fc.array(anyStep, {minLength: 3, maxLength: 7})});

/**
 * Lets people and the add-on work on random files by turns. After each step all that is not the add-on's must be what it
 * is in the same file without the add-on.
 *
 * @returns what was tried
 * @throws with the shortest sequence that does harm
 */
export function trySequences(bundle: string, {times, seed}: {times: number; seed: number}): Tried {
  const tried: Tried = {sequences: 0, steps: 0, commands: 0, faults: 0, undone: 0};
  fc.assert(
    fc.property(anySequence, ({file, steps}) => trySequence(bundle, file, steps, tried)),
    {numRuns: times, seed, endOnFailure: false},
  );
  return tried;
}

/** Works through that many sequences. @returns what went wrong, a line each */
export function soak(bundle: string, range: {seed: number; amount: number}, say: (line: string) => void): string[] {
  return inParts(range, (part) => trySequences(bundle, part), toldOf, say);
}

/** What was tried, in words. */
export function toldOf({sequences, steps, commands, faults, undone}: Tried): string {
  return `${sequences} sequences of ${steps} steps: ${commands} commands, ${faults} of them with a failing call, ${undone} undone and compared`;
}

function trySequence(bundle: string, file: AnyFile, steps: readonly Step[], tried: Tried): void {
  const files = new TwoFiles(bundle);
  layOut(files, file);
  tried.sequences += 1;
  for (const step of steps) {
    take(files, step, tried);
    files.compare(JSON.stringify(step, (_, value) => (value?.says ? value.says : value)));
    tried.steps += 1;
  }
  files.command('removeEverything');
  files.compare('removing everything');
  const left = files.touched.workbook.metadata.length + files.touched.workbook.documentProperties.keys().length;
  if (left > 0) throw new Error('After removing everything the file still holds marks of ours.');
}

function take(files: TwoFiles, step: Step, tried: Tried): void {
  if ('edit' in step) {
    step.edit.in(files);
    return;
  }
  tried.commands += 1;
  if ('undone' in step) {
    const before = ourFile(files.touched);
    if (!run(files, step.undone)) return;
    files.command('undoLastRun');
    const after = ourFile(files.touched);
    if (!isDeepStrictEqual(after, before)) throw new Error(`After undoing ${difference(after, before, 'the file')}`);
    tried.undone += 1;
    return;
  }
  if (step.faultAt !== null) tried.faults += 1;
  run(files, step.command, step.faultAt);
}

/** Runs a command; the sidebar's run is one too. @returns whether it did something that can be undone */
function run(files: TwoFiles, command: (typeof COMMANDS)[number], faultAt: number | null = null): boolean {
  const before = files.touched.workbook.documentProperties.get(LAST_RUN, 0);
  const fault = faultAt === null ? {} : {fault: {atCall: faultAt}};
  if (command === 'sidebar') {
    const {value} = (files.touched.run('sidebarCall', ['startRun', {}]) ?? {}) as {value?: {token: string}};
    if (value !== undefined) files.command('sidebarCall', ['finishRun', {token: value.token}], fault);
  } else files.command(command, [], fault);
  return before !== files.touched.workbook.documentProperties.get(LAST_RUN, 0);
}

const LAST_RUN = 'expansion-signals.last-run';
