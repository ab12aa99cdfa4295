import {assessPortfolio} from '../../../src/core/portfolio';
import {say} from '../../../src/playbook/say';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {meetingTiles} from '../../../src/tabs/meeting/tiles';
import {AS_OF, daysAhead, healthyAccount, PLAYBOOK} from '../../builders';

/** The note under the projections of an account of 100,000 with that expansion, in a sheet with those targets. */
function note(tierDelta: number, targets: {readonly nrrTarget: number; readonly grrTarget: number}) {
  const account = healthyAccount({arr: 100_000, tierDelta, renewalDate: daysAhead(150), relationship: 'OK'});
  const portfolio = assessPortfolio([account], AS_OF, PLAYBOOK);
  const tile = meetingTiles(portfolio, {...DEFAULT_SETTINGS, ...targets}).find(({id}) => id === 'rates')!;
  const {nrr, grr} = portfolio.totals;
  return {nrr: nrr!, grr: grr!, says: say(tile.note, WORDS.en)};
}

describe('the projections on Meeting', () => {
  const {nrr, grr} = note(40_000, {nrrTarget: 1, grrTarget: 0.5});

  it.each([
    ['NRR first', {nrrTarget: nrr + 0.05, grrTarget: grr + 0.01}, / short of .* NRR$/],
    ['then GRR', {nrrTarget: nrr, grrTarget: grr + 0.05}, /^5,000 short of .* GRR$/],
    ['neither when both are reached', {nrrTarget: nrr, grrTarget: grr}, /^targets reached: .* NRR, .* GRR$/],
  ])('say what is missing to the target: %s', (_, targets, says) => {
    expect(note(40_000, targets).says).toMatch(says);
  });
});
