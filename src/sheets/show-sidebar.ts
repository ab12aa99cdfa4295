import type {Words} from '../playbook/say';

/** Opens the sidebar. It is served as it was built: its texts come with its first call. */
export function openSidebar(words: Words): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(words['product-name'] ?? '');
  SpreadsheetApp.getUi().showSidebar(page);
}
