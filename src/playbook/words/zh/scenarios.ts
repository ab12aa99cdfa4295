/** 情景测算表。供人填写的列的表头在已知词中。 */
export const SCENARIOS = {
  'scenario-done-title': '情景',
  'scenario-done': '{count} 个情景已写入“{tab}”页，重新生成时，黄色单元格里填写的内容会保留。',
  'scenario-title': '情景（截至{day}）',
  'scenario-subtitle':
    '第一行是现状，其余各行是各情景下的结果；标有“增减”的列，是与现状相比的变化。可以修改黄色单元格，或在下方加行，然后重新生成。',
  'scenario-col-touched': '涉及客户数',
  'scenario-col-hot': '“热”客户增减',
  'scenario-col-weighted': '加权商机金额增减',
  'scenario-col-nrr': 'NRR',
  'scenario-col-grr': 'GRR',
  'scenario-note-change':
    '改成某个值：写“未解决问题 = 否”。增减：写“续约日 + 1 个月”“席位单价 + 10%”“客户关系 + 1 级”。假设赢单：写“赢单：目标金额最大的 5 个”。可用表头中的列名或字段名，多项改动用分号隔开。',
  'scenario-note-for': '全部、某个客户分层、某位客户成功经理或销售、某个分级、某个优先级，或“有风险”。',
  'scenario-base': '现状',
  'scenario-now': '现为 ',
  'scenario-all': '全部',
  'scenario-unknown':
    '金额须为同一币种，或已在设置页填写汇率。加权商机金额：至少一个客户已测算。NRR 和 GRR：至少一半客户有 ARR；其中已测算或暂不谈增购的客户（NRR）、有续约日的客户（GRR），ARR 各须占至少一半。',
  'scenario-wrong-change':
    '无法识别“{part}”。请写成“未解决问题 = 否”“续约日 + 1 个月”“席位单价 + 10%”“客户关系 + 1 级”或“赢单：目标金额最大的 5 个”。',
  'scenario-wrong-for':
    '没有客户符合适用范围“{value}”。请填写“全部”、某个客户分层、某位客户成功经理或销售、某个分级（如“热”）、某个优先级（如“先解决问题”）或“有风险”。',
  'scenario-solved': '未解决的问题全部解决',
  'scenario-solved-change': '未解决问题 = 否',
  'scenario-solved-for': '全部',
  'scenario-better': '有风险的客户关系提升一级（即将流失的除外）',
  'scenario-better-change': '客户关系 + 1 级',
  'scenario-better-for': '有风险',
  'scenario-later': '续约全部推迟一个月',
  'scenario-later-change': '续约日 + 1 个月',
  'scenario-later-for': '全部',
  'scenario-price': '席位单价上调 10%',
  'scenario-price-change': '席位单价 + 10%',
  'scenario-price-for': '全部',
  'scenario-contact': '需先恢复联系的客户都已联系上',
  'scenario-contact-change': '最近联系 = 今天',
  'scenario-contact-for': '先恢复联系',
  'scenario-won': '加权商机中目标金额最大的五个客户都赢单',
  'scenario-won-change': '赢单：目标金额最大的 5 个',
  'scenario-won-for': '全部',
};
