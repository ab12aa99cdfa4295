/** What is accepted where a value cannot be read, alone or in a cell. */
export const INTAKE = {
  'accepts-no-error': 'Fix the formula, or clear the cell.',
  'accepts-no-date': 'This is a date. Format the cell as text or number and enter the value again.',
  'accepts-share': 'Enter a percentage, such as 96%.',
  'accepts-points': 'This column has percentages like 96, so a value of 1 or less is unclear. Enter it with a % sign.',
  'accepts-fraction': 'This column has fractions like 0.96, so a value above 2 is unclear. Enter it with a % sign.',
  'accepts-day': 'Enter a date such as 2027-02-28, or text such as “in 3 months” or “2 weeks ago”.',
  'accepts-iso-day': 'Enter the date as YYYY-MM-DD, such as 2027-02-28.',
  'accepts-no-placeholder':
    'A date before 1990 or after December 30, 2099, counts as a placeholder. Enter the real date, or clear the cell.',
  'accepts-no-serial': 'This may be a date stored as a number. Format it as a date, or enter yes or no.',
  'accepts-answer': 'Enter yes or no, a number, a date with its year, or a few words.',
  'accepts-growth-answer': 'Enter yes or no, a rate such as 15%, or growing, flat, or shrinking.',
  'accepts-requests': 'Enter how many, such as 3, or list them, separated by semicolons.',
  'accepts-relationship': 'Enter Healthy, OK, or At-risk.',
  'accepts-growth': 'Enter Strong, Some, or None.',
  'accepts-workarounds': 'Enter none, some, or many.',
  'accepts-trend': 'Enter Growing, Flat, or Declining, or a change such as -8%.',
  'accepts-loading': 'Its formula is still fetching data: score again in a moment.',
  'accepts-name': 'Enter a person’s name, or clear the cell.',
  'accepts-email': 'Enter an email address such as nadia@dataflow.com.',
};
