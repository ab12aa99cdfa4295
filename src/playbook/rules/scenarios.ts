/**
 * The scenarios of a Scenarios tab before people edit it, in their order. What one is called, what it changes and in which
 * accounts are the words `scenario-<id>`, `scenario-<id>-change` and `scenario-<id>-for`.
 */
export const SCENARIOS = ['solved', 'better', 'later', 'price', 'contact', 'won'] as const;
