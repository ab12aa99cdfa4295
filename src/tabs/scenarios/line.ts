import {headingsOf, type TypedTab} from '../kept/read-typed';

/** The columns that people type into: what a scenario is called, what it changes, and in which accounts. */
export const SCENARIO_COLUMNS = ['name', 'change', 'for'] as const;

export type ScenarioColumn = (typeof SCENARIO_COLUMNS)[number];

export const SCENARIO_LINES: TypedTab = {
  key: 'scenarios',
  keyHeading: 'scenarios-key',
  headings: headingsOf('scenario-col-', SCENARIO_COLUMNS),
  choices: {},
};
