import {widthsToFit} from '../../../src/table/ranking/widths';

describe('widths', () => {
  it.each([
    {value: 0, width: 66},
    {value: 1_234_567, width: 69}, // nine characters
    {value: 123_456_789, width: 82},
    {value: -123_456_789, width: 87},
    {value: 0.25, width: 66},
    {value: 'a text that wraps', width: 66},
    {value: null, width: 66},
  ])('$value takes $width pixels', ({value, width}) => {
    expect(widthsToFit([[{value}]], [66])).toEqual([width]);
  });

  it('are those of the widest number of a column', () => {
    expect(
      widthsToFit(
        [
          [{value: 1}, {value: 5}],
          [{value: 123_456_789}, {value: 5}],
        ],
        [20, 90],
      ),
    ).toEqual([82, 90]);
  });
});
