import {LANGUAGES, type Language} from '../languages';

/** A text a language, in the order of `LANGUAGES`. */
type Texts = Readonly<Record<string, readonly [en: string, zh: string]>>;

/** What stays in the script in every language: the menu, which must be there before any file may be read, and what Settings says. */
export const SCRIPT_TEXTS = {
  'menu-calendar': ['Build calendar', '生成日程'],
  'menu-monday': ['Build Monday tab', '生成本周清单'],
  'menu-scenarios': ['Build scenarios', '生成情景'],
  'menu-ranking': ['Build ranking', '生成排名'],
  'menu-meeting': ['Start meeting', '开始例会'],
  'menu-outreach': ['Build outreach', '生成客户邮件'],
  'menu-replan': ['Re-plan open steps', '重排未完成事项'],
  'menu-settings': ['Open settings', '打开设置'],
  'menu-sql': ['Build SQL for your warehouse', '生成数据仓库 SQL'],
  'menu-score': ['Score portfolio', '为客户评分'],
  'menu-plan': ['Build plan', '生成客户计划'],
  'menu-undo': ['Undo last run', '撤销上次操作'],
  'menu-sidebar': ['Open sidebar', '打开侧边栏'],
  'menu-sample': ['Add sample portfolio', '添加示例客户'],
  'menu-freeze': ['Turn formulas into values', '公式转成数值'],
  'menu-remove': ['Remove everything', '全部移除'],
  'menu-playbook': ['Open playbook', '打开话术手册'],
  'model-expansion': ['Expansion Score', '增购得分'],
  'model-readiness': ['Readiness Score', '增购就绪度'],
  'setting-yes': ['yes', '是'],
  'setting-no': ['no', '否'],
  'language-en': ['English', 'English'],
  'language-zh': ['中文', '中文'],
  'settings-col-setting': ['Setting', '设置项'],
  'settings-col-value': ['Value', '值'],
  'settings-col-does': ['What it does', '作用'],
} as const satisfies Texts;

/**
 * The headings, choices and marks by which a tab or column of ours is known again, whichever language it was written in. They
 * stand beside the script, with the other tables that a sheet is read with.
 */
export const TAB_TEXTS = {
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
  'plan-index-next': ['Next action', '下一步'],
  'plan-index-owner': ['Owner', '负责人'],
  'plan-index-due': ['Due', '日期'],
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
  'meeting-col-closedOn': ['Closed on', '结单日'],
  'meeting-col-reason': ['Reason', '原因'],
  'decision-Pursue': ['Pursue', '推进'],
  'decision-Hold': ['Hold', '暂缓'],
  'decision-Defend': ['Defend', '保续约'],
  'decision-Drop': ['Drop', '放弃'],
  'decision-Escalate': ['Escalate', '上报'],
  'decision-open': ['Open', '未完成'],
  'decision-done': ['Done', '已完成'],
  'decision-dropped': ['Dropped', '作废'],
  'outcome-Won': ['Won', '赢单'],
  'outcome-Lost': ['Lost', '丢单'],
  'outcome-No decision': ['No decision', '客户搁置'],
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
  'ranking-col-score': ['Score', '得分'],
  'ranking-col-priority': ['Priority', '优先级'],
  'ranking-col-play': ['Play', '打法'],
  'ranking-col-why': ['Why now', '跟进理由'],
  'ranking-col-next': ['Next action', '下一步'],
  'monday-subtitle': [
    'One section per person. Update status, owner, and dates on Calendar, and decisions on Meeting; building this tab again picks them up.',
    '每人一节。状态、负责人和日期请在日程页修改，决定请在例会页填写，重新生成本页后生效。',
  ],
} as const satisfies Texts;

/** A text of ours that is looked for in a sheet. */
export type KnownWord = keyof typeof SCRIPT_TEXTS | keyof typeof TAB_TEXTS;

/** All of them in one language, for its words. */
export function knownIn(language: Language): Readonly<Record<KnownWord, string>> {
  return {...textsIn(SCRIPT_TEXTS, language), ...textsIn(TAB_TEXTS, language)};
}

/** The texts of a table in one language. */
export function textsIn<Word extends string>(
  texts: Readonly<Record<Word, readonly [string, string]>>,
  language: Language,
): Readonly<Record<Word, string>> {
  const at = LANGUAGES.indexOf(language);
  return Object.fromEntries(Object.entries<readonly string[]>(texts).map(([word, said]) => [word, said[at]])) as Record<
    Word,
    string
  >;
}

/** What earlier versions called them: what was written then is still known again. */
export const FORMER: Partial<Record<KnownWord, readonly string[]>> = {
  'plan-index-due': ['截止日'],
  'plan-index-next': ['First step with the customer', '首次与客户沟通', '下次与客户沟通'],
  'calendar-action': ['行动'],
  'decision-open': ['未决'],
  'model-expansion': ['扩展得分'],
  'playbook-column-text': ['文字'],
  'reason-champion': ['内部支持者离开'],
  'reason-product': ['产品缺口'],
};
