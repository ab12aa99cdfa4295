/** What the page itself says, in both languages; what the add-on says is its own. */
const EN = {
  menus: 'Menus',
  file: 'File',
  extensions: 'Extensions',
  promise: 'Runs in this page. Nothing you open is sent anywhere.',
  open: 'Open CSV or Excel',
  download: 'Download',
  'start-over': 'Start over',
  spreadsheet: 'Spreadsheet',
  sidebar: 'Sidebar',
  'close-sidebar': 'Close the sidebar',
  'close-message': 'Close the message',
  opening: 'Opening the spreadsheet …',
  'choose-file': 'A spreadsheet file',
  'start-sample': 'Start over with the sample portfolio',
  'start-empty': 'Start over with an empty spreadsheet',
  'open-file': 'Open a CSV or Excel file …',
  'save-xlsx': 'Download as Excel file (.xlsx)',
  'save-csv': 'Download this tab as CSV file (.csv)',
  print: 'Print this tab, or save it as PDF …',
  undo: 'Undo',
  redo: 'Redo',
  'drop-here': 'Drop a CSV or Excel file to open it',
  'replace-title': 'Replace this spreadsheet?',
  'replace-text': 'What’s in this spreadsheet now will be gone. Download it first if you want to keep it.',
  'replace-yes': 'Replace it',
  'replace-no': 'Keep it',
  'not-opened': 'That did not open',
  'not-saved': 'That was not saved',
  stopped: 'The add-on stopped',
  check: 'Please check',
  ok: 'OK',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  untitled: 'Untitled spreadsheet',
  sample: 'Sample portfolio',
  'as-you-left-it': 'Your spreadsheet is as you left it. To begin again, click Start over.',
  'other-tab':
    'Your spreadsheet is open in another tab. What you do in this one isn’t kept when you close it: download it first.',
  'no-store':
    'This browser keeps nothing for this page, so a reload loses what you do here. Download the spreadsheet before you close the page.',
  'link-gone': 'What this link leads to is no longer there.',
  'not-here': 'That isn’t part of this trial. In Google Sheets it works as always.',
  'nothing-to-undo': 'There is nothing left to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
  empty: 'empty',
  'go-to': 'Go to {place}',
  'drop-one': 'Drop one file at a time.',
  'opened-tab': 'Opened “{tab}”: “{before}” before it holds no accounts.',
  'name-box': 'Cell: type one to go there',
  'formula-bar': 'Make the formula bar larger or smaller',
  'add-tab': 'Add a tab',
  'all-tabs': 'All tabs',
  cell: 'Selected cell',
  'leave-grid': 'Press F6 to leave the cells',
} as const;

const ZH: Readonly<Record<keyof typeof EN, string>> = {
  menus: '菜单',
  file: '文件',
  extensions: '扩展程序',
  promise: '全部在本页面中运行，打开的文件不会发送到任何地方。',
  open: '打开 CSV 或 Excel',
  download: '下载',
  'start-over': '重新开始',
  spreadsheet: '电子表格',
  sidebar: '侧边栏',
  'close-sidebar': '关闭侧边栏',
  'close-message': '关闭提示',
  opening: '正在打开表格…',
  'choose-file': '表格文件',
  'start-sample': '从示例客户重新开始',
  'start-empty': '从空白表格重新开始',
  'open-file': '打开 CSV 或 Excel 文件…',
  'save-xlsx': '下载为 Excel 文件（.xlsx）',
  'save-csv': '将当前标签页下载为 CSV 文件（.csv）',
  print: '打印当前标签页或另存为 PDF…',
  undo: '撤销',
  redo: '重做',
  'drop-here': '将 CSV 或 Excel 文件拖到这里打开',
  'replace-title': '替换当前表格？',
  'replace-text': '当前表格的内容将被清除。如需保留，请先下载。',
  'replace-yes': '替换',
  'replace-no': '保留',
  'not-opened': '未能打开',
  'not-saved': '未能保存',
  stopped: '插件已停止',
  check: '请检查',
  ok: '确定',
  cancel: '取消',
  yes: '是',
  no: '否',
  untitled: '无标题表格',
  sample: '示例客户',
  'as-you-left-it': '表格还是您上次离开时的样子。要从头再来，请点击“重新开始”。',
  'other-tab': '您的表格已在另一个标签页中打开。本页中的改动在关闭后不会保留，请先下载。',
  'no-store': '浏览器不为本页保存内容，刷新后改动会丢失。关闭页面前请先下载表格。',
  'link-gone': '链接指向的内容已不存在。',
  'not-here': '试用页面不支持这项操作；在 Google 表格中可照常使用。',
  'nothing-to-undo': '没有可撤销的操作。',
  'nothing-to-redo': '没有可重做的操作。',
  empty: '空白',
  'go-to': '转到{place}',
  'drop-one': '一次只能打开一个文件。',
  'opened-tab': '已打开“{tab}”：它前面的“{before}”中没有客户。',
  'name-box': '单元格：输入地址即可跳转',
  'formula-bar': '放大或缩小编辑栏',
  'add-tab': '添加标签页',
  'all-tabs': '全部标签页',
  cell: '选中的单元格',
  'leave-grid': '按 F6 离开单元格区域',
};

export type Word = keyof typeof EN;

/** The browser's language, where the page speaks it. */
export const LANGUAGE: 'en' | 'zh' = navigator.language.startsWith('zh') ? 'zh' : 'en';

/** A text of the page with its figures filled in. */
export function say(word: Word, figures: Readonly<Record<string, string>> = {}): string {
  const text: string = (LANGUAGE === 'zh' ? ZH : EN)[word];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => figures[name]!);
}

/** Words the page as it was written in HTML: `data-word` names a text, `data-label` a name for a screen reader. */
export function wordPage(): void {
  document.documentElement.lang = LANGUAGE === 'zh' ? 'zh-CN' : 'en';
  for (const each of document.querySelectorAll<HTMLElement>('[data-word]'))
    each.textContent = say(each.dataset.word as Word);
  for (const each of document.querySelectorAll<HTMLElement>('[data-label]'))
    each.setAttribute('aria-label', say(each.dataset.label as Word));
}
