import type {PriorityId} from '../../../src/core/playbook';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {whyNow} from '../../../src/tabs/ranking/why-now';
import {assessed} from '../../builders';

const UNKNOWN = {...assessed({}), rank: 1, trigger: null, signals: [], overridden: false};
const NOTHING = 'Nothing speaks for an expansion yet.';

describe('why now, where nothing speaks for it,', () => {
  it.each<{priority: PriorityId; worthFilling: 'seatsUsed' | null; says: string}>([
    {priority: 'Focus on adoption', worthFilling: 'seatsUsed', says: NOTHING},
    {priority: 'Needs data', worthFilling: 'seatsUsed', says: `${NOTHING} Most worth filling in: Seats used.`},
    {priority: 'Needs data', worthFilling: null, says: NOTHING}, // every factor has data
  ])('says so, and which cell would tell more: $priority, $worthFilling', ({says, ...change}) => {
    expect(say(whyNow({...UNKNOWN, ...change}), WORDS.en)).toBe(says);
  });
});
