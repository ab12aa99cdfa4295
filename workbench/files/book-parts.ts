import type {WorkBook} from '@e965/xlsx';

/** The parts of a workbook file, by their names from its root; those of an unpacked archive. */
type Parts = ReadonlyMap<string, Uint8Array>;

export interface TabPart {
  readonly tab: string;
  readonly part: string;
  /** Its XML without the cells, which are most of it; `''` where it is not written in XML. */
  readonly around: string;
}

/** A workbook whose file is an archive. */
export interface Archive {
  readonly parts: Parts;
  readonly tabs: readonly TabPart[];
}

/** The archive that a workbook came in; without parts where it is no archive. */
export function archiveOf(book: WorkBook): Archive {
  const parts = partsOf(book);
  const tabs = sheetParts(parts).map(([tab, part]) => {
    const xml = /\.xml$/.test(part) ? textOf(parts, part) : '';
    return {tab, part, around: xml.replace(/<(\w+:)?sheetData>[\s\S]*<\/(\w+:)?sheetData>/, '')};
  });
  return {parts, tabs};
}

function partsOf(book: WorkBook): Parts {
  const {files = {}} = book as WorkBook & {files?: Readonly<Record<string, {content?: Uint8Array}>>};
  const parts = Object.entries(files).flatMap(([name, {content}]) =>
    content && content.length > 0 ? [[name.replace(/^\//, ''), content] as const] : [],
  );
  return new Map(parts);
}

function sheetParts(parts: Parts): [tab: string, part: string][] {
  const workbook = [...parts.keys()].find((name) => /(^|\/)workbook\d*\.xml$/i.test(name));
  if (workbook === undefined) return [];
  const targets = new Map(relationsOf(parts, workbook).map(({id, target}) => [id, target]));
  const tabs = textOf(parts, workbook).matchAll(/<(?:\w+:)?sheet\b[^>]*>/g);
  return [...tabs].flatMap(([element]): [string, string][] => {
    const target = targets.get(attribute(element, '\\w+:id'));
    return target === undefined ? [] : [[unescaped(attribute(element, 'name')), target]];
  });
}

/** What a part names as belonging to it. */
export function relationsOf(parts: Parts, part: string): {id: string; type: string; target: string}[] {
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

/** A part as text; `''` when the file has none of that name. */
export function textOf(parts: Parts, part: string): string {
  const bytes = parts.get(part);
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

/** What stands in an attribute of an element, as written; `''` without it. */
export function attribute(element: string, name: string): string {
  const [, , double, single] = new RegExp(`\\s${name}\\s*=\\s*("([^"]*)"|'([^']*)')`).exec(element) ?? [];
  return double ?? single ?? '';
}

/** Text as it was before it was put into XML. */
export function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(+code))
    .replace(/&amp;/g, '&');
}
