/** 客户邮件表的提示。表头和状态在已知词中。 */
export const OUTREACH = {
  'outreach-done-title': '客户邮件',
  'outreach-done': '已在“{tab}”表中写好 {mails} 封邮件。团队填写的内容已保留。',
  'outreach-nobody': '没有要联系的客户：没有客户安排了步骤。可在客户表中选中若干行。',
};
