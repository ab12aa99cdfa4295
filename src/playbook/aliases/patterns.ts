/** Forms of headings and names in all languages that we read, as the sources of regular expressions in any case. */
export const PATTERNS = {
  /** Words that name a product when they stand alone: a plan or a service has much else to it. */
  onlyProduct:
    '^(?:plan|service|offering|solution|asset(?: name)?|(?:artikel|modul|tarif)(?:bezeichnung|name)?|lizenz(?:typ|art)|prodotto|modulo|módulo|servicio|serviço|offre|abonnement|品目|模块|商品|製品|版本)$',
  saysProduct: 'product|produkt|produit|sku|subscription|产品',
  /** Of these a customer may go on to another one, as from a plan to a larger one. */
  term: String.raw`subscription|abonnement|订阅|plan\b|edition|package|licen[cs]e`,
  /** What a report on accounts with their contacts says of each person; a title alone may be a deal's. */
  saysPerson:
    '^(?:contact|(?:contact: ?)?(?:first|last|full|contact) name|vorname|nachname|ansprechpartner|e-?mail|联系人)$',
  ofPerson:
    '^(?:(?:primary )?contact.*|(?:contact: ?)?(?:(?:first|last|full|middle) name|(?:job )?title|role|e-?mail(?: address)?|(?:mobile )?phone(?: number)?|mobile)|salutation|vorname|nachname|ansprechpartner|telefon|联系人|电话|职位|手机|邮箱)$',
  aboutProduct: String.raw`request|wanted|feedback|date|start|end\b|renew|usage|used|adoption|score|owner|manager|lead\b|count|number|seats|users|status|stage|price|arr\b|mrr\b|value|%|datum|beginn|ende|日期|使用|负责`,
  product: String.raw`\b(?:product|subscription|sku|module|rate plan)s?\b|\b(?:produkt|abonnement|producto|produit)\b|^(?:line )?item(?: name| description)?$|^(?:licen[cs]e|plan|edition|package|add-?on) (?:type|name)$|^(?:edition|package|add-?on|charge name)$|产品|订阅|套餐`,
  /** How the foot of a report begins. */
  footer: String.raw`^\s*\(?(?:copyright\b|©|\(c\)|(?:strictly )?confidential|do not distribute|internal use|proprietary|(?:this )?report\b.*[:\d]|(?:report |last |data )*(?:generated|updated|refreshed|printed|prepared|exported|(?:created|run) (?:by|on|at|date))\b|as of\b|filtered by\b|filters?:|sources?:|notes?:|legend:|page \d|\* |--|end of (?:report|export|file|list)|n ?= ?\d|\d+ (?:records|rows|results)\b|vertraulich|stand:|quelle:|erstellt (?:am|von)\b|confidencial|fuente:|generado\b|confidentiel|source :|généré\b|riservato|fonte:|vertrouwelijk|机密|保密|版权|数据来源|来源[:：]|导出|截[至止]|备注[:：]|注[:：]|社外秘|機密|出典|作成日|※)`,
  /** Inside a sheet's names; nobody is called so. */
  rest: '^(?:(?:all )?others?|rest|remaining|remainder|misc|miscellaneous|unallocated|unassigned|sonstiges?|übrige|andere|autres|divers|otros|outros|altri|overige|övriga|其他|其它|其余|未分配|その他|기타)$',
  deal: '^(?:deal|opportunity)[ _](?:name|type)$|^type$|pipeline',
  ofCustomer: 'renew|existing|expansion|up-?sell|cross-?sell|verlängerung|续',
  /** Headings of amounts that somebody converted into one currency. */
  converted: String.raw`convert|umgerechnet|konvertiert|reporting currency|corporate currency|base currency|home currency|in (?:usd|eur|gbp)\b|\((?:usd|eur|gbp)\)|[\s_](?:usd|eur|gbp)$|换算|折合|換算`,
} as const;
