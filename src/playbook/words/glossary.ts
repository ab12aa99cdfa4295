/** One thing the product speaks of, with its only name in each language. */
export interface Term {
  readonly en: string;
  readonly zh: string;
  /** What it means, for readers of the docs. */
  readonly means: string;
  /** Names that people also use and that our texts do not, as patterns. */
  readonly never: {readonly en?: RegExp; readonly zh?: RegExp};
}

/** One word per thing. `test/playbook/glossary.test.ts` holds every text of both languages to it. */
export const GLOSSARY: readonly Term[] = [
  {
    en: 'expansion',
    zh: '增购',
    means: 'More ARR from a customer you have.',
    never: {zh: /扩展(?!程序|筛选|到|名)|拓展业务/},
  },
  {
    en: 'notice deadline',
    zh: '不续约通知截止日',
    means: 'The last day on which the customer can give notice: renewal date minus notice period.',
    never: {en: /opt[- ]?out (?:date|deadline)|cancellation date/i, zh: /退订截止|退出通知|最迟通知日/},
  },
  {
    en: 'tier',
    zh: '版本',
    means: 'The plan level a customer pays for. “Plan” is the account plan.',
    never: {en: /\b(?:next|higher|bigger) plan\b(?! limit)/i, zh: /更高一档|升档/},
  },
  {
    en: 'seat utilization',
    zh: '席位使用率',
    means: 'Seats used out of seats licensed.',
    never: {zh: /席位利用率/},
  },
  {
    en: 'feature adoption',
    zh: '功能使用率',
    means: 'The share of features in use.',
    never: {zh: /功能采用率/},
  },
  {
    en: 'data coverage',
    zh: '数据完整度',
    means: 'The share of a score that is backed by data.',
    never: {en: /\bconfidence\b|rests? on data/i, zh: /置信度|可信度/},
  },
  {
    en: 'aggressive',
    zh: '乐观',
    means: 'The upper of the two sizes; the target is halfway between them.',
    never: {en: /optimistic|best case/i, zh: /进取/},
  },
  {
    en: 'guardrail',
    zh: '优先处理规则',
    means: 'A rule that overrides the score: fix, defend, adopt or reconnect before you sell.',
    never: {zh: /护栏/},
  },
  {
    en: 'champion',
    zh: '内部支持者',
    means: 'The person on the customer’s side who argues for you.',
    never: {zh: /冠军|拥护者/},
  },
  {
    en: 'power user',
    zh: '重度用户',
    means: 'Somebody who uses the product far beyond the basics.',
    never: {en: /keen(?:est)? user|super ?user/i, zh: /资深用户|超级用户/},
  },
  {
    en: 'CS lead',
    zh: '客户成功负责人',
    means: 'Who leads the CSMs and decides on escalations.',
    never: {en: /\byour manager\b|CS manager/i, zh: /客户成功主管/},
  },
  {
    en: 'discovery call',
    zh: '需求沟通',
    means: 'The first conversation about growth.',
    never: {en: /exploration call|growth call/i, zh: /发现电话|探索会/},
  },
  {
    en: 'executive business review (EBR)',
    zh: '高层业务回顾（EBR）',
    means: 'The meeting with the customer’s executives before a renewal.',
    never: {en: /quarterly business review/i, zh: /高管业务回顾|季度业务回顾/},
  },
  {
    en: 'weighted pipeline',
    zh: '加权商机金额',
    means: 'Target × win probability, summed.',
    never: {en: /weighted value|expected value/i, zh: /加权管道|加权金额(?!机)/},
  },
  {
    en: 'win probability',
    zh: '赢单概率',
    means: 'The chance that the target is won; by band, in Settings.',
    never: {en: /chance of winning|close rate/i, zh: /成交概率|赢率/},
  },
  {
    en: 'trigger',
    zh: '切入点',
    means: 'The event that opens the conversation.',
    never: {zh: /触发事件|触发器/},
  },
  {
    en: 'play',
    zh: '打法',
    means: 'The kind of conversation to have: upsell, retention, adoption …',
    never: {zh: /玩法|剧本/},
  },
  {
    en: 'co-term',
    zh: '到期日对齐',
    means: 'Give an addition the same end date as the contract.',
    never: {en: /co-?end\b/i, zh: /同期到期/},
  },
  {en: 'escalate', zh: '上报', means: 'Take it to the CS lead.', never: {en: /goes to a human/i, zh: /升级处理/}},
  {
    en: 'at risk',
    zh: '流失风险',
    means: 'Accounts to defend, fix or adopt first.',
    never: {zh: /保卫/},
  },
];

/** Spellings and turns of phrase that no text of ours has, whatever it speaks of. */
export const NEVER = {
  en: /\be-mail|colour|behaviour|neighbour|(?:recogn|final|organ|priorit)ise|\bdiary\b|by return\b|\b[Ss]o many\b|\b[Ss]o long\b|rests? on\b|[Ss]peaks? for\b|let go of|\d %/,
  zh: /私人电话|记录在案|摆上桌面|埋下种子|得到计划|反正|\d %/,
} as const;
