/**
 * Parts of headings that let a column be suggested for a field that no column feeds. Such a column feeds nothing until a
 * person confirms it.
 */
export const SUGGESTION_WORDS = {
  /** Beside numbers: what a customer pays. */
  money:
    '$, €, £, ¥, ext. price, ext price, extended, line total, usd, eur, gbp, revenue, value, amount, contract, subscription, spend, billing, billed, invoice, worth, paid, umsatz, betrag, vertrag, montant, contrat, importe, ingreso, valor, contrato, ricavo, importo, omzet, bedrag, 金额, 收入, 合同, 单价, 売上, 契約, 金額',
  /** The same, and preferred: what comes every year. */
  yearly: 'year, annual, recurring, jahr, jaar, annuel, anual, annuo, annui, 年',
  /** Never what a customer pays a year. */
  notYearly:
    'initial, inicial, original, starting, number, visit, user, employee, ident, fiscal, established, founded, balance, solde, saldo, deposit, acompte, anzahlung, acconto, band, range, previous, prior, last year, vorjahr, 去年, 上年, 前年, total, tcv, lifetime, ltv, setup, discount, credit, rate, churn, risk',
  /** In a heading of money: a month's, so MRR is suggested. */
  month: 'month, monat, mensuel, mensual, mensal, mensile, canone, maand, 月',
  /** In a heading of seats: how many were bought. */
  limit: 'limit, max, licen, lizenz, bought, purchas, contract, contrat, 授权, 许可',
  /** Beside whole numbers: how many people use what they bought. */
  seats:
    'user, seat, licen, member, agent, login, headcount, nutzer, lizenz, utilisateur, usuario, usuário, utenti, gebruiker, 用户, 席位, 坐席, 许可, 人数, ユーザー, ライセンス',
} as const;
