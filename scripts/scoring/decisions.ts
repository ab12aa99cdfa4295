import {bullets} from './markdown';

/** What we decided where the method says nothing. */
export function decisions(): string {
  return `## Decided where the method is silent

**Data and levels**

${bullets([
  'A plain "yes" under company growth counts as a growth trigger; a figure counts from its threshold on.',
  'A growth trigger counts whatever its date: funding of last year is still a sign of growth. Only windows and dated triggers look at days.',
  'A "no" under milestone, positive outcome or champion promoted is no timing data. A date in the future is data, and opens no window.',
  'An open issue or a long silence brakes the timing but is no timing data of its own: with nothing else known, timing has no data.',
  'A champion promotion that is too old, or lies ahead, says nothing of the relationship.',
  'Declining usage with unknown utilization makes the relationship at most OK; Adopt first still applies.',
  'The cell most worth filling in is that of the widest scale, then of the greatest weight, then of the first factor.',
  'The smallest change to the next band moves the fewest factors, then gains the fewest points, then goes by the order of the factors.',
])}

**Guardrails and opportunity**

${bullets([
  'Days left count to the opt-out date when it is known, else to the renewal. The timing windows always count to the renewal.',
  'An account that needs data and whose usage is unknown has a Low opportunity.',
  'Reconnect first keeps its band’s answer; its play follows the offer.',
  'An open issue is what makes us warn against pitching on a call where a problem came up.',
  'When renewal and opt-out date are both past, one caution says so: the renewal’s.',
  'A segment is strategic when one of its words is: "Key account" is, "Keystone" and "Non-strategic" are not.',
  'A module asked for twice, or already owned, is no second module, neither in the size nor for an escalation.',
  'A renewal or opt-out date of today is not past yet.',
])}

**Sizing**

${bullets([
  'A tier on offer from the catalogue is the one above the highest they own, the lowest when they own none. The cell wins.',
  'Catalogue modules they do not have count only when `products` is filled: without it nobody knows what is missing.',
  'Catalogue modules they do not have make no size by themselves: seats, modules asked for or a tier must be known.',
  'A module value in the cell counts as it is, even when `products` names the module.',
])}

**Offer and trigger**

${bullets([
  'A multi-year renewal is offered up to the renewal day, not after it.',
  'An onboarding is unfinished when the cell says no or names a day to come; a blank says nothing.',
  'Renewal window and budget cycle stand in the order of the undated triggers, and show the day their window opened.',
  'New office, merger or acquisition and company growth are signals; they open no conversation by themselves.',
])}

**Plans**

${bullets([
  'No step is due after the last working day before the opt-out date, else before the renewal; once the opt-out date has passed, the renewal counts. Where no working day is left before it, the step is due on that day, else on the as-of date.',
  'A cell that says only that or how often something was asked names no feature: "asked twice" counts and is never quoted, "SSO (asked 3×)" names SSO.',
  'Defend first and Adopt first show signals without a proposal, unless it sells nothing: the renewal, a win, a vendor review, a promotion, a new decision maker.',
  'Fix first meets the decision maker with what fell short, Reconnect first with questions; the price comes later in both.',
  'Free seats are told beside seats that run out, a growing team or a new office, and nowhere else.',
])}

**Other texts.** Descriptions of this method elsewhere print other totals for some example accounts (88, 92, 68, 55, 45, 22):
their points are no levels of this rubric. Ranks, bands and priorities agree.`;
}
