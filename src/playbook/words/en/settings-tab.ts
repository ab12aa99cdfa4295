/** What the Settings tab says around its values: its headline and sections, and what each setting does. */
export const SETTINGS_TAB = {
  'settings-done-title': 'Settings',
  'settings-done': 'Your settings are on the {tab} tab.',
  'settings-refused': 'Some settings aren’t valid, so nothing was scored. {errors}',
  'settings-lost':
    'The headings or the hidden column of the {tab} tab are gone, so the values can’t be identified. Restore them from the version history, or copy what you need, delete the tab, and open the settings again.',
  'settings-formula-there': 'Your formula in {cell} sets this. Change it there.',
  'settings-subtitle':
    'Change the yellow cells; the next run uses them. If a value isn’t valid, nothing is scored and the message names the cell. To go back to the defaults, delete this tab and open the settings again; the language and model chosen in the sidebar stay.',
  'settings-formula':
    'Formula for your own cells: copy it into an empty cell in your heading row, to the right of your data. It gives the add-on’s numbers as of the date in it, until you edit that date.',

  'settings-section-general': 'General',
  'settings-section-points': 'Expansion Score: points (the top levels of the five factors add up to 100)',
  'settings-section-bands': 'Expansion Score: bands',
  'settings-section-readinessPoints': 'Readiness Score: points',
  'settings-section-readinessBands': 'Readiness Score: bands',
  'settings-section-probabilities': 'Win and churn probabilities',
  'settings-section-timing': 'Timing windows',
  'settings-section-usage': 'Usage ceiling',
  'settings-section-signals': 'Signals',
  'settings-section-relationship': 'Relationship health',
  'settings-section-guardrails': 'Guardrails and cautions',
  'settings-section-sizing': 'Sizing',
  'settings-section-offers': 'Offers and triggers',
  'settings-section-readiness': 'Readiness signals',
  'settings-section-strategic': 'Strategic accounts',
  'settings-section-colors': 'Band colors',
  'settings-section-catalog': 'Price catalog',
  'settings-section-modules': 'Modules',
  'settings-section-tiers': 'Tiers, lowest first',
  'settings-section-services': 'Services',
  'settings-modules-arr': 'ARR',
  'settings-modules-does': 'List each module you sell with its ARR. Insert rows as you need them.',
  'settings-tiers-arr': 'Added ARR',
  'settings-tiers-does': 'Includes the modules? (yes or no)',
  'settings-services-arr': 'Price',
  'settings-services-does': 'List each service you sell with its price. Plans offer the first one.',
  'setting-language-does': 'Sets the language of tabs, notes, and messages.',
  'setting-model-does': 'Sets which score sorts the ranking. Priorities and amounts always use the Expansion Score.',
  'setting-conversationsPerWeek-does':
    'The calendar plans at most this many discovery calls per owner per week, unless a deadline can’t wait. Calls already planned keep their dates until the deadline, the kind of schedule, or the pace changes, or you re-plan.',
  'setting-pace-does':
    'Sets the time from opening to close. At 30 days, each phase of an expansion gets about a third of the time it gets at 90; renewals and other steps stay as they are.',
  'setting-ownerCapacity-does':
    'Sets a different weekly limit for specific owners, one per row, such as Maya Lindqvist: 3.',
  'setting-holidays-does':
    'No step is due on these days. Enter one day per row: 12-25 for every year, 2026-12-24 for that year only.',
  'setting-reviewFromArr-does':
    'Renewal-only accounts below this ARR get proposal and signature steps (or a call, when time is short), but no EBR. Leave blank to plan an EBR for every renewal that leaves time for one.',
  'setting-fiscalYearStart-does': 'Sets when your quarters end. Enter 1 for January through 12 for December.',
  'setting-statusWords-does':
    'Sets what the words in your status column mean, such as Merged = former, Sandbox = not yet. Use former, not yet, leaving, or active.',
  'setting-currencyRates-does':
    'Sets what one unit is worth in your home currency, one currency per row: USD = 1, below it EUR = 1.08. Without rates, amounts in different currencies aren’t added together or compared.',
  'setting-levers-does':
    'Lists what the AE may offer without asking (such as “two-year rate lock”), one per row. Plans list it beside the offer; a discount always needs approval.',
  'setting-nrrTarget-does': 'The Meeting tab compares projected NRR with this target.',
  'setting-grrTarget-does': 'The Meeting tab compares projected GRR with this target once NRR reaches its own.',
  'setting-level-top-does': 'Sets the points for the top level, which are also this factor’s weight.',
  'setting-level-does': 'Sets the points for this level. It can’t have more points than the level above it.',
  'setting-band-does': 'Sets the lowest score that’s still in this band. The last band starts at 0.',
  'setting-readiness-points-does': 'Sets the points an account gets when it shows this signal.',
  'setting-win-does': 'The weighted pipeline is the target times this probability.',
  'setting-heldBackShare-does':
    'Fix first and Reconnect first accounts keep this share of their band’s win probability.',
  'setting-churn-does':
    'Sets the expected churn, as a share of the ARR that is past its renewal or renews in the next 12 months. Used to project NRR and GRR.',
  'setting-window-ahead-does': 'Sets where the window starts or ends, in days after the as-of date (inclusive).',
  'setting-window-ago-does': 'Sets where the window starts or ends, in days before the as-of date (inclusive).',
  'setting-thresholds.usageOver-does': 'Usage above this (not equal to it) scores the top level.',
  'setting-thresholds.usageNear-does':
    'Usage at or above this scores the middle level. Below it, declining accounts get Adopt first, unless they get Defend first.',
  'setting-thresholds.planLimit-does': 'Using this share of a plan limit or more counts as a signal.',
  'setting-thresholds.powerUsers-does': 'This many power users or more count as a signal.',
  'setting-thresholds.powerUserShare-does':
    'Power users who hold this share of used seats or more also count as a signal.',
  'setting-thresholds.companyGrowth-does': 'Growth at or above this counts as a growth trigger.',
  'setting-thresholds.strongTriggers-does': 'This many different growth triggers or more make growth Strong.',
  'setting-thresholds.multipleRequests-does':
    'This many feature requests or more count as Multiple. Some workarounds add 1, many add 2.',
  'setting-thresholds.healthHealthy-does': 'A health score (0–100) at or above this is Healthy.',
  'setting-thresholds.healthOk-does':
    'A health score (0–100) at or above this is OK. Below it, the account is at risk.',
  'setting-thresholds.npsTenHealthy-does': 'One person’s answer (0–10) at or above this is Healthy.',
  'setting-thresholds.npsTenOk-does':
    'One person’s answer (0–10) at or above this is OK. Below it, the account is at risk.',
  'setting-thresholds.npsHundredHealthy-does': 'An account’s NPS on the -100 to 100 scale is Healthy at or above this.',
  'setting-thresholds.npsHundredOk-does':
    'An account’s NPS on the -100 to 100 scale is OK at or above this. Below it, the account is at risk.',
  'setting-thresholds.csatHealthy-does': 'A CSAT (1–5) at or above this is Healthy.',
  'setting-thresholds.csatOk-does': 'A CSAT (1–5) at or above this is OK. Below it, the account is at risk.',
  'setting-thresholds.championDays-does': 'Sets how many days a promotion counts in favor of the relationship.',
  'setting-thresholds.defendDays-does':
    'An at-risk account within this many days of its notice deadline or renewal, or past it, gets Defend first.',
  'setting-thresholds.contactDays-does':
    'An account with no contact for more days than this gets Reconnect first, unless another guardrail comes first.',
  'setting-thresholds.loginDays-does': 'Shows a caution when the last login was more than this many days ago.',
  'setting-thresholds.staleDays-does':
    'Asks whether a renewal date or notice deadline is still right once it’s this many days in the past.',
  'setting-thresholds.quarterEndDays-does':
    'Shows a caution when fewer days than this are left in your quarter, because an offer may look like pressure.',
  'setting-thresholds.lowConfidence-does': 'Shows a caution when data coverage is below this.',
  'setting-thresholds.promisingScore-does':
    'An at-risk account with this score or more is escalated to your CS lead; under Fix first, it may expand after the fix.',
  'setting-thresholds.utilizationGap-does':
    'Shows a caution when Utilization and seats used ÷ seats licensed differ by more than this.',
  'setting-thresholds.healthyUtilization-does':
    'When neither seats needed nor a hiring count is known, accounts with both seat columns filled in and seat utilization above the ceiling are sized to bring it back down to this.',
  'setting-thresholds.stretch-does':
    'Aggressive sizing adds extra seats on top of the seats needed: the seats needed times this number.',
  'setting-thresholds.opportunityHigh-does':
    'A target of this share of ARR or more is a High opportunity (always Low under Defend first, Adopt first, and Wait).',
  'setting-thresholds.opportunityMedium-does':
    'A target of this share of ARR or more is a Medium opportunity (always Low under Defend first, Adopt first, and Wait).',
  'setting-thresholds.lowAdoption-does':
    'When feature adoption is below this, professional services may be worth proposing.',
  'setting-thresholds.triggerDays-does': 'Sets how many days a dated event counts as a trigger.',
  'setting-thresholds.ceilingTrigger-does': 'Usage at or above this counts as a trigger.',
  'setting-thresholds.renewalWindow-does': 'The window opens this many days before the renewal.',
  'setting-thresholds.budgetWindow-does': 'The window opens this many days before the budget cycle.',
  'setting-readiness.usage-does': 'Usage at or above this counts as a readiness signal.',
  'setting-readiness.outcomeDays-does':
    'A positive outcome counts for this many days; one without a date counts as today’s.',
  'setting-readiness.feedbackDays-does':
    'Positive feedback counts for this many days; without a date it counts as today’s.',
  'setting-readiness.npsTen-does': 'One person’s answer (0–10) at or above this counts as a readiness signal.',
  'setting-readiness.npsHundred-does':
    'An account’s NPS on the -100 to 100 scale counts as a readiness signal at or above this.',
  'setting-readiness.renewalFrom-does': 'The renewal must be at least this many days ahead.',
  'setting-readiness.renewalTo-does': 'The renewal must be at most this many days ahead.',
  'setting-strategic.segments-does':
    'Accounts whose segment contains one of these words are strategic. Separate words with commas.',
  'setting-strategic.topShare-does':
    'This share of your accounts, starting with the largest ARR, is strategic. Not used while ARR is in several currencies and any of them has no rate.',
  'setting-strategic.fromAccounts-does':
    'The largest accounts are strategic only in portfolios with at least this many accounts.',
  'setting-color-fill-does': 'Sets the color of the band’s cells, such as #bf5000.',
  'setting-color-text-does': 'Sets the text color in those cells. It must be readable on the cell color.',
  'setting-catalog.seatPrice-does': 'Used where the account sheet has no price. Leave blank if unknown.',
  'setting-catalog.limitUpgrade-does':
    'The price of a higher plan limit without moving up a tier. For accounts near their limit that asked for modules the tier includes, it’s added to the price of those modules; if together they cost less than the tier, they’re the ask instead. The target never counts it. Leave blank if unknown.',

  'settings-col-default': 'Default',
};
