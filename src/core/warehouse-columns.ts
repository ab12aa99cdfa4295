/** The columns that `src/sql` adds to the accounts of a data warehouse, in their order. */
export const WAREHOUSE_COLUMNS: readonly string[] = [
  ...['rank', 'score', 'range_low', 'range_high', 'band'],
  ...['usage_points', 'growth_points', 'requests_points', 'relationship_points', 'timing_points'],
  ...['usage_level', 'growth_level', 'requests_level', 'relationship_level', 'timing_level'],
  ...['no_data', 'data_coverage', 'readiness', 'readiness_band'],
  ...['priority', 'expansion', 'expand_when', 'play', 'yearly_arr', 'opportunity'],
  ...['seats_to_sell', 'conservative', 'aggressive', 'target', 'percent_of_arr', 'win_probability', 'weighted'],
  ...['expected_churn', 'offer', 'runner_up', 'ask', 'trigger_kind', 'trigger_date'],
  ...['opt_out', 'days_left', 'cautions', 'escalations'],
];
