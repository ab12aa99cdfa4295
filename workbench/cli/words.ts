import {type Figure, phrase} from '../../src/core/phrase';
import type {Language} from '../../src/playbook/languages';
import {say, type Words} from '../../src/playbook/say';
import {WORDS} from '../../src/playbook/words';

/** Says what the command line says to people: one of its own texts, or one of the add-on's. */
export type Tell = (key: string, figures?: Readonly<Record<string, Figure>>) => string;

/** The texts of the command line in a language. Names of priorities, bands and offers are English ids in English. */
export function tellIn(language: Language): Tell {
  const words = {...WORDS[language], ...LINE[language]};
  return (key, figures = {}) => say(phrase(key, figures), words);
}

const LINE: Readonly<Record<Language, Words>> = {
  en: {
    'line-title': '{sheet}, as of {day}',
    'line-account': 'Account',
    'line-score': 'Score',
    'line-band': 'Band',
    'line-priority': 'Priority',
    'line-target': 'Target',
    'line-offer': 'Offer',
    'line-more-accounts': '… and {more} more; --top {all} shows them all',
    'line-accounts': '{count} {count#account|accounts}',
    'line-total-target': 'target {amount}',
    'line-unsized': ' ({count} not sized)',
    'line-weighted': 'weighted {amount}',
    'line-star': '* guardrail: act on the priority, not the score',
    'line-used': '{count} {count#column|columns} used',
    'line-field': '{field} ← {heading}',
    'line-unused': '{count} {count#column|columns} not used',
    'line-because': '{what} ({why})',
    'line-left-out': '{count} {count#row|rows} not scored',
    'line-left-out-row': 'row {row}',
    'line-reason': '{why}: {rows}',
    'line-more-rows': ' and {more} more',
    'line-comma': ', ',
    'line-stop': '.',
    'line-decisions': 'How columns were read',
    'line-questions': '{count} {count#column|columns} to confirm',
    'line-question': '{heading}: {reason}',
    'line-hint': ' Use it with --map "{field}={heading}".',
    'line-issues': '{count} {count#cell|cells} to fix',
    'line-cell': '{cell}: {message}',
    'line-more-issues': '… and {more} more; --json lists them all',
    'line-amount': '{amount$}',
    'line-moved': 'What moved since {base}',
    'line-bridge-cut': 'That run kept only its first accounts, so the whole pipeline can’t be compared.',
    'line-refused': 'Not in the file: {tabs}. {reason}',
    'line-wrote': 'Wrote {file}',
  },
  zh: {
    'line-title': '{sheet}，评分日期 {day}',
    'line-account': '客户',
    'line-score': '得分',
    'line-band': '分级',
    'line-priority': '优先级',
    'line-target': '目标金额',
    'line-offer': '推荐方案',
    'line-more-accounts': '… 另有 {more} 个；--top {all} 显示全部',
    'line-accounts': '{count} 个客户',
    'line-total-target': '目标金额 {amount}',
    'line-unsized': '（{count} 个未测算）',
    'line-weighted': '加权商机金额 {amount}',
    'line-star': '* 已按优先处理规则调整，见“优先级”',
    'line-used': '已使用 {count} 列',
    'line-field': '{name}（{field}）← {heading}',
    'line-unused': '未使用 {count} 列',
    'line-because': '{what}（{why}）',
    'line-left-out': '{count} 行未评分',
    'line-left-out-row': '第 {row} 行',
    'line-reason': '{why}：{rows}',
    'line-more-rows': '，另有 {more} 行',
    'line-comma': '、',
    'line-stop': '。',
    'line-decisions': '各列的读法',
    'line-questions': '{count} 列需要确认',
    'line-question': '{heading}：{reason}',
    'line-hint': '要使用这一列，请加 --map "{field}={heading}"。',
    'line-issues': '{count} 个单元格需要检查',
    'line-cell': '{cell}：{message}',
    'line-more-issues': '… 另有 {more} 项；--json 列出全部',
    'line-amount': '{amount$}',
    'line-moved': '{base}以来的变动',
    'line-bridge-cut': '那次运行只保留了排名靠前的客户，因此无法对比全部商机金额。',
    'line-refused': '未能写入文件：{tabs}。{reason}',
    'line-wrote': '已写入 {file}',
  },
};
