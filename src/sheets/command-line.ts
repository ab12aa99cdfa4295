import type {Field} from '../core/account';
import type {Day} from '../core/day';
import {parseFieldName} from '../table/fields';
import {reportOf} from '../table/report';
import {keepChoices, readChoices} from './choices';
import {assessTab} from './portfolio';
import {Refusal} from './refusal';

/** What the command line asks for. */
export interface LineOptions {
  readonly asOf?: Day;
  /** Field name, in any case → heading. */
  readonly map?: Readonly<Record<string, string>>;
}

/**
 * Keeps what the command line chose, as a person would in the sidebar.
 *
 * @throws Refusal when a field name is not one of ours
 */
export function chooseFromLine({asOf, map = {}}: LineOptions): void {
  const mapping: Partial<Record<Field, string>> = {};
  for (const [name, heading] of Object.entries(map)) {
    const field = parseFieldName(name);
    if (field === null) throw new Refusal(`--map: "${name}" is not a field. Use a name such as arr or renewalDate.`);
    mapping[field] = heading;
  }
  const choices = readChoices();
  keepChoices({...choices, ...(asOf === undefined ? {} : {asOf}), mapping: {...choices.mapping, ...mapping}});
}

/** The report of the active tab as JSON. */
export function reportActiveTab(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const {read, intake, portfolio} = assessTab(spreadsheet, spreadsheet.getActiveSheet(), readChoices());
  return JSON.stringify(reportOf(read.sheet.name, intake, portfolio));
}
