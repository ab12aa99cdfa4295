import type {Account} from '../../../src/core/account';
import type {AccountPlan} from '../../../src/core/plan/plan';
import {say} from '../../../src/playbook/say';
import {type Language, WORDS} from '../../../src/playbook/words';
import {glanceOf, stateOf} from '../../../src/tabs/plan/glance';
import {AS_OF, daysAhead, daysBefore} from '../../builders';
import {planOf} from '../../core/plan/planning';

/** What stands beside a label, `undefined` when the plan has no such line. */
function beside(lines: ReturnType<typeof glanceOf>, label: string) {
  return lines.find(({cells}) => cells[0]?.value === label)?.cells[1]?.value;
}

const glance = (fields: Partial<Account>, label: string) =>
  beside(
    glanceOf(planOf(fields), (each) => say(each, WORDS.en)),
    label,
  );

function state(fields: Partial<Account>, label: string, plan: Partial<AccountPlan> = {}, language: Language = 'en') {
  const lines = stateOf({...planOf(fields, language), ...plan}, (each) => say(each, WORDS[language]));
  return beside(lines, label);
}

describe('the renewal at a glance', () => {
  it.each([
    {renewalDate: daysAhead(1), says: '22 November 2026, in 1 day'},
    {renewalDate: AS_OF, says: '21 November 2026, today'},
    {renewalDate: daysBefore(1), says: '20 November 2026, 1 day ago'},
    {renewalDate: null, says: undefined},
  ])('on $renewalDate reads $says', ({renewalDate, says}) => expect(glance({renewalDate}, 'Renewal')).toBe(says));

  it.each([
    {noticeDays: 29, says: '21 December 2026, in 30 days. Last day to give notice: 22 November 2026'},
    {noticeDays: 30, says: '21 December 2026, in 30 days. Last day to give notice: 21 November 2026'}, // today
    {noticeDays: 31, says: '21 December 2026, in 30 days. The last day to give notice was 20 November 2026'},
    {noticeDays: null, says: '21 December 2026, in 30 days'},
  ])('with $noticeDays days of notice', ({noticeDays, says}) => {
    expect(glance({renewalDate: daysAhead(30), noticeDays}, 'Renewal')).toBe(says);
  });
});

describe('our team at a glance', () => {
  it.each([
    {owner: 'Ana', ae: 'Tom', says: 'Ana (CSM), Tom (AE)'},
    {owner: 'Ana', ae: null, says: 'Ana (CSM)'},
    {owner: null, ae: 'Tom', says: 'Tom (AE)'},
    {owner: null, ae: null, says: 'No CSM or AE in the account sheet.'},
  ])('with CSM $owner and AE $ae', ({owner, ae, says}) => expect(glance({owner, ae}, 'Our team')).toBe(says));
});

it('what to take care of and escalate leaves no line when there is nothing', () => {
  const calm = {relationship: 'Healthy', utilization: 0.7, growth: 'None'} as const;
  expect(planOf(calm).assessment.escalations).toEqual([]);
  expect(glance(calm, 'Bring in your manager')).toBeUndefined();
});

describe('how they feel', () => {
  it.each<{fields: Partial<Account>; says: string}>([
    {fields: {}, says: 'Healthy'},
    {fields: {healthScore: 72}, says: 'Healthy, health 72'},
    {fields: {healthScore: 'green'}, says: 'Healthy, health green'},
    {fields: {csat: 4}, says: 'Healthy, CSAT 4 of 5'},
    {fields: {nps: {value: 9, scale: 'ten'}}, says: 'Healthy, NPS 9 of 10'},
    {fields: {nps: {value: 30, scale: 'hundred'}, csat: 5}, says: 'Healthy, NPS 30, CSAT 5 of 5'},
  ])('is told as far as the sheet knows: $says', ({fields, says}) => {
    expect(state(fields, 'Relationship', {relationship: 'Healthy'})).toBe(says);
  });

  it('is told in the words of the language', () => {
    const said = state({healthScore: 'green'}, String(WORDS.zh['plan-label-health']), {}, 'zh');
    expect(said).toContain('绿');
    expect(said).not.toContain('green');
  });
});

describe('their modules', () => {
  it.each<{products: string[] | null; available: string[]; says: string | undefined}>([
    {products: ['Core'], available: ['Analytics'], says: 'Has Core. Could have Analytics.'},
    {products: ['Core'], available: [], says: 'Has Core.'},
    {products: [], available: ['Analytics'], says: 'Could have Analytics.'},
    {products: null, available: [], says: undefined},
    {products: [], available: [], says: undefined},
  ])('$products with $available to have', ({products, available, says}) => {
    expect(state({products}, 'Modules', {available})).toBe(says);
  });
});
