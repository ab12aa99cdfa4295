import type {BandId, Guardrail, Situation} from '../../core/playbook';

const SECTION = 'method, section 6';

/** Whether to expand, by band alone. Source: method, section 6. */
const BAND_ANSWERS = {Hot: 'Yes', Warm: 'Maybe', Nurture: 'Not yet', Wait: 'No'} as const;
const BAND_ANSWERS_SQL =
  "CASE band WHEN 'Hot' THEN 'Yes' WHEN 'Warm' THEN 'Maybe' WHEN 'Nurture' THEN 'Not yet' WHEN 'Wait' THEN 'No' END";

/** In order, the first that applies: a customer who is leaving is kept before anything is sold. The last always applies. */
export const GUARDRAILS: readonly Guardrail[] = [
  {
    priority: 'Needs data',
    says: 'no factor has data',
    when: ({confidence}) => confidence === 0,
    expansion: () => '–',
    timing: '–',
    play: null,
    offers: false,
    keeps: 'nothing',
    overrides: true,
    sql: {when: 'data_coverage = 0', expansion: "'–'"},
    source: SECTION,
  },
  {
    priority: 'Defend first',
    says: 'they’re leaving or reviewing vendors, or the relationship is At-risk and the deadline is at most {defendDays} days away or has passed',
    when: ({facts: {leaving, vendorReview, daysToDeadline}, relationship, settings: {thresholds}}) =>
      leaving ||
      vendorReview ||
      (relationship === 'At-risk' && daysToDeadline !== null && daysToDeadline <= thresholds.defendDays),
    expansion: () => 'No',
    timing: 'after the renewal is secured',
    play: 'Retention',
    offers: false,
    keeps: 'nothing',
    overrides: true,
    sql: {
      when: "leaving OR vendor_review OR (relationship_level = 'At-risk' AND days_left <= {defendDays})",
      expansion: "'No'",
    },
    source: SECTION,
  },
  {
    priority: 'Adopt first',
    says: 'usage is declining, and it’s below {usageNear%} or its level is unknown',
    when: ({facts: {declining, usage}, settings: {thresholds}}) =>
      declining && (usage === null || usage < thresholds.usageNear),
    expansion: () => 'No',
    timing: '6+ months',
    play: 'Adoption',
    offers: false,
    keeps: 'nothing',
    overrides: true,
    sql: {when: 'declining AND (usage_share IS NULL OR usage_share < {usageNear})', expansion: "'No'"},
    source: SECTION,
  },
  {
    priority: 'Fix first',
    says: 'the relationship is At-risk, or there’s an open issue',
    when: ({relationship, facts}) => relationship === 'At-risk' || facts.openIssue,
    expansion: ({score, settings}) => (score >= settings.thresholds.promisingScore ? 'After fix' : 'Not yet'),
    timing: 'after the fix',
    play: 'Solve, then expand',
    offers: true,
    keeps: 'held back',
    overrides: true,
    sql: {
      when: "relationship_level = 'At-risk' OR open_issue",
      expansion: "CASE WHEN score >= {promisingScore} THEN 'After fix' ELSE 'Not yet' END",
    },
    source: SECTION,
  },
  {
    priority: 'Reconnect first',
    says: 'the last contact was more than {contactDays} days ago',
    when: ({facts: {daysSinceContact}, settings: {thresholds}}) =>
      daysSinceContact !== null && daysSinceContact > thresholds.contactDays,
    expansion: ({band}) => BAND_ANSWERS[band],
    timing: 'after contact',
    play: null,
    offers: true,
    keeps: 'held back',
    overrides: true,
    sql: {when: 'days_since_contact > {contactDays}', expansion: BAND_ANSWERS_SQL},
    source: SECTION,
  },
  ownPriority('Hot', 'Engage this week', 'Now'),
  ownPriority('Warm', 'Engage this month', '30 days'),
  ownPriority('Nurture', 'Build toward expansion', '60–90 days'),
  {
    ...ownPriority('Wait', 'Focus on adoption', '6+ months'),
    says: 'otherwise (the band is Wait)',
    when: () => true,
    play: 'Adoption',
    sql: {when: 'TRUE', expansion: BAND_ANSWERS_SQL},
  },
];

/** The band's own priority, when nothing overrides it. */
function ownPriority(band: BandId, priority: Guardrail['priority'], timing: Guardrail['timing']): Guardrail {
  return {
    priority,
    says: `the band is ${band}`,
    when: (situation: Situation) => situation.band === band,
    expansion: () => BAND_ANSWERS[band],
    timing,
    play: null,
    offers: true,
    keeps: 'all',
    overrides: false,
    sql: {when: `band = '${band}'`, expansion: BAND_ANSWERS_SQL},
    source: SECTION,
  };
}
