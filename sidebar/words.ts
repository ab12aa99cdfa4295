/** What the sidebar must be able to say before the server has answered, or when it never does. */
const FIRST_WORDS: Readonly<Record<'en' | 'zh', Readonly<Record<string, string>>>> = {
  en: {
    'tab-portfolio': 'Portfolio',
    'tab-account': 'Account',
    'tab-meeting': 'Meeting',
    'tab-plan': 'Plan',
    'tab-calendar': 'Calendar',
    'tab-settings': 'Settings',
    loading: 'Reading your spreadsheet…',
    again: 'Try again',
    failed: 'Google returned an error: {reason}',
    'two-accounts':
      'Google refused the request. This usually happens when your browser is signed in to two Google accounts. Use one account only, or open the spreadsheet in an incognito window.',
    slow: 'Google didn’t respond within {seconds} seconds. Check whether the sheet changed, then try again.',
    garbled: 'We couldn’t read Google’s response. Reload the spreadsheet and open the sidebar again.',
  },
  zh: {
    'tab-portfolio': '总览',
    'tab-account': '客户',
    'tab-meeting': '例会',
    'tab-plan': '计划',
    'tab-calendar': '日程',
    'tab-settings': '设置',
    loading: '正在读取表格…',
    again: '重试',
    failed: 'Google 返回错误：{reason}',
    'two-accounts':
      'Google 拒绝了请求，通常是因为浏览器同时登录了两个 Google 账号。请只登录一个账号，或在无痕窗口中打开表格。',
    slow: 'Google 超过 {seconds} 秒没有回应。请先看看表格有没有变化，再重试。',
    garbled: '无法识别 Google 返回的内容。请刷新表格，再打开侧边栏。',
  },
};

let words: Readonly<Record<string, string>> = FIRST_WORDS.en;

/** Speaks the browser's language until the server says which one the file uses. */
export function speakFirst(): void {
  const language = navigator.language.startsWith('zh') ? 'zh' : 'en';
  speak(language, FIRST_WORDS[language]);
}

export function speak(language: string, said: Readonly<Record<string, string>>): void {
  words = said;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : language;
  for (const tab of document.querySelectorAll('[role=tab]')) tab.textContent = t(tab.id);
  for (const each of document.querySelectorAll<HTMLElement>('[data-word]'))
    each.textContent = t(each.dataset.word ?? '');
}

/** A text with its figures filled in; numbers are grouped. */
export function t(key: string, figures: Readonly<Record<string, string | number>> = {}): string {
  const template = words[key] ?? FIRST_WORDS.en[key] ?? key;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const figure = figures[name];
    if (figure === undefined) return whole;
    return typeof figure === 'number' ? String(figure).replace(/\B(?=(\d{3})+$)/g, ',') : figure;
  });
}

/** An ISO day as the page's language writes it: `Dec 7`, with its year `Dec 7, 2026`, `12 月 7 日`. */
export function daySaid(day: string, {year}: Pick<Intl.DateTimeFormatOptions, 'year'> = {}): string {
  const {lang} = document.documentElement;
  const said = new Date(`${day}T12:00`).toLocaleDateString(lang, {year, month: 'short', day: 'numeric'});
  return said.replace(/(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu, ' ');
}
