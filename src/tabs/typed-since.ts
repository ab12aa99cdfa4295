import type {Settings} from '../core/playbook';
import {SCRIPTS} from '../playbook/scripts';
import {WORDS} from '../playbook/words';
import {CALENDAR} from './calendar/lines';
import {readTyped} from './kept/read-typed';
import type {TabKey, TabValue} from './model';
import {PLAN} from './plan/line';
import {readPlaybook} from './playbook/read';
import {readSettings} from './settings/read';

type Values = readonly (readonly unknown[])[];

/**
 * Whether people typed something into one of our tabs since a run wrote it. A Plan and a Calendar hold checksums of what
 * the run wrote; Settings and a Playbook are compared with their copy. In the other tabs nothing is kept anyway.
 *
 * @param now every cell of the tab from A1 on: of a Plan and a Calendar with formats and notes, else values
 * @param then the same of the copy; none for a tab that was not there before
 * @param settings those of a file without a Settings tab
 */
export function isTypedSince(
  key: TabKey,
  now: Values,
  then: Values,
  {settings}: {readonly settings: Settings; readonly dayOf?: unknown},
): boolean {
  if (key === 'plan' || key === 'calendar') {
    const typed = readTyped(now as TabValue[][], key === 'plan' ? PLAN : CALENDAR, WORDS.en);
    return typed === null || typed.isEdited;
  }
  const contentOf = CONTENTS[key];
  return contentOf !== undefined && contentOf(now, settings) !== contentOf(then, settings);
}

/** What a tab says, in whichever language. */
const CONTENTS: Partial<Record<TabKey, (values: Values, usual: Settings) => string>> = {
  settings: (values, usual) => {
    const read = readSettings(values, '') ?? {settings: usual};
    return 'errors' in read ? read.errors.map(({cell}) => cell).join() : leavesOf(read.settings).sort().join();
  },
  playbook: (values) => JSON.stringify(readPlaybook(values, SCRIPTS.en, Object.values(SCRIPTS))),
};

/** Every plain value of a structure, with the way to it. */
function leavesOf(structure: unknown, way: readonly string[] = []): string[] {
  if (typeof structure !== 'object' || structure === null) return [JSON.stringify([...way, structure])];
  return Object.entries(structure).flatMap(([name, part]) => leavesOf(part, [...way, name]));
}
