import fc from 'fast-check';
import {shortened} from '../../../src/tabs/ranking/panels';

describe('shortened text', () => {
  it.each([
    {text: 'Acme', length: 4, shown: 'Acme'},
    {text: 'Acme!', length: 4, shown: 'Acm…'},
    {text: 'Acme  \n Inc', length: 20, shown: 'Acme Inc'},
    {text: 'Acme Inc', length: 6, shown: 'Acme…'},
    {text: '客户', length: 4, shown: '客户'},
    {text: '客户甲', length: 5, shown: '客户…'},
    {text: '🚀🚀🚀', length: 4, shown: '🚀…'},
    {text: '\u2e7f\u2e7f', length: 2, shown: '\u2e7f\u2e7f'}, // the last character that counts as one
    {text: '\u2e80\u2e80', length: 3, shown: '\u2e80…'},
    {text: '', length: 4, shown: ''},
  ])('"$text" in $length', ({text, length, shown}) => expect(shortened(text, length)).toBe(shown));

  it('is never longer than its room', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 60}), fc.integer({min: 2, max: 40}), (text, length) => {
        const width = Array.from(shortened(text, length)).reduce((sum, each) => sum + (each >= '\u2e80' ? 2 : 1), 0);
        expect(width).toBeLessThanOrEqual(length);
      }),
    );
  });
});
