/** What the host needs of the published Apps Script types, by class; the name is the one Google's messages use. */
interface Published {
  /** The parameters of every method, overload by overload, such as `number, string?`. */
  readonly signatures: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The methods that return an object of their own class. */
  readonly chaining: Readonly<Record<string, readonly string[]>>;
  /** Of the methods that return a value of an enumeration, which. */
  readonly returns: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The names of an enumeration's values. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

/** Replaced when the host is bundled, by what `scripts/apps-script-types.mjs` prints. */
declare const APPS_SCRIPT_TYPES: Published;

export const PUBLISHED = APPS_SCRIPT_TYPES;
