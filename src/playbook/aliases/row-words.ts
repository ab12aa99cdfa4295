/** Names of rows that sum up, average or count the others, in any case, singular or plural. */
export const TOTAL_WORDS = `
  total, totals, grand total, grand totals, subtotal, subtotals, sub total, sub totals, sum, sums, average, averages, avg, mean, median, stddev, stdev, std dev, standard deviation, variance, max, min, maximum, minimum, overall, all, count, counts, running total, total general, totale,
  totali, totale generale, subtotale, somma, summe, zwischensumme, gesamt, gesamtsumme, gesamtergebnis, ergebnis,
  teilergebnis, insgesamt, mittelwert, durchschnitt, schnitt, ø, anzahl, number of, no of, moy, média, mediana, médiane, total général, totaux, sous total, somme, moyenne, suma, suma total, sumas, total generales, totales, promedio, recuento, soma, soma total,
  total geral, subtotais, totais, contagem, totaal, eindtotaal, subtotaal, gemiddelde, aantal, summa, totalt, totalsumma,
  delsumma, medelvärde, genomsnitt, antal, razem, suma końcowa, średnia, ogółem, 合计, 总计, 小计, 汇总, 平均, 平均值, 总和, 总数,
  共计, 累计, 合計, 総計, 小計, 集計, 総合計, 平均値, 件数, 總計, 加總, 합계, 총계, 총합계, 소계, 평균, weighted average, distinct count, unique count, grand ttl, media ponderada, celkem, yhteensä, összesen, átlag, průměr, keskiarvo, gjennomsnitt, gennemsnit, ortalama, gemiddeld, snitt, średnio, mindösszesen, 中央値, 中位数, 均值, 평균값, número de, numero de, numero di, número clientes, numero clienti, nb clients, nb de clients, nombre de, qtde, cantidad, cantidad de, quantidade, antall, liczba, počet, adet, lukumäärä, 社数, 顧客数, 客户数, 客户数量, 数量, 건수, 고객수, 计数, 计数项, 個数, durchschnittlicher, durchschnittliche, durchschnittswert, höchster, niedrigster, größter kunde, kleinster kunde, kundenzahl, montant moyen, panier moyen, plus gros client, importe medio, valor medio, ticket medio, mayor cliente, valor médio, ticket médio, maior cliente, importo medio, valore medio, cliente maggiore,
  grootste klant, största kund, største kunde, wartość średnia, średnia wartość, największy klient, средний чек, количество, průměrná, počet zákazníků, ügyfelek száma, müşteri sayısı, record count, row count, 最大, 最小, 最大值, 最小值, 고객 수, μέσος όρος, largest, smallest, biggest, highest, lowest, المجموع, الإجمالي, المتوسط, סה כ, סך הכל, ממוצע, genel toplam, toplam, ara toplam, общий итог, итого, всего, среднее,
  carried forward, brought forward, carry forward, carryover, balance forward, übertrag, zwischenübertrag, à reporter, suma y sigue, suma anterior, a riportare, a transportar, 繰越, 次頁繰越, 前頁繰越,
  łącznie, łączna, součet, mezisoučet, összeg, összesítés, részösszeg, tillsammans, tilsammans, i alt, totalbeløb, sammanlagt, välisumma, loppusumma, kokonaissumma, keskimäärin, tổng, tổng cộng, trung bình, jumlah, σύνολο, промежуточный итог, сумма, разом, 总额, 总金额, 总数量, 전체, 총액, 총계액, 총합, 합산`;

/** Words that may stand beside such a name: "Total ARR", "Grand Totals (3 records)", "Total accounts: 12". */
export const BESIDE_TOTALS = `
  incl, excl, including, excluding, inkl, exkl, churned, seats, seat, licenses, licences, licences, users, lizenzen, licencias, usuarios, licenças, sièges, licenze, licenties, ht, ttc, netto, brutto, fx, manual, currency, częściowa, per, par, pro, por, k, zł, kč, kr, de, di, klant, kund, klientów, klienta, клиентов, klanten, kunder, client, cliente, arr, mrr, acv, records, record, rows, row, accounts, account, customers, customer, clients, client, revenue, amount,
  value, of, all, the, for, items, usd, eur, gbp, chf, cad, aud, nzd, jpy, cny, rmb, inr, sek, nok, dkk, pln, czk, huf, brl, mxn, sgd, hkd, krw, zar, ils, aed, results, konten, kunden, datensätze, registros, clientes, clientes total,
  enregistrements, complessivo, totale, generaal, 家, 个, 社, for report, report, count, sum, average, total`;

/**
 * What titles of sections consist of, each alone in its row: "Enterprise", "Top accounts", "Churned in 2026". A mark says of whom
 * they speak: `-` former customers, `#` prospects, `?` prospects unless customers are named as well, `/` prospects, where another word
 * stands beside: "Pilot" is a company.
 */
export const SECTION_WORDS = `
  enterprise, smb, mid, market, growth, touch, midmarket, strategic, commercial, key, tier, top, active, current, existing, live, new, onboarding,
  -inactive, -churned, -churn, -lost, -former, -cancelled, -canceled, -departed, at, in, q, risk, healthy, upcoming, renewals, renewing, renews, expiring, due, within, days,
  ?prospects, ?prospective, ?pipeline, ?leads, emea, apac, amer, americas, latam, anz, dach, nordics, benelux, north, america,
  europe, asia, customers, accounts, clients, customer, account, bestandskunden, neukunden, kunden, ?interessenten, aktive,
  -ehemalige, -verlorene, -gekündigte, clientes, activos, -perdidos, actifs, nouveaux, -perdus, -anciens, 客户, -流失客户, 活跃客户,
  在用客户, 新客户, #潜在客户, 战略客户, 现有客户, -已流失, -résiliés, -解約済み, 既存顧客, zum, fy, h, this, year, logos, -inaktive,
  -inactivos, -bajas, -已流失客户, past, ex, closed, won, not, renewed, -terminated, -offboarded, #trials, -altkunden, -gekündigt,
  -abgewandert, #potenzielle, -verloren, klanten, clienti, -persi, -förlorade, kunder, -cancelados, dados, de, baja, #potenciales,
  -已解约客户, -已终止, #意向客户, -解約顧客, #見込み客, to, #poc, #pocs, #pilots, /trial, /pilot, /free, #testkunden, #pilotkunden,
  high, low, tech, großkunden, kleinkunden, schlüsselkunden, geschäftskunden, mittelstand, grands, comptes, pme, grandes, cuentas, pymes,
  大客户, 中小客户, 重点客户, 中小企业, 大口顧客,
  open, sales, watch, watchlist, focus, priority, ?expected, ?opportunities, ?opportunity, ?oportunidades, ?opportunités, ?prospectos, ?prospetti, ?prospekte, ?leady, klienci, müşteriler, 고객, en, del, du, el, año, anno, nel, im, jahr, année, van, het, jaar, i, år, w, roku,
  -churns, -cancellations, -cancelamentos, -cancelaciones, -kündigungen, -disdette, -opzeggingen, -uppsägningar, -wypowiedzenia, -graveyard, -opgezegd, -opgezegde, -vertrokken, -tapte, -mistede, -utraceni, -utracone, -byli, -kaybedilen, -résiliations, -이탈, -해지, -해지고객, -이탈고객, -流失名单, -解約済み顧客, -解約,
  renewal, 年, 第, 年第, 年度, 月, 季度, list, -archive, -archived, #negotiation, #negotiations, #négociation, #negociación, #negociação, #verhandlung, #trattativa, #onderhandeling, #offertes, #angebote, #propostas, #propuestas, em, cours, curso, corso, #waitlist, #wachtlijst, #warteliste, #试用, #试用客户, #トライアル`;

/** Words of figures that people write below their accounts, not of customers. */
export const SUMMARY_WORDS = `
  attainment, diff, crm, sfdc, falta, faltante, pendiente, cumplimiento, orçamento, atingimento, obiettivo, doel, verschil, cel, brakuje, różnica, mål, kvar, avvikelse, hedef, fark, kalan, soll, zielerreichung, tavoite, cíl, rozdíl, 목표, 달성률, 차이, 差异, 差額, vat, mwst, ust, tva, iva, btw, moms, tax, gst, 消費税, 增值税, commit, committed, best, worst, likely, case, weighted, upside, pipe, previous, mom, qoq, wow, current, run, rate, monthly, quarterly, annual, target, budget, goal, gap, expected, lücke, forecast, quota, incl, excl, including, excluding, inkl, exkl, zzgl, ohne, netto, brutto, gross, ht, ttc, t, w, vs, py, cy, change, check, difference, differenz, beginning, ending, opening, closing, portfolio, volume, expansion, contraction, upsell, downgrade, retention, renewed, ytd, yoy, variance, delta, prior, last, avg, average, nrr, grr, churn, ziel, plan, vorjahr, abweichung, objectif, écart, objetivo, actual, booked, 目标, 预算, 去年, 差额, 预测`;

/** How a cell begins that says what its column holds: in a row of types and descriptions below the headings. */
export const DESCRIPTIONS = `
  text, string, varchar, char, lookup, currency, date, datetime, number, numeric, integer, int, decimal, double, float,
  percent, percentage, picklist, dropdown, boolean, bool, checkbox, required, optional, mandatory, free text, formula,
  e.g, eg, example, for example, format, source, enter, pick, select, choose, the, name of, date of, number of, annual, how,
  whether, which, what, when, who, id of, yyyy, mm, dd, email, url, long text, multi select, single select, id, user,
  pflichtfeld, zahl, datum, währung, beispiel, z. b, texto, número, fecha, moneda, obligatorio, opcional, ejemplo, nombre de,
  data, moeda, obrigatório, exemplo, texte, nombre, devise, obligatoire, exemple, nom du, 文本, 数字, 日期, 货币, 必填, 选填, 示例,
  from, not null, null, max, min, unique, aus, desde, depuis, 例如, 百分比, 下拉, テキスト, 数値, 日付, 通貨, 必須, 任意, 例`;

/**
 * What the rows of a template that show how it is filled in are called, and with `-` what may stand beside such a word in a name made
 * of nothing else: "Sample Company", "EXAMPLE - DELETE THIS ROW".
 */
export const EXAMPLES = `
  example, examples, sample, delete, dummy, beispiel, beispielzeile, muster, musterfirma, mustermann, musterkunde, ejemplo, exemplo,
  exemple, esempio, voorbeeld, exempel, 示例, 示例公司, 示例客户, 样例, 例, 例如, 范例, 範例, 記入例, 入力例, サンプル, サンプル株式会社,
  -company, -account, -customer, -client, -organization, -name, -corp, -inc, -ltd, -llc, -gmbh, -ag, -max, -for, -the,
  -this, -me, -row, -line, -only, -data, -please, -before, -upload, -import, -zum, -por, -par, -per, -kunde, -firma,
  -s, -a, -l, -r, -c, -sa, -sl, -srl, -spa, -sas, -sarl, -ltda, -bv, -nv, -ab, -oy, -as, -aps, -plc, -llp, -co, -pty, -kk, -kg, -zeile, -bitte, -empresa, -cliente, -entreprise, -société, -azienda`;
