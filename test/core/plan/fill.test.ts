import {fill, hasBrokenMarks, placeholdersIn} from '../../../src/core/plan/fill';

const KNOWN: Readonly<Record<string, string>> = {
  name: 'Maria',
  firm: 'Acme Inc.',
  seats: '48 of 50',
  odd: '$& {{name}} [a | b]',
  share: '96%',
};
const valueFor = (name: string) => KNOWN[name] ?? null;

describe('a text is filled in', () => {
  it.each([
    {text: 'Hello {{name}}.', says: 'Hello Maria.'},
    {text: 'Hello {{ name }}.', says: 'Hello Maria.'},
    {text: 'A call with {{nobody}}. Then lunch.', says: 'Then lunch.'},
    {text: 'First. A call with {{nobody}}.', says: 'First.'},
    {text: 'Call {{nobody}}.', says: ''},
    {text: '[Hi {{name}} | Hello], good day.', says: 'Hi Maria, good day.'},
    {text: '[Hi {{nobody}} | Hello], good day.', says: 'Hello, good day.'},
    {text: '[{{nobody}} | {{seats}} | full] now', says: '48 of 50 now'},
    {text: 'Use it[ with {{nobody}}].', says: 'Use it.'},
    {text: 'Use it[ with {{name}}].', says: 'Use it with Maria.'},
    {text: 'They want[, above all, {{nobody}}], a call.', says: 'They want, a call.'},
    {text: '[Ask [{{nobody}} | a friend] | {{nobody}}] today', says: 'Ask a friend today'},
    {text: 'Yes ({{nobody}}) or no. Fine ([{{nobody}}]).', says: 'Fine.'},
    {text: 'Read [the notes] first.', says: 'Read [the notes] first.'},
    {text: 'I met {{firm}}. It was good.', says: 'I met Acme Inc. It was good.'},
    {text: 'Hello,\n\nCall {{nobody}}.\n\nBye\n{{nobody}}', says: 'Hello,\n\nBye'},
    {text: 'Say {{odd}} aloud.', says: 'Say $& {{name}} [a | b] aloud.'},
    {text: 'Broken {{name here. Fine.', says: 'Fine.'},
  ])('$text', ({text, says}) => {
    expect(fill(text, valueFor)).toBe(says);
  });
});

describe('Chinese is filled in', () => {
  it.each([
    {text: '您好{{nobody}}！请看。', says: '请看。'},
    {text: '目前{{seats}}个席位。', says: '目前 48 of 50 个席位。'},
    {text: '已达{{share}}了', says: '已达 96% 了'},
    {text: '请[{{nobody}} | 对接人]引荐，再谈。', says: '请对接人引荐，再谈。'},
    {text: '目标[：{{nobody}}]。', says: '目标。'},
  ])('$text', ({text, says}) => {
    expect(fill(text, valueFor)).toBe(says);
  });
});

it('lists the placeholders of a text once each', () => {
  expect(placeholdersIn('{{a}} [{{ b }} | {{a}}] {{c d}}')).toEqual(['a', 'b', 'c d']);
});

it.each([
  {text: 'Fine {{name}} [a | b]', broken: false},
  {text: 'A note [sic] alone', broken: false},
  {text: '[Ask [{{name}} | a friend] | nobody]', broken: false},
  {text: 'Open {{name', broken: true},
  {text: 'Closed name}}', broken: true},
  {text: 'A choice [one | two', broken: true},
  {text: 'A choice one | two]', broken: true},
])('$text: broken marks $broken', ({text, broken}) => {
  expect(hasBrokenMarks(text)).toBe(broken);
});
