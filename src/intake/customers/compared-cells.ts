import type {Understood} from '../headings';
import {saysAs} from '../pattern';
import {isDate} from '../readers/cell';
import {dayNamed} from '../readers/status';
import {columnsOf, type Sheet} from '../sheet';
import type {Cells} from './duplicates';

/** The cells by which rows of one customer are compared. */
export function comparedCells({values, dayOf}: Sheet, {headings, matches, ownColumns}: Understood): Cells {
  const saying = (isSo: (heading: string) => boolean) =>
    headings.flatMap(({wording: {text}}, column) => (isSo(text) ? [column] : []));
  // Without a renewal or a status nobody knows which subscription goes on after another one.
  const goesOn = columnsOf(matches, 'renewalDate', 'status').length > 0;
  const named = saying((text) => namesProduct(text) && (goesOn || !saysAs('contract', spaced(text))));
  const isOfPerson = saying((text) => saysAs('saysPerson', text)).length > 0;
  const isOfProduct = saying((text) => saysAs('saysProduct', text) && namesProduct(text)).length > 0;
  const starts = saying((text) => saysAs('start', text));
  const [level] = saying((text) => saysAs('level', text));
  const cellsOf = (row: number) => values[row - 1]!;
  const startOf = (cell: unknown) => (isDate(cell) ? dayOf(cell) : dayNamed(String(cell), '2000-01-01', 'month'));
  return {
    of: (row) => cellsOf(row).map((cell, column) => (ownColumns.has(column) ? '' : cell)),
    startsOf: (row) => starts.flatMap((column) => startOf(cellsOf(row)[column]) ?? []),
    names: new Set(columnsOf(matches, 'account')),
    people: new Set(isOfPerson ? saying((text) => saysAs('ofPerson', text)) : []),
    products: [...new Set([...columnsOf(matches, 'products'), ...named])].filter((column) => !ownColumns.has(column)),
    levelOf: (row) => cellsOf(row)[level!],
    periods: saying((text) => saysAs('period', spaced(text))),
    // Beside a column of products the rows are those.
    requests: isOfProduct ? [] : columnsOf(matches, 'modulesRequested', 'featureRequests'),
    endsLater: saying((text) => saysAs('endsLater', spaced(text))).length > 0,
    terms: new Set(named.filter((column) => saysAs('term', headings[column]!.wording.text))),
  };
}

/** Whether a column says what a row's contract is for; "Subscription end date" and "Product usage" say something of it. */
export function namesProduct(text: string): boolean {
  const heading = spaced(text);
  return saysAs('onlyProduct', heading) || (saysAs('product', heading) && !saysAs('aboutProduct', heading));
}

/** A heading in words with blanks between them: "plan_name", "planName". */
function spaced(heading: string): string {
  return heading.replace(/_|(?<=[a-z])(?=[A-Z])/g, ' ');
}
