// What people write around the name of a request: "asked about reporting twice" names reporting, "asked once" nothing. Each list
// holds pieces of a pattern: who asks, how they ask, how often or when, and words that name no feature. A Chinese verb of one
// character needs an ending, or 问卷 would lose its first half.

const WHO = ['(?:the )?(?:they|we|customers?|clients?|teams?|users?)', '客户|对方|他们|用户'];
const HOW = [
  'have|has|had|keeps?|kept|are|is|also|already|again|often|repeatedly',
  '曾经?|多次|反复|经常|一直|已经?|再次|又|也',
];
const ASKS = [
  '(?:asked|asking|asks|requested|requesting|inquired|enquired|wanted|wants|needed|needs|would like|looking(?= for))(?![\\p{L}\\d])',
  '(?:询问|要求|提出|提到|提及|咨询|想要|需要|希望有?)[过了]?',
  '[问提要](?:[过了到起]+|$)',
];
const ASKS_OF_WHO = ['(?:ask|request|want|need)(?![\\p{L}\\d])'];
const JOINS = ['us(?= (?:for|about))', 'for|about|to have', '关于'];
const TIMES = [
  'once(?: or twice)?|twice|thrice|(?:several|many|multiple|a few|a couple of|\\d+) times|\\d+ ?[x×]|[x×] ?\\d+',
  'again|repeatedly|often|regularly|frequently|recently|lately|already|before',
  '(?:last|this) (?:week|month|quarter|year)|in (?:q[1-4]|20\\d\\d)|on \\d{1,2} \\p{L}+|on 20\\d\\d-\\d\\d-\\d\\d',
  '[\\d一二两三四五多几数]+ ?次',
];
const ASKED = ['asked|requested', '(?:询问|要求|提到|问|提)[过了]'];
const FILLERS = [
  'a|an|the|one|two|three|four|five|some|any|more|another|other|several|many|multiple|various|different|few|couple|of',
  'new|additional|extra|missing|repeated|feature|product|it|that|this|\\d+',
  '有|[一某几多两三]?[个些项]|新|更多|其他|产品',
];
const NOUNS = [
  'features?|functionality|functions?|capabilit(?:y|ies)|things?|something|stuff|requests?|asks?|improvements?|enhancements?',
  '功能|需求|请求|要求|诉求|东西',
];
/** "features they lack", "a function it doesn’t have" */
const TAILS = ['(?:that )?(?:they|we|it) .*'];

function any(alternatives: readonly string[]): string {
  return alternatives.join('|').replace(/ \?/g, '\\s*').replace(/ /g, '\\s+');
}

/** Codes and signs of the usual currencies. */
const MONEY = '(?:sek|nok|dkk|eur|usd|gbp|chf|cad|aud|inr|brl|pln|jpy|cny|kr|zł|kč|[$€£¥])';
const CURRENCY = `((?:us|r|a|c)?${MONEY}|euros?|(?:u\\.?s\\.? )?dollars|reais)?`;
const FACTOR =
  "1?[.,]?['’]?000(?:['’]?s)?|[kmt]|m[mn]|mio\\.?|mln|thousands?|tsd\\.?|tys\\.?|tis\\.?|tausend|milliers|miles|milhares|migliaia|millions?|millionen|millones|milh[õo]es|milioni|lakhs?|crores?";

/** Forms of headings and names in all languages that we read, as the sources of regular expressions in any case. */
export const PATTERNS = {
  // Amounts, units and currencies

  /** Amounts in thousands: "T€", "tkr", "miles de €". */
  thousands: `(?<![a-z])[kt]\\s?${MONEY}(?![a-z])|\\b(?:miles|milliers|milhares|migliaia|tausend|tys)\\b|r\\$\\s?mil\\b`,
  /** Amounts in millions: "(M)", "m€", "EUR m", "millones de euros". */
  millions: `\\(\\s*m\\s*\\)|(?<![a-z])m\\s?${MONEY}(?![a-z])|${MONEY}\\s?m(?![a-z])|\\b(?:mill(?:ones|ionen)|milh[õo]es|milioni)\\b`,
  /** The unit of amounts that a title names: "USD thousands", "Mio. €". */
  unitOfAmounts: `^${CURRENCY}\\s?(?:in\\s)?(${FACTOR})?(?:\\s(?:of|de|di)\\b|\\sd['’])?\\s?${CURRENCY}$`,
  /** The same in Chinese and Japanese: "万元", "百万円". */
  easternUnit: '^(?:人民币|美元)?(?:百?[万萬]|[千億亿])?(?:元|円|美元|日元|欧元)(?:人民币)?$',
  /** That an amount is a year's: "/yr", "p.a.", "万元/年". */
  perYear: String.raw`/\s*(?:yr|year|y|jahr)\b|/年|年$|p\.a\.`,
  /** That an amount is a month's: "/mo", "p.m.", "每月". */
  perMonth: String.raw`/\s*(?:mo|month|mth|m)\b|/月|每月|\bp\.?m\.?$|\(month\)`,
  /** What is counted and no money: "API calls in millions". */
  counted: String.raw`\b(?:calls?|seats?|users?|licen[cs]es?|employees|headcount|requests|events|logins|units|hours)\b`,
  /** What stands behind a count: "120 seats". */
  countedNoun: String.raw`\s*(?:(?:active |power |licensed |paid |named )?(?:seats?|users?|licen[cs]es?|people)|nutzer|benutzer|lizenzen|plätze|utilisateurs|sièges|usuarios|puestos|licencias|usuários|licenças|utenti|postazioni|licenze|gebruikers|licenties|användare|licenser|brugere|brukere|licencji|kullanıcı|ライセンス|ユーザー|个|個|席|人|名|명|석)$`,
  /** Seats in use and those licensed: "48/50", "48 of 50 seats". */
  seatPair: String.raw`^(\d{1,3}(?:[,. ]\d{3})+|\d+)\s*(?:seats?|users?|licen[cs]es?|席)?(?:\s?used)?\s*(?:/|of|out of|de|von|sur|di|van|av|af|z|共|／)\s*(\d{1,3}(?:[,. ]\d{3})+|\d+)\s*(?:seats?|users?|licen[cs]es?|席)?(?:\s*[(（]\d{1,3}(?:[.,]\d+)?\s?%[)）])?$`,
  /** A usage that is counted in seats: "Usage (seats)", "Nutzung [User]". */
  usageIn: String.raw`^(?:usage|used|nutzung|uso|utili[sz]ation réelle|gebruik|användning|利用|使用)\s*[(（[](?:#|no\.? of|in)?\s*(?:seats?|users?|licen[cs]es?|nutzer|user|lizenzen|usuarios|usuários|utilisateurs|licences|席|人|名)[)）\]]$`,
  /** A period of notice: "90 days", "3 Monate zum Quartalsende". */
  notice: String.raw`^(\d{1,4})(?:\s*-?\s*(days?|d|calendar days|weeks?|wks?|w|months?|mth?s?|mos?|m|years?|y|días?|dias?|semanas?|mes|meses|años?|tage?|wochen?|wo|mon(?:ate?)?|jahre?|jours?|semaines?|mois|ans?|giorn[io]|gg|settiman[ae]|mes[ei]|ann[io]|dag(?:en|ar|er|e)?|weken|veck(?:or|a)|u[kg]er?|maand(?:en)?|m[åa]n(?:ad(?:er)?|ed(?:er)?)|mnd|jaar|år|dni|tygodni[ea]?|miesi(?:ąc|ące|ęcy)|gün|hafta|ay|[个個ヶヵかカケ]?月|天|日間?|周|週間?|年|개월|일|주|년)\.?)?(?:'?\s*notice|\s+(?:zum|vor|avant|before|prior to|antes d|prima d).{1,40}|\s+(?:before|prior|vorher)|前|전)?$`,
  /** What a number format writes behind a span of time: "days", "Monate". */
  shownSpan:
    '^(?:(?:d|days?|weeks?|months?|years?)(?: ago)?|tage?n?|wochen?|monate?n?|jahre?n?|días?|semanas?|mes|meses|años?|jours?|semaines?|mois|ans?|天|周|个月|月|年)$',
  /** An amount inside a text, or a year: "saves $40k", "since 2024". */
  moneyWithin: String.raw`[$€£¥₹]\s?\d|\d\s?(?:k|m|mn|mio|mrd|million|millions|bn|b)\b|\d\s?[万亿]|^(?:in|since|seit|en|depuis|im|ende|early|late)?\s*(?:19|20)\d\d年?$`,
  /** A date inside a longer text: "Series B (2026-03-01)". */
  dateWithin: String.raw`\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\b\d{1,2}[./-]\d{1,2}[./-]\d{4}\b|\b\d{1,2}\.? \p{L}{3,9}\.? \d{4}\b|\b\p{L}{3,9}\.? \d{1,2}, \d{4}\b`,
  /** A word that a year of its own may follow, at the end of what stands before it: not "Saved 2000 hours". */
  namesEvent: String.raw`\p{L}\W{0,3}(?<!(?<!\p{L})(?:saved|reached|to|of|over|than|about|up|vs|versus|with|since|server|gegenüber)\s)$`,
  /** The yes before what it is about; neither "X-ray is slow" nor "On: hold" begins with one. */
  yesBefore: String.raw`^((?!on\b)[^\s\d\W]{2,12}|sí|是|有|对|已|真)(?:\s{0,3}[-–—.:,;](?:\s{1,3}|(?<=^[是有对已真].))(\S.*)|\s{0,3}[(](.+)[)])$`,
  /** "0 open", but neither "0 of 5 resolved" nor "0 P1 / 2 P2", and zero trust or a zero response is something. */
  noneOf: String.raw`^0\s?/\s?\d{1,3}$|^(?:0|zero)\s+(?!(?:of|von|de|sur|di|van|av|trust|touch|day|waste|downtime|response|reply|answer|progress|feedback)\b)[\p{L}\s]+$`,
  /** The prompt of a dropdown, between dashes or brackets, and as it stands alone. */
  promptInFrame: '^(?:select|choose|auswählen|wählen|choisir|sélectionner|seleccionar|selecionar|selezionare)$',
  prompt: String.raw`^(?:(?:please (?:select|choose)|(?:select|choose) (?:one|an option|a value)|bitte (?:aus)?wählen|sélectionnez|seleccione|selecione|seleziona)\b.{0,20}|(?:select|choose|pick)(?: an?)? (?:account|customer|client|company)|(?:请|請)(?:选择|選擇)|選択してください)$`,
  /** A request that they have got: "SSO - shipped". */
  granted: String.raw`(?:^|[-–—:(]\s?)(?:(?:all|both|\d+) )?(?:closed|delivered|shipped|released|done|live|declined|resolved|completed?|erledigt|geliefert|livré|entregado|已?(?:上线|交付|完成))\)?$|(?<!\d) done$`,
  /** What is in an amount or not: "48k (incl. services)". "48k services" are no ARR. */
  amountWith: String.raw`\b(?:in|ex)cl(?:uding)?\.?\s(?:services|support|maintenance|onboarding|training|discount|tax|vat)\b`,
  /** A day as JSON of Microsoft's writes it, with hours to add. */
  jsonDay: String.raw`^/?Date\((-?\d{1,14})([+-]\d\d)?(?:\d\d)?\)/?$`,
  /** A day in full inside a text. */
  fullDate: String.raw`Date\(|\d{4}\D{1,2}\d{1,2}\D{1,2}\d{1,2}|\d{1,2}[./\- ]{1,2}\d{1,2}[./\- ]{1,2}\d{2,4}|\d{1,2}\D{0,3}[ -]\p{L}{3,}\D{1,3}\d{2,4}|\p{L}{3,}\.? \d{1,2}\D{1,4}\d{2,4}`,
  /** How long a contract runs, from the first day to the last: "4/1/2026 to 3/31/2027". */
  dayRange: String.raw`^\D{0,6}(\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4})\s*(?:[-–—~〜～→至]|to|thru|through|until|till?|bis|au|al?|até|tot|t/m|t\.o\.m\.?|do)\s*(\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4})\s*$`,
  /** A column of a Dataverse table, with the prefix of who made it: "new_renewaldate", "cr4fe_seatsused". */
  published: String.raw`^(new_|cr[\da-f]{3,5}_)([a-z\d]+)$`,
  /** An address of email; it begins where a word does, because tried from each letter of a long word it would take the square of its length. */
  address: String.raw`(?<![^\s@<>,;:"()[\]])[^\s@<>,;:"()[\]]+@[^\s@<>,;:"()[\]]+\.[^\s@<>,;:"()[\].]+`,
  /** The second or the first word of a day in a longer text: "in March 2027", "Q1 2027". */
  wordsOfDay: String.raw`(?<!\p{L})\p{L}{1,12}\.? ?\d[^\n]*\d`,
  /** A year alone: "(2027)", "in 2027". */
  yearAlone: String.raw`(?<![\d#]|\p{L} )20[2-4]\d(?!\d)|(?<=\bin )20[2-4]\d`,
  /** What a title says behind the unit of amounts: "unless stated otherwise". */
  behindUnit: String.raw`[\s,;]+(?:unless|except|as of)\b.*$`,
  /** Units of currencies that are worth about a hundredth of a dollar, or of which a dollar is several. */
  smallMoney: '[元円₹]|jpy|inr|lakh|crore',
  /** Headings below which a day may be that of a contract that goes on: "Active until". */
  endOfTerm: 'until|bis$|end|sunset|renewal date',
  /** What stands before the unit of amounts: "Figures in", "单位：". */
  beforeUnit: String.raw`(?:^|[\s(（])(?:in|en|em|i|w|v|x)\s+|[单單単]位\s*[:：]?\s*`,
  /** Headings of currencies: "ARR (converted) Currency". */
  namesCurrency: 'currency|währung|devise|moneda|moeda|币种|通貨',
  /** What systems add to the words of a heading. */
  systemWord: '^(?:cf|c|r|sbqq|utc|gmt|custom|udf|est|pst|cet|attr|f|at)$',
  /** A heading of several alike: "Licenses A", "ARR (B)". */
  lettered: String.raw`^(.*\S)[ _-]\(?[A-Z]\)?$`,
  /** What stands between the clauses of an answer. */
  betweenClauses: String.raw`(?<!\d)[,.](?!\d)|[,.] |[;!?:：，。；！？、\n]| [-–—/] | (?:but|however|then|aber|pero|mais|mas|ma|maar|men) |但`,
  /** "2 of 3", "resolved 2/3", neither "10/2026" nor "10/12/2026" nor "on 10/12". */
  part: String.raw`(?<![\d/]|\b(?:on|am) )(\d+)\s*(of|/(?!\s*\d{4})|von|de|sur|di|van|av)\s*(\d+)(?![\d/])(.*)`,
  /** Headings of amounts that somebody converted into one currency: "ARR (USD)", "Amount (converted)". */
  converted: String.raw`convert|\((?:base|basis)\)|umgerechnet|konvertiert|reporting currency|corporate currency|base currency|home currency|in (?:usd|eur|gbp)\b|\((?:usd|eur|gbp)\)|[\s_](?:usd|eur|gbp)$|换算|折合|換算`,
  /** Whose "kr" it is: Norway's, by a country or a legal form at the end of a cell, or by words that the neighbors write otherwise. */
  NOK: String.raw`(?:^|\n)(?:norway|norge|norwegen|norvège|noruega|noorwegen|挪威)(?:$|\n)|\bas(?:$|\n)|lisens|\bbruk(?:t|te|er|ere)\b|avtale|oppsigelse|selskap|\bverdi\b`,
  /** In the same way Denmark's. */
  DKK: String.raw`(?:^|\n)(?:denmark|danmark|dänemark|danemark|dinamarca|denemarken|丹麦)(?:$|\n)|\b(?:a\/s|aps)(?:$|\n)|\bbrug(?:t|te|er|ere)\b|aftale|opsigelse|selskab|virksomhed|værdi`,
  /** In the same way Sweden's. */
  SEK: String.raw`(?:^|\n)(?:sweden|sverige|schweden|suède|suecia|zweden|瑞典)(?:$|\n)|\bab(?:$|\n)|\bkund(?:ansvarig)?\b|\bavtal\b|förny|använ[dt]`,
  /** In headings: kana, and words that Chinese writes otherwise; 更新日期 is the day of an update. */
  japanese: '[ぁ-ヿ]|会社|担当|顧客名(?!稱)|更新日(?!期)',
  /** Without any of it in the sheet ¥ is the yen, as in English; the wide sign is what Chinese keyboards write. */
  chinese: '[一-鿿￥]',

  // Headings

  /** Beside a CSM the person who sells, "Account owner" or "KAM"; words in alphabetical order. */
  spareOwner:
    '^(?:account owner|owner|company owner|account manager|account name owner|client owner|kam|account key manager)$',
  /** Headings that say nothing, "Account status" or "Rating", above cells that may say how an account is doing. */
  statusHeading: '^(?:account |customer |client |overall )?(?:status|state|rating|standing)$',
  /** How a heading says that its cells hold a yes or a no: "Churned (Y/N)", "Active (1/0)". */
  yesOrNo: String.raw`(?:^|[\s([?])(?:y|yes|1|0|t|true|j|ja|o|oui|s|si|sí|sim|是)\s?[/|]\s?(?:n|no|0|1|f|false|nein|non|não|否)(?=$|[\s)\]?])`,
  /** "Notice deadline", "Cancel by": their dates are the last on which notice can be given; a "notice date" may be the day somebody gave it. */
  lastDayOfNotice: String.raw`deadline|\bby\b|\bbis\b|\bdue\b|last day|limite|entro|期限`,
  /** An end by notice, "Cancellation date": a day below is that of the notice, or the last on which it can be given. */
  deadline:
    'access ends|end of service|cancellation|termination|exit|leaving|offboard|sunset|cessazione|recesso|rezygnac|해지일|beëindig|avslut|ophør|opphør|abgang|austritt|départ|sortie|cancelación|salida|saída|encerramento|kündigung|opzeg|résiliation|disdetta|cancelamento|baja|uppsägning',
  /** "Gekündigt": in these languages the day and the yes are those of the notice, and the contract goes on to its end. */
  saysNotice: 'kündig|opzeg|opgezegd|résili|uppsag|uppsäg|opsag|oppsag|disdett|wypowie|výpov',
  /** What a row sells: "Product", "Rate plan name", "Line item". */
  product: String.raw`\b(?:product|subscription|sku|module|rate plan)s?\b|\b(?:produkt|abonnement|producto|produit)\b|^(?:line )?item(?: name| description)?$|^(?:licen[cs]e|plan|edition|package|add-?on) (?:type|name)$|^(?:edition|package|add-?on|charge name)$|产品|订阅|套餐`,
  /** Words that name a product when they stand alone, "Plan" or "Service": those have much else to them. */
  onlyProduct:
    '^(?:plan|service(?: line)?|offering|offer(?: name)?|solution|asset(?: name)?|(?:artikel|modul|tarif)(?:bezeichnung|name)?|lizenz(?:typ|art)|prodotto|modulo|módulo|servicio|serviço|offre|abonnement|品目|模块|商品|製品|版本)$',
  /** What is said of a product without naming it: "Subscription end date", "Product usage". */
  aboutProduct: String.raw`request|wanted|feedback|date|start|end\b|renew|usage|used|adoption|score|owner|manager|lead\b|count|number|seats|users|status|stage|price|amount|revenue|fee\b|cost|length|period|duration|month|year|cycle|interval|\bage\b|tenure|currency|source|url|reason|flag|login|session|event|health|risk|nps|csat|growth|trend|arr\b|mrr\b|value|%|datum|beginn|ende|日期|使用|负责`,
  /** Of columns that name a product those that leave no doubt: beside them rows of requests are rows of products. */
  saysProduct: 'product|produkt|produit|sku|subscription|产品',
  /** Of these a customer may go on to another one, as from a plan to a larger one: "Edition", "Subscription". */
  term: String.raw`subscription|abonnement|订阅|plan\b|edition|package|licen[cs]e`,
  /** The number of a contract, "Subscription ID": its rows run side by side, or follow one another. */
  contract: String.raw`^(?:subscription|contract|licen[cs]e|opp(?:ortunity)?|deal|order|asset|agreement|policy|vertrag|abonnement)s?[ _-]?(?:line[ _-]?)?(?:id|no\.?|nr\.?|number|nummer|key|uuid)$`,
  /** When a term begins: "Start date", "Contract start", "Vertragsbeginn". */
  start: String.raw`\bstart|\bbeg[ia]n|beginn|début|inicio|início|inizio|ingang|decorrenza|开始|起始|開始|시작`,
  /** Of when a row is: "Fiscal quarter", "Snapshot", "As of". What a customer had then and has now is not added up. */
  period:
    '^(?:fiscal |calendar |reporting |snapshot |report )?(?:year|month|quarter|week|period|fy|jahr|monat|quartal|année|mois|año|mes)$|snapshot|^as of|^(?:reporting|report) date$|^(?:week|month) (?:start|end|of|date)|^(?:年度|年份|月份)$',
  /** What a report on accounts with their contacts says of each person, "First name" or "Email"; a title alone may be a deal's. */
  saysPerson:
    '^(?:contact|(?:contact: ?)?(?:first|last|full|contact) name|vorname|nachname|ansprechpartner|e-?mail|联系人)$',
  /** All that such a report says of a person: "First name", "Job title", "Mobile phone". */
  ofPerson:
    '^(?:(?:primary )?contact.*|(?:contact: ?)?(?:(?:first|last|full|middle) name|(?:job )?title|role|e-?mail(?: address)?|(?:mobile )?phone(?: number)?|mobile)|salutation|vorname|nachname|ansprechpartner|telefon|联系人|电话|职位|手机|邮箱)$',
  /** Headings of what kind of deal a row is: "Deal name", "Type", "Pipeline". */
  dealType: '^(?:deal|opportunity)[ _](?:name|type)$|^type$|pipeline',
  /** "Deal name", "Opportunity ID": where each row is a deal its stage says whether it was won, else it is that of one deal of many. */
  isDeal: '^(?:deal|opportunity)(?:[ _]?(?:name|id)| - (?:title|id))$',
  /** The stage of such a deal: "Opportunity stage", "Deal - Status". */
  dealStage: '^(?:deal|opportunity)(?:[ _]?| - )(?:stage|status)$',
  /** Kinds of customers, each a heading of their names where no other column has them: "District", "Law firm", "Kanzlei". */
  namesCustomers: String.raw`^(?:(?:our|school|law|dental|health|senior|member|end) )?(?:district|school|hospital|clinic|practice|firm|business|agency|store|merchant|shop|dealer|dealership|restaurant|hotel|gym|studio|salon|brand|entity|municipality|university|college|institution|franchisee?|publisher|advertiser|subscriber|member|tenant|charity|church|foundation|nonprofit|bank|credit union|carrier|airline|utility|club|bill[ -]?to|sold[ -]?to(?: party)?|payer|client|property (?:mgmt|management)(?: co(?:mpany)?)?|kundenbezeichnung|auftraggeber|vertragspartner|gemeinde|kommune|stadt|kanzlei|praxis|klinik|krankenhaus|schule|betrieb|verein|verband|stiftung|filiale|mandantenname|kontrahent|podmiot|spółka|klub|gmina|opdrachtgever|relatie|gemeente|praktijk|instelling|stichting|kommun|förening|skola|bedrift|virksomhed|forening|denominazione|ente|comune|studio legale|scuola|entidad|ayuntamiento|colegio|despacho|clínica|escuela|tienda|escola|prefeitura|loja|escritório|enseigne|commune|mairie|établissement|cabinet|école|clinique|collectivité|odběratel|unvan|ünvan|施設|施設名|学校|学校名|病院|病院名|医院|医院名称|门店|门店名称|店舗|店舗名|店名|甲方|매장|병원|학교|기관)(?: (?:name|/ ?\S+|[(/&] ?.*))?$`,
  /** What the first column may name beside figures of accounts, and no customer: "Task", "Contact person", "Month". */
  namesOthers: String.raw`\b(?:tasks?|tickets?|issues?|subject|title|topic|summary|description|descr|deals?|opportunit\w+|opp|quote|order|invoice|project|products?|items?|sku|person|people|employee|reps?|users?|contacts?|leads?|prospects?|months?|quarters?|years?|weeks?|dates?|day|period|metric|kpi|type|kind|category|reason|notes?|comments?|question|feature|key|code|line|role|channel|source|event|step|action|vendor|supplier|competitor|aufgabe|projekt|monat|quartal|jahr|vorgang|betreff|artikel|lieferant|tarea|proyecto|mes|tâche|projet|mois|proveedor|fournisseur)\b|任务|项目|产品|月份|季度|案件|製品|担当|備考|备注`,
  /** "# of Licenses", "No. of", "N.º de licencias", "Nombre d'utilisateurs", which is a name in Spanish before all else. */
  numberOf: String.raw`(?:#|\bno\.?)\s?of\b|\b(?:n\.?[o°]\.?|n[uú]m(?:ero|\.)?|nombre|nb|nr?\.)\s(?:d(?:e |['’]))?(?=li[csz]|util|usu|as[is]|pue|si[eè]|nut|ben)`,
  /** Levels by their height, which are the other way round where they are of a risk. */
  highOrLow:
    '^(?:very )?(?:high|low|高|低|低い|alto|alta|bajo|baja|baixo|baixa|basso|bassa|hoch|niedrig|hoog|laag|hög|låg|høj|høy|lav|élevée?|haute?|basse?|faible|wysok[aie]|nisk[aie]|wysokie|niskie|vysok[áýé]|nízk[áýé]|yüksek|düşük|높음|낮음)$',
  /** "Customer No.", "N° client", but not "No contact until". */
  numberSign: String.raw`\bno\.(?=\s|$)|(?<=account|acct|customer|client|cust)\s?#\s*$|\bn\.?[o°]\.?(?=\s?(?:de\s|cli))`,
  /** The year that a heading names: "ARR 2026", "ARR FY26". */
  yearNamed: String.raw`(?:(?<!\d)20|\bfy ?'?)(\d\d)(?!\d)`,
  /** How a heading says what its dates look like. */
  dateForm: String.raw`\b(?:(?:dd?|mm?|yyyy|yy)[./-])?(?:dd?|mm?|yyyy)[./-](?:dd?|mm|yyyy|yy)\b`,
  /** Words of a heading for the first and the last of several. */
  earliest: '^(?:earliest|m(?:in|ax)(?:imum)?)$',
  /** What is said of a person, and names none: "CSM status". */
  ofState: '^(?:status|score|level|flag|signal)$',
  /** Words of spans and of periods in headings. */
  spanWord: '^(?:day|week|month|year|d|mo|yr|ago)$',
  periodWord: '^(?:month|year|monthly|annual|yearly|annually|quarterly|pa|mo|yr|per)$',
  /** What the cells of a column are, as databases and forms say it: "Text", "Number", "Date"; a text is told apart, because no lower heading says so. */
  typeName: String.raw`^\W*(?:((?:(?:long|short|free|plain|rich) )?text|string|varchar|nvarchar|object|pick-?list|look-?up|drop-?down|texte|texto|testo|文本|テキスト)|number|numeric|int(?:eger)?|bigint|float\d*|double|decimal|date(?: ?time)?|timestamp|bool(?:ean)?|currency|money|percent(?:age)?|checkbox|formula|e-?mail|url|zahl|datum|nombre|número|numero|fecha|数字|日期|数値|日付)\W*(?:[([].*)?$`,
  /** "Won", "Close date": beside these columns, and beside stages that are closed, "Closed" says that a deal is. */
  ofDeals: String.raw`^(?:is[ _]?)?won\b|^(?:opportunity|deal)(?: name| owner| stage| id)?$|close[ _]?date`,

  /** A column that says how deep a row is in a hierarchy. */
  level:
    '^(?:(?:account|customer|hierarchy|outline|tree|org(?:ani[sz]ation)?|parent)[ _-]?)?(?:level|depth)$|^(?:hierarchie-?)?ebene$|^niveau(?: hiérarchique)?$|^nivel(?: jerárquico| hierárquico)?$|^livello$|^poziom$|^nivå$|^(?:客户)?层级$|^階層$',
  /** What the name of a row has behind it that adds to another one: "Acme - Add-on", "Acme (Amendment 2)". */
  addition: String.raw`\s*(?:\s[-–—]|[-–—:]|\s?[(（[])\s*(?:add[- ]?ons?|(?:expansion|upsell|cross-?sell)(?: order)?|amendment|addend(?:um|a)|co-?term(?:ed)?|(?:additional|extra|more) (?:seats|licen[cs]es|users)|nachtrag|erweiterung|zusatz(?:lizenzen|modul|vertrag)?|nachkauf|avenant|ampliación|anexo|aditivo|ampliamento|uitbreiding|tillägg|tillæg|aneks|zeyilname|追加|増設|增购|加购|추가)(?:\s*(?:#|n[o°r]?\.?)?\s*\d{1,2})?\s*[)）\]]?$`,
  /** A product by which the others cost less: "Discount", "Loyalty credit". */
  discount: String.raw`\b(?:discount|credit|rebate|promo|coupon|rabatt?|nachlass|gutschrift|remise|avoir|descuento|desconto|sconto|korting|kortings)\b|折扣|割引|할인`,
  /** What a name has beside it, without dots and commas: "Acme Inc", "The Acme", "Acme copy", "株式会社アクメ". */
  legalForm:
    '^(?:the |copy of |(?:株式会社|有限会社|株) ?)| ?(?:copy|inc(?:orporated)?|corp(?:oration)?|co|company|ltd|limited|llc|l l c|llp|plc|pty|pty ltd|gmbh|gmbh co kg|ag|kg|se|ug|ohg|e v|sa|s a|sas|sarl|s a r l|srl|s r l|spa|s p a|sl|s l|s l u|slu|ltda|s a de c v|bv|b v|nv|n v|ab|as|a s|aps|oy|oyj|sp z o o|s r o|a s|kft|zrt)$|(?:株式会社|有限会社|有限公司|股份有限公司|有限责任公司|주식회사)$',

  // Rows that are no accounts

  /** How the foot of a report begins: "Confidential", "Generated on", "Filters:". */
  footer: String.raw`^\s*\(?(?:[^\p{L}\d]{0,4}(?:(?:insert|add|enter|paste)\s(?:[\p{L}/-]+\s){0,5}(?:above|below|here)\b|(?:neue?|weitere)\s\p{L}+\s.{0,20}(?:hier|oberhalb|unterhalb|darüber|einfügen)\b|(?:ajouter|insérer|añadir|agregar|insertar|adicionar|inserir|inserire|aggiungere)\s.{0,30}(?:ici|dessus|dessous|aquí|arriba|abajo|encima|aqui|acima|abaixo|qui|sopra|sotto)\b)|showing \d|rows? \d+\s?[-–]\s?\d|copyright\b|©|\(c\)|(?:strictly )?confidential|do not distribute|internal use|proprietary|(?:this )?report\b.*[:\d]|(?:report |last |data )*(?:generated|updated|refreshed|printed|prepared|exported|(?:created|run) (?:by|on|at|date))\b|as of\b|filtered by\b|filters?:|sources?:|notes?:|legend:|(?:page|seite|blatt|página|pagina|strona|sida|side|sivu|страница) \d|第 ?\d+ ?页|https?://|(?:arr|mrr|amounts?|figures|values) (?:ex|in)cludes? |\*+ |--|to-?do:|@\p{L}+\s|questions\?|data as of\b|end of (?:report|export|file|list)|n ?= ?\d|\d+ (?:records|rows|results)\b|vertraulich|stand:|quelle:|erstellt (?:am|von)\b|confidencial|fuente:|generado\b|confidentiel|source :|généré\b|riservato|fonte:|vertrouwelijk|机密|保密|版权|数据来源|来源[:：]|导出|截[至止]|备注[:：]|注[:：]|社外秘|機密|出典|作成日|※|(?:bron|fuentes?|źródło|källa|zdroj|kilde|lähde|kaynak|出所|출처|notas|hinweise?|anmerkung(?:en)?|remarques?)\s?[:：]|export(?:é le|iert am|ado el|ato il)\b)`,
  /** How many accounts there are, "24 accounts", "Rows: 24", "n = 24", and words that sum up alone, while a company may end with them: "Media", "Tot.". */
  howMany: String.raw`^[σ∑]|^(?:(?:media|som|i alt|tot|ttl|report|riporto|transport|[cb]/f)\W*|n ?= ?[\d,.]+|(?:number of )?(?:rows|records|accounts|customers|clients|kunden|clientes|clienti|klanten|kunder) ?[:=] ?[\d,.]+|[\d,.]+ (?:rows|records|accounts|customers|clients|kunden|clientes|clienti|klanten|kunder|kund(?:er)?)|총 ?\d+ ?개?[사건]|共? ?[\d,.]+ ?[个家件社] ?(?:客户|账户|顧客|取引先|社)?)$`,
  /** A figure and nothing else: "$48,000", "2027-02-20". */
  onlyFigures: String.raw`^[\p{Sc}\s+-]*\d[\d\s.,:/%+-]*$`,
  /** What no account is called that stands alone: a year, a version, no letter, "3 accounts at risk", a sentence. */
  noName: String.raw`\d{4}|\d\.\d|^\P{L}*$|^\d+ \p{Ll}|\p{L}{5}\.$|\b(?:excl|incl|zzgl|inkl|vat|mwst|amounts|beträge|werte|stand|draft|internal)\b`,
  /** A quarter, a half, a fiscal year or a month: "Q1", "FY27", "3月". */
  partOfYear: String.raw`(?:\b[qh][1-4]|\b[1-4][qh]|\bfy ?'?(?:20)?\d\d|[\d一二三四](?:月|季度))(?![a-z\d])`,
  /** How a figure of several accounts begins: "of which", "% of". */
  aboutMany: String.raw`^(?:(?:of which|includes|excludes|including|davon|dont|at risk|renewing)(?!\w)|其中|[%#]|(?:前[年月期]|昨[年対]|去年)(?:比|同期)|同比|环比|達成率|達成|完成率|占比|構成比)`,
  /** The heading of what a row belongs to on a board. */
  parentTask: '^parent (?:task|item|issue)s?$',
  /** "e.g. Acme", "z. B. Acme". */
  forExample: String.raw`^\W*(?:e\.\s?g|z\.\s?b|p\.\s?e[jx])\.|^[<[{]+(?:your |the )?(?:account|customer|client|company)(?: name)?[>\]}]+$`,
  /** A sum: "EMEA Total", "Ann (subtotal)", "Sub-total Ann", "Total for Ann". */
  sum: String.raw`(?:\b(?:sub)?totals?|\btotale|\btotaal|\btotalt|\bgesamt|\bsumme|合计|小计|总计|合計|小計)[)）]?\s*:?\s*$|^(?:(?:sub|sous)[-\s]?tota(?:l|al|le|les|is)\b|tussentota+l|subtot\b|zwischensumme|teilsumme|delsumma?|mellansumma|totals?\s+(?:[ie]n?[xc]l|inkl|exkl|ohne|hors|sans|sin|sem|senza|zonder|utan)\w*\.?\s|totals?(?:\s*[:–—]|\s+-|\s+(?:for|by|per|pour|para|für|pro)\s)|(?:gesamt)?summe[:\s]|小计|小計|소계)`,
  /** What stands for all that a sheet does not name: "Other", "Unallocated". Nobody is called so. */
  rest: '^(?:(?:all )?others?|adjustments?|rounding|reconciliation|rundung(?:sdifferenz)?|korrektur(?:en)?|ajustes?|ajustements?|redondeo|arrondi|rettifiche|調整|调整|尾差|rest|remaining|remainder|misc|miscellaneous|unallocated|unassigned|sonstiges?|übrige|andere|autres|divers|otros|outros|altri|overige|övriga|其他|其它|其余|未分配|その他|기타)$',
  /** Titles of sections by what stands around them: "【関東】", "■ 서울", "== Benelux ==", "— Nordics —". */
  framed: String.raw`^(?:[■□▪▼▽▶►◆◇●]|[【《].*[】》]\s*$|([=—–─_-])[^\p{L}\d]*[\p{L}\d].*\1\s*$)`,
  /** Titles of sections of those who left: "Ex-Kunden", "Past customers"; "EMEA ex DACH" and "Past renewals" are customers. */
  left: String.raw`^\W*(?:ex|past|closed)[\s-]*(?:customer|client|account|kunde)|de baja`,
  /** Statuses that companies are called as well: "Discovery". */
  namesCompany:
    '^(?:discovery|qualified|evaluation|demo|sql|sal|mql|past|left|gone|dead|quit|ex|previous|won|current|existing|adopt|advocate|implement|live|signed|growth|usage|production|mature|established|launched|retention|expansion|bestand)$',
  /** Titles of customers that may be lost, or were not: "At risk of churn", "Upcoming", "Back". */
  atRisk: String.raw`^\W*not\b|\bexpected (?:to )?(?:churn|loss|lost|cancel)|\bback\b|bajas potenciales|risk|(?:gekündigt|kündigungen) zum|upcoming|watch|forecast|riesgo|risiko|风险|リスク`,
  /** Titles that speak of customers: "Current clients", "Renewals". */
  customers: 'renew|customer|client|kunde[nr]|klant|current|existing',
  /** The heading of names in a table of those who are no customers yet: "Lead", "Opportunity". */
  prospects: String.raw`^\s*(?:prospect|lead|opportunity|interessent|潜在客户)s?\s*$`,
  /** Headings of a table of those who left: "Churn date", "Lost ARR". */
  whenLost: String.raw`^(?:churn(?:ed)?|cancel(?:l?ed)|lost|date)[\s_-]*(?:date|on|at|month|arr|lost|churned)$|流失日期|解約日`,
  /** Words of figures that companies are named by as well: "Health Net". */
  weakWord: '^(?:health|score|net|new|growth|year|month|quarter|to|at|in|zum|risk|key|north|america)$',
  /** The colors that a legend explains. */
  legend:
    '^(?:[gryab]|rd|gn|green|yellow|amber|red|gray|grey|grün|gelb|rot|verde|amarillo|rojo|vert|jaune|rouge|绿|黄|红)$',

  // Persons

  /** That there is nobody, where a person's name stands: "No", "Vacant", "no champion yet", "keiner". */
  nobody: String.raw`^(?:no|n|false|nein|non|não|nee|否|vacant|vacancy|unassigned|open|nobody|no ?one|none (?:yet|identified|known)|not (?:yet )?(?:identified|assigned|known|found)|no (?:champion|contact|sponsor|decision.?maker|dm|name|exec)\b.*|needs? (?:to find|one|a )\b.*|to find|keiner|keine|niemand|kein(?:e|en)? .+|offen|unbesetzt|vakant|nicht (?:bekannt|vorhanden|zugewiesen)|aucune?(?: .+)?|personne|à trouver|ningun[oa]|nadie|vacante|sin (?:asignar|contacto)|nessuno|nenhum|ninguém|vago|geen|ingen|vakant|brak|nikt|无人|待补充|空缺|不在|担当者不在)$`,
  /** What stands there instead of a name: "Left", "see CRM", "yes - Ida", a number to call, an address, somebody who is gone. */
  noPerson: String.raw`^(?:left|gone|departed|former(?:ly)?|ex)(?:$|[\s:-])|^same as\b|^(?:lost|quit|leav(?:es|ing)|resigned|retired|weak|strong|medium|high|low|multiple|several|various|many|searching|open position)$|^(?:on |in )?(?:(?:maternity |parental |sick )?leave|elternzeit|sabbatical)$|->|→|[-–(,]\s*(?:left|gone|departed|former|ausgeschieden|parti[ea]?|离职|已离职|退職)\b|离职|退職|^(?:see|check|ask|siehe|voir|ver)\s|\d{3}|^\S+@\S+$|\?$|^(?:linkedin|https?)\b|^(?:yes|no|y|n|x|true|false|ja|nein|oui|non|sí|sim|não|是|否|有|✓|✔)(?:$|\s*[-–(,:])`,
  /** "Holm, Ida", but not "Holm, CFO". */
  lastFirst: String.raw`^([\p{L}'’-]+(?: [\p{L}'’-]+)?), ((?!(?:vp|svp|evp|avp|c.o|cto|cfo|ceo|coo|cio|director|manager|head|owner|lead|procurement|finance|sales|legal|purchasing|buyer|president|admin|chief|partner|founder|engineer|ops|operations|marketing|product|hr|it|vice|senior|junior|jr|sr|phd|md|mba|leit|einkauf|gf|directeur|director)\b)[\p{L}'’-]{2,}(?: [\p{L}.]+)?)$`,

  // Requests

  /** Who asks, and how, before the name of a request: "They asked for". */
  beforeRequest: [
    `^(?:(?:${any(WHO)})\\s*(?:(?:${any(HOW)})\\s*)*(?:${any([...ASKS, ...ASKS_OF_WHO])})|(?:(?:${any(HOW)})\\s*)*(?:${any(ASKS)}))`,
    `(?:[\\s:]*(?:${any(JOINS)})(?![A-Za-z]))*[\\s:]*`,
  ].join(''),
  /** How often or when, behind the name of a request: "twice", "(3×)", "last month". */
  requestTimes: [
    `[\\s,(（]*(?:(?<![\\p{Script=Latin}\\d])(?:${any(ASKED)})\\s*)?(?<![\\p{Script=Latin}\\d])(?:${any(TIMES)})[)）]?$`,
    `|(?<![\\p{Script=Latin}\\d])(?:${any(ASKED)})$|[\\s(（]+$`,
  ].join(''),
  /** What names nothing: "a new feature". */
  namelessRequest: [
    `^(?:(?:${any(FILLERS)})(?:\\s+|$|(?=\\p{Script=Han})))*(?:${any(NOUNS)})?(?:\\s+(?:${any(TAILS)}))?$`,
    `|^(?:(?:${any([...WHO, ...HOW])})\\s*)+$`,
  ].join(''),

  // Parents

  /** What stands between a parent's name and what tells its child: "Acme / UK", "Acme:UK", "Acme - UK", "Acme (UK)". */
  beforeChild: String.raw`\s?[/|>:]\s|:(?=\S)|\s[-–—]\s|\s\((?!group|gruppe|groupe|grupo|gruppo|groep|holding|konzern|consolidated|global|worldwide|total|gesamt)`,
  /** How the name of a group ends: "Acme Group", "Acme (consolidated)". */
  isGroup: String.raw` \(?(?:group|gruppe|groupe|grupo|gruppo|groep|holding|konzern|consolidated|global|worldwide|total|gesamt)\)?$`,

  // Statuses of customers

  /** What a company is to us, "Prospect", which tells who is a customer only where others are called customers. */
  relation: '^(?:prospect|(?:former|ex|past|lost|potential|non)[ -](?:customer|client|kunde)|interessent)',
  /** How those others are called: "Customer", "Active client". */
  customer: '^(?:(?:active|current|existing) )?(?:customer|client|kunde|cliente|klant|客户)$',
  /** What says of a customer, whatever stands beside it, that it is lost or none yet: "Churned in May", "Former client". */
  plainStatus: String.raw`(?:^|[,;|])\W*(?:\d\W+)?(?:will )?(?:churn|non[ -]?renewing|not renewing|(?:closed[ -])?lost$|prospect|(?:former|ex|past|lost|potential|non)[ -](?:customer|client|kunde)|interessent|verloren|perdid|流失|已流失|潜在|失注|解約)`,
  /** What stands before a dash, a bracket, a number, or a word such as "to" and "since", and what stands behind it. */
  beginning: String.raw`^(.+?)\s*(?:[–—:(,;|/\d]|\s-\s|\s(?:to|by|in|on|due|since|depuis|seit|desde|dal|sinds|sedan|siden|od|ze skutkiem na|per|pr\.?|zum|am|au|ab|al|el|le|em|til|vanaf|från|effective|eff\.?|as of|from|after|because|mit|wegen)\s|\s(?=q[1-4]\s*$)|\s(?=(?:q[1-4]|jan|feb|m[aäy]|apr|ju[nl]|aug|sep|o[ck]t|nov|de[cz])\w*[ .'-]*\d))(.*)$`,
  /** The yes or the no with which a text begins, whatever its reason: "Yes - price". */
  flag: String.raw`^\s*(true|false|wahr|falsch|vrai|faux|verdadero|falso|checked|unchecked|yes|no|y|n|x|ja|nein|nee|nej|waar|onwaar|sant|falskt|prawda|fałsz|tak|nie|ano|ne|igen|nem|evet|hayır|kyllä|ei|да|нет|예|네|아니오|아니요|有|無|无|没有|j|s[iíì]|sim|não|nao|oui|non|是|否|はい|いいえ|あり|なし|[○×✓✔✅✗✘❌☑☐☒])(?:\s+\d.*|\s*[-–—:;,(（].*|\s*)$`,
  /** Beside these columns a day of cancellation is that of asking, and what is paid for goes on: "Current period end", "Ended at". */
  endsLater: String.raw`^ended (?:at|on)\b|(?<!at )period ends?\b|^paid (?:until|till|through|thru)\b`,
  /** Words for a customer or a contract that a status may have beside it: "Churned customer". */
  companyWords: String.raw`\b(?:customers?|clients?|accounts?|kunden?|clientes?|kund|klant|contract|contrat[ot]?|contratto|vertrag|subscription|status)\b|客户|顧客|契約|合作`,
  /** "Active - notice is in", "Actif - préavis en main", but not "Active - no notice", and not what a contract says of it: "Active (notice period 90 days)". */
  givesNotice: [
    String.raw`^\W*n\.?rr?\W*$|^(?!.*(?:clause|period|frist|risk|termijn|\byet\b|noch|encore|ancora|todavía|aún|ainda|\bnog\b|期间|期限|无|無|なし|未))`,
    String.raw`(?:(?!.*(?:\b(?:no(?:ne|t)?|without|kein\w*|sans|sin|sem|senza|geen|ingen|bez|nessuna)\b)).*(?:\b(?:notice|cancel|terminat|non.?renew|churn|exit|leav|sunset|unlikely|quit\b)|wants? out|migrating (?:off|away|to)`,
    String.raw`|kündig|wackelt|résili|préavis|disdett|recesso|rescis|\bbajas?\b(?! california)|opze[gt]|opgezeg|uppsag|säg[as]? upp|sagt upp|slutar|opsag|oppsag|sagt op|siger op|wypowie|rezygn|výpov|ukonč|zruš|iptal|fesih|feshe|解約|终止|終止|解约|退订|流失|해지)`,
    String.raw`|.*(?:\b(?:no|non|não|nao|nicht|niet|not|won['’]t|ne|pas|inte|ikke|nie)\b.{0,20}(?:renew|renov|renouv|rinnov|verläng|verleng|förny|forny|odnow|przedłuż)|不再?续|不續|更新しない))`,
  ].join(''),
  /** Words that turn a loss around: "Lost - recovered" must be asked about. */
  takenBack: 'recover|r[eé]activ|reinstat|withdrawn|revoked|saved|won back|returned|zurück|widerruf',
  /** Reasons and parts by which a yes or a loss is none: "Yes (likely)", "Yes - downgrade only", "Cancelled 2 of 5 modules", "Past 90 days". */
  softens: String.raw`(?<!credit )risk|likely|maybe|part(?:ial|ly)|downgrade|seasonal|\?|\d (?:of|von|de|sur) \d|^past (?:due|\d)|^lost (?!20\d\d\b)\d|\d个?\s?席|: \w* ?m[oó]dul|add.?on|upsell|expansion\W*$|^ex[- ](?!customer|client|kunde)[a-z]+ \w+$|模块`,
  /** What was before, and parts and terms: "Active (ex-trial)", "Active - cancelled 1 of 3 modules", "Active (notice 90 days)". */
  aside: String.raw`^(?:ex\b|previous|formerly|win ?back)|\d+\s*(?:(?:of|von|days?|months?|tage?|monate?|wochen?|jours|mois|giorni|mesi|días|dias|meses|dagen|maanden|dagar|månader)\b|天|个月|[ヶかカヵ]月|日前)`,
  /** Statuses that are a deal with a customer, "Upsell" or "Renewal"; who does not renew is none any more, so a renewal is no word that softens. */
  customerDeal: String.raw`upsell|expan|\bren|verl|rinn|续|更新`,
  /** Types of a deal with a customer, as a column says them: "Renewal", "Existing business". */
  customerDealType: 'renew|existing|expansion|up-?sell|cross-?sell|verlängerung|续',
  /** Losses that are no thing but a customer's: "Churned", "Gave notice". */
  saysLoss:
    'churn|renew|notice (?:given|rec)|gave notice|流失|续|renov|renouv|rinnov|verlänger|kündig|résili|disdett|opgezegd|wypowie|解約|해지',
  /** What other things than customers are as well, "Ended" or "Disabled": a renewal that is over, an automatic one that is off. */
  lossOfOthers:
    '^(?:past|previous|left|gone|dead|ended|archived|inac?ti|disabled|inaktiv|beendet|finali|已关闭|已?停用|已失效|終了)',
  /** A renewal that did not come: "Not renewed", "未续". */
  notRenewed: '^(?:not renewed|non[- ]renewed|nicht verl|n[oã]o? renov|non renouv|未续)',
  /** Plans that nobody pays for: "Free", "NFR", "Sandbox". */
  unpaid: String.raw`^(?:free|internal|nfr|not for resale|sandbox)\b|免费|無料|フリー`,
  /** What is no customer by its name, or may be none for long: "[TEST] Acme", "Acme (trial)", "Acme - POC", "Demo account", "ZZ - do not use", "~~Acme~~". */
  noCustomer: String.raw`^(?:tbd|tbc|placeholder)\b|^(?:new|expected|next|future) (?:logo|business|customer|client|account|deal|item|row|record)s?(?: \d+)?(?: q\d.*| \(.*| [-–].*|)$|^(?:item|row|record) \d+$|^(?:internal|sandbox|demo|test|qa)\s?(?:[-–—:]|/)\s|^sandbox\b|\s[†✝❌💀☠⚰🚫⛔]\ufe0f?\s?$|^[❌💀☠⚰🚫⛔]|[\s/|](?:churned|cancell?ed|gekündigt|résiliée?|opgezegd|uppsagd)(?: [\d'/.-]+)?$|[[(（]lost(?: in)? (?:fy|q[1-4]|20)[^\])）]*[\])）]|[[(（【](?:prospect|lead|test(?: account)?|demo|poc|pilot|(?:free )?trial|sandbox|internal|closed|duplicate|dup|do not use|潜在客户|测试|试用|重复)[\])）】]|\s[-–—]\s(?:poc|pilot|(?:free )?trial|prospect|duplicate|test account)$|^(?:prospect|lead|pipeline|opportunity|upsell|target):\s|^\(ex\)\s|\s\(ex\)$|^~~.+~~$|^~[^~\s].*[^~\s]~$|^(?:xx+|zz+)(?:[_-]|(?<=x{3}|z{3})\s)|^\(x\)\s|(?:insolven|bankrupt|liquidat|konkurs|faillite|failliet|fallimento)\S*[\])）]|\b(?:now part of|merged into|moved to|see) \p{L}[^()]*\)$|\s(?:→|->|=>)\s|^(?:cliente|client|klant|kund) (?:de prueba|de test|de teste|di prova|demo)$|^test(?:kunde|firma|mandant)\b|^demo (?:environment|tenant|org|instance|workspace|system)\b|[[(（](?:merged|(?:old|previous|expired|superseded|replaced|alt(?:er)?|ancien|antiguo|antigo|vecchio|oud|gammal)(?: contract| vertrag| contrat[ot]?| contratto| avtal)?)[\])）]|^(?:test|demo|dummy|sandbox) (?:account|customer|company)$|\bdo not (?:use|delete|touch|edit)\b`,
  /** Where a name holds more than a name, in brackets: "Acme (churned)". */
  bracketed: String.raw`[[(（【*]([^[(（【\])）】*]{1,60})[\])）】*]`,
  /** The same behind a dash, a bar or a comma: "Acme - CANCELLED". */
  dashed: String.raw`(?:\s(?:[-–—]{1,2}|\|)|,)\s(.{1,60})$`,
  /** The same before a colon or a dash: "Churned: Acme", "Inactive - Acme". */
  labeled: String.raw`^([^:–—]{1,30}?)(?::|(?<!^(?:lost|past|left|gone|dead|quit))\s[-–—])\s`,
} as const;
