import {tryAccessibility} from './accessibility';
import {tryHands} from './hands';
import {tryTheWholeWay} from './journey';
import {describeInBrowser} from './page';
import {trySidebar} from './sidebar';
import {trySidebarStates} from './sidebar-states';
import {tryTyping, tryWorkbench} from './workbench';

jest.setTimeout(240_000);

describeInBrowser((workbench) => {
  describe('the workbench page', () => tryWorkbench(workbench));
  describe('a cell of the page', () => tryTyping(workbench));
  describe('the hands of a spreadsheet', () => tryHands(workbench));
  describe('the sidebar in the page', () => trySidebar(workbench));
  describe('the sidebar, whatever the server says', () => trySidebarStates(workbench));
  describe('the whole way', () => tryTheWholeWay(workbench));
  describe('the page for everyone', () => tryAccessibility(workbench));
});
