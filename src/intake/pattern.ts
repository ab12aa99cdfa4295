import {type SheetTables, sheetTables} from '../playbook/sheet-tables';

/** Whether a text is, or holds, what a pattern of `playbook/aliases/patterns.ts` says. */
export function saysAs(name: keyof SheetTables['PATTERNS'], text: string): boolean {
  compiled[name] ??= new RegExp(sheetTables().PATTERNS[name], 'i');
  return compiled[name].test(text);
}

const compiled: {-readonly [Name in keyof SheetTables['PATTERNS']]?: RegExp} = {};
