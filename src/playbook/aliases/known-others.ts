/** A heading that looks like one of ours and is not. Texts are lists with commas, in plain English like the aliases. */
export interface KnownOther {
  /** The key of the words that say what it is. */
  readonly reason: string;
  /** Whole headings. */
  readonly headings: string;
  /** Sets of words: a heading with all words of a set is meant, whatever else it says. */
  readonly words?: string;
}

/** What real sheets hold beside our fields. None of it may feed one. Sources as for the aliases. */
export const KNOWN_OTHERS: readonly KnownOther[] = [
  {
    reason: 'other-customer-revenue',
    headings: `
      annual revenue, revenue, total revenue, company revenue, company sales, customer sales, customer revenue, revenue range`,
    words: 'annual revenue company, annual revenue estimated, turnover, revenue band',
  },
  {
    reason: 'other-contract-total',
    headings: ' amount, deal amount, deal value, opportunity amount',
    words: 'tcv, ltv, lifetime value, weighted, expected revenue, recent deal',
  },
  {
    reason: 'other-one-off',
    headings: ' services revenue, implementation fee, nrr, grr',
    words: 'onetime, one time, one off, non recurring, nonrecurring, setup fee, professional service',
  },
  {
    reason: 'other-changed-revenue',
    headings: '',
    words: `
      expansion arr, churn arr, churned arr, lost arr, new arr, arr growth, arr change, starting arr, potential arr,
      target arr, forecast arr, pipeline arr, previous arr, prior arr, arr delta, expansion mrr, churned mrr,
      new mrr, mrr growth, mrr change, upsell arr, initial arr, arr at risk, contraction arr, contraction mrr,
      downgrade arr, downgrade mrr, upsell mrr, initial mrr, lost mrr, original arr, original mrr, percent arr, percent mrr, arr share, mrr share,
      arr per seat, arr per user, arr per license, arr per employee, arr rank, arr score`,
  },
  {
    reason: 'other-headcount',
    headings: `
      employees, number of employees, employee count, headcount, fte, company headcount, employees range,
      staff, total employees, staff count, number employees`,
  },
  {
    reason: 'other-tickets',
    headings: 'tickets, open tickets, open cases, cases, ticket count',
    words: 'ticket last, ticket 90d, ticket 30d, ticket volume, resolution time, response time, support ticket',
  },
  {
    reason: 'other-activity',
    headings: 'logins, login count, sessions, events, total logins, api calls',
    words: `
      login last 90d, login last 7 day, login last 30 day, login last 90 day, login per, login 30d, session count, page view,
      time spent`,
  },
  {
    reason: 'other-free-seats',
    headings: ' seats left, open seats',
    words: 'seat available, seat unused, seat free, seat remaining, license unused, license available',
  },
  {
    reason: 'other-unowned-modules',
    headings: '',
    words: 'module available, module not, product available, module unused',
  },
  {
    reason: 'other-dates',
    headings: `
      create date, event date, signup, sign up, customer since, client since, member since, original contract date, cancel date, last update,
      current period start, go live date, kickoff date, onboarding start, contract signed, signed date, acquired on,
      date acquired, first purchase, next task date, next activity date`,
    words: `
      acquisition date, date acquisizione, date adquisición, date aquisição, date förvärv, date akvizice, start date, created at, modified date, updated at, invoice date, close date, renewal start,
      contract start, subscription start, term start, signup date, signup at, signup month, churn date`,
  },
  {
    reason: 'other-renewal',
    headings: `
      cancel at period end, renewal type, renewal stage, renewal term, renewal notes, renewal rate, contract term, contract period, contract duration, subscription term, subscription period,
      contract length, notice unit, renewal count, renewal forecast, plan interval, renewal score, renewal reason,
      number of renewals, billing interval, interval, billing period`,
    words:
      'win percent, win rate, win probability, win likelihood, win chance, renewal probability, renewal likelihood, auto renewal, renewal status, renewal owner',
  },
  {
    reason: 'other-profile',
    headings: `
      industry, sector, vertical, country, region, city, state, province, website, domain, url, address, zip, currency,
      time zone, timezone, language, territory, lifecycle stage, stage, status, phase, plan, plan name, plan tier,
      subscription level, account plan, plan type, subscription plan, subscription status, customer status,
      client status, type, deal type, payment terms, payment method, billing frequency, tags, source, lead source,
      description, title, job title, department, logo url, created by, age, tenure, row, rank, priority, team, csm team,
      coverage, billing country, shipping country, subscription id, invoice id, product id, plan id, contract id,
      contract number, opportunity id, account status, number, no, last modified by, is active, active, account source,
      fax, owner role, record type, company domain name, company domain, account domain, customer domain,
      primary domain, pricing plan, pricing tier, pricing model, pricing type, pricing level, pricing package,
      pricing structure, pricing scheme, price plan, edition, billing city, billing state, billing street, sub industry,
      customer stage, onboarding owner, tax amount, vat amount, gst amount, sales tax, signup channel, signup source`,
    words: `
      acquisition channel, acquisition source, acquisition rep, acquisition cost, acquisition campaign, customer acquisition, acquired by,
      parent, billing address, shipping address, postal code, phone, linkedin, facebook, twitter`,
  },
];
