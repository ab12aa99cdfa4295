/** 数字与列表的写法。 */
export const FIGURES = {
  share: '{share%}',
  'percent-sign': '%',
  'list-separator': '、',
  'list-last': '、',
  'list-last-of-more': '、',
  'sentence-separator': '',
  'amount-sign': '',
  'amount-wan': '',
  'amount-yi': '',
};
