import type {Understood} from '../headings';
import {saysAs} from '../pattern';
import {isDate} from '../readers/cell';
import {dayNamed} from '../readers/status';
import type {Sheet} from '../sheet';
import type {Cells} from './duplicates';

/** The cells by which rows of one customer are compared. */
export function comparedCells({values, dayOf}: Sheet, {headings, matches, ownColumns}: Understood): Cells {
  // Without a renewal or a status nobody knows which subscription goes on after another one.
  const goesOn = matches.some(({field}) => field === 'renewalDate' || field === 'status');
  const named = headings.flatMap(({wording: {text}}, column) =>
    namesProduct(text) && (goesOn || !saysAs('contract', spaced(text))) ? [column] : [],
  );
  const products = matches.filter(({field}) => field === 'products').map(({column}) => column);
  const cellsOf = (row: number) => values[row - 1]!;
  return {
    of: (row) => cellsOf(row).map((cell, column) => (ownColumns.has(column) ? '' : cell)),
    startsOf: (row) =>
      headings.flatMap(({wording}, column) => {
        const cell = cellsOf(row)[column];
        if (!saysAs('start', wording.text)) return [];
        return (isDate(cell) ? dayOf(cell) : dayNamed(String(cell), '2000-01-01', 'month')) ?? [];
      }),
    names: new Set(matches.flatMap(({field, column}) => (field === 'account' ? [column] : []))),
    people: headings.some(({wording}) => saysAs('saysPerson', wording.text))
      ? new Set(headings.flatMap(({wording}, column) => (saysAs('ofPerson', wording.text) ? [column] : [])))
      : new Set(),
    products: [...new Set([...products, ...named])].filter((column) => !ownColumns.has(column)),
    periods: headings.flatMap(({wording}, column) => (saysAs('period', spaced(wording.text)) ? [column] : [])),
    // Beside a column of products the rows are those.
    requests: headings.some(({wording}) => saysAs('saysProduct', wording.text) && namesProduct(wording.text))
      ? []
      : matches.flatMap(({field, column}) =>
          field === 'modulesRequested' || field === 'featureRequests' ? [column] : [],
        ),
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
