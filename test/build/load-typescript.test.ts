import {loadTypeScript} from '../../scripts/load-typescript.mjs';

it('takes two modules of one name for what they are', async () => {
  const {scoringPage} = await loadTypeScript('scripts/scoring/page.ts');
  const {licensesPage} = await loadTypeScript('scripts/licenses/page.ts');
  expect([typeof scoringPage, typeof licensesPage]).toEqual(['function', 'function']);
});
