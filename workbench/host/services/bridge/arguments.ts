import {classNameOf, shortName} from './objects';
import {PUBLISHED} from './published';

/**
 * Checks a call against the published overloads.
 *
 * @throws what Google says when none of them fits
 */
export function checkArguments(className: string, method: string, args: readonly unknown[]): void {
  const overloads = EXTRAS[`${className}.${method}`] ?? PUBLISHED.signatures[className]?.[method];
  if (!overloads) throw new Error(`[host] ${className}.${method} has no signature`);
  if (overloads.some((overload) => fits(parametersOf(overload), args))) return;
  const given = args.map(typeName).join(',');
  throw new Error(`The parameters (${given}) don't match the method signature for ${className}.${method}.`);
}

/** Where the published types say less than Apps Script does. */
const EXTRAS: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.Range.setNote': ['string|null', 'number'],
};

const parsed = new Map<string, readonly string[]>();

function parametersOf(overload: string): readonly string[] {
  let parameters = parsed.get(overload);
  if (!parameters) {
    parameters = overload === '' ? [] : overload.split(', ');
    parsed.set(overload, parameters);
  }
  return parameters;
}

function fits(parameters: readonly string[], args: readonly unknown[]): boolean {
  const last = parameters[parameters.length - 1];
  if (last?.endsWith('...')) return fits(parameters.slice(0, -1), args.slice(0, parameters.length - 1));
  if (args.length > parameters.length) return false;
  return parameters.every((parameter, at) => {
    if (at >= args.length) return parameter.endsWith('?');
    return isA(parameter.replace('?', ''), args[at]);
  });
}

function isA(code: string, value: unknown): boolean {
  if (code === 'any') return true;
  if (code.endsWith('[]')) return Array.isArray(value) && isListOf(inner(code.slice(0, -2)), value);
  if (code.includes('|')) return code.split('|').some((each) => isA(each, value));
  const test = TESTS[code];
  return test ? test(value) : isObjectOf(code, value);
}

/** Text inside lists may be given as numbers or booleans: Google turns it into text. */
function isListOf(code: string, list: readonly unknown[]): boolean {
  if (code === 'any') return true;
  const lenient = code === 'string' || code === 'string|null';
  for (const each of list) {
    if (lenient && (each === null || typeof each !== 'object')) continue;
    if (!isA(code, each)) return false;
  }
  return true;
}

function inner(code: string): string {
  return code.startsWith('(') && code.endsWith(')') ? code.slice(1, -1) : code;
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

function isObjectOf(code: string, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const className = classNameOf(value);
  return className !== undefined && shortName(className) === code;
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return value.length > 0 && typeof value[0] === 'number' ? 'number[]' : 'Object[]';
  return classNameOf(value) ?? (value instanceof Date ? 'Date' : '(class)');
}
