import type {GrowthLevel, Relationship, Trend, Workarounds} from '../../core/account';
import {wordSet} from './listed';

/** What a cell says when nobody knows yet, or when a database has nothing: the field is missing, and that is no mistake. */
export const UNKNOWN_WORDS = wordSet(`
  [object object], null, (null), nan, <na>, \\n, (blank), (empty), blank, ∅, ?, ??, ???, unknown, tbd, tba, tbc, pending, later, not sure, unsure, unclear, not known, no data, no info,
  no information, n/d, unk, no response, not available, to be determined, to be confirmed, n.k., desconocido, por definir,
  sin datos, unbekannt, keine angabe, k.a., k. a., inconnu, a definir, onbekend, 未知, 待定, 不详, 待确认, 不清楚, 不明, 未确定, 暂无数据, 无数据, 未定, maybe, possibly,
  perhaps, vielleicht, quizás, peut-être, talvez, forse, misschien, kanske, 可能, 也许`);

/** What a cell says instead of a number or a date when there is none; in a yes/no field most of these mean no. */
export const EMPTY_WORDS = wordSet(`
  n/a, na, n.a., n.a, n/a., #n/a n/a, -, –, —, --, ---, none, nil, not applicable, no aplica, entfällt, s.o., nvt, n.v.t.,
  (none), /, 无, 暂无, 不适用, 没有, —无—, なし, .`);

/** Whole cells that mean yes. */
export const YES_WORDS = wordSet(`
  true, yes, y, x, ✓, ✔, ✔️, ☑, ☑️, ✅, √, ●, yep, yeah, on, t, checked, si, sí, sì, ja, j, oui, sim, wahr, vrai,
  verdadero, vero, waar, sant, verdadeiro, 是, 有, 对, 已, 真, 是的, はい, あり, ○`);

/** Whole cells that mean no. */
export const NO_WORDS = wordSet(`
  false, no, n, none, never, not, n/a, na, n.a., n.a, n/a., nvt, n.v.t., s.o., r.a.s., ras, entfällt, no aplica, zero, 0, /, ., ---, -, –, —, --, ✗, ✘, ❌, ☐, ×, nope, nil, off, f, unchecked,
  not applicable, without, ✖, ✖️, ✕, nein, non, nao, não, nee, nej, falsch, faux, falso, onwaar, falskt, ninguno,
  ninguna, nunca, keine, kein, nie, aucun, aucune, jamais, nessuno, nessuna, geen, nada, nenhum, nenhuma, nulla, néant, rien, niente, nichts, fehlanzeige, brak, 🚫, ⬜, ⚪, 없음, 特になし, 該当なし, 沒有, 否, 无, 没有, 不, 没, 未,
  假, 不是, 暂无, いいえ, なし, 無`);

/** A text that begins like this means no: "no plans", "not yet", "without issues". */
export const NO_OPENINGS =
  /^(?:(?:no|none|not|never|without|nothing|kein|keine|keinen|nicht|ohne|aucun|aucune|pas|sans|sin|nope|ningun|ningún|ninguna|nessun|nessuna|senza|nenhum|nenhuma|sem|geen|niet|zonder|ingen|inga)(?=[\s,;:.!(–]|$)|没有|沒有|暂无|尚未|未(?![来知定])|[无無](?!锡|线|人|界|線|錫)|不(?![详明清同断少])|否)/;

/** Words by the level they mean, each text a list with commas. */
export type LevelWords<L extends string> = Readonly<Record<L, string>>;

export const RELATIONSHIP_WORDS: LevelWords<Relationship> = {
  Healthy: `
    healthy, good, green, high, strong, stable, great, excellent, very good, positive, happy, very healthy,
    very strong, very high, very happy, satisfied, 👍, 💚, delighted, very satisfied, promoter, 🟩, thriving, secure, safe, loyal, 🟢, 😀, 🙂, 😊, 😃, 😄, 🤩, 😍, verde, bueno, buena, grün,
    gruen, gut, sehr gut, hög, élevée, gesund, hoch, alto, vert, bon, bonne, bom, boa, saudável, saludable, buono, groen, 健康, 良好, 好, ☀, 🌞, 很好, 稳定, 绿, 绿色, 强, 高, 优秀, 優良, ottimo, buona, goed, bra, god, grön, grøn, grønn, gezond, sano, zielony, dobra, dobry, iyi, i̇yi, yeşil, 緑, 양호,
    très bon, très bonne, excellente, muy buena, muy bueno, excelente, ótima, ótimo, muito boa, ottima, zeer goed, uitstekend, mycket bra, meget god, bardzo dobra, bardzo dobry, dobrá, dobrý, výborný, výborná, zdravý, çok iyi, sağlıklı, mükemmel,
    verte, zielona, zelený, zelená, haute, alta, élevé, hoog, høj, høy, wysoki, wysoka, vysoká, yüksek, zufrieden, sehr zufrieden, satisfait, satisfecho, satisfeito, soddisfatto, tevreden, nöjd, tilfreds, fornøyd, zadowolony, spokojený, memnun,
    stabil, estable, estável, stabile, stabiel, stabilny, 良い, 健全, 安定, 満足, 优, 满意, 绿灯, 綠, 綠色, 綠燈, 滿意, 穩定, 좋음, 우수, 높음, 초록, 녹색, 안정, 만족`,
  OK: `
    ok, okay, neutral, fair, yellow, medium, amber, average, moderate, mixed, so-so, so so, orange, mid, med, fine,
    needs attention, concerning, lukewarm, passive, 🟨, 🟧, adequate, warning, watch, monitor, watchlist, caution, 💛, atenção, atención, ámbar, moyenne, à surveiller, regolare, beobachten, 🟡, 🟠, 😐, amarillo, regular, gelb, mittel, jaune, moyen,
    amarelo, giallo, geel, medio, medel, neutro, 一般, 中, 中等, 注意, 要注意, 🌤, ⛅, 🌥, ☁, 黄, 黄色, 尚可, 中性, 还行, 普通, gul, oranje, matig, middels, middel, średnia, średni, żółty, orta, sarı, 주의, 보통,
    media, média, médio, aceptable, razoável, discreta, sufficiente, gemiddeld, redelijk, průměrná, průměrný, střední, żółta, žlutá, žlutý, neutra, neutre, neutraal, nötr, befriedigend, ふつう, 中立, 黄灯, 黃, 黃色, 黃燈, 중간, 노랑, 노란색`,
  'At-risk': `
    at-risk, at risk, risk, red, poor, low, critical, bad, weak, unhealthy, very poor, negative, unhappy, churning,
    high risk, in danger, danger, dissatisfied, very low, atrisk, risky, very bad, strained, hostile, terrible,
    at serious risk, detractor, very dissatisfied, unsatisfied, 🟥, 🔴, 😡, 😞, 🙁, 😟, ☹, 😢, 😠, frustrated, angry, 👎, struggling, rojo, malo, mala, crítico, crítica, mauvaise, critique, bajo, låg, faible, en riesgo, rot, schlecht, niedrig,
    kritisch, gefährdet, rouge, mauvais, à risque, vermelho, rosso, rood, em risco, a rischio, ruim, 风险, 有风险, 高风险, 差,
    红, 红色, 低, 危险, 危険, 🌧, ⛈, 🌩, 不健康, 弱, 流失风险, 较差, critico, critica, slecht, röd, rød, dålig, dårlig, zła, zły, czerwony, zagrożony, kötü, kırmızı, riskli, 赤, 위험, not happy,
    péssima, scarsa, scarso, cattiva, kritiek, risico, kritisk, i riskzonen, słaba, słaby, zagrożona, krytyczny, krytyczna, špatná, špatný, kritická, kritický, ohrožený, zayıf, kritik, risk altında, roja, vermelha, rossa, czerwona, červená, červený,
    basse, baja, baixa, baixo, bassa, basso, laag, lav, niski, niska, nízká, nízký, düşük, unzufrieden, insatisfait, insatisfecho, insatisfeito, insoddisfatto, ontevreden, missnöjd, utilfreds, misfornøyd, niezadowolony, nespokojený,
    schwach, débil, fraco, debole, zwak, svag, 悪い, 不良, リスクあり, 低い, 不満, 不满, 不满意, 红灯, 風險, 高風險, 紅, 紅色, 紅燈, 不滿意, 나쁨, 낮음, 빨강, 빨간색, 불만`,
};

export const GROWTH_WORDS: LevelWords<GrowthLevel> = {
  Strong: `
    strong, high, rapid, fast, very strong, very high, hypergrowth, hyper growth, significant, multiple, fuerte,
    alto, stark, hoch, fort, forte, 强, 强劲, 高, 快速, 多个, 高速`,
  Some: `
    some, moderate, medium, modest, slow, low, limited, mild, slight, steady, average, one, algo, moderado, medio,
    etwas, mäßig, mittel, modéré, moyen, 有, 有些, 一些, 中, 中等, 部分`,
  None: `
    none, no, flat, stagnant, zero, negative, shrinking, declining, no growth, n, 0, false, ninguno, nada, kein,
    keine, keins, aucun, aucune, nessuno, 无, 没有, 无增长, 否, 停滞`,
};

export const TREND_WORDS: LevelWords<Trend> = {
  Growing: `
    growing, up, rising, increasing, growth, over trending, upward, grow, increase, trending up, improving, positive,
    accelerating, expanding, increased, upwards, rose, gained, slightly up, up slightly, slightly growing, slight growth, slight increase, strongly up, steady growth, growing fast,
    growing slowly, trending slightly up, a bit up, leicht steigend, stark steigend, légère hausse, ligero aumento, 略升, 小幅上升, 微増, 🔺, ↑, ⬆, ▲, ↗, 📈, 🔼, creciente, en aumento, sube, wachsend,
    steigend, en hausse, croissant, crescente, stijgend, 增长, 上升, 上涨, 增加, 成长, 升, 增加中,
    croissante, subiendo, em alta, in crescita, groeiend, ökande, stigende, økende, rosnący, rosnąca, wzrost, rostoucí, artan, artıyor, yükseliyor, 増加, 上昇, 증가, 상승`,
  Flat: `
    flat, stable, steady, on track, plateau, unchanged, constant, neutral, no change, sideways, same, consistent, level,
    →, ➡, ↔, =, estable, plano, stabil, gleichbleibend, stabile, estável, stabiel, konstant, 平稳, 稳定, 持平, 不变, 横盘, 横ばい,
    stabilny, stabilní, sabit, 유지, 보합`,
  Declining: `
    declining, down, falling, decreasing, shrinking, under trending, downward, decline, decrease, dropping,
    trending down, negative, worsening, declined, decreased, downwards, slipping, drop, dropped, fell, lost, slightly down, down slightly, slightly declining, slight decline, slight decrease, slight drop,
    sharply down, strongly down, trending slightly down, a bit down, down a bit, leicht fallend, leicht rückläufig, stark fallend, légère baisse, ligero descenso, 略降, 小幅下降, 微減, 🔻, ↓, ⬇, ▼, ↘, 📉, 🔽,
    en descenso, decreciente, baja, a la baja, sinkend, fallend, rückläufig, en baisse, décroissant, em queda,
    in calo, dalend, decrescente, 下降, 下滑, 减少, 降, 下跌, 减少中, 萎缩,
    décroissante, bajando, caindo, minskande, faldende, synkende, spadający, spadek, klesající, azalan, düşüyor, 減少, 감소, 하락`,
};

export const WORKAROUND_WORDS: LevelWords<Workarounds> = {
  none: 'none, no, n, false, 0, never, zero, ninguno, nein, keine, aucun, 无, 没有, 否, なし',
  some: `
    some, few, a few, yes, y, true, one, 1, minor, occasional, algunos, si, sí, einige, ja, quelques, oui, 有, 一些, 少量,
    是, 部分, 有些, x, ✓, ✔, partial, sometimes`,
  many: `
    many, lots, a lot, several, multiple, numerous, heavy, extensive, muchos, varios, viele, mehrere, beaucoup,
    plusieurs, 多, 很多, 多个, 大量, 许多, 較多, 较多, frequent, lots of`,
};

/** Words in place of a count of requests: Multiple counts 2, Some 1, None 0. */
export const REQUEST_WORDS: LevelWords<'0' | '1' | '2' | '3' | '4' | '5'> = {
  2: 'multiple, many, several, lots, a lot, numerous, varios, mehrere, plusieurs, 多个, 多次, 多项, twice, two, 两个, 两次',
  1: 'some, one, single, once, yes, y, true, x, ✓, ✔, ✅, si, sí, ja, oui, 是, 有, 一些, 一个',
  3: 'three, thrice, 三个, 三次',
  4: 'four, 四个, 四次',
  5: 'five, 五个, 五次',
  0: 'none, no, n, false, never, zero, nein, keine, non, aucun, ninguno, 无, 没有, 否, -, –, —, n/a, n.a., n.a, na, ✗, ❌, 特になし, 없음',
};

/** What months are called, January first. */
export const MONTH_NAMES =
  'january, february, march, april, may, june, july, august, september, october, november, december';

/** The same in other languages, with abbreviations, without accents and dots; beside the script. */
export const MORE_MONTHS: readonly string[] = [
  `
    januar, janvier, janv, ene, enero, janeiro, gen, gennaio, januari, stycznia, styczen, ledna, leden, ocak, ianuarie, tammikuuta, января, январь, янв`,
  `
    februar, fevrier, fevr, fev, febrero, fevereiro, febbraio, februari, lutego, luty, unora, unor, subat, februarie, helmikuuta, февраля, февраль, фев`,
  `
    marz, mrz, mars, marzo, marco, maart, mrt, maerz, marca, marzec, brezna, brezen, mart, marts, marcius, martie, maret, maaliskuuta, марта, март, мар`,
  `
    avril, avr, abr, abril, aprile, kwietnia, kwiecien, dubna, duben, nisan, aprilis, aprilie, huhtikuuta, апреля, апрель, апр`,
  'mai, mayo, maio, mag, maggio, mei, maj, maja, kvetna, kveten, mayıs, majus, toukokuuta, мая, маи',
  `
    juni, juin, junio, junho, giu, giugno, czerwca, czerwiec, cervna, cerven, haziran, junius, iunie, kesakuuta, июня, июнь, июн`,
  `
    juli, juillet, juil, julio, julho, lug, luglio, lipca, lipiec, cervence, cervenec, temmuz, julius, iulie, heinakuuta, июля, июль, июл`,
  `
    aout, ago, agosto, augustus, augusti, sierpnia, sierpien, srpna, srpen, agustos, augusztus, agustus, elokuuta, августа, август, авг`,
  `
    septembre, septiembre, set, setembro, settembre, wrzesnia, wrzesien, zari, eylul, szeptember, septembrie, syyskuuta, сентября, сентябрь, сен`,
  `
    okt, oktober, octobre, octubre, out, outubro, ott, ottobre, pazdziernika, pazdziernik, rijna, rijen, ekim, octombrie, lokakuuta, октября, октябрь, окт`,
  'novembre, noviembre, novembro, listopada, listopad, listopadu, kasım, noiembrie, marraskuuta, ноября, ноябрь, ноя',
  `
    dez, dezember, decembre, dic, diciembre, dezembro, dicembre, grudnia, grudzien, prosince, prosinec, aralık, desember, decembrie, joulukuuta, декабря, декабрь, дек`,
];

/** Words that leave a figure or a date beside them as it is. */
export const HEDGES =
  'arr, mrr, acv, est, estimated, approx, approximately, about, around, roughly, circa, ca, tbc, tbd, tentative, confirmed, environ, etwa, rund, aprox, 约, 約, 大约, 左右';

/** What may stand beside the day of a renewal, and beside that of a contact. */
export const BESIDE_DAYS = `
  (?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?, (?:so|mo|di|mi|do|fr|sa)\\.,
  (?:mon|diens|donners|frei|sams|sonn|maan|dins|woens|donder|vrij|zater|zon|m[aå]n|tis|tirs|ons|tors|fre|l[öø]r|s[öø]n)(?:t|d)ag, mittwoch,
  (?:lun|mar|mercre|jeu|vendre|same)di, dimanche, lunes, martes, miércoles, jueves, viernes, s[áa]bado, domingo,
  (?:segunda|terça|quarta|quinta|sexta)-feira, (?:lune|marte|mercole|giove|vener)dì, sabato, domenica,
  (?:星期|周)[一二三四五六日天], [月火水木金土日]曜日?, [월화수목금토일]요일, (?<=\\s)[月火水木金土日월화수목금토일]$,
  by, on, the, in, until, through, due, auto, renew, renews, renewal, renewing, date, expires, expiry, exp, ends, expected, target,
  planned, term, extended, to, zum, am, bis, vsl, voraussichtlich, le, au, échéance, tacite, reconduction, el, hasta, vence,
  até, il, entro, scade, rinnovo, tacito, op, tot, 预计, 自动, 自動, 更新, 到期, 续约, 续费, 前, 之前, 予定, 頃, まで`;
export const BESIDE_CONTACTS =
  'qbr, ebr, call, e, email, mail, met, meeting, mtg, zoom, teams, site, onsite, visit, check, sync, anruf, termin, réunion, appel, reunión, llamada, 电话, 邮件, 会议, 拜访';

/** What a cell says while a formula still fetches its data. */
export const LOADING =
  'loading, loading data, requesting data, fetching, fetching data, retrieving data, getting data, refreshing, waiting for data, calculating, lädt, wird geladen, bezig met laden, laster inn, läser in, ładowanie, yükleniyor, загрузка, 로드 중, 불러오는 중, 读取中, 加载, cargando, chargement, chargement en cours, carregando, caricamento, caricamento in corso, laden, #n/a requesting data, 加载中, 正在加载, 読み込み中, 読み込んでいます, 載入中';
