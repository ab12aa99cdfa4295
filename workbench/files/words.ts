import {type Figure, phrase} from '../../src/core/phrase';
import type {Language} from '../../src/playbook/languages';
import {say, type Words} from '../../src/playbook/say';

/** Says what there is to say about a file. */
export type Tell = (key: string, figures?: Readonly<Record<string, Figure>>) => string;

/** What is said about files in a language. */
export function fileWords(language: Language): Tell {
  return (key, figures = {}) => say(phrase(key, figures), FILES[language]);
}

/** The first few of them, and how many more there are. */
export function listed(names: readonly string[], tell: Tell): string {
  const first = names.slice(0, NAMED);
  const more = names.length - NAMED;
  return more > 0 ? tell('file-list-more', {first, more}) : tell('file-list', {first});
}

const NAMED = 3;

const EN = {
  'file-problem': '{file} {problem}.',
  'list-separator': ', ',
  'file-list': '{first}',
  'file-list-more': '{first} and {more} more',

  'file-not-found': 'was not found',
  'file-folder': 'is a folder',
  'file-unreadable': 'cannot be read ({code})',
  'file-empty': 'is empty',
  'file-no-cells': 'has no data on any sheet',

  'file-other': 'isn’t a spreadsheet: it’s {what}',
  'file-pdf': 'a PDF. Export the sheet itself as .xlsx or CSV',
  'file-picture': 'a picture. Export the sheet itself as .xlsx or CSV',
  'file-compressed': 'a compressed file. Unpack it first',
  'file-archive': 'an archive. Unpack it first',
  'file-rtf': 'a text document. Copy its table into a sheet and save that as .xlsx or CSV',
  'file-database': 'a database. Export the table with the accounts as CSV',
  'file-parquet': 'a Parquet file. Export the table with the accounts as CSV',
  'file-word': 'a Word document. Copy its table into a sheet and save that as .xlsx or CSV',
  'file-slides': 'a presentation. Export the sheet itself as .xlsx or CSV',
  'file-zip': 'a ZIP archive ({parts}). Unpack it first',
  'file-cut-off': 'is only the beginning of a workbook. Download or save it again',
  'file-binary': 'isn’t a spreadsheet: what’s in it isn’t text. Export the sheet as .xlsx or CSV',
  'file-shortcut':
    'is only a shortcut to a Google sheet. Open it in the browser, choose File ▸ Download ▸ Microsoft Excel (.xlsx), and use that file',
  'file-json': 'is JSON, not a sheet. Export the accounts as CSV or .xlsx',
  'file-sql': 'is SQL that fills a table, not the table. Export the result of a query as CSV',
  'file-email': 'is an email or a saved web page. Open it, copy its table into a sheet, and save that as .xlsx',
  'file-xml': 'is XML, but not a workbook. Export the accounts as CSV or .xlsx',
  'file-web-page':
    'is a web page without a table, such as a page that asks to sign in. Export the sheet as CSV or .xlsx again',
  'file-password': 'is password-protected. Open it, save it without a password, and try again',
  'file-not-opened':
    'can’t be opened as a workbook ({reason}). Open it in Excel or LibreOffice, save it as .xlsx or CSV, and try again',

  'file-guessed':
    'Read as {encoding}, which is a guess: the file doesn’t say how it’s encoded. If names look wrong ("{excerpt}"), save it as CSV UTF-8.',
  'file-encoded-twice':
    'Letters were encoded twice: {count} {count#sign|signs} such as “{excerpt}” {count#is read as the letter it was|are read as the letters they were}. If names look wrong, save the file as CSV UTF-8 again.',
  'file-broken-utf8':
    'Read as UTF-8; {count} {count#byte that isn’t UTF-8 is|bytes that aren’t UTF-8 are} shown as {sign}: {lines}. Please correct them in the file.',
  'file-line': 'line {line} ({excerpt})',

  'csv-loose-quote':
    'has a quotation mark in line {line} that isn’t closed at the end of a cell ({excerpt}), so the rows below would be read as one text. Remove the mark, or double it if it belongs to the text',
  'csv-too-long':
    'has more cells than its {width} {width#heading|headings} in {lines}, so they would be read under the wrong headings. Put quotation marks around texts and amounts that contain a comma, such as "48,000", or export the sheet as .xlsx',
  'csv-too-long-delimiter':
    'has more cells than its {width} {width#heading|headings} in {lines}, so they would be read under the wrong headings. Put quotation marks around texts that contain the delimiter, or export the sheet as .xlsx',
  'csv-joined-comma':
    '{count} {count#row has|rows have} a comma without quotation marks around it that can be read only one way, as in line {line}: {cells}.',
  'csv-joined-delimiter':
    '{count} {count#row has|rows have} a delimiter without quotation marks around it that can be read only one way, as in line {line}: {cells}.',
  'csv-shifted':
    'has fewer cells than its {width} {width#heading|headings} in {lines}, and they don’t fit the headings, so a cell before them is missing. Add the missing cell to these lines, or export the sheet as .xlsx',
  'csv-short':
    'Fewer cells than the {width} {width#heading|headings}: {lines}. Please check them: a text with a line break needs quotation marks around it.',

  'book-no-results':
    'In "{tab}", {count} {count#formula has|formulas have} no result in the file and {count#is|are} read as blank: {cells}. Open the file in Excel or LibreOffice, save it, and try again.',
  'book-fixed-formulas':
    '{count} {count#formula|formulas} of this file can’t be calculated here and {count#keeps its result|keep their results}: {cells}. If you download an Excel file, {count#it’s a formula|they’re formulas} again there.',
  'book-looks-unread':
    'This kind of file is read without its colors, fonts, frozen rows, charts, pictures, dropdowns, conditional formats, comment replies, and macros, so a copy won’t have them. Values, number formats, formulas, column widths, and what is hidden are kept.',
  'book-looks-not-opened':
    'The colors, fonts, and frozen rows of this file can’t be read, so a copy won’t have them. Values, number formats, formulas, column widths, and what is hidden are kept.',
  'book-lost': 'A copy of this file won’t include: {lost}.',
  'book-lost-in': '{what} ({tabs})',
  'book-lost-chart': '{count} {count#chart|charts}',
  'book-lost-picture': '{count} {count#picture|pictures}',
  'book-lost-shape': 'shapes or buttons on {count} {count#tab|tabs}',
  'book-lost-pivot': '{count} pivot {count#table|tables}',
  'book-lost-slicer': '{count} {count#slicer or timeline|slicers or timelines}',
  'book-lost-table': 'table format of {count} {count#block|blocks}',
  'book-lost-dropdown': '{count} {count#dropdown or validation rule|dropdowns or validation rules}',
  'book-lost-condition': '{count} conditional {count#format|formats}',
  'book-lost-sparkline': '{count} {count#group|groups} of sparklines',
  'book-lost-protection': 'protection of {count} {count#tab|tabs}',
  'book-lost-group': 'groups of rows or columns on {count} {count#tab|tabs}',
  'book-lost-thread': 'replies to comments on {count} {count#tab|tabs}',
  'book-lost-filter': 'the conditions of {count} {count#filter|filters} (filtered rows stay hidden)',
  'book-lost-macros': 'macros',
  'book-lost-connection': 'links to data sources',
  'book-lost-external': 'links to other workbooks',
  'book-lost-name': '{count} {count#name|names} ({names})',
  'book-lost-formula':
    '{count} {count#formula|formulas} that refer to a table, a name that’s left out, or another workbook, now values ({cells})',

  'xlsx-cut': 'Excel allows 32,767 characters in a cell, so these texts are cut off: {cells}.',
  'xlsx-values':
    'Excel doesn’t calculate {count} {count#formula|formulas} as Google Sheets does, so in the file {count#it is a value|they are values}: {cells}.',
};

const ZH: Readonly<Record<keyof typeof EN, string>> = {
  'file-problem': '{file}{problem}。',
  'list-separator': '、',
  'file-list': '{first}',
  'file-list-more': '{first}，另有 {more} 项',

  'file-not-found': '：找不到该文件',
  'file-folder': '是文件夹，请指定一个文件',
  'file-unreadable': '无法读取（{code}）',
  'file-empty': '是空文件',
  'file-no-cells': '中的工作表都是空的',

  'file-other': '不是表格，而是{what}',
  'file-pdf': 'PDF 文件。请把原表格导出为 .xlsx 或 CSV',
  'file-picture': '图片。请把原表格导出为 .xlsx 或 CSV',
  'file-compressed': '压缩文件。请先解压',
  'file-archive': '压缩包。请先解压',
  'file-rtf': '文本文档。请把其中的表格复制到电子表格中，另存为 .xlsx 或 CSV',
  'file-database': '数据库。请把客户所在的表导出为 CSV',
  'file-parquet': 'Parquet 文件。请把客户所在的表导出为 CSV',
  'file-word': 'Word 文档。请把其中的表格复制到电子表格中，另存为 .xlsx 或 CSV',
  'file-slides': '演示文稿。请把原表格导出为 .xlsx 或 CSV',
  'file-zip': 'ZIP 压缩包（{parts}）。请先解压',
  'file-cut-off': '不完整，只有工作簿的开头部分。请重新下载或保存',
  'file-binary': '不是表格，其中有无法识别为文本的内容。请把表格导出为 .xlsx 或 CSV',
  'file-shortcut':
    '只是 Google 表格的快捷方式。请在浏览器中打开，选择“文件 ▸ 下载 ▸ Microsoft Excel (.xlsx)”，再使用下载的文件',
  'file-json': '是 JSON，不是表格。请把客户导出为 CSV 或 .xlsx',
  'file-sql': '是写入数据表的 SQL，不是表格。请把查询结果导出为 CSV',
  'file-email': '是邮件或保存下来的网页。请打开后把其中的表格复制到电子表格中，另存为 .xlsx',
  'file-xml': '是 XML，但不是工作簿。请把客户导出为 CSV 或 .xlsx',
  'file-web-page': '是没有表格的网页，可能是登录页面。请重新把表格导出为 CSV 或 .xlsx',
  'file-password': '设有密码。请打开后取消密码并保存，再试一次',
  'file-not-opened': '无法作为工作簿打开（{reason}）。请用 Excel 或 LibreOffice 打开，另存为 .xlsx 或 CSV，再试一次',

  'file-guessed': '文件没有注明编码，按推测的 {encoding} 读取。如果名称显示有误（“{excerpt}”），请另存为 CSV UTF-8。',
  'file-encoded-twice':
    '文字被重复编码：有 {count} 处如“{excerpt}”按原来的字母读取。如果名称显示有误，请重新另存为 CSV UTF-8。',
  'file-broken-utf8': '按 UTF-8 读取；有 {count} 个字节不是 UTF-8，显示为 {sign}：{lines}。请在文件中更正。',
  'file-line': '第 {line} 行（{excerpt}）',

  'csv-loose-quote':
    '第 {line} 行的引号没有在单元格末尾闭合（{excerpt}），其后的各行会被读成一段文本。请删除该引号；如果它属于文本内容，请写成两个引号',
  'csv-too-long':
    '有些行的单元格比列名（{width} 个）多：{lines}，读取时会错列。请给含逗号的文本和金额加上引号，例如 "48,000"，或把表格导出为 .xlsx',
  'csv-too-long-delimiter':
    '有些行的单元格比列名（{width} 个）多：{lines}，读取时会错列。请给含分隔符的文本加上引号，或把表格导出为 .xlsx',
  'csv-joined-comma': '{count} 行中有未加引号的逗号，已按唯一可行的读法读取，例如第 {line} 行：{cells}。',
  'csv-joined-delimiter': '{count} 行中有未加引号的分隔符，已按唯一可行的读法读取，例如第 {line} 行：{cells}。',
  'csv-shifted':
    '有些行的单元格比列名（{width} 个）少，内容也和列名对不上：{lines}，说明前面缺了单元格。请补上缺少的单元格，或把表格导出为 .xlsx',
  'csv-short': '有些行的单元格比列名（{width} 个）少：{lines}。请检查：文本中有换行时，需要加上引号。',

  'book-no-results':
    '工作表“{tab}”中有 {count} 个公式在文件里没有计算结果，按空白读取：{cells}。请用 Excel 或 LibreOffice 打开并保存文件，再试一次。',
  'book-fixed-formulas':
    '文件中有 {count} 个公式在这里无法计算，保留原来的结果：{cells}。下载为 Excel 文件后仍是公式。',
  'book-looks-unread':
    '不读取这类文件的颜色、字体、冻结行、图表、图片、下拉列表、条件格式、批注回复和宏，生成的工作簿中也没有；数值、数字格式、公式、列宽和隐藏状态都会保留。',
  'book-looks-not-opened':
    '无法读取该文件的颜色、字体和冻结行，生成的工作簿中没有这些；数值、数字格式、公式、列宽和隐藏状态都会保留。',
  'book-lost': '生成的工作簿中不包含：{lost}。',
  'book-lost-in': '{what}（{tabs}）',
  'book-lost-chart': '{count} 个图表',
  'book-lost-picture': '{count} 张图片',
  'book-lost-shape': '{count} 个工作表中的形状或按钮',
  'book-lost-pivot': '{count} 个数据透视表',
  'book-lost-slicer': '{count} 个切片器或日程表',
  'book-lost-table': '{count} 个区域的“表格”样式',
  'book-lost-dropdown': '{count} 条下拉列表或输入限制',
  'book-lost-condition': '{count} 条条件格式',
  'book-lost-sparkline': '{count} 组迷你图',
  'book-lost-protection': '{count} 个工作表的保护',
  'book-lost-group': '{count} 个工作表的行列分组（显示状态不变）',
  'book-lost-thread': '{count} 个工作表的批注回复',
  'book-lost-filter': '{count} 个筛选的条件（被筛掉的行仍然隐藏）',
  'book-lost-macros': '宏',
  'book-lost-connection': '外部数据连接',
  'book-lost-external': '到其他工作簿的链接',
  'book-lost-name': '{count} 个名称（{names}）',
  'book-lost-formula': '{count} 个引用“表格”、上述名称或其他工作簿的公式（已改为数值：{cells}）',

  'xlsx-cut': 'Excel 单元格最多容纳 32,767 个字符，以下单元格的文本已截断：{cells}。',
  'xlsx-values': '有 {count} 个公式在 Excel 中的计算方式与 Google 表格不同，文件中改为数值：{cells}。',
};

const FILES: Readonly<Record<Language, Words>> = {en: EN, zh: ZH};
