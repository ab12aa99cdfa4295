import {FUNCTION_NAMES} from '../../host/formulas/functions';
import type {AddOn} from '../guest';
import type {FunctionHelp, FunctionsOffered} from './surface';

export function functionsOffered({help}: Pick<AddOn, 'help'>): FunctionsOffered {
  return {own: Object.entries(help).map(([name, text]) => helpFrom(name, text)), names: FUNCTION_NAMES};
}

/** A function's help as Sheets reads it from the comment above it. */
function helpFrom(name: string, comment: string): FunctionHelp {
  const text = comment.replace(/^\/\*\*|\*\/$/g, '').replace(/^\s*\* ?/gm, '');
  const [says = '', ...tags] = text.split(/^@/m);
  const parameters = tags.flatMap((tag) => {
    const found = /^param\s+(?:\{([^}]*)\}\s*)?(\w+)\s+([\s\S]*)$/.exec(tag);
    if (!found) return [];
    const [, example = '', parameter, detail] = found;
    return [{name: parameter!, says: inOneLine(detail!), example, isOptional: /^Optional\b/.test(detail!)}];
  });
  return {name, says: inOneLine(says), parameters};
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
