import type {ConditionalRule} from '../../document/parts';
import type {Sheet} from '../../document/sheet';
import {nameOf} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {placeOf, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {type Service, wrap} from '../bridge/service';
import {plainColor, shownColor} from './color';
import {hexColor} from './colors';
import {conditionMethods, conditionReaders} from './criteria';
import {fields} from './record';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GBooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GGradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;

/** A rule, or one that is being built: it lies on no sheet before it has ranges. */
interface Draft {
  sheet: Sheet | null;
  ranges: ConditionalRule['ranges'];
  condition: ConditionalRule['condition'] | null;
  look: Record<string, string | boolean | null>;
  gradient?: ConditionalRule['gradient'];
}

/** The rules of a sheet, read anew: they carry no id. */
export function rulesOf(sheet: Sheet): GRule[] {
  return Array.from(sheet.rules, (rule) => copied({...rule, look: {...rule.look}, sheet}, ''));
}

/** The plain rule that a sheet keeps. @throws when it lies on another sheet */
export function plainRule(rule: object, sheet: Sheet): ConditionalRule {
  const {sheet: home, ranges, condition, gradient, ...draft} = handleOf<Draft>(rule);
  const look = Object.fromEntries(
    Object.entries(draft.look).filter(([, value]) => value !== null),
  ) as ConditionalRule['look'];
  if (home !== sheet) refuse('Conditional format rules cannot reference a different sheet.');
  return {ranges, condition: condition!, look, ...(condition!.criterion === 'GRADIENT' && {gradient})};
}

const isGradient = ({condition}: Draft) => condition?.criterion === 'GRADIENT';

const readers = {
  getRanges: ({ranges, sheet}: Draft) => Array.from(ranges, (block) => rangeOf(sheet!, block)),
  getBooleanCondition: (draft: Draft) =>
    draft.condition && !isGradient(draft) ? wrap<GBooleanCondition>('SpreadsheetApp.BooleanCondition', draft) : null,
  getGradientCondition: (draft: Draft) =>
    isGradient(draft) ? wrap<GGradientCondition>('SpreadsheetApp.GradientCondition', draft.gradient) : null,
  copy: (draft: Draft) => copied(draft, 'Builder'),
};

export const conditionalRule: Service<GRule, Draft> = {free: readers};

const LOOKS = 'background:color fontColor:color bold italic strikethrough underline';

export const booleanCondition: Service<GBooleanCondition, Draft> = {
  free: {
    ...conditionReaders('BooleanCriteria'),
    ...fields('SpreadsheetApp.BooleanCondition', LOOKS, ({look}: Draft) => look),
  },
};

/** What a script reads of the points of a scale. */
const POINTS = 'minColor:color minType minValue midColor:color midType midValue maxColor:color maxType maxValue';

export const gradientCondition: Service<GGradientCondition, object> = {
  free: fields('SpreadsheetApp.GradientCondition', POINTS),
};

/** What a new builder holds. */
export const NO_RULE: Draft = {sheet: null, ranges: [], condition: null, look: {}};

const BUILDER = 'SpreadsheetApp.ConditionalFormatRuleBuilder';

export const ruleBuilder: Service<GRuleBuilder, Draft> = {
  free: {
    ...readers,
    ...conditionMethods(BUILDER, 'when'),
    ...fields(BUILDER, LOOKS, ({look}: Draft) => look),
    ...Object.fromEntries(['min', 'mid', 'max'].flatMap(gradientSetters)),
    setRanges(draft: Draft, ranges: object[]) {
      const places = ranges.map(placeOf);
      const sheet = places[0]?.sheet ?? null;
      if (places.some((place) => place.sheet !== sheet)) refuse('All ranges must be on the same sheet.');
      Object.assign(draft, {sheet, ranges: places.map(({block}) => block)});
    },
    build(draft: Draft) {
      if (draft.ranges.length === 0) refuse('A conditional format rule must have at least one range.');
      if (!draft.condition) refuse('A conditional format rule must have a condition.');
      return copied(draft, '');
    },
  },
};

/** The setters of one point of a scale: with a color or its object, with or without a value. */
function gradientSetters(point: string) {
  const set = (draft: Draft, color: string | object, type?: unknown, value = '') => {
    const hex = typeof color === 'string' ? hexColor(color) : shownColor(plainColor(color));
    const kind = type === undefined ? point.toUpperCase() : nameOf(type);
    draft.gradient = {...draft.gradient, [`${point}Color`]: hex, [`${point}Type`]: kind, [`${point}Value`]: value};
    draft.condition = {criterion: 'GRADIENT', values: []};
  };
  const stem = `setGradient${point.charAt(0).toUpperCase()}${point.slice(1)}point`;
  return ['', 'Object', 'WithValue', 'ObjectWithValue'].map((end) => [stem + end, set]);
}

function copied(draft: Draft, kind: '' | 'Builder') {
  return wrap<GRule & GRuleBuilder>(`SpreadsheetApp.ConditionalFormatRule${kind}`, {...draft, look: {...draft.look}});
}
