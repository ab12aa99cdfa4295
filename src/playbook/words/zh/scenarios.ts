/** 情景测算表。供人填写的列的表头在已知词中。 */
export const SCENARIOS = {
  'scenario-done-title': '情景测算',
  'scenario-done': '已在“{tab}”页算好 {count} 个情景，团队填写的内容均已保留。',
  'scenario-title': '情景测算（截至{day}）',
  'scenario-subtitle':
    '第一行是目前的情况，其余各行显示与目前相比的变化。可修改黄色单元格，或在下方加行，然后重新生成。',
  'scenario-col-touched': '涉及客户数',
  'scenario-col-hot': '热：增减',
  'scenario-col-weighted': '加权商机金额：增减',
  'scenario-col-nrr': 'NRR',
  'scenario-col-grr': 'GRR',
  'scenario-note-change':
    '改成某个值：未解决问题 = 否。增减：续约日 + 1 个月、席位单价 + 10%、客户关系 + 1 级。赢单：目标金额最大的 5 个。可用表头中的列名或字段名，多项改动用分号隔开。',
  'scenario-note-for': '全部、某个客户分层、某位客户成功经理或销售、某个分级、某个优先级，或“有风险”。',
  'scenario-base': '目前',
  'scenario-now': '现有 ',
  'scenario-all': '全部',
  'scenario-at-risk': '有风险',
  'scenario-unknown': 'ARR、增购金额和续约日覆盖至少一半 ARR 后才能计算。',
  'scenario-wrong-change':
    '无法识别“{part}”。请写成：未解决问题 = 否、续约日 + 1 个月、席位单价 + 10%、客户关系 + 1 级，或赢单：目标金额最大的 5 个。',
  'scenario-wrong-for':
    '没有客户符合适用范围“{value}”。请填写全部、客户分层、客户成功经理或销售、分级（如“热”）、优先级（如“先解决问题”）或“有风险”。',
  'scenario-solved': '所有未解决问题都已解决',
  'scenario-solved-change': '未解决问题 = 否',
  'scenario-better': '有风险的客户关系都提升一级',
  'scenario-better-change': '客户关系 + 1 级',
  'scenario-later': '续约都推迟一个月',
  'scenario-later-change': '续约日 + 1 个月',
  'scenario-price': '席位单价上调 10%',
  'scenario-price-change': '席位单价 + 10%',
  'scenario-contact': '没有需要先恢复联系的客户',
  'scenario-contact-change': '最近联系 = 今天',
  'scenario-won': '目标金额最大的五个客户都赢单',
  'scenario-won-change': '赢单：目标金额最大的 5 个',
};
