import {tryHands} from './hands';
import {describeInBrowser} from './page';
import {trySidebar} from './sidebar';
import {trySidebarStates} from './sidebar-states';
import {tryTyping, tryWorkbench} from './workbench';

jest.setTimeout(240_000);

// In one file: a browser and the grid in it take a tenth of the tests' time to start.
describeInBrowser((workbench) => {
  describe('the sidebar in the page', () => trySidebar(workbench));
  describe('a cell of the page', () => tryTyping(workbench));
  describe('the hands of a spreadsheet', () => tryHands(workbench));
  describe('the workbench page', () => tryWorkbench(workbench));
  describe('the sidebar, whatever the server says', () => trySidebarStates(workbench));
});
