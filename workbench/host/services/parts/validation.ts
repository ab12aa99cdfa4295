import type {Sheet} from '../../document/sheet';
import type {Validation} from '../../document/validation';
import {enumValue} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';

type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A rule, and the sheet on which its references to ranges are read. */
interface Rule {
  readonly rule: Validation;
  readonly sheet: Sheet;
}

/** The service object for a rule that lies on a cell of that sheet. */
export function validationOf(rule: Validation | null, sheet: Sheet): GValidation | null {
  return rule && wrap('SpreadsheetApp.DataValidation', {rule, sheet} satisfies Rule);
}

/** The plain rule behind a service object; the same object gives the same rule, so a column shares one. */
export function plainValidation(validation: object): Validation {
  return handleOf<Rule>(validation).rule;
}

export const validationService: Service<GValidation, Rule> = {
  free: {
    getCriteriaType: ({rule}) => enumValue('DataValidationCriteria', rule.criterion),
    getCriteriaValues: ({rule: {criterion, values}, sheet}) =>
      Array.from(values, (value) => criteriaValue(criterion, value, sheet)),
    getAllowInvalid: ({rule}) => rule.allowInvalid,
    getHelpText: ({rule}) => rule.helpText as string,
    copy: ({rule}) => validationBuilder(rule),
  },
};

function criteriaValue(criterion: string, value: unknown, sheet: Sheet): unknown {
  if (criterion === 'VALUE_IN_RANGE' && typeof value === 'string') {
    const found = sheet.workbook.find(value, sheet);
    return found && rangeOf(found.sheet, found.block);
  }
  if (criterion.startsWith('DATE_') && typeof value === 'number') {
    return new Date(sheet.workbook.zone.instantOf(value));
  }
  return Array.isArray(value) ? Array.from(value) : value;
}

type Draft = {-readonly [K in keyof Validation]: Validation[K]};

export function validationBuilder(
  rule: Validation = {criterion: '', values: [], allowInvalid: true, helpText: null},
): GBuilder {
  return wrap('SpreadsheetApp.DataValidationBuilder', {...rule} satisfies Draft);
}

export const validationBuilderService: Service<GBuilder, Draft> = {
  free: {
    setAllowInvalid(draft, allowInvalid) {
      draft.allowInvalid = allowInvalid;
    },
    setHelpText(draft, helpText) {
      draft.helpText = helpText;
    },
    requireValueInList: (draft, values: string[], showDropdown = true) =>
      setCriterion(draft, 'VALUE_IN_LIST', values.map(String), showDropdown),
    requireCheckbox: (draft, ...values: unknown[]) => setCriterion(draft, 'CHECKBOX', ...values),
    requireDate: (draft) => setCriterion(draft, 'DATE_IS_VALID_DATE'),
    requireNumberBetween: (draft, from, to) => setCriterion(draft, 'NUMBER_BETWEEN', from, to),
    requireNumberGreaterThan: (draft, number) => setCriterion(draft, 'NUMBER_GREATER_THAN', number),
    build(draft) {
      if (draft.criterion === '') refuse('A data validation needs a criterion.');
      const {workbook} = execution();
      return validationOf(workbook.keep(draft), workbook.active.sheet)!;
    },
  },
};

function setCriterion(draft: Draft, criterion: string, ...values: readonly unknown[]): void {
  Object.assign(draft, {criterion, values});
}
