import {tryTheWholeWay} from './journey';
import {describeInBrowser} from './page';
import {trySidebar} from './sidebar';
import {tryTyping, tryWorkbench} from './workbench';

jest.setTimeout(240_000);

describeInBrowser((workbench) => {
  describe('the sidebar in the page', () => trySidebar(workbench));
  describe('a cell of the page', () => tryTyping(workbench));
  describe('the workbench page', () => tryWorkbench(workbench));
  describe('the whole way', () => tryTheWholeWay(workbench));
});
