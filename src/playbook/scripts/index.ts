import type {Scripts} from '../../core/plan/scripts';
import type {Language} from '../languages';
import {SCRIPTS_EN} from './en';
import {SCRIPTS_ZH} from './zh';

/** The texts of plans before a team edits them, a table a language; for the build and tests, as `WORDS` is. */
export const SCRIPTS: Readonly<Record<Language, Scripts>> = {en: SCRIPTS_EN, zh: SCRIPTS_ZH};
