import {noteFindings, noteQuestion} from '../../src/core/notes';
import {noteRules} from '../../src/playbook/rules/notes';
import {say} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';
import {accountWith, assessed, YES} from '../builders';
import {told} from '../intake/read';

function questions(notes: string, language: 'en' | 'zh' = 'en') {
  return noteFindings(accountWith({notes}), noteRules()).map((finding) => say(noteQuestion(finding), WORDS[language]));
}

describe('what notes may say', () => {
  it.each([
    ['Evaluating Acme. Call in May.', ['The note says “Evaluating Acme”: should Vendor review be filled in?']],
    [
      'Rosa is back from parental leave next week',
      ['The note says “Rosa is back from parental leave next week”: should Stakeholder change be filled in?'],
    ],
    ['hiring twenty engineers', ['The note says “hiring twenty engineers”: should Hiring be filled in?']],
    ['Budget cuts in Q2', ['The note says “Budget cuts in Q2”: does it change what they can spend?']],
    ['Budget frozen until April', ['The note says “Budget frozen until April”: does it change what they can spend?']],
    ['Wants to downgrade', ['The note says “Wants to downgrade”: does it change what they can spend?']],
    [
      'A competing workflow tool is being trialled by finance',
      ['The note says “A competing workflow tool is being trialled by finance”: should Vendor review be filled in?'],
    ],
    ['The champion moved roles', ['The note says “The champion moved roles”: should Stakeholder change be filled in?']],
    ['No competitor in sight; vendorX is a tool', []],
    ['They renewed in March', []],
    ['', []],
  ])('%s', (notes, expected) => expect(questions(notes)).toEqual(expected));

  it('is read in Chinese', () =>
    expect(questions('正在评估其他供应商', 'zh')).toEqual([
      '备注写着“正在评估其他供应商”：是否应填写“评估其他供应商”？',
    ]));

  it('asks in Chinese about a frozen budget', () =>
    expect(questions('预算冻结到四月', 'zh')).toEqual(['备注写着“预算冻结到四月”：是否影响客户的预算？']));

  it('is not asked where the field is filled, and changes no score', () => {
    const notes = 'evaluating other vendors';
    expect(noteFindings(accountWith({notes, vendorReview: YES}), noteRules())).toEqual([]);
    expect(assessed({notes, utilization: 0.95}).score).toBe(assessed({utilization: 0.95}).score);
    expect(assessed({notes}).noteQuestions).toHaveLength(1);
    const [asked] = assessed({goal: notes}).noteQuestions;
    expect(asked && say(asked, WORDS.en)).toMatch(/^The goal says “/);
  });

  it('is an issue at its cell, and one for three and more', () => {
    const rows = (texts: string[]) => [['Account', 'Notes'], ...texts.map((text, at) => [`A${at}`, text])];
    expect(told(rows(['hiring ten', 'fine'])).cells).toEqual(['B2']);
    const {intake} = told(rows(['hiring ten', 'hiring two', 'hiring now', 'fine']));
    expect(intake.issues.map(({message}) => say(message, WORDS.en))).toEqual([
      'The note says “hiring ten”: should Hiring be filled in? 2 more cells raise the same question.',
    ]);
  });
});

describe('a note that says somebody left', () => {
  it.each([
    ['Churned in March 2026', 'en'],
    ['NO LONGER A CUSTOMER', 'en'],
    ['they will not renew', 'en'],
    ['Vertrag gekündigt', 'de'],
    ['客户明确表示不续约', 'zh'],
  ])('%s', (notes) =>
    expect(questions(notes).some((question) => question.includes('is it still a customer?'))).toBe(true),
  );

  it.each([
    ...['Worried about churn', 'Cancelled the meeting', 'will renew', 'notice period 60 days'],
    ...['not churned', 'Champion gave notice', 'Ansprechpartner hat gekündigt', '已与竞品解约，准备扩容'],
  ])('not %s', (notes) =>
    expect(questions(notes).some((question) => question.includes('still a customer'))).toBe(false),
  );

  it.each([
    ['active', true],
    ['leaving', false],
    [null, true],
  ] as const)('beside the status %s: %s', (status, is) => {
    const found = noteFindings(accountWith({notes: 'will not renew', status}), noteRules());
    expect(found.some(({about}) => about === 'status')).toBe(is);
  });
});
