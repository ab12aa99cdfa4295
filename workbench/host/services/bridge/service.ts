import {getOrCreate} from '../../document/get-or-create';
import type {CallKind} from '../../execution';
import {type Implementation, methodOf} from './call';
import {enumeration} from './enums';
import {bind, classNameOf, handleOf, shortName} from './objects';
import {PUBLISHED} from './published';

/** A published method as a service implements it: what the object represents comes first, then the call's arguments. */
type ImplementationOf<T, M, H> = M extends (...args: infer A) => infer R
  ? // biome-ignore lint/suspicious/noConfusingVoidType: a method that chains may give nothing
    (handle: H, ...args: A) => R | (R extends T ? void : never)
  : never;

/** Methods of the class `T`, whose objects represent an `H`, by kind of call. */
export type Service<T, H> = {
  readonly [K in CallKind]?: {readonly [M in keyof T]?: ImplementationOf<T, T[M], H>};
} & {
  /** The enumerations that are members of the class. */
  readonly enums?: readonly string[];
  /** Called before each method of the class. @throws when what the object represents is gone */
  readonly check?: (handle: H, member: string) => void;
};

/** A service with its types forgotten. */
type AnyService = {readonly [K in CallKind]?: Readonly<Record<string, Implementation | undefined>>} & {
  readonly enums?: readonly string[];
  readonly check?: (handle: never, member: string) => void;
};

/** Every class that is served, by the name that Google's messages give it, in parts. */
export type Services = Readonly<Record<string, readonly AnyService[]>>;

let services: Services = {};
const prototypes = new Map<string, object>();

/** Serves these classes; each is made when its first object is. */
export function register(all: Services): void {
  services = all;
}

/** A service object of that class which represents a handle. */
export function wrap<T extends object>(className: string, handle: unknown): T {
  const prototype = getOrCreate(prototypes, className, () => prototypeOf(className));
  return bind(Object.create(prototype) as T, className, handle);
}

/** Of each class its methods by kind, and the published ones that are not implemented; and all enumerations. */
export interface Surface {
  readonly classes: Readonly<Record<string, {readonly kinds: Readonly<Record<CallKind, string[]>>; missing: string[]}>>;
  readonly enums: readonly string[];
}

export function listSurface(): Surface {
  const classes = Object.entries(services).map(([className, parts]) => {
    const methods = (kind: CallKind) => parts.flatMap((part) => Object.keys(part[kind] ?? {}));
    const kinds = Object.fromEntries(KINDS.map((kind) => [kind, methods(kind)])) as Record<CallKind, string[]>;
    const served = Object.values(kinds).flat();
    const published = Object.keys(PUBLISHED.signatures[className] ?? {});
    return [className, {kinds, missing: published.filter((member) => !served.includes(member))}] as const;
  });
  return {classes: Object.fromEntries(classes), enums: Object.keys(PUBLISHED.enums)};
}

/** The classes that print another name than their own. */
const PRINTED: Readonly<Record<string, string>> = {
  'SpreadsheetApp.BooleanCondition': 'ConditionalFormatBooleanCondition',
  'SpreadsheetApp.GradientCondition': 'ConditionalFormatGradientCondition',
  'SpreadsheetApp.EmbeddedChartBuilder':
    'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@5e91993f',
};

const KINDS: readonly CallKind[] = ['free', 'look', 'read', 'write', 'change'];

function prototypeOf(className: string): object {
  const parts = services[className];
  if (!parts) throw new Error(`[host] the class ${className} is not registered`);
  const prototype: object = Object.create(refusing(className), {toString: {value: printed, writable: true}});
  const check = parts.find((part) => part.check)?.check;
  for (const part of parts) {
    for (const kind of KINDS) {
      for (const [member, implementation] of Object.entries(part[kind] ?? {})) {
        define(prototype, member, {value: methodOf(className, member, kind, implementation!, check), writable: true});
      }
    }
    for (const name of part.enums ?? []) define(prototype, name, {get: () => enumeration(name)});
  }
  return prototype;
}

/** What an object prints: the name of its class, but a user the address. */
function printed(this: object): string {
  const className = classNameOf(this) ?? '';
  return className === 'User' ? handleOf(this) : (PRINTED[className] ?? shortName(className));
}

function define(prototype: object, member: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(prototype, member, {configurable: true, ...descriptor});
}

/** Answers for every member that a class does not implement: it throws, naming the member. */
function refusing(className: string): object {
  const nothing: object = {};
  return new Proxy(nothing, {
    get(_, member) {
      if (member in nothing) return Reflect.get(nothing, member);
      if (typeof member === 'symbol' || member === 'toJSON' || member === 'then') return undefined;
      throw new Error(`[host] ${shortName(className)}.${member} is not implemented`);
    },
    set: (_, member, value, receiver) =>
      Reflect.defineProperty(receiver, member, {value, writable: true, enumerable: true, configurable: true}),
  });
}
