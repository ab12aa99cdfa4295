import type {Field} from '../../core/account';

/**
 * How a field is headed in real sheets, each text a list with commas.
 *
 * `names` are unmistakable (confidence 1), `also` usual but looser (0.9), `maybe` only a hint that is asked about (0.6).
 * `alone` is usually another figure, taken for this one only where no other column is. The order is the preference when
 * two columns tell the same field. Case, underscores, plurals, word order, accents, units, currencies and the languages
 * of `languages.ts` are taken care of by the matching, so a line here is plain English.
 */
export interface Aliases {
  readonly names: string;
  readonly also?: string;
  readonly alone?: string;
  readonly maybe?: string;
}

/** Sources: exports and data dictionaries of the systems named, as their public documentation spells them. */
export const ALIASES: Readonly<Record<Field, Aliases>> = {
  // Salesforce and Zoho "Account Name", HubSpot "Company name", ClientSuccess "Client Name", Stripe "customer_name".
  account: {
    names: `
      account name, account, customer name, customer, client name, client, company name, company, organization name,
      organization, customer account, customer company, customer account company name, account company, end customer,
      associated company, associated company primary, deal organization`,
    also: 'name, business name, tenant name, workspace name, org name, account label, logo name, nombre comercial, nome comercial, nom commercial, nome fantasia, nombre de fantasia, customer project, customer job',
    maybe: `
      account name plan term, display name, account display name, customer display name, logo, legal name, account legal, customer legal, company legal, legal entity, legal entity name, tenant, workspace, org, domain name, razon social, razao social, raison sociale, name 1, firma1, customer description, mandant, potential customer, hospital name, clinic name, practice name, school name, district name, university name, institution name, facility name, store name, shop name, restaurant name, hotel name, property name, agency name, firm name, dealer name, merchant name, brand name, provider name, row labels,
      zeilenbeschriftungen, etiquettes de lignes, etiquetas de fila, rotulos de linha, 行标签, 行ラベル`,
  },
  // HubSpot "Record ID", Gainsight "Gsid", ChurnZero "accountExternalId", Planhat "externalId", Totango "Account ID".
  accountId: {
    names: `
      account id, customer id, company id, client id, salesforce account id, sfdc account id, gsid, account external id,
      external client id, crm id, source account id, customer oid, customer external id, company external id, record id,
      tenant id, workspace id, organization id, org id, account number, customer number, account code, customer code,
      client number, client code, account key, crm account id, planhat id, totango id, account uuid, account guid`,
    also: 'external id, id, customer no, account no, client no, debtor number, customer ref, client ref, account ref, customer reference number, client reference number, salesforce id, sfdc id, hubspot id, source id, uuid, guid',
  },
  // ClientSuccess "Assigned CSM name", Zoho and Salesforce "Account Owner", Gainsight "CSM Name".
  owner: {
    names: `
      csm, csm name, customer success manager, csm owner, assigned csm name, assigned csm, cs owner, success manager,
      customer success owner, cs manager, support rep csm, client success manager, customer success manager name,
      customer success rep, primary csm, csm full name, lead csm, customer success responsible`,
    also: `
      owner, account owner, account manager, company owner, owner name, account owner name, client owner,
      relationship manager, csm email, assigned csm email, owner user account, customer success, customer owner,
      chargé de clientèle, chargée de clientèle, responsible, responsible name, account responsible, customer responsible, chargé de compte, chargée de compte, account lead, kam, kam name, kam manager, key account manager, key account manager name, relationship owner, cs lead, handled by, owner email, account owner email, advisor, owner full name, hubspot owner, hubspot owner name, crm owner, csm owner name, success manager name, responsible person, success owner, customer manager, responsible employee, referente cs, portfolio owner, book owner, client responsible, responsible manager, technical account manager`,
    maybe: `
      executive, assignee, owned by, new csm, incoming csm, co owner, hubspot owner id, portfolio manager, cse, tam, account director, renewal manager, assigned to, manager, rep, owner id, csm id, am`,
  },
  ae: {
    names: `
      ae, account executive, ae name, sales rep, sales owner, sales executive, account executive name,
      sales representative, ae owner, seller, sales rep name, assigned ae`,
    also: `
      sales, salesperson, sales manager, deal owner, ae email, sales contact, sales responsible, commercial, commercial en charge,
      commerciale, verkoper, säljare, sælger, selger, handlowiec, satış temsilcisi, 영업 담당, 영업 담당자, 영업대표, 営業担当者`,
    maybe: 'sales lead, se owner, territory owner, agente',
  },
  segment: {
    names: 'segment, customer segment, account segment, market segment, segmentation, segment name',
    also: `
      account tier, customer tier, size segment, client tier, service tier, cs segment, success tier, klantsegment, kundsegment, segment klienta, 세그먼트, 고객 세그먼트`,
    maybe: 'tier, account type, customer type, size, customer class, account class, company size, category',
  },
  products: {
    names: `
      products, modules, modules used, products owned, current products, active modules, products used, modules owned,
      current modules, modules in use, active products, products in use, module list, live modules, product list`,
    also: `
      product, module, product modules, product name, products purchased, modules purchased, add ons, active add ons, product mix,
      moduli, modules in usage, moduler, produkter, moduły, produkty, moduly, modüller, ürünler, 모듈, 제품, 사용 제품, prodotto, prodotti attivi`,
    maybe: 'features used, product family, product line, packages',
  },
  // HubSpot hs_arr, Gainsight "ARR". ACV, ChurnZero "TotalContractAmount" and the like may be another figure: asked.
  arr: {
    names: `
      arr, annual recurring revenue, annual recurring revenue arr, wiederkehrender jahresumsatz, jahresumsatz wiederkehrend, wiederkehrende jahresumsätze, ca annuel récurrent, ca récurrent annuel, ca récurrent, current arr, arr amount, hs arr,
      annualized recurring revenue`,
    also: `
      account arr, total arr, contract arr, customer arr, arr value, subscription arr, live arr, active arr,
      annual subscription value, company arr, contracted arr, carr, annual recurring, client arr, net arr,
      recurring revenue annual, annual revenue arr, revenue arr, chiffre d'affaires arr, chiffre d'affaires récurrent, chiffre d'affaires annuel récurrent, annual value arr, annual contract value arr, annual revenue company arr, annual revenue company annual arr, annual mrr, yearly recurring revenue, annual run rate`,
    alone: `
      acv, annual contract value, yearly contract value, contract value per year, annual contract value acv, annualized contract value, hs acv, account acv, total acv, contract acv, annual contract amount`,
    maybe: `
      total contract amount, contract value, current contract, renewal arr, renewal arr mrr, target amount,
      contract amount, annual value, subscription value, annual spend, recurring revenue, total contract value,
      annual price, annual plan price, annual package price, quarterly fee, quarterly revenue, quarterly amount, quarterly price, quarterly spend, quarterly payment, annual fee, annual fee net, annual amount net, annual value net, subscription fee, annualized value, license fee, annual license fee, annual order value, annual payment, yearly revenue, contract size, renewal amount, subscription amount, annual amount,
      annual subscription, yearly value, run rate, maintenance annual, annual maintenance, spend, license value, jahresumsatz netto, netto jahresumsatz, nettojahresumsatz`,
  },
  // Stripe plan amounts are in cents and per interval; Baremetrics and Planhat "MRR".
  mrr: {
    names: `
      mrr, monthly recurring revenue, monthly recurring revenue mrr, hs mrr, mrr amount, current mrr, mrr base,
      account mrr, total mrr, customer mrr`,
    also: `
      cmrr, monthly revenue mrr, revenue mrr, renewal base cmrr, monthly price, mrr value, contract mrr, subscription mrr, active mrr, monthly recurring`,
    maybe: `
      reporting mmr, ticket mensal, ticket médio mensal, monthly charges, monthly payment, mmr, plan amount, monthly fee, monthly spend, monthly contract value, monthly revenue,
      monthly value, monthly amount, renewal mrr, monthly subscription, amount per month, price per month, fee per month`,
  },
  // Stripe current_period_end, Salesforce CPQ SubscriptionEndDate, ChurnZero NextRenewalDate, Planhat renewalDate.
  renewalDate: {
    names: `
      renewal date, next renewal date, renewal, next renewal, renewal due date, renewal due, renews on, renewal on, contract to, contract to au, contract to al, term to, contract term to,
      contract renewal date, contract renewal, subscription renewal date, account renewal date, renews,
      days to renewal, months to renewal, days until renewal, months until renewal, renewal in days,
      renewal in months, renewal days, renewal months, days till renewal, renewal deadline, renewal in,
      weeks to renewal, weeks until renewal, date of renewal, upcoming renewal, customer renewal date,
      upcoming renewal date, next contract renewal, days before renewal, license renewal date, time to renewal, next renewal on`,
    also: `
      contract end date, contract end, contract expiration date, contract expiration, contract expiry,
      contract expiry date, subscription end date, sbqq subscription end date, license end date, term end date,
      current period end, renewal end date, license expiration, contract expires, subscription end, term end,
      license expiry, contract term end, days left, months left, contract end on, subscription expiration date,
      current term end, contract ends, contract valid until, subscription expires, contract due date,
      subscription current period end, current period ends, license expiration date,
      license expiry date, subscription expiry date, end of contract, fin d'engagement, current contract end date,
      expiration of contract, days to contract end, contract until, auto renewal date, auto renew date, auto renews on, automatic renewal date, autorenewal date`,
    maybe: `
      end date, to date, expires, expiration to, expiration date, expiry date, valid until, due date, term end fyq, renewal quarter,
      renewal month, expiration, expiry, renewal year, customer until, client until, anniversary, anniversary date, contract anniversary, contract anniversary date, renewal anniversary, renewal close date, next expiration, next expiry, usage end date, asset end date, days remaining, expires on`,
  },
  noticeDays: {
    names: `
      notice days, notice period days, notice period, cancellation notice, notice, opt out notice,
      termination notice, renewal notice days, renewal notice, notice period in days, cancellation notice days,
      contract notice period, prior notice, prior notice days, prior notice period, opt out days, non renewal notice, cancellation period, renewal notice period, opt out window, cancellation window, disdetta entro, disdetta entro gg`,
    also: 'owner expiration notice, notice months, notice period months, termination period',
    maybe: `
      notice date, opt out date, cancel by, cancel by date, cancel to, notice deadline, opt out deadline, notice by,
      cancellation deadline, termination deadline, last day to cancel, last day for notice, kündigung bis, kündbar bis, date limite de résiliation, disdetta entro il, non renewal notice due, non renewal notice deadline, non renewal notice by`,
  },
  // GitLab "Billable User Count", Salesforce license reports "Used Licenses".
  seatsUsed: {
    names: `
      seats used, used seats, active seats, seats in use, licenses used, licenses in use, seats in usage,
      licenses in usage, licenses em usage, seats em usage, which used, billable user count, billable users,
      seats occupied, seats consumed, seats filled, active licenses, licenses consumed, seats taken,
      seats used licensed, seats used total, used user seats, seats used of licensed, users seats, seats used purchased, seats u l, licenses u l, seats u p,
      used seat count, licenses used total, seats utilized, users on seats,
      quantity used, used quantity, quantity consumed`,
    also: `
      assigned seats, assigned licenses, seat full user usage, used users,
      seats active l30, active seats l30, seats active 30d, claimed seats, user seats used, activated seats, activated licenses, activated users, licenses i bruk, seats i bruk`,
    alone:
      'i bruk, brugt, käytössä, em usage, w usage, used, in use, in usage, which used, users, user count, number of users, current users, assigned, consumed, allocated, activated, live users, users 30d',
    maybe: `
      provisioned seats, provisioned users, provisioned, provisioned licenses,
      active, which active, allocated seats, deployed seats, deployed licenses, enabled users, registered users, total users,
      invited users, consumption, license consumption, seat consumption, usage count, deployed`,
  },
  // ChurnZero LicenseCount, Salesforce CPQ Quantity, Gainsight "Licensed Users".
  seatsLicensed: {
    names: `
      seats licensed, licensed seats, seats purchased, purchased seats, total seats, seats bought, license count,
      licensed users, seats limit, seat limit, contracted seats, paid seats, seat count, licenses purchased,
      total licenses, entitled seats, seat entitlement, licenses bought, seats sold, max seats, max users, user limit,
      seat full user purchased, subscribed seats, contracted users, contracted licenses, number of licenses,
      number of seats, purchased users, seat allowance, seat quota, licenses owned, licenses paid, seat capacity,
      seats available total, licenses sold, seats included, licensed user count, contract seats, subscription seats,
      seats on contract, seats in contract, seat cap, users included, included users, seats ordered, contract licenses, contract users, subscribed licenses, license limit, license cap, license allowance, user cap, users bought, users sold, named users, full users, seats allotted, seats committed, committed users`,
    also: `
      seats, licenses, current seats, current licenses, subscription quantity, sbqq quantity, license quantity, paid users, plan seats, quantity,
      plan quantity, subscription plan quantity, paid licenses, seat quantity, licensed, seats number, entitled,
      user seats`,
    maybe: 'users, user count, number of users, purchased, total users, entitlement, bought, contracted',
  },
  utilization: {
    names: `
      utilization, seat utilization, license utilization, license utilization subscription, utilization rate,
      seat utilization percent, seat usage percent, license usage percent, seats used percent, percent used,
      percentage sva, last month mau seats, seat utilization rate, license utilization rate, utilization percent,
      capacity utilization, licenses used percent, seat fill rate, active seats percent, percent of seats used,
      percent of licenses used, user utilization, capacity used percent, license usage rate, seat usage rate,
      usage rate, seat occupancy, mau seats, utilized percent`,
    also: `
      usage, usage percent, seat usage, license usage, capacity used, product usage percent, utnyttjandegrad`,
    maybe: `
      product usage, percent active, active users percent, percent of active users, percent of users active, usage score,
      consumption rate, used capacity`,
  },
  apiUtilization: {
    names: `
      api utilization, api or plan limit used, api usage percent, percent of api limit, api limit percent, percent of plan limit,
      plan limit percent, api quota used, api calls percent, api limit used, percent of limit, api limit usage,
      quota used percent, api calls percent of limit, plan limit used, plan limit utilization, api quota percent,
      api usage rate, api utilization rate, plan utilization, quota utilization,
      api consumption percent, percent of quota, limit utilization, storage utilization, plan limit usage,
      storage used percent, credits used percent, credit utilization, percent of plan used, usage limit percent`,
    also: 'api usage, api limit, plan usage percent, plan usage, quota usage, entitlement utilization, api',
    maybe: `
      api calls, quota percent, usage consumed, consumption percent, storage used, credits used, api volume, quota used`,
  },
  featureAdoption: {
    names: `
      feature adoption, adoption rate, feature adoption rate, product adoption, adoption percent, adoption,
      feature adoption percent, product adoption rate, features adopted percent,
       module adoption, product adoption percent, feature usage percent, user adoption rate`,
    also: `
      feature usage rate, percent of features used, features used percent, user adoption, adoptie, adoptionsgrad, adopcja, adopce, 機能利用率, 기능 사용률`,
    maybe: 'adoption score, feature usage, depth of use, adoption level, adoption index, features adopted',
  },
  usageTrend: {
    names: `
      usage trend, usage trend seat, trend of usage, usage direction, login trend, activity trend, usage change,
      usage growth, usage change percent, active seats mom, usage mom, engagement trend, send velocity mom,
      usage trend 30d, usage trend 90d, product usage trend, usage growth percent, user trend, usage qoq, usage yoy,
      adoption trend, mau trend, utilization trend, active users trend, usage trend percent, mau change,
      active users mom, usage vs last month, usage vs previous month, usage vs prior month, usage vs last quarter, mom usage, usage delta, usage momentum, usage last 30 days trend, login change, mau mom`,
    also: `
      trend, trending, consumption trend, andamento utilizzo, gebruikstrend, användningstrend, brukstrend, trend użycia, trend používání, kullanım trendi, 사용 추세`,
    maybe: 'consumption performance, momentum, health trend, change',
  },
  powerUsers: {
    names: `
      power users, power user count, number of power users, superusers, heavy users, total power users, core users`,
    maybe: 'daily active users, dau, admins',
    also: `
      utilisateurs avancés, usuários avançados, utenti avanzati, パワーユーザー, 파워 유저`,
  },
  activeUsers: {
    names: 'active users, monthly active users, mau, active user count, number of active users',
    also: `
      monthly actives, active 30d, active l30, active users l30, mau l30, active 28d, active 7d, active 90d, active last 30 days, 30 day active,
      active users 30d, active users last 30 days, monthly users, monthly active users mau, total active users,
      30 day active users, unique active users, unique users 30 days, unique users last 30 days,
      mau last month, active users mau`,
    maybe: 'weekly active users, wau, daily active users, dau, internal users, active members, unique users',
  },
  lastLogin: {
    names: `
      last login, last login date, days since last login, last logged in, last sign in, last seen,
       last product use, last user login, most recent login, last app login, last login days ago,
      last access, last start login, last used, days since login, last product login, last session`,
    also: 'last active, last active date, last usage date, last seen date, last user activity',
    maybe: 'last activity, days without activity, days inactive, last event, days since last activity, inactivity',
  },
  growth: {
    names: 'growth, growth level, growth signal, growth triggers',
    also: 'growth stage, growth indicator, customer growth',
    maybe: 'growth potential, growth score, expansion signals',
  },
  hiring: {
    names: `
      hiring, hiring headcount, open positions, open roles, job openings, new hires, planned hires, hiring plan,
       open jobs, is hiring, hiring now, job postings, hires, hiring count,
      number of hires, open job postings, actively hiring, hiring signal, hiring activity`,
    also: `
      recruiting, vacancies, hiring trend, team hiring, recruitment, offene stellen, postes ouverts, vacantes, contratações, vagas abertas, assunzioni, vacatures, nyanställningar, rekryttering, rekrytering, rekruttering, rekrutacja, nábor, işe alım, 採用, 採用予定, 採用数, 채용, 채용 계획`,
  },
  headcountGrowth: {
    names: `
      headcount growth, employee growth, employee growth rate, fte growth, team growth, staff growth,
      headcount yoy, employee yoy, employees yoy, fte yoy, headcount change, headcount increase, headcount grew, workforce growth, headcount growth percent,
      employee growth percent, headcount growth rate, headcount growth yoy, employee growth yoy, people growth,
      employee count growth, headcount trend, employees growth since purchase, headcount grown, fte change,
      number of employees growth, employee change, growth in employees, growth in headcount, team expansion`,
    also: `
      more headcount, employees percent, headcount percent, fte percent, employee increase, crescita organico, personeelsgroei, personaltillväxt, wzrost zatrudnienia, růst počtu zaměstnanců, 従業員増加, 従業員増加率, 직원 증가율`,
    maybe: 'headcount expansion',
  },
  newOffice: {
    names: `
      new office, new location, new office location, office opening, new site, new office opened,
       new office or location, new branch`,
    also: `
      office expansion, geographic expansion, new region, new market, new country, location expansion, novo escritório, nuova sede, nieuw kantoor, nytt kontor, nowe biuro, nová pobočka, yeni ofis, 新拠点, 新オフィス, 신규 사무소`,
  },
  newDepartments: {
    names: `
      new departments, new team, new business unit, new departments using,
      departments added, new department onboarded, additional departments`,
    also: 'new division, new team onboarded, more departments, department expansion',
  },
  funding: {
    names: `
      funding, recent funding, funding round, latest funding, last funding, funding event, new funding,
      last funding round, latest funding round, recent funding round, funding raised,
      latest funding stage, last funding date, latest funding date, funding date`,
    also: `
      funding stage, funding fonds, investment round, new round, last round, round, capital raise, raised, recent investment, new investment, last funding type,
      rodada de investimento, finansieringsrunda, finansieringsrunde, runda finansowania, kolo financování, yatırım turu, 투자 유치, 투자 라운드`,
    maybe: `
      total funding, investment, total money raised, funding amount, series, investimento, finansiering, finansowanie, financování, yatırım`,
  },
  newInitiative: {
    names: `
      new initiative, strategic initiative, initiative, initiatives,
      new project, new strategic initiative, key initiative, new program`,
    also: 'new projects, strategic project, new strategy, transformation project, strategic priority',
    maybe: 'project, projects, priorities',
  },
  mergerAcquisition: {
    names: `
      m&a, m and a, merger acquisition, merger, mergers and acquisitions, acquisition, m and a activity,
      merger or acquisition, m and a event, recent acquisition, recent m and a`,
    also: `
      acquired, acquisitions, ma activity, ma, merged, übernahme, fusion übernahme, fusión, fusiones y adquisiciones, fusão, fusões e aquisições, fusione, overname, fusie, opkøb, przejęcie, birleşme, 買収, 買収合併, 인수합병`,
    maybe: `
      fusion,
      adquisición, aquisição, acquisizione, förvärv, akvizice`,
  },
  companyGrowth: {
    names: `
      company growth, revenue growth, company growth rate, company growth percent, revenue growth percent,
      revenue growth yoy, customer revenue growth, company growth yoy, business growth, growth percent, growth rate,
      yoy growth, annual growth, sales growth, annual revenue growth, annual growth rate,
      revenue growth rate, company revenue growth, turnover growth`,
    also: `
      growth in revenue, customer growth rate, growth per year, year over year growth, umsatzwachstum, unternehmenswachstum, croissance du ca, crescita fatturato, omzetgroei, omsättningstillväxt, omsætningsvækst, omsetningsvekst, wzrost przychodów, růst tržeb, büyüme oranı, 売上成長率, 売上成長, 매출 성장률`,
  },
  featureRequests: {
    names: `
      feature requests, feature request, feature request count, number of feature requests, feature asks,
      open feature requests, requested features, product requests, enhancement requests, requests,
      feature requests logged, features asked for, asked features, missing features, feature wishes,
      product feature requests, feature requests submitted, feature requests total`,
    also: `
      asked for, wishlist, product feedback requests, ideas submitted, product asks, functieverzoeken, funktionsönskemål, funktionsønsker, funksjonsønsker, prośby o funkcje, požadavky na funkce, özellik talepleri, 기능 요청, 기능 요청 수`,
    maybe:
      'frs, open frs, wünsche, kundenwünsche, product ideas, feature wünsche, richieste funzionalità, solicitações de funcionalidades, asks, product feedback, feature gaps, ideas, request count, product gaps',
  },
  workarounds: {
    names: `
      workarounds, workarounds in use, uses workarounds, workarounds used, known workarounds,
      number of workarounds, workarounds observed, manual workarounds`,
  },
  pricingInterest: {
    names: `
      pricing interest, pricing explored, asked about pricing, pricing inquiry, pricing page visits,
      pricing page visited, viewed pricing, pricing page views, pricing discussion, pricing question, pricing asked,
      pricing page, pricing request, price inquiry, pricing inquiries, asked for pricing`,
    also: 'asked about upgrade, upgrade inquiry, upgrade interest, quote requested, expansion interest',
    maybe: 'buying signals, pricing',
  },
  referenceRequest: {
    names: `
      reference request, reference requested, case study request, reference or case study request,
      reference or case study, case study requested, reference asked,
      asked for reference, asked for case study, case study reference request`,
    also: 'case study, reference, customer reference',
    maybe: 'referenceable, is reference, reference status, reference customer, advocacy',
  },
  executiveEngagement: {
    names: `
      executive engagement, executive sponsor engaged, executive involvement, executive meeting, c level engagement,
      sponsor engaged, executive attention, executives engaged, executive sponsor active,
      leadership engagement, executive sponsor engagement, executive alignment`,
    also: `
      executive access, executive contact, executive attendance, last executive meeting, executive touchpoint, exec einbindung, executive einbindung, implication direction, implication de la direction, 経営層の関与`,
    maybe: 'executive sponsor status',
  },
  qbrNextSteps: {
    names: `
      qbr next steps, ebr next steps, next steps on qbr, next steps on qbr agenda, qbr agenda,
      expansion on qbr agenda, qbr expansion, qbr agenda next steps, next steps in qbr`,
    maybe: 'qbr, ebr, qbr notes, next qbr',
  },
  relationship: {
    names: `
      relationship, relationship health, relationship status, relationship strength, relationship level,
      customer relationship, client relationship, relationship quality, relationship with us`,
    also: 'sentiment, csm sentiment, account sentiment, customer sentiment, account ta sentiment, client sentiment',
    maybe: `
      riesgo de baja, riesgo de abandono, riesgo de fuga, risque de départ, risque d'attrition, risco de cancelamento, risco de saída, rischio di abbandono, rischio disdetta, ryzyko odejścia, ryzyko rezygnacji, riziko odchodu, kayıp riski, churn riski, 이탈 위험, 해지 위험,
      gut feeling, gut feel, csm pulse, pulse, churn risk, risk, risk level, at risk, risk status, renewal risk, mood, risk category,
      account risk, customer risk, churn risk level, satisfaction level, account status`,
  },
  // Scales differ by system; letters and scales up to 5 or 10 are asked about by the reader.
  healthScore: {
    names: `
      health score, health, customer health, account health, health status, customer health score,
      account health score, overall health, overall health score, health rating, health index, health color,
      rag status, rag, traffic light, ryg, red yellow green, r y g, r a g, temperature, client health, health colour, red amber green, current health score,
      company health score, health category, health indicator, health rag, client health score, healthscore`,
    also: `
      h score, overall scorecard, scorecard score, overall score, current score, score label, health value, success score, overall health status, color, colour`,
    maybe: `
      score, health rank, churn score, churn risk score, csm pulse, pulse, risk score, health grade, customer score, h,
      chs, chi, scorecard, csm score, csm health, churn risk percent, curr score id, zustand, churnscore, engagement score, account score, account status, churn probability, grade,
      health trend score, product health, sentiment score, churn prediction score`,
  },
  nps: {
    names: `
      nps, nps score, net promoter score, nps rating, latest nps, last nps, net promoter score nps, account nps,
      latest nps score, last nps score, nps value, average nps, nps response, relationship nps, rnps,
      customer nps, nps result, most recent nps, net promoter`,
    also: 'enps score, nps last survey, nota nps, note nps, nps점수',
    maybe:
      'nps or csat score, nps or csat, net promoter or csat, nps csat, nps csat score, score, survey score, nps category, nps group, nps type, nps segment, promoter score',
  },
  csat: {
    names: `
      csat, csat score, customer satisfaction, customer satisfaction score, csat rating, average csat,
      satisfaction score, satisfaction rating, customer satisfaction csat, last csat, support csat,
      latest csat, customer satisfaction rating, avg csat score, average satisfaction`,
    also: `
      satisfaction, client satisfaction, csat 1 5, kundetilfredshed, kundetilfredshet, spokojenost zákazníka, müşteri memnuniyeti`,
    maybe:
      'nps or csat score, nps or csat, net promoter or csat, nps csat, nps csat score, survey score, rating, ces, csat percent',
  },
  championPromoted: {
    names: `
      champion promoted, champion promotion, champion was promoted, sponsor promoted, champion just promoted,
      champion promotion date, champion promoted on, champion promoted date`,
    also: 'champion moved up, champion new role, contact promoted, key contact promoted, promotion of champion, promotion',
    maybe:
      'beförderung champion, 关键人升职, 担当者昇進, responsible promoted, referente promosso, champion status, champion news',
  },
  stakeholderChange: {
    names: `
      stakeholder change, champion left, new decision maker, champion change, champion departed,
      sponsor change, key contact left, stakeholder turnover, champion departure, sponsor left, champion gone,
      new stakeholder, stakeholder change date, executive sponsor change`,
    also: `
      contact change, leadership change, new executive, new champion, new sponsor, decision maker change, ansprechpartnerwechsel, cambio de interlocutor, mudança de stakeholder, cambio referente, キーマン変更, 담당자 변경`,
    maybe: 'champion move, champion moves, personnel change, org change, reorg',
  },
  openIssue: {
    names: `
      open issue, open issues, open escalation, escalation, escalated, escalation flag, open escalations,
      active escalation, critical issue, open critical ticket, critical tickets, is escalated, has escalation,
      escalations, number of open escalations, open p1, open p1 tickets, major issue, has open escalation,
      open critical issue, unresolved issue, escalation status, in escalation, has open issue, open critical case,
      critical cases, open problem, critical support tickets, open critical support tickets, critical support cases,
      critical ticket count, critical escalations, high severity tickets, severity 1 tickets, p0 tickets, sev 1 tickets,
      urgent support tickets, open sev1, open p0`,
    also: `
      support tickets p1 open, p1 support tickets, open p1 support tickets, p1 tickets, p1 open, open p1s, p1 status, open criticals, outstanding issues, hot tickets, executive escalation, blocker, blockers, sev1 tickets, escalation count, urgent tickets, critical bugs, open critical bugs, critical incidents,
      critical problems, critical support issues, blocker bugs, blocker tickets, open blockers, blocking issues, p1s, p1 count, p1 cases, p1 issues, p1 bugs, p1 incidents,
      p0s, p0 count, severity 1, severity 1 count, severity 1 cases, severity 1 issues, open priority 1 tickets, priority 1 tickets, open critical incidents, open p1 incidents, open p1 cases, open sev 1, open sev 1s, sev 1s, open sev 1 tickets, open sev1 tickets, open severity 1 tickets, open urgent tickets, unresolved critical bugs, unresolved critical tickets, unresolved critical issues, unresolved escalations, sev 1, sev1, sev1s, sev 1 count, sev 1 cases, sev1 cases,
      high severity cases, high severity issues, severe tickets, severe cases, severe issues, urgent cases, escalated tickets, escalated cases, escalated issues`,
    maybe:
      'issues, issue, problems, high priority tickets, high priority cases, p1 p2, p1 p2 open, p1 p2 tickets, open p1 p2 tickets, sev 1 2 tickets, severity 1 2, escalate, last escalation, priority tickets, red account, open outages, production down, red flag, escalation date, complaint, complaints',
  },
  vendorReview: {
    names: `
      vendor review, reviewing vendors, evaluating competitors, vendor evaluation, competitive threat,
      competitor evaluation, evaluating alternatives, competitor evaluated, competitor threat,
      competitive evaluation, vendor review in progress, considering alternatives, evaluating vendors,
      vendor under review, looking at competitors, evaluating others, evaluating other vendors, supplier review, reviewing us`,
    also: 'competitive risk, rfp in progress, rfp, competitive review, competitive pressure, tender',
    maybe: `
      rfp status, rfp out, procurement review, switching risk, replacement risk, alternatives, wettbewerb, konkurrenz, ausschreibung, anbieterwechsel, concurrence, competencia, licitación, concorrência, concorrenza, gara, aanbesteding, 招标, 競合検討, 相見積, competitor, competition, wettbewerb im haus, competing vendor, shopping around, competitor mentioned, competitor in account, konkurrence, konkurencja, rakip, rakip değerlendirmesi`,
  },
  adjacentNeed: {
    names: `
      adjacent need, adjacent pain, cross sell need, neighbouring need, adjacent problem,
      cross sell opportunity, cross sell interest, adjacent use case, neighboring need`,
    also: 'new use case, cross sell, other pain points, adjacent opportunity',
    maybe:
      'pain points, competitor, competitors, whitespace, pain, use case, use cases, upsell opportunity, cross sell opp',
  },
  // Salesforce "Last Activity Date" is the last logged call, mail or meeting; HubSpot notes_last_contacted likewise.
  lastContact: {
    names: `
      last contact, last contact date, last contacted, last contacted date, last contacted time, last communication, last communication date, days since last contact, last touch,
      last touchpoint, last touchpoint date, last csm contact, last customer contact, notes last contacted,
      last conversation, last meeting, last meeting date, last call, last interaction, last touch date,
      date of last contact, last csm touch, last csm touchpoint, days since contact, days since last touch,
      last csm activity, days since last touchpoint, last call date, most recent contact, days since last meeting, days since last customer engagement, days since last engagement,
      last customer engagement, days since last timeline activity, days since customer engagement,
      days since meeting, days since touch, days since touchpoint, days since interaction, days since last interaction,
      days since call, days since last call, days since last conversation, days since last outreach,
      days since last check in, days since last email, days since csm touch, days since last csm touch,
      days since csm contact, days since last csm contact, days since last csm touchpoint, days since last csm meeting,
      last interaction date, last contact days ago, last spoke, last conversation date`,
    also: `
      last activity date, last engagement, last engagement date, last outreach, last check in, last email, last point`,
    maybe: `
      last met, last inbound, last outbound, last business review, last quarterly business review, last executive business review, last reply, contacted on, last activity, days without activity, days since last activity, days inactive, qbr date, ebr date, last qbr, last qbr date, last ebr,
      days since last qbr, days since qbr, days since engagement, last qbr days, days since last ebr, last visit, days since last visit,
      last activity time`,
  },
  positiveOutcome: {
    names: `
      positive outcome, positive outcome date, recent win, roi achieved, roi proven, roi documented, value delivered,
      business outcome, business outcome achieved, roi or win, last positive outcome, success story, customer win,
      outcome achieved, roi win, value realized, recent positive outcome, last win, win date, roi date`,
    also: 'roi, win, outcome, value proven, recent success, recent wins, outcome date',
    maybe: 'outcomes, success plan status',
  },
  positiveFeedback: {
    names: `
      positive feedback, positive feedback date, praise, testimonial, kudos, positive review, last positive feedback,
      customer praise, recent positive feedback, good feedback`,
    maybe: 'feedback, customer feedback, review, survey feedback',
  },
  milestone: {
    names: `
      milestone, milestone hit, milestone reached, recent milestone, milestone date, last milestone, milestone achieved,
      milestone hit on, milestone hit date, last milestone date, milestone reached on, success milestone,
      kamień milowy, kilometre taşı, pietra miliare`,
    also: 'milestones, key milestone',
    maybe: 'next milestone, go live, go live date, launch date',
  },
  budgetCycle: {
    names: `
      budget cycle, budget cycle start, budget cycle date, budget date, budget planning, next budget cycle,
      budget planning date, budget season, budget period, budget cycle begins, budget start, next budget,
      budget planning start, budget window, days to budget cycle, budget review date`,
    also: 'budget, budgeting, budget month',
    maybe: 'fiscal year end, fiscal year start, customer fiscal year end, fye',
  },
  onboardingCompleted: {
    names: `
      onboarding completed, onboarding complete, onboarding completion date, onboarding completed date,
      onboarding finished, onboarding done, onboarded, onboarding completed on, onboarded on, onboarding end,
      onboarding end date, onboarding complete date, onboarded date, onboarding completed em,
      onboarding completed il, onboarding completed op`,
    also: 'onboarding date, implementation completed, implementation complete, implementation completed date',
    maybe: 'onboarding, onboarding status, implementation status, onboarding stage, onboarding progress',
  },
  seatsNeeded: {
    names: `
      seats needed, additional seats, seats to add, seats requested, extra seats, additional seats needed,
      seats required, expansion seats, seat demand, more seats, more seats needed, seats wanted, additional licenses,
      licenses needed, extra seats needed, additional seats requested,
      additional users needed, licenses requested, seat request, licenses to add`,
    also: 'new seats, seat need, additional users, extra licenses',
    maybe: 'seat growth, expected seats, seat potential',
  },
  seatPrice: {
    names: `
      seat price, price per seat, price per seat per month, monthly seat price, price per user, cost per seat,
      price per user per month, price per license, seat cost,
      monthly price per seat, license price, cost per seat per month, price seat month, seat rate, user price,
      seat list price, list price per seat, cost per user, list price per user, list price per user per month, list price per seat per month, list price user mo, list price seat mo`,
    maybe: 'ppu, effective cost per seat, unit price, price, price per month, list price, arpu, unit cost, sales price',
    also: `
      preço por licença, prezzo per licenza, prijs per licentie, pris per licens, cena licencji, cena za licencję, cena za licenci, lisans fiyatı, ライセンス単価, 좌석 단가, 라이선스 단가`,
  },
  modulesRequested: {
    names: `
      modules requested, products requested, modules of interest, modules asked for, module interest,
      products of interest, product interest, modules wanted, modules asked, interested in modules, add ons requested`,
    also: 'interested in, requested add ons, modules needed',
  },
  moduleValue: {
    names: `
      module value, module value arr, value of modules requested, module price,
      requested module value, requested modules arr, module amount, value of modules, module annual value,
      module price annual, module cost, module list price`,
    // May be what they pay for modules that they have.
    maybe: 'module arr, add on arr, add on value, arr of modules',
  },
  tierDelta: {
    names: `
      tier delta, tier delta arr, tier upgrade delta, upgrade delta, tier upgrade value, tier upgrade arr,
      tier uplift, plan upgrade delta, plan upgrade value, tier upgrade, upgrade uplift, tier upgrade delta arr,
      enterprise tier delta, plan upgrade arr, next tier delta, upgrade arr, tier upgrade price, plan delta,
      tier difference, tier upgrade cost, price difference to next tier`,
    maybe: 'upgrade value, uplift, upgrade',
  },
  tierIncludesModules: {
    names: `
      tier includes modules, upgrade includes modules, includes modules, tier incl modules, modules in tier,
      modules included in tier, modules included`,
  },
  limitUpgrade: {
    names: `
      limit upgrade, plan limit upgrade, limit upgrade arr, plan limit upgrade arr, higher limit, higher limit arr,
      higher plan limit, api limit upgrade, api limit upgrade arr, limit increase, limit increase arr,
      limit upgrade price, limit upgrade cost, limit upgrade value, quota upgrade, api upgrade, api add on`,
    maybe: 'limit price, overage price, api price',
  },
  discountAsked: {
    names: `
      discount asked, discount requested, discount request, asked for discount, discount ask, wants discount,
       discount wanted, asks for discount`,
    maybe: 'discount, discount percent, price objection',
  },
  contact: {
    names: `
      contact, primary contact, main contact, contact name, key contact, primary contact name, point of contact,
      contact person, key contact name, main contact name, customer contact, poc, poc name, main poc, primary poc, contact full name, client contact,
      key contact person, contact full, company contact, ponto focal, referente, referente cliente, customer contact person, day to day contact`,
    maybe: 'stakeholder, stakeholders, key stakeholder, contacts, first name, technical contact',
    also: `
      ilgili kişi`,
  },
  // HubSpot and Mailchimp "Email", Salesforce contact reports "Email Address", Planhat "Primary contact email".
  contactEmail: {
    names: `
      contact email, email, email address, contact email address, primary contact email, primary email,
      key contact email, main contact email, customer email, client email, contact mail, poc email, billing contact email,
      contact person email, contact person mail, point of contact email, email electronico, e posta, e post, e mail address, e mail adresse`,
    also: 'mail, work email, business email, recipient, recipient email, champion email, decision maker email',
    maybe: 'billing email, company email, emails',
  },
  // Salesforce "Email Opt Out" and "Do Not Call"; home-made trackers "Do not contact" and "Snooze until".
  doNotContact: {
    names: `
      do not contact, do not contact until, dnc, snooze until, snoozed until, snooze, snoozed, no contact until,
      contact again on, contact again after, leave alone until, do not email, do not contact flag, no outreach,
      no outreach until, do not disturb, do not allow emails, do not allow bulk emails, unsubscribed from all email`,
    also: `
      email opt out, opted out of email, has opted out of email, opt out of email, nicht kontaktieren, ne pas contacter, no contactar, não contatar, não contactar, non contattare, niet contacteren, kontakta inte, kontakt ikke, må ikke kontaktes, nie kontaktować, nekontaktovat, 連絡禁止, 연락 금지`,
    maybe: 'do not call, unsubscribed, follow up after, next contact, contact again, hold until, on hold until',
  },
  champion: {
    names: `
      champion, champion name, primary champion, primary champion name, client champion, internal champion, our champion, main champion, champion contact`,
    also: `
      advocate, internal advocate, customer champion, sponsor, sponsor name, coach, campeón interno, campeão interno,
      sponsor interne`,
  },
  decisionMaker: {
    names: `
      decision maker, economic buyer, decision maker name, buyer, key decision maker, budget owner, budget holder,
      decisionmaker, main decision maker`,
    also: `
      executive sponsor, executive sponsor name, executive sponsor client, signatory, approver, customer executive sponsor,
      decisore, beslisser, beslutsfattare, beslutningstager, beslutningstaker, decydent, rozhodovatel, karar verici, 의사결정자`,
  },
  goal: {
    names: `
      goal, goals, customer goal, business goal, objective, business objective, desired outcome, success criteria,
      key objective, success goal, customer objective, client goals, main goal, primary goal`,
    maybe: `
      success plan, cel`,
    also: `
      obiettivo, obiettivi, doel, doelen, mål, cíl, hedef, 목표, ziel`,
  },
  notes: {
    names: `
      notes, note, comment, comments, csm notes, account notes, remarks, remark, csm comments,
      internal notes, general notes, additional notes, notes comments, observations, customer notes`,
    also: 'next steps, next step, summary, status notes, last note, misc',
  },
  // Headings and cells together say it: `intake/headings/status-columns.ts`.
  status: {names: ''},
  currency: {
    names: `
      currency, currency code, currency iso code, iso currency, account currency, arr currency, mrr currency,
      contract currency, billing currency, deal currency, annual recurring revenue currency, amount currency, curr,
       acv currency, price currency, invoice currency, local currency, revenue currency,
      para currency`,
  },
  parent: {
    names: `
      parent account, parent, subsidiary of, parent company, ultimate parent, parent account name, ultimate parent account,
      parent customer, parent name, ultimate parent name, global parent, corporate parent, parent company name,
      parent organization, parent account id, parent id, ultimate parent id, parent company id, parent customer id`,
    also: 'maison mère, spółka matka, mateřská společnost, ana şirket, group, company group, holding, group name, holding company, corporate group',
  },
};
