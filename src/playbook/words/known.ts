import {LANGUAGES, type Language} from '../languages';

/**
 * Headings, choices and marks by which a tab or column of ours is known again, whichever language it was written in: a text
 * a language, in the order of `LANGUAGES`. They are few enough to stay in the script.
 */
const TEXTS = {
  'calendar-account': ['Account', '客户'],
  'calendar-owner': ['Owner', '负责人'],
  'calendar-phase': ['Phase', '阶段'],
  'calendar-action': ['Action', '事项'],
  'calendar-goal': ['Goal', '目标'],
  'calendar-start': ['Start', '开始'],
  'calendar-end': ['End', '结束'],
  'calendar-week': ['Week', '周次'],
  'calendar-status': ['Status', '状态'],
  'calendar-notes': ['Notes', '备注'],
  'day-format': ['mmm d, yyyy', 'yyyy-mm-dd'],
  'pace-quarter': ['90 days', '90 天'],
  'pace-month': ['30 days', '30 天'],
  'status-todo': ['To do', '待办'],
  'status-doing': ['Doing', '进行中'],
  'status-done': ['Done', '已完成'],
  'status-skipped': ['Not this cycle', '本轮不做'],
  'plan-index-account': ['Account', '客户'],
  'plan-index-next': ['First step with the customer', '首次与客户沟通'],
  'plan-index-owner': ['Owner', '负责人'],
  'plan-index-due': ['Due', '截止日'],
  'plan-index-target': ['Target (ARR)', '目标金额（ARR）'],
  'plan-index-kind': ['Plan', '计划'],
  'plan-to-index': ['↑ All plans', '↑ 返回目录'],
  'outreach-account': ['Account', '客户'],
  'outreach-owner': ['Owner', '负责人'],
  'outreach-contact': ['Contact', '联系人'],
  'outreach-email': ['Email', '邮箱'],
  'outreach-first-name': ['First name', '称呼'],
  'outreach-trigger': ['Trigger', '切入点'],
  'outreach-subject': ['Subject', '主题'],
  'outreach-body': ['Body', '正文'],
  'outreach-send-by': ['Send by', '发送截止'],
  'outreach-status': ['Status', '状态'],
  'outreach-notes': ['Notes', '备注'],
  'outreach-follow-up': ['Follow-up', '跟进邮件'],
  'outreach-status-todo': ['To send', '待发送'],
  'outreach-status-sent': ['Sent', '已发送'],
  'outreach-status-replied': ['Replied', '已回复'],
  'outreach-status-call': ['Call, don’t email', '打电话，不发邮件'],
  'playbook-column-text': ['Text', '话术'],
  'model-expansion': ['Expansion Score', '增购得分'],
  'model-readiness': ['Readiness Score', '增购就绪度'],
  'setting-yes': ['yes', '是'],
  'setting-no': ['no', '否'],
  'language-en': ['English', 'English'],
  'language-zh': ['中文', '中文'],
  'settings-col-setting': ['Setting', '设置项'],
  'settings-col-value': ['Value', '值'],
  'settings-col-does': ['What it does', '作用'],
  'column-score': ['Score', '得分'],
  'column-band': ['Band', '分级'],
  'column-priority': ['Priority', '优先级'],
  'column-confidence': ['Data coverage', '数据完整度'],
  'column-confidence-before': ['Confidence', '置信度'],
  'column-target': ['Target', '目标金额'],
  'column-why': ['Why', '理由'],
  'column-key': ['Scored for', '评分对象'],
  'meeting-col-account': ['For decision', '待决事项'],
  'meeting-col-meeting': ['Meeting', '例会'],
  'meeting-col-decision': ['Decision', '决定'],
  'meeting-col-question': ['Question', '问题'],
  'meeting-col-owner': ['Owner', '负责人'],
  'meeting-col-due': ['Due', '截止日'],
  'meeting-col-note': ['Note', '备注'],
  'meeting-col-status': ['Status', '状态'],
  'meeting-col-outcome': ['Outcome', '结果'],
  'meeting-col-amount': ['Amount', '金额'],
  'meeting-col-closedOn': ['Closed on', '成交日'],
  'meeting-col-reason': ['Reason', '原因'],
  'decision-Pursue': ['Pursue', '推进'],
  'decision-Hold': ['Hold', '暂缓'],
  'decision-Defend': ['Defend', '保续约'],
  'decision-Drop': ['Drop', '放弃'],
  'decision-Escalate': ['Escalate', '上报'],
  'decision-open': ['Open', '未决'],
  'decision-done': ['Done', '已办'],
  'decision-dropped': ['Dropped', '作废'],
  'outcome-Won': ['Won', '赢单'],
  'outcome-Lost': ['Lost', '丢单'],
  'outcome-No decision': ['No decision', '未定'],
  'reason-price': ['Price', '价格'],
  'reason-budget': ['No budget', '没有预算'],
  'reason-timing': ['Bad timing', '时机不对'],
  'reason-need': ['No need', '没有需求'],
  'reason-competitor': ['Competitor', '竞争对手'],
  'reason-champion': ['Champion left', '内部支持者离职'],
  'reason-product': ['Product gap', '功能不满足'],
  'reason-other': ['Something else', '其他'],
  'scenario-col-name': ['Scenario', '情景'],
  'scenario-col-change': ['Change', '改动'],
  'scenario-col-for': ['For', '适用范围'],
  'meeting-earlier': ['Other decisions', '其他决定'],
} as const satisfies Readonly<Record<string, readonly [en: string, zh: string]>>;

/** A text of ours that is looked for in a sheet. */
export type KnownWord = keyof typeof TEXTS;

/** All of them in one language. */
export function knownIn(language: Language): Readonly<Record<KnownWord, string>> {
  const at = LANGUAGES.indexOf(language);
  return Object.fromEntries(Object.entries(TEXTS).map(([word, texts]) => [word, texts[at]])) as Record<
    KnownWord,
    string
  >;
}

/** What earlier versions called them: what was written then is still known again. */
const FORMER: Partial<Record<KnownWord, string>> = {
  'calendar-action': '行动',
  'model-expansion': '扩展得分',
  'playbook-column-text': '文字',
  'reason-champion': '内部支持者离开',
  'reason-product': '产品缺口',
};

/** What one of them says, a text a language, and what earlier versions called it. */
export function inEveryLanguage(word: KnownWord): string[] {
  const former = FORMER[word];
  return [...TEXTS[word], ...(former === undefined ? [] : [former])];
}
