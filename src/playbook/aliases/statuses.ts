/** What a status says about a customer: whether they are one, and whether they stay. */
export type StatusMeaning = 'former' | 'leaving' | 'not yet' | 'active';

/** Of several columns the first meaning in this order counts. */
export const STATUS_ORDER: readonly StatusMeaning[] = ['former', 'leaving', 'not yet', 'active'];

/** How columns are headed that say it, in plain English as the aliases are. */
export const STATUS_HEADINGS = {
  /** Words below them that no table knows are asked about. */
  sure: `
    status, account status, customer status, client status, company status, contract status, subscription status,
    lifecycle, lifecycle stage, lifecycle status, customer stage, account stage, client stage, customer lifecycle,
    customer lifecycle stage, account lifecycle, relationship status, customer state, account state,
    subscription state, churn status, current status, overall status, standing, commercial status, csm status, cs status,
    org status, tenant status, service status, license status, sub status, state code, statecode, status code, stav zákazníka, kundestatus, asiakkaan tila, trạng thái, สถานะ, 고객상태, 계약상태, 利用状況, 成交状态, 服务状态`,
  /** Many things are headed like this, so their cells must show that this one is meant. */
  loose: `
    stage, phase, state, label, type, account type, customer type, record type, client type, relationship type, category,
    customer phase, account category, customer category, status reason, subscription, contract, agreement, membership, journey stage, customer journey,
    customer journey stage, customer group, étape, kind, customer kind, relation, new existing, existing or new, tag, account tags, customer tags, company tags`,
  /** Yes means that they are about to go. */
  leaving: `
    cancel at period end, cancel at end, non renewing, not renewing, will not renew, notice given, notice received, gave notice,
    will churn, notice served, leaving, nrn, non renewal notice, notice of non renewal, kündigungseingang, kündigung erhalten,
    churn notice, cancellation request, cancellation requested, cancel request, cancel requested, termination requested,
    non renewal, non renewal date, cancellation notice, termination notice, notice, do not renew, dnr, opted out of renewal, renewal declined, declined to renew, won’t renew,
    opted out, winding down, terminating, in cancellation, pending cancellation, pending churn, under notice, on notice, wont renew, does not renew, nonrenewing,
    kündigung eingegangen, kündigung liegt vor, kündigt, verlängert nicht, en proceso de baja, no renueva, baja pendiente, em cancelamento, não renova, résiliation en cours, préavis donné,
    ne renouvelle pas, in disdetta, non rinnova, opgezegd per, zegt op, verlengt niet, slutar, under uppsägning, w wypowiedzeniu, 即将流失, 待解约, 不续费, 已提出解约, 退订中, 解约中, 解約申請中, 非更新,
    churning, offboarding, sunset, notice of termination, notice of cancellation, résiliation demandée, résiliation reçue, préavis reçu, disdetta ricevuta,
    disdetta inviata, baja solicitada, cancelamento solicitado, opzegging ontvangen, wypowiedzenie złożone, 解約予定, 解約予定日, 解約申請, 解約申請日, 解約申出, 해지 예정, 해지 예정일, 해지 신청`,
  /** Yes means a customer. */
  active:
    'active, current customer, is customer, paid customer, paying customer, 是否客户, customer, customer y n, client, customer flag, customer indicator, customer prospect, aktivní',
  /** Yes means that they left; a date says when. */
  former: `
    churn, churned, churn label, churned label, attrition, attrited, exited, cancelled, canceled, inactive, lost, former, terminated, closed, is closed, deactivated, cancel,
    cancellation, termination, archived, deleted, offboarded, exit, kündigung, kündigungsdatum, gekündigt, opgezegd, opzegging,
    opzegdatum, résilié, résiliation, disdetta, baja, cancelado, cancelamento, uppsagd, uppsägning, uppsägningsdatum,
    opsagt, oppsagt, uppsagt, wypowiedzenie, data wypowiedzenia, disdettato, výpověď, ukončeno, zrušeno, fesih, iptal, inactive since, left, gone, disabled, cessato, access ends, end of service, 流失, 流失日期, 해지, 해지일,
    did not renew, not renewed, non renewed, customer until, client until, customer to, customer end date, client end date, ended, klant tot, kunde bis, client jusqu'au, cliente hasta, cliente até, cliente fino al, kund till, kunde til, klient do, zákazník do, asiakas asti,
    inaktiv, inactif, inactivo, inativo, inattivo, inactief, nieaktywny, nieaktywna, neaktivní, inaktív, pasif, 非活跃, 停用, 비활성, gelöscht, archiviert, archivado, arquivado, archivé, archiviato, lost to, churned to, lost to competitor, left for, switched to,
    leaving date, offboarding date, offboard date, sunset date, churn quarter, churned quarter, churn year, churn period, churn fy, lost quarter, lost in,
    cessazione, data cessazione, recesso, data recesso, data uscita, rezygnacja, data rezygnacji, data odejścia, 해지일자, 이탈일, 이탈일자, 退会日, 離脱日, 解约日期, 退订日期,
    beëindigd, beëindiging, beëindigingsdatum, vertrokken, avslutad, avslutat, avslutsdatum, upphörd, upphört, ophør, ophørt, ophørsdato, opphør, opphørt, opphørsdato, avsluttet,
    abgang, abgangsdatum, austritt, austrittsdatum, ausgeschieden, abgewandert, date de départ, date de sortie, parti, cancelación, fecha de cancelación, fecha de salida, data de saída, encerramento, data de encerramento,
    ayrılma tarihi, ayrılış tarihi, customer end, client end, kundenende, löschvormerkung, löschkennzeichen, deletion flag, marked for deletion, deletion indicator`,
  /** Yes means a customer, and no one that may be so later. */
  live: 'live, is live, gone live, signed, contract signed, agreement signed, has contract, under contract, contracted, is contracted',
  /** Why somebody left, which those who stay leave blank. */
  reason: `
    churn reason, churned reason, reason for churn, cancellation reason, cancelled reason, cancel reason, reason for cancellation, lost reason, loss reason, termination reason, reason for leaving, kündigungsgrund, abwanderungsgrund, motif de résiliation, motif du churn, motivo de baja, motivo de cancelación, motivo do cancelamento, motivo do churn, motivo disdetta, reden opzegging, opzegreden, uppsägningsorsak, powód rezygnacji, iptal nedeni, 流失原因, 解約理由, 해지 사유`,
  /** How a renewal went: only losses say who leaves. */
  renewal: `
    renewal, renewal status, renewal stage, renewal outcome, renewal result, renewal decision, renewal disposition, renewal state,
    renewal phase, renewal opp stage, renewal opportunity stage, renewal opportunity status, renewal deal stage, disposition, 续费结果`,
  /** No means that the term is over, or is not over yet. */
  renewed: 'renewed, has renewed, 是否续费',
  /** No means that they are about to go. */
  renewing: 'renewing, will renew, will they renew, renewal intent, plan to renew, intend to renew, expected to renew',
  /** What may come, or of what is not said: a loss is asked about. */
  forecast: `
    forecast, notice date, fc, intent, customer intent, prognosis, billing status, forecast category, renewal forecast, renewal forecast category, renewal call, outcome, result, decision, won lost, won or lost, win loss, win or loss, closed won lost`,
  /** What they have: of who pays nothing for it is asked. */
  plan: 'plan, plan type, plan tier, pricing plan, pricing tier, pricing package, price plan, license type, contract type, subscription type, license, edition, package, 套餐, 版本, プラン',
  /** Yes may mean that they are gone, or only that something rests. */
  suspended:
    'suspended, frozen, on hold, paused, dormant, gesperrt, suspendido, suspenso, suspendu, sospeso, 已暂停, 暂停, 停止中',
  /** Yes may mean that they are no customer yet, or none at all. */
  trial:
    'trial, free trial, on trial, in trial, trial account, is trial, test account, is test, test customer, demo account, internal account, prospect, is prospect, 试用, トライアル',
  /** Below any other heading "Churned" is asked about, but not with one of these words in it. */
  never: `
    risk, score, probability, likelihood, deal, opportunity, ticket, prediction, reason, previous, prior, last, product, module, auto,
    note, comment, parent, prev, old, initial, original, competitor, history`,
};

/** Whole cells by what they mean; what a text begins with, before a dash, a number or a bracket, counts as well. */
export const STATUS_WORDS: Readonly<Record<StatusMeaning, string>> = {
  former: `
    churned, churn, lost, cancelled, canceled, closed lost, inactive,
    deactivated, terminated, ended, former, ex, win back, winback,
    win back candidate, win back candidates, win backs, winbacks, win back target, win back targets, win back list, lost and churned, past, previous, lapsed, left, gone, offboarded, off boarded, archived, dead,
    discontinued, deleted, customer lost customer, no longer a customer, no longer customer, not renewed, non renewed, did not renew, quit, disabled,
    incomplete expired, no longer active, not active, nicht mehr, moved away, closed down, out of business, bankrupt, defunct,
    gekündigt, gekuendigt, ehemalig, ehemaliger, ehemals, verloren, storniert, abgewandert, beendet,
    altkunde, ausgeschieden, abgemeldet, nicht verlängert, insolvent, verlorener kunde,
    cancelado, cancelada, perdido, perdida, inactivo, inactiva, baja, dado de baja, de baja, excliente, ex cliente,
    finalizado, rescindido, rescindida, antiguo cliente, no renovado, anulado,
    inativo, inativa, encerrado, encerrada, desligado, distratado, distrato, não renovado,
    résilié, résiliée, resilie, resilié, resiliée, perdu, perdue, inactif, ancien client, annulé, annulée, clôturé, client perdu,
    parti, non renouvelé, disdetto, disdetta, cessato, cessata, perso, inattivo, annullato, cliente perso,
    opgezegd, İptal, İptal edildi, gestopt, beëindigd, inactief, geannuleerd, vertrokken, oud klant, uppsagd, inaktiv,
    avslutad, förlorad, tidigare kund, utracony, nieaktywny, były klient, rezygnacja, zrezygnował,
    已流失, 流失, 已取消, 取消, 已终止, 终止, 已解约, 解约, 前客户, 老客户流失, 停用, 已停用, 不活跃,
    已关闭, 已退订, 已注销, 已退出, 已失效, 停止合作, 非活跃, 未续约, 已流失客戶, 已終止, 解約, 已解約, 解約済, 解約済み,
    tidligere kunde, ophørt, tabt, stracony, anulowany, anulowana, volt ügyfél, eski müşteri, kayıp, 离网, бывший клиент, отток, отказался, отказались, расторгнут, расторгнут договор, неактивный, zakończona, zakończony, zakończono, rozwiązana, rozwiązany, uppsagt, sagt upp, opsagt, sagt op, oppsagt, avsluttet, avslutat, afsluttet, wypowiedziana, wypowiedziany, wypowiedzenie upłynęło, nieaktywna, były,
    ukončeno, ukončený, ukončená, ukončen, zrušeno, zrušený, zrušen, bývalý, bývalý zákazník, bývalý klient, neaktivní, feladott, megszűnt, felmondott, inaktív,
    feshedildi, sözleşme feshedildi, pasif, ayrıldı, kaybedildi, disdettato, disdettata, rescisso, disattivato, ha disdetto, heeft opgezegd, niet verlengd,
    ehem, ehemalige, ehemaliger vertrag, ehemals kunde, früherer, früherer kunde, ex kunde, departed, left us, old customer, was customer, was a customer, previously a customer, termed,
    确认流失, 确定流失, 已确认流失, 已经流失, 客户流失, 流失客户, 已终止合作, 终止合作, 已解除, 已下线, 退订, 해지완료, 해지 완료, 계약종료, 계약 종료, 종료, 탈퇴, 解約完了, 解約確定, 契約終了, 退会,
    已停服, 停服, 離反, отключен, ушел, ушёл, потерян, неактивен, неактивна, vypovězeno, vypovězená, vypovězený, ztracený, elvesztett, sonlandırıldı, irtisanottu, päättynyt, menetetty, ακυρώθηκε, ακυρωμένος, נטש, عميل سابق, đã hủy, attrited, decommissioned, 退会済み, 終了, 失注, gek, gekünd, kd gekündigt, upphört, avtal upphört, upphörd, avtalet upphört, opphørt, avtale opphørt, aftale ophørt, cancelou, cancelaram, encerrou, saiu, se fue, se dio de baja, canceló, parti à la concurrence, stilgelegd, vertragsende erreicht, umowa rozwiązana, 已退费, 已退租, 停约, 已停约, 不合作, 不再合作, 해지, 해지됨, 이탈`,
  leaving: `
    leaving, churns, cancels, leaves, cancel at period end, cancels at period end, cancelling, canceling, pending cancellation,
    cancellation pending, cancellation requested, in cancellation, notice given, notice received, notice, under notice, serving notice, serving notice period, in notice period,
    on notice, gave notice, will churn, non renewal, not renewal, non renewing, not renewing, nonrenewing, will not renew, wont renew, won't renew,
    does not renew, do not renew, churning, churn notice, pending churn, churn pending, offboarding, off boarding,
    termination notice, termination notice received, notice served, giving notice, churn notified, non renewal notice, in termination,
    requested cancel, requested cancellation, cancel requested, cancel pending, contract ending, declined renewal, opted out, terminating, winding down, wind down, sunsetting, set to cancel, scheduled to cancel, expiring,
    kündigung, kündigung eingegangen, kündigung eingereicht, kündigt, läuft aus, verlängert nicht, kündigung liegt vor,
    en proceso de baja, no renueva, no renovará, baja pendiente, baja solicitada, baja comunicada, cancelación solicitada,
    em cancelamento, não renova, não vai renovar, aviso prévio, cancelamento solicitado,
    en résiliation, en cours de résiliation, résiliation en cours, préavis, ne renouvelle pas, en partance, in disdetta, in uscita,
    opzegging, opgezegd per, zegt op, under uppsägning, w wypowiedzeniu,
    résiliation reçue, résiliation demandée, résiliation notifiée, préavis reçu, préavis en cours, préavis donné, a donné son préavis, ne renouvellera pas, non renouvellement,
    disdetta ricevuta, disdetta inviata, disdetta comunicata, non rinnova, non rinnoverà, mancato rinnovo, recesso comunicato, notifica de baja, aviso de baja, aviso de no renovación, pidió la baja, solicita baja, no va a renovar,
    felmondva, felmondás alatt, vai cancelar, pediu cancelamento, pedido de cancelamento, em aviso prévio, sem renovação, não irá renovar, kündigung erhalten, kündigung erfolgt, wird nicht verlängert, wird nicht verlängern, verlängert nicht mehr, hat gekündigt, kündigung ausgesprochen, kündigung avisiert, in kündigung, in auflösung, ve výpovědi, 拟终止, 拟解约,
    opzegging ontvangen, verlengt niet, wordt niet verlengd, gaat opzeggen, slutar, säger upp, förlänger inte, förnyar inte, uppsägning, uppsägning mottagen, under oppsigelse, i oppsigelse, under opsigelse, i opsigelse, opsigelse modtaget, forlænger ikke, fornyer ikke, fornyer ikke avtalen,
    wypowiedzenie, wypowiedział umowę, złożył wypowiedzenie, w okresie wypowiedzenia, nie odnawia, nie przedłuża, výpověď, výpověď podána, ve výpovědní lhůtě, neprodlouží, iptal talebi, iptal sürecinde, yenilemeyecek, yenilemiyor,
    termination pending, to be cancelled, to be canceled, solicitud de baja, in fase di chiusura, uppsagd till, wypowiedzenie złożone, złożone wypowiedzenie, на расторжении, уходит, fesih sürecinde, irtisanoutumassa, 解約手続き中, 解約手続中, won’t renew, won't be renewing, won’t be renewing, intent to cancel, intends to cancel, exit planned, planning to leave, leaving us, migrating off, terming, term pending,
    已通知不续约, 不再续约, 确认不续约, 明确不续约, 不打算续约, 已提出终止, 已提解约, 提出解约, 申请解约, 已申请解约, 终止中, 解約申出あり, 解約申出, 解約申請済み, 解約申請, 解約希望, 更新しない, 更新見送り, 해지 예정, 해지예정, 해지 신청, 해지 요청, 갱신 안 함, 미갱신,
    即将流失, 待解约, 不续约, 不续费, 已提出解约, 退订中, 解约中, 流失中, 到期不续, 不續約, stopt, stopper, stoppar, cessazione, baja prevista, baja programada, baja anunciada, préavis jusqu'au, kündigung vorgemerkt, kündigung bestätigt, ayrılıyor, ayrılacak, odchází, odchodzi, 即将解约, 解約予定, 解約申請中, 非更新, 更新なし`,
  'not yet': `
    prospect in negotiation, prospect in discussion, prospect proposal, prospect qualified, prospect identified decision makers, lead qualified, lead unqualified,
    prospect, prospects, prospective, prospecting, potential customer, suspect, target account,
    not a customer, never customer, never a customer, non customer, not yet a customer, pre customer, poc, proof of concept, evaluation,
    evaluating, demo, demo scheduled, mql, sql, sal, presales, pre sales, marketing qualified lead,
    sales qualified lead, qualification, qualified, discovery, interessent, potenzieller kunde, prospecto, prospecta,
    potencial, prospección, potentiel, prospetto,
    potenziale, potentiell kund, potentiel kunde, kundeemne, potencjalny, potenciální, potenciální zákazník, aday, потенциальный, потенциальный клиент, potansiyel, potansiyel müşteri, emne, prospect chaud, prospect froid, lead chaud, lead froid, potencial cliente, cliente potencial, klient potencjalny,
    potenziale cliente, potentiële klant, prospekt, potencjalny klient,
    潜在客户, 潜客, 意向, 商机, 未签约, 未成交, 潛在客戶, 見込み客, 見込み, 見込客, 商談中, 잠재고객`,
  active: `
    active, customer closed won, customer renewal, customer, client, live, current, onboarding, onboarded, renewal, renewing, renewed, implementation,
    implementing, onboard, implement, adopt, expand, renew, advocate, optimize, deploy, deployment, adopting, adoption, expansion, expanding, closed won, won, paying, paid, subscribed, enabled,
    in good standing, good standing, existing, stayed, joined, key account,
    launched, adopted, kicked off, go live, steady state, retained, new, production, upsell, nurture, growing,
    growth, reactivated, won back, auto renew, auto renewing, managed, value realization, mature, established, ongoing, customer direct,
    contracted, signed, kick off, ramp up, ramping, usage, retention, evangelist, renewed customer,
    up for renewal, evergreen, month to month, new logo, hypercare, bau, da rinnovare, à renouveler, por renovar, a renovar, te verlengen, zu verlängern, do odnowienia, att förnya, em vigor, in essere, lopend, pågående, løbende, müşteri, 이용중, 이용 중, 정상, 사용중, 사용 중, 계약중, 계약 중, 運用中, 継続, 継続中, активный, активен, активна, действующий, действует, клиент, aktivní, zákazník, aktív, asiakas, aktiivinen,
    aktiv, kunde, bestandskunde, neukunde, aktiver kunde, verlängerung, verlängert, laufend, live geschaltet,
    activo, activa, cliente, vigente, renovado, renovación, implantación, al día, en vigor, nuevo,
    ativo, ativa, em dia, renovação, implantação, actif, en cours,
    renouvellement, renouvelé, nouveau, attivo, attiva, in corso, rinnovo, actief, klant, actieve klant, kund,
    aktif, aktywny, aktywna, aktywne, klient, ungekündigt, produktiv, produktivbetrieb, löpande, gældende, ügyfél, ενεργός, פעיל, نشط, actifs, aktive, đang hoạt động, 活跃, 客户, 正常, 在用, 使用中, 生效, 生效中, 服务中, 已上线, 上线, 上线中, 续约, 续约中, 已续约, 已签约, 合作中, 已成交, 已续费, 待续费, 未到期, 即将到期,
    现有客户, 在服, en cours de renouvellement, en renovación, em renovação, in rinnovo, 激活, 已激活, 有效, 新客户, 老客户, 活躍, 契約中, 利用中, 稼働中, 有効, 顧客, 導入中, 既存, 更新, アクティブ, 활성, 고객, activated, bestand, a kunde, b kunde, c kunde, stammkunde, aktif müşteri, mevcut müşteri, aktywny klient, stały klient, aktiv kund, klant actief, aktivní zákazník, 续约洽谈中, 续约谈判中, 续约跟进中, 거래중, 거래 중`,
};

/** Words that are asked about where the row pays or has a renewal ahead; elsewhere they mean this. */
export const WEAK_STATUS_WORDS: Readonly<Record<StatusMeaning, string>> = {
  former: `
    closed, expired, paused, suspended, on hold, frozen, dormant, ruhend, gesperrt, geschlossen, abgelaufen, ausgelaufen, pausiert, cerrado, vencido,
    pausado, suspendido, fechado, expirado, suspenso, fermé, expiré, suspendu, en pause, chiuso, scaduto, sospeso,
    gesloten, verlopen, gepauzeerd, 휴면, 休眠, 休眠中, 沉睡, slapend, vilande, hvilende, uśpiony, 休止, 休止中, 暂停合作, 일시중지, pozastaveno, wstrzymany, pauset, pausad, 已过期, 过期, 暂停, 已暂停, 冻结, 期限切れ, 停止中`,
  leaving: '',
  'not yet': `
    draft, in approval, in approval process, pending activation, out for signature, potential, opportunity, negotiation, in negotiation, negotiation review, proposal, proposal sent, proposal price quote, quote sent, contract sent, verbal,
    verbal commit, demo done, demo completed, demo held, engaging, engaged, appointment scheduled, meeting scheduled, presentation scheduled, qualified to buy,
    decision maker bought in, id decision makers, perception analysis, initial contact, first contact, needs analysis, value proposition, hot lead, warm lead, cold lead, lead, leads, trial, trialing, trialling, trial expired, expired trial, trial ended, free trial, pilot, piloting, trial customer,
    subscriber, incomplete, freemium, free, testphase, test, testkunde, pilotkunde, pilotphase,
    prueba, en prueba, piloto, oportunidad, oportunidade, teste, em teste, essai, à l'essai, à l’essai, en essai, période d'essai, période d’essai, in prova, op proef, på prov, na próbę, ve zkušební době, deneme sürümü, pilote, opportunité, prova,
    proef, proefperiode, provperiod, prøveperiode, okres próbny, zkušební, deneme, 체험중, 체험 중, 무료체험, пробный, piste, angebot, 试用, 试用中, 试用期, 试点, 試用中, 試用期, пилот, 线索, トライアル, トライアル中, パイロット, リード, 試用, offerte, offerta, in trattativa, trattativa, in verhandlung, verhandlung, en négociation, négociation, en negociación, negociación, em negociação, negociação, in onderhandeling, onderhandeling, förhandling, under förhandling, forhandling, i forhandling, negocjacje, w negocjacjach, görüşme aşamasında, teklif, oferta, devis envoyé, 체험, 谈判中, 洽谈中`,
  active:
    'past due, pastdue, overdue, unpaid, delinquent, in arrears, überfällig, atrasado, moroso, inadimplente, en retard, impayé, 逾期, 欠费, 延滞',
};

/** Words beside a heading that change nothing about it. */
export const BESIDE_STATUS = `
  crm, cs, success, in, salesforce, sfdc, hubspot, gainsight, stripe, vitally, planhat, totango, churnzero, organization, company, group, current, currently, our, the, of, yn, name, value, is, has, flag,
  customer, client, account, subscription, contract, date, on, effective, month, per, zum, op, pr, dato, am, em, le, at, de, datum, fecha, data`;

/** Who is no customer but where they pay. */
export const PARTNER_WORDS = `
  partner, channel partner, technology partner, tech partner, referral partner, implementation partner, strategic partner, reseller,
  competitor, analyst, press, investor, integrator, vendor, supplier, lieferant, vertriebspartner, wettbewerber, fournisseur, partenaire, revendeur, concurrent, proveedor, distribuidor, revendedor, parceiro, fornecedor, fornitore, rivenditore, concorrente, leverancier, leverantör, leverandør, dostawca, konkurent, tedarikçi, 供应商, 渠道商, 经销商, 代理店, 競合, パートナー, 파트너, 공급업체, 合作伙伴, 代理商, 竞争对手`;
