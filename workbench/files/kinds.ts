import {FileProblem} from './tab';

/** What a file is, as far as its first bytes and, of an archive, the names of its parts tell. */
export type Kind = 'workbook' | 'text';

/** First bytes of files that people pick by mistake, and what to do instead. */
const OTHERS: readonly (readonly [first: string, what: string])[] = [
  ['%PDF', 'a PDF. Export the sheet itself as .xlsx or CSV'],
  ['\x89PNG', 'a picture. Export the sheet itself as .xlsx or CSV'],
  ['\xff\xd8\xff', 'a picture. Export the sheet itself as .xlsx or CSV'],
  ['GIF8', 'a picture. Export the sheet itself as .xlsx or CSV'],
  ['\x1f\x8b', 'a compressed file. Unpack it first'],
  ['7z\xbc\xaf', 'an archive. Unpack it first'],
  ['Rar!', 'an archive. Unpack it first'],
  ['{\\rtf', 'a text document. Copy its table into a sheet and save that as .xlsx or CSV'],
  ['SQLite format 3', 'a database. Export the table with the accounts as CSV'],
  ['PAR1', 'a Parquet file. Export the table with the accounts as CSV'],
];

/** Parts by which archives of other programs are known. */
const ARCHIVES: readonly (readonly [part: RegExp, what: string | null])[] = [
  [/^xl\/|^content\.xml$|^Index\/|^Index\.zip$/, null],
  [/^word\//, 'a Word document. Copy its table into a sheet and save that as .xlsx or CSV'],
  [/^ppt\//, 'a presentation. Export the sheet itself as .xlsx or CSV'],
];

/**
 * Tells a workbook from a text.
 *
 * @throws FileProblem when it is neither, with what it is and what to do
 */
export function kindOf(bytes: Uint8Array): Kind {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const other = OTHERS.find(([first]) => start.startsWith(first));
  if (other) throw new FileProblem(`is not a spreadsheet but ${other[1]}`);
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    if (bytes.length >= 512) return 'workbook';
    throw new FileProblem('is the beginning of a workbook only. Download or save it again');
  }
  if (!start.startsWith('PK\x03\x04')) return 'text';
  const parts = partsOf(bytes);
  const known = ARCHIVES.find(([part]) => parts.some((name) => part.test(name)));
  if (known?.[1] === null || parts.length === 0) return 'workbook';
  throw new FileProblem(
    `is not a spreadsheet but ${known?.[1] ?? `a ZIP archive (${listed(parts)}). Unpack it first`}`,
  );
}

/** The names in an archive's directory, which stands at its end. */
function partsOf(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return names;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function listed(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

/**
 * Refuses a text that is no table, with what it is and how to export the sheet.
 *
 * @throws FileProblem
 */
export function refuseOtherText(text: string): void {
  const start = text.trimStart();
  if (/^[{[]/.test(start)) {
    const json = jsonIn(start);
    if (json === undefined) return;
    const {url, doc_id: id, resource_id: resource} = (json ?? {}) as Record<string, unknown>;
    if (id !== undefined || resource !== undefined || /docs\.google\.com/.test(String(url))) {
      throw new FileProblem(
        'is only a shortcut to a Google sheet. Open it in the browser, choose File ▸ Download ▸ Microsoft Excel (.xlsx), and use that file',
      );
    }
    throw new FileProblem('is JSON, not a sheet. Export the accounts as CSV or .xlsx');
  }
  if (/^(From|Received|MIME-Version|Return-Path): /i.test(start)) {
    throw new FileProblem(
      'is an email or a saved web page. Open it, copy its table into a sheet, and save that as .xlsx',
    );
  }
}

/** Whether a text is a workbook: a page with a table, or a workbook in XML. @throws FileProblem for other markup */
export function isMarkup(text: string): boolean {
  const start = text.slice(0, 4096).trimStart();
  if (!/^<(!doctype|html|head|meta|style|table|\?xml|\?mso|(\w+:)?workbook|!--)/i.test(start)) return false;
  if (/<table[\s>]/i.test(text) || /<(\w+:)?Workbook[\s>]/.test(text)) return true;
  throw new FileProblem(
    /^<(\?xml)/i.test(start) && !/<html/i.test(start)
      ? 'is XML, but no workbook. Export the accounts as CSV or .xlsx'
      : 'is a web page without a table, such as a page that asks to sign in. Export the sheet as CSV or .xlsx again',
  );
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
