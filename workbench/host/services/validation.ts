import type {Sheet} from '../document/sheet';
import type {Validation} from '../document/validation';
import {enumValue, nameOf} from './enums';
import {attach, handleOf} from './handles';
import {rangeOf} from './make';
import {placeOf} from './range-place';
import {refuse} from './refuse';
import {execution, meter, surface} from './surface';

type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** The plain rule behind a service object; the same object gives the same rule, so a column shares one. */
export function validationOf(rule: object): Validation {
  return handleOf<Validation>(rule);
}

/** The service object for a rule that lies on a cell of that sheet. */
export function ruleService(sheet: Sheet, rule: Validation | null): GValidation | null {
  return rule && new ValidationService(rule, sheet);
}

class ValidationService extends surface<GValidation>('SpreadsheetApp.DataValidation') {
  readonly #sheet: Sheet | null;

  constructor(rule: Validation, sheet: Sheet | null = null) {
    super();
    this.#sheet = sheet;
    attach(this, rule);
  }

  override getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return enumValue('DataValidationCriteria', validationOf(this).criterion);
  }

  override getCriteriaValues(): unknown[] {
    const {criterion, values} = validationOf(this);
    const sheet = this.#sheet ?? execution().workbook.active.sheet;
    return values.map((value) => criteriaValue(criterion, value, sheet));
  }

  override getAllowInvalid(): boolean {
    return validationOf(this).allowInvalid;
  }

  override getHelpText(): string {
    return validationOf(this).helpText as string;
  }

  override copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new ValidationBuilderService(validationOf(this));
  }
}

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

/** What `SpreadsheetApp.newDataValidation` gives. */
export class ValidationBuilderService extends surface<GoogleAppsScript.Spreadsheet.DataValidationBuilder>(
  'SpreadsheetApp.DataValidationBuilder',
) {
  constructor(rule: Validation = {criterion: '', values: [], allowInvalid: true, helpText: null}) {
    super();
    attach(this, {...rule});
  }

  override build(): GValidation {
    const rule = validationOf(this);
    if (rule.criterion === '') refuse('A data validation needs a criterion.');
    return new ValidationService(plainRule(rule));
  }

  override copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new ValidationBuilderService(validationOf(this));
  }

  override getAllowInvalid(): boolean {
    return validationOf(this).allowInvalid;
  }

  override getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return enumValue('DataValidationCriteria', validationOf(this).criterion);
  }

  override getHelpText(): string | null {
    return validationOf(this).helpText;
  }

  override setAllowInvalid(allowInvalid: boolean): this {
    return changed(this, {allowInvalid});
  }

  override setHelpText(helpText: string): this {
    return changed(this, {helpText});
  }

  override withCriteria(criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria, args: unknown[]): this {
    return changed(this, {criterion: nameOf(criteria), values: args.map(plainValue)});
  }

  override requireValueInList(values: string[], showDropdown = true): this {
    return changed(this, {criterion: 'VALUE_IN_LIST', values: [values.map(String), showDropdown]});
  }

  override requireValueInRange(range: GRange, showDropdown = true): this {
    return changed(this, {criterion: 'VALUE_IN_RANGE', values: [plainValue(range), showDropdown]});
  }

  override requireCheckbox(checked?: unknown, unchecked?: unknown): this {
    const values = [checked, unchecked].filter((value) => value !== undefined);
    return changed(this, {criterion: 'CHECKBOX', values});
  }

  override requireFormulaSatisfied(formula: string): this {
    return changed(this, {criterion: 'CUSTOM_FORMULA', values: [formula]});
  }
}

/** The `require…` methods that only name a criterion and pass their arguments on, by method. */
const REQUIRED: Readonly<Record<string, string>> = {
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
};

for (const [method, criterion] of Object.entries(REQUIRED)) {
  Object.defineProperty(ValidationBuilderService.prototype, method, {
    configurable: true,
    writable: true,
    value: function require(this: object, ...values: unknown[]) {
      return changed(this, {criterion, values: values.map(plainValue)});
    },
  });
}

meter(ValidationService, 'SpreadsheetApp.DataValidation', {free: 'all'});
meter(ValidationBuilderService, 'SpreadsheetApp.DataValidationBuilder', {free: 'all'});

function changed<B extends object>(builder: B, part: Partial<Validation>): B {
  Object.assign(handleOf<object>(builder), part);
  return builder;
}

function plainValue(value: unknown): unknown {
  if (value instanceof Date) return execution().workbook.zone.serialOf(value.getTime());
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'object' && value !== null) {
    const {sheet, block} = placeOf(value);
    return sheet.describe(block);
  }
  return value;
}

/** A copy that holds nothing of this realm, so that the document outlives it. */
function plainRule(rule: Validation): Validation {
  return execution().workbook.keep(rule);
}
