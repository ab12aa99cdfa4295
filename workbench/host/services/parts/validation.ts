import type {Condition} from '../../document/criteria';
import type {Validation} from '../../document/validation';
import {handleOf} from '../bridge/objects';
import {refuse} from '../bridge/refuse';
import {execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {conditionMethods, conditionReaders} from './criteria';

type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A rule, or one that is being built; the document's own rule once it is. */
interface Draft {
  condition: Condition | null;
  allowInvalid: boolean;
  helpText: string | null;
  readonly rule?: Validation;
}

/** The service object for a rule. */
export function validationOf(rule: Validation | null): GValidation | null {
  return rule && wrap('SpreadsheetApp.DataValidation', {...rule, condition: rule, rule} satisfies Draft);
}

/** The plain rule behind a service object; the same object gives the same rule, so a column shares one. */
export function plainValidation(validation: object): Validation {
  return handleOf<Draft>(validation).rule!;
}

const readers = {
  ...conditionReaders('DataValidationCriteria'),
  getAllowInvalid: ({allowInvalid}: Draft) => allowInvalid,
  getHelpText: ({helpText}: Draft) => helpText as string,
  copy: ({condition, allowInvalid, helpText}: Draft) => builderOf({condition, allowInvalid, helpText}),
};

export const validationService: Service<GValidation, Draft> = {free: readers};

export function validationBuilder(): GBuilder {
  return builderOf({condition: null, allowInvalid: true, helpText: null});
}

function builderOf(draft: Draft): GBuilder {
  return wrap('SpreadsheetApp.DataValidationBuilder', draft);
}

export function validationBuilderService(): Service<GBuilder, Draft> {
  return {
    free: {
      ...readers,
      ...conditionMethods('SpreadsheetApp.DataValidationBuilder', 'require'),
      setAllowInvalid(draft: Draft, allowInvalid: boolean) {
        draft.allowInvalid = allowInvalid;
      },
      setHelpText(draft: Draft, helpText: string) {
        draft.helpText = helpText;
      },
      build({condition, allowInvalid, helpText}: Draft) {
        if (!condition) return refuse('A data validation needs a criterion.');
        return validationOf(execution().workbook.keep({...condition, allowInvalid, helpText}));
      },
    },
  };
}
