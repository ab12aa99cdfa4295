/** 客户邮件表的提示。表头和状态在已知词中。 */
export const OUTREACH = {
  'outreach-done-title': '客户邮件',
  'outreach-done': '已在“{tab}”页写好 {mails} 封邮件，团队填写的内容均已保留。',
  'outreach-nobody': '目前没有要联系的客户：日程里没有安排任何步骤。请在客户表中选中要联系的客户所在的行，再生成一次。',
};
