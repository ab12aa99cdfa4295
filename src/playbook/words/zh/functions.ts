/** 自定义函数在参数不合适时的提示。 */
export const FUNCTIONS = {
  'wrong-argument': '{name}为“{value}”。{accepts}',
  'wrong-shape': '除单个单元格外，各个区域的行数和列数必须相同。现为 {sizes}（行 × 列）。',
  'wrong-score': 'score 为 {value}。请输入 0 到 {top} 之间的数字。',
  'wrong-model': 'model 为“{value}”。请输入 "expansion" 或 "readiness"。',
  'no-settings': '这个区域里没有设置项。请引用整个设置页，例如 设置!A:E。',
  'accepts-timing': '请输入“最佳”“合适”或“不合适”（也可填 Perfect、Good、Poor），或距续约日的天数，或续约日。',
  'accepts-number': '请输入数字，例如 92。',
  'accepts-money-or-number': '请输入不小于 0 的数字或金额，例如 $48K。',
  'accepts-nps-number': '请输入 NPS：0 到 10，或 -100 到 100。',
  'accepts-days': '请输入距续约日的天数，或续约日。',
};
