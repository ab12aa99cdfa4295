/** Every table that only reading a sheet needs, or a formula over a table; `sheetTables` in `sheet-tables.ts` is the one way to them. */
export {ANSWER_LISTS, ANSWER_WORDS, NEGATIONS, OTHER_ANSWERS} from './aliases/answers';
export {COMPANIONS, INTERVAL_WORDS} from './aliases/companions';
export {CURRENCY_CODES, CURRENCY_SIGNS, FORMAT_PLACES, SHARED_SIGNS} from './aliases/currencies';
export {ALIASES} from './aliases/fields';
export {SUGGESTION_WORDS} from './aliases/gap-words';
export {KNOWN_OTHERS} from './aliases/known-others';
export {CJK_TERMS, LATIN_WORDS} from './aliases/languages';
export {NOTE_WORDS} from './aliases/note-words';
export {PATTERNS} from './aliases/patterns';
export {
  BESIDE_TOTALS,
  DESCRIPTIONS,
  EXAMPLES,
  SECTION_WORDS,
  SUMMARY_WORDS,
  TOTAL_WORDS,
} from './aliases/row-words';
export {BESIDE_STATUS, PARTNER_WORDS, STATUS_HEADINGS, STATUS_WORDS, WEAK_STATUS_WORDS} from './aliases/statuses';
export {HARMLESS_WORDS, MONEY_WORDS, OUTER_WORDS, TELLING_WORDS, TURNING_WORDS, UNIT_WORDS} from './aliases/tokens';
export {BESIDE_CONTACTS, BESIDE_DAYS, LOADING, MORE_MONTHS, TREND_WORDS, WORKAROUND_WORDS} from './aliases/values';
export {STYLES} from './looks';
export {FORMULA_WORDS} from './words/formulas-en';
export {TAB_TEXTS} from './words/known';
