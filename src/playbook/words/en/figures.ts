/** How figures are put together. */
export const FIGURES = {
  share: '{share%}',
  'percent-sign': '%',
  'list-separator': ', ',
  'list-last': ' and ',
  'list-last-of-more': ', and ',
  'sentence-separator': ' ',
  'amount-sign': '',
  'amount-wan': '',
  'amount-yi': '',
};
