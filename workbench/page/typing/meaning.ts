/** What a command of the grid means to the page; the page carries it out itself or declines it. */
export type Meaning = 'undo' | 'redo' | 'add tab' | 'remove tab' | 'rename tab' | 'not here';

const OWN: Readonly<Record<string, Meaning>> = {
  'univer.command.undo': 'undo',
  'univer.command.redo': 'redo',
  'sheet.command.insert-sheet': 'add tab',
  'sheet.command.remove-sheet': 'remove tab',
  'sheet.command.remove-sheet-confirm': 'remove tab',
  'sheet.command.set-worksheet-name': 'rename tab',
};

/** Changes that the host would not hear of, so that the grid and the host would part. */
const NOT_HERE = [
  /^sheet\.command\.(insert|remove|delete|move|append|hide)-.*(row|col|range|sheet)/,
  /^sheet\.command\.(copy-sheet|copy-worksheet|reorder-range|split-text|text-to-number|toggle-gridlines|set-defined-name)/,
  /^sheet\.command\.(add|set|remove|cancel)-.*(merge|frozen|border|gridlines|protection|theme|hidden|visible|tab-color|order|show|style|wrap|align|rotation|font|color|stroke|underline|italic|bold)/,
  /^sheet\.command\.(clear-selection-(all|format)|reset-|set-(bold|italic|underline|stroke|overline|text-|background|horizontal|vertical|font))/,
];

/** `null` for what the grid may simply do: select, scroll, type, copy, paste, fill. */
export function meaningOf(command: string): Meaning | null {
  return OWN[command] ?? (NOT_HERE.some((pattern) => pattern.test(command)) ? 'not here' : null);
}
