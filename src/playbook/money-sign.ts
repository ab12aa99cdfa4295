/** How amounts of a currency begin: `$`, `€`, or its code with a blank; nothing without a currency. */
export function moneySign(currency: string | null): string {
  return currency === null ? '' : (SIGNS[currency] ?? `${currency} `);
}

const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: 'JP¥',
  CNY: '¥',
  INR: '₹',
  KRW: '₩',
};
