import type {ConditionalRule} from '../../document/parts';
import type {Sheet} from '../../document/sheet';
import {enumValue} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {placeOf, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {type Service, wrap} from '../bridge/service';
import {hexColor} from './colors';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GBooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** A rule, or one that is being built: it lies on no sheet before it has ranges. */
interface Draft {
  sheet: Sheet | null;
  ranges: ConditionalRule['ranges'];
  condition: ConditionalRule['condition'] | null;
  look: Record<string, string | boolean>;
}

/** The rules of a sheet, read anew: they carry no id. */
export function rulesOf(sheet: Sheet): GRule[] {
  return Array.from(sheet.rules, (rule) => ruleOf({...rule, look: {...rule.look}, sheet}));
}

/** The plain rule that a sheet keeps. @throws when it lies on another sheet */
export function plainRule(rule: object, sheet: Sheet): ConditionalRule {
  const {sheet: home, ranges, condition, look} = handleOf<Draft>(rule);
  if (home !== sheet) refuse('Conditional format rules cannot reference a different sheet.');
  return {ranges, condition: condition!, look};
}

function ruleOf(draft: Draft): GRule {
  return wrap('SpreadsheetApp.ConditionalFormatRule', draft);
}

export const conditionalRule: Service<GRule, Draft> = {
  free: {
    getRanges: ({ranges, sheet}) => Array.from(ranges, (block) => rangeOf(sheet!, block)),
    getBooleanCondition: (draft) => wrap<GBooleanCondition>('SpreadsheetApp.BooleanCondition', draft),
    /** The host makes no rule with a gradient. */
    getGradientCondition: () => null,
  },
};

export const booleanCondition: Service<GBooleanCondition, Draft> = {
  free: {
    getCriteriaType: ({condition}) => enumValue('BooleanCriteria', condition!.criterion),
    getCriteriaValues: ({condition}) => Array.from(condition!.values),
    getBold: ({look}) => (look.bold as boolean | undefined) ?? null,
  },
};

export function ruleBuilder(): GRuleBuilder {
  const draft: Draft = {sheet: null, ranges: [], condition: null, look: {}};
  return wrap('SpreadsheetApp.ConditionalFormatRuleBuilder', draft);
}

export const conditionalRuleBuilder: Service<GRuleBuilder, Draft> = {
  free: {
    setRanges(draft, ranges) {
      const places = ranges.map(placeOf);
      const sheet = places[0]?.sheet ?? null;
      if (places.some((place) => place.sheet !== sheet)) refuse('All ranges must be on the same sheet.');
      Object.assign(draft, {sheet, ranges: places.map(({block}) => block)});
    },
    setBackground: ({look}, color: string | null) => keepLook(look, 'background', color && hexColor(color)),
    setFontColor: ({look}, color: string | null) => keepLook(look, 'fontColor', color && hexColor(color)),
    setBold: ({look}, bold: boolean | null) => keepLook(look, 'bold', bold),
    whenCellEmpty: (draft) => setCondition(draft, 'CELL_EMPTY'),
    whenCellNotEmpty: (draft) => setCondition(draft, 'CELL_NOT_EMPTY'),
    whenFormulaSatisfied: (draft, formula) => setCondition(draft, 'CUSTOM_FORMULA', formula),
    whenNumberBetween: (draft, from, to) => setCondition(draft, 'NUMBER_BETWEEN', from, to),
    whenNumberGreaterThan: (draft, number) => setCondition(draft, 'NUMBER_GREATER_THAN', number),
    whenTextContains: (draft, text) => setCondition(draft, 'TEXT_CONTAINS', text),
    build(draft) {
      if (draft.ranges.length === 0) refuse('A conditional format rule must have at least one range.');
      if (!draft.condition) refuse('A conditional format rule must have a condition.');
      return ruleOf({...draft, look: {...draft.look}});
    },
  },
};

function keepLook(look: Draft['look'], name: string, value: string | boolean | null): void {
  if (value === null) delete look[name];
  else look[name] = value;
}

function setCondition(draft: Draft, criterion: string, ...values: readonly (string | number)[]): void {
  draft.condition = {criterion, values};
}
