import type {Scripts} from '../../core/plan/scripts';
import type {Language} from '../words';

/** Only a plan or an e-mail needs these texts: a formula never evaluates them. */
declare function require(language: './en'): typeof import('./en');
declare function require(language: './zh'): typeof import('./zh');

/** The texts of plans before a team edits them, a table a language. */
export const SCRIPTS: Readonly<Record<Language, Scripts>> = {
  get en() {
    const {SCRIPTS_EN} = require('./en');
    return SCRIPTS_EN;
  },
  get zh() {
    const {SCRIPTS_ZH} = require('./zh');
    return SCRIPTS_ZH;
  },
};
