/** What the add-on remembers of a file where nobody sees it. */
export function fileProperties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}
