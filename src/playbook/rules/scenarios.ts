/** A scenario that every file has from the start. */
export interface ShippedScenario {
  /** Its name and change are the words `scenario-<id>` and `scenario-<id>-change`. */
  readonly id: string;
  /** The word for the accounts it is for. */
  readonly isFor: string;
}

/** The scenarios of a Scenarios tab before people edit it, in their order. */
export const SCENARIOS: readonly ShippedScenario[] = [
  {id: 'solved', isFor: 'scenario-all'},
  {id: 'better', isFor: 'scenario-at-risk'},
  {id: 'later', isFor: 'scenario-all'},
  {id: 'price', isFor: 'scenario-all'},
  {id: 'contact', isFor: 'priority-Reconnect first'},
  {id: 'won', isFor: 'scenario-all'},
];
