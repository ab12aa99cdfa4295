/**
 * What the add-on remembers of a file where nobody sees it. Google has none only for a script that is neither an add-on nor
 * bound to a file, and that has no spreadsheet open either.
 */
export function fileProperties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}

/** What is remembered under a key; `null` when nothing is. @throws SyntaxError when something else than we keep is */
export function keptAt<Kept>(key: string): Kept | null {
  const json = fileProperties().getProperty(key);
  return json ? (JSON.parse(json) as Kept) : null;
}

/** Remembers something under a key. */
export function keepAt(key: string, kept: unknown): void {
  fileProperties().setProperty(key, JSON.stringify(kept));
}
