/** 日历里的话：标题、阶段、每个阶段做什么、为了什么。 */
export const CALENDAR = {
  'calendar-done-title': '行动日历',
  'calendar-done': '{days} 天内的 {steps} 个步骤已写入“{tab}”页。',
  'calendar-wins': '有 {count} 项在客户计划和日程里填得不一样，以日程为准。',
  'calendar-title': '行动日历：{asOf} 起 {days} 天',
  'calendar-subtitle': '{accounts} 个客户有待办事项。',
  'calendar-per-week': '每位负责人每周最多 {perWeek} 次需求沟通，按排名顺序安排。',
  'calendar-no-owner': '表格里没有负责人，沟通不按周分摊。',
  'calendar-no-place': '另有 {count} 个客户等待空档。',
  'calendar-legend': '各周标记：{marks}',
  'calendar-legend-mark': '{mark} {phase}',
  'calendar-legend-quarter': '◆ 我方财季结束',
  'calendar-legend-notice': '不续约通知截止日',
  'calendar-empty': '这段时间没有待办事项。',

  'calendar-week-heading': '{month}/{date}',
  'calendar-quarter-end': '◆ {month}/{date}',
  'calendar-quarter-end-note': '我方财季于 {on} 结束。',
  'calendar-quarter-end-event': '我方财季结束',
  'calendar-detail': '{label}：{text}',

  'phase-gone': '已不在计划内：{phase}',
};
