import type {ConditionalRule, GradientPoint} from '../../document/parts';
import type {Sheet} from '../../document/sheet';
import {enumValue, nameOf} from '../bridge/enums';
import {handleOf} from '../bridge/objects';
import {placeOf, rangeOf} from '../bridge/place';
import {refuse} from '../bridge/refuse';
import {type Service, wrap} from '../bridge/service';
import {colorOf, plainColor, shownColor} from './color';
import {hexColor} from './colors';
import {conditionMethods, conditionReaders} from './criteria';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GBooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GGradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;

/** A rule, or one that is being built: it lies on no sheet before it has ranges. */
interface Draft {
  sheet: Sheet | null;
  ranges: ConditionalRule['ranges'];
  condition: ConditionalRule['condition'] | null;
  look: Record<string, string | boolean>;
  gradient?: Record<string, GradientPoint>;
}

/** The rules of a sheet, read anew: they carry no id. */
export function rulesOf(sheet: Sheet): GRule[] {
  return Array.from(sheet.rules, (rule) => ruleOf({...rule, look: {...rule.look}, sheet}));
}

/** The plain rule that a sheet keeps. @throws when it lies on another sheet */
export function plainRule(rule: object, sheet: Sheet): ConditionalRule {
  const {sheet: home, ranges, condition, look, gradient} = handleOf<Draft>(rule);
  if (home !== sheet) refuse('Conditional format rules cannot reference a different sheet.');
  return {ranges, condition: condition!, look, ...(condition!.criterion === 'GRADIENT' && {gradient})};
}

function ruleOf(draft: Draft): GRule {
  return wrap('SpreadsheetApp.ConditionalFormatRule', draft);
}

const isGradient = ({condition}: Draft) => condition?.criterion === 'GRADIENT';

const readers = {
  getRanges: ({ranges, sheet}: Draft) => Array.from(ranges, (block) => rangeOf(sheet!, block)),
  getBooleanCondition: (draft: Draft) =>
    draft.condition && !isGradient(draft) ? wrap<GBooleanCondition>('SpreadsheetApp.BooleanCondition', draft) : null,
  getGradientCondition: (draft: Draft) =>
    isGradient(draft) ? wrap<GGradientCondition>('SpreadsheetApp.GradientCondition', draft.gradient) : null,
  copy: (draft: Draft) =>
    wrap<GRuleBuilder>('SpreadsheetApp.ConditionalFormatRuleBuilder', {...draft, look: {...draft.look}}),
};

export const conditionalRule: Service<GRule, Draft> = {free: readers};

const trait = (name: string) => (({look}: Draft) => look[name] ?? null) as (draft: Draft) => never;
const colorTrait = (name: string) =>
  (({look}: Draft) => (look[name] ? colorOf(String(look[name])) : null)) as (draft: Draft) => never;

export const booleanCondition: Service<GBooleanCondition, Draft> = {
  free: {
    ...conditionReaders('BooleanCriteria'),
    getBackground: trait('background'),
    getFontColor: trait('fontColor'),
    getBold: trait('bold'),
    getItalic: trait('italic'),
    getStrikethrough: trait('strikethrough'),
    getUnderline: trait('underline'),
    ...{getBackgroundObject: colorTrait('background'), getFontColorObject: colorTrait('fontColor')},
  },
};

/** What a script reads of the three points of a scale. */
export function gradientCondition(): Service<GGradientCondition, Record<string, GradientPoint>> {
  const methods = ['Min', 'Mid', 'Max'].flatMap((point) => [
    [`get${point}Color`, (gradient: Record<string, GradientPoint>) => gradient[point]?.color ?? ''],
    [
      `get${point}ColorObject`,
      (gradient: Record<string, GradientPoint>) => gradient[point] && colorOf(gradient[point].color),
    ],
    [
      `get${point}Type`,
      (gradient: Record<string, GradientPoint>) =>
        gradient[point]?.type ? enumValue('InterpolationType', gradient[point].type) : null,
    ],
    [`get${point}Value`, (gradient: Record<string, GradientPoint>) => gradient[point]?.value ?? ''],
  ]);
  return {free: Object.fromEntries(methods)};
}

export function ruleBuilder(): GRuleBuilder {
  const draft: Draft = {sheet: null, ranges: [], condition: null, look: {}};
  return wrap('SpreadsheetApp.ConditionalFormatRuleBuilder', draft);
}

export function conditionalRuleBuilder(): Service<GRuleBuilder, Draft> {
  const setting = (name: string) => [
    `set${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    ({look}: Draft, value: boolean | null) => keepLook(look, name, value),
  ];
  const coloring = (name: string, of: (color: never) => string) => [
    `set${name.charAt(0).toUpperCase()}${name.slice(1)}${of === hexColor ? '' : 'Object'}`,
    ({look}: Draft, color: never) => keepLook(look, name, color && of(color)),
  ];
  const object = (color: object) => shownColor(plainColor(color));
  return {
    free: {
      ...readers,
      ...conditionMethods('SpreadsheetApp.ConditionalFormatRuleBuilder', 'when'),
      ...Object.fromEntries(['bold', 'italic', 'strikethrough', 'underline'].map(setting)),
      ...Object.fromEntries(
        ['background', 'fontColor'].flatMap((name) => [coloring(name, hexColor), coloring(name, object)]),
      ),
      ...Object.fromEntries(['Min', 'Mid', 'Max'].flatMap((point) => gradientSetters(point, hexColor, object))),
      setRanges(draft: Draft, ranges: object[]) {
        const places = ranges.map(placeOf);
        const sheet = places[0]?.sheet ?? null;
        if (places.some((place) => place.sheet !== sheet)) refuse('All ranges must be on the same sheet.');
        Object.assign(draft, {sheet, ranges: places.map(({block}) => block)});
      },
      build(draft: Draft) {
        if (draft.ranges.length === 0) refuse('A conditional format rule must have at least one range.');
        if (!draft.condition) refuse('A conditional format rule must have a condition.');
        return ruleOf({...draft, look: {...draft.look}});
      },
    },
  } as Service<GRuleBuilder, Draft>;
}

/** The setters of one point of a scale: with a color or its object, with or without a value. */
function gradientSetters(point: string, hex: (color: string) => string, object: (color: object) => string) {
  const set =
    (of: (color: never) => string) =>
    (draft: Draft, color: never, type?: unknown, value = '') => {
      const type_ = type === undefined ? (point === 'Mid' ? null : point.toUpperCase()) : nameOf(type);
      draft.gradient = {...draft.gradient, [point]: {color: of(color), type: type_, value}};
      draft.condition = {criterion: 'GRADIENT', values: []};
    };
  const stem = `setGradient${point}point`;
  return [
    [stem, set(hex)],
    [`${stem}Object`, set(object)],
    [`${stem}WithValue`, set(hex)],
    [`${stem}ObjectWithValue`, set(object)],
  ];
}

function keepLook(look: Draft['look'], name: string, value: string | boolean | null): void {
  if (value === null) delete look[name];
  else look[name] = value;
}
