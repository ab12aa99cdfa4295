import type {WorkBook} from '@e965/xlsx';
import {listed, type Tell} from './words';

/** The parts of a workbook file, by their names from its root; those of an unpacked archive. */
type Parts = ReadonlyMap<string, Uint8Array>;

/** What stands in the XML of a tab, by what it is called in the words. */
const IN_TABS: readonly (readonly [kind: string, element: RegExp])[] = [
  ['dropdown', /<(?:\w+:)?dataValidation\b/g],
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

/**
 * What is in a workbook and will not be in a copy of it, in a sentence with counts and tabs; `[]` when everything will be.
 *
 * @param own tabs of the add-on, which are made anew
 * @param more what only its reader knows of, such as names: already in words
 */
export function remarksOnLost(
  book: WorkBook,
  {own, more, tell}: {readonly own: ReadonlySet<string>; readonly more: readonly string[]; readonly tell: Tell},
): string[] {
  const parts = partsOf(book);
  const found = new Map<string, {count: number; tabs: string[]}>();
  for (const [tab, part] of sheetParts(parts)) {
    if (own.has(tab)) continue;
    for (const [kind, number] of lostInTab(parts, part)) {
      const {count, tabs} = found.get(kind) ?? {count: 0, tabs: []};
      found.set(kind, {count: count + number, tabs: [...tabs, tab]});
    }
  }
  const names = [...parts.keys()];
  for (const [kind, part] of IN_FILE) if (names.some((name) => part.test(name))) found.set(kind, {count: 1, tabs: []});
  const said = [...found].map(([kind, {count, tabs}]) => {
    const what = tell(`book-lost-${kind}`, {count});
    return tabs.length > 0 ? tell('book-lost-in', {what, tabs: listed(tabs, tell)}) : what;
  });
  const all = [...said, ...more];
  return all.length === 0 ? [] : [tell('book-lost', {lost: all})];
}

/** A workbook's parts where its file is an archive; none elsewhere. */
function partsOf(book: WorkBook): Parts {
  const {files = {}} = book as WorkBook & {files?: Readonly<Record<string, {content?: Uint8Array}>>};
  const parts = Object.entries(files).flatMap(([name, {content}]) =>
    content && content.length > 0 ? [[name.replace(/^\//, ''), content] as const] : [],
  );
  return new Map(parts);
}

/** The part of each tab, by the tab's name. */
function sheetParts(parts: Parts): [tab: string, part: string][] {
  const workbook = [...parts.keys()].find((name) => /(^|\/)workbook\.xml$/.test(name));
  if (workbook === undefined) return [];
  const targets = new Map(relationsOf(parts, workbook).map(({id, target}) => [id, target]));
  const tabs = textOf(parts, workbook).matchAll(/<(?:\w+:)?sheet\b[^>]*>/g);
  return [...tabs].flatMap(([element]): [string, string][] => {
    const target = targets.get(attribute(element, '\\w+:id'));
    return target === undefined ? [] : [[unescaped(attribute(element, 'name')), target]];
  });
}

/** How many of each kind a tab has that a copy will not have. */
function lostInTab(parts: Parts, part: string): ReadonlyMap<string, number> {
  const lost = new Map<string, number>();
  const add = (kind: string, number: number) => {
    if (number > 0) lost.set(kind, OF_WHOLE_TABS.has(kind) ? 1 : (lost.get(kind) ?? 0) + number);
  };
  const xml = /\.xml$/.test(part) ? textOf(parts, part) : '';
  // Cells hold none of it, and are most of the text.
  const around = xml.replace(/<(\w+:)?sheetData>[\s\S]*<\/(\w+:)?sheetData>/, '');
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

/** What a part names as belonging to it. */
function relationsOf(parts: Parts, part: string): {id: string; type: string; target: string}[] {
  const at = part.lastIndexOf('/') + 1;
  const [folder, file] = [part.slice(0, at), part.slice(at)];
  const elements = textOf(parts, `${folder}_rels/${file}.rels`).matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g);
  return [...elements].map(([element]) => ({
    id: attribute(element, 'Id'),
    type: attribute(element, 'Type').replace(/^.*\//, ''),
    target: resolved(folder, unescaped(attribute(element, 'Target'))),
  }));
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function textOf(parts: Parts, part: string): string {
  const bytes = parts.get(part);
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1] ?? '';
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(+code))
    .replace(/&amp;/g, '&');
}
