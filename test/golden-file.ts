import {columnLetters} from '../src/cells/a1';
import type {Area, TabCell, TabModel} from '../src/tabs/model';

/**
 * A tab as people see it, to be reviewed: a row a line but for blank ones, `[style]` where a cell has a look of its own, `→` for
 * links.
 */
export function shownTab({cells, hiddenColumns = []}: TabModel): string {
  const shown = (row: readonly TabCell[]) => row.filter((_, index) => !hiddenColumns.includes(index + 1));
  return cells
    .map((row, index) => `${index + 1}: ${shown(row).map(shownCell).join(' | ')}`.replace(/[ |]+$/, ''))
    .filter((line) => !line.endsWith(':'))
    .join('\n');
}

/** All of a tab but its cells, to be reviewed: a property a line, areas in A1 notation, things of several parts a line each. */
export function shownShape({cells, ...shape}: TabModel): string {
  return Object.entries({rows: cells.length, columns: cells[0]?.length, ...shape})
    .map(([property, value]) => `${property}: ${shownPart(value)}`.replace(': \n', ':\n'))
    .join('\n');
}

function shownPart(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (isArea(value)) {
    const {row, column, rows, columns} = value;
    return `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
  }
  const parts = Object.entries(value).map(([name, part]) => (Array.isArray(value) ? '' : `${name} `) + shownPart(part));
  const inLines = Array.isArray(value) && value.some((part) => typeof part === 'object' && !isArea(part));
  return inLines ? parts.map((part) => `\n  ${part}`).join('') : parts.join(', ');
}

const isArea = (value: object): value is Area => 'rows' in value && 'columns' in value;

function shownCell({value, style, link, linkedText, note}: TabCell): string {
  const text = typeof value === 'object' && value !== null ? value.day : String(value ?? '').replace(/\n/g, '⏎');
  const links = [...(linkedText?.map((part) => part.link) ?? []), ...(link ? [link] : [])];
  const extras = [
    ...(style === undefined || style === 'body' || (text === '' && !style.startsWith('band')) ? [] : [`[${style}]`]),
    ...links.map(({to, row}) => `→${to}!${row}`),
    ...(note ? [`(${note})`] : []),
  ];
  return [text, ...extras].filter((part) => part !== '').join(' ');
}
