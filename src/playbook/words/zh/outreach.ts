/** 客户邮件表的提示。表头和状态在已知词中。 */
export const OUTREACH = {
  'outreach-done-title': '客户邮件',
  'outreach-done': '{mails} 个客户的邮件或电话开场白已写入“{tab}”页，填写过和改过的内容已保留。',
  'outreach-nobody':
    '目前没有要写的邮件：近期没有要联系的客户。如需给某些客户写邮件，请在客户表中选中对应的整行，再生成一次。',
};
