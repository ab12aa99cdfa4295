/** 一个值读不出时说的话：该填什么。 */
export const INTAKE = {
  'accepts-no-error': '请修正公式，或清空单元格。',
  'accepts-no-date': '这是一个日期。请把单元格设为纯文本或数字格式后重新填写。',
  'accepts-share': '请填写占比，例如 96%。',
  'accepts-points': '这一列的百分比都按 96 这样填写，不大于 1 的数字有歧义，请加上 % 号。',
  'accepts-fraction': '这一列的百分比都按 0.96 这样填写，大于 2 的数字有歧义，请加上 % 号。',
  'accepts-day': '请填写日期，例如 2027-02-28，也可填“3个月后”或“2周前”。',
  'accepts-iso-day': '请按 2027-02-28 这样的格式填写日期。',
  'accepts-no-placeholder':
    '早于 1990 年或晚于 2099 年 12 月 30 日的日期会被当作占位值。请填写真实日期，或清空单元格。',
  'accepts-no-serial': '这可能是以数字存储的日期。请把单元格设为日期格式，或填写“是”或“否”。',
  'accepts-answer': '请填写“是”或“否”、数字、带年份的日期或简短说明。',
  'accepts-growth-answer': '请填写“是”或“否”、增长率（例如 15%），或“增长”“持平”“下降”。',
  'accepts-requests': '请填写项数，例如 3，或逐项列出，用分号隔开。',
  'accepts-relationship': '请填写“健康”“一般”或“有风险”（也可填 Healthy、OK、At-risk）。',
  'accepts-growth': '请填写“强”“有”或“无”（也可填 Strong、Some、None）。',
  'accepts-workarounds': '请填写“无”“一些”或“很多”（也可填 none、some、many）。',
  'accepts-trend': '请填写“增长”“平稳”或“下降”，或变化幅度，例如 -8%。',
  'accepts-loading': '公式还在取数，请稍后重新评分。',
  'accepts-name': '请填写人名，或清空该单元格。',
  'accepts-email': '请填写邮箱地址，例如 zhangwei@example.com。',
};
