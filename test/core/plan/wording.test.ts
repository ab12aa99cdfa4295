import {cleanText, dayPhrase, firstNameOf, personOf, surnameOf} from '../../../src/core/plan/wording';
import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';

describe('a text of the sheet is cleaned', () => {
  it.each([
    {what: 'lines and tabs', text: 'one\ntwo\tthree\u2028four', clean: 'one two three four'},
    {what: 'outer and doubled blanks', text: '  one   two ', clean: 'one two'},
    {what: 'direction marks', text: '\u202eone\u2066 two\u2069', clean: 'one two'},
    {what: 'characters without width', text: 'one\u200b\ufefftwo', clean: 'one two'},
    {what: 'the mark of a value', text: 'one\ue000two', clean: 'one two'},
    {what: 'halves of characters', text: 'on\ud800e', clean: 'one'},
    {what: 'braces', text: '{{one}} {{{two}}} {three}', clean: '{one} {two} {three}'},
    {what: 'faces', text: 'one 😀', clean: 'one 😀'},
  ])('$what', ({text, clean}) => expect(cleanText(text)).toBe(clean));
});

describe('the person of a cell', () => {
  it.each([
    {text: 'Maria Lopez, VP Operations', person: 'Maria Lopez'},
    {text: 'Maria Lopez; CFO', person: 'Maria Lopez'},
    {text: 'Maria Lopez (CFO)', person: 'Maria Lopez'},
    {text: 'Maria Lopez <maria@example.com>', person: 'Maria Lopez'},
    {text: 'Maria Lopez | CFO', person: 'Maria Lopez'},
    {text: '李娜（首席财务官）', person: '李娜'},
    {text: '李娜，首席财务官', person: '李娜'},
    {text: '李娜；首席财务官', person: '李娜'},
    {text: ' Maria Lopez ', person: 'Maria Lopez'},
    {text: '(open)', person: null},
    {text: '', person: null},
    {text: null, person: null},
  ])('$text: $person', ({text, person}) => expect(personOf(text)).toBe(person));
});

describe('the family name before a title', () => {
  it.each([
    {text: '李娜', surname: '李'},
    {text: '李总', surname: '李'},
    {text: '李 娜', surname: '李'},
    {text: '王小明（首席财务官）', surname: '王'},
    {text: '欧阳锋', surname: '欧阳'},
    {text: '欧阳', surname: '欧'}, // too short to tell
    {text: '阿卜杜拉江', surname: null}, // no name of two to four characters
    {text: '李', surname: null},
    {text: '李娜 CTO', surname: null},
    {text: 'Maria Lopez', surname: null},
    {text: '', surname: null},
    {text: null, surname: null},
  ])('$text: $surname', ({text, surname}) => expect(surnameOf(text)).toBe(surname));
});

describe('a person is greeted', () => {
  it.each([
    {text: 'Maria Lopez', name: 'Maria'},
    {text: 'Maria  Lopez', name: 'Maria'},
    {text: 'Maria del Mar', name: 'Maria del Mar'}, // “del” is no name
    {text: 'Ana Maria Lopez', name: 'Ana'},
    {text: 'Ana Maria Lopez Ruiz', name: 'Ana Maria Lopez Ruiz'},
    {text: 'Maria', name: 'Maria'},
    {text: 'Jean-Luc O’Neill', name: 'Jean-Luc'},
    {text: 'Élodie Martin', name: 'Élodie'},
    {text: 'maria lopez', name: 'maria lopez'},
    {text: 'Maria Lopez2', name: 'Maria Lopez2'},
    {text: 'Maria 2Lopez', name: 'Maria 2Lopez'},
    {text: 'Dr Maria Lopez', name: 'Dr Lopez'},
    {text: 'Prof. Maria Lopez', name: 'Prof. Lopez'},
    {text: 'Ing. Lopez', name: 'Ing. Lopez'},
    {text: 'Drew Lopez', name: 'Drew'},
    {text: 'Theo Lopez', name: 'Theo'},
    {text: 'Agathe Martin', name: 'Agathe'},
    {text: 'The Board', name: 'The Board'},
    {text: 'Head Office', name: 'Head Office'},
    {text: 'Maria Lopez, CFO', name: 'Maria'},
    {text: '(open)', name: null},
    {text: null, name: null},
  ])('$text: $name', ({text, name}) => expect(firstNameOf(text)).toBe(name));
});

it.each([
  {day: '2026-11-21', en: 'Nov 21, 2026', zh: '2026 年 11 月 21 日'},
  {day: '2027-01-05', en: 'Jan 5, 2027', zh: '2027 年 1 月 5 日'},
])('$day is $en', ({day, en, zh}) => {
  expect(say(dayPhrase(day), WORDS.en)).toBe(en);
  expect(say(dayPhrase(day), WORDS.zh)).toBe(zh);
});
