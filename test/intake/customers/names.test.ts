import {table} from '../../builders';
import {told, toldOf} from '../read';
import {giving, texts} from '../texts';

describe('a name', () => {
  it.each<[name: string, asked: boolean]>([
    ...texts`
      [TEST] Acme | Acme (prospect) | Demo Account | ZZ - do not use - Acme | DEMO - do not delete
      New Logo 1 (placeholder) | Pipeline: Acme 20k | Acme (Insolvenz) | Acme (now part of Bolt) | XXX Acme | (X) Acme
      Acme CHURNED | Acme, churned 10/26 | Acme/cancelled | Acme -- cancelled | Acme ❌ | 💀 Acme | Acme (old contract) | Acme (alter Vertrag) | Acme (ancien contrat) | Cliente de prueba | Demo environment - sales | Acme → Bolt |
      Acme - notice given | Acme (leaving) | Acme (trial) | Acme (pilot) | Acme - POC | PROSPECT: Acme
      [CLOSED] Acme | (ex) Acme | Acme (résilié) | Acme (churns 12/31/2026) | Acme (test account) | Acme [DUPLICATE]
    `.map(giving(true)),
    ...texts`
      Warner Bros - Discovery | Acme (Baja) | Acme (Pilot Flying J) | Trial Lawyers LLP | Acme - Pilot Mountain
      Acme, Left Bank | Acme, Inc | Churned Butter Co | Acme -- Berlin | Acme (old town) | Old Acme | XX Acme | Pipeline Partners | Moved Media | Acme (X) | Democracy Now | See Tickets | Acme (See) |
      Acme (new) | Leaves & Co | Acme (partner) | Test Equity | Demo Coffee Company | Prospect Capital (EMEA)
      Acme (International)
    `.map(giving(false)),
  ])('%s is asked about: %j', (name, asked) => {
    const {issues} = toldOf(['Account', 'ARR'], [name, 5], ['Bolt', 6]);
    expect(issues.some((issue) => /read like a current customer/.test(issue))).toBe(asked);
  });
});

it.each<[note: string, asked: boolean]>([
  ...texts`
    Notice served 12 Nov | They served notice | Gave notice on Nov 3 | Notice received 11/3
    Customer wants to cancel after the pilot | They decided not to renew | Kündigung liegt vor | Haben gekündigt
    Le client a résilié | Han cancelado | Non rinnova | Gaat opzeggen | 解約の意向あり | 已提出终止合作
    Told us they will not be renewing
  `.map(giving(true)),
  ...texts`
    Champion gave notice | Cancelled the QBR | No notice given | Ida is leaving in March
    On holiday, will cancel our call | Gave us notice of a new office | Renewing early
  `.map(giving(false)),
])('a note “%s” asks whether they leave: %j', (note, asked) => {
  const {issues} = told(table(['Account', 'ARR', 'Notes'], ['Acme', 5, note], ['Bolt', 6, '']));
  expect(issues.some((issue) => issue.includes(note) && issue.includes('still a customer'))).toBe(asked);
});

it('a name that says that it was deleted is asked about', () => {
  expect(toldOf(['Customer', 'ARR'], ['Teasel Labs (deleted)', 1]).issues.join()).toContain(
    'read like a current customer',
  );
});
