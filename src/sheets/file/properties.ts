/**
 * What the add-on remembers of a file where nobody sees it. Google has none only for a script that is neither an add-on nor
 * bound to a file, and that has no spreadsheet open either.
 */
export function fileProperties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}
