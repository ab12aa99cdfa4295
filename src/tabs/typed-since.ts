import type {Settings} from '../core/playbook';
import type {Texts} from '../playbook/texts';
import {CALENDAR} from './calendar/lines';
import {readTyped, type TypedTab} from './kept/read-typed';
import {MEETING_DECISIONS} from './meeting/decisions';
import type {TabKey, TabValue} from './model';
import {OUTREACH} from './outreach/line';
import {PLAN} from './plan/line';
import {readPlaybook} from './playbook/read';
import {SCENARIO_LINES} from './scenarios/line';
import {readSettings} from './settings/read';

type Values = readonly (readonly unknown[])[];

export interface TypedAround {
  /** Those of a file without a Settings tab. */
  readonly settings: Settings;
  /** Everything the product says, once a language; read only for tabs with texts. */
  readonly texts: () => readonly Texts[];
}

/**
 * Whether people typed something into one of our tabs since a run wrote it. The tabs they type into hold checksums of what
 * the run wrote; Settings and a Playbook are compared with their copy. In the other tabs nothing is kept anyway.
 *
 * @param now every cell of the tab from A1 on: with formats and notes where there is a {@link typedTab}, else values
 * @param then the same of the copy; none for a tab that was not there before
 */
export function isTypedSince(key: TabKey, now: Values, then: Values, around: TypedAround): boolean {
  const layout = typedTab(key);
  if (layout !== undefined) {
    const [{words}] = around.texts() as [Texts];
    const typed = readTyped(now as TabValue[][], layout, words);
    // A run that was cut off early may have taken off no more than the frozen panes: what it shows is all in the copy.
    return (typed === null || typed.isEdited) && JSON.stringify(now) !== JSON.stringify(then);
  }
  const contentOf = CONTENTS[key];
  return contentOf !== undefined && contentOf(now, around) !== contentOf(then, around);
}

/** The tabs that hold checksums of what the run wrote. */
const TYPED_TABS: readonly TypedTab[] = [PLAN, CALENDAR, MEETING_DECISIONS, OUTREACH, SCENARIO_LINES];

/** The tab as people type into it, when it has cells for them to fill in, which stay when it is built again. */
export function typedTab(key: TabKey): TypedTab | undefined {
  return TYPED_TABS.find((tab) => tab.key === key);
}

/** What a tab says, in whichever language. */
const CONTENTS: Partial<Record<TabKey, (values: Values, around: TypedAround) => string>> = {
  settings: (values, {settings}) => {
    const read = readSettings(values, '') ?? {settings};
    return 'errors' in read ? read.errors.map(({cell}) => cell).join() : leavesOf(read.settings).sort().join();
  },
  playbook: (values, {texts}) => {
    const scripts = texts().map((each) => each.scripts);
    return JSON.stringify(readPlaybook(values, scripts[0]!, scripts));
  },
};

/** Every plain value of a structure, with the way to it. */
function leavesOf(structure: unknown, way: readonly string[] = []): string[] {
  if (typeof structure !== 'object' || structure === null) return [JSON.stringify([...way, structure])];
  return Object.entries(structure).flatMap(([name, part]) => leavesOf(part, [...way, name]));
}
