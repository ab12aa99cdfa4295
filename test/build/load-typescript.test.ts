import {loadTypeScript} from '../../scripts/load-typescript.mjs';

it('takes two modules of one name for what they are', async () => {
  const {scoringPage} = await loadTypeScript('scripts/scoring/page.ts');
  const {licencesPage} = await loadTypeScript('scripts/licences/page.ts');
  expect([typeof scoringPage, typeof licencesPage]).toEqual(['function', 'function']);
});
