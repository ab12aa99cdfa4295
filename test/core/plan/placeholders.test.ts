import type {Account} from '../../../src/core/account';
import {placeholdersIn} from '../../../src/core/plan/fill';
import {type Placeholder, placeholderNames, valuesOf} from '../../../src/core/plan/placeholders';
import {say} from '../../../src/playbook/say';
import {SCRIPTS} from '../../../src/playbook/scripts';
import {WORDS} from '../../../src/playbook/words';
import {AS_OF, accountWith, amount, assessed, daysAhead, daysBefore, NO, on, said, YES} from '../../builders';

/** What a script says in English where the placeholder stands. */
function textFor(placeholder: Placeholder, fields: Partial<Account>): string | null {
  return valuesOf(assessed(accountWith(fields)), (phrase) => say(phrase, WORDS.en))(placeholder);
}

type Rows = readonly (readonly [placeholder: Placeholder, fields: Partial<Account>, says: string | null])[];

function each(what: string, rows: Rows) {
  describe(what, () => {
    it.each(rows)('{{%s}} for %o is %s', (placeholder, fields, says) => {
      expect(textFor(placeholder, fields)).toBe(says);
    });
  });
}

each('people', [
  ['account', {account: 'Acme'}, 'Acme'],
  ['owner', {owner: 'Ana Ruiz'}, 'Ana Ruiz'],
  ['ae', {ae: 'Tom Berg'}, 'Tom Berg'],
  ['contact', {contact: 'Priya Nair, VP', champion: 'Max Ruiz'}, 'Priya Nair'],
  ['contact', {contact: '(open)', champion: 'Max Ruiz'}, 'Max Ruiz'],
  ['contact', {champion: 'Max Ruiz', decisionMaker: 'Paul Renner'}, 'Max Ruiz'],
  ['contact', {decisionMaker: 'Paul Renner'}, 'Paul Renner'],
  ['contact', {}, null],
  ['firstName', {champion: 'Max Ruiz'}, 'Max'],
  ['surname', {contact: '李娜（首席财务官）', champion: '王芳'}, '李'],
  ['surname', {contact: 'Priya Nair'}, null],
  ['champion', {champion: 'Max Ruiz (Operations)', contact: 'Priya Nair'}, 'Max Ruiz'],
  ['otherChampion', {champion: 'Max Ruiz', contact: 'Priya Nair'}, 'Max Ruiz'],
  ['otherChampion', {champion: 'Max Ruiz', contact: 'max ruiz'}, null],
  ['otherChampion', {champion: 'Max Ruiz'}, null], // the mail goes to Max
  ['unnamedChampion', {championPromoted: YES}, 'Our champion was promoted'],
  ['unnamedChampion', {championPromoted: YES, champion: 'Max Ruiz'}, null],
  ['decisionMaker', {decisionMaker: 'Paul Renner; CFO'}, 'Paul Renner'],
  ['otherDecisionMaker', {decisionMaker: 'Paul Renner', contact: 'Priya Nair'}, 'Paul Renner'],
  ['otherDecisionMaker', {decisionMaker: 'Paul Renner', contact: 'paul renner, CFO'}, null],
  ['otherDecisionMaker', {decisionMaker: 'Paul Renner'}, null], // the mail goes to Paul
  ['otherDecisionMaker', {contact: 'Priya Nair'}, null],
  ['goal', {goal: 'New data platform.'}, '“New data platform.”'],
  ['products', {products: ['Core', 'Analytics']}, 'Core and Analytics'],
  ['products', {products: []}, null],
  ['products', {}, null],
]);

each('how much they use', [
  ['fullness', {seatsUsed: 48, seatsLicensed: 50}, '48 of 50 seats in use'],
  ['fullness', {utilization: 0.96}, '96% of your seats in use'],
  ['fullness', {seatsUsed: 40, seatsLicensed: 50, utilization: 0.9}, '90% of your seats in use'],
  ['fullness', {seatsUsed: 48, utilization: 0.96}, '96% of your seats in use'],
  ['fullness', {apiUtilization: 0.92}, '92% of your plan limit used'],
  ['fullness', {utilization: 0.96, apiUtilization: 0.97}, '97% of your plan limit used'],
  ['fullness', {utilization: 0.96, apiUtilization: 0.96}, '96% of your seats in use'],
  ['fullness', {utilization: 0.8}, '80% of your seats in use'],
  ['fullness', {utilization: 0.79}, null],
  ['fullness', {}, null],
  ['full', {utilization: 1}, 'there’s no seat left'],
  ['full', {utilization: 0.99}, null],
  ['full', {utilization: 1, seatsUsed: 48, seatsLicensed: 50}, null],
  ['full', {utilization: 1, seatsUsed: 50, seatsLicensed: 50}, 'there’s no seat left'],
  ['full', {}, null],
  ['overSeats', {seatsUsed: 129, seatsLicensed: 120}, '9 more'],
  ['overSeats', {seatsUsed: 120, seatsLicensed: 120}, null],
  ['overSeats', {utilization: 1.1}, null],
  ['utilization', {seatsUsed: 48, seatsLicensed: 50}, '96%'],
  ['utilization', {apiUtilization: 0.92}, null],
  ['nearLimit', {apiUtilization: 0.9}, '90%'],
  ['nearLimit', {apiUtilization: 0.89, utilization: 0.95}, null],
  ['adoption', {featureAdoption: 0.4}, '40%'],
  ['decline', {usageTrend: 'Declining'}, 'your team’s usage has dropped'],
  ['decline', {usageTrend: 'Flat'}, null],
  ['powerUsers', {powerUsers: 1}, '1 power user'],
  ['powerUsers', {powerUsers: 0}, null],
]);

each('seats, when they are about to run out', [
  ['seats', {seatsUsed: 48, seatsLicensed: 50}, '48 of 50 seats'],
  ['seats', {seatsUsed: 40, seatsLicensed: 50}, '40 of 50 seats'],
  ['seats', {seatsUsed: 39, seatsLicensed: 50}, null],
  ['seats', {seatsUsed: 39, seatsLicensed: 50, hiring: amount(12)}, '39 of 50 seats'],
  ['seats', {seatsUsed: 39, seatsLicensed: 50, hiring: amount(11)}, null], // enough
  ['seats', {seatsUsed: 48}, null],
  ['seats', {seatsLicensed: 50}, null],
  ['seats', {seatsUsed: 0, seatsLicensed: 0}, null],
  ['scarceShare', {utilization: 0.8}, '80%'],
  ['scarceShare', {utilization: 0.79}, null],
  ['scarceShare', {apiUtilization: 0.95}, null],
]);

each('how they grow', [
  ['hires', {hiring: amount(20)}, '20 people'],
  ['hires', {hiring: amount(2)}, '2 people'],
  ['hires', {hiring: amount(1)}, null],
  ['hires', {hiring: amount(2.5)}, null],
  ['hires', {hiring: said('20 engineers')}, '20 engineers'],
  ['hires', {hiring: said('5 sales-people abroad')}, '5 sales-people abroad'],
  ['hires', {hiring: {...said('by summer'), amount: 3}}, '3 people'],
  ['hires', {hiring: said('about 20 engineers')}, null],
  ['hires', {hiring: said('20 engineers, 5 in sales')}, null],
  ['hires', {hiring: {...said('20 engineers'), yes: false}}, null],
  ['hires', {hiring: said('20  engineers')}, '20 engineers'],
  ['hires', {hiring: YES}, null],
  ['hires', {}, null],
  ['initiative', {newInitiative: said(' New fraud desk. ')}, '“New fraud desk.”'],
  ['initiative', {newInitiative: said('  ')}, null],
  ['initiative', {newInitiative: {...said('Fraud desk'), yes: false}}, null],
  ['initiative', {newInitiative: YES}, null],
  ['need', {adjacentNeed: said('Ticketing')}, '“Ticketing”'],
  ['budget', {budgetCycle: on(daysAhead(1))}, 'Nov 22'],
  ['budget', {budgetCycle: on(AS_OF)}, null],
  ['budget', {budgetCycle: YES}, null],
  ['budget', {}, null],
  ['budget', {budgetCycle: {...on('2027-04-01'), onSaid: 'Q2 2027'}}, null],
  ['budgetSaid', {budgetCycle: {...on('2027-04-01'), onSaid: 'Q2 2027'}}, '“Q2 2027”'],
  ['budgetSaid', {budgetCycle: on('2027-04-01')}, null],
]);

describe('a round of funding is named when people would name it so', () => {
  it.each(['Series B', 'series a+ round', 'Seed round', 'preseed round', 'IPO', 'B+ 轮融资'])('%s', (round) =>
    expect(textFor('fundingRound', {funding: said(round)})).toBe(round),
  );

  it.each([
    ['B轮', 'B 轮融资'],
    ['B+轮融资', 'B+ 轮融资'],
    ['天使轮', '天使轮融资'],
    ['Pre-A轮', 'Pre-A 轮融资'],
    ['PreA 轮', 'PreA 轮融资'],
  ])('%s as %s', (round, text) => expect(textFor('fundingRound', {funding: said(round)})).toBe(text));

  it.each([
    ...['Seed', 'pre-seed', 'Series B of 20 m', 'their Series B', 'Series Z'],
    ...['raised 20 m', 'IPO next year', '完成B轮', 'B轮之后'],
  ])('not “%s”', (note) => expect(textFor('fundingRound', {funding: said(note)})).toBeNull());

  it.each([YES, {...said('Series B'), yes: false}, null])('not %j', (funding) => {
    expect(textFor('fundingRound', {funding})).toBeNull();
  });
});

const TIER = {tierDelta: 20_000, modulesRequested: ['Analytics'], featureRequests: {count: 3, items: []}};
const TIER_WITHOUT = {tierDelta: 9_000, tierIncludesModules: NO, moduleValue: 5_000};

each('what they asked for', [
  ['ask', {modulesRequested: ['Analytics', 'API']}, 'Analytics and API'],
  ['ask', {modulesRequested: ['Analytics'], products: ['analytics']}, null],
  ['ask', {featureRequests: {count: 4, items: ['SSO', 'API', 'SAML', 'SCIM']}}, '“SSO,” “API,” and “SAML”'],
  ['ask', {featureRequests: {count: 2, items: ['x', 'QA']}}, '“QA”'],
  ['ask', {featureRequests: {count: 1, items: ['SSO']}, modulesRequested: ['Analytics']}, 'Analytics'],
  ['ask', {featureRequests: {count: 2, items: []}}, null],
  ['ask', {}, null],
  ['askInTier', {...TIER, tierIncludesModules: YES}, 'Analytics'],
  ['askInTier', TIER, null], // nobody says that the tier includes it
  ['askIfInTier', TIER, 'Analytics'],
  ['askIfInTier', {...TIER, tierIncludesModules: YES}, null],
  ['askIfInTier', {...TIER, ...TIER_WITHOUT}, null],
  ['askInTier', {...TIER, ...TIER_WITHOUT}, null],
  ['askInTier', {...TIER, moduleValue: 5_000}, null], // the module alone is cheaper
  ['askAlone', {...TIER, moduleValue: 5_000}, 'Analytics'],
  ['askAlone', TIER, null],
  ['requested', {featureRequests: {count: 1, items: []}}, 'a feature request'],
  ['requested', {featureRequests: {count: 3, items: []}}, 'some feature requests'],
  ['requested', {featureRequests: {count: 0, items: []}}, null],
  ['askCount', {featureRequests: {count: 1, items: ['SSO']}}, null],
  ['askCount', {featureRequests: {count: 2, items: ['SSO']}}, 'twice'],
  ['askCount', {featureRequests: {count: 3, items: ['SSO']}}, '3 times'],
  ['askCount', {featureRequests: {count: 3, items: ['SSO', 'API']}}, null],
  ['askCount', {featureRequests: {count: 3, items: ['SSO', 'x']}}, null],
  ['askCount', {featureRequests: {count: 3, items: []}, modulesRequested: ['API']}, null],
  ['askCount', {featureRequests: {count: 3, items: ['SSO']}, modulesRequested: ['Analytics']}, null],
  ['askCount', {featureRequests: {count: 3, items: ['the SSO module']}, modulesRequested: ['SSO']}, '3 times'],
  ['askCount', {modulesRequested: ['API']}, null],
  ['askCount', {featureRequests: {count: 0, items: []}, modulesRequested: ['API']}, null],
  ['askCount', {featureRequests: {count: 3, items: []}}, null],
]);

const OLD_WIN = {positiveOutcome: {...said('Saved 30% in 2023'), on: '2023-06-01'}};

each('what went well', [
  ['success', {positiveOutcome: said('Saved three weeks')}, '“Saved three weeks”'],
  ['success', {positiveOutcome: YES, milestone: said('1,000 reports')}, '“1,000 reports”'],
  ['success', {positiveOutcome: said('  '), milestone: said('1,000 reports')}, '“1,000 reports”'],
  ['success', {milestone: YES}, null],
  ['success', {...OLD_WIN, milestone: {...said('1,000 reports'), on: daysBefore(10)}}, '“1,000 reports”'],
  ['success', {...OLD_WIN, milestone: on(daysBefore(10))}, null],
  ['promotedYou', {championPromoted: YES, champion: 'Max Ruiz'}, 'your new role'],
  ['promotedYou', {championPromoted: YES, champion: 'Max Ruiz', contact: 'Max Ruiz'}, 'your new role'],
  ['promotedYou', {championPromoted: YES, champion: 'Max Ruiz', contact: 'Priya Nair'}, null],
  ['promotedOther', {championPromoted: YES, champion: 'Max Ruiz', contact: 'Priya Nair'}, 'Max Ruiz'],
  ['promotedOther', {championPromoted: YES, champion: 'Max Ruiz'}, null],
  ['promotedYou', {championPromoted: YES}, null],
  ['promotedYou', {championPromoted: NO, champion: 'Max Ruiz'}, null],
  ['newDecisionMaker', {stakeholderChange: YES}, 'Stakeholders changed'],
  ['newDecisionMaker', {stakeholderChange: NO}, null],
]);

each('what went wrong', [
  ['issue', {openIssue: YES}, null],
  ['issue', {openIssue: said('exports fail')}, '“exports fail”'],
  ['issue', {openIssue: NO}, null],
  ['issue', {}, null],
  ['openIssue', {openIssue: YES}, 'the issue you have open with us'],
  ['openIssue', {openIssue: NO}, null],
  ['lowScore', {nps: {value: 4, scale: 'ten'}}, '4 out of 10'],
  ['lowScore', {nps: {value: 9, scale: 'ten'}}, null],
  ['lowScore', {csat: 2}, 'a low score'],
  ['lowScore', {nps: {value: -20, scale: 'hundred'}}, null], // nobody gave it
  ['reviewNote', {vendorReview: said('tender until May')}, '“tender until May”'],
  ['reviewNote', {vendorReview: YES}, null],
  ['sinceContact', {lastContact: daysBefore(44)}, null],
  ['sinceContact', {lastContact: daysBefore(45)}, 'about 1 month'],
  ['sinceContact', {lastContact: daysBefore(76)}, 'about 3 months'], // two and a half
  ['sinceContact', {}, null],
]);

each('the renewal', [
  ['renewal', {renewalDate: daysAhead(1)}, 'Nov 22'],
  ['renewal', {renewalDate: AS_OF}, null],
  ['renewal', {}, null],
  ['optOut', {renewalDate: '2027-03-31', noticeDays: 30}, 'Mar 1, 2027'],
  ['optOut', {renewalDate: '2027-03-31'}, null],
  ['deadline', {renewalDate: '2027-05-23'}, 'May 23, 2027'], // half a year, 183 days
  ['deadline', {renewalDate: '2027-05-24'}, null],
  ['deadline', {renewalDate: '2027-06-22', noticeDays: 30}, 'May 23, 2027'],
  ['deadline', {renewalDate: AS_OF}, null],
  ['deadline', {}, null],
]);

each('money', [
  ['arr', {arr: 48_000}, '48,000'],
  ['arr', {mrr: 1_000.04}, '12,000'],
  ['arr', {arr: 0.5}, '1'],
  ['arr', {arr: 0.4}, null], // not a price of 0
  ['arr', {arr: 0}, null],
  ['arr', {}, null],
  ['price', {utilization: 0.95, seatsNeeded: 5, seatPrice: 10}, '600'],
  ['price', {utilization: 0.95, seatsNeeded: 5}, null],
  ['offer', {utilization: 0.95, seatsNeeded: 5}, '5 seats'],
  ['offer', {utilization: 0.95}, 'more seats'],
  ['offer', {}, null],
]);

describe('what a cell says is fit for a sentence', () => {
  it.each([
    {what: '160 characters stay', name: 'x'.repeat(160), says: 'x'.repeat(160)},
    {what: '161 are cut', name: 'x'.repeat(161), says: `${'x'.repeat(159)}…`},
    {what: 'no blank before the cut', name: `${'x'.repeat(158)} ${'y'.repeat(9)}`, says: `${'x'.repeat(158)}…`},
    {what: 'a face is one character', name: '😀'.repeat(160), says: '😀'.repeat(160)},
    {what: 'nothing but blanks is nothing', name: ' \n ', says: null},
    {what: 'braces are no placeholder', name: 'a {{contact}} b', says: 'a {contact} b'},
  ])('$what', ({name, says}) => expect(textFor('owner', {owner: name})).toBe(says));

  it('and is put into words once, however often a script uses it', () => {
    let asked = 0;
    const values = valuesOf(assessed({utilization: 0.95}), (phrase) => {
      asked += 1;
      return say(phrase, WORDS.en);
    });
    expect([values('fullness'), values('fullness')]).toEqual(Array(2).fill('95% of your seats in use'));
    expect(asked).toBe(1);
  });
});

it('a name nobody knows has no value, not even one that every object has', () => {
  const values = valuesOf(assessed({}), () => 'words');
  expect([values('nobody'), values('constructor'), values('')]).toEqual([null, null, null]);
});

it('every placeholder of our own scripts is among those a team may use', () => {
  const used = [...Object.values(SCRIPTS.en), ...Object.values(SCRIPTS.zh)].flatMap(placeholdersIn);
  expect(placeholderNames()).toEqual(expect.arrayContaining(used));
});
