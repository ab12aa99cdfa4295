import type {KnownWord} from '../words/known';

/** How a setting is read and looks, and which values it may have. Bounds are inclusive. */
export interface Kind {
  readonly holds: 'number' | 'share' | 'price' | 'name' | 'color' | 'choice' | 'list' | 'answer';
  /** The words of what to enter instead of another value. */
  readonly rule: string;
  readonly from?: number;
  /** An exclusive lower bound. */
  readonly above?: number;
  readonly to?: number;
  readonly isWhole?: boolean;
  /** Of a list, what each entry must look like. */
  readonly entry?: RegExp;
  /** Of a list, whether each entry has a row of its own. */
  readonly isInRows?: boolean;
  /** Whether a blank is a value: unknown. */
  readonly isOptional?: boolean;
  readonly pattern?: RegExp;
  readonly choices?: Readonly<Record<string, KnownWord>>;
}

export type KindId = keyof typeof KINDS;

/** What settings can hold. */
export const KINDS = {
  language: {holds: 'choice', rule: 'rule-choice', choices: {en: 'language-en', zh: 'language-zh'}},
  model: {
    holds: 'choice',
    rule: 'rule-choice',
    choices: {expansion: 'model-expansion', readiness: 'model-readiness'},
  },
  pace: {holds: 'choice', rule: 'rule-choice', choices: {quarter: 'pace-quarter', month: 'pace-month'}},
  points: {holds: 'number', rule: 'rule-points', from: 0, to: 100},
  score: {holds: 'number', rule: 'rule-hundred', from: 0, to: 100},
  'NPS answer': {holds: 'number', rule: 'rule-ten', from: 0, to: 10},
  NPS: {holds: 'number', rule: 'rule-nps', from: -100, to: 100},
  CSAT: {holds: 'number', rule: 'rule-csat', from: 1, to: 5},
  days: {holds: 'number', rule: 'rule-days', from: 0, isWhole: true},
  count: {holds: 'number', rule: 'rule-count', from: 1, isWhole: true},
  month: {holds: 'number', rule: 'rule-month', from: 1, to: 12, isWhole: true},
  multiple: {holds: 'number', rule: 'rule-at-least-zero', from: 0},
  share: {holds: 'share', rule: 'rule-share', from: 0, to: 1},
  'share above 0': {holds: 'share', rule: 'rule-above-zero', above: 0, to: 1},
  'share of ARR': {holds: 'share', rule: 'rule-any-share', from: 0},
  target: {holds: 'share', rule: 'rule-target', above: 0, to: 5},
  price: {holds: 'price', rule: 'rule-price', from: 0},
  'price if known': {holds: 'price', rule: 'rule-price', from: 0, isOptional: true},
  list: {holds: 'list', rule: 'rule-list'},
  holidays: {
    holds: 'list',
    rule: 'rule-holidays',
    entry: /^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    isInRows: true,
  },
  'status words': {
    holds: 'list',
    rule: 'rule-status-words',
    entry: /\S\s*[=＝]\s*(former|not yet|leaving|active|已流失|潜在客户|即将流失|在用)$/i,
  },
  rates: {
    holds: 'list',
    rule: 'rule-rates',
    entry: /^[a-z]{3}\s*[:=：＝]\s*(?=.*[1-9])(\d+(\.\d+)?|\.\d+)$/i,
    isInRows: true,
  },
  capacities: {holds: 'list', rule: 'rule-capacities', entry: /\S\s*[:=：]\s*[1-9]\d*$/, isInRows: true},
  levers: {holds: 'list', rule: 'rule-list', isInRows: true},
  color: {holds: 'color', rule: 'rule-color', pattern: /^#[0-9a-f]{6}$/},
  name: {holds: 'name', rule: 'rule-name', pattern: /./},
  answer: {holds: 'answer', rule: 'rule-yes-no'},
} as const satisfies Readonly<Record<string, Kind>>;
