/** 客户邮件表的提示。表头和状态在已知词中。 */
export const OUTREACH = {
  'outreach-done-title': '客户邮件',
  'outreach-done': '{mails} 封邮件已写入“{tab}”页，之前填写的内容都已保留。',
  'outreach-nobody':
    '目前没有要写的邮件：近期没有要跟进的客户。如需给某些客户写邮件，请在客户表中选中对应的行，再生成一次。',
};
