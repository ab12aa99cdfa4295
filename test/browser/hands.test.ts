import {tryHands} from './hands';
import {describeInBrowser} from './page';
import {trySidebarStates} from './sidebar-states';

jest.setTimeout(240_000);

describeInBrowser((workbench) => {
  describe('the hands of a spreadsheet', () => tryHands(workbench));
  describe('the sidebar, whatever the server says', () => trySidebarStates(workbench));
});
