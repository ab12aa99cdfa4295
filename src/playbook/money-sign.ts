/** How amounts of a currency begin: `$`, `€`, or its code and a space; nothing without a currency. */
export function moneySign(currency: string | null): string {
  return currency === null ? '' : (SIGNS[currency] ?? `${currency} `);
}

const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  // ¥ alone is the yuan here.
  JPY: 'JP¥',
  CNY: '¥',
  INR: '₹',
  KRW: '₩',
};
