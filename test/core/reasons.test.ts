import fc from 'fast-check';
import type {Account} from '../../src/core/account';
import {reasonsFor} from '../../src/core/reasons';
import {MAX_REASON, sayReasons} from '../../src/playbook/say-reasons';
import {WORDS} from '../../src/playbook/words';
import {anyAccount} from '../any-account';
import {amount, assessed, daysAhead, daysBefore, on, said, YES} from '../builders';

function why(fields: Partial<Account>, language: 'en' | 'zh' = 'en') {
  return sayReasons(reasonsFor(assessed(fields)), WORDS[language]);
}

describe('why now', () => {
  it.each<{name: string; fields: Partial<Account>; en: string; zh: string}>([
    {
      name: 'BetaCorp',
      fields: {
        utilization: 0.95,
        companyGrowth: amount(0.2),
        championPromoted: said('just promoted'),
        funding: said('Series B'),
      },
      en: '95% of seats used · Series B · company grew 20%',
      zh: '席位使用率 95% · Series B · 客户公司增长 20%',
    },
    {
      name: 'AlphaTech',
      fields: {
        utilization: 0.7,
        featureRequests: {count: 1, items: []},
        relationship: 'Healthy',
        renewalDate: daysAhead(90),
      },
      en: 'Renewal in 90 days · relationship healthy',
      zh: '距续约日 90 天 · 客户关系健康 · 客户提过 1 次功能需求',
    },
    {
      name: 'EchoLLC',
      fields: {utilization: 1, workarounds: 'many', nps: {value: 4, scale: 'ten'}, renewalDate: daysAhead(180)},
      en: 'NPS 4',
      zh: 'NPS 4',
    },
    {
      name: 'DeltaInc',
      fields: {utilization: 0.85, vendorReview: said('reviewing vendors'), renewalDate: daysAhead(30)},
      en: 'Vendor review “reviewing vendors” · renewal in 30 days',
      zh: '评估其他供应商“reviewing vendors” · 距续约日 30 天',
    },
    {
      name: 'GammaCo',
      fields: {utilization: 0.6, usageTrend: 'Declining', renewalDate: daysAhead(365)},
      en: 'Usage declining · 60% of seats used',
      zh: '用量下降 · 席位使用率 60%',
    },
    {
      name: 'an open issue in the customer’s words',
      fields: {openIssue: said('Search is slow'), utilization: 0.95},
      en: 'Open issue “Search is slow”',
      zh: '未解决的问题“Search is slow”',
    },
    {
      name: 'no contact',
      fields: {lastContact: daysBefore(74), utilization: 0.95},
      en: 'No contact for 74 days',
      zh: '已 74 天没有联系',
    },
    {
      name: 'nothing at its best',
      fields: {utilization: 0.84, growth: 'None', relationship: 'OK', renewalDate: daysAhead(185)},
      en: 'So far: 84% of seats used',
      zh: '目前的依据：席位使用率 84%',
    },
    {name: 'weak figures', fields: {nps: {value: 15, scale: 'hundred'}, csat: 3.6, utilization: 0.3}, en: '', zh: ''},
    {name: 'nothing known', fields: {}, en: '', zh: ''},
    {
      name: 'no seat left, said once',
      fields: {seatsUsed: 25, seatsLicensed: 25, relationship: 'OK'},
      en: '25 of 25 seats (100%)',
      zh: '席位已用 25/25（100%）',
    },
    {
      name: 'a day the cell does not know',
      fields: {positiveOutcome: {...on(daysBefore(24)), onSaid: 'last month'}, utilization: 0.3},
      en: 'A win (last month)',
      zh: '取得成果（last month）',
    },
  ])('$name', ({fields, en, zh}) => expect([why(fields), why(fields, 'zh')]).toEqual([en, zh]));

  it('cuts a long quotation and closes it', () => {
    const text = why({openIssue: said('Search has been slow for the whole of the second quarter and nobody answers')});
    expect(text).toBe('Open issue “Search has been slow for the whole of the…”');
  });

  it('has at most three facts and 60 characters, and no signal to sell under a guardrail', () => {
    fc.assert(
      fc.property(anyAccount(), (account) => {
        const assessment = assessed(account);
        const reasons = reasonsFor(assessment);
        for (const language of ['en', 'zh'] as const) {
          const text = sayReasons(reasons, WORDS[language]);
          expect(text.length).toBeLessThanOrEqual(MAX_REASON);
          expect(text === '').toBe(reasons.basis === 'none');
        }
        if (assessment.overridden && assessment.priority !== 'Needs data') expect(reasons.basis).toBe('guardrail');
        if (reasons.basis === 'strong') {
          expect(assessment.factors.some(({points, top, hasData}) => hasData && points === top)).toBe(true);
        }
      }),
    );
  });

  it('names the vendor review of a healthy account first', () => {
    const {facts} = reasonsFor(assessed({vendorReview: YES, relationship: 'Healthy', renewalDate: daysAhead(200)}));
    expect(facts.map(({key}) => key)).toEqual(['vendor-review', 'renewal-in']);
  });
});
