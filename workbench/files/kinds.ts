import {FileProblem} from './tab';
import {listed, type Tell} from './words';

/** What a file is, as far as its first bytes and, of an archive, the names of its parts tell. */
export type Kind = 'workbook' | 'text';

/** First bytes of files that people pick by mistake, and what to do instead. */
const OTHERS: readonly (readonly [first: string, what: string])[] = [
  ['%PDF', 'file-pdf'],
  ['\x89PNG', 'file-picture'],
  ['\xff\xd8\xff', 'file-picture'],
  ['GIF8', 'file-picture'],
  ['\x1f\x8b', 'file-compressed'],
  ['7z\xbc\xaf', 'file-archive'],
  ['Rar!', 'file-archive'],
  ['{\\rtf', 'file-rtf'],
  ['SQLite format 3', 'file-database'],
  ['PAR1', 'file-parquet'],
];

/** Parts by which archives of other programs are known. */
const ARCHIVES: readonly (readonly [part: RegExp, what: string | null])[] = [
  [/(^|\/)workbook\d*\.(xml|bin)$|^content\.xml$|^Index\/|^Index\.zip$/i, null],
  [/^word\//, 'file-word'],
  [/^ppt\//, 'file-slides'],
];

/**
 * Tells a workbook from a text.
 *
 * @throws FileProblem when it is neither, with what it is and what to do
 */
export function kindOf(bytes: Uint8Array, tell: Tell): Kind {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const other = OTHERS.find(([first]) => start.startsWith(first));
  if (other) throw new FileProblem(tell('file-other', {what: tell(other[1])}));
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    if (bytes.length >= 512) return 'workbook';
    throw new FileProblem(tell('file-cut-off'));
  }
  if (!start.startsWith('PK\x03\x04')) return 'text';
  const parts = partsOf(bytes);
  const known = ARCHIVES.find(([part]) => parts.some((name) => part.test(name)));
  if (known?.[1] === null || parts.length === 0) return 'workbook';
  const what = known?.[1] ? tell(known[1]) : tell('file-zip', {parts: listed(parts, tell)});
  throw new FileProblem(tell('file-other', {what}));
}

/** The names in an archive's directory, which stands at its end. */
export function partsOf(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return names;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    // Old programs on Windows write a\b for a/b.
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).replace(/\\/g, '/'));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/**
 * Refuses a text that is no table, with what it is and how to export the sheet.
 *
 * @throws FileProblem
 */
export function refuseOtherText(text: string, tell: Tell): void {
  const start = text.trimStart();
  if (
    /^(?:\[InternetShortcut\]|<\?xml[\s\S]{1,300}<plist)[\s\S]*docs\.google\.com|^https:\/\/docs\.google\.com\/\S+\s*$/i.test(
      start,
    )
  )
    throw new FileProblem(tell('file-shortcut'));
  if (/^[{[]/.test(start)) {
    const json = jsonIn(start);
    if (json === undefined) return;
    const {url, doc_id: id, resource_id: resource} = (json ?? {}) as Record<string, unknown>;
    if (id !== undefined || resource !== undefined || /docs\.google\.com/.test(String(url))) {
      throw new FileProblem(tell('file-shortcut'));
    }
    throw new FileProblem(tell('file-json'));
  }
  if (/^(From|Received|MIME-Version|Return-Path): /i.test(start)) {
    throw new FileProblem(tell('file-email'));
  }
  if (SQL.test(start)) throw new FileProblem(tell('file-sql'));
}

/** A dump of a database, behind its comments and settings. */
const SQL =
  /^(?:--.*\n\s*|\/\*(?:[^*]|\*(?!\/))*\*\/;?\s*|(?:set|use|begin|start|drop|lock)\b[^;]*;\s*)*(?:insert\s+into|create\s+table|copy\s.*\sfrom\s+stdin)\b/i;

/** Whether a text is a workbook: a page with a table, or a workbook in XML. @throws FileProblem for other markup */
export function isMarkup(text: string, tell: Tell): boolean {
  const start = text.slice(0, 4096).trimStart();
  if (!/^<[!?a-z]/i.test(start)) return false;
  if (/<table[\s>]/i.test(text) || /<(\w+:)?Workbook[\s>]|<office:document[\s>]/.test(text)) return true;
  if (!/^<(!doctype|html|head|meta|style|body|div|\?xml|\?mso|!--)/i.test(start)) return false;
  throw new FileProblem(tell(/^<(\?xml)/i.test(start) && !/<html/i.test(start) ? 'file-xml' : 'file-web-page'));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A file of one object a line is JSON as well.
    try {
      return JSON.parse(text.split('\n')[0]!);
    } catch {
      return undefined;
    }
  }
}
