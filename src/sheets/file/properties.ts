/** What the add-on remembers of a file where nobody sees it; `null` where the script belongs to no file. */
export function fileProperties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}
