import {attribute, unescaped} from './book-parts';
import type {FileDropdown} from './tab';

/**
 * The dropdowns of a tab: those with their choices in place, in a block of cells, or under a name. A list that a formula
 * computes is none of them, nor is any other rule for what may be typed.
 *
 * @param xml the tab's part, with or without its cells
 * @param isKnown whether the workbook has a block under such a name
 */
export function dropdownsIn(xml: string, isKnown: (name: string) => boolean): FileDropdown[] {
  return [...xml.matchAll(RULE)].flatMap(([rule, , opening = '']): FileDropdown[] => {
    if (attribute(opening, 'type') !== 'list') return [];
    const source = contentOf(rule, 'formula1');
    const blocks = attribute(opening, 'sqref') || contentOf(rule, 'sqref');
    const list = /^"(.*)"$/s.exec(source)?.[1];
    if (blocks === '' || (list === undefined && !BLOCK.test(source) && !isKnown(source))) return [];
    const mayBeOther =
      attribute(opening, 'showErrorMessage') !== '1' ||
      /^(?:warning|information)$/.test(attribute(opening, 'errorStyle'));
    return [
      {
        blocks: blocks.trim().split(/\s+/),
        ...(list === undefined ? {range: source.replace(/\$/g, '')} : {choices: choicesIn(list)}),
        allowInvalid: mayBeOther,
        helpText: unescaped(attribute(opening, 'prompt')) || null,
      },
    ];
  });
}

const BLOCK = /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u;

/** A rule, in the tab's own terms or in those of the part for newer programs, whose opening is its second group. */
const RULE = /<(\w+:)?dataValidation\b([^>]*)>(?:[\s\S]*?<\/(?:\w+:)?dataValidation>)?/g;

/** The text in an element, with or without another around it. */
function contentOf(rule: string, element: string): string {
  const [, content = ''] =
    new RegExp(`<(?:\\w+:)?${element}\\b[^>]*>([\\s\\S]*?)</(?:\\w+:)?${element}>`).exec(rule) ?? [];
  return unescaped(content.replace(/<[^>]*>/g, '')).trim();
}

function choicesIn(list: string): string[] {
  return list
    .replace(/""/g, '"')
    .split(',')
    .map((choice) => choice.trim());
}
