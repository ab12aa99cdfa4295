import type {Phrase} from '../../../src/core/phrase';
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

it.each(['arr', 'weighted'] as const)(
  'of several currencies %s is listed below its tile, where there is room',
  (id) => {
    const accounts = ['USD', 'EUR', 'CHF'].map((currency, index) =>
      healthyAccount({row: index + 2, account: currency, currency, arr: 1_000_000, tierDelta: 40_000}),
    );
    const {value, note} = meetingTiles(assessPortfolio(accounts, AS_OF, PLAYBOOK), DEFAULT_SETTINGS).find(
      (tile) => tile.id === id,
    )!;
    expect(say(value as Phrase, WORDS.en)).toBe('By currency');
    expect(say(value as Phrase, WORDS.zh)).toBe('分币种');
    expect(say(note, WORDS.en)).toMatch(/^\$[\d,]+ · €[\d,]+ · CHF [\d,]+$/);
  },
);

describe('the renewals on Meeting', () => {
  /** What the tile says of accounts that renew in so many days. */
  function renewals(...days: readonly number[]): string {
    const accounts = days.map((ahead, index) =>
      healthyAccount({row: index + 2, account: `A${index}`, renewalDate: daysAhead(ahead)}),
    );
    const tile = meetingTiles(assessPortfolio(accounts, AS_OF, PLAYBOOK), DEFAULT_SETTINGS).find(
      ({id}) => id === 'renewals',
    )!;
    return [tile.value, tile.note].map((said) => say(said as Phrase, WORDS.en)).join(' / ');
  }

  it.each([
    [[0, 90], '2 accounts / Nov 21 A0, Feb 19 A1'],
    [[90, -1], '1 account · 1 past / Feb 19 A0'],
    [[91], 'None / next: Feb 20 A0'],
    [[91, -3, -400], 'None / 2 dates passed: check whether they renewed'],
    [[-3], 'None / 1 date passed: check whether they renewed'],
  ])('in %j days', (days, says) => expect(renewals(...days)).toBe(says));

  it('of an account with a long name give its beginning', () => {
    const account = healthyAccount({
      account: 'Internationale Versicherungsgesellschaft Süd',
      renewalDate: daysAhead(3),
    });
    const tiles = meetingTiles(assessPortfolio([account], AS_OF, PLAYBOOK), DEFAULT_SETTINGS);
    expect(say(tiles.find(({id}) => id === 'renewals')!.note, WORDS.en)).toBe('Nov 24 Internationale…');
  });
});
