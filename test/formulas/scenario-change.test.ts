import {scenarioChangesIn} from '../../src/formulas/scenario-change';
import {readTable} from '../../src/intake/read-sheet';
import {LANGUAGES} from '../../src/playbook/languages';
import {SCENARIOS} from '../../src/playbook/rules/scenarios';
import {say} from '../../src/playbook/say';
import {type Language, WORDS} from '../../src/playbook/words';
import {NO} from '../builders';

const OPTIONS = {
  asOf: '2026-11-21',
  locale: 'en-US',
  dayOf: (date: Date) => date.toISOString().slice(0, 10),
};
const INTAKE = readTable(
  ['Account', 'Price a seat', 'Renewal', 'Mascot'],
  [['Acme', 10, '2027-02-10', 'fox']],
  OPTIONS,
);

function read(text: string, language: Language = 'en') {
  const vocabularies = LANGUAGES.map((each) => WORDS[each]);
  return scenarioChangesIn(text, {intake: INTAKE, options: OPTIONS, words: WORDS[language], vocabularies});
}

const step = (field: string, by: number, unit: string, isWhole = false) => ({kind: 'step', field, by, unit, isWhole});
const set = (field: string, to: unknown) => ({kind: 'set', field, to});

describe('a change', () => {
  it.each([
    ['', []],
    ['openIssue = no', [set('openIssue', NO)]],
    ['Open issue = no; NPS = 9', [set('openIssue', NO), set('nps', {value: 9, scale: 'ten'})]],
    ['未解决问题 ＝ 否；最近联系 = 今天', [set('openIssue', NO), set('lastContact', '2026-11-21')]],
    ['lastContact = today', [set('lastContact', '2026-11-21')]],
    ['Renewal = 2027-03-01\nseatsUsed = 50', [set('renewalDate', '2027-03-01'), set('seatsUsed', 50)]],
    ['renewalDate + 1 month', [step('renewalDate', 1, 'months')]],
    ['Renewal - 2 weeks', [step('renewalDate', -14, 'days')]],
    ['renewalDate +1 year', [step('renewalDate', 12, 'months')]],
    ['续约日 − 3 天', [step('renewalDate', -3, 'days')]],
    ['续约日 + 2 个月', [step('renewalDate', 2, 'months')]],
    ['seatPrice + 10%', [step('seatPrice', 0.1, 'share')]],
    ['Price a seat - 5', [step('seatPrice', -5, 'amount')]],
    ['seat price +2.5 ％', [step('seatPrice', 0.025, 'share')]],
    ['seatsUsed + 10%', [step('seatsUsed', 0.1, 'share', true)]],
    ['utilization + 5%', [step('utilization', 0.05, 'amount')]],
    ['relationship + 1 level', [{kind: 'level', by: 1}]],
    ['客户关系 - 2 级', [{kind: 'level', by: -2}]],
    ['won: 5 largest targets', [{kind: 'won', most: 5}]],
    ['Won: 1 largest target; openIssue = no', [{kind: 'won', most: 1}, set('openIssue', NO)]],
  ])('%j is read', (text, changes) => expect(read(text)).toEqual(changes));

  it.each([
    ['cheaper', /^“cheaper” can’t be read\. Enter a change such as openIssue = no, renewalDate \+ 1 month/],
    ['openIssue = no; up', /^“up” can’t be read/],
    ['= 5', /isn’t a change/],
    ['nps = 9, growth = Strong', /“nps = 9, growth = Strong” isn’t a change/],
    ['color = red', /There’s no column “color”/],
    ['Mascot = owl', /Changing “Mascot” has no effect/],
    ['Mascot + 1', /Changing “Mascot” has no effect/],
    ['nps = great', /^nps is “great”\. Enter/],
    ['Renewal = soonish', /^Renewal is “soonish”\. Enter/],
    ['renewalDate + 1', /^“renewalDate \+ 1” can’t be read/],
    ['renewalDate + 10%', /can’t be read/],
    ['seatPrice + 1 month', /can’t be read/],
    ['utilization + 5', /can’t be read/],
    ['relationship + 1', /can’t be read/],
    ['openIssue + 1', /can’t be read/],
    ['renewalDate + 1 minute', /can’t be read/],
    ['won: Acme', /can’t be read/],
    ['account = Beta', /can’t be read/],
    ['status = churned', /can’t be read/],
  ])('%j is not, and says what is accepted', (text, said) => {
    const found = read(text);
    expect('key' in found && say(found, WORDS.en)).toMatch(said);
  });

  it.each(LANGUAGES)('of every scenario we ship is read, and means the same: %s', (language) => {
    for (const id of SCENARIOS) {
      const [here, english] = [language, 'en' as const].map((each) => WORDS[each][`scenario-${id}-change`]!);
      const changes = read(here!, language);
      expect([id, changes]).toEqual([id, expect.arrayContaining([expect.anything()])]);
      expect(changes).toEqual(read(english!));
    }
  });

  it.each([
    ['en', 'renewalDate + 1 month'],
    ['zh', '续约日 + 1 个月'],
  ] as const)('names an example that is read: %s', (language, example) => {
    expect(WORDS[language]['scenario-note-change']).toContain(example);
    expect(read(example, language)).toEqual(read('renewalDate + 1 month'));
  });
});
