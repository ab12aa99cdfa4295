import {statusAnswers, statusIn, wordKey} from '../../../src/intake/readers/status';
import type {StatusMeaning} from '../../../src/playbook/aliases/statuses';
import {table} from '../../builders';
import {giving, texts} from '../texts';

const AS_OF = '2026-11-21';

describe('a word in a status column', () => {
  it.each<[meaning: StatusMeaning, words: string[]]>([
    [
      'former',
      texts`
        Churned | CANCELLED | Closed Lost | closed-lost | Inactive | Ex-customer | Win-back | ex-Acme | gekündigt
        cancelado | Cancelada | résilié | disdetto | opgezegd | utracony | 已流失 | 解約 | 해지 | 3 - Churned
        Churned customer | Former client | 🔴 Churned | Churned (price) | Cancelled 2026-03-01
        Lost to a competitor | Churned – budget | churned_customer | Active - cancelled
        Customer - cancelled 2026-03-01 | Renewal - lost | Lost (renewal) | Inactive - Client | Churned - low usage
        Churned (high price) | Lost: product gaps | Ex-Kunde, insolvent | Lost - POC | Cancelled by partner
        Gekündigt - Lizenzkosten | Cancelled 3/31/2026 | Churned in Q3 2026 | Cancelled as of March 31 2026
        Vypovězeno | Irtisanottu | Неактивен | Ztracený | 離反 | Decommissioned | Sonlandırıldı |
        Churned (2026) | Active - Churned | Contract terminated | Contrato encerrado | 合作终止 | No longer active
      `,
    ],
    [
      'leaving',
      [
        ...['Leaving', 'Cancel at period end', 'cancel_at_period_end', 'Notice given', 'Non-renewing', "Won't renew"],
        ...['Kündigung eingegangen', 'no renueva', 'em cancelamento', 'préavis', '不续约', '解約予定'],
        ...['Cancelled (2027-03-31)', 'Churned 31.03.2027', 'Kündigung eingereicht', 'Active (churning)'],
        ...['Cancelled 3/31/2027', 'Cancelled (ends 3/31/27)', 'Churned in Q1 2027', 'Churned (2027)'],
        ...['Cancelled as of March 31 2027', 'Cancelled effective January 1st, 2027', 'Customer - lost 31/03/2027'],
        ...['Termination pending', 'Wypowiedzenie złożone', '解約手続き中', 'Уходит', 'To be cancelled'],
        ...['Active (notice given 2026-10-01)', 'At risk - notice given', 'Customer, non-renewing'],
      ],
    ],
    [
      'not yet',
      texts`
        Prospect - new | Prospect | POC | Proof of Concept | Demo | Interessent | prospecto | 潜在客户 | 見込み客
      `,
    ],
    [
      'active',
      texts`
        Active | Customer | Live | Onboarding | Renewal | Renewing | Closed Won | Kunde | Ativo | actif | activo
        attivo | actief | 活跃 | 契約中 | Active - EMEA | Active (renewing) | Active - renewal pending
        Active (ex-trial) | Contract signed | Expansion - Discovery | Renewal - Qualified | Upsell - lost
        Active (notice: none) | Aktywna | Активен | ungekündigt | Löpande | Gældende | Produktiv | ενεργός
      `,
    ],
  ])('means %s: %j', (meaning, words) => {
    expect(words.map((word) => [word, statusIn(word, AS_OF)])).toEqual(
      words.map((word) => [word, {meaning, isWeak: false}]),
    );
  });

  it.each<[StatusMeaning, string]>([
    ['former', 'Closed'],
    ['former', 'Paused'],
    ['not yet', 'Opportunity'],
    ['not yet', 'Lead'],
    ['not yet', 'Trial'],
    ['not yet', 'À l’essai'],
    ['not yet', "À l'essai"],
    ['not yet', 'trialing'],
    ['not yet', 'Pilot'],
    ['not yet', 'Negotiation / Review'],
    ['not yet', 'Proposal/Price Quote'],
    ['active', 'past_due'],
    ['not yet', '试用'],
    ...texts`
      Customer - lost: Analytics upsell | Active - cancelled: analytics module | Active, cancelled 5 seats
      Active / churned in EU | Kunde, verloren: Modul X | Client - perdu : module RH | Customer - churned (price)
      Cancelled 2 of 5 modules | Cancelled (1 of 3 sites) | Lost 20 seats in last renewal | 已取消2个席位
      Past 90 days overdue | Past due 30 days | Ex-Zendesk customer | beendet: Onboarding
    `.map((word): [StatusMeaning, string] => ['former', word]),
    ...texts`
      Active - demo scheduled | Active - POC | New - Demo scheduled | 契約中 - トライアル | Discovery - upsell
      Qualified - renewal
    `.map((word): [StatusMeaning, string] => ['not yet', word]),
  ])('is weak where it means %s by itself: %s', (meaning, word) => {
    expect(statusIn(word, AS_OF)).toEqual({meaning, isWeak: true});
  });

  it.each([
    ...['Lost - recovered', 'gekündigt, zurückgenommen', 'Churned (reactivated)'],
    ...['Churn: low', '流失：低', 'Kündigung - nein', 'Baja: ninguna', 'Notice: none', 'Active: no'],
  ])('is asked about: %s', (word) => {
    expect(statusIn(word, AS_OF)).toBeNull();
  });

  it.each<[text: string, order: 'day' | 'month', meaning: StatusMeaning]>([
    ['Cancelled 5/12/2026', 'day', 'leaving'],
    ['Cancelled 5/12/2026', 'month', 'former'],
    ['Cancelled 12/5/2026', 'day', 'former'],
    ...texts`Cancelled 12/5/2026 | Cancelled 5.12.2026`.map(giving('month', 'leaving')),
  ])('has days as the sheet has them: %s, %s first', (text, order, meaning) => {
    expect(statusIn(text, AS_OF, new Map(), order)?.meaning).toBe(meaning);
  });

  it.each(['Zombie', 'Healthy', 'At risk', 'Gold', '', 'Lostock Ltd', 'Activewear'])('is none: %j', (word) => {
    expect(statusIn(word, AS_OF)).toBeNull();
  });

  it('means what people answered', () => {
    const answers = statusAnswers(texts`
      zombie = former | Sandbox＝not yet | Active = leaving | 休眠户 = 已流失 | odd
    `);
    expect([...answers]).toEqual(
      table(['zombie', 'former'], ['sandbox', 'not yet'], ['active', 'leaving'], ['休眠户', 'former']),
    );
    expect(statusIn('ZOMBIE', AS_OF, answers)).toEqual({meaning: 'former', isWeak: false});
    expect(wordKey('2 – Zombie!')).toBe('zombie');
  });
});
