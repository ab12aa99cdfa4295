import type {NoteRule} from '../../core/notes';

/**
 * Words in notes that may answer a question of the sheet, a list a language, with the field they may be about.
 *
 * They change no score: the plan and the issues ask whether the field applies.
 */
export const NOTE_WORDS: readonly (readonly [field: NoteRule['field'], words: Readonly<Record<string, string>>])[] = [
  [
    'status',
    {
      en: "notice given, notice received, received notice, given notice, they gave notice, customer gave notice, client gave notice, gave notice on, gave notice of non-renewal, want to cancel, wants to cancel, intend to cancel, intends to cancel, decided to cancel, going to cancel, decided not to renew, won't be renewing, won’t be renewing, likely to churn, will churn, plan to leave us, plans to leave us, leaving us, account closed, still in trial, not signed yet, churned, no longer a customer, will not renew, won’t renew, won't renew, not renewing, not be renewing, notice served, served notice, non-renewal, contract terminated, terminated their contract, cancelled their contract, canceled their contract, cancelled the contract, canceled the contract",
      de: 'kündigung liegt vor, kündigung eingegangen, kündigung erhalten, haben gekündigt, will kündigen, wollen kündigen, vertrag gekündigt, verlängert nicht mehr, wird nicht verlängern, kein kunde mehr',
      es: 'han cancelado, ha cancelado, pidió la baja, solicitó la baja, se da de baja, no renueva, no renovará, no va a renovar, ya no es cliente, canceló el contrato',
      fr: "a résilié, ont résilié, résiliation reçue, résiliation envoyée, veut résilier, préavis reçu, ne renouvelle pas, ne renouvellera pas, n’est plus client, n'est plus client, contrat résilié",
      it: 'non rinnova, non rinnovano, non rinnoverà, disdetta ricevuta, ha disdetto, hanno disdetto',
      pt: 'não renova, não vai renovar, não vão renovar, vai cancelar, pediu cancelamento, pediram cancelamento',
      nl: 'gaat opzeggen, gaan opzeggen, heeft opgezegd, hebben opgezegd, opzegging ontvangen, verlengt niet',
      sv: 'har sagt upp, säger upp avtalet, förnyar inte, förlänger inte',
      ja: '解約予定, 解約の意向, 解約申, 更新しない',
      zh: '提出终止, 提出解约, 确认流失, 已流失, 不续约, 不再续约, 不续费, 已解约, 要解约, 不再是客户, 终止合作',
    },
  ],
  [
    'vendorReview',
    {
      en: 'vendor, vendors, competitor, competitors, rfp, evaluating, alternatives, switching to, replace us, replacing us, being trialed, being trialled, competing tool, competing product, competing vendor, competing solution, competing platform, a competing',
      de: 'anbieter, wettbewerber, konkurrenz, ausschreibung, ablösen, wechseln zu',
      es: 'proveedores, competidor, competencia, licitación, alternativas, reemplazar',
      fr: 'concurrent, concurrence, fournisseurs, appel d’offres, remplacer',
      zh: '供应商, 竞品, 竞争对手, 招标, 比价, 替换, 其他厂商, 友商, 换一家',
    },
  ],
  [
    'stakeholderChange',
    {
      en: 'champion left, champion has left, champion is gone, lost champion, lost our champion, sponsor left, new champion, new ceo, new cfo, new cio, new cto, leaving, is leaving, has left, left the company, resigned, on leave, parental leave, maternity leave, sabbatical, new boss, reorg, reorganization, moved roles, moves roles, changed roles, sponsor moves, sponsor moved, champion moved, champion moves, new vp, new head of, new director',
      de: 'verlässt, kündigt, gekündigt, elternzeit, nachfolger, umstrukturierung',
      es: 'se va, dejó la empresa, renunció, de baja, reorganización',
      fr: 'quitte, démission, congé, réorganisation',
      zh: '离职, 休假, 产假, 调岗, 换岗, 换人, 重组, 新任, 换了负责人',
    },
  ],
  [
    'hiring',
    {
      en: 'hiring, recruiting, new hires, headcount plan',
      de: 'einstellung, stellt ein, neueinstellungen',
      es: 'contratando, contrataciones',
      fr: 'recrute, recrutement, embauche',
      zh: '招聘, 扩招, 增员',
    },
  ],
  [
    'budgetCycle',
    {
      en: 'budget cut, budget cuts, budget freeze, budget frozen, budget is frozen, budgets are frozen, frozen budget, spending freeze, no budget, budget review, paused new commitments, paused spending, cost cutting, cutting costs, downgrade, downgrading, reduce seats, fewer seats, cut seats, fewer licenses, layoffs, headcount reductions, downsizing, hiring freeze',
      de: 'budgetkürzung, budget eingefroren, budgetstopp, kein budget, sparmaßnahmen, entlassungen, einstellungsstopp',
      es: 'recorte, recortes, despidos, sin presupuesto, presupuesto congelado',
      fr: 'réduction de budget, budget gelé, pas de budget, coupes, licenciements',
      zh: '预算削减, 预算冻结, 冻结预算, 没有预算, 暂无预算, 预算紧张, 缩减预算, 降级, 减少席位, 缩减席位, 降本, 裁员',
    },
  ],
];
