/** How figures are put together. */
export const FIGURES = {
  'percent-sign': '%',
  'list-separator': ', ',
  'list-last': ' and ',
  'list-last-of-more': ', and ',
  'sentence-separator': ' ',
  'amount-sign': '',
  'amount-wan': '',
  'amount-yi': '',
};
