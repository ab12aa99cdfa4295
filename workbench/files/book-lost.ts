import {type Archive, relationsOf, type TabPart, textOf} from './book-parts';
import {listed, type Tell} from './words';

/** What stands in the XML of a tab, by what it is called in the words. */
const IN_TABS: readonly (readonly [kind: string, element: RegExp])[] = [
  ['condition', /<(?!x14:)(?:\w+:)?cfRule\b/g],
  ['sparkline', /<(?:\w+:)?sparklineGroup\b/g],
];

/** The same where one says it of the whole tab. */
const OF_TABS: readonly (readonly [kind: string, element: RegExp])[] = [
  ['protection', /<(?:\w+:)?sheetProtection\b/],
  ['group', /\boutlineLevel(?:Row|Col)?="[1-7]"/],
  ['filter', /<(?:\w+:)?filterColumn\b/],
];

/** Parts that belong to a tab, by the end of the type under which it names them. */
const RELATED: Readonly<Record<string, string>> = {
  chart: 'chart',
  chartEx: 'chart',
  image: 'picture',
  pivotTable: 'pivot',
  table: 'table',
  slicer: 'slicer',
  timeline: 'slicer',
  threadedComment: 'thread',
  control: 'shape',
  ctrlProp: 'shape',
};

/** Of these the tabs are counted that have them. */
const OF_WHOLE_TABS: ReadonlySet<string> = new Set([...OF_TABS.map(([kind]) => kind), 'shape', 'thread']);

/** Parts that belong to the whole file. */
const IN_FILE: readonly (readonly [kind: string, part: RegExp])[] = [
  ['macros', /^xl\/vbaProject\.bin$/],
  ['connection', /^xl\/connections\.(?:xml|bin)$/],
  ['external', /^xl\/externalLinks\/externalLink\d+\.(?:xml|bin)$/],
];

/** What its reader knows of a workbook. */
interface Kept {
  /** Tabs of the add-on, which are made anew. */
  readonly own: ReadonlySet<string>;
  readonly dropdowns: ReadonlyMap<string, readonly unknown[]>;
  /** What else will be missing, such as names: already in words. */
  readonly more: readonly string[];
}

/**
 * What is in a workbook and will not be in a copy of it, in a sentence with counts and tabs; `[]` when everything will be.
 *
 */
export function remarksOnLost(archive: Archive, {own, dropdowns, more, tell}: Kept & {readonly tell: Tell}): string[] {
  const found = new Map<string, {count: number; tabs: string[]}>();
  for (const each of archive.tabs) {
    const {tab} = each;
    if (own.has(tab)) continue;
    for (const [kind, number] of lostInTab(archive, each, dropdowns.get(tab)?.length ?? 0)) {
      const {count, tabs} = found.get(kind) ?? {count: 0, tabs: []};
      found.set(kind, {count: count + number, tabs: [...tabs, tab]});
    }
  }
  const names = [...archive.parts.keys()];
  for (const [kind, part] of IN_FILE) if (names.some((name) => part.test(name))) found.set(kind, {count: 1, tabs: []});
  const said = [...found].map(([kind, {count, tabs}]) => {
    const what = tell(`book-lost-${kind}`, {count});
    return tabs.length > 0 ? tell('book-lost-in', {what, tabs: listed(tabs, tell)}) : what;
  });
  const all = [...said, ...more];
  return all.length === 0 ? [] : [tell('book-lost', {lost: all})];
}

function lostInTab({parts}: Archive, {part, around}: TabPart, dropdowns: number): ReadonlyMap<string, number> {
  const lost = new Map<string, number>();
  const add = (kind: string, number: number) => {
    if (number > 0) lost.set(kind, OF_WHOLE_TABS.has(kind) ? 1 : (lost.get(kind) ?? 0) + number);
  };
  add('dropdown', (around.match(/<(?:\w+:)?dataValidation\b/g)?.length ?? 0) - dropdowns);
  for (const [kind, element] of IN_TABS) add(kind, around.match(element)?.length ?? 0);
  for (const [kind, element] of OF_TABS) add(kind, element.test(around) ? 1 : 0);
  for (const {type, target} of relationsOf(parts, part)) {
    if (type !== 'drawing') {
      if (RELATED[type]) add(RELATED[type], 1);
      continue;
    }
    const drawn = relationsOf(parts, target);
    for (const each of drawn) if (RELATED[each.type]) add(RELATED[each.type]!, 1);
    if (/<(?:\w+:)?(?:sp|cxnSp)>|<(?:\w+:)?(?:sp|cxnSp) /.test(textOf(parts, target))) add('shape', 1);
  }
  return lost;
}
