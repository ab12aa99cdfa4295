/** Every table that headings are matched with. */
export {ALIASES} from './fields';
export {KNOWN_OTHERS} from './known-others';
export {CJK_TERMS, LATIN_WORDS} from './languages';
export {HARMLESS_WORDS, OUTER_WORDS, TELLING_WORDS, TURNING_WORDS} from './tokens';
