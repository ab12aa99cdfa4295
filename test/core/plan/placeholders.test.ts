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

type Rows = readonly {placeholder: Placeholder; fields: Partial<Account>; says: string | null}[];

function each(what: string, rows: Rows) {
  describe(what, () => {
    it.each(rows)('{{$placeholder}} for $fields is $says', ({placeholder, fields, says}) => {
      expect(textFor(placeholder, fields)).toBe(says);
    });
  });
}

each('people', [
  {placeholder: 'account', fields: {account: 'Acme'}, says: 'Acme'},
  {placeholder: 'owner', fields: {owner: 'Ana Ruiz'}, says: 'Ana Ruiz'},
  {placeholder: 'ae', fields: {ae: 'Tom Berg'}, says: 'Tom Berg'},
  {placeholder: 'contact', fields: {contact: 'Priya Nair, VP', champion: 'Max Ruiz'}, says: 'Priya Nair'},
  {placeholder: 'contact', fields: {contact: '(open)', champion: 'Max Ruiz'}, says: 'Max Ruiz'},
  {placeholder: 'contact', fields: {champion: 'Max Ruiz', decisionMaker: 'Paul Renner'}, says: 'Max Ruiz'},
  {placeholder: 'contact', fields: {decisionMaker: 'Paul Renner'}, says: 'Paul Renner'},
  {placeholder: 'contact', fields: {}, says: null},
  {placeholder: 'firstName', fields: {champion: 'Max Ruiz'}, says: 'Max'},
  {placeholder: 'surname', fields: {contact: '李娜（首席财务官）', champion: '王芳'}, says: '李'},
  {placeholder: 'surname', fields: {contact: 'Priya Nair'}, says: null},
  {placeholder: 'champion', fields: {champion: 'Max Ruiz (Operations)', contact: 'Priya Nair'}, says: 'Max Ruiz'},
  {placeholder: 'otherChampion', fields: {champion: 'Max Ruiz', contact: 'Priya Nair'}, says: 'Max Ruiz'},
  {placeholder: 'otherChampion', fields: {champion: 'Max Ruiz', contact: 'max ruiz'}, says: null},
  {placeholder: 'otherChampion', fields: {champion: 'Max Ruiz'}, says: null}, // the mail goes to Max
  {placeholder: 'unnamedChampion', fields: {championPromoted: YES}, says: 'Our champion was promoted'},
  {placeholder: 'unnamedChampion', fields: {championPromoted: YES, champion: 'Max Ruiz'}, says: null},
  {placeholder: 'decisionMaker', fields: {decisionMaker: 'Paul Renner; CFO'}, says: 'Paul Renner'},
  {
    placeholder: 'otherDecisionMaker',
    fields: {decisionMaker: 'Paul Renner', contact: 'Priya Nair'},
    says: 'Paul Renner',
  },
  {placeholder: 'otherDecisionMaker', fields: {decisionMaker: 'Paul Renner', contact: 'paul renner, CFO'}, says: null},
  {placeholder: 'otherDecisionMaker', fields: {decisionMaker: 'Paul Renner'}, says: null}, // the mail goes to Paul
  {placeholder: 'otherDecisionMaker', fields: {contact: 'Priya Nair'}, says: null},
  {placeholder: 'goal', fields: {goal: 'New data platform.'}, says: '“New data platform.”'},
  {placeholder: 'products', fields: {products: ['Core', 'Analytics']}, says: 'Core and Analytics'},
  {placeholder: 'products', fields: {products: []}, says: null},
  {placeholder: 'products', fields: {}, says: null},
]);

each('how much they use', [
  {placeholder: 'fullness', fields: {seatsUsed: 48, seatsLicensed: 50}, says: '48 of 50 seats in use'},
  {placeholder: 'fullness', fields: {utilization: 0.96}, says: '96% of your seats in use'},
  {
    placeholder: 'fullness',
    fields: {seatsUsed: 40, seatsLicensed: 50, utilization: 0.9},
    says: '90% of your seats in use',
  },
  {placeholder: 'fullness', fields: {seatsUsed: 48, utilization: 0.96}, says: '96% of your seats in use'},
  {placeholder: 'fullness', fields: {apiUtilization: 0.92}, says: '92% of your plan limit used'},
  {placeholder: 'fullness', fields: {utilization: 0.96, apiUtilization: 0.97}, says: '97% of your plan limit used'},
  {placeholder: 'fullness', fields: {utilization: 0.96, apiUtilization: 0.96}, says: '96% of your seats in use'},
  {placeholder: 'fullness', fields: {utilization: 0.8}, says: '80% of your seats in use'},
  {placeholder: 'fullness', fields: {utilization: 0.79}, says: null},
  {placeholder: 'fullness', fields: {}, says: null},
  {placeholder: 'full', fields: {utilization: 1}, says: 'there’s no seat left'},
  {placeholder: 'full', fields: {utilization: 0.99}, says: null},
  {placeholder: 'full', fields: {utilization: 1, seatsUsed: 48, seatsLicensed: 50}, says: null},
  {placeholder: 'full', fields: {utilization: 1, seatsUsed: 50, seatsLicensed: 50}, says: 'there’s no seat left'},
  {placeholder: 'full', fields: {}, says: null},
  {placeholder: 'utilization', fields: {seatsUsed: 48, seatsLicensed: 50}, says: '96%'},
  {placeholder: 'utilization', fields: {apiUtilization: 0.92}, says: null},
  {placeholder: 'nearLimit', fields: {apiUtilization: 0.9}, says: '90%'},
  {placeholder: 'nearLimit', fields: {apiUtilization: 0.89, utilization: 0.95}, says: null},
  {placeholder: 'adoption', fields: {featureAdoption: 0.4}, says: '40%'},
  {placeholder: 'decline', fields: {usageTrend: 'Declining'}, says: 'your team’s usage has dropped'},
  {placeholder: 'decline', fields: {usageTrend: 'Flat'}, says: null},
  {placeholder: 'powerUsers', fields: {powerUsers: 1}, says: '1 power user'},
  {placeholder: 'powerUsers', fields: {powerUsers: 0}, says: null},
]);

each('seats, when they are about to run out', [
  {placeholder: 'seats', fields: {seatsUsed: 48, seatsLicensed: 50}, says: '48 of 50 seats'},
  {placeholder: 'seats', fields: {seatsUsed: 40, seatsLicensed: 50}, says: '40 of 50 seats'},
  {placeholder: 'seats', fields: {seatsUsed: 39, seatsLicensed: 50}, says: null},
  {placeholder: 'seats', fields: {seatsUsed: 39, seatsLicensed: 50, hiring: amount(12)}, says: '39 of 50 seats'},
  {placeholder: 'seats', fields: {seatsUsed: 39, seatsLicensed: 50, hiring: amount(11)}, says: null}, // enough
  {placeholder: 'seats', fields: {seatsUsed: 48}, says: null},
  {placeholder: 'seats', fields: {seatsLicensed: 50}, says: null},
  {placeholder: 'seats', fields: {seatsUsed: 0, seatsLicensed: 0}, says: null},
  {placeholder: 'scarceShare', fields: {utilization: 0.8}, says: '80%'},
  {placeholder: 'scarceShare', fields: {utilization: 0.79}, says: null},
  {placeholder: 'scarceShare', fields: {apiUtilization: 0.95}, says: null},
]);

each('how they grow', [
  {placeholder: 'hires', fields: {hiring: amount(20)}, says: '20 people'},
  {placeholder: 'hires', fields: {hiring: amount(2)}, says: '2 people'},
  {placeholder: 'hires', fields: {hiring: amount(1)}, says: null},
  {placeholder: 'hires', fields: {hiring: amount(2.5)}, says: null},
  {placeholder: 'hires', fields: {hiring: said('20 engineers')}, says: '20 engineers'},
  {placeholder: 'hires', fields: {hiring: said('5 sales-people abroad')}, says: '5 sales-people abroad'},
  {placeholder: 'hires', fields: {hiring: {...said('by summer'), amount: 3}}, says: '3 people'},
  {placeholder: 'hires', fields: {hiring: said('about 20 engineers')}, says: null},
  {placeholder: 'hires', fields: {hiring: said('20 engineers, 5 in sales')}, says: null},
  {placeholder: 'hires', fields: {hiring: {...said('20 engineers'), yes: false}}, says: null},
  {placeholder: 'hires', fields: {hiring: said('20  engineers')}, says: '20 engineers'},
  {placeholder: 'hires', fields: {hiring: YES}, says: null},
  {placeholder: 'hires', fields: {}, says: null},
  {placeholder: 'initiative', fields: {newInitiative: said(' New fraud desk. ')}, says: '“New fraud desk.”'},
  {placeholder: 'initiative', fields: {newInitiative: said('  ')}, says: null},
  {placeholder: 'initiative', fields: {newInitiative: {...said('Fraud desk'), yes: false}}, says: null},
  {placeholder: 'initiative', fields: {newInitiative: YES}, says: null},
  {placeholder: 'need', fields: {adjacentNeed: said('Ticketing')}, says: '“Ticketing”'},
  {placeholder: 'budget', fields: {budgetCycle: on(daysAhead(1))}, says: 'Nov 22'},
  {placeholder: 'budget', fields: {budgetCycle: on(AS_OF)}, says: null},
  {placeholder: 'budget', fields: {budgetCycle: YES}, says: null},
  {placeholder: 'budget', fields: {}, says: null},
  {placeholder: 'budget', fields: {budgetCycle: {...on('2027-04-01'), onSaid: 'Q2 2027'}}, says: null},
  {placeholder: 'budgetSaid', fields: {budgetCycle: {...on('2027-04-01'), onSaid: 'Q2 2027'}}, says: '“Q2 2027”'},
  {placeholder: 'budgetSaid', fields: {budgetCycle: on('2027-04-01')}, says: null},
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
    'Seed',
    'pre-seed',
    'Series B of 20 m',
    'their Series B',
    'Series Z',
    'raised 20 m',
    'IPO next year',
    '完成B轮',
    'B轮之后',
  ])('not “%s”', (note) => expect(textFor('fundingRound', {funding: said(note)})).toBeNull());

  it.each([YES, {...said('Series B'), yes: false}, null])('not %j', (funding) => {
    expect(textFor('fundingRound', {funding})).toBeNull();
  });
});

const TIER = {tierDelta: 20_000, modulesRequested: ['Analytics'], featureRequests: {count: 3, items: []}};
const TIER_WITHOUT = {tierDelta: 9_000, tierIncludesModules: NO, moduleValue: 5_000};

each('what they asked for', [
  {placeholder: 'ask', fields: {modulesRequested: ['Analytics', 'API']}, says: 'Analytics and API'},
  {placeholder: 'ask', fields: {modulesRequested: ['Analytics'], products: ['analytics']}, says: null},
  {
    placeholder: 'ask',
    fields: {featureRequests: {count: 4, items: ['SSO', 'API', 'SAML', 'SCIM']}},
    says: '“SSO,” “API,” and “SAML”',
  },
  {placeholder: 'ask', fields: {featureRequests: {count: 2, items: ['x', 'QA']}}, says: '“QA”'},
  {
    placeholder: 'ask',
    fields: {featureRequests: {count: 1, items: ['SSO']}, modulesRequested: ['Analytics']},
    says: 'Analytics',
  },
  {placeholder: 'ask', fields: {featureRequests: {count: 2, items: []}}, says: null},
  {placeholder: 'ask', fields: {}, says: null},
  {placeholder: 'askInTier', fields: {...TIER, tierIncludesModules: YES}, says: 'Analytics'},
  {placeholder: 'askInTier', fields: TIER, says: null}, // nobody says that the tier includes it
  {placeholder: 'askIfInTier', fields: TIER, says: 'Analytics'},
  {placeholder: 'askIfInTier', fields: {...TIER, tierIncludesModules: YES}, says: null},
  {placeholder: 'askIfInTier', fields: {...TIER, ...TIER_WITHOUT}, says: null},
  {placeholder: 'askInTier', fields: {...TIER, ...TIER_WITHOUT}, says: null},
  {placeholder: 'askInTier', fields: {...TIER, moduleValue: 5_000}, says: null}, // the module alone is cheaper
  {placeholder: 'askAlone', fields: {...TIER, moduleValue: 5_000}, says: 'Analytics'},
  {placeholder: 'askAlone', fields: TIER, says: null},
  {placeholder: 'requested', fields: {featureRequests: {count: 1, items: []}}, says: 'a feature request'},
  {placeholder: 'requested', fields: {featureRequests: {count: 3, items: []}}, says: 'some feature requests'},
  {placeholder: 'requested', fields: {featureRequests: {count: 0, items: []}}, says: null},
  {placeholder: 'askCount', fields: {featureRequests: {count: 1, items: ['SSO']}}, says: null},
  {placeholder: 'askCount', fields: {featureRequests: {count: 2, items: ['SSO']}}, says: 'twice'},
  {placeholder: 'askCount', fields: {featureRequests: {count: 3, items: ['SSO']}}, says: '3 times'},
  {placeholder: 'askCount', fields: {featureRequests: {count: 3, items: ['SSO', 'API']}}, says: null},
  {placeholder: 'askCount', fields: {featureRequests: {count: 3, items: ['SSO', 'x']}}, says: null},
  {
    placeholder: 'askCount',
    fields: {featureRequests: {count: 3, items: []}, modulesRequested: ['API']},
    says: null,
  },
  {
    placeholder: 'askCount',
    fields: {featureRequests: {count: 3, items: ['SSO']}, modulesRequested: ['Analytics']},
    says: null,
  },
  {
    placeholder: 'askCount',
    fields: {featureRequests: {count: 3, items: ['the SSO module']}, modulesRequested: ['SSO']},
    says: '3 times',
  },
  {placeholder: 'askCount', fields: {modulesRequested: ['API']}, says: null},
  {placeholder: 'askCount', fields: {featureRequests: {count: 0, items: []}, modulesRequested: ['API']}, says: null},
  {placeholder: 'askCount', fields: {featureRequests: {count: 3, items: []}}, says: null},
]);

each('what went well', [
  {placeholder: 'success', fields: {positiveOutcome: said('Saved three weeks')}, says: '“Saved three weeks”'},
  {placeholder: 'success', fields: {positiveOutcome: YES, milestone: said('1,000 reports')}, says: '“1,000 reports”'},
  {
    placeholder: 'success',
    fields: {positiveOutcome: said('  '), milestone: said('1,000 reports')},
    says: '“1,000 reports”',
  },
  {placeholder: 'success', fields: {milestone: YES}, says: null},
  {
    placeholder: 'success',
    fields: {
      positiveOutcome: {...said('Saved 30% in 2023'), on: '2023-06-01'},
      milestone: {...said('1,000 reports'), on: daysBefore(10)},
    },
    says: '“1,000 reports”',
  },
  {
    placeholder: 'success',
    fields: {
      positiveOutcome: {...said('Saved 30% in 2023'), on: '2023-06-01'},
      milestone: {...YES, on: daysBefore(10)},
    },
    says: null,
  },
  {placeholder: 'promotedYou', fields: {championPromoted: YES, champion: 'Max Ruiz'}, says: 'your new role'},
  {
    placeholder: 'promotedYou',
    fields: {championPromoted: YES, champion: 'Max Ruiz', contact: 'Max Ruiz'},
    says: 'your new role',
  },
  {
    placeholder: 'promotedYou',
    fields: {championPromoted: YES, champion: 'Max Ruiz', contact: 'Priya Nair'},
    says: null,
  },
  {
    placeholder: 'promotedOther',
    fields: {championPromoted: YES, champion: 'Max Ruiz', contact: 'Priya Nair'},
    says: 'Max Ruiz',
  },
  {placeholder: 'promotedOther', fields: {championPromoted: YES, champion: 'Max Ruiz'}, says: null},
  {placeholder: 'promotedYou', fields: {championPromoted: YES}, says: null},
  {placeholder: 'promotedYou', fields: {championPromoted: NO, champion: 'Max Ruiz'}, says: null},
  {placeholder: 'newDecisionMaker', fields: {stakeholderChange: YES}, says: 'Stakeholders changed'},
  {placeholder: 'newDecisionMaker', fields: {stakeholderChange: NO}, says: null},
]);

each('what went wrong', [
  {placeholder: 'issue', fields: {openIssue: YES}, says: null},
  {placeholder: 'issue', fields: {openIssue: said('exports fail')}, says: '“exports fail”'},
  {placeholder: 'issue', fields: {openIssue: NO}, says: null},
  {placeholder: 'issue', fields: {}, says: null},
  {placeholder: 'openIssue', fields: {openIssue: YES}, says: 'the issue you have open with us'},
  {placeholder: 'openIssue', fields: {openIssue: NO}, says: null},
  {placeholder: 'lowScore', fields: {nps: {value: 4, scale: 'ten'}}, says: '4 out of 10'},
  {placeholder: 'lowScore', fields: {nps: {value: 9, scale: 'ten'}}, says: null},
  {placeholder: 'lowScore', fields: {csat: 2}, says: 'a low score'},
  {placeholder: 'lowScore', fields: {nps: {value: -20, scale: 'hundred'}}, says: null}, // nobody gave it
  {placeholder: 'reviewNote', fields: {vendorReview: said('tender until May')}, says: '“tender until May”'},
  {placeholder: 'reviewNote', fields: {vendorReview: YES}, says: null},
  {placeholder: 'sinceContact', fields: {lastContact: daysBefore(44)}, says: null},
  {placeholder: 'sinceContact', fields: {lastContact: daysBefore(45)}, says: 'about 1 month'},
  {placeholder: 'sinceContact', fields: {lastContact: daysBefore(76)}, says: 'about 3 months'}, // two and a half
  {placeholder: 'sinceContact', fields: {}, says: null},
]);

each('the renewal', [
  {placeholder: 'renewal', fields: {renewalDate: daysAhead(1)}, says: 'Nov 22'},
  {placeholder: 'renewal', fields: {renewalDate: AS_OF}, says: null},
  {placeholder: 'renewal', fields: {}, says: null},
  {placeholder: 'optOut', fields: {renewalDate: '2027-03-31', noticeDays: 30}, says: 'Mar 1, 2027'},
  {placeholder: 'optOut', fields: {renewalDate: '2027-03-31'}, says: null},
  {placeholder: 'deadline', fields: {renewalDate: '2027-05-23'}, says: 'May 23, 2027'}, // half a year, 183 days
  {placeholder: 'deadline', fields: {renewalDate: '2027-05-24'}, says: null},
  {placeholder: 'deadline', fields: {renewalDate: '2027-06-22', noticeDays: 30}, says: 'May 23, 2027'},
  {placeholder: 'deadline', fields: {renewalDate: AS_OF}, says: null},
  {placeholder: 'deadline', fields: {}, says: null},
]);

each('money', [
  {placeholder: 'arr', fields: {arr: 48_000}, says: '48,000'},
  {placeholder: 'arr', fields: {mrr: 1_000.04}, says: '12,000'},
  {placeholder: 'arr', fields: {arr: 0.5}, says: '1'},
  {placeholder: 'arr', fields: {arr: 0.4}, says: null}, // not a price of 0
  {placeholder: 'arr', fields: {arr: 0}, says: null},
  {placeholder: 'arr', fields: {}, says: null},
  {placeholder: 'price', fields: {utilization: 0.95, seatsNeeded: 5, seatPrice: 10}, says: '600'},
  {placeholder: 'price', fields: {utilization: 0.95, seatsNeeded: 5}, says: null},
  {placeholder: 'offer', fields: {utilization: 0.95, seatsNeeded: 5}, says: '5 seats'},
  {placeholder: 'offer', fields: {utilization: 0.95}, says: 'more seats'},
  {placeholder: 'offer', fields: {}, says: null},
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
