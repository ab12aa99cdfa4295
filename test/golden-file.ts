import type {TabCell, TabModel} from '../src/tabs/model';

/** A tab as people see it, to be reviewed: a row a line, `[style]` where a cell has a look of its own, `→` for links. */
export function shownTab({cells, hiddenColumns = []}: TabModel): string {
  const shown = (row: readonly TabCell[]) => row.filter((_, index) => !hiddenColumns.includes(index + 1));
  return cells
    .map((row, index) => `${index + 1}: ${shown(row).map(shownCell).join(' | ')}`.replace(/[ |]+$/, ''))
    .join('\n');
}

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
