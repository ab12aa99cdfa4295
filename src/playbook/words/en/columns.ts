/** What is said about the columns of a sheet: matches, questions, decisions, issues. Commands say it, formulas never. */
export const COLUMNS = {
  'match-exact': 'exact match',
  'match-alias': 'a common name for this field',
  'match-words': 'the heading has words for “{words}”',
  'match-some-words': 'the heading has words for “{words}” plus other words',
  'match-hint': 'the heading could mean this or something similar',
  'match-status': 'its values show who’s a customer',
  'ask-status':
    'We can’t tell from these values who’s a customer: {words}. Those rows are scored until you tell us what the values mean.',
  'ask-status-word': '“{word}” ({count} {count#row|rows})',
  'ask-status-more': '{more} other {more#value|values}',
  'match-confirmed': 'confirmed by you or your team',
  'match-pair': 'pairs of seats used and licensed, such as 48/50',
  'match-spare-owner': '“{owner}” is the CSM, so this is the AE',
  'match-lone-active-users': 'no column has seats used, so active users stand in',
  'match-only-name': 'the only column that can be the account name',
  'match-unnamed': 'the column without a heading names the accounts',
  'match-plan-interval': 'an amount whose billing interval is in another column',
  'match-only-reading': 'no other column fits this field',
  'match-id-as-name': 'there is no name column, so the ID names the account',
  'match-growth-rate': 'growth given as numbers is read as company growth',
  'match-growth-words': 'growth described in words is read as a growth level',
  'match-percents-of-headcount': 'headcount as a percentage is read as headcount growth',
  'match-trend-words': 'the cells say growing, flat, or declining',
  'match-signed-changes': 'the cells are changes with a plus or minus sign',
  'match-yes-no': 'the cells say yes or no',
  'match-currency-codes': 'the cells are currency codes',
  'match-dates': 'the cells are dates',
  'match-numbers': 'the cells are numbers',
  'match-risk-words': 'the cells are risk levels',
  'match-repeats': 'the heading fits, but some values appear in more than one row',
  'match-status-words': 'the cells say how the account is doing',
  'match-apart': 'a blank column sets it apart from the accounts. Does it belong to them?',
  'match-misfit': 'the heading fits, but {share%} of the values checked don’t',
  'match-misfit-such': 'the heading fits, but {share%} of the values checked don’t, such as “{said}”',

  'ask-missing-arr': 'No ARR column: is it “{heading}”?',
  'ask-missing-renewal': 'No renewal date column: is it “{heading}”?',
  'ask-missing-seats': 'No seats column: is it “{heading}”?',
  'missing-arr': 'No ARR column: % of ARR, NRR, and GRR are unknown.',
  'missing-renewal': 'No renewal date column: renewals and notice deadlines are unknown.',
  'missing-seats': 'No seats or utilization column: seat utilization is unknown.',
  'ask-which': 'the heading could mean more than one thing. Which one is it?',
  'ask-rival': '“{heading}” and “{used}” could mean the same thing; we picked “{used}”',
  'ask-tie': 'these columns look like the same field: {headings}. Which one should we use?',
  'ask-percent': 'the median is {middle%}. Is this really a percentage?',
  'ask-nps-shares': 'there are shares such as {share%}. Is this an NPS of {nps} on the -100 to 100 scale?',
  'ask-health-letters': 'the scores are letters ({letters}). Which one is best?',
  'ask-health-scale': 'is {top} the best score?',
  'ask-health-direction': 'is a high value good? If not, leave this column out',
  'ask-seats-swapped':
    '“{used}” is higher than “{licensed}” in {over} of {of} rows. Which one is seats used, and which one is seats licensed?',
  'ask-notice-unit': 'no number is higher than {most}. Are these months? If so, add “(months)” to the heading',
  'ask-money-unit':
    'most amounts are below 5 for each of “{seats}”. Are these thousands? If so, add “(K)” to the heading',
  'ask-seats-in-all':
    'Most numbers are above “{licensed}”. Confirm this column only if they are seats on top of those; if they include them, enter the difference',
  'ask-seats-or-share':
    'most numbers are no higher than “{licensed}” in the same row. Are these seats used, or percentages?',

  'products-summed':
    '{count} {count#customer has|customers have} a row for each product: their ARR is added up, as for {name} (row {row}, {of} rows)',
  'terms-over':
    '{count} {count#term that is|terms that are} over {count#isn’t|aren’t} counted, such as {name} (row {row})',
  'read-thousands-mark': 'commas and periods separate thousands: each is followed by three digits, as in {example}',
  'read-decimal-mark': '“{mark}” is read as the decimal mark because one cell says {proof}',
  'read-as-shown': 'numbers are read the way the cells show them: {stored} as {shown}',
  'read-points': 'numbers are read as percentages (96 = 96%): the median is {middle}',
  'read-fractions': 'numbers are read as fractions (0.96 = 96%): the median is {middle}',
  'read-rate-points': 'numbers are read as percentages (5 = 5%): not all are between -1 and 1',
  'read-rate-fractions': 'numbers are read as fractions (0.05 = 5%): all or nearly all are between -1 and 1',
  'read-notice-dates': 'dates are read as the last day to give notice',
  'read-unit': 'numbers are multiplied by {factor} to match the unit or period in the heading',
  'read-unit-divided': 'numbers are divided by {divisor} because their unit is smaller or their period longer',
  'read-sheet-unit': 'numbers are multiplied by {factor} because the sheet says “{title}”',
  'read-price-yearly': 'prices are read as a year’s: multiplied by “{seats}” they come to a year of “{money}”',
  'sheet-unit-ignored':
    'the sheet says “{title}”, which isn’t applied: it would make the numbers too high, or another column says the unit',
  'read-nps-ten': 'values are read on the 0 to 10 scale: none is above 10 or below 0',
  'read-nps-hundred': 'values are read on the -100 to 100 scale: some are above 10 or below 0',
  'read-day-numbers': 'numbers are read as dates: {example} is {day}',
  'dates-day-first-proven': 'dates are read day-first because {proof}',
  'dates-month-first-proven': 'dates are read month-first because {proof}',
  'dates-year-first': 'dates are read year-first because {proof}',
  'dates-day-first-dots': '{open}, which could be read either way; dates with dots are read day-first',
  'dates-day-first-ones':
    '{open}, which could be read either way; dates are read day-first: that way, all such dates in this column or the renewal column are the first of a month, or no last contact or login is in the future',
  'dates-month-first-ones':
    '{open}, which could be read either way; dates are read month-first: that way, all such dates in this column or the renewal column are the first of a month, or no last contact or login is in the future',
  'dates-day-first-elsewhere':
    '{open}, which could be read either way; dates are read day-first because of another column, where {proof}',
  'dates-month-first-elsewhere':
    '{open}, which could be read either way; dates are read month-first because of another column, where {proof}',
  'dates-day-first-locale':
    '{open}, which could be read either way; dates are read day-first, to match the locale ({locale})',
  'dates-month-first-locale':
    '{open}, which could be read either way; dates are read month-first, to match the locale ({locale})',

  'dates-contradict':
    'the dates contradict each other: {dayFirst}, {monthFirst}. Dates written this way aren’t used. Write all dates like 2027-02-28.',
  'dates-misread':
    '{proof}, but the real dates in this column never go past the 12th, so day and month were probably swapped on entry. No date in this column is used. Enter them all like 2027-02-28.',

  'other-customer-revenue': 'the customer’s own revenue, not what they pay you',
  'other-contract-total': 'a contract, deal, or lifetime total, not a yearly amount',
  'other-one-off': 'one-time revenue, or a company-wide metric such as NRR',
  'other-changed-revenue':
    'a part of recurring revenue, a change in it, or a past or planned amount, not the current total',
  'other-headcount': 'how many people the customer employs',
  'other-tickets': 'support metrics; only open critical issues count',
  'other-activity': 'raw activity counts; use a trend or a share of the limit instead',
  'other-free-seats': 'unused seats; only used and licensed seats count',
  'other-unowned-modules': 'modules they don’t have or don’t use',
  'other-dates': 'a date that isn’t scored',
  'other-renewal': 'about the contract, billing, or renewal, but not the renewal date',
  'other-profile': 'an account attribute that isn’t scored',
  'cell-is': '{place} is {said}',
  'column-problem': '{heading}: {problem}',
  'column-warning': '{heading}: {problem}',
  'cell-unreadable': '{heading} ({cell}) says “{said}”. {accepts}',
  'carried-score':
    '{cell} says {was} ({wasBand}); here the account scores {score} ({band}). Check Settings and the as-of date, build the SQL tab again, run the new SQL in the warehouse, and refresh the extract.',
  'carried-scores':
    '{count} {count#account scores|accounts score} differently here than in the warehouse, the first at {cell}: {was} ({wasBand}) there, {score} ({band}) here. Check Settings and the as-of date, build the SQL tab again, run the new SQL in the warehouse, and refresh the extract.',
  'cells-unreadable': '{heading} ({range}): we can’t read {count} cells; {cell} says “{said}”. {accepts}',
  'note-in-notes': 'note',
  'note-in-goal': 'goal',
  'note-question': 'The {where} says “{clause}”: should {field} be filled in?',
  'note-question-status': 'The {where} says “{clause}”: is it still a customer?',
  'note-question-budget': 'The {where} says “{clause}”: does it change what they can spend?',
  'row-placeholder':
    'Row {row} contains only dashes, a default value, or formula text, so it wasn’t counted as an account. Enter an account name, or clear the row.',
  'rows-placeholder':
    '{count} rows contain only dashes, a default value, or formula text ({range}), so they weren’t counted as accounts. If one is an account, enter its name.',
  'rows-repeat':
    '{repeats} of {rows} rows {repeats#repeats|repeat} a customer from an earlier row, as in a history log. Keep only the latest row for each customer: totals count only the first row’s ARR.',
  'rows-repeat-unpaid':
    '{repeats} of {rows} rows {repeats#repeats|repeat} a customer from an earlier row. Until a column tells the ARR, each row is scored on its own.',
  'row-repeats':
    '“{name}” is also in an earlier row, and totals don’t count the ARR in row {row}. If each row is a product or contract, name it in a column called Product: a customer’s rows are then added up.',
  'rows-repeat-some':
    '{count} rows repeat a customer from an earlier row ({range}, such as “{name}”), and totals don’t count their ARR. If each row is a product or contract, name it in a column called Product: a customer’s rows are then added up.',
  'rows-loading':
    '{count} rows are still loading ({range}), so they aren’t scored. Score again in a moment, when their formulas have data.',
  'row-loading': 'Row {row} is still loading, so it isn’t scored. Score again in a moment, when its formula has data.',
  'row-may-sum-up':
    'Row {row} has about the same ARR as {of} rows above it combined. If it’s their total, name it Total. Until then, it’s scored as an account.',
  'name-says-former': '“{name}” doesn’t read like a current customer, and no status column says what it is. Is it one?',
  'row-may-roll-up':
    'The ARR of row {row} may include that of {child}, listed below it or with it as the parent. If that’s the same money counted twice, take it out of one of them. Until then, all are scored as accounts.',
  'note-questions': '{question} {more} more {more#cell raises|cells raise} the same question.',
  'currency-bare':
    'A currency is missing in {heading} ({cell}), and the column has several. Write it with the amount, such as EUR 12500.',
  'currency-differs':
    '{heading} ({cell}) has {own} where the ARR is in {currency}, so it isn’t used. Enter both in the same currency.',
  'currencies-mixed':
    '{heading} has amounts in {currencies&}. Different currencies aren’t added together: totals are shown by currency, and amounts don’t affect the ranking. To convert them, enter a rate for each in Settings under Currency rates, and 1 for your home currency.',
  'currencies-converted': '{heading} has amounts in {currencies&}, converted at the rates in Settings',
  'currency-count': '{currency} ({count})',
  'currency-of-others':
    'amounts without a currency are read as {currency}, the only one named ({count} of {all} cells)',
  'unused-products': 'tells the products of a customer apart',
  'unused-countdown': 'counts the time to “{heading}”, which is used',
  'read-status-too': 'also says who is a customer',
  'unused-converted': '“{heading}” is used instead: its amounts are in one currency',
  'match-converted': 'amounts in one currency, used instead of “{instead}”',
  'row-nameless': 'Row {row} has data but no name. Enter the account name in the “{heading}” column.',
  'rows-nameless': '{count} rows have data but no name ({range}). Enter the account names in the “{heading}” column.',
  'mapping-missing':
    '“{heading}” was set to {field}, but no column has that heading. Choose the column for {field} again.',
  'seats-swapped': '“{used}” is higher than “{licensed}” in most rows. Check whether the two columns are swapped.',
};
