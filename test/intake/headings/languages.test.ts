import {headingOf} from '../../../src/intake/headings/header-row';
import {texts} from '../texts';

/** What a tracker's headings are by their words: the field that is used unasked, `ask` where it is asked about, or `none`. */
function usedAs(heading: string): string {
  const best = headingOf(heading).meaning.candidates[0];
  return best === undefined ? 'none' : best.confidence < 0.8 ? 'ask' : best.field;
}

/** Headings by language and field, as trackers have them. */
const HEADINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  German: {
    account: 'Kunde, Kundenname, Firma, Unternehmen, Firmenname, Debitor, Endkunde',
    accountId: 'Kd.-Nr., Kundennummer, Kunden-Nr., Debitorennummer',
    owner: 'CSM, Betreuer, Kundenbetreuer, Account Manager, Verantwortlich, Zuständig, Zuständiger CSM',
    ae: 'Vertrieb, Vertriebler, Vertriebsmitarbeiter',
    segment: 'Segment, Kundensegment',
    none: `
      Branche, Jahresumsatz, Umsatz, Vertragsbeginn, Vertragsstart, Kunde seit, Kündigungstermin, Offene
      Tickets, Status, Kundenstatus, Mitarbeiter, Mitarbeiterzahl`,
    arr: 'ARR, ARR (€), ARR in EUR, Jährlich wiederkehrender Umsatz',
    mrr: 'MRR, Monatlich wiederkehrender Umsatz',
    renewalDate: `
      Vertragsende, Vertragslaufzeit bis, Laufzeit bis, Laufzeitende, Laufzeit-Ende, Verlängerung,
      Verlängerung am, Nächste Verlängerung, Verlängerungstermin, Vertragsverlängerung, Nächste
      Vertragsverlängerung, Renewal, Renewal-Datum, Renewal am, Vertrag läuft bis`,
    noticeDays: 'Kündigungsfrist, Kündigungsfrist (Tage), Kündigungsfrist (Monate)',
    seatsLicensed: `
      Lizenzen, Anzahl Lizenzen, Lizenzen gekauft, Gekaufte Lizenzen, Gebuchte Lizenzen, Lizenzen gesamt,
      Lizenzanzahl, Lizenzierte Nutzer, Vertragliche Lizenzen`,
    seatsUsed: `
      Lizenzen genutzt, Genutzte Lizenzen, davon genutzt, Aktive Lizenzen, Lizenzen in Nutzung, Lizenzen
      vergeben, Vergebene Lizenzen, Zugewiesene Lizenzen, Belegte Lizenzen`,
    activeUsers: 'Aktive Nutzer, Aktive User',
    utilization: 'Auslastung, Auslastung (%), Lizenzauslastung, Nutzungsgrad',
    usageTrend: 'Nutzungstrend, Nutzung Trend, Trend',
    lastLogin: 'Letzter Login, Letzte Anmeldung',
    healthScore: `
      Ampel, Ampelstatus, Ampel Status, Kundenampel, Health, Health Score, Gesundheit, Kundengesundheit`,
    relationship: 'Beziehung, Kundenbeziehung',
    nps: 'NPS, NPS-Wert',
    csat: 'CSAT, Zufriedenheit, Kundenzufriedenheit',
    lastContact: `
      Letzter Kontakt, Letztes Gespräch, Letztes Meeting, Letzter Termin, Letzter Call, Kontakt zuletzt,
      Letzte Kontaktaufnahme`,
    champion: 'Champion, Fürsprecher',
    decisionMaker: 'Entscheider, Entscheidungsträger',
    contact: 'Ansprechpartner, Hauptansprechpartner',
    contactEmail: 'E-Mail',
    openIssue: 'Eskalation, Offene Eskalation, Offene Eskalationen, Kritische Tickets',
    notes: `
      Notizen, Bemerkung, Bemerkungen, Anmerkungen, Anmerkung, Kommentar, Kommentare, Nächste Schritte`,
    currency: 'Währung',
    products: 'Module, Produkte, Produkt, Gebuchte Module',
    goal: 'Ziele',
  },
  French: {
    account: 'Client, Nom du client, Nom client, Compte, Nom du compte, Société, Entreprise',
    accountId: 'N° client, Numéro client, Code client',
    owner: `
      CSM, CSM référent, Chargé de compte, Chargée de compte, Responsable de compte, Responsable,
      Gestionnaire de compte`,
    ae: 'Commercial, Commercial en charge',
    segment: 'Segment',
    arr: `
      ARR, ARR (k€), Revenu annuel récurrent, Revenu récurrent annuel, Revenus récurrents annuels, Chiffre d'affaires (ARR),
      Chiffre d’affaires annuel récurrent`,
    none: `
      CA annuel, CA, Chiffre d'affaires, Début de contrat, Date de début, Client depuis, Tickets ouverts,
      Statut, Statut client, Effectif`,
    mrr: 'MRR, Revenu mensuel récurrent',
    renewalDate: `
      Renouvellement, Date de renouvellement, Prochain renouvellement, Date du prochain renouvellement,
      Échéance du contrat, Date d'échéance contrat, Fin de contrat, Date de fin de contrat`,
    noticeDays: 'Préavis, Préavis (jours), Préavis (mois), Délai de préavis, Délai de préavis (jours)',
    seatsLicensed: `
      Licences, Nb licences, Nb de licences, Nombre de licences, Licences souscrites, Licences achetées,
      Licences contractuelles, Licences totales, Sièges`,
    seatsUsed: 'Licences utilisées, Licences actives, Licences attribuées, Licences consommées, dont utilisées',
    activeUsers: 'Utilisateurs actifs, Nb utilisateurs actifs',
    utilization: "Taux d'utilisation, Utilisation (%)",
    featureAdoption: "Taux d'adoption",
    usageTrend: "Tendance, Tendance d'usage, Tendance d'utilisation",
    lastLogin: 'Dernière connexion',
    healthScore: 'Météo, Météo client, Santé, Santé du compte, Santé client, Score de santé, Statut santé',
    relationship: 'Relation, Relation client',
    nps: 'NPS, Dernier NPS',
    csat: 'CSAT, Satisfaction, Satisfaction client',
    lastContact: `
      Dernier contact, Date du dernier contact, Dernier échange, Dernier rendez-vous, Dernier RDV, Dernière
      réunion, Dernier appel`,
    champion: 'Sponsor, Champion',
    decisionMaker: 'Décideur',
    contact: 'Interlocuteur, Interlocuteur principal, Contact principal, Contact',
    contactEmail: 'E-mail, Adresse e-mail',
    openIssue: 'Escalade, Escalade en cours, Escalades ouvertes, Tickets critiques',
    notes: 'Notes, Commentaire, Commentaires, Remarques, Observations, Prochaines étapes, Prochaine étape',
    currency: 'Devise',
    products: 'Produits, Modules',
    goal: 'Objectifs',
    funding: 'Levée de fonds',
    hiring: 'Recrutements',
  },
  Spanish: {
    account: 'Cliente, Nombre del cliente, Nombre de la cuenta, Cuenta, Empresa, Compañía, Organización',
    accountId: 'ID cliente, Código de cliente, N.º cliente',
    owner: 'CSM, CSM asignado, Responsable, Responsable de cuenta, Gestor de cuenta, Gerente de cuenta',
    ae: 'Ejecutivo de cuenta, Ejecutivo comercial, Comercial, Vendedor',
    segment: 'Segmento',
    arr: 'ARR, ARR (€), Ingresos recurrentes anuales, Facturación recurrente anual',
    none: `
      Facturación anual, Inicio de contrato, Fecha de inicio, Cliente desde, Tickets abiertos, Estado,
      Estado del cliente, Empleados, Sector`,
    mrr: 'MRR, Ingresos recurrentes mensuales',
    renewalDate: `
      Renovación, Fecha de renovación, Próxima renovación, Fecha próxima renovación, Vencimiento del
      contrato, Vencimiento contrato, Fin de contrato, Fecha fin de contrato, Término de contrato`,
    noticeDays: 'Preaviso, Preaviso (días), Plazo de preaviso, Días de preaviso',
    seatsLicensed: `
      Licencias, N.º de licencias, Nº licencias, Número de licencias, Licencias contratadas, Licencias
      compradas, Licencias totales, Asientos, Puestos contratados`,
    seatsUsed: `
      Licencias en uso, Licencias usadas, Licencias utilizadas, Licencias activas, Licencias asignadas,
      Licencias consumidas`,
    activeUsers: 'Usuarios activos',
    utilization: 'Uso (%), % de uso, Utilización, Porcentaje de uso',
    usageTrend: 'Tendencia, Tendencia de uso',
    featureAdoption: 'Adopción',
    lastLogin: 'Último acceso, Último login, Última conexión',
    healthScore: 'Semáforo, Salud, Salud del cliente, Salud de la cuenta, Estado de salud, Puntuación de salud',
    relationship: 'Relación',
    nps: 'NPS',
    csat: 'CSAT, Satisfacción, Satisfacción (1-5), Satisfacción del cliente',
    lastContact: `
      Último contacto, Fecha último contacto, Fecha de último contacto, Última reunión, Última llamada,
      Última interacción`,
    champion: 'Patrocinador, Campeón, Champion',
    decisionMaker: 'Decisor, Tomador de decisiones',
    contact: 'Contacto, Contacto principal, Persona de contacto',
    contactEmail: 'Correo, Correo electrónico, Email',
    openIssue: `
      Escalamiento, Escalado, Escalada abierta, Escalaciones, Incidencias abiertas, Incidencia crítica,
      Tickets críticos`,
    notes: 'Notas, Comentarios, Observaciones, Próximos pasos',
    currency: 'Moneda, Divisa',
    products: 'Productos, Módulos',
    goal: 'Objetivos',
  },
  Portuguese: {
    account: 'Cliente, Nome do cliente, Conta, Empresa, Nome da empresa',
    accountId: 'Código do cliente, ID do cliente',
    owner: `
      CSM, CS responsável, CS, Responsável, Responsável CS, Gerente de contas, Gerente de conta, Gerente de
      CS`,
    ae: 'Executivo de contas, Executivo de vendas, Vendedor',
    segment: 'Segmento',
    none: `
      Porte, Faturamento, Faturamento anual, Início do contrato, Data de início, Cliente desde, Chamados
      abertos, Status, Status do cliente, Situação, Funcionários`,
    arr: 'ARR, ARR (R$), Receita recorrente anual, Receita anual recorrente',
    mrr: 'MRR, MRR (R$), Receita recorrente mensal',
    renewalDate: `
      Renovação, Data de renovação, Data da renovação, Próxima renovação, Vencimento do contrato, Fim do
      contrato, Término do contrato, Fim de vigência, Vigência até`,
    noticeDays: 'Aviso prévio, Aviso prévio (dias), Prazo de aviso prévio',
    seatsLicensed: `
      Licenças, Nº de licenças, Número de licenças, Qtd. licenças, Qtde de licenças, Quantidade de licenças,
      Licenças contratadas, Licenças adquiridas, Licenças compradas, Total de licenças, Assentos`,
    seatsUsed: 'Licenças em uso, Licenças utilizadas, Licenças usadas, Licenças ativas, Licenças atribuídas',
    activeUsers: 'Usuários ativos',
    utilization: 'Uso (%), % de uso, Utilização, Taxa de utilização, Taxa de uso',
    featureAdoption: 'Adoção, Taxa de adoção',
    usageTrend: 'Tendência, Tendência de uso',
    lastLogin: 'Último acesso, Último login',
    healthScore: 'Saúde, Saúde do cliente, Saúde da conta, Status de saúde, Farol',
    relationship: 'Relacionamento',
    nps: 'NPS, Nota NPS, Último NPS',
    csat: 'CSAT, Satisfação',
    lastContact: 'Último contato, Data do último contato, Última reunião, Última interação, Última ligação',
    champion: 'Patrocinador, Sponsor',
    decisionMaker: 'Decisor, Tomador de decisão',
    contact: 'Contato, Contato principal, Ponto focal',
    contactEmail: 'E-mail, E-mail do contato',
    openIssue: 'Chamados críticos, Escalonamento, Escalação, Escalada, Incidentes críticos',
    notes: 'Observações, Comentários, Notas, Anotações, Próximos passos',
    currency: 'Moeda',
    products: 'Produtos, Produto, Módulos',
    goal: 'Objetivo, Objetivos',
  },
  Japanese: {
    account: '顧客名, 会社名, 企業名, 取引先, 取引先名, お客様名, 得意先名, アカウント名',
    accountId: '顧客ID, 顧客コード, 顧客番号, 取引先ID',
    owner: '担当, 担当者, 担当CSM, 担当CS, CS担当, CSM担当, CSM, 弊社担当',
    ae: '営業担当, 担当営業, 営業担当者',
    segment: 'セグメント, 顧客セグメント',
    none: '業種, 業界, 売上, 売上高, 契約開始日, 利用開始日, 問い合わせ件数, ステータス, 契約状況, 契約ステータス, 継続, 更新可否, プラン, 従業員数',
    arr: 'ARR, ARR(千円), ARR（円）, ARR（万円）',
    mrr: 'MRR, MRR（円）',
    renewalDate:
      '更新日, 契約更新日, 次回更新日, 次回契約更新日, 更新予定日, 契約終了日, 契約満了日, 契約期限, 契約満期日',
    noticeDays: '解約予告期間, 解約通知日数',
    seatsLicensed:
      '契約ID数, 契約ライセンス数, ライセンス数, 購入ライセンス数, 契約アカウント数, 契約ユーザー数, 契約席数',
    seatsUsed:
      '利用中ライセンス数, 使用中席数, 利用ID数, 利用ライセンス数, 利用アカウント数, 利用ユーザー数, 使用ライセンス数, 使用ID数, 稼働ID数, 発行ID数',
    activeUsers: 'アクティブユーザー数, アクティブユーザー',
    utilization: '利用率, 稼働率, ライセンス利用率, 利用率(%)',
    usageTrend: '利用傾向, 利用トレンド',
    lastLogin: '最終ログイン, 最終ログイン日',
    healthScore: 'ヘルス, ヘルススコア, ヘルスステータス, 健康度, 健全度',
    nps: 'NPS, NPSスコア',
    csat: 'CSAT, 満足度, 顧客満足度',
    lastContact:
      '最終接触日, 最終コンタクト日, 最終コンタクト, 最終連絡日, 最終面談日, 最終打合せ日, 最終MTG日, 前回接触日, 前回面談日, 直近接触日',
    champion: 'チャンピオン',
    decisionMaker: '決裁者, 意思決定者',
    contact: '先方担当者, 先方担当, 顧客担当者, お客様担当者, 窓口',
    contactEmail: 'メールアドレス',
    openIssue: 'エスカレーション, エスカレ, 重大インシデント',
    featureRequests: '要望数, 機能要望',
    notes: '備考, メモ, コメント, 次のアクション, ネクストアクション',
    currency: '通貨',
    products: '製品, 利用製品, モジュール',
    parent: '親会社',
    goal: '目標',
  },
  Chinese: {
    account: '客户名称, 客户, 公司, 公司名称, 企业名称, 客户全称, 客户简称, 单位名称',
    accountId: '客户编号, 客户ID, 客户编码',
    owner:
      '客户成功经理, CSM, 客户经理, 负责人, 客户负责人, 跟进人, 责任人, 客户成功, 客成, 客成经理, 客戶成功經理, 客戶經理',
    ae: '销售, 销售负责人, 销售经理, 所属销售',
    segment: '客户分层, 客户级别, 客户等级',
    none: '行业, 合同总额, 合同开始日期, 签约日期, 开通日期, 工单数, 未关闭工单, 状态, 客户状态, 服务状态, 合同状态, 续约状态, 员工人数',
    arr: 'ARR, ARR(万元), ARR（万）, 年度经常性收入',
    mrr: 'MRR',
    renewalDate:
      '续约日期, 续费日期, 续约日, 下次续约日期, 续费时间, 合同到期日, 合同到期时间, 合同截止日期, 合同终止日期, 服务到期日, 服务到期时间, 服务截止日期, 距到期天数',
    noticeDays: '通知期, 通知期(天), 解约通知期, 提前通知期',
    seatsLicensed:
      '席位数, 购买席位, 购买席位数, 授权席位, 购买账号数, 账号数, 合同账号数, 授权数, 授权用户数, 许可数, 许可证数量, 账号总数, 坐席数',
    seatsUsed: '活跃账号数, 已用席位, 使用席位, 已用账号数, 已使用账号数, 使用账号数, 激活账号数, 已激活席位',
    activeUsers: '活跃用户数, 活跃用户, 月活用户, 月活',
    utilization: '使用率, 席位使用率, 账号使用率',
    usageTrend: '使用趋势, 活跃趋势',
    featureAdoption: '功能使用率',
    lastLogin: '最后登录, 最近登录时间, 最后登录时间, 最近一次登录',
    healthScore: '健康度, 健康状态, 客户健康度, 健康分, 健康评分, 红绿灯',
    nps: 'NPS, NPS评分',
    csat: 'CSAT, 满意度, 客户满意度, 满意度评分',
    relationship: '客户关系, 关系',
    lastContact:
      '最近联系, 最近联系时间, 最近沟通, 最近沟通时间, 最近一次沟通, 最后跟进时间, 最近跟进, 最近跟进时间, 上次沟通, 最后联系日期, 最后联系时间, 最近拜访时间, 上次拜访',
    champion: '内部支持者',
    decisionMaker: '决策人, 关键决策人, 决策者',
    contact: '联系人, 主要联系人, 对接人, 客户对接人',
    contactEmail: '邮箱',
    openIssue: '未解决问题, 重大问题',
    featureRequests: '需求数',
    notes: '备注, 跟进记录, 下一步, 下一步计划',
    currency: '币种',
    products: '产品, 已购产品, 购买产品, 产品模块, 使用模块',
    goal: '目标, 客户目标',
    hiring: '招聘',
    funding: '融资',
    newOffice: '新办公室',
  },
  Italian: {
    accountId: 'Codice cliente, ID cliente',
    renewalDate: 'Contratto fino al, Fine contratto',
    arr: 'Ricavo annuo ricorrente',
    seatPrice: 'Prezzo per licenza',
    mergerAcquisition: 'Fusione',
    none: 'Data acquisizione, Codice fiscale',
    onboardingCompleted: 'Onboarding completato, Onboarding completato il',
    newOffice: 'Nuova sede',
    doNotContact: 'Non contattare',
  },
  Dutch: {
    accountId: 'Klantnummer, Klantnr, Debiteurennummer',
    renewalDate: 'Contract tot, Looptijd tot, Loopt tot',
    arr: 'Jaarlijks terugkerende omzet',
    seatsLicensed: 'Aangekochte licenties',
    utilization: 'Bezettingsgraad',
    lastLogin: 'Laatst ingelogd',
    notes: 'Notities',
    milestone: 'Mijlpaal',
    decisionMaker: 'Beslisser',
    onboardingCompleted: 'Onboarding afgerond, Onboarding afgerond op',
    none: 'Omzet, Klant sinds, Looptijd, Contractduur',
    doNotContact: 'Niet contacteren',
  },
  Nordic: {
    accountId: 'Kundenr., Kundnummer, Kundenummer, Asiakasnumero',
    renewalDate: 'Avtal till, Kontrakt til, Aftale udløber, Sopimus päättyy',
    seatsLicensed: 'Købte licenser, Kjøpte lisenser',
    seatsUsed: 'Brugte licenser, Brukte lisenser',
    openIssue: 'Eskalering, Kritiske sager, Kritiske saker',
    lastContact: 'Sidste kontakt, Viimeisin yhteydenotto',
    lastLogin: 'Senaste inloggning, Sidste login',
    notes: 'Bemærkninger, Merknader',
    milestone: 'Milstolpe, Milepæl',
    none: 'Kund sedan, Kunde siden, Saker',
    contactEmail: 'E-post',
  },
  Polish: {
    accountId: 'Numer klienta, ID klienta',
    renewalDate: 'Umowa do, Data końca umowy, Koniec umowy',
    utilization: 'Wykorzystanie (%)',
    openIssue: 'Eskalacja, Zgłoszenia krytyczne, Otwarte zgłoszenia krytyczne',
    lastLogin: 'Ostatnie logowanie',
    notes: 'Notatki, Uwagi',
    milestone: 'Kamień milowy',
    onboardingCompleted: 'Onboarding zakończony',
    none: 'Klient do, Klient od, Umowa od, Kod pocztowy',
    doNotContact: 'Nie kontaktować',
  },
  Czech: {
    account: 'Zákazník, Název zákazníka',
    accountId: 'Číslo zákazníka',
    owner: 'Odpovědná osoba',
    renewalDate: 'Smlouva do, Datum konce smlouvy',
    noticeDays: 'Výpovědní lhůta',
    seatsLicensed: 'Počet licencí',
    utilization: 'Využití (%)',
    openIssue: 'Eskalace, Kritické tikety',
    lastContact: 'Poslední kontakt',
    currency: 'Měna',
    none: 'Zákazník do, Zákazník od, Město',
  },
  Turkish: {
    accountId: 'Müşteri No, Müşteri Kodu',
    owner: 'Müşteri Temsilcisi, Hesap Yöneticisi',
    seatsLicensed: 'Koltuk Sayısı',
    utilization: 'Kullanım Oranı',
    openIssue: 'Eskalasyon, Açık Kritik Talepler',
    featureRequests: 'Özellik Talepleri',
    currency: 'Para Birimi',
    none: 'Başlangıç Tarihi, Posta kodu',
  },
  Korean: {
    accountId: '고객번호, 고객코드',
    mrr: '월간 반복 매출',
    renewalDate: '갱신 예정일',
    openIssue: '에스컬레이션, 미해결 중대 이슈',
    lastLogin: '마지막 로그인',
    milestone: '마일스톤',
    onboardingCompleted: '온보딩 완료, 온보딩 완료일',
    currency: '통화',
    contactEmail: '이메일',
    doNotContact: '연락 금지',
  },
  'every language': {
    owner: 'HubSpot Owner Name, hubspot_owner_name, CSM Owner Name',
    account: 'Customer:Job, Customer : Project',
    accountId: 'Customer #, Acct #, Account #, Account No',
    arr: 'ARR TWD, ARR (HKD), ARR / Jahr, Jaaromzet (ARR), CA annuel (ARR)',
    onboardingCompleted: 'Onboarding abgeschlossen am, Onboarding terminé le, Onboarding concluído em',
    openIssue: '未解決の重大障害, 严重故障',
    milestone: 'マイルストーン, Dernier jalon',
    none: 'To do, NA, W, #, Data do registo, Termine, Kritik',
  },
};

describe.each(Object.entries(HEADINGS))('headings in %s', (_, byField) => {
  it.each(Object.entries(byField))('that are %s', (field, headings) => {
    const found = headings.split(',').map((heading) => [heading.trim(), usedAs(heading.trim())]);
    expect(found).toEqual(found.map(([heading]) => [heading, field]));
  });
});

describe('headings around a heading', () => {
  it.each<[what: string, headings: string, used: string]>([
    ['how many', '# of Licenses | # of Seats | No. of Licenses | No of seats | Number of Licenses', 'seatsLicensed'],
    ['a month’s money in other words', 'Mensualité | Monatsgebühr | Cuota mensual | Canone mensile', 'ask'],
    ['a month’s money in any words', 'Amount per month | Price per month | Abonnement mensuel', 'ask'],
    ['a year’s money in other words', 'Lizenzgebühr p.a. | Jaarwaarde | 年費', 'ask'],
    ['money of now', 'Aktueller ARR | ARR actuel | Ricavi ricorrenti annui', 'arr'],
    ['money of then', 'MRR inicial | Original ARR | ARR band | Estimated annual revenue', 'none'],
    [
      'how long nobody spoke',
      'days_since_csm_touch | Days since last CSM contact | days_since_last_email',
      'lastContact',
    ],
    ['how long ago a review was', 'days_since_last_qbr | last_qbr_days | Last QBR | Last QBR date', 'ask'],
    ['seats of the last month', 'Active Seats (30d) | Active licenses 90d | Seats used (30d)', 'seatsUsed'],
    ['users of the last month', 'Active (30d) | Active users (90d)', 'activeUsers'],
    ['others of the last month', 'ARR (30d) | NPS (90d) | Escalations (30d) | Utilization (30d)', 'ask'],
    ['who looks after key accounts', 'KAM | Key Account Manager | kam_manager | KAM NAZWISKO', 'owner'],
    ['a domain', 'Company Domain Name | Account domain | Domain', 'none'],
    ['a limit', 'Limite de usuários | LimiteUsuarios', 'seatsLicensed'],
    ['health in other words', 'Klantgezondheid | Kondycja | Sağlık durumu | 건강 상태 | Kundhälsa', 'healthScore'],
    [
      'a value of a contract in the north',
      'Årligt kontraktsvärde | Kontraktsverdi | Kontraktværdi | Kontraktsvärde',
      'ask',
    ],
    ['a fee in other words', 'Opłata roczna | Månadsavgift | 연간 이용료 | 월 이용료', 'ask'],
    ['a fee of a quarter', 'Quarterly fee | Quarterly amount', 'ask'],
    ['what is not yet resolved', '未解決の問題 | 未解決案件 | 未解決課題', 'openIssue'],
    ['who is new', 'New CSM | Incoming CSM', 'ask'],
    ['who was before', 'Previous CSM | Old CSM | Former CSM', 'none'],
    ['seats that are allowed', 'License limit | Seat limit | User cap', 'seatsLicensed'],
    ['usage against before', 'Usage vs. last month | Usage vs previous month | MoM usage', 'usageTrend'],
    ['usage of before', 'Usage last month | Users last month', 'none'],
    ['whose name in law', 'Account (legal) | Legal entity | Legal name', 'ask'],
    ['a legal matter', 'Legal | Legal status | Legal owner', 'none'],
    ['a health by rank', 'Health rank', 'ask'],
    ['a risk in other words', 'Risque | Risiko | Riesgo | Kündigungsrisiko', 'ask'],
    ['health in the east', '健康 | 健康状態 | 健康状态', 'healthScore'],
    ['a change', 'ARR +/- | ARR ± | ΔARR | ARR Δ | Seats used +/- | Health Δ', 'none'],
    ['a trend', 'Usage Δ | Usage +/-', 'usageTrend'],
    ['the ARR of modules', 'Module ARR | Add-on ARR', 'ask'],
    ['the value of modules', 'Module value | Requested modules ARR', 'moduleValue'],
    ['that there is none', 'No escalation | No open issue | No champion name', 'none'],
    ['how many there are', 'No. of escalations | No of escalations | Escalation (yes/no)', 'openIssue'],
    ['a rank', 'Rank | Account rank', 'none'],
    ['how a day is written', 'Renewal (YYYYMM) | Renewal date (YYYYMMDD) | Renewal (DDMMYYYY)', 'renewalDate'],
    ['how likely a deal is', 'Win % | Win rate | Win probability', 'none'],
    ['a win', 'Last win | Wins', 'positiveOutcome'],
    ['a contact in other words', 'Ostatni kontakt | 마지막 연락 | Sista kontakt', 'lastContact'],
    ['how many used', '# of licenses used | # of Seats Used | No. of seats used', 'seatsUsed'],
    ['how many of whom', '# of Users | No. of Users', 'ask'],
    [
      'how many of something else',
      '# of Accounts | Number of Accounts | No. of Employees | # of tickets | No. | #',
      'none',
    ],
    ['a number of somebody', 'Customer No. | N° client | Número de cliente', 'accountId'],
    ['no number', 'No contact until | No outreach', 'doNotContact'],
    ['whose', 'Company Current Score | Company Score Label | Customer Health', 'healthScore'],
    ['whose person', 'Organization - Owner | Company CSM', 'owner'],
    ['whose, and unclear', 'Company Users', 'ask'],
    [
      'whose, and something else',
      'Customer Acquisition | Customer Group | Company Sales | Company Country | Customer Organization',
      'none',
    ],
    ['a sum', 'Sum of ARR | SUM(ARR) | Summe von ARR | Suma de ARR | Somme de ARR | Soma de ARR', 'arr'],
    ['a sum of seats', 'Sum of Seats Used | Sum of Licenses Used', 'seatsUsed'],
    ['an average', 'Average of NPS | AVG(NPS) | Moyenne de NPS', 'nps'],
    ['an average of health', 'Avg. Health Score | Average of Health', 'healthScore'],
    [
      'a first day',
      'Earliest Renewal Date | Min of Renewal Date | MIN(Renewal Date) | Max of Renewal Date',
      'renewalDate',
    ],
    ['an average of money or seats', 'Average of ARR | Average of Seats Used | Max of ARR | Min of ARR', 'ask'],
    ['a count of rows', 'Count of ARR | Count of Account | Count of NPS | Account Count', 'none'],
    ['a sum of something else', 'Sum of Amount | Sum of Annual Revenue | Sum of Expansion ARR | Weighted ARR', 'none'],
    ['a scale', 'NPS (0-10) | NPS (-100 to 100) | NPS -100…100 | NPS /10', 'nps'],
    ['a scale of CSAT', 'CSAT (1-5) | CSAT (0–100) | CSAT out of 5', 'csat'],
    ['a scale of health', 'Health (0-100) | Health Score (1-5) | Health /100', 'healthScore'],
    ['a scale on which 5 is half', 'CSAT (0-10) | CSAT (1-10)', 'none'],
    [
      'a traffic light',
      'RYG | Red/Yellow/Green | R/Y/G | RYG Status | Temperature | Account Temperature',
      'healthScore',
    ],
    [
      'who it is in the end',
      'End customer | Associated Company | Associated Company (Primary) | Deal - Organization | account_company',
      'account',
    ],
    ['who it may be', 'Row Labels | Zeilenbeschriftungen | Razón social | Raison sociale | Name 1', 'ask'],
    ['a deadline of notice', 'Cancel-by date | Opt-out deadline | Notice deadline | Kündbar bis | 解約通知期限', 'ask'],
    [
      'a value of a contract',
      'ACV | Total ACV | Current ACV | Contract ACV | 合同金额(万元/年) | 契約金額（年額）',
      'ask',
    ],
    [
      'seats that nobody uses',
      '未使用席位 | 未激活账号 | 未利用ライセンス数 | 利用可能ライセンス数 | Freie Lizenzen',
      'none',
    ],
    ['a change or a start', '最終更新日 | 最后更新时间 | 契約開始日 | 利用開始日 | 是否续约 | ARR previo', 'none'],
    ['competitors and users at once', 'Concurrent Users | Nächster Termin | Próxima reunión | Plazo de pago', 'none'],
  ])('%s', (_, headings, used) => {
    const found = headings.split(' | ').map((heading) => [heading, usedAs(heading)]);
    expect(found).toEqual(found.map(([heading]) => [heading, used]));
  });
});

describe('headings of people and of systems', () => {
  const bestOf = (heading: string) => headingOf(heading).meaning.candidates[0]?.field;

  it.each<[field: string, headings: string[]]>([
    [
      'seatsLicensed',
      texts`Antal licenser | Antall lisenser | Núm. de licencias | Nr. Lizenzen | N. licenze | Licencje kupione`,
    ],
    ['seatsLicensed', texts`Seats (current) | Licenses (current) | Current licenses`],
    ['seatsUsed', texts`Antal brugere | Licenze attive | Licenser i bruk | Bruker`],
    ['activeUsers', texts`active_usr_cnt | Monthly Actives`],
    ['utilization', texts`Tasso di utilizzo | 이용률 | 사용률`],
    [
      'renewalDate',
      texts`Contract Exp. | Contract anniversary | Ablauf | Prochaine échéance | Data fine contratto | Slutdatum | Renewal Close Date`,
    ],
    [
      'renewalDate',
      texts`Avtalet löper ut | Kontrakt udløber | Udløbsdato | Koniec umowy | 契約終了予定日 | 服务到期 | 계약 종료일`,
    ],
    [
      'arr',
      texts`ARR netto | Jahresbetrag netto | Annualized Contract Value | Valeur annuelle du contrat | Montant annuel HT | Subscription fee p.a.`,
    ],
    [
      'noticeDays',
      texts`Kdg.-Frist | Preavviso | Opsigelsesvarsel | Oppsigelsestid | Okres wypowiedzenia | İhbar süresi`,
    ],
    ['lastContact', texts`Lst Contact | Last Communication Date | Last contacted time | Son görüşme | 최근 접촉일`],
    ['headcountGrowth', texts`Headcount YoY | Employees YoY`],
    ['usageTrend', texts`Usage MoM`],
    ['healthScore', texts`Hlth | H-Score | CHS`],
    ['contact', texts`PoC name | Main POC`],
    ['account', texts`Display Name`],
    ['openIssue', texts`Esc?`],
    ['featureRequests', texts`Open FRs | Kundenwünsche`],
    ['seatsNeeded', texts`Zusätzliche Lizenzen`],
  ])('%s: %j', (field, headings) => expect(headings.map(bestOf)).toEqual(headings.map(() => field)));

  it.each([
    ...['License Number', 'Lizenznummer', 'Kontrakt', 'Antal kunder', 'Weitere Infos', 'Open PoC', 'Fine'],
    'Eval status',
  ])('none: %s', (heading) => expect(bestOf(heading)).toBeUndefined());
});
