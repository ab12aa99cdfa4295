import fc from 'fast-check';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {contrast} from '../../../src/playbook/settings/contrast';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#777777', 1],
    ['#FFFFFF', '#767676', 4.54], // the lightest gray that reads on white
    ['#ffffff', '#777777', 4.48],
  ])('of %s and %s is %d', (one, other, expected) => expect(contrast(one, other)).toBeCloseTo(expected, 2));

  it('is the same from both sides', () => {
    const color = fc.integer({min: 0, max: 0xffffff}).map((number) => `#${number.toString(16).padStart(6, '0')}`);
    fc.assert(fc.property(color, color, (one, other) => expect(contrast(one, other)).toBe(contrast(other, one))));
  });

  it('lets every band be read, and tells the bands apart without color', () => {
    const bands = Object.values(DEFAULT_SETTINGS.bandColors);
    for (const {fill, text} of bands) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
    const onBlack = bands.map(({fill}) => contrast(fill, '#000000'));
    expect([...onBlack].sort((a, b) => a - b)).toEqual(onBlack);
  });
});
