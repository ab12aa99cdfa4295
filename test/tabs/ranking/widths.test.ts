import {WORDS} from '../../../src/playbook/words';

import {RANKING_COLUMNS} from '../../../src/tabs/ranking/columns';
import {widthsToFit} from '../../../src/tabs/ranking/widths';
import {STYLES} from '../../../src/tabs/styles';
import {longestWord} from '../letter-widths';

describe('widths', () => {
  it.each([
    {value: 0, width: 66},
    {value: 1_234_567, width: 76}, // nine characters
    {value: 123_456_789, width: 91},
    {value: -123_456_789, width: 96},
    {value: 0.25, width: 66},
    {value: 'a text that wraps', width: 66},
    {value: null, width: 66},
  ])('$value takes $width pixels', ({value, width}) => expect(widthsToFit([[{value}]], [66])).toEqual([width]));

  it('are those of the widest number of a column', () => {
    expect(
      widthsToFit(
        [
          [{value: 1}, {value: 5}],
          [{value: 123_456_789}, {value: 5}],
        ],
        [20, 90],
      ),
    ).toEqual([91, 90]);
  });
});

/** What stands in where Arial is missing, such as DejaVu Sans, is wider by about so much. */
const STAND_IN = 1.3;
const GAP = 8;

describe.each(['en', 'zh'] as const)('the columns of the ranking, in %s', (language) => {
  const words = WORDS[language];

  it.each(RANKING_COLUMNS)('hold the longest word of the heading of $id, apart from its neighbours', ({id, width}) => {
    const heading = words[`ranking-col-${id}`] ?? '';
    expect(heading).not.toBe('');
    expect(width).toBeGreaterThanOrEqual(longestWord(heading, STYLES.heading) * STAND_IN + GAP);
  });

  it('leave room for the title above those that are frozen', () => {
    const title = (words['ranking-title'] ?? '').replace(/ /g, '_');
    const room = RANKING_COLUMNS.slice(0, 3).reduce((sum, {width}) => sum + width, 0);
    expect(room).toBeGreaterThan(longestWord(title, STYLES.title) * STAND_IN);
  });
});
