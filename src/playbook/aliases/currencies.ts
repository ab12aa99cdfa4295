/** Currencies as three letters; a text that holds one is in it. */
export const CURRENCY_CODES = `
  usd, eur, gbp, jpy, cny, inr, sek, nok, dkk, aud, cad, chf, brl, mxn, sgd, nzd, hkd, pln, czk, zar, ils, krw, aed, huf,
  ron, try, thb, idr, myr, php, vnd, sar, clp, cop, ars, pen, egp, ngn, kes, uah, rub, bgn, isk, twd, qar, kwd, pkr`;

/** Signs and words by the currency they mean; of two that fit, the longer comes first. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  USD: 'us$, us dollar, 美元, 美金, $, dollars, dollar, usdollar',
  AUD: 'au$, a$, 澳元',
  CAD: 'ca$, c$, 加元',
  NZD: 'nz$',
  HKD: 'hk$, 港元, 港币',
  SGD: 's$, 新加坡元',
  BRL: 'r$, reais',
  MXN: 'mx$, pesos mexicanos',
  EUR: '€, euros, euro, 欧元',
  GBP: '£, 英镑, pounds sterling',
  JPY: '円, 日元, yen, jp¥',
  CNY: '人民币, 元, rmb, cn¥, ¥',
  INR: '₹, rupees',
  KRW: '₩, 원',
  RUB: '₽',
  TRY: '₺',
  VND: '₫',
  THB: '฿',
  UAH: '₴',
  NGN: '₦',
  ILS: '₪',
  PLN: 'zł',
  SEK: 'kronor, kr',
};

/** Currencies that are written `$`, `¥` or `kr` as well: which one is meant, a sheet says by a code. */
export const SHARED_SIGNS: Readonly<Record<string, string>> = {
  USD: 'USD, AUD, CAD, NZD, HKD, SGD, MXN, CLP, COP, ARS, TWD',
  CNY: 'CNY, JPY',
  SEK: 'SEK, NOK, DKK, ISK, CZK',
};
