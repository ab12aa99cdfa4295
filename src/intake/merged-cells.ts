import {FIELD_TRAITS, isMoney, type Kind} from './fields';
import {isBlank, plainText} from './readers/cell';
import {isTotalName, saysSum} from './rows/row-name';
import type {ColumnMatch, MergedDown, Sheet} from './sheet';

/**
 * The sheet with what merged cells say in each of their rows below the headings: "EMEA" or a CSM beside several accounts.
 *
 * Money and seats stay in their first row, because each row would count them again. So does the name, but beside money of
 * the row's own where the first row has some too: that is a second product of the account, and not a second contact.
 *
 * @param firstRow below the headings, from 0
 */
export function withMergedCells(sheet: Sheet, firstRow: number, matches: readonly ColumnMatch[]): Sheet {
  const merged = [...(sheet.merged ?? []).filter(({row}) => row >= firstRow), ...groupsOf(sheet, firstRow, matches)];
  if (merged.length === 0) return sheet;
  const fields = new Map(matches.map(({column, field}) => [column, field]));
  const money = matches.filter(({field}) => isMoney(field)).map(({column}) => column);
  const values = sheet.values.map((row) => [...row]);
  for (const {row: first, column, rows} of merged) {
    const field = fields.get(column);
    const said = sheet.values[first]?.[column];
    if (field === undefined || isBlank(said) || COUNTED.includes(FIELD_TRAITS[field].kind)) continue;
    const pays = (row: number) => money.some((each) => !isBlank(sheet.values[row]![each]));
    for (let row = first + 1; row < Math.min(first + rows, values.length); row++) {
      if (field !== 'account' || (pays(first) && pays(row))) values[row]![column] = said;
    }
  }
  return {...sheet, values};
}

/** Columns before the names that tell each group once, above a sum in that very column: "Ann", blank, blank, "Subtotal". */
function groupsOf(sheet: Sheet, firstRow: number, matches: readonly ColumnMatch[]): MergedDown[] {
  const name = matches.find(({field}) => field === 'account')?.column ?? 0;
  return matches.flatMap(({column}) => (column < name ? groupsDown(sheet, firstRow, column, name) : []));
}

function groupsDown({values}: Sheet, firstRow: number, column: number, name: number): MergedDown[] {
  const groups: MergedDown[] = [];
  let begins = true;
  for (let row = firstRow; row < values.length; row++) {
    const said = values[row]![column];
    if (typeof said === 'string' && (isTotalName(said) || saysSum(plainText(said)))) begins = true;
    else if (!isBlank(values[row]![name])) {
      // Told again, or not where it should be.
      if (isBlank(said) === begins) return [];
      const group = begins ? {row, column, rows: 0} : groups.pop()!;
      groups.push({...group, rows: row - group.row + 1});
      begins = false;
    }
  }
  return begins ? groups : [];
}

const COUNTED: readonly Kind[] = ['money', 'count'];
