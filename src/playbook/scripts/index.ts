import type {Scripts} from '../../core/plan/scripts';
import type {Language} from '../words';
import {SCRIPTS_EN} from './en';
import {SCRIPTS_ZH} from './zh';

/** The texts of plans before a team edits them, a table a language. */
export const SCRIPTS: Readonly<Record<Language, Scripts>> = {en: SCRIPTS_EN, zh: SCRIPTS_ZH};
