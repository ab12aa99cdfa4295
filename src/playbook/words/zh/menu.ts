/** 菜单项。 */
export const MENU = {
  'menu-calendar': '生成日程',
  'menu-monday': '生成本周清单',
  'menu-scenarios': '生成情景',
  'menu-ranking': '生成排名',
  'menu-meeting': '开始例会',
  'menu-outreach': '生成客户邮件',
  'menu-replan': '重排未完成事项',
  'menu-settings': '打开设置',
  'menu-score': '为客户评分',
  'menu-plan': '生成客户计划',
  'menu-undo': '撤销上次操作',
  'menu-sidebar': '打开侧边栏',
  'menu-sample': '添加示例客户',
  'menu-freeze': '公式转为数值',
  'menu-remove': '全部移除',
  'menu-playbook': '打开话术手册',
};
