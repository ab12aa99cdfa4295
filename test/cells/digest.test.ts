import {digest} from '../../src/cells/digest';

it.each([
  ['', '0000001100000017'],
  ['Customer', '0087430febea9bcb'],
  ['Customer, ARR, NPS', '3d77d4ff6fad9ecc'],
])('the digest of "%s" stays what it is: files remember it', (text, expected) => expect(digest(text)).toBe(expected));

it('tells texts apart that hold the same letters', () => {
  const texts = ['ab', 'ba', 'a', 'aa', 'b', 'Ab', 'a b', '客户', '户客'];
  expect(new Set(texts.map(digest)).size).toBe(texts.length);
});
