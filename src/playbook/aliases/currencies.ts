/** Currencies as three letters; a text that holds one is in it. */
export const CURRENCY_CODES = `
  usd, eur, gbp, jpy, cny, inr, sek, nok, dkk, aud, cad, chf, brl, mxn, sgd, nzd, hkd, pln, czk, zar, ils, krw, aed, huf,
  ron, try, thb, idr, myr, php, vnd, sar, clp, cop, ars, pen, egp, ngn, kes, uah, rub, bgn, isk, twd, qar, kwd, pkr`;

/** Signs and words by the currency they mean; of two that fit, the longer comes first. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  USD: 'us$, us dollar, 美元, 米ドル, dólar americano, dólar estadounidense, 美金, $, dollar, usdollar',
  AUD: 'au$, a$, australian dollar, 澳元',
  CAD: 'ca$, c$, canadian dollar, 加元',
  NZD: 'nz$, new zealand dollar',
  MYR: 'rm',
  IDR: 'rp',
  PHP: '₱',
  HKD: 'hk$, hong kong dollar, 港元, 港币',
  SGD: 's$, singapore dollar, 新加坡元',
  TWD: 'nt$, taiwan dollar',
  BRL: 'r$, reais, brazilian real',
  MXN: 'mex$, mx$, pesos mexicanos, mexican peso',
  EUR: '€, euro, 欧元, ユーロ',
  GBP: '£, 英镑, pounds sterling, pound sterling, livre sterling, sterling, british pound, uk pound',
  CHF: 'swiss franc, franken, 瑞士法郎',
  JPY: '円, 日元, yen, jp¥',
  CNY: '人民币, 元, rmb, yuan, renminbi, cn¥, ¥',
  INR: '₹, rupee, rs',
  ZAR: 'rand',
  KRW: '₩, 원',
  RUB: '₽, руб',
  TRY: '₺, tl',
  HUF: 'ft, forint',
  CZK: 'kč, koruna',
  RON: 'lei',
  BGN: 'лв',
  VND: '₫',
  THB: '฿',
  UAH: '₴, грн',
  NGN: '₦',
  ILS: '₪',
  PLN: 'zł',
  SEK: 'kronor, swedish krona, kr',
  NOK: 'norwegian krone, norwegian kroner',
  DKK: 'danish krone, danish kroner',
};

/** Currencies by the place that Excel writes behind a sign, as in `[$$-1009]`: the sign alone may mean several. */
export const FORMAT_PLACES =
  'USD 409, CAD 1009, CAD c0c, AUD c09, NZD 1409, SGD 4809, HKD c04, TWD 404, MXN 80a, JPY 411, CNY 804, SEK 41d, NOK 414, DKK 406, ISK 40f';

/** Currencies that are written `$`, `¥`, `kr` or `Rs` as well: which one is meant, a sheet says by a code. */
export const SHARED_SIGNS: Readonly<Record<string, string>> = {
  USD: 'USD, AUD, CAD, NZD, HKD, SGD, MXN, CLP, COP, ARS, TWD',
  CNY: 'CNY, JPY',
  SEK: 'SEK, NOK, DKK, ISK, CZK',
  INR: 'INR, PKR',
};
