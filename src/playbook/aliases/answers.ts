import type {Field} from '../../core/account';

/**
 * What answers say in words, in the languages that headings are read in: a line a language, then what several share.
 *
 * `resolv*` stands for the word with any ending of up to three letters. Of two that overlap the longer one counts. Case and
 * accents do not.
 */
export const ANSWER_LISTS = {
  /** It is over, came to nothing, or somebody said no. */
  ended: `
    no longer an issue, no longer a problem, no longer a concern, no longer a blocker, no longer blocked, no longer blocking, no longer escalated,
    no longer open, no longer relevant, no longer needed, no longer applicable, no longer applies, no longer occurs, no longer occurring,
    no longer happens, no longer happening, no longer seen, no longer reported, no longer reproducible, no longer affected, duplicate of,
    escalation dropped, escalation rejected, escalation declined, complaint dropped, complaint rejected, ticket dropped, ticket rejected, ticket declined, ticket refused, case rejected, case declined, escalation refused, escalation was refused, escalation was rejected, escalation was dropped, rejected by design, rejected as by design, rejected as duplicate, stopped complaining, stopped by itself, stopped happening, stopped occurring,
    nicht mehr relevant, nicht mehr aktuell, nicht mehr offen, nicht mehr nötig, niet meer relevant, 不再出现, 不再发生, 不再需要, 不再是问题,
    no longer, ended, is over, called off, cancel*, withdrawn, dropped, stopped, scrapped, shelved, fell through, reject*, refus*,
    declined, denied, won't do, won't fix, wont fix, wontfix, duplicate, ruled out, turned down, not interested, lost interest, de-escalated, deescalated,
    nicht mehr, beendet, abgesagt, abgebrochen, zurückgezogen, gestoppt, gescheitert, hinfällig, abgelehnt, verworfen,
    ausgeschlossen, kein interesse, ya no, retirad*, finalizad*, rechazad*, descartad*, denegad*, sin interés, ne plus, n'est plus, plus d'actualité, plus maintenant,
    terminé*, terminad*, terminat*, annul*, abandon*, retir*, arrêté*, rejet*, écarté*, exclu*, pas intéressé, não mais, encerrad*, rejeitad*, recusad*,
    sem interesse, non più, ritirat*, rifiutat*, respint*, esclus*, scartat*, non interessat*, niet meer, beëindigd, afgelopen,
    geannuleerd, ingetrokken, gestopt, afgeblazen, afgewezen, geweigerd, uitgesloten, niet geïnteresseerd, inte längre, avslut*,
    inställ*, avbrut*, nedlagd, nedlagt, avvisa*, avböjt, nekad, nekat, utesluten, uteslutet, inte intresserad,
    不再, 结束, 取消, 终止, 撤回, 停止, 放弃, 失败, 降级, 拒绝, 被拒, 排除, 驳回, 不感兴趣, 終了, 中止, キャンセル, 却下, 拒否, 除外, 見送り`,
  /** It was brought to its end. */
  done: `
    resolved, solved, closed, fixed, done, complete*, finished, settled, sorted, cleared, is back to normal, is back up, is back online, contained, defused, remediated, all clear, answered, patched, fix shipped, fix released, fix deployed, fix delivered, hotfix deployed, hotfix shipped, patch deployed,
    gelöst, behoben, geschlossen, erledigt, abgeschlossen, fertig, beigelegt, bereinigt, entschärft, deeskalier*, désescalad*, desescalad*, gedeëscaleerd, gedeescaleerd, rientrat*, geklärt, erfolgt, resuelt*, solucionad*,
    completad*, completat*, cerrad*, hech*, arreglad*, résolu*, corrig*, clos, close, clôtur*, fermé*, réglé*, achevé*, resolvid*, fechad*, conclu*, feit*,
    risolt*, chius*, sistemat*, fatt*, opgelost, afgehandeld, afgerond, voltooid, klaar, verholpen, gereed, gesloten,
    löst, åtgärda*, stängd, stängt, klar, klart, slutför*, färdig*,
    rozwiązan*, zamknięt*, zakończon*, vyřešen*, uzavřen*, hotov*, løst, lukket, ferdig, færdig, afsluttet, avsluttet, çözüldü, kapandı, kapatıldı, tamamlandı,
    해결*, 완료, 종결, megoldva, lezárva, решен*, закрыт*, завершен*, ratkaistu, suljettu, valmis, rezolvat*,
    已解决, 解决, 关闭, 修复, 完成, 已处理, 处理完毕, 完毕, 解決, 対応済, 完了, クローズ, 修正済`,
  /** It goes on, or has still to begin. */
  unfinished: `
    in progress, ongoing, on going, not started, started, underway, under way, planned, planning, scheduled, pending, incomplete, wip,
    delayed, on hold, waiting, awaiting, to be, will be, missed, until, behind, in arbeit, in bearbeitung, laufend, läuft, geplant,
    ausstehend, begonnen, pausiert, wartet, verzögert, en curso, en proceso, pendiente*, pendente*, planificad*, en espera, iniciad*,
    retrasad*, en cours, en attente, prévu*, planifi*, commencé*, reporté*, retardé*, em andamento, em curso, planejad*, em espera,
    atrasad*, in corso, in attesa, pianificat*, iniziat*, in ritardo, bezig, lopend*, gepland, in behandeling, wachtend, gestart,
    vertraagd, pågår, pågående, planera*, väntar, påbörja*, försena*, pausad,
    进行中, 计划中, 处理中, 待处理, 待定, 未开始, 已开始, 挂起, 搁置, 延期, 対応中, 予定, 計画中, 保留, 未着手, 未対応, 未完了, 未处理, 未完成, 未跟进, 遅延, 待ち`,
  open: 'open, new, active, offen*, abiert*, ouvert*, abert*, apert*, openstaand, öppen, öppet, öppna, 打开, 新建, オープン',
  /** Not all of it: "mostly resolved" is still open. */
  partly: `
    partial*, partly, mostly, almost, nearly, half, some of, not all, being, close to, teilweise, größtenteils, fast, zum teil, nicht alle,
    parcial*, casi, en parte, no todo*, partiel*, presque, en partie, pas tou*, quase, em parte, nem tod*, parzial*, quasi, in parte,
    non tutt*, gedeeltelijk, bijna, deels, grotendeels, niet alle, delvis, nästan, inte alla, 部分, 基本, 即将, 一部, ほぼ`,
  /** Back again, whatever else the text says. */
  again: `
    reopened, re-opened, reoccurred, reoccurring, recurred, reappeared, resurfaced, back again, is back, happened again, recurring, came back, still open, wieder offen, wieder geöffnet, wiedereröffnet, weiterhin offen,
    reabiert*, sigue abiert*, rouvert*, réouvert*, toujours ouvert*, reabert*, continua abert*, riapert*, ancora apert*, heropend,
    nog open, återöppnad, fortfarande öppe*, 重新打开, 再次出现, 复发, 再オープン, 再発`,
  /** Nobody knows: neither yes nor no. */
  unsure: `
    maybe, may be, might, could be, possibly, perhaps, rumor*, rumour*, not sure, unclear, unconfirmed, vielleicht, möglicherweise, evtl, eventuell, unklar,
    quizá*, tal vez, posiblemente, peut-être, éventuel*, talvez, possivelmente, forse, misschien, mogelijk, kanske, möjligen, oklart,
    可能, 也许, 传闻, 未确认, かもしれ, 未確認`,
  /** What ends an issue: that there is none says that it is open. */
  cures: `
    fix, solution, resolution, workaround, response, reply, answer, eta, progress, update*, lösung, antwort, rückmeldung, fortschritt,
    solución, respuesta, avance*, réponse, correctif, solução, resposta, soluzion*, risposta, oplossing, antwoord, reactie, lösning,
    svar, 解决方案, 方案, 回复, 进展, 解決策, 回答, 進展`,
  /** What ends most matters, and is an issue itself: "API calls rejected", "Sync stopped", "Reports no longer load". */
  refused: `
    no longer, stopped, dropped, reject*, refus*, declined, denied, duplicate, nicht mehr, gestoppt, gescheitert, abgelehnt, ya no, rechazad*,
    ne plus, rejet*, arrêté*, não mais, rejeitad*, non più, rifiutat*, respint*, niet meer, gestopt, geweigerd, inte längre, nekad, nekat,
    不再, 失败, 停止, 终止, 拒绝, 被拒, 驳回, 降级, 中止, 拒否, 却下`,
  issue: `
    issue*, problem*, ticket*, escalat*, complain*, outage*, bug*, blocker*, critical, urgent*, unresolved, concern*, incident*,
    sin resolver, eskal*, beschwerde*, störung*, ungelöst, kritisch, incidenc*, escalad*, queja*, crític*, problème*, plainte*, critique,
    reclama*, reclam*, guasto, irrisolt*, probleem, klacht*, storing*, geëscaleerd, klagomål, ärende*, olöst,
    问题, 投诉, 故障, 工单, 升级, 严重, 紧急, 問題, 苦情, 障害, エスカレーション, 未解決`,
  /** How accounts without an issue are. */
  fine: `
    🟢, ok, okay, all ok, addressed, handled, dismissed, worked around, stood down, cooled down, in remission, off the list, no longer escalated, traité, traitée, sanado, sanata, quiet, tutto ok, alles ok, todo ok, tudo ok, tudo certo, nichts offen, v pořádku, i orden, 이상 없음, 문제 없음, fine, good, false alarm, all good, green, healthy, stable, clear, clean, gut, alles gut, grün, in ordnung, bien, todo bien, verde,
    tout va bien, vert, rien, bem, tudo bem, nada, bene, tutto bene, niente, goed, alles goed, groen, in orde, bra, allt bra, grön,
    正常, 良好, 绿, 绿色, 没问题, 無問題, 問題なし, 異常なし`,
  /** How a matter stands, and nothing about it: no name for an issue, and no evidence. */
  standing: `
    open, still open, in progress, ongoing, on going, offen, in arbeit, in bearbeitung, abierto, abierta, en curso, ouvert, ouverte, en cours,
    aberto, aberta, em andamento, em aberto, aperto, aperta, in corso, openstaand, lopend, öppen, öppet, pågående,
    打开, 进行中, 处理中, 未解决, 尚未解决, 待处理, 対応中, 処理中, 未解決, 未対応`,
  /** A priority, which says nothing about a status. */
  minor: `
    mitigated, low, minor, trivial, medium, normal, p3, p4, p5, sev3, sev4, sev 3, sev 4, s3, s4, low priority, medium priority, niedrig, gering,
    mittel, bajo, baja, media, medio, menor, faible, basse, moyen, moyenne, mineur, baixo, baixa, média, médio, basso, bassa, laag,
    lage, gemiddeld, låg, medel, 低, 中, 低优先级, 次要, 轻微, 軽微`,
  review: `
    evaluat*, review*, rfp, rfi, tender*, competitor*, alternativ*, compar*, looking at, looking elsewhere, considering, exploring,
    shortlist*, switch*, replac*, moving to, migrat*, poc, pilot*, trial*, demo, demos, bake-off, talks, talking to, shopping, bidding out, quotes, demoing,
    procurement, vs, versus, lost to, signed with, signing with, chose, vendors, undecided, bid, bids, benchmark*,
    evaluier*, prüf*, ausschreibung, wettbewerb*, konkurren*, vergleich*, wechsel*, ersetz*, testet, evalua*, evaluando, revis*,
    revisando, licitación, competi*, competition, comparison, competencia, cambiar a, reemplaz*, migrando, considerando, évalu*, examine*, appel d'offres,
    concurren*, envisage*, rempla*, avalia*, avaliando, licitação, concorren*, trocar, substitu*, valuta*, valutando, gara, confront*,
    sostitu*, passare a, evalue*, beoordel*, aanbesteding, vergelijk*, overstap*, vervang*, utvärder*, granska*, vurder*, ocen*, przetarg*, hodnot*, fontol*, değerlendir*, ihale, рассматрива*, тендер*, 검토*, 입찰*,  upphandling, jämför*,
    byta, byter, ersätt*, 评估, 审查, 比较, 比价, 对比, 招标, 竞, 替换, 替代, 切换, 迁移, 试用, 考虑, 其他厂商, 选型, 評価, 検討, 比較, 入札,
    競合, 他社, 代替, 乗り換え, 切り替え, 移行, 選定`,
  /** They stay with us. */
  stays: `
    won, lost to us, we were selected, we were chosen, we got selected, eliminated, switched back, stayed, staying, stays, renewed, kept us, keeping us, signed with us, chose us, selected us, decided, signed, gewonnen, bleibt, bleiben,
    verlängert, entschieden, ganado, ganamos, se queda*, renov*, decidid*, gagné, reste*, décidé, ganhamos, ficou, vinto, resta,
    rinnovat*, deciso, blijft, verlengd, besloten, vunnet, stannar, förnya*, beslutat, 赢得, 胜出, 留下, 续约, 续签, 选择我们, 决定, 継続, 更新済, 決定`,
  /** It has not come, or not as it should: no success yet. */
  late: `
    on track, overdue, slipped, slips, slipping, off track, stalled, postponed, pushed back, pushed out, rescheduled, still ahead, still to come,
    überfällig, im plan, verschoben, gefährdet, en retard, en bonne voie, aplazad*, según lo previsto, adiad*, no prazo, rinviat*,
    uitgesteld, op schema, försen*, enligt plan, 按计划, 逾期, 順調, 遅れ`,
  /** The same, where the cell says nothing else: an outcome may be that attacks were blocked. */
  stuck: `
    at risk, blocked, stuck, due, target, blockiert, à risque, bloqué, en riesgo, bloqueado, bloqueada, em risco, a rischio, bloccato, bloccata,
    geblokkeerd, blockerad, 受阻,
    open, still open, in progress, ongoing, on going, offen, in arbeit, in bearbeitung, abierto, abierta, en curso, ouvert, ouverte, en cours,
    aberto, aberta, em andamento, em aberto, aperto, aperta, in corso, openstaand, lopend, öppen, öppet, pågående,
    打开, 进行中, 处理中, 未解决, 尚未解决, 待处理, 対応中, 処理中, 未解決, 未対応`,
  /** What comes next, and is not there yet. */
  ahead: `
    next, upcoming, nächste*, anstehend*, prochain*, à venir, próxim*, prossim*, volgende, aanstaande, nästa, kommande, 下一, 即将, 次の, 今後`,
  /** An outcome that nobody has seen yet. */
  awaited: `
    expected, expecting, tbd, tbc, to be measured, to be determined, to be confirmed, will report, will measure, erwartet, attendu, attendue, esperado, esperada, atteso,
    verwacht, väntas, 预计, 見込み`,
  /** A part of what leads to the end: "phase 1 done". */
  stages: 'phase, step, wave, kickoff, kick-off, kick off, schritt, étape, etapa, fase, stap, steg, 阶段, フェーズ',
  promoted: `
    promot*, new role, new title, moved up, stepped up, became, appointed, named, now vp, now director, now head of, now chief, elevated,
    beförder*, ernannt, aufgestiegen, neue rolle, neue position, ascendid*, ascenso, promov*, nombrad*, nuevo cargo, nuevo puesto, promu*,
    nommé*, nouveau poste, promoç*, promoção, nomead*, novo cargo, promoss*, promozion*, nominat*, nuovo ruolo, gepromoveerd, promotie,
    bevorderd, benoemd, nieuwe rol, nieuwe functie, beford*, forfrem*, awans*, povýš*, előlépt*, terfi, повыш*, 승진*, utnämnd, ny roll, ny titel,
    升职, 晋升, 升任, 提拔, 新职位, 任命, 出任, 昇進, 昇格, 就任`,
  gone: `
    left, leaving, leaves, disengaged, unresponsive, ghosted, ghosting, gone dark, went dark, gone cold, went cold, demot*, resign*, retires, retiring, retirement, fired, laid off, departed, moved on, quit, gone, passed over, moved to another company, on leave, retired,
    replaced, verlassen, verlässt, degradiert, gekündigt, ausgeschieden, dejó, se fue, se va, degradad*, renunci*, despedid*,
    jubilad*, quitt*, parti, partie, rétrograd*, démission*, licenci*, licenziat*, deixou, saiu, rebaixad*, demitid*, demitiu,
    aposentad*, lasciato, andato via, andata via, retrocess*, dimess*, vertrokken, gedegradeerd, ontslag*, gepensioneerd,
    slutat, lämna*, degrader*, uppsagd, sluttet, odszedł*, odeš*, távoz*, ayrıld*, ушёл, ушел, ушла, уволил*, 퇴사*, 이직*, 異動, 離職, 离职, 离开, 降职, 辞职, 退休, 解雇, 被裁, 退職, 退社, 降格, 辞任`,
  same: `
    same, unchanged, unverändert, sin cambios, inchangé*, sem mudança, invariat*, ongewijzigd, oförändra*, 不变, 変更なし`,
  expected: `
    expect*, candidate, up for, in line, in line for, due for, slated, tipped, eligible, wants, hopes, hoping, seeking, looking to, in talks, considering, planned, planning, pending, to be, will be,
    erwartet, kandidat*, angestrebt, geplant, sucht, esperad*, se espera, candidat*, busca*, previst*, attendu*, prévu*, cherche, espéré,
    esperado, procura, atteso, attesa, cerca, verwacht*, gepland, zoekt, väntas, förvänta*, planera*, söker,
    预计, 有望, 候选, 寻求, 洽谈, 计划, 见込み, 見込み, 候補, 予定`,
  funding: `
    series, seed, pre-seed, preseed, round*, raise*, raising, fund*, fundrais*, venture, angel, ipo, bridge, private equity, growth equity, invest*,
    grant*, capital, crowdfund*, debt, convertible, spac, went public, listed, listing,
    runde*, finanzierung*, finanzierungsrunde, kapital, kapitalerhöhung, eingesammelt, börsengang, beteiligung, serie*, ronda, financi*, inversi*, recaud*, semilla, bolsa,
    série*, levée, levé, amorçage, bourse, rodada, captou, captação, semente, finanziament*, capitale, raccolt*, quotazion*,
    financier*, kapitaal, opgehaald, beursgang, runda, finansiering*, finansieringsrunda, börsintro*, emission,
    轮, 融资, 上市, 投资, 注资, 募资, 天使, 种子, 战投, シリーズ, 調達, 出資, 投資, 上場, シード, ラウンド, 増資`,
  unfunded: `
    down round, down-round, bankrupt*, chapter 11, insolven*, bootstrapped, self-funded, self funded, unfunded, family owned, family-owned, privately held, no outside, eigenfinanziert,
    selbstfinanziert, eigenkapital, autofinan*, autofinanciad*, autofinanziat*, fondos propios, capital propio, fonds propres,
    capital próprio, capitale proprio, zelf gefinancierd, zelfgefinancierd, eigen vermogen, självfinansiera*, eget kapital,
    自筹, 自有资金, 未融资, 自己資金, 自己資本`,
  /** A head count or a company that has become larger. */
  grown: `
    grew, grow*, growth, up, rose, risen, rising, increas*, expand*, doubl*, tripl*, added, adding, bigger, larger, more, gewachsen, wuchs, wächst,
    gestiegen, verdoppel*, mehr, creci*, crece, aumen*, duplic*, más, augment*, doublé*, grandi, plus, cresc*, dobrou, mais, raddoppia*, più,
    gegroeid, groei*, gestegen, verdubbel*, meer, växt, växer, ökat, ökar, fördubbla*, fler,
    增长, 增加, 扩大, 扩张, 翻倍, 上升, 增员, 扩招, 増加, 増員, 拡大, 成長, 倍増`,
  /** People go, or none come. */
  cuts: `
    freeze, frozen, layoff*, laid off, downsiz*, paused, on hold, cut, cuts, cutting, reduction, postponed, filled, rif, rifs, laying off, slowing, slowed, slowdown, backfills only, backfill only, only backfills, einstellungsstopp, entlassung*,
    abbau, stellenabbau, kürzung*, pausiert, verschoben, eingefroren, congelad*, despidos, recorte*, reduc*, aplazad*, pospuesto, gelé*,
    licenciements, coupes, suspendu*, reporté*, demiss*, cortes, redução, adiad*, blocc*, congelat*, licenziament*, tagli*, riduzion*, sospes*,
    rinviat*, vacaturestop, ontslagen, bezuinig*, uitgesteld, anställningsstopp, uppsägning*, nedskärning*, neddragning*, uppskjut*, fryst,
    冻结, 裁员, 缩编, 暂停, 削减, 缩减, 推迟, 搁置, 凍結, 削減, 一時停止, 延期`,
  /** A part of the company goes. */
  sold: 'divest*, carve-out, carved out, selling off, sold off, desinvest*, 剥离',
  shut: `
    clos*, closing, closure, shut*, remote only, remote-only, only remote, hq only, only hq, nur remote, nur homeoffice, dissolved, disbanded, vacated, sublet*, subleas*, lease ended, consolidating offices, office consolidation, consolidating sites, remote first, remote-first, fully remote, geschlossen, schließ*, schließung, aufgelöst, cerrad*, cierr*, disuelt*,
    ferm*, fermeture, dissous, fechad*, dissolvid*, chius*, chiud*, sciolt*, gesloten, sluit*, opgeheven, stäng*, upplöst,
    关闭, 关停, 撤销, 解散, 裁撤, 閉鎖, 閉店`,
  bad: `
    negativ*, 1 star, 2 stars, one star, two stars, not met, unmet, below target, fail*, churn*, downgrad*, bad, poor, complain*, unhappy, disappoint*, critical, worse, lost, missed, schlecht, beschwerde*, unzufrieden, enttäuscht,
    verfehlt, verloren, malo, mala, queja*, descontent*, decepcion*, perdid*, négati*, mauvais*, plainte*, mécontent*, déçu*, perdu*, manqué,
    ruim, insatisfeit*, cattiv*, reclam*, scontent*, delus*, perso, mancat*, slecht, klacht*, ontevreden, teleurgesteld, gemist, dålig*,
    klagomål, missnöjd, besviken, missa*, 负面, 差, 不满, 投诉, 失望, 批评, 否定的, 悪い, 苦情, 不満`,
  live: `
    live, launch*, next-gen, next gen, next generation, graduated, handed over, onboarded, passed, achieved, reached, hit, produktiv, übergeben, erreicht, eingeführt, en vivo,
    lanzad*, en producción, alcanzad*, lograd*, en production, lancé*, atteint*, no ar, lançad*, em produção, alcançad*, in produzione,
    lanciat*, attivat*, raggiunt*, gelanceerd, opgeleverd, behaald, bereikt, lansera*, driftsatt, i drift, uppnå*,
    上线, 交付, 达成, 达到, 启用, 稼働, 本番, 達成, 導入済`,
  /** They pay what everybody pays. */
  listPrice:
    'list price, full price, standard price, listenpreis, prix catalogue, precio de lista, prezzo di listino, listprijs, 原价, 定価',
  /** Nobody may write to them. */
  silent: `
    no contact, no email*, no call*, no outreach, no mail*, not before, not until, never contact, do not, don't, opted out, opt out,
    unsubscribed, kein kontakt, keine e-mails, keine mails, keine anrufe, nicht vor, nicht kontaktieren, no contactar, sin contacto,
    no llamar, no antes, ne pas, pas de contact, pas avant, désabonné*, não contatar, não contactar, sem contato, não ligar, não antes,
    non contattare, nessun contatto, non chiamare, non prima, niet contacteren, geen contact, niet bellen, niet voor, uitgeschreven,
    kontakta inte, ingen kontakt, ring inte, inte före, 不要联系, 不联系, 拒收, 退订, 連絡不可, 連絡しない`,
  welcome: `
    ok to contact, can contact, may contact, contactable, opted in, opt in, resubscribed, re-subscribed, allow, allowed, lifted, subscribed, kontakt erlaubt, erlaubt,
    aufgehoben, permitid*, autoris*, pode contatar, consentito, toegestaan, opgeheven, tillåt*, 可以联系, 可联系, 允许, 解除, 連絡可, 許可`,
} satisfies Readonly<Record<string, string>>;

/** The name of a list of words. */
export type AnswerList = keyof typeof ANSWER_LISTS;

/** What words mean in the cells of a field; `ended` is a no in every one, but for words that the field knows better. */
export interface AnswerWords {
  readonly yes?: readonly AnswerList[];
  readonly no?: readonly AnswerList[];
  /** Neither: the cell is an issue. */
  readonly unclear?: readonly AnswerList[];
  /** Words that only count where the cell says nothing else; `aye` is a yes that is no evidence. Of two lists the last one wins. */
  readonly alone?: {readonly aye?: AnswerList; readonly unclear?: AnswerList; readonly no?: AnswerList};
  /** A level is an answer: low, weak and falling are a no. */
  readonly levels?: true;
}

const LEVELS: AnswerWords = {unclear: ['unsure'], levels: true};
const PLACES: AnswerWords = {no: ['shut', 'cuts'], unclear: ['unsure'], alone: {unclear: 'fine'}};
const RATE: AnswerWords = {
  yes: ['grown'],
  no: ['cuts'],
  unclear: ['unsure', 'expected'],
  levels: true,
};

/** The words of each field with answers. */
export const ANSWER_WORDS: Readonly<Partial<Record<Field, AnswerWords>>> = {
  hiring: {...LEVELS, no: ['cuts']},
  headcountGrowth: RATE,
  companyGrowth: RATE,
  newOffice: PLACES,
  newDepartments: PLACES,
  funding: {
    yes: ['funding'],
    no: ['unfunded', 'bad'],
    unclear: ['unsure', 'expected', 'cuts'],
  },
  newInitiative: {no: ['done', 'cuts'], unclear: ['unsure']},
  mergerAcquisition: {no: ['bad', 'sold'], unclear: ['unsure']},
  pricingInterest: LEVELS,
  referenceRequest: LEVELS,
  executiveEngagement: {...LEVELS, no: ['gone']},
  qbrNextSteps: {unclear: ['unsure']},
  championPromoted: {
    yes: ['promoted'],
    no: ['gone', 'same'],
    unclear: ['unsure', 'expected'],
  },
  stakeholderChange: {...LEVELS, yes: ['gone'], no: ['same']},
  openIssue: {
    yes: ['unfinished', 'open', 'refused', 'issue', 'again'],
    no: ['done'],
    alone: {aye: 'standing', unclear: 'minor', no: 'fine'},
  },
  vendorReview: {
    yes: ['review', 'unfinished', 'open', 'again'],
    no: ['done', 'stays'],
    alone: {aye: 'standing', no: 'fine'},
  },
  adjacentNeed: {no: ['done'], unclear: ['unsure']},
  positiveOutcome: {
    yes: ['done', 'live'],
    no: ['unfinished', 'bad', 'late', 'ahead'],
    unclear: ['unsure', 'awaited'],
    alone: {no: 'stuck'},
  },
  positiveFeedback: {no: ['bad'], unclear: ['unsure'], levels: true},
  milestone: {
    yes: ['done', 'live'],
    no: ['unfinished', 'bad', 'late', 'ahead'],
    unclear: ['unsure'],
    alone: {no: 'stuck'},
  },
  budgetCycle: {no: ['cuts'], unclear: ['unsure']},
  onboardingCompleted: {
    yes: ['done', 'live'],
    no: ['unfinished', 'late', 'ahead'],
    unclear: ['stages'],
    alone: {no: 'stuck'},
  },
  discountAsked: {no: ['listPrice'], unclear: ['unsure']},
  doNotContact: {yes: ['silent'], no: ['welcome'], alone: {no: 'fine'}},
};

/** Whole cells that are an answer in languages whose words are not listed with the field, and what Excel writes there for TRUE and FALSE. */
export const OTHER_ANSWERS = {
  /** A yes that is no evidence. */
  aye: `
    ano, áno, da, tak, evet, igen, kyllä, jah, jā, taip, ναι, да, так, כן, نعم, có, ya, ใช่, 예, 네, 있음, 有り, 有, 済, 済み, 〇, ◯, 开, 👍, [x], (x),
    pravda, prawda, igaz, doğru, истина, sand, sann, tosi, istina`,
  no: `
    no longer, nicht mehr, ya no, ne plus, plus maintenant, não mais, non più, niet meer, inte längre, 不再, duplicate, stopped, dropped, rejected, refused, declined, denied, abgelehnt, gestoppt, rechazado, rejeté, 停止, 终止, 驳回, 被拒, 拒绝, 降级, 中止, 却下, 已停止, 已终止, 已驳回, 已拒绝, 已降级, 已中止,
    ne, nei, nē, ei, ei ole, nem, nincs, hayır, hayir, yok, όχι, нет, ні, не, לא, لا, không, tidak, ไม่, ไม่มี, नहीं, 아니오, 아니요, 아님, 특이사항 없음, ない, 無し, ナシ, 关,
    nah, keiner, keines, inget, ingenting, niks, žádné, žádný, žádná, není, отсутствует, não há, não tem, s/o, sans objet, 👎, [ ], ( ), [], ☐,
    nepravda, fałsz, hamis, yanlış, yanliş, ложь, falsk, usann, epätosi, fals, neistina`,
  unknown: `
    n/d, n.d., unk, idk, don't know, dont know, s.d., b.d., to check, to verify, to confirm, à vérifier, zu prüfen, por confirmar, a confirmar,
    da verificare, \\, _, …`,
  /** Romanian for no, Swedish for now. */
  unclear: 'nu',
} as const;

/** What turns words into their opposite: three words before them at most, two characters in Chinese. */
export const NEGATIONS = {
  before: `
    no, not, never, without, neither, nor, none, nothing, cannot, failed to, unable to, yet to, kein, keine, keinen, keiner, nicht, nie,
    ohne, weder, sin, nunca, ni, ningun, ninguna, pas, sans, jamais, aucun, aucune, ne, nao, sem, nenhum, nenhuma, nem, non, nessun,
    nessuna, senza, brak, bez, žádné, žádný, žádná, není, nincs, ei, ikke, не, нет, без, niet, geen, zonder, nooit, inte, ej, ingen, inget, inga, utan, aldrig`,
  han: '没有, 没, 未, 无, 不, 从未',
  /** "wechselt nicht" */
  after: 'nicht, niet, inte, pas, není',
  /** 解決していません */
  kana: 'ない, ません, なし',
} as const;
