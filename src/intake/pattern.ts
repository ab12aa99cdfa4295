import {type SheetTables, sheetTables} from '../playbook/sheet-tables';

/** Whether a text is, or holds, what a pattern of `playbook/aliases/patterns.ts` says. */
export function saysAs(name: keyof SheetTables['PATTERNS'], text: string): boolean {
  return patternOf(name).test(text);
}

/** Such a pattern itself, in any case and over several lines. */
export function patternOf(name: keyof SheetTables['PATTERNS']): RegExp {
  compiled[name] ??= new RegExp(sheetTables().PATTERNS[name], 'isu');
  return compiled[name];
}

const compiled: {-readonly [Name in keyof SheetTables['PATTERNS']]?: RegExp} = {};
