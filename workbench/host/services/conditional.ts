import type {ConditionalRule} from '../document/parts';
import type {Sheet} from '../document/sheet';
import {colorOf} from './color';
import {hexColor} from './colors';
import {enumValue, nameOf} from './enums';
import {attach, handleOf} from './handles';
import {rangeOf} from './make';
import {placeOf} from './range-place';
import {refuse} from './refuse';
import {execution, meter, surface} from './surface';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GRange = GoogleAppsScript.Spreadsheet.Range;

interface Draft extends Omit<ConditionalRule, 'look' | 'gradient' | 'condition'> {
  sheet: Sheet | null;
  condition: ConditionalRule['condition'];
  look: Record<string, string | boolean>;
  gradient: {point: string; color: string; type: string; value: string}[] | null;
}

/** The rules of a sheet, read anew: they carry no id. */
export function rulesOf(sheet: Sheet): GRule[] {
  return Array.from(sheet.rules, (rule) => new RuleService({...rule, sheet} as Draft));
}

/** The plain rule that a sheet keeps. @throws when it lies on another sheet */
export function plainRule(rule: object, sheet: Sheet): ConditionalRule {
  const draft = handleOf<Draft>(rule);
  if (draft.sheet !== sheet) refuse('Conditional format rules cannot reference a different sheet.');
  const {ranges, condition, look, gradient} = draft;
  return {ranges, condition, look, gradient};
}

class RuleService extends surface<GRule>('SpreadsheetApp.ConditionalFormatRule') {
  constructor(draft: Draft) {
    super();
    attach(this, draft);
  }

  override getRanges(): GRange[] {
    const {ranges, sheet} = handleOf<Draft>(this);
    return Array.from(ranges, (block) => rangeOf(sheet!, block));
  }

  override getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    const draft = handleOf<Draft>(this);
    return draft.condition ? new BooleanConditionService(draft) : null;
  }

  override getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    if (handleOf<Draft>(this).gradient)
      throw new Error('[host] ConditionalFormatRule.getGradientCondition is not implemented');
    return null;
  }

  override copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new RuleBuilderService(handleOf<Draft>(this));
  }
}

class BooleanConditionService extends surface<GoogleAppsScript.Spreadsheet.BooleanCondition>(
  'SpreadsheetApp.BooleanCondition',
) {
  constructor(draft: Draft) {
    super();
    attach(this, draft);
  }

  override getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enumValue('BooleanCriteria', handleOf<Draft>(this).condition!.criterion);
  }

  override getCriteriaValues(): unknown[] {
    const {criterion, values} = handleOf<Draft>(this).condition!;
    return Array.from(values, (value) =>
      criterion.startsWith('DATE') && typeof value === 'number'
        ? new Date(execution().workbook.zone.instantOf(value))
        : value,
    );
  }

  override getBackground(): string | null {
    return (handleOf<Draft>(this).look.background as string | undefined) ?? null;
  }

  override getFontColor(): string | null {
    return (handleOf<Draft>(this).look.fontColor as string | undefined) ?? null;
  }

  /** The published types lack this one and the next; Apps Script has them. */
  getBackgroundObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const background = this.getBackground();
    return background === null ? null : colorOf(background);
  }

  getFontColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const fontColor = this.getFontColor();
    return fontColor === null ? null : colorOf(fontColor);
  }

  override getBold(): boolean | null {
    return trait(this, 'bold');
  }

  override getItalic(): boolean | null {
    return trait(this, 'italic');
  }

  override getUnderline(): boolean | null {
    return trait(this, 'underline');
  }

  override getStrikethrough(): boolean | null {
    return trait(this, 'strikethrough');
  }
}

/** What `SpreadsheetApp.newConditionalFormatRule` gives. */
export class RuleBuilderService extends surface<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>(
  'SpreadsheetApp.ConditionalFormatRuleBuilder',
) {
  constructor(draft: Draft = {sheet: null, ranges: [], condition: null, look: {}, gradient: null}) {
    super();
    attach(this, {...draft, look: {...draft.look}});
  }

  override build(): GRule {
    const draft = handleOf<Draft>(this);
    if (draft.ranges.length === 0) refuse('A conditional format rule must have at least one range.');
    if (!draft.condition && !draft.gradient) refuse('A conditional format rule must have a condition.');
    return new RuleService({...draft, look: {...draft.look}});
  }

  override copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new RuleBuilderService(handleOf<Draft>(this));
  }

  override getRanges(): GRange[] {
    const {ranges, sheet} = handleOf<Draft>(this);
    return Array.from(ranges, (block) => rangeOf(sheet!, block));
  }

  override setRanges(ranges: GRange[]): this {
    const places = ranges.map(placeOf);
    const sheet = places[0]?.sheet ?? null;
    if (places.some((place) => place.sheet !== sheet)) refuse('All ranges must be on the same sheet.');
    return drafted(this, {sheet, ranges: places.map((place) => place.block)});
  }

  override setBackground(color: string | null): this {
    return looked(this, 'background', color && hexColor(color));
  }

  override setFontColor(color: string | null): this {
    return looked(this, 'fontColor', color && hexColor(color));
  }

  override setBold(bold: boolean | null): this {
    return looked(this, 'bold', bold);
  }

  override setItalic(italic: boolean | null): this {
    return looked(this, 'italic', italic);
  }

  override setUnderline(underline: boolean | null): this {
    return looked(this, 'underline', underline);
  }

  override setStrikethrough(strikethrough: boolean | null): this {
    return looked(this, 'strikethrough', strikethrough);
  }

  override setGradientMinpoint(color: string): this {
    return gradient(this, 'min', color, 'MIN', '');
  }

  override setGradientMaxpoint(color: string): this {
    return gradient(this, 'max', color, 'MAX', '');
  }

  override setGradientMinpointWithValue(
    color: string,
    type: GoogleAppsScript.Spreadsheet.InterpolationType,
    value: string,
  ): this {
    return gradient(this, 'min', color, nameOf(type), value);
  }

  override setGradientMidpointWithValue(
    color: string,
    type: GoogleAppsScript.Spreadsheet.InterpolationType,
    value: string,
  ): this {
    return gradient(this, 'mid', color, nameOf(type), value);
  }

  override setGradientMaxpointWithValue(
    color: string,
    type: GoogleAppsScript.Spreadsheet.InterpolationType,
    value: string,
  ): this {
    return gradient(this, 'max', color, nameOf(type), value);
  }

  override withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): this {
    return condition(this, nameOf(criteria), args);
  }
}

/** The `when…` methods, each with the criterion it names. */
const WHEN: Readonly<Record<string, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
};

for (const [method, criterion] of Object.entries(WHEN)) {
  Object.defineProperty(RuleBuilderService.prototype, method, {
    configurable: true,
    writable: true,
    value: function when(this: object, ...values: unknown[]) {
      return condition(this, criterion, values);
    },
  });
}

meter(RuleService, 'SpreadsheetApp.ConditionalFormatRule', {free: 'all'});
meter(BooleanConditionService, 'SpreadsheetApp.BooleanCondition', {free: 'all'});
meter(RuleBuilderService, 'SpreadsheetApp.ConditionalFormatRuleBuilder', {free: 'all'});

function drafted<B extends object>(builder: B, part: Partial<Draft>): B {
  Object.assign(handleOf<object>(builder), part);
  return builder;
}

function looked<B extends object>(builder: B, name: string, value: string | boolean | null): B {
  const {look} = handleOf<Draft>(builder);
  if (value === null) delete look[name];
  else look[name] = value;
  return builder;
}

function condition<B extends object>(builder: B, criterion: string, values: readonly unknown[]): B {
  const relative = values.some((value) => typeof value === 'object' && value !== null && !(value instanceof Date));
  const plain = values.map((value) => {
    if (value instanceof Date) return execution().workbook.zone.serialOf(value.getTime());
    return typeof value === 'object' && value !== null ? nameOf(value) : value;
  });
  return drafted(builder, {
    condition: {criterion: relative ? `${criterion}_RELATIVE` : criterion, values: plain},
    gradient: null,
  });
}

function gradient<B extends object>(builder: B, point: string, color: string, type: string, value: string): B {
  const others = (handleOf<Draft>(builder).gradient ?? []).filter((each) => each.point !== point);
  return drafted(builder, {gradient: [...others, {point, color: hexColor(color), type, value}], condition: null});
}

function trait(service: object, name: string): boolean | null {
  return (handleOf<Draft>(service).look[name] as boolean | undefined) ?? null;
}
