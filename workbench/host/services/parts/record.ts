import {enumValue, nameOf} from '../bridge/enums';
import {classNameOf} from '../bridge/objects';
import {PUBLISHED} from '../bridge/published';
import {wrap} from '../bridge/service';
import {colorOf, plainColor} from './color';
import {hexColor} from './colors';

type Method = (handle: never, value?: never) => unknown;

/**
 * The published getters and setters of a class for fields of what its objects represent: `bold` gives `isBold`, `getBold` and
 * `setBold`, as far as they are published. A field that is missing reads as `null`; a color (`background:color`) may be
 * given and read as text and as an object.
 *
 * @param of where the fields are, given what an object represents
 */
// biome-ignore lint/suspicious/noExplicitAny: the table of the published types says what there is
export function fields(className: string, names: string, of: (handle: never) => object = (handle) => handle): any {
  const published = PUBLISHED.signatures[className] ?? {};
  const returns = PUBLISHED.returns[className] ?? {};
  const methods: Record<string, Method> = {};
  const at = (handle: never) => of(handle) as Record<string, unknown>;
  for (const each of names.split(/\s+/)) {
    const [name, kind] = each.split(':') as [string, string?];
    const suffix = name.charAt(0).toUpperCase() + name.slice(1);
    for (const member of ['get', 'is', 'can'].map((prefix) => prefix + suffix)) {
      if (!published[member]) continue;
      const values = returns[member];
      methods[member] = (handle) => {
        const value = at(handle)[name] ?? null;
        return values && value !== null ? enumValue(values, String(value)) : value;
      };
      if (kind) methods[`${member}Object`] = (handle) => (at(handle)[name] ? colorOf(String(at(handle)[name])) : null);
    }
    const setter = `set${suffix}`;
    const set = (handle: never, value?: unknown) => {
      at(handle)[name] = kind && typeof value === 'string' ? hexColor(value) : plainOf(value);
    };
    if (published[setter]) methods[setter] = set;
    if (published[setter] && kind) methods[`${setter}Object`] = set;
  }
  return methods;
}

/** The getters among such methods, and the setters. */
export function split(methods: Readonly<Record<string, unknown>>) {
  const where = (isSetter: boolean) => Object.entries(methods).filter(([name]) => name.startsWith('set') === isSetter);
  return {getters: Object.fromEntries(where(false)), setters: Object.fromEntries(where(true))};
}

/** A method that gives an object of another class, or of the same, for a copy of what this one represents. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export function copyAs(className: string): (handle: any) => any {
  return (handle) => wrap(`SpreadsheetApp.${className}`, {...handle});
}

/** A value as the document keeps it: colors and enumerations by their names. */
function plainOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return /\.Color(?:Builder)?$/.test(classNameOf(value) ?? '') ? plainColor(value) : nameOf(value);
}
