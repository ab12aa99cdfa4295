import type {Condition} from '../../document/parts';
import type {Validation} from '../../document/validation';
import {handleOf} from '../bridge/objects';
import {refuse} from '../bridge/refuse';
import {execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {conditionMethods, conditionReaders} from './criteria';
import {copyAs, fields} from './record';

type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A rule, or one that is being built; the document's own rule once it is. */
interface Draft {
  condition: Condition | null;
  allowInvalid: boolean;
  helpText: string | null;
  readonly rule?: Validation;
}

/** What a new builder holds. */
export const NO_VALIDATION: Draft = {condition: null, allowInvalid: true, helpText: null};

export function validationOf(rule: Validation | null): GValidation | null {
  return rule && wrap('SpreadsheetApp.DataValidation', {...rule, condition: rule, rule} satisfies Draft);
}

/** The plain rule behind a service object; the same object gives the same rule, so a column shares one. */
export function plainValidation(validation: object): Validation {
  return handleOf<Draft>(validation).rule!;
}

/** The methods that a rule and its builder share. */
const common = (className: string) => ({
  ...conditionReaders('DataValidationCriteria'),
  ...fields(className, 'allowInvalid helpText'),
  copy: copyAs('DataValidationBuilder'),
});

export const validationService: Service<GValidation, Draft> = {free: common('SpreadsheetApp.DataValidation')};

export const validationBuilder: Service<GoogleAppsScript.Spreadsheet.DataValidationBuilder, Draft> = {
  free: {
    ...common('SpreadsheetApp.DataValidationBuilder'),
    ...conditionMethods('SpreadsheetApp.DataValidationBuilder', 'require'),
    build({condition, allowInvalid, helpText}: Draft) {
      if (!condition) return refuse('A data validation needs a criterion.');
      return validationOf(execution().workbook.keep({...condition, allowInvalid, helpText}));
    },
  },
};
