import type {CellValue} from './cell';
import type {Condition} from './parts';
import type {Sheet} from './sheet';

/** Does a cell with that value, shown as that text, meet the condition? @throws for a criterion that the host cannot judge */
export function meets({criterion, values}: Condition, value: CellValue, shown: string, sheet: Sheet): boolean {
  const inList = LISTS[criterion];
  if (inList) return inList(values, value, shown, sheet);
  const relative = /^(DATE_\w+)_RELATIVE$/.exec(criterion);
  const [kind, ...words] = (relative?.[1] ?? criterion).split('_');
  const check = CHECKS[words.join('_')];
  if (!check || !kind) throw new Error(`[host] the criterion ${criterion} is not implemented`);
  const wanted = relative ? [dayCalled(String(values[0]), sheet)] : values;
  if (kind === 'TEXT') return check(shown.toLowerCase(), ...wanted.map((each) => String(each).toLowerCase()));
  if (kind === 'CELL') return check(shown);
  if (typeof value !== 'number') return criterion === 'NUMBER_NOT_EQUAL_TO';
  return kind === 'DATE'
    ? check(Math.floor(value), ...wanted.map((each) => Math.floor(Number(each))))
    : check(value, ...wanted.map(Number));
}

const BETWEEN = (value: number, from: number, to: number) => value >= from && value <= to;

/** By what follows NUMBER, DATE, TEXT or CELL in a criterion's name. */
const CHECKS = {
  EMPTY: (shown: string) => shown === '',
  NOT_EMPTY: (shown: string) => shown !== '',
  EQUAL_TO: (value: unknown, wanted: unknown) => value === wanted,
  NOT_EQUAL_TO: (value: unknown, wanted: unknown) => value !== wanted,
  GREATER_THAN: (value: number, limit: number) => value > limit,
  GREATER_THAN_OR_EQUAL_TO: (value: number, limit: number) => value >= limit,
  LESS_THAN: (value: number, limit: number) => value < limit,
  LESS_THAN_OR_EQUAL_TO: (value: number, limit: number) => value <= limit,
  AFTER: (value: number, limit: number) => value > limit,
  BEFORE: (value: number, limit: number) => value < limit,
  ON_OR_AFTER: (value: number, limit: number) => value >= limit,
  ON_OR_BEFORE: (value: number, limit: number) => value <= limit,
  BETWEEN,
  NOT_BETWEEN: (value: number, from: number, to: number) => !BETWEEN(value, from, to),
  IS_VALID_DATE: () => true,
  CONTAINS: (shown: string, part: string) => shown.includes(part),
  DOES_NOT_CONTAIN: (shown: string, part: string) => !shown.includes(part),
  STARTS_WITH: (shown: string, part: string) => shown.startsWith(part),
  ENDS_WITH: (shown: string, part: string) => shown.endsWith(part),
  IS_VALID_EMAIL: (shown: string) => /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/.test(shown),
  IS_VALID_URL: (shown: string) => /^(?:https?:\/\/|ftp:\/\/|mailto:|www\.)\S+$/.test(shown),
} as Readonly<Record<string, (...args: unknown[]) => boolean>>;

/** Criteria that list what a cell may hold. */
const LISTS: Readonly<
  Record<string, (values: readonly unknown[], value: CellValue, shown: string, sheet: Sheet) => boolean>
> = {
  VALUE_IN_LIST: ([list], _, shown) => (list as readonly string[]).includes(shown),
  CHECKBOX: ([checked = true, unchecked], value) =>
    value === checked || value === (unchecked ?? (checked === true ? false : '')),
  VALUE_IN_RANGE([name], _, shown, sheet) {
    const found = sheet.workbook.find(String(name), sheet);
    if (!found) return false;
    const {top, left, rows, columns} = found.block;
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        if (found.sheet.displayAt(row, column) === shown) return true;
      }
    }
    return false;
  },
};

/** The day, as a serial number, that a `RelativeDate` means now. */
function dayCalled(name: string, {workbook}: Sheet): number {
  const days: Readonly<Record<string, number>> = {
    TODAY: 0,
    TOMORROW: 1,
    YESTERDAY: -1,
    PAST_WEEK: -7,
    PAST_MONTH: -30,
    PAST_YEAR: -365,
  };
  return Math.floor(workbook.zone.serialOf(workbook.clock())) + days[name]!;
}
