import {getOrCreate} from '../../document/get-or-create';
import {bind} from './objects';
import {PUBLISHED} from './published';

/** One value of an enumeration, as Apps Script shows them: it prints its name. */
class EnumValue {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }

  name(): string {
    return this.#name;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

const enumerations = new Map<string, Readonly<Record<string, unknown>>>();

/** An enumeration of the published types, such as `WrapStrategy`. */
// biome-ignore lint/suspicious/noExplicitAny: the compiler's enum types are numbers, Apps Script's values are objects
export function enumeration(name: string): any {
  return getOrCreate(enumerations, name, () => built(name));
}

/** The value of that name. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export function enumValue(enumName: string, value: string): any {
  return enumeration(enumName)[value];
}

/** What a document stores for an enumeration's value. */
export function nameOf(value: unknown): string {
  return String(value);
}

function built(name: string): Readonly<Record<string, unknown>> {
  const names = PUBLISHED.enums[name];
  if (!names) throw new Error(`[host] the enumeration ${name} is not implemented`);
  return Object.freeze(
    Object.fromEntries(names.map((each, at) => [each, Object.freeze(bind(new EnumValue(each, at), name, each))])),
  );
}
