/** The bands as cells show them. */
export const BANDS = {
  'band-label-Hot': '🔥 Hot',
  'band-label-Warm': '🟢 Warm',
  'band-label-Nurture': '🟡 Nurture',
  'band-label-Wait': '⏸️ Wait',
  'readiness-Expansion Priority': 'Expansion Priority',
  'readiness-Expansion Ready': 'Expansion Ready',
  'readiness-Expansion Candidate': 'Expansion Candidate',
  'readiness-Not yet': 'Not yet',
};
