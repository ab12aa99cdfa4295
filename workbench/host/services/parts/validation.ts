import type {Validation} from '../../document/validation';
import {enumValue} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {refuse} from '../bridge/refuse';
import {execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';

type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** The service object for a rule. */
export function validationOf(rule: Validation | null): GValidation | null {
  return rule && wrap('SpreadsheetApp.DataValidation', rule);
}

/** The plain rule behind a service object; the same object gives the same rule, so a column shares one. */
export function plainValidation(validation: object): Validation {
  return handleOf(validation);
}

export const validationService: Service<GValidation, Validation> = {
  free: {
    getCriteriaType: ({criterion}) => enumValue('DataValidationCriteria', criterion),
    getCriteriaValues: ({values}) => Array.from(values, (value) => (Array.isArray(value) ? Array.from(value) : value)),
    getAllowInvalid: ({allowInvalid}) => allowInvalid,
    getHelpText: ({helpText}) => helpText as string,
    copy: (rule) => validationBuilder(rule),
  },
};

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
      return validationOf(execution().workbook.keep(draft))!;
    },
  },
};

function setCriterion(draft: Draft, criterion: string, ...values: readonly unknown[]): void {
  Object.assign(draft, {criterion, values});
}
