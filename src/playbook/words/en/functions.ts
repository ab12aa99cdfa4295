/** What custom functions say when an argument does not fit. */
export const FUNCTIONS = {
  'wrong-argument': '{name} is “{value}”. {accepts}',
  'wrong-shape': 'All ranges must be the same size, except single cells. Here they are {sizes} (rows × columns).',
  'wrong-score': 'score is {value}. Enter a number from 0 to {top}.',
  'wrong-model': 'model is “{value}”. Enter "expansion" or "readiness".',
  'no-settings': 'There are no settings in this range. Select the whole Settings tab, such as Settings!A:E.',
  'accepts-timing': 'Enter Perfect, Good, or Poor, or enter the number of days to the renewal, or its date.',
  'accepts-number': 'Enter a number such as 92.',
  'accepts-money-or-number': 'Enter a number or an amount such as $48K, 0 or more.',
  'accepts-nps-number': 'Enter an NPS from 0 to 10, or from -100 to 100.',
  'accepts-days': 'Enter the number of days to the renewal, or its date.',
};
