/** How each part of a record follows from what is given and from its other parts. */
export type PartRules<Given, Parts> = {readonly [Part in keyof Parts]: (record: Given & Parts) => Parts[Part]};

/**
 * A class of records whose parts are worked out when they are first read, and once: what nobody reads costs nothing.
 *
 * The parts are getters of the class, so `{...record}` holds only what was given. Whoever copies a record names its parts.
 */
export function onDemand<Given extends object, Parts extends object>(
  rules: PartRules<Given, Parts>,
): new (
  given: Given,
) => Given & Parts {
  const names = Object.keys(rules) as (keyof Parts)[];

  class Derived {
    /** What was worked out so far, in the order of the rules. One list, so that all records share one shape. */
    readonly known = new Array<unknown>(names.length);

    constructor(given: Given) {
      Object.assign(this, given);
    }
  }

  for (const [place, name] of names.entries()) {
    const rule = rules[name];
    Object.defineProperty(Derived.prototype, name, {
      enumerable: true,
      get(this: Derived & Given & Parts) {
        const known = this.known[place];
        if (known !== undefined) return known;
        const found = rule(this);
        this.known[place] = found;
        return found;
      },
    });
  }
  return Derived as unknown as new (
    given: Given,
  ) => Given & Parts;
}

/** Forgets what was worked out of a record: it is worked out anew when it is read again. */
export function forget(record: object): void {
  (record as {known?: unknown[]}).known?.fill(undefined);
}

/** The record with other values for some of its parts; what follows from those parts is as in the record. */
export function withParts<Parts extends object>(record: Parts, parts: Partial<Parts>): Parts {
  return Object.create(record, Object.getOwnPropertyDescriptors(parts));
}
