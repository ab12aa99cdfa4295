import {getOrCreate} from '../../document/get-or-create';
import {classNameOf, shortName} from './objects';
import {PUBLISHED} from './published';

/**
 * Checks a call against the published overloads.
 *
 * @throws what Google says when none of them fits
 */
export function checkArguments(className: string, method: string, args: readonly unknown[]): void {
  const overloads =
    EXTRAS[`${className}.${method}`] ?? PUBLISHED.signatures[className]?.[method] ?? unpublished(className, method);
  if (!overloads) throw new Error(`[host] ${className}.${method} has no signature`);
  if (overloads.some((overload) => fits(parametersOf(overload), args))) return;
  const given = args.map(typeName).join(',');
  throw new Error(`The parameters (${given}) don't match the method signature for ${className}.${method}.`);
}

/** Where the published types say less than Apps Script does. */
export const EXTRAS: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.Range.setNote': ['string|null', 'number'],
  'SpreadsheetApp.Range.setFormula': ['string|null'],
  'SpreadsheetApp.Range.copyTo': ['Range', 'Range, any', 'Range, CopyPasteType, boolean'],
  'SpreadsheetApp.Range.getBorder': [''],
  'SpreadsheetApp.Range.getColumnIndex': [''],
  'SpreadsheetApp.Range.getBackgroundColor': [''],
  'SpreadsheetApp.Range.getBackgroundColors': [''],
  'SpreadsheetApp.Range.setBackgroundColor': ['string|null'],
  'SpreadsheetApp.Range.setBackgroundColors': ['(string|null)[][]'],
  'SpreadsheetApp.Filter.getColumnSortSpec': ['number'],
  'Utilities.computeDigest': ['DigestAlgorithm, any[]', 'DigestAlgorithm, string', 'DigestAlgorithm, string, Charset'],
  'Utilities.computeHmacSha256Signature': ['any[], any[]', 'string, string', 'string, string, Charset'],
};

/** What the published types leave out of classes that they name: lines, and colors as objects. */
function unpublished(className: string, method: string): readonly string[] | undefined {
  if (/Borders?$/.test(className)) return [''];
  if (method.endsWith('ObjectWithValue')) return ['Color, InterpolationType, string'];
  return method.endsWith('Object') ? [method.startsWith('get') ? '' : 'Color|null'] : undefined;
}

const parsed = new Map<string, readonly string[]>();

function parametersOf(overload: string): readonly string[] {
  return getOrCreate(parsed, overload, () => (overload === '' ? [] : overload.split(', ')));
}

function fits(parameters: readonly string[], args: readonly unknown[]): boolean {
  const last = parameters[parameters.length - 1];
  if (last?.endsWith('...')) return fits(parameters.slice(0, -1), args.slice(0, parameters.length - 1));
  if (args.length > parameters.length) return false;
  return parameters.every((parameter, at) => {
    if (at >= args.length) return parameter.endsWith('?');
    return testOf(parameter.replace('?', ''))(args[at]);
  });
}

type Test = (value: unknown) => boolean;

/** By their codes: a grid asks of every cell. */
const tests = new Map<string, Test>();

function testOf(code: string): Test {
  return getOrCreate(tests, code, () => newTestOf(code));
}

function newTestOf(code: string): Test {
  if (code === 'any') return () => true;
  if (code.endsWith('[]')) {
    const isList = listTestOf(code.slice(0, -2).replace(/^\((.*)\)$/, '$1'));
    return (value) => Array.isArray(value) && isList(value);
  }
  if (code.includes('|')) {
    const either = code.split('|').map(testOf);
    return (value) => {
      for (let at = 0; at < either.length; at++) if (either[at]?.(value)) return true;
      return false;
    };
  }
  return TESTS[code] ?? ((value) => isObjectOf(code, value));
}

/** Text inside lists may be given as numbers or booleans: Google turns it into text. */
function listTestOf(code: string): (list: readonly unknown[]) => boolean {
  if (code === 'any') return () => true;
  const isItem = testOf(code);
  const isLenient = code === 'string' || code === 'string|null';
  return (list) => {
    // A hole in a list is an item, which `every` would pass over; an iterator makes an object for each item.
    for (let at = 0; at < list.length; at++) {
      const each = list[at];
      if (isLenient && (each === null || typeof each !== 'object')) continue;
      if (!isItem(each)) return false;
    }
    return true;
  };
}

const TESTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null || value === undefined,
  Date: (value) => value instanceof Date,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  function: (value) => typeof value === 'function',
};

/** Classes whose objects are taken for those of another: a blob for its source, a builder for its color. */
const KINDRED: Readonly<Record<string, string>> = {BlobSource: 'Blob', Color: 'ColorBuilder'};

function isObjectOf(code: string, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const className = classNameOf(value);
  return className !== undefined && (shortName(className) === code || KINDRED[code] === shortName(className));
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return value.length > 0 && typeof value[0] === 'number' ? 'number[]' : 'Object[]';
  return classNameOf(value) ?? (value instanceof Date ? 'Date' : '(class)');
}
