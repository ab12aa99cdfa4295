import {table} from '../../builders';
import {column, told, toldOf} from '../read';

const TEXTS = ['alpha', 'bravo', 'cargo'];
const NUMBERS = [12_000, 48_000, 96_000];
const COUNTS = [10, 20, 30];
const DATES = ['2027-02-20', '2027-04-03', '2027-12-18'];

/** What becomes of a heading above such cells: the field, the fields that are asked about with a mark, or nothing. */
function meaning(heading: string, cells: readonly unknown[]): string {
  const {columns, intake} = told(column(heading, cells));
  const field = Object.entries(columns).find(([, said]) => said === heading)?.[0];
  const asked = intake.questions.find((each) => each.heading === heading);
  return field ?? (asked ? `? ${asked.candidates[0]}` : '');
}

describe('the field that a heading names', () => {
  it.each<[field: string, cells: readonly unknown[], headings: string]>([
    [
      'owner',
      TEXTS,
      'KAM | kam_manager | Key Account Manager | 客戶經理 | 負責人 | Kundeansvarlig | Verantwoordelijke',
    ],
    ['ae', TEXTS, '业务员 | Obchodník'],
    ['renewalDate', DATES, '續約日期 | 合約到期日 | Verlengdatum | Konec smlouvy'],
    ['seatsLicensed', COUNTS, '購買席次 | 授權數 | 구매좌석 | Lisenser | Zakoupené licence | LimiteUsuarios'],
    [
      'seatsUsed',
      COUNTS,
      '使用席次 | 사용좌석 | Brukte lisenser | Využité licence | Active (30d) | Active Seats (30d)',
    ],
    ['arr', NUMBERS, '年度經常性收入 | Annual run rate | 연간 계약액 | Ricavi ricorrenti annui'],
    ['mrr', NUMBERS, 'Monthly recurring'],
    ['lastContact', COUNTS, 'Days since last CSM contact | days_since_csm_touch'],
    ['openIssue', ['yes', 'no', 'yes'], 'P1 status | Open P1s | Escalatie | Problemi aperti | Offene Probleme'],
    ['vendorReview', ['yes', 'no', 'yes'], 'Valutazione concorrenti'],
    ['funding', ['Series A', 'no', 'Seed'], 'New round | Finanziamenti'],
    ['? arr', NUMBERS, 'Licence fee p.a. | Jaarwaarde | 年費'],
    ['? mrr', NUMBERS, 'Mensualité | Mensualidad | Monatsgebühr | Canone mensile | Abonnement mensuel | Cuota mensual'],
    ['? lastContact', COUNTS, 'days_since_last_qbr | Days since engagement'],
    ['? renewalDate', DATES, 'Usage End Date | Customer until'],
    ['? vendorReview', ['yes', 'no', 'yes'], 'RFP status | Ausschreibung | Aanbesteding | 相見積'],
    ['? companyGrowth', COUNTS, 'Expansion signals | expansion_signals'],
    ['openIssue', COUNTS, 'Support Tickets (P1 Open)'],
    ['renewalDate', DATES, 'Fin d’engagement'],
    ['noticeDays', COUNTS, 'Non-renewal notice | Non-renewal notice (days)'],
    ['', NUMBERS, '% of total ARR | Pct of ARR | Share of MRR | ARR per seat | ARR score | ARR flag | Budget'],
    ['? arr', NUMBERS, 'ARR plan | Plan ARR'],
    ['arr', NUMBERS, 'ARR (current year, USD) | ARR number | Customer ARR'],
    ['', ['Active', 'Churned', 'Active'], 'Old status | Status (prev) | Competitor status'],
    ['', COUNTS, 'NPS responses | # of NPS responses'],
    ['nps', COUNTS, 'NPS response | Latest NPS'],
    ['? utilization', COUNTS, '% of active users | Percent of users active'],
    ['? apiUtilization', COUNTS, 'Quota %'],
    ['apiUtilization', COUNTS, 'API % | Percent of quota'],
    ['budgetCycle', ['confirmed', 'Q3', 'no'], 'Budget'],
    ['budgetCycle', [1, 0, 1], 'Budget'],
    ['owner', TEXTS, 'Hubspot Owner | Success Owner | Müşteri Yöneticisi | מנהל לקוח | 담당 매니저 | Relatiebeheerder'],
    ['ae', TEXTS, 'Vertreter'],
    ['contact', TEXTS, 'Referente | Contactpersoon | Osoba kontaktowa | ご担当者'],
    ['notes', TEXTS, 'obs | Uwagi | 비고'],
    ['arr', NUMBERS, 'My ARR | 2. ARR | 연간 반복 매출 | Årlig återkommande intäkt | 계약금액(연) | arr_amt'],
    ['? arr', NUMBERS, 'Årligt värde | Årsverdi | Lizenzwert p.a. | Wartość roczna | Roční hodnota | Éves díj'],
    ['? arr', NUMBERS, 'ARR (t)'],
    ['arr', NUMBERS, 'ARR (T€) | ARR T$ | ARR (천원) | 연간 계약금액(원)'],
    ['owner', TEXTS, 'Propriétaire du compte | Mitarbeiter zuständig | Ansvarlig | Менеджер | Müşteri Temsilcisi'],
    ['contact', TEXTS, 'Kapcsolattartó'],
    [
      'seatsUsed',
      COUNTS,
      'Qty Used | 사용 좌석수 | Лицензий используется | Használt licencek | Used Qty | Unique Users (30 days)',
    ],
    ['seatsLicensed', COUNTS, '계약 좌석수 | Лицензий куплено | Nutzer inklusive | Qty Licensed'],
    ['? seatsUsed', COUNTS, 'I bruk | Využito'],
    [
      'openIssue',
      COUNTS,
      'Sev 1 open | Sev 1 tickets open | Unresolved critical bugs | Urgent tickets open | 緊急チケット | 긴급 티켓',
    ],
    ['', COUNTS, 'Tickets | Bugs | Chamados'],
    ['? openIssue', COUNTS, 'Red account? | Production down'],
    ['vendorReview', ['yes', 'no', 'yes'], 'Evaluación de competencia | Évaluation de la concurrence | 경쟁사 검토'],
    ['? vendorReview', ['yes', 'no', 'yes'], 'Konkurrens | Concurrentie | 竞争对手 | Competing vendor'],
    ['championPromoted', ['yes', 'no', 'yes'], '推進者の昇進 | 支持者晋升日期 | Campeão promovido | 챔피언 승진'],
    ['status', ['Active', 'Churned', 'Active'], 'Abo-Status | Sts | statecode | Renewal opportunity stage'],
    [
      'renewalDate',
      DATES,
      'Auto-renewal date | Auto-renews on | Datum obnovy | rnwl_dt | 계약만료일 | תאריך חידוש | Sözleşme bitiş',
    ],
    ['seatsLicensed', COUNTS, 'Satın alınan lisans | Lisans Sayısı | Liczba licencji'],
    ['seatsUsed', COUNTS, 'Aktywni użytkownicy | Seats Active L30 | Aktif Kullanıcı'],
    ['noticeDays', ['60 days', '90 days', '30 days'], 'Opt-out window | Kündig.frist | Disdetta entro (gg)'],
    ['noticeDays', DATES, 'Kündigung bis | Date limite de résiliation | Last day to cancel'],
    ['relationship', ['gut', 'schlecht', 'gut'], 'Zufriedenheit'],
    ['? arr', NUMBERS, 'Jahresumsatz netto | Ext. Price | Årsavgift (SEK) | Yıllık ücret (TL)'],
    ['? ae', TEXTS, 'Agente'],
    ['? lastContact', ['2026-10-01', '2026-11-01', '2026-09-01'], 'QBR date'],
    // What they pay us is not what they earn.
    ['', NUMBERS, 'Jahresumsatz | Jahresumsatz des Kunden'],
    ['? seatsUsed', COUNTS, 'Agentes'],
    ['', ['yes', 'no', 'yes'], 'Auto-renewal'],
    ['', TEXTS, 'Company Domain Name | Pricing model | Services'],
  ])('%s', (field, cells, headings) => {
    const found = headings.split(' | ').map((heading) => [heading, meaning(heading, cells)]);
    expect(found).toEqual(found.map(([heading]) => [heading, field]));
  });

  it.each(['Hospital Name', 'school_name', 'Nombre comercial', 'Nome fantasia', 'Potential Customer'])(
    '%s names the account where nothing else does',
    (heading) => {
      const rows = TEXTS.map((text, at) => [text, NUMBERS[at], DATES[at]]);
      expect(told([[heading, 'ARR', 'Renewal date'], ...rows]).columns.account).toBe(heading);
      const named = told([[heading, 'Account', 'ARR'], ...rows.map(([text, arr], at) => [text, `Co ${at}`, arr])]);
      expect(named.columns.account).toBe('Account');
    },
  );
});

describe('users beside licenses', () => {
  const seats = (headings: string[], rows: unknown[][]) =>
    told([['Account', ...headings], ...rows.map((row, at) => [`Co ${at}`, ...row])]);
  const FEWER = table([50, 48, 40], [20, 11, 10], [120, 118, 90]);

  it.each([
    ['Licences', 'Users'],
    ['Lizenzen', 'Nutzer'],
    ['Licenze', 'Utenti'],
    ['Licenties', 'In gebruik'],
    ['Seats purchased', 'Assigned'],
    ['Seats purchased', 'Consumed'],
  ])('%s, %s are those in use', (licensed, used) => {
    const {columns, questions} = seats([licensed, used], FEWER);
    expect(columns).toMatchObject({seatsLicensed: licensed, seatsUsed: used});
    expect(questions).toEqual([]);
  });

  it('are asked about where most have more of them', () => {
    const {columns, questions} = seats(
      ['Licences', 'Users'],
      FEWER.map(([licensed, used]) => [used, licensed]),
    );
    expect(columns).not.toHaveProperty('seatsUsed');
    expect(questions.join()).toContain('Users');
  });

  it('are not those in use beside active ones', () => {
    expect(seats(['Licences', 'Users', 'Active users'], FEWER).columns).toMatchObject({seatsUsed: 'Active users'});
  });

  it('alone are asked about', () => expect(meaning('Users', COUNTS)).toBe('? seatsUsed'));
});

describe('the days left', () => {
  const beside = (heading: string, more = 'Renewal date') =>
    toldOf(['Account', more, heading], ['Acme', '2027-02-20', 82], ['Bolt', '2027-04-03', 124]);

  it.each(['Contract end date', 'Vertragsende', 'Renewal date'])(
    '%s is taken, not the days that were left',
    (heading) => {
      const {columns, intake} = toldOf(
        ['Account', 'Days to renewal', 'ARR', heading],
        ['Acme', 89, 48_000, '2027-02-20'],
        ['Bolt', 131, 12_500, '2027-04-03'],
      );
      expect([columns.renewalDate, intake.questions]).toEqual([heading, []]);
    },
  );

  it.each(['Days left', 'Days to renewal', 'Months until renewal'])('%s say no more than the renewal', (heading) => {
    const {questions, intake} = beside(heading);
    expect(questions.join()).not.toContain(heading);
    expect(intake.unmatched).toMatchObject([{heading, reason: {key: 'unused-countdown'}}]);
  });

  it('are the renewal where no other column is', () => {
    expect(beside('Days to renewal', 'Signed date').columns.renewalDate).toBe('Days to renewal');
  });

  it('leave a second day to be asked about', () => {
    expect(beside('Contract end date').questions.join()).toContain('could mean the same thing');
  });
});

it('what JSON put before the names of properties says nothing', () => {
  const {columns} = toldOf(
    ['id', 'name', 'properties.arr', 'properties.renewal_date', 'properties.notes_last_contacted', 'properties.seats'],
    ['1', 'Acme', 48_000, '2027-02-20', '2026-11-01', 50],
  );
  expect(columns).toMatchObject({
    arr: 'properties.arr',
    renewalDate: 'properties.renewal_date',
    lastContact: 'properties.notes_last_contacted',
    seatsLicensed: 'properties.seats',
  });
});

it('an account’s ID that repeats is added up by the subscription where a column tells the renewal or the status', () => {
  const {intake} = toldOf(
    ['subscription_id', 'account_id', 'mrr', 'renewal_date'],
    ['S1', 'A1', 100, '2027-03-31'],
    ['S2', 'A1', 200, '2027-03-31'],
    ['S3', 'A2', 300, '2027-03-31'],
    ['S4', 'A2', 400, '2027-03-31'],
  );
  expect(intake.accounts.map(({arr}) => arr)).toEqual([3600, 8400]);
});

describe('what is proposed where no column tells the renewal or the ARR', () => {
  it.each(['2027-02-28', '28.02.2027', '2/28/2027', '28/02/2027', '28 Feb 2027'])(
    'a day ahead in any form: %s',
    (day) => {
      expect(meaning('Enddatum X', [day, day, day])).toBe('? renewalDate');
    },
  );

  it('but no day that is past', () => expect(meaning('Enddatum X', ['28.02.2024', '28.02.2025', '1.3.2025'])).toBe(''));

  it.each<[heading: string, cells: number[], is: string]>([
    ['Yearly amount X', NUMBERS, '? arr'],
    ['year_established', [1996, 2005, 2012], ''],
    ['FiscalYear', [2025, 2026, 2026], ''],
    ['Year X', [2024, 2025, 2026], ''],
  ])('an amount, and no year: %s', (heading, cells, is) => expect(meaning(heading, cells)).toBe(is));
});
