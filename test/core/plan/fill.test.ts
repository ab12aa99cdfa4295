import {fill, hasBrokenMarks, placeholdersIn} from '../../../src/core/plan/fill';

const KNOWN: Readonly<Record<string, string>> = {
  name: 'Maria',
  firm: 'Acme Inc.',
  seats: '48 of 50',
  odd: '$& {{name}} [a | b]',
  share: '96%',
  person: '李娜',
  goal: '“Cut costs”',
  cheer: '“We won!”',
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
    {text: 'Broken name}} here. Fine.', says: 'Fine.'},
    {text: '[Hi {{name | Hello], good day.', says: 'Hello, good day.'},
    {text: '[{{nobody}}|{{name}}|full]', says: 'Maria'},
    {text: '[ Hello | Hi ] there.', says: 'Hello there.'},
    {text: 'Who? {{nobody}}! “Yes.” Call {{nobody}}… (No.) Fine', says: 'Who? “Yes.” (No.) Fine'},
    {text: 'Version 1.2 for {{nobody}}', says: ''}, // no sentence ends within a number
    {text: 'Good[ {{nobody}}] day', says: 'Good day'},
    {text: 'Good[ {{nobody}}] , day', says: 'Good, day'},
    {text: 'Say “[{{nobody}}]” now', says: 'Say now'},
    {text: 'Bring ([{{nobody}}]) and ( ) a pen', says: 'Bring and a pen'},
    {text: '[{{nobody}}], good day', says: 'good day'},
    {text: '[{{nobody}}]; [{{nobody}}]. Good day', says: 'Good day'},
    {text: 'One, [{{nobody}}].', says: 'One.'},
    {text: 'One, [{{nobody}}]; [{{nobody}}]! Two', says: 'One! Two'},
    {text: 'Best regards,', says: 'Best regards,'},
    {text: 'Best  regards', says: 'Best  regards'}, // without marks a text is left as it is
    {text: 'Good\t{{name}}\u00a0 now ', says: 'Good Maria now'},
    {text: 'I met {{firm}}, then {{name}}.', says: 'I met Acme Inc., then Maria.'},
    {
      text: 'They want {{goal}}, {{name}}. You want {{goal}}.',
      says: 'They want “Cut costs,” Maria. You want “Cut costs.”',
    },
    {
      text: 'They say {{cheer}}. Is it {{goal}}? No ({{goal}}).',
      says: 'They say “We won!” Is it “Cut costs”? No (“Cut costs”).',
    },
    {text: '目标是{{goal}}。', says: '目标是“Cut costs”。'},
    {text: '{{name}} met {{firm}}', says: 'Maria met Acme Inc.'},
    {text: 'One\n\n\n\nTwo {{name}}', says: 'One\n\nTwo Maria'},
    {text: 'One\n{{nobody}}\nTwo', says: 'One\nTwo'},
    {text: 'One\n \nTwo {{name}}', says: 'One\n\nTwo Maria'},
    {text: '{{nobody}}\n\nHello {{name}}\n\n{{nobody}}', says: 'Hello Maria'},
    {text: 'Hi {{name}}. Call {{nobody}}.\nBye', says: 'Hi Maria.\nBye'},
    {text: 'Good [{{nobody}}] , day', says: 'Good, day'},
    {text: '[{{nobody}}], [{{nobody}}], good day', says: 'good day'},
    {text: '\ue000Hello {{name}}', says: 'Hello Maria'},
    {text: '', says: ''},
  ])('$text', ({text, says}) => expect(fill(text, valueFor)).toBe(says));
});

describe('Chinese is filled in', () => {
  it.each([
    {text: '您好{{nobody}}！请看。', says: '请看。'},
    {text: '目前{{seats}}个席位。', says: '目前 48 of 50 个席位。'},
    {text: '已达{{share}}了', says: '已达 96% 了'},
    {text: '请[{{nobody}} | 对接人]引荐，再谈。', says: '请对接人引荐，再谈。'},
    {text: '目标[：{{nobody}}]。', says: '目标。'},
    {text: '您好{{nobody}}。“请看。”再谈', says: '“请看。”再谈'},
    {text: '请看（[{{nobody}}]），再谈。', says: '请看，再谈。'},
    {text: '请看， 再谈[{{nobody}}]。', says: '请看，再谈。'},
    {text: '请看， [{{nobody}}] 再谈。', says: '请看，再谈。'},
    {text: '请看，[{{nobody}}]。', says: '请看。'},
    {text: '[{{nobody}}]，再谈。', says: '再谈。'},
    {text: '请{{name}}看', says: '请 Maria 看'},
    {text: '请{{name}}', says: '请 Maria'},
    {text: '{{name}}请看', says: 'Maria 请看'},
    {text: '请{{name}}。', says: '请 Maria。'},
    {text: '请{{person}}看', says: '请李娜看'},
    {text: '与{{firm}}。', says: '与 Acme Inc.。'},
  ])('$text', ({text, says}) => expect(fill(text, valueFor)).toBe(says));
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
  {text: 'A choice [one [two | three]', broken: true},
  {text: 'An open bracket [one', broken: false},
  {text: 'One | two', broken: false},
])('$text: broken marks $broken', ({text, broken}) => expect(hasBrokenMarks(text)).toBe(broken));
